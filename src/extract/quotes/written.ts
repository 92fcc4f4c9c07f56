/** Whose document a sentence speaks of, so that "it", "one" or "the letter" further on can be given to them. */
import { DETERMINERS } from '../actors/lexicon/common.ts';
import { authorOf, MAKES, PERSONAL } from './documents.ts';
import type { Item } from './items.ts';
import { type Cast, OWNING, type Party, rangeOf, resolve } from './party.ts';
import { isDocument, type Phrase, phraseStartingAt } from './phrases.ts';

/** Whose document a sentence speaks of. */
export interface Written {
  readonly party: Party;
  /** "His letters": any of them. */
  readonly many: boolean;
  /** Somebody wrote it, and the sentence does not tell who. */
  readonly personal: boolean;
  /** The sentence tells who. */
  readonly sure: boolean;
}

/** Kept for a body as often as by one person. */
const OFFICIAL = /^(?:log|logbook|register|ledger|entry|entries)$/;

/** "It was kept by a signaller": who made the document of the sentence before; null: the sentence does not tell. */
export function madeBy(cast: Cast, items: readonly Item[]): Party | null {
  if (!/^(?:it|they)$/.test(items[0]?.lower ?? '') || !/^(?:was|were|is|had)$/.test(items[1]?.lower ?? ''))
    return null;
  for (let i = 2; i < Math.min(items.length, 8); i++) {
    if (items[i]?.lower !== 'by' || !MAKES.has(items[i - 1]?.lower ?? '')) continue;
    const phrase = phraseStartingAt(items, i + 1);
    return phrase === null ? null : resolve(cast, items, phrase);
  }
  return null;
}

/** "a statement from the general staff", "a communiqué"; null: the sentence speaks of none. */
export function documentIn(cast: Cast, items: readonly Item[]): Written | null {
  for (let i = 0; i < Math.min(items.length, 60); i++) {
    const item = items[i];
    // "a text message"
    if (item === undefined || !isDocument(item) || isDocument(items[i + 1])) continue;
    const many = /[^s]s$/.test(item.lower);
    const owned = OWNING.test(items[i - 1]?.lower ?? '');
    const personal = PERSONAL.has(item.lower) && (owned || !OFFICIAL.test(item.lower));
    const start = Math.max(0, i - 2);
    const maker = authorOf(items, { start, end: i + 1, head: i });
    const author = maker === null ? null : resolve(cast, items, maker);
    if (author?.name != null && (author.how !== 'pronoun' || author.actor !== null))
      return { party: { ...author, how: 'document' }, many, personal: false, sure: true };
    // "A communiqué makes no mention of it."
    const opens =
      (/^(?:there|according)$/.test(items[0]?.lower ?? '') && i < 8) ||
      (i < 4 && (i < 1 || DETERMINERS.has(items[0]?.lower ?? '') || OWNING.test(items[0]?.lower ?? '')));
    if (!opens && !personal) continue;
    const range = rangeOf(items, { start: i, end: i + 1 });
    return { party: { actor: null, name: item.lower, range, how: 'document' }, many, personal, sure: false };
  }
  return null;
}

/** "it", "one", "the letter": what may stand for a document that was spoken of before. */
export function standsForDocument(items: readonly Item[], { head, start, end }: Phrase): boolean {
  const item = items[head];
  if (item === undefined) return false;
  if (/^(?:it|one|another)$/.test(item.lower)) return end - start === 1;
  return isDocument(item);
}

/** "reads it out", "can still play it for a visitor": are words read or played to others? */
export const readsOut = (items: readonly Item[]): boolean =>
  items.some(
    ({ kind, lower }, i) =>
      kind === 'word' &&
      /^(?:reads?|plays?|played)$/.test(lower) &&
      /^(?:it|them)$/.test(items[i + 1]?.lower ?? '') &&
      /^(?:out|aloud|to|for|back|over|again|:)$/.test(items[i + 2]?.lower ?? ''),
  );
