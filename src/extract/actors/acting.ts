/** Does the name of a state, its capital or its people act here, and how far does "Ukrainian military officials" reach? */
import { PLACE_PREPOSITIONS, STATE_AGENTS, STATE_BODIES } from './lexicon/bodies.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS } from './lexicon/common.ts';
import { isRole } from './lexicon/roles.ts';
import { looksFinite, sayingVerb } from './lexicon/saying.ts';
import type { Word } from './words.ts';

/** Index of the noun for an agent of the state that the words from `next` end with: "military officials", "missile strikes". */
export function agentNoun(words: readonly Word[], next: number, states: boolean): number | null {
  const sentence = words[next - 1]?.sentence;
  let head: number | null = null;
  for (let i = next; i < next + 5; i++) {
    const word = words[i];
    if (word?.kind !== 'word' || word.sentence !== sentence) break;
    if (
      STATE_AGENTS.has(word.lower) ||
      (states &&
        STATE_BODIES.has(word.lower) &&
        !(word.lower === 'cabinet' && isRole(words[i + 1]?.lower ?? '')))
    )
      head = i;
    else if (word.lower === 'and') break;
    else if (
      PREPOSITIONS.has(word.lower) ||
      DETERMINERS.has(word.lower) ||
      ADVERBS.has(word.lower) ||
      (looksFinite(word.lower) && word.lower !== 'armed')
    )
      break;
    else if (head !== null) break;
  }
  return head;
}

/** "Ukrainian commander Oleksandr S." is a person's office. */
export function introducesName(words: readonly Word[], head: number): boolean {
  const next = words[head + 1];
  return (
    isRole(words[head]?.lower ?? '') && next?.capital === true && next.sentence === words[head]?.sentence
  );
}

/** Does the capital act or speak here, or is it the place? */
export function acts(words: readonly Word[], from: number, to: number): boolean {
  const sentence = words[from]?.sentence;
  const before = words[from - 1];
  if (before?.sentence === sentence && before !== undefined) {
    if (PLACE_PREPOSITIONS.has(before.lower) && before.lower !== 'for' && before.lower !== 'to') return false;
    if (before.lower === ',' && words[from - 2]?.capital === true) return false;
  }
  let next = words[to];
  if (next?.sentence !== sentence) return false;
  if (next?.kind === 'possessive') return true;
  for (
    let i = to;
    i < to + 3 && next !== undefined && ADVERBS.has(next.lower) && !looksFinite(next.lower);
    i++
  )
    next = words[i + 1];
  if (next === undefined || next.sentence !== sentence) return false;
  return (
    looksFinite(next.lower) ||
    sayingVerb(next.lower)?.says === true ||
    /^(?:wants|seeks|hopes|sees|rejects|accepts|holds|takes|makes|does|refuses|wanted)$/.test(next.lower) ||
    (next.lower === 'and' && words[to + 1]?.capital === true && !words[to + 1]?.first)
  );
}

/** "Ukrainians" and "the Chinese"; not "Chinese goods". */
export function isPeople(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1];
  const next = words[to];
  if (last === undefined) return false;
  if (/s$/.test(last.lower) && !/(?:ese|ss)$/.test(last.lower)) return next?.capital !== true;
  return (
    words[from - 1]?.lower === 'the' &&
    (next?.kind !== 'word' || looksFinite(next.lower) || ADVERBS.has(next.lower))
  );
}
