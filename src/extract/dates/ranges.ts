/** Two points joined: "25–29 January", "from May to July 1944", "1957–58", "between 3 and 9 May", "5 or 6 August". */
import { inBothStyles } from './both-styles.ts';
import { dayAt } from './day.ts';
import { monthAt, withYear } from './month.ts';
import { dayPartAt, matchPoint } from './points.ts';
import type { Match, Point, PointMatch } from './said.ts';
import type { Cursor } from './scan.ts';
import { MONTHS } from './words.ts';
import { eraAt, yearAfter, yearAt } from './year.ts';

type Join = 'to' | 'or' | 'and';

interface Found {
  readonly length: number;
  readonly from: Point;
  readonly to: Point;
  readonly join: Join;
}

/** @param first the point that stands here */
export function rangeMatch(cursor: Cursor, first: PointMatch | null): Match | null {
  const found = nights(cursor) ?? joined(cursor, first);
  if (!found) return null;
  const { from, to, join } = found;
  return { length: found.length, said: { kind: 'range', from, to, join, rule: 'date/range' } };
}

function joined(cursor: Cursor, first: PointMatch | null): Found | null {
  return (
    daysOfMonth(cursor) ??
    monthThenDays(cursor) ??
    overTheYear(cursor) ??
    years(cursor) ??
    (first && twoPoints(cursor, first))
  );
}

/** "the night of 3–4 March", "the night of 5/6 June 1944", "the nights of 3 and 5 March", "overnight March 3–4". */
function nights(cursor: Cursor): Found | null {
  const lead =
    cursor.word() === 'overnight'
      ? 1
      : cursor.says(0, 'the', 'nights', 'of') ||
          cursor.says(0, 'the', 'night', 'from') ||
          cursor.says(0, 'the', 'night', 'between')
        ? 3
        : dayPartAt(cursor);
  if (lead === 0) return null;
  const inner = cursor.on(lead);
  const found = joined(inner, matchPoint(inner));
  if (found?.to.day === undefined) return null;
  const { from, to, join } = found;
  // A night has two days, however they are joined.
  const isNight = /^(?:overnight|night)$/.test(cursor.word(cursor.word() === 'the' ? 1 : 0));
  return { length: lead + found.length, from, to, join: isNight && join !== 'to' ? 'to' : join };
}

const DASH = /^[-–—]$/;
const TO = /^(?:to|through|till|until|thru)$/;

/** What joins two ends at the n-th place. "And" joins the ends of a stretch only after "between". */
function joinAt(cursor: Cursor, n: number): Join | null {
  const word = cursor.word(n);
  if (DASH.test(word) || TO.test(word)) return 'to';
  if (word === 'and' || word === '&') return between(cursor) ? 'to' : 'and';
  return word === 'or' || word === '/' ? 'or' : null;
}

function between(cursor: Cursor): boolean {
  return cursor.word(-1) === 'between' || (cursor.word(-1) === 'the' && cursor.word(-2) === 'between');
}

/** Neighbouring days joined by "and" are one stretch. */
function stretch(join: Join, first: number, second: number): Join {
  return join === 'and' && second === first + 1 ? 'to' : join;
}

/** "25–29 January 2031", "9 to 11 November", "5 and 6 August", "the 13th to the 19th of October". */
function daysOfMonth(cursor: Cursor): Found | null {
  const start = cursor.word() === 'the' ? 1 : 0;
  const first = dayAt(cursor, start);
  if (!first || inBothStyles(cursor, start)) return null;
  const join = joinAt(cursor, start + first.length);
  if (!join) return null;
  let n = start + first.length + 1;
  if (start === 1 && cursor.word(n) === 'the') n++;
  const second = dayAt(cursor, n);
  if (!second || first.value >= second.value) return null;
  n += second.length;
  if (cursor.word(n) === 'of') n++;
  const month = monthAt(cursor, n);
  if (!month) return null;
  n += month.length;
  const year = yearAfter(cursor, n);
  const rest = { month: month.value, ...withYear(year) };
  return {
    length: n + (year?.length ?? 0),
    from: { ...rest, day: first.value },
    to: { ...rest, day: second.value },
    join: stretch(join, first.value, second.value),
  };
}

/** "August 5 and 6, 2031", "May 8 to 10", "April 19–21". */
function monthThenDays(cursor: Cursor): Found | null {
  const month = monthAt(cursor, 0);
  const first = month && dayAt(cursor, month.length);
  if (!month || !first) return null;
  let n = month.length + first.length;
  const join = joinAt(cursor, n);
  const second = join && dayAt(cursor, n + 1);
  if (!join || !second || first.value >= second.value || MONTHS.has(cursor.word(n + 1 + second.length)))
    return null;
  n += 1 + second.length;
  // "May 8 to 10 villages": a number that counts something.
  if (
    TO.test(cursor.word(n - 1 - second.length)) &&
    /^\p{Ll}{3,}/u.test(cursor.text(n)) &&
    !/^(?:and|but|when|with|for|after|before|that|was|were|the|while|from|until|then|which|killed|had|has|during|under|over)$/.test(
      cursor.word(n),
    )
  )
    return null;
  const year = yearAfter(cursor, n);
  const rest = { month: month.value, ...withYear(year) };
  return {
    length: n + (year?.length ?? 0),
    from: { ...rest, day: first.value },
    to: { ...rest, day: second.value },
    join: stretch(join, first.value, second.value),
  };
}

