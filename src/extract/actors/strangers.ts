/** Somebody whom the article describes and never names: "a woman from the village", then "she" and "the woman". */
import { type Draft, draft } from './draft.ts';
import { TIME_WORDS } from './lexicon/common.ts';
import { FEMALE_TITLES, isRole, MALE_TITLES } from './lexicon/roles.ts';
import { isSaid, looksFinite } from './lexicon/saying.ts';
import type { Word } from './words.ts';

/** Offices that have long been held by women too. */
const NEUTRAL = new Set(['chairman', 'spokesman', 'fisherman', 'gunman']);

export class Strangers {
  readonly all: Draft[] = [];
  /** By noun, the last one brought in. */
  readonly #byNoun = new Map<string, Draft>();

  /**
   * "A driver" or "The commander of the post" at the head of a sentence, "said a driver", "asked the driver": somebody whom the next "he" means.
   * "Another" has no description; the name is empty.
   */
  introduce(words: readonly Word[], i: number): Draft | null {
    const first = words[i];
    if (first === undefined || !opens(words, i)) return null;
    if (/^(?:one|another)$/.test(first.lower) && isSaid(words[i + 1]?.lower ?? ''))
      return this.#add('', '', null);
    if (!/^(?:the|a|an|one|another)$/.test(first.lower)) return null;
    for (let j = i + 1; j < i + 5; j++) {
      const word = words[j];
      if (word?.kind !== 'word' || word.sentence !== first.sentence || looksFinite(word.lower)) return null;
      if (!isRole(word.lower) || isRole(words[j + 1]?.lower ?? '')) continue;
      const to = endOf(words, j);
      const next = words[to];
      // A name that follows is the actor's own mention.
      if (
        next?.sentence === first.sentence &&
        (next.capital || (next.text === ',' && (words[to + 1]?.capital === true || givesName(words, to + 1))))
      )
        return null;
      const gender = FEMALE_TITLES.has(word.lower)
        ? 'female'
        : MALE_TITLES.has(word.lower) && !NEUTRAL.has(word.lower)
          ? 'male'
          : null;
      return this.#add(described(words, i, to), word.lower, gender);
    }
    return null;
  }

  /** "the driver" once a driver has been brought in. */
  again(words: readonly Word[], i: number): { draft: Draft; to: number; how: 'description' } | null {
    const the = words[i];
    if (the?.lower !== 'the' || this.#byNoun.size === 0) return null;
    for (let j = i + 1; j < i + 4; j++) {
      const word = words[j];
      if (word?.kind !== 'word' || word.sentence !== the.sentence || word.capital) return null;
      if (!isRole(word.lower) || isRole(words[j + 1]?.lower ?? '')) continue;
      const next = words[j + 1];
      const other =
        next?.sentence === word.sentence &&
        (next.capital || next.kind === 'possessive' || /^(?:of|for|from|who|,)$/.test(next.lower));
      const known = this.#byNoun.get(word.lower);
      return known === undefined || other ? null : { draft: known, to: j + 1, how: 'description' };
    }
    return null;
  }

  #add(name: string, noun: string, gender: Draft['gender']): Draft {
    const made = draft('', name, 'person');
    made.gender = gender;
    if (noun !== '') {
      made.offices.add(noun);
      this.#byNoun.set(noun, made);
    }
    this.all.push(made);
    return made;
  }
}

/** "who gave only his first name, NAME" */
function givesName(words: readonly Word[], who: number): boolean {
  const pronoun = words[who];
  if (pronoun?.lower !== 'who') return false;
  for (let i = who + 1; i < who + 10; i++) {
    if (words[i]?.sentence !== pronoun.sentence) return false;
    if (/^(?:name|surname|nickname)$/.test(words[i]?.lower ?? '')) return words[i + 2]?.capital === true;
  }
  return false;
}

/** The head of a sentence, or beside a verb of saying. */
function opens(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (words[i]?.first === true) return true;
  if (before?.sentence !== words[i]?.sentence || before === undefined) return false;
  return (
    before.lower === 'asked' ||
    (isSaid(before.lower) && before.lower !== 'told') ||
    /^[”’"»]$/.test(before.text)
  );
}

/** End of the noun at `head` with what hangs on it: "a woman from the village". */
function endOf(words: readonly Word[], head: number): number {
  const to = head + 1;
  if (!/^(?:of|for|from|in|at|with)$/.test(words[to]?.lower ?? '')) return to;
  let end = to + 1;
  while (
    end < to + 8 &&
    words[end]?.kind !== 'mark' &&
    words[end]?.sentence === words[head]?.sentence &&
    !looksFinite(words[end]?.lower ?? '') &&
    !TIME_WORDS.has(words[end]?.lower ?? '') &&
    !/^(?:who|that|which|and|on)$/.test(words[end]?.lower ?? '')
  )
    end++;
  return end > to + 1 ? end : to;
}

function described(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (const word of words.slice(from, to))
    text += (text === '' || word.kind === 'possessive' ? '' : ' ') + word.text;
  return text.replace(/^The /i, '').replace(/^(?:An?|One|Another) /, (article) => article.toLowerCase());
}
