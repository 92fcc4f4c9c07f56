/** Explicit points of the calendar with all that may stand around them. */
import { clockAt, hourWordAt, zoneAt } from './clock.ts';
import { dayAlone, dayInList, dayMonth, figures, monthDay } from './day.ts';
import { monthYear, season } from './month.ts';
import { withPart } from './parts.ts';
import type { Match, Point, PointMatch } from './said.ts';
import type { Cursor } from './scan.ts';
import { ABOUT, DAY_PARTS, SHORT_WEEKDAYS, WEEKDAYS, wordSet } from './words.ts';
import { decadeOf, quarterAlone, quarterOf, turnOf } from './stretches.ts';
import { bareYear, century, decade } from './year.ts';
import { yearWords } from './year-words.ts';

/** A point with what may stand in front and behind: "about 06:00 in Moscow on Monday, 5 May". The first reading that fits. */
export function matchPoint(cursor: Cursor): PointMatch | null {
  return (
    withAbout(cursor) ??
    withClock(cursor) ??
    withDayPart(cursor) ??
    weekOf(cursor) ??
    withPart(cursor, partless) ??
    withWeekday(cursor) ??
    plainPoint(cursor)
  );
}

function partless(cursor: Cursor): PointMatch | null {
  return plainPoint(cursor, true);
}

/** The plain readings, in order: a day before its month, a month before its year. */
function plainPoint(cursor: Cursor, inPart = false): PointMatch | null {
  return (
    figures(cursor) ??
    dayMonth(cursor) ??
    dayInList(cursor) ??
    dayAlone(cursor) ??
    monthDay(cursor) ??
    monthYear(cursor, inPart) ??
    season(cursor, inPart) ??
    decade(cursor) ??
    decadeOf(cursor) ??
    turnOf(cursor) ??
    quarterOf(cursor) ??
    quarterAlone(cursor) ??
    century(cursor) ??
    bareYear(cursor, inPart)
  );
}

/** "around March 1981", "ca. 466 BC", "circa 1910". */
function withAbout(cursor: Cursor): PointMatch | null {
  if (!ABOUT.has(cursor.word())) return null;
  const short = cursor.word() === 'c' || cursor.word() === 'ca';
  const n = short && cursor.word(1) === '.' ? 2 : 1;
  const inner = withPart(cursor.on(n), partless) ?? withWeekday(cursor.on(n)) ?? plainPoint(cursor.on(n));
  return inner ? { length: n + inner.length, point: { ...inner.point, about: true } } : null;
}

/** "18:00 Moscow time on April 19", "midnight on 5 May", "dawn on the 17th". */
function withClock(cursor: Cursor): PointMatch | null {
  const word = hourWordAt(cursor);
  const time = word > 0 ? { length: word, clock: undefined } : clockAt(cursor);
  if (!time) return null;
  let n = time.length;
  if (cursor.word(n) === ',') n++;
  if (cursor.word(n) === 'on' || cursor.word(n) === 'of') n++;
  const day = withWeekday(cursor.on(n)) ?? plainPoint(cursor.on(n));
  if (day?.point.day === undefined) return null;
  n += day.length;
  // "9:34 p.m., March 19 EST".
  const zone = time.clock && time.clock.zone === undefined ? zoneAt(cursor, n) : null;
  if (zone?.zone !== undefined) n += zone.length;
  if (!time.clock) return { length: n, point: day.point };
  const clock = { ...time.clock, ...(zone?.zone === undefined ? {} : { zone: zone.zone }) };
  return { length: n, point: { ...day.point, clock } };
}

/** "the night of April 18, 1775", "early in the morning of 29 April", "the early hours of June 6", "Sunday dawn of 25 June". */
function withDayPart(cursor: Cursor): PointMatch | null {
  const start = dayPartAt(cursor);
  if (start === 0) return null;
  const inner = withWeekday(cursor.on(start)) ?? plainPoint(cursor.on(start));
  if (inner?.point.day === undefined) return null;
  // "the night of March 14–15" is read as the two days.
  const next = start + inner.length;
  if (/^[-–—/]$/.test(cursor.word(next)) && cursor.digits(next + 1) !== null) return null;
  return { length: next, point: inner.point };
}

/** "the week of 16 October". */
function weekOf(cursor: Cursor): PointMatch | null {
  if (!cursor.says(0, 'the', 'week', 'of')) return null;
  const inner = withWeekday(cursor.on(3)) ?? plainPoint(cursor.on(3));
  if (inner?.point.day === undefined || inner.point.month === undefined) return null;
  return { length: 3 + inner.length, point: { ...inner.point, week: true } };
}

/** What a part of a day begins with, behind "the": most words are none of these, and are looked at no further. */
const DAY_PART_STARTS: ReadonlySet<string> = new Set([
  ...DAY_PARTS,
  ...wordSet('early late small very predawn first opening morning evening night'),
]);

