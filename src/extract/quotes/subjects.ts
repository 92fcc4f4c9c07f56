/** Who a sentence is about, and whether a phrase is somebody who can speak. */
import { PREPOSITIONS } from '../actors/lexicon/common.ts';
import { isRole, isRolePlural } from '../actors/lexicon/roles.ts';
import type { Item } from './items.ts';
import { SUBORDINATORS } from './lexicon.ts';
import { isDocument, type Phrase, phraseStartingAt } from './phrases.ts';

/** How far a cue is looked for, in items; a longer sentence has it nearer. */
export const REACH = 45;

/** Somebody who can speak: a mention, a pronoun, a role, a document, or words with a capital. */
export function isSpeaker(items: readonly Item[], { head, start, end }: Phrase): boolean {
  const item = items[head];
  if (item === undefined) return false;
  if (
    item.kind === 'mention' ||
    isRole(item.lower) ||
    isRolePlural(item.lower) ||
    isDocument(item) ||
    item.capital
  )
    return true;
  if (
    /^(?:he|she|it|they|i|we|who|one|another|others|some|many|voice|voices|source|sources|group|groups|organisations|organizations|unions|parties|charities|agencies|families|organisation|organization|agency|ministry|army|military|government|authorities|police|team|campaign|office|department|company|union|party|family|court|bank|embassy|delegation|side|report)$/.test(
      item.lower,
    )
  )
    return true;
  for (let i = start; i < end; i++) if (items[i]?.kind === 'mention') return true;
  return false;
}

/** "The judge asked NAME whether": who is expected to answer. */
export function askedOf(items: readonly Item[]): Phrase | null {
  const verb = items.findIndex(({ kind, lower }) => kind === 'word' && lower === 'asked');
  const before = items[verb - 1];
  if (before === undefined || /^(?:was|were|is|are|been|being|,|when|if)$/.test(before.lower)) return null;
  const phrase = phraseStartingAt(items, verb + 1);
  if (phrase === null || !isSpeaker(items, phrase)) return null;
  return /^(?:whether|if|who|whom|whose|what|why|how|when|where|which|about)$/.test(
    items[phrase.end]?.lower ?? '',
  )
    ? phrase
    : null;
}

/** "NAME asked whether", "asked NAME if": does the sentence tell of a question? */
export function asks(items: readonly Item[]): boolean {
  if (askedOf(items) !== null) return true;
  return items.some(
    ({ lower, kind }, i) =>
      kind === 'word' &&
      lower === 'asked' &&
      i > 0 &&
      !/^(?:was|were|is|are|been|being|when|if)$/.test(items[i - 1]?.lower ?? '') &&
      /^(?:whether|if|who|whose|what|why|how|when|where|which)$/.test(items[i + 1]?.lower ?? ''),
  );
}

/** The subject of the sentence before item `end`: the first phrase that can speak, past an opening "In Geneva," or "Asked about it,". */
export function mainSubject(items: readonly Item[], start: number, end: number): Phrase | null {
  let i = start;
  const first = items[i];
  if (
    first?.kind === 'word' &&
    (PREPOSITIONS.has(first.lower) || SUBORDINATORS.has(first.lower) || /(?:ing|ed)$/.test(first.lower))
  ) {
    let comma = i;
    while (comma < Math.min(end, i + REACH) && items[comma]?.lower !== ',') comma++;
    if (comma < end && items[comma]?.lower === ',') i = comma + 1;
  }
  for (; i < Math.min(end, start + 2 * REACH); i++) {
    const item = items[i];
    if (item === undefined || item.kind === 'quote') continue;
    if (item.kind === 'mark') continue;
    const phrase = phraseStartingAt(items, i);
    if (phrase === null) continue;
    const before = items[i - 1];
    const object = before?.kind === 'word' && PREPOSITIONS.has(before.lower);
    if (!object && phrase.end <= end && isSpeaker(items, phrase) && items[phrase.end]?.lower !== "'s")
      return phrase;
    i = Math.max(i, phrase.end - 1);
  }
  return null;
}
