/** What the title in front of a name says: an office, a rank, a style, a man or a woman. */
import type { Gender } from './draft.ts';
import { longTitle, roleGender, STYLES } from './lexicon/roles.ts';
import type { Segment } from './segments.ts';
import { lowerAt, type Word } from './words.ts';

/** The words of office and rank in front of a name, written out. */
export function titlesOf(words: readonly Word[], { title, from }: Segment): string[] {
  if (title < 0) return [];
  const found: string[] = [];
  for (let i = title; i < from; i++) {
    const word = words[i];
    if (word?.kind === 'word' && !POLITE.has(word.lower)) found.push(longTitle(word.lower));
  }
  return found;
}

/** They tell men from women, not one office from another. */
const POLITE = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'sir', 'dame', 'lady', 'lord', 'former', 'the']);

/** The style right before the name; -1: there is none. */
export function styleAt(words: readonly Word[], { title, from }: Segment): number {
  return title >= 0 && STYLES.has(lowerAt(words, from - 1)) ? from - 1 : -1;
}

/** The gender that a form of address gives: "Mrs Clinton". */
export function titleGender(words: readonly Word[], { title, from }: Segment): Gender | null {
  if (title < 0) return null;
  for (let i = title; i < from; i++) {
    const gender = roleGender(lowerAt(words, i));
    if (gender !== null) return gender;
  }
  return null;
}
