/** Stretches that are named by an edge or a number: "the turn of 1943", "Q1 2025", "the first decade of the 19th century". */
import { ordinalAt } from './ordinals.ts';
import type { PointMatch } from './said.ts';
import type { Cursor } from './scan.ts';
import { bareYear, century, yearAfter } from './year.ts';
import { yearWords } from './year-words.ts';

/** "the turn of 1943", "the turn of the year 1942–43", "the turn of the twentieth century". */
export function turnOf(cursor: Cursor): PointMatch | null {
  if (!cursor.says(0, 'the', 'turn', 'of')) return null;
  const ofCentury = century(cursor.on(3));
  if (ofCentury?.point.century !== undefined)
    return { length: 3 + ofCentury.length, point: { year: ofCentury.point.century, about: true } };
  const first = bareYear(cursor.on(3), true);
  if (first?.point.year === undefined) return null;
  const length = 3 + first.length;
  const next = /^[-–—/]$/.test(cursor.word(length)) ? cursor.digits(length + 1) : null;
  // "1942–43" ends in the year that begins with it; "1943" alone begins with it.
  if (next === null) return { length, point: { year: first.point.year, turn: true } };
  const wraps = (first.point.year + 1) % (cursor.text(length + 1).length === 2 ? 100 : 10_000) === next;
  return wraps ? { length: length + 2, point: { year: first.point.year + 1, turn: true } } : null;
}

const QUARTERS = ['quarter-1', 'quarter-2', 'quarter-3', 'quarter-4'] as const;

/** "Q1 2025", "Q3 of 2024". */
export function quarterOf(cursor: Cursor): PointMatch | null {
  if (cursor.text() !== 'Q' || !cursor.joined(1) || cursor.text(1).length !== 1) return null;
  const part = QUARTERS[(cursor.digits(1) ?? 0) - 1];
  const year = part && yearAfter(cursor, 2);
  if (!year || year.short || cursor.word(2) === ',') return null;
  return { length: 2 + year.length, point: { year: year.value, part } };
}

/** "in the third quarter", of the year that is told; that of a game or a century is told of it. */
export function quarterAlone(cursor: Cursor): PointMatch | null {
  if (cursor.word() !== 'the' || !IN_QUARTER.test(cursor.word(-1)) || cursor.word(2) !== 'quarter')
    return null;
  const quarter = ['first', 'second', 'third', 'fourth'].indexOf(cursor.word(1)) + 1;
  if (quarter === 0 || (cursor.word(3) === 'of' && yearWords(cursor, 3) === null)) return null;
  return { length: 3, point: { quarter } };
}

const IN_QUARTER = /^(?:in|during|for|of|since|from|by|until|through|throughout|over)$/;

/** "the first decade of the 21st century", "the last decade of the nineteenth century". */
export function decadeOf(cursor: Cursor): PointMatch | null {
  const the = cursor.word() === 'the' ? 1 : 0;
  const isLast = /^(?:last|final|closing)$/.test(cursor.word(the));
  const nth = isLast ? { value: 10, length: 1 } : ordinalAt(cursor, the);
  if (!nth || nth.value > 10 || !cursor.says(the + nth.length, 'decade', 'of')) return null;
  const n = the + nth.length + 2;
  const whole = century(cursor.on(n));
  // Before our era the decades of a century are counted the other way.
  if (whole?.point.century === undefined || whole.point.century < 0) return null;
  return { length: n + whole.length, point: { decade: whole.point.century + 10 * (nth.value - 1) } };
}
