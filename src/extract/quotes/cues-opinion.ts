/** Whose view or words the sentence says it gives: `To NAME, “…”`, `In her words, “…”`. */
import type { Item } from './items.ts';
import { PREPOSITIONS } from '../actors/lexicon/common.ts';
import { isRole, isRolePlural } from '../actors/lexicon/roles.ts';
import { isPronoun, phraseStartingAt } from './phrases.ts';
import type { Cue } from './cue.ts';

/** `To NAME, “…”`, `…; to her rival, NAME, “…”`: whose opinion it is. */
export function toWhom(items: readonly Item[], q: number): Cue | null {
  // "To NAME, it is “…”"
  const is =
    /^(?:is|was)$/.test(items[q - 1]?.lower ?? '') && /^(?:it|this|that)$/.test(items[q - 2]?.lower ?? '');
  const comma = is ? q - 3 : q - 1;
  if (items[comma]?.lower !== ',') return null;
  for (let i = comma - 1; i >= Math.max(0, q - 12); i--) {
    const item = items[i];
    if (item === undefined || item.kind === 'quote' || item.lower === ';') return null;
    if (item.kind !== 'word' || (item.lower !== 'to' && item.lower !== 'for')) continue;
    const opens = i === 0 || /^(?:[;,:—–]|and|but|while)$/.test(items[i - 1]?.lower ?? '');
    const phrase = opens ? phraseStartingAt(items, i + 1) : null;
    if (phrase === null || phrase.end < comma || !isPerson(items[phrase.head])) return null;
    return { phrase, from: i, to: q, rule: 'cue/to-whom' };
  }
  return null;
}

/** `In her view, “…”`, `in the words of NAME, “…”` */
export function inWords(items: readonly Item[], q: number): Cue | null {
  for (let i = q - 1; i >= Math.max(0, q - 14); i--) {
    const item = items[i];
    if (item === undefined || item.kind === 'quote' || item.lower === ';') return null;
    if (item.kind !== 'word' || !WORDS.test(item.lower)) continue;
    const own = items[i - 1];
    const from = items[i - 1]?.lower === "'s" ? i - 2 : i - 1;
    if (own?.lower === 'the' && items[i + 1]?.lower === 'of' && items[i - 2]?.lower === 'in') {
      const phrase = phraseStartingAt(items, i + 2);
      return phrase === null || phrase.end > q ? null : { phrase, from: i - 2, to: q, rule: 'cue/in-words' };
    }
    const owner = items[from];
    if (items[from - 1]?.lower !== 'in' || !(owner?.kind === 'mention' || isPronoun(owner))) return null;
    const phrase = { start: from, end: from + 1, head: from };
    return { phrase, from: from - 1, to: q, rule: 'cue/in-words' };
  }
  return null;
}

/** `“…”, in her view`, `“…”, in the words of NAME` */
export function inWordsBehind(items: readonly Item[], q: number): Cue | null {
  let i = q + 1;
  while (items[i]?.kind === 'mark' && /^[,—–]$/.test(items[i]?.lower ?? '')) i++;
  if (i === q + 1 || items[i]?.lower !== 'in') return null;
  const own = items[i + 2]?.lower === "'s" ? i + 3 : i + 2;
  if (
    items[i + 1]?.lower === 'the' &&
    WORDS.test(items[i + 2]?.lower ?? '') &&
    items[i + 3]?.lower === 'of'
  ) {
    const phrase = phraseStartingAt(items, i + 4);
    return phrase === null ? null : { phrase, from: i, to: phrase.end, rule: 'cue/in-words' };
  }
  const owner = items[i + 1];
  if (!WORDS.test(items[own]?.lower ?? '') || !(owner?.kind === 'mention' || isPronoun(owner))) return null;
  return { phrase: { start: i + 1, end: i + 2, head: i + 1 }, from: i, to: own + 1, rule: 'cue/in-words' };
}

const WORDS = /^(?:view|words|opinion|telling|phrase|account|judge?ment|estimation)$/;

/** `On its last page stands, in the captain's hand, as was proved later: “…”`: who wrote it. */
export function inHand(items: readonly Item[], q: number): Cue | null {
  if (items[q - 1]?.lower !== ':') return null;
  for (let i = q - 2; i >= Math.max(3, q - 12); i--) {
    const item = items[i];
    if (item === undefined || item.kind === 'quote' || item.lower === ';') return null;
    if (item.kind !== 'word' || !/^(?:hand|handwriting)$/.test(item.lower)) continue;
    const owner = items[i - 2];
    const own = items[i - 1]?.lower === "'s" && items[i - 3]?.lower === 'in' && owner?.person === true;
    // "with the letter in the captain's hand, the mayor said:"
    const set = /^[,:]$/.test(items[i + 1]?.lower ?? '') && !PREPOSITIONS.has(items[0]?.lower ?? '');
    const written = items.slice(0, i).some(({ lower }) => WRITTEN.test(lower));
    return own && written && (set || items[i - 4]?.lower === ',')
      ? { phrase: { start: i - 2, end: i - 1, head: i - 2 }, from: i - 3, to: q, rule: 'cue/in-words' }
      : null;
  }
  return null;
}

const WRITTEN =
  /^(?:page|note|notebook|letter|diary|margin|back|map|card|sheet|cover|wall|flyleaf|book|list|log)$/;

const isPerson = (item: Item | undefined): boolean =>
  item !== undefined && (item.person || isRole(item.lower) || isRolePlural(item.lower));
