/** When, where and to whom something was said, as far as the words beside the verb of saying tell. */
import { PREPOSITIONS, TIME_WORDS } from '../actors/lexicon/common.ts';
import { isRolePlural } from '../actors/lexicon/roles.ts';
import type { DateMention, Range } from '../article.ts';
import type { Item } from '../quotes/items.ts';
import { isPronoun, type Phrase, phraseStartingAt } from '../quotes/phrases.ts';
import { isSpeaker } from '../quotes/subjects.ts';
import { OCCASIONS, TELLS } from './lexicon.ts';

/** Offsets are UTF-16 units of the article's text. */
export interface Setting {
  /** Index into the article's date mentions. */
  readonly date: number | null;
  readonly place: Range | null;
  readonly to: { readonly range: Range; readonly actor: number | null } | null;
}

export const NOWHERE: Setting = { date: null, place: null, to: null };

/** The dates of an article that have a value, by where they start. */
export type DatesAt = ReadonlyMap<number, { readonly index: number; readonly end: number }>;

export function datesAt(dates: readonly DateMention[]): DatesAt {
  return new Map(
    dates.flatMap(({ start, end, edtf }, index) => (edtf === null ? [] : [[start, { index, end }]])),
  );
}

/**
 * Reads what follows a verb of saying, or opens a sentence, for as long as it tells the setting: "reporters in Geneva
 * on Monday". `next` is the first item after it.
 * @param verb the verb, in lower case; null: there is none before these words
 */
export function settingFrom(
  items: readonly Item[],
  first: number,
  verb: string | null,
  dates: DatesAt,
): { readonly setting: Setting; readonly next: number } {
  let { date, place, to } = NOWHERE;
  let i = first;
  const listener = verb !== null && TELLS.has(verb) ? listenerAt(items, i) : null;
  if (listener) {
    to = saidTo(items, listener);
    i = listener.end;
  }
  for (let steps = 0; steps < LONGEST && i < items.length; steps++) {
    const item = items[i];
    if (item === undefined || item.kind === 'quote') break;
    const dated = dateAt(items, i, dates);
    if (dated) {
      date ??= dated.index;
      i = dated.next;
      continue;
    }
    if (item.kind === 'word' && (TIME_WORDS.has(item.lower) || /^(?:also|\p{Ll}+ly)$/u.test(item.lower))) {
      i++;
      continue;
    }
    if (item.kind !== 'word' || !PREPOSITIONS.has(item.lower)) break;
    const named = /^(?:in|at|from|outside|near)$/.test(item.lower) ? placeAt(items, i + 1) : null;
    if (named) {
      place ??= { start: items[named.start]?.start ?? 0, end: items[named.end - 1]?.end ?? 0 };
      i = named.end;
      continue;
    }
    const listens = item.lower === 'to' ? listenerAt(items, i + 1) : null;
    if (listens) {
      to ??= saidTo(items, listens);
      i = listens.end;
      continue;
    }
    const occasion = /^(?:in|during|at|on|after)$/.test(item.lower) ? occasionAt(items, i + 1) : -1;
    if (occasion < 0) {
      // "on condition of anonymity that …"
      const other = phraseStartingAt(items, i + 1);
      if (other === null || items[other.end]?.lower !== 'that') break;
      return { setting: { date, place, to }, next: other.end };
    }
    i = occasion + 1;
    if (/^(?:to|with)$/.test(items[i]?.lower ?? '')) {
      const with_ = listenerAt(items, i + 1);
      if (!with_) continue;
      to ??= saidTo(items, with_);
      i = with_.end;
    }
  }
  return { setting: { date, place, to }, next: i };
}

/** What `setting` leaves open is taken from `other`. */
export function completed(setting: Setting, other: Setting): Setting {
  return {
    date: setting.date ?? other.date,
    place: setting.place ?? other.place,
    to: setting.to ?? other.to,
  };
}

/** In steps of a phrase each; nobody tells more of a setting. */
const LONGEST = 8;

function dateAt(
  items: readonly Item[],
  i: number,
  dates: DatesAt,
): { readonly index: number; readonly next: number } | null {
  for (const at of [i, i + 1]) {
    if (at > i && !/^(?:on|in|at|late|early|by)$/.test(items[i]?.lower ?? '')) break;
    const found = dates.get(items[at]?.start ?? -1);
    if (!found) continue;
    let next = at;
    while (next < items.length && (items[next]?.start ?? Infinity) < found.end) next++;
    return { index: found.index, next };
  }
  return null;
}

/** Names with capitals after "in": "Geneva", "the Hague", "Tarn Bridge". A person is no place. */
function placeAt(items: readonly Item[], first: number): Range | null {
  const start = items[first]?.lower === 'the' ? first + 1 : first;
  let end = start;
  while (end < items.length && end < start + 5) {
    const item = items[end];
    if (item === undefined || item.person || item.kind === 'mark' || item.kind === 'quote') break;
    if (item.kind === 'word' && (!item.capital || TIME_WORDS.has(item.lower))) break;
    if (item.kind === 'mention' && item.how !== 'name' && item.how !== 'capital') return null;
    end++;
  }
  // "in Russia's capital", "in the UN statement": the name belongs to what comes after it.
  const after = items[end];
  const goesOn =
    after?.lower === "'s" ||
    (after?.kind === 'word' && OCCASIONS.has(after.lower)) ||
    (after?.kind === 'mention' && after.person);
  return end === start || goesOn ? null : { start, end };
}

/** Somebody who can be spoken to, by name or by what they are. */
function listenerAt(items: readonly Item[], first: number): Phrase | null {
  const phrase = phraseStartingAt(items, first);
  if (phrase === null || isPronoun(items[phrase.head])) return null;
  const head = items[phrase.head];
  if (head === undefined) return null;
  if (!isSpeaker(items, { ...phrase, start: phrase.head, end: phrase.head + 1 }) && !isRolePlural(head.lower))
    return null;
  // "reporters in Geneva", "journalists at the briefing": where it was said, not who they are.
  for (let i = phrase.head + 1; i < phrase.end - 1; i++) {
    const lower = items[i]?.lower ?? '';
    const where = lower === 'on' || (lower === 'in' && placeAt(items, i + 1) !== null);
    if (where || (/^(?:in|at|during)$/.test(lower) && occasionAt(items, i + 1) >= 0))
      return { ...phrase, end: i };
  }
  return phrase;
}

function saidTo(items: readonly Item[], { start, end, head }: Phrase): Setting['to'] {
  const item = items[head];
  const alone = item?.kind === 'mention' && head === end - 1;
  return {
    range: { start: items[start]?.start ?? 0, end: items[end - 1]?.end ?? 0 },
    actor: alone ? item.index : null,
  };
}

/** "an interview", "a televised speech", "his evening address": the last item of it; -1: there is none. */
function occasionAt(items: readonly Item[], first: number): number {
  for (let i = first; i < Math.min(first + 5, items.length); i++) {
    const item = items[i];
    if (item === undefined || item.kind === 'mark' || item.kind === 'quote') return -1;
    if (item.kind === 'word' && OCCASIONS.has(item.lower)) return i;
    if (item.kind === 'word' && PREPOSITIONS.has(item.lower)) return -1;
  }
  return -1;
}
