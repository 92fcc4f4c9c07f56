/** What the "he" or "she" that follows a name says of it: that it is a person's, and whether a man's or a woman's. */
import type { Gender } from './draft.ts';
import { FUNCTION_WORDS, TIME_WORDS } from './lexicon/common.ts';
import type { Run } from './runs.ts';
import { lowerAt, type Word } from './words.ts';

/** "The house belongs to NAME. He …": the only name of its sentence, and the next one begins with the pronoun. */
export const opensNextSentence = (words: readonly Word[], { from, to }: Run): boolean =>
  isFirstNamed(words, from) && /^s?he$/.test(firstOfNext(words, to));

/** Does the sentence name nobody before the name at `from`, whom a pronoun might take up? */
function isFirstNamed(words: readonly Word[], from: number): boolean {
  if (/^(?:in|at|near|into|from)$/.test(lowerAt(words, from - 1))) return false;
  for (let i = from - 1; i > from - 30; i--) {
    const word = words[i];
    if (word === undefined || word.sentence !== words[from]?.sentence) return true;
    if (/^(?:s?he|his|her|him)$/.test(word.lower) || (word.capital && !word.first)) return false;
  }
  return false;
}

/** The first word of the sentence behind that of the name that ends at `to`; empty: it is far off. */
function firstOfNext(words: readonly Word[], to: number): string {
  const sentence = words[to - 1]?.sentence;
  for (let i = to; i < to + 30; i++) if (words[i]?.sentence !== sentence) return lowerAt(words, i);
  return '';
}

/** Is "he" or "she" the next one spoken of after the name that ends at `to`, in the next sentence at most? */
export function isTakenUp(words: readonly Word[], to: number): boolean {
  const sentence = words[to - 1]?.sentence ?? 0;
  if (words[to - 1]?.first !== true) return false;
  let inside = false;
  for (let i = to; i < to + 60; i++) {
    const word = words[i];
    if (word === undefined || word.sentence > sentence + 1) return false;
    if (/^["“”«»]$/.test(word.text)) inside = !inside;
    if (inside || word.kind === 'mark') continue;
    if (/^s?he$/.test(word.lower)) return true;
    if (word.capital && !TIME_WORDS.has(word.lower) && (!word.first || !FUNCTION_WORDS.has(word.lower)))
      return false;
  }
  return false;
}

/**
 * "NAME was tired. She …", "NAME said he": what the first "he" or "she" says of the name that ends at word `to`;
 * null: nothing, or somebody else is named first. "His" and "her" are as often of another.
 */
export function pronounBehind(words: readonly Word[], to: number): Gender | null {
  const sentence = words[to - 1]?.sentence ?? -1;
  for (let i = to; i < to + 30; i++) {
    const word = words[i];
    if (word === undefined || word.sentence > sentence + 1 || /^["“”„«»‘]$/.test(word.text)) return null;
    // "NAME asked whether he"
    if (word.lower === 'asked') return null;
    if (/^(?:he|himself)$/.test(word.lower)) return 'male';
    if (/^(?:she|herself)$/.test(word.lower)) return 'female';
    if (word.sentence > sentence || (word.capital && !word.first)) return null;
  }
  return null;
}
