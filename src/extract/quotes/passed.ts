/** Whom the reporter's sentence gives the word to: "The first question went to NAME", "The question was meant for the corporal". */
import { looksFinite } from '../actors/lexicon/saying.ts';
import type { Item } from './items.ts';
import { type Phrase, phraseStartingAt } from './phrases.ts';
import { isSpeaker, mainSubject } from './subjects.ts';

const WORD = /^(?:questions?|floor|word|microphone|reply|answer|last|call)$/;
const PASSES =
  /^(?:went|goes|passed|passes|fell|falls|came|comes|belonged|belongs|meant|put|addressed|directed|given|handed)$/;

/** Who has the word now; null: the sentence does not pass it on. */
export function passedTo(items: readonly Item[]): Phrase | null {
  const opens = /^(?:the|a|an|another)$/.test(items[0]?.lower ?? '');
  if (!opens) return null;
  for (let i = 1; i < 4; i++) {
    if (!WORD.test(items[i]?.lower ?? '')) continue;
    let at = i + 1;
    if (/^(?:was|is|then|had|next|first|word)$/.test(items[at]?.lower ?? '')) at++;
    if (!PASSES.test(items[at]?.lower ?? '') || !/^(?:to|from|for)$/.test(items[at + 1]?.lower ?? ''))
      continue;
    const phrase = phraseStartingAt(items, at + 2);
    return phrase !== null && isSpeaker(items, phrase) ? phrase : null;
  }
  return null;
}

/** "NAME fell there; and his servant, NAME, set down what had passed": whose account the last clause says comes. */
export function recordedBy(items: readonly Item[]): Phrase | null {
  const verb = items.findLastIndex(
    ({ lower }, i) => /^(?:set|put|wrote|took)$/.test(lower) && /^down$/.test(items[i + 1]?.lower ?? ''),
  );
  if (verb < 1) return null;
  const clause = items.findLastIndex(({ lower }, i) => i < verb && lower === ';');
  const from = items[clause + 1]?.lower === 'and' ? clause + 2 : clause + 1;
  const subject = mainSubject(items, from, verb);
  // Another verb of its own: "NAME, who set down his glass, was …"
  const own = items
    .slice(subject?.end ?? verb, verb)
    .some(({ kind, lower }, n, all) => kind === 'word' && looksFinite(lower) && all[n - 1]?.lower !== 'had');
  const told = items.slice(verb + 2, verb + 8).some(({ lower }) => /^(?:what|how|why)$/.test(lower));
  return subject !== null && told && (!own || clause >= 0) ? subject : null;
}
