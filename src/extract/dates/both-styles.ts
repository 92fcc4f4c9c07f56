/** A day by both calendars, the Julian and the Gregorian: "14 (1) March", "25 October (7 November) 1917", "11/22 July". */
import { daysInMonth } from '../../model/calendar.ts';
import { monthAt } from './month.ts';
import type { Cursor } from './scan.ts';

export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** How far the calendars have been apart since the reform. */
function areApart(days: number): boolean {
  return days >= 10 && days <= 13;
}

/**
 * "14 (1) March", "1 (14) March", "11/22 July": the later number is that of the Gregorian calendar, in which all dates
 * are given.
 */
export function inBothStyles(cursor: Cursor, n: number): { value: number; length: number } | null {
  const [first, second] = [cursor.digits(n), cursor.digits(n + 2)];
  if (first === null || second === null) return null;
  const value = Math.max(first, second);
  if (!areApart(Math.abs(first - second)) || value > 31) return null;
  if (cursor.word(n + 1) === '(' && cursor.word(n + 3) === ')') return { value, length: 4 };
  // "11/22/1990" is no day of both calendars.
  const slashed = cursor.word(n + 1) === '/' && cursor.joined(n + 2) && cursor.word(n + 3) !== '/';
  return slashed && second > first && monthAt(cursor, n + 3) ? { value, length: 3 } : null;
}

const STYLES =
  /^(?:old|new|style|[osn.,]|os|ns|julian|gregorian|russian|western|calendar|by|in|according|to|the|its?)$/;
const MOST_WORDS = 8;

/** The same day once more, in brackets or behind a stroke: "(7 November)", "(3 October Old Style)", "/7 November". */
export function twinAt(
  cursor: Cursor,
  n: number,
  day: MonthDay,
): { readonly day: MonthDay; readonly length: number } | null {
  const mark = cursor.word(n);
  const other = mark === '(' || mark === '/' ? plainDay(cursor, n + 1) : null;
  if (!other) return null;
  const days = Math.abs(dayOfYear(other) - dayOfYear(day));
  if (!areApart(days) && !areApart(365 - days)) return null;
  // The Gregorian one is the later, over the end of a year too.
  const later = dayOfYear(other) > dayOfYear(day) === days < 100 ? other : day;
  let to = n + 1 + other.length;
  if (mark === '(') {
    for (let i = 0; i < MOST_WORDS && STYLES.test(cursor.word(to)); i++) to++;
    if (cursor.word(to) !== ')') return null;
    to++;
  }
  return { day: { month: later.month, day: later.day }, length: to - n };
}

/** "7 November", "November 7". */
function plainDay(cursor: Cursor, n: number): (MonthDay & { readonly length: number }) | null {
  const first = monthAt(cursor, n);
  const at = first ? n + first.length : n;
  const day = cursor.digits(at);
  const month = first ?? monthAt(cursor, at + 1);
  if (day === null || !month || day < 1 || day > daysInMonth(2000, month.value)) return null;
  return { month: month.value, day, length: 1 + month.length };
}

function dayOfYear({ month, day }: MonthDay): number {
  let days = day;
  for (let before = 1; before < month; before++) days += daysInMonth(2001, before);
  return days;
}