/** "1957–58", "1939-1945", "499–493 BC", "264 to 241 BC", "1941 or 1942", "AD 66–70", "the years 1955-1957". */
function years(cursor: Cursor): Found | null {
  const lead = cursor.says(0, 'the', 'years') ? 2 : cursor.text() === 'AD' ? 1 : 0;
  const first = cursor.digits(lead);
  const second = cursor.digits(lead + 2);
  const join = joinAt(cursor, lead + 1);
  if (first === null || second === null || !join || cursor.text(lead).length > 4) return null;
  if (cursor.text(lead + 2).length > 4 || (cursor.joined(lead + 3) && cursor.word(lead + 3) === '-'))
    return null;
  const full = yearAt(cursor, lead + 2);
  const ad = cursor.text() === 'AD';
  const told =
    full?.eraFrom !== undefined && opensYears(cursor) && yearAt(cursor.on(lead), 0)?.eraFrom !== undefined;
  if (full?.era || told || (ad && first < second)) {
    const bc = full !== null && full.value <= 0;
    const [from, to] = [bc ? 1 - first : first, full?.value ?? second];
    if (from >= to) return null;
    return {
      length: lead + 2 + (full?.length ?? 1),
      from: { year: from },
      to: { ...withYear(full), year: to },
      join: stretch(join, from, to),
    };
  }
  if (cursor.text(lead).length !== 4 || first < 1000) return null;
  const short = cursor.text(lead + 2).length === 2;
  if (short && !DASH.test(cursor.word(lead + 1)) && cursor.word(lead + 1) !== '/') return null;
  const to = short ? first - (first % 100) + second : second;
  const next = short && to <= first ? to + 100 : to;
  if (cursor.text(lead + 2).length === 3 || next > 2199 || next <= first) return null;
  // "1994 to 2001" is a stretch, "1200 to 1500 men" a count; "2003 and 2008" are two years.
  const slashed = short && cursor.word(lead + 1) === '/';
  if (!DASH.test(cursor.word(lead + 1)) && !slashed && !opensYears(cursor) && lead === 0) return null;
  if (join === 'and' || cursor.word(lead + 1) === '/') {
    if (join === 'and' || next !== first + 1) return null;
    return { length: lead + 3, from: { year: first }, to: { year: next }, join: 'to' };
  }
  return { length: lead + 3, from: { year: first }, to: { year: next }, join };
}

/** "497/6 BC", "431/30 BC": a year that began in summer. */
function overTheYear(cursor: Cursor): Found | null {
  const [first, second] = [cursor.digits(0), cursor.digits(2)];
  const era = cursor.word(1) === '/' && cursor.joined(2) ? eraAt(cursor, 3) : null;
  if (first === null || second === null || !era?.bc) return null;
  const cut = 10 ** cursor.text(2).length;
  // The digits that the second leaves out are those of the first.
  if (cut > first * 10 || first - (first % cut) + second !== first - 1) return null;
  return { length: 3 + era.length, from: { year: 1 - first }, to: { year: 2 - first }, join: 'to' };
}

function opensYears(cursor: Cursor): boolean {
  return /^(?:from|between|in|of|during|either|[(:]|circa|c|ca|about|around|since)$/.test(cursor.word(-1));
}

/** "from May to July 1944", "between 3 March and 9 May", "3 March – 5 April 1990", "Monday to Wednesday". */
function twoPoints(cursor: Cursor, first: PointMatch): Found | null {
  const word = cursor.word(first.length);
  const join = joinAt(cursor, first.length);
  if (!join) return null;
  const opened = cursor.word(-1) === 'from' || between(cursor);
  let n = first.length + 1;
  // "from 3 May until at least 9 May" keeps its second end apart.
  if (cursor.word(n) === 'the' && first.point.day !== undefined && cursor.digits(n + 1) !== null) n += 0;
  const second = matchPoint(cursor.on(n)) ?? ordinalAfter(cursor, n, first.point);
  if (!second || rank(first.point) !== rank(second.point)) return null;
  const found = { length: n + second.length, from: first.point, to: second.point, join };
  if (join === 'or') return word === 'or' ? found : null;
  if (join === 'and') return null;
  if (DASH.test(word) || opened) return found;
  // "January to May 2025", "3 March to 5 April", "until" only after "from".
  const months = first.point.month !== undefined && second.point.month !== undefined;
  return (word === 'to' || word === 'through') && months ? found : null;
}

/** The "14th" of "between the 12th and 14th": no month is said of either. */
function ordinalAfter(cursor: Cursor, n: number, first: Point): PointMatch | null {
  const day = first.day !== undefined && first.month === undefined ? dayAt(cursor, n) : null;
  return day?.length === 2 ? { length: 2, point: { day: day.value } } : null;
}

function rank({ day, month, season, decade, century }: Point): number {
  if (day !== undefined) return 3;
  if (month !== undefined) return 2;
  if (season !== undefined) return 4;
  return decade !== undefined ? 5 : century !== undefined ? 6 : 1;
}
