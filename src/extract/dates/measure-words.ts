/**
 * Words that say how a time lies to what they go on to name: "the third day of", "a week into", "within days of",
 * "the Sunday after", "the second anniversary of".
 */
import type { Measure } from '../article.ts';
import { SAYS_THAT } from '../speech/lexicon.ts';
import { amountAt } from './amounts.ts';
import { ordinalAt } from './ordinals.ts';
import type { Cursor } from './scan.ts';
import { SEASONS, type Unit, UNITS, WEEKDAYS } from './words.ts';

export interface Lead {
  readonly length: number;
  readonly how: Measure;
  /** The last part of the rule's name. */
  readonly name: string;
}

/** What is counted of a happening, without the "of": "third day", "first weeks", "30th anniversary", "opening winter". */
export function shareAt(cursor: Cursor, n: number): Lead | null {
  return jubilee(cursor, n) ?? edge(cursor, n) ?? nth(cursor, n);
}

/** "the third day of", "day 500 of", "a week into", "within a month of", "the Sunday after", "the week before". */
export function leadAt(cursor: Cursor): Lead | null {
  const the = cursor.word() === 'the' ? 1 : 0;
  const share = shareAt(cursor, the);
  if (share)
    return cursor.word(the + share.length) === 'of' ? { ...share, length: the + share.length + 1 } : null;
  if (the === 1) return beside(cursor);
  return numbered(cursor) ?? within(cursor);
}

const JUBILEES: ReadonlyMap<string, number> = new Map([
  ['centenary', 100],
  ['centennial', 100],
  ['bicentenary', 200],
  ['bicentennial', 200],
  ['tercentenary', 300],
]);

/** "second anniversary", "five-year anniversary", "anniversary", "centenary". */
function jubilee(cursor: Cursor, n: number): Lead | null {
  const years = JUBILEES.get(cursor.word(n));
  const of = (length: number, amount: number | null, unit: 'month' | 'year' = 'year'): Lead => ({
    length,
    how: { kind: 'anniversary', unit, amount },
    name: 'anniversary',
  });
  if (years !== undefined) return of(1, years);
  if (cursor.word(n) === 'anniversary') return of(1, null);
  const ordinal = ordinalAt(cursor, n);
  if (ordinal)
    return cursor.word(n + ordinal.length) === 'anniversary' ? of(ordinal.length + 1, ordinal.value) : null;
  const amount = cursor.number(n);
  const hyphen = cursor.word(n + 1) === '-' ? 1 : 0;
  const unit = cursor.word(n + 1 + hyphen);
  if (!amount || amount > 1000 || (unit !== 'year' && unit !== 'month')) return null;
  return cursor.word(n + 2 + hyphen) === 'anniversary' ? of(3 + hyphen, amount, unit) : null;
}

const FIRST = /^(?:first|opening|early|initial)$/;
const LAST = /^(?:last|final|closing)$/;

/** "first days", "opening weeks", "last three months". */
function edge(cursor: Cursor, n: number): Lead | null {
  const end = FIRST.test(cursor.word(n)) ? 'first' : LAST.test(cursor.word(n)) ? 'last' : null;
  if (!end) return null;
  const few = cursor.word(n + 1) === 'few' ? 1 : 0;
  const number = few === 0 ? cursor.number(n + 1) : null;
  const count = number !== null && number > 1 && number < 100 ? number : null;
  const at = n + 1 + few + (count === null ? 0 : 1);
  const unit = PLURALS.get(cursor.word(at));
  if (!unit) return null;
  return {
    length: at + 1 - n,
    how: { kind: 'edge', end, unit, count },
    name: `${end === 'first' ? 'start' : 'end'}-of`,
  };
}

const PLURALS: ReadonlyMap<string, Unit> = new Map([
  ['days', 'day'],
  ['weeks', 'week'],
  ['months', 'month'],
]);

/** "third day", "500th day", "last week", "second winter". */
function nth(cursor: Cursor, n: number): Lead | null {
  const ordinal =
    ordinalAt(cursor, n) ??
    (LAST.test(cursor.word(n))
      ? { value: -1, length: 1 }
      : cursor.word(n) === 'opening'
        ? { value: 1, length: 1 }
        : null);
  if (!ordinal) return null;
  const word = cursor.word(n + ordinal.length);
  const season = SEASONS.get(word);
  const length = ordinal.length + 1;
  if (season !== undefined)
    return ordinal.value > 0 && ordinal.value < 30
      ? { length, how: { kind: 'season', season, n: ordinal.value }, name: 'nth-of' }
      : null;
  const unit = singleUnit(word);
  return unit ? { length, how: { kind: 'nth', unit, n: ordinal.value }, name: 'nth-of' } : null;
}