/** How many tokens lead from a part of a day to the day: "the small hours of". */
export function dayPartAt(cursor: Cursor): number {
  let n = WEEKDAYS.has(cursor.word()) ? 1 : 0;
  if (!DAY_PART_STARTS.has(cursor.word(cursor.word(n) === 'the' ? n + 1 : n))) return 0;
  if (cursor.says(n, 'early', 'in') || cursor.says(n, 'late', 'in')) n += 2;
  if (cursor.word(n) === 'the') n++;
  while (
    /^(?:early|late|small|very|predawn|first|opening|morning|evening|night)$/.test(cursor.word(n)) &&
    DAY_PARTS.has(cursor.word(n + 1))
  )
    n++;
  if (/^(?:early|late|small|very)$/.test(cursor.word(n))) n++;
  if (!DAY_PARTS.has(cursor.word(n))) return 0;
  return cursor.word(n + 1) === 'of' ? n + 2 : 0;
}

/** "Monday, 5 May 2031", "Monday 5 May", "Mon., May 5", "Monday the 5th of May", "Monday the 5th". */
function withWeekday(cursor: Cursor): PointMatch | null {
  const whole = cursor.capital() ? WEEKDAYS.get(cursor.word()) : undefined;
  const weekday = whole ?? (cursor.capital() ? SHORT_WEEKDAYS.get(cursor.word()) : undefined);
  if (weekday === undefined) return null;
  let skip = whole === undefined && cursor.word(1) === '.' && cursor.joined(1) ? 2 : 1;
  if (cursor.word(skip) === ',') skip++;
  const inner = plainPoint(cursor.on(skip));
  if (inner?.point.day === undefined) return null;
  // "Friday the 17th" is of the month that is told; "Sun 17" is a score.
  const told = whole !== undefined && cursor.word(skip) === 'the' && inner.point.monthShift === undefined;
  if (inner.point.month === undefined && !told) return null;
  return { length: skip + inner.length, point: { ...inner.point, weekday } };
}

/** What a list can go through before the year that its members share. */
const LONGEST_LIST = 6;

/** A point with the year that a list gives at its end ("May, June and July 1944"), or that the telling gives ("May of that year"). */
export function pointMatch(cursor: Cursor, found = matchPoint(cursor)): Match | null {
  if (!found) return null;
  const after = clockAfter(cursor, found);
  let { length, point } = after;
  if (point.year === undefined && (point.month ?? point.season ?? point.quarter) !== undefined) {
    const year = yearWords(cursor, length);
    if (year) {
      length += year.length;
      point = { ...point, ...year.adds };
    } else if (cursor.word(length) === 'last' && /^(?:$|[.,;:)]|and$)/.test(cursor.word(length + 1))) {
      // "on the 2d of November last": the nearest one, as without it.
      length++;
    } else point = { ...point, ...sharedYear(cursor, length, point) };
  }
  return { length, said: { kind: 'point', point, rule: ruleOf(point) } };
}

/** "May 8 at 1:00 AM", "5 May, 05:30 local time", "January 6 at noon". */
function clockAfter(cursor: Cursor, found: PointMatch): PointMatch {
  if (found.point.day === undefined || found.point.clock) return found;
  let n = found.length;
  if (cursor.word(n) === ',') n++;
  if (cursor.word(n) === 'at') n++;
  const time = clockAt(cursor.on(n));
  return time ? { length: n + time.length, point: { ...found.point, clock: time.clock } } : found;
}

/** The year of "July 1944" for the "May" of "May, June and July 1944". */
function sharedYear(cursor: Cursor, length: number, point: Point): Point {
  let n = length;
  for (let i = 0; i < LONGEST_LIST; i++) {
    if (!/^(?:and|or|[,&\-–—/])$/.test(cursor.word(n))) return {};
    n++;
    if (cursor.word(n) === 'and') n++;
    const next = matchPoint(cursor.on(n));
    if (!next || !sameRank(point, next.point)) return {};
    if (next.point.year !== undefined) {
      const wraps = (point.month ?? 0) > (next.point.month ?? 12);
      const yearFrom = words(cursor, n, next.length);
      return { year: next.point.year - (wraps ? 1 : 0), yearFrom };
    }
    n += next.length;
  }
  return {};
}

function sameRank(a: Point, b: Point): boolean {
  const isLong = (point: Point): boolean => point.month !== undefined || point.season !== undefined;
  return isLong(a) && isLong(b) && (a.day === undefined) === (b.day === undefined);
}

/** Tokens as they stand in the text. */
export function words(cursor: Cursor, from: number, length: number): string {
  let text = '';
  for (let n = from; n < from + length; n++)
    text += (n > from && !cursor.joined(n) ? ' ' : '') + cursor.text(n);
  return text;
}

function ruleOf(point: Point): string {
  const name =
    point.day !== undefined
      ? 'day'
      : point.month !== undefined
        ? 'month'
        : point.season !== undefined
          ? 'season'
          : (point.decade ?? point.shortDecade) !== undefined
            ? 'decade'
            : point.century !== undefined
              ? 'century'
              : 'year';
  return `date/${point.week ? 'week-of-' : point.part || point.slice || point.quarter ? 'part-of-' : ''}${name}`;
}
