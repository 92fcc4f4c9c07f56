/** Two points joined: "25–29 January", "from May to July 1944", "1957–58", "between 3 and 9 May", "August 5 and 6". */
import { isOrdinalSuffix, matchPoint, monthAt, yearAfter, yearAt } from './points.ts';
import type { Match, Point } from './said.ts';
import { MONTHS } from './words.ts';
import type { Cursor } from './scan.ts';

const DASH = /^[-–—]$/;

export function rangeMatch(cursor: Cursor): Match | null {
  const found = daysOfMonth(cursor) ?? monthThenDays(cursor) ?? years(cursor) ?? twoPoints(cursor);
  return found
    ? { length: found.length, said: { kind: 'range', from: found.from, to: found.to, rule: 'date/range' } }
    : null;
}

interface Found {
  readonly length: number;
  readonly from: Point;
  readonly to: Point;
}

function joins(cursor: Cursor, n: number, and: boolean): boolean {
  const word = cursor.word(n);
  return (
    DASH.test(word) ||
    word === 'to' ||
    word === 'through' ||
    word === 'till' ||
    word === 'until' ||
    (and && (word === 'and' || word === '&'))
  );
}

/** "25–29 January 2031", "9 to 11 November", "5 and 6 August". */
function daysOfMonth(cursor: Cursor): Found | null {
  const first = dayAt(cursor, 0);
  if (!first || !joins(cursor, first.length, true)) return null;
  const second = dayAt(cursor, first.length + 1);
  if (!second) return null;
  let n = first.length + 1 + second.length;
  if (cursor.word(n) === 'of') n++;
  const month = monthAt(cursor, n);
  if (!month || first.value >= second.value) return null;
  n += month.length;
  const year = yearAfter(cursor, n);
  const rest = { month: month.value, ...(year ? { year: year.value } : {}) };
  return {
    length: n + (year?.length ?? 0),
    from: { ...rest, day: first.value },
    to: { ...rest, day: second.value },
  };
}

/** "August 5 and 6, 2031", "May 8 to 10", "April 19–21". */
function monthThenDays(cursor: Cursor): Found | null {
  const month = monthAt(cursor, 0);
  if (!month) return null;
  const first = dayAt(cursor, month.length);
  if (!first) return null;
  let n = month.length + first.length;
  if (!joins(cursor, n, true)) return null;
  const second = dayAt(cursor, n + 1);
  if (!second || first.value >= second.value || MONTHS.has(cursor.word(n + 1 + second.length))) return null;
  n += 1 + second.length;
  const year = yearAfter(cursor, n);
  const rest = { month: month.value, ...(year ? { year: year.value } : {}) };
  return {
    length: n + (year?.length ?? 0),
    from: { ...rest, day: first.value },
    to: { ...rest, day: second.value },
  };
}

/** "1957–58", "1939-1945", "499–493 BC". */
function years(cursor: Cursor): Found | null {
  const first = cursor.peek();
  const second = cursor.peek(2);
  if (
    !first ||
    !second ||
    !/^\d{3,4}$/.test(first.text) ||
    !DASH.test(cursor.word(1)) ||
    !/^\d{2,4}$/.test(second.text)
  )
    return null;
  const full = yearAt(cursor, 2);
  if (full?.era && full.value <= 0)
    return { length: 2 + full.length, from: { year: 1 - (first.number ?? 0) }, to: { year: full.value } };
  if (first.text.length !== 4) return null;
  const from = first.number ?? 0;
  const to = second.text.length === 2 ? from - (from % 100) + (second.number ?? 0) : (second.number ?? 0);
  if (from < 1000 || to > 2199 || to <= from || cursor.peek(3)?.text === '-') return null;
  return { length: 3, from: { year: from }, to: { year: to } };
}

/** "from May to July 1944", "between 3 March and 9 May", "3 March – 5 April 1990". Both ends, the first completed by the second. */
function twoPoints(cursor: Cursor): Found | null {
  const opened = cursor.word(-1) === 'from' || cursor.word(-1) === 'between';
  const first = matchPoint(cursor);
  if (!first) return null;
  const word = cursor.word(first.length);
  const joined =
    DASH.test(word) ||
    (opened &&
      (word === 'to' ||
        word === 'until' ||
        word === 'through' ||
        (cursor.word(-1) === 'between' && word === 'and')));
  // "January to May 2025" needs no "from".
  const open = word === 'to' && first.point.month !== undefined && first.point.year === undefined;
  if (!joined && !open) return null;
  const second = matchPoint(cursor.on(first.length + 1));
  if (!joined && second?.point.year === undefined) return null;
  if (!second || rank(first.point) !== rank(second.point)) return null;
  return { length: first.length + 1 + second.length, from: first.point, to: second.point };
}

function rank(point: Point): number {
  return point.day !== undefined ? 3 : point.month !== undefined ? 2 : point.year !== undefined ? 1 : 0;
}

function dayAt(cursor: Cursor, n: number): { value: number; length: number } | null {
  const token = cursor.peek(n);
  if (
    !token ||
    !/^\d{1,2}$/.test(token.text) ||
    token.number === null ||
    token.number < 1 ||
    token.number > 31
  )
    return null;
  return { value: token.number, length: isOrdinalSuffix(cursor, n + 1) ? 2 : 1 };
}