/** A day, a week, a month or a year; parts of a day are that day. */
function singleUnit(word: string): Unit | null {
  const unit = word.endsWith('s') ? undefined : UNITS.get(word);
  return unit === undefined || unit === 'decade' || unit === 'century' || word === 'fortnight' ? null : unit;
}

/** "day 500 of", "day three of". */
function numbered(cursor: Cursor): Lead | null {
  const unit = singleUnit(cursor.word());
  const n = cursor.number(1);
  if (!unit || !n || n > 10_000 || cursor.word(1) === 'a' || cursor.word(2) !== 'of') return null;
  return { length: 3, how: { kind: 'nth', unit, n }, name: 'nth-of' };
}

/** "within a week of", "within two months of", "within days of". */
function within(cursor: Cursor): Lead | null {
  if (cursor.word() !== 'within') return null;
  const amount = amountAt(cursor.on(1));
  const n = 1 + (amount?.length ?? 0);
  const word = cursor.word(n);
  if (cursor.word(n + 1) !== 'of') return null;
  if (/^(?:hours?|minutes?)$/.test(word))
    return (amount?.value ?? 1) > 12
      ? null
      : { length: n + 2, how: { kind: 'offset', unit: 'day', amount: 0 }, name: 'within' };
  const unit = UNITS.get(word);
  if (!unit || (amount === null && !PLURALS.has(word))) return null;
  const size = (amount?.value ?? 0) * (word === 'fortnight' ? 2 : 1);
  return { length: n + 2, how: { kind: 'within', unit, amount: amount ? size : null }, name: 'within' };
}

const SIDES: ReadonlyMap<string, 1 | -1> = new Map([
  ['after', 1],
  ['following', 1],
  ['before', -1],
]);

/** "the Sunday after", "the summer before", "the week after", "the year of", "the days following", "the same day as". */
function beside(cursor: Cursor): Lead | null {
  const word = cursor.word(1);
  // "Low admitted the same day that the bridge was lost" says what was admitted.
  const that = cursor.word(3) === 'that' && !SAYS_THAT.has(cursor.word(-1));
  if (word === 'same' && singleUnit(cursor.word(2)) && (that || cursor.word(3) === 'as'))
    return { length: 4, how: around(singleUnit(cursor.word(2)) ?? 'day', 0), name: 'same-as' };
  const side = SIDES.get(cursor.word(2));
  const name = side === -1 ? 'before' : side === 1 ? 'after' : 'same-as';
  if (side === undefined && cursor.word(2) !== 'of') return null;
  const unit = singleUnit(word);
  if (unit) return { length: 3, how: around(unit, side ?? 0), name };
  if (side === undefined) return null;
  const plural = PLURALS.get(word);
  if (plural) return { length: 3, how: { kind: 'some', unit: plural, side }, name };
  const weekday = cursor.capital(1) ? WEEKDAYS.get(word) : undefined;
  if (weekday !== undefined) return { length: 3, how: { kind: 'weekday', weekday, side }, name };
  const season = SEASONS.get(word);
  return season === undefined
    ? null
    : { length: 3, how: { kind: 'season', season, n: side, apart: true }, name };
}

/** The day before is one day, the week before is seven. */
export function around(unit: Unit, side: 1 | 0 | -1): Measure {
  return unit === 'day' ? { kind: 'offset', unit, amount: side } : { kind: 'beside', unit, side };
}

/** "a week into", "two years to the day after": behind an amount and its unit. */
export function afterAmount(cursor: Cursor, n: number, unit: Unit, value: number): Lead | null {
  if (cursor.word(n) === 'into')
    return { length: n + 1, how: { kind: 'offset', unit, amount: value, about: true }, name: 'into' };
  if (!cursor.says(n, 'to', 'the', 'day')) return null;
  const side = /^(?:after|since)$/.test(cursor.word(n + 3)) ? 1 : cursor.word(n + 3) === 'before' ? -1 : 0;
  if (side === 0) return null;
  const [length, amount, name] = [n + 4, side * value, 'to-the-day'];
  if (unit === 'week') return { length, how: { kind: 'offset', unit, amount }, name };
  return unit === 'year' || unit === 'month'
    ? { length, how: { kind: 'anniversary', unit, amount }, name }
    : null;
}
