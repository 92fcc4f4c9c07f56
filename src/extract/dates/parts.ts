/** Parts of a longer stretch: "early April", "the end of 1919", "the last two weeks of May". */
import type { PointMatch, Slice } from './said.ts';
import type { Cursor } from './scan.ts';
import { ORDINALS, type Part, PARTS, WEEKDAYS } from './words.ts';

interface PartAt {
  readonly part: Part;
  readonly length: number;
}

/** "early", "mid-", "the end of", "the first half of the", "the third quarter of", "later in", "early in the". */
export function partAt(cursor: Cursor): PartAt | null {
  let n = cursor.word() === 'the' ? 1 : 0;
  if (cursor.word(n) === 'very') n++;
  const word = cursor.word(n);
  if (n === 0 && (word === 'later' || word === 'earlier'))
    return cursor.word(1) === 'in'
      ? { part: word === 'later' ? 'late' : 'early', length: 2 + the(cursor, 2) }
      : null;
  const part = wordPart(cursor, n);
  if (!part) return null;
  n += part.length;
  if (cursor.word(n) === '-') n++;
  if (cursor.word(n) === 'of') return { part: part.part, length: n + 1 + the(cursor, n + 1) };
  if ((word === 'early' || word === 'late') && cursor.word(n) === 'in')
    return { part: part.part, length: n + 1 + the(cursor, n + 1) };
  // "end" and "middle" need "of"; "mid", "early" and "late" don't. "end March" is British.
  if (/^(?:early|mid|late)$/.test(word)) return { part: part.part, length: n };
  return n === 1 && (word === 'end' || word === 'beginning') && cursor.capital(1)
    ? { part: part.part, length: 1 }
    : null;
}

function the(cursor: Cursor, n: number): number {
  return cursor.word(n) === 'the' ? 1 : 0;
}

const HALVES: ReadonlyMap<string, Part> = new Map([
  ['first', 'first-half'],
  ['second', 'second-half'],
  ['latter', 'second-half'],
  ['last', 'second-half'],
]);
export const QUARTERS: readonly Part[] = ['quarter-1', 'quarter-2', 'quarter-3', 'quarter-4'];

function wordPart(cursor: Cursor, n: number): PartAt | null {
  const word = cursor.word(n);
  const next = cursor.word(n + 1);
  if (next === 'half') {
    const half = HALVES.get(word);
    return half ? { part: half, length: 2 } : null;
  }
  if (next === 'quarter') {
    const quarter =
      QUARTERS[(ORDINALS.get(word) ?? 9) - 1] ??
      (word === 'last' || word === 'final' ? 'quarter-4' : undefined);
    return quarter ? { part: quarter, length: 2 } : null;
  }
  if (next === 'part' || next === 'stages' || next === 'days') {
    const part =
      word === 'early' || word === 'first'
        ? 'early'
        : word === 'latter' || word === 'late' || word === 'last'
          ? 'late'
          : null;
    return part && cursor.word(n + 2) === 'of' ? { part, length: 2 } : null;
  }
  const part = PARTS.get(word);
  return part ? { part, length: 1 } : null;
}

const SLICES: ReadonlyMap<string, Slice['unit']> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
]);

/** "the first three months of", "the last week of", "the second week of", "the final days of the". */
export function sliceAt(cursor: Cursor): { slice: Slice; length: number } | null {
  const start = cursor.word() === 'the' ? 1 : 0;
  const word = cursor.word(start);
  const isLast = word === 'last' || word === 'final' || word === 'closing';
  const nth = word === 'opening' ? 1 : ORDINALS.get(word);
  if (!isLast && nth === undefined) return null;
  let n = start + 1;
  let count: number | null = 1;
  const number = cursor.number(n);
  if (number !== null && number > 1 && number < 32) {
    count = number;
    n++;
  }
  const weekday = cursor.capital(n) && count === 1 ? WEEKDAYS.get(cursor.word(n)) : undefined;
  if (weekday !== undefined && /^(?:of|in)$/.test(cursor.word(n + 1)) && (nth ?? 1) < 6)
    return {
      slice: { unit: 'day', end: isLast ? 'last' : 'first', from: nth ?? 1, count: 1, weekday },
      length: n + 2,
    };
  const unit = SLICES.get(cursor.word(n));
  if (!unit || cursor.word(n + 1) !== 'of') return null;
  if (cursor.word(n).endsWith('s') && count === 1) count = null;
  if (count !== 1 && !isLast && nth !== 1) return null;
  return {
    slice: { unit, end: isLast ? 'last' : 'first', from: nth ?? 1, count },
    length: n + 2 + the(cursor, n + 2),
  };
}

/** The point that a part or a slice is of. */
export function withPart(cursor: Cursor, inner: (cursor: Cursor) => PointMatch | null): PointMatch | null {
  const sliced = sliceAt(cursor);
  if (sliced) {
    const whole = inner(cursor.on(sliced.length));
    const ofMonth = sliced.slice.weekday === undefined || whole?.point.month !== undefined;
    const fits = whole && ofMonth && whole.point.day === undefined && whole.point.century === undefined;
    return fits
      ? { length: sliced.length + whole.length, point: { ...whole.point, slice: sliced.slice } }
      : null;
  }
  const found = partAt(cursor);
  const whole = found && inner(cursor.on(found.length));
  if (!whole || whole.point.day !== undefined || whole.point.part !== undefined) return null;
  return { length: found.length + whole.length, point: { ...whole.point, part: found.part } };
}
