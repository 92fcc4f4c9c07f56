/** A cue: the words that say who speaks. And what tells whether its verb has its speaker as the subject. */
import type { Item } from './items.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS } from '../actors/lexicon/common.ts';
import { isRolePlural } from '../actors/lexicon/roles.ts';
import { looksFinite, sayingVerb } from '../actors/lexicon/saying.ts';
import { documentEndingAt } from './appositions.ts';
import type { Phrase } from './phrases.ts';
import { REACH } from './subjects.ts';

export interface Cue {
  readonly phrase: Phrase;
  /** Half-open range of items. */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

export function isVerb(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item?.kind !== 'word' || (item.capital && i > 0)) return false;
  if (item.lower === 'put' && items[i + 1]?.lower === 'it') return true;
  const verb = sayingVerb(item.lower);
  if (verb === undefined) return false;
  const before = items[i - 1];
  // "seven former judges called"
  if (isRolePlural(item.lower) && looksFinite(items[i + 1]?.lower ?? '')) return false;
  // "the reports", "a claim": nouns
  if (
    before !== undefined &&
    ((DETERMINERS.has(before.lower) &&
      !(before.lower === 'that' && documentEndingAt(items, i - 2, 0) !== null)) ||
      before.lower === "'s" ||
      (PREPOSITIONS.has(before.lower) && verb.form !== 'participle' && !isHabit(items, i)))
  )
    return false;
  if (verb.form === 'base') {
    // "they say", "would say", "to say"; a noun otherwise
    return (
      before !== undefined &&
      (before.lower === 'to' ||
        /^(?:they|we|i|you|would|will|could|can|may|might|must|should|did|do|does|not|also|who)$/.test(
          before.lower,
        ) ||
        isRolePlural(before.lower) ||
        (i === 1 && before.kind === 'word' && /[^s]s$/.test(before.lower)) ||
        (before.kind === 'mention' && before.lower.endsWith('s')))
    );
  }
  return true;
}

/** "what her teacher liked | to say" */
export const isHabit = (items: readonly Item[], verb: number): boolean =>
  items[verb - 1]?.lower === 'to' &&
  /^(?:used|likes?|liked|loves?|loved|tends?|tended)$/.test(items[verb - 2]?.lower ?? '');

export function isPassive(items: readonly Item[], verb: number): boolean {
  for (let i = verb - 1; i >= verb - 4; i--) {
    const lower = items[i]?.lower ?? '';
    if (/^(?:was|were|been|being|is|are|be)$/.test(lower)) return true;
    if (!ADVERBS.has(lower) && !lower.endsWith('ly')) return false;
  }
  return false;
}

export function afterLastQuote(items: readonly Item[], i: number): number {
  for (let j = i - 1; j >= Math.max(0, i - REACH); j--) if (items[j]?.kind === 'quote') return j + 1;
  return Math.max(0, i - REACH);
}
