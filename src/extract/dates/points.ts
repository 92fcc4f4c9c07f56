/** Explicit points: days, months, years, seasons, decades, centuries, with the part of them that is meant. */
import { clockBefore } from './clock.ts';
import type { Match, Point } from './said.ts';
import { BEFORE_YEAR, COUNTED, MONTHS, ORDINALS, type Part, PARTS, SEASONS, WEEKDAYS } from './words.ts';
import type { Cursor } from './scan.ts';

export interface PointMatch {
  readonly length: number;
  readonly point: Point;
}

/** "August of that year", "25 July of the same year": how many tokens name the year of the telling. */
function sameYear(cursor: Cursor, n: number): number {
  if (cursor.word(n) !== 'of') return cursor.word(n) === 'that' && cursor.word(n + 1) === 'year' ? 2 : 0;
  if (cursor.word(n + 1) === 'that' && cursor.word(n + 2) === 'year') return 3;
  return cursor.word(n + 1) === 'the' && cursor.word(n + 2) === 'same' && cursor.word(n + 3) === 'year'
    ? 4
    : 0;
}

/** A point with what may stand in front: a weekday, "early", "the end of", "about". The longest reading wins. */
export function matchPoint(cursor: Cursor): PointMatch | null {
  return withClock(cursor) ?? withPart(cursor) ?? withWeekday(cursor) ?? plainPoint(cursor);
}

/** "18:00 Moscow time on April 19". */
function withClock(cursor: Cursor): PointMatch | null {
  const time = clockBefore(cursor);
  const day = time && (withWeekday(cursor.on(time.length)) ?? plainPoint(cursor.on(time.length)));
  if (!time || day?.point.day === undefined) return null;
  const about = /^(?:about|around|approximately)$/.test(cursor.word(-1));
  return {
    length: time.length + day.length,
    point: { ...day.point, clock: time.clock, ...(about ? { about } : {}) },
  };
}

export function pointMatch(cursor: Cursor): Match | null {
  const found = matchPoint(cursor);
  if (!found) return null;
  const yearless = found.point.year === undefined && found.point.month !== undefined;
  const same = yearless ? sameYear(cursor, found.length) : 0;
  const point = same > 0 ? { ...found.point, sameYear: true } : found.point;
  return { length: found.length + same, said: { kind: 'point', point, rule: ruleOf(point) } };
}

function ruleOf(point: Point): string {
  const name =
    point.day !== undefined
      ? 'day'
      : point.month !== undefined
        ? 'month'
        : point.season !== undefined
          ? 'season'
          : point.decade !== undefined
            ? 'decade'
            : point.century !== undefined
              ? 'century'
              : point.weekday !== undefined
                ? 'weekday'
                : 'year';
  return `date/${point.part ? 'part-of-' : ''}${name}`;
}

/** "early April", "mid-1942", "the end of 1919", "the first half of 2008", "late in 1944". */
function withPart(cursor: Cursor): PointMatch | null {
  let n = cursor.word() === 'the' || cursor.word() === 'very' ? 1 : 0;
  let part: Part | undefined = PARTS.get(cursor.word(n));
  if (/^(?:first|second|latter)$/.test(cursor.word(n)) && cursor.word(n + 1) === 'half') {
    part = cursor.word(n) === 'first' ? 'first-half' : 'second-half';
    n++;
  } else if (cursor.word(n) === 'latter' && cursor.word(n + 1) === 'part') {
    part = 'late';
    n++;
  }
  if (part === undefined) return null;
  n++;
  if (cursor.word(n) === '-') n++;
  if (
    cursor.word(n) === 'of' ||
    (n === 1 && (part === 'early' || part === 'late') && cursor.word(n) === 'in')
  )
    n++;
  if (cursor.word(n) === 'the' && cursor.word(n - 1) === 'of') n++;
  const inner = plainPoint(cursor.on(n), true);
  if (!inner || inner.point.day !== undefined) return null;
  return { length: n + inner.length, point: { ...inner.point, part } };
}

/** "Monday, 5 May 2031", "Monday 5 May". */
function withWeekday(cursor: Cursor): PointMatch | null {
  const weekday = WEEKDAYS.get(cursor.word());
  if (weekday === undefined || !/^\p{Lu}/u.test(cursor.peek()?.text ?? '')) return null;
  const skip = cursor.word(1) === ',' || cursor.word(1) === 'the' ? 2 : 1;
  const inner = plainPoint(cursor.on(skip));
  if (!inner || inner.point.day === undefined || inner.point.month === undefined) return null;
  return { length: skip + inner.length, point: { ...inner.point, weekday } };
}

function plainPoint(cursor: Cursor, inPart = false): PointMatch | null {
  return (
    isoDay(cursor) ??
    dayMonth(cursor) ??
    dayAlone(cursor) ??
    monthDay(cursor) ??
    monthYear(cursor, inPart) ??
    season(cursor, inPart) ??
    decade(cursor) ??
    century(cursor) ??
    bareYear(cursor, inPart)
  );
}

/** 2031-05-04. */
function isoDay(cursor: Cursor): PointMatch | null {
  const [year, dash, month, dash2, day] = [0, 1, 2, 3, 4].map((n) => cursor.peek(n));
  if (
    dash?.text !== '-' ||
    dash2?.text !== '-' ||
    year?.text.length !== 4 ||
    month?.text.length !== 2 ||
    day?.text.length !== 2
  )
    return null;
  if (dash.spaced || month.spaced || day.spaced) return null;
  const point = { year: year.number ?? 0, month: month.number ?? 0, day: day.number ?? 0 };
  return isDay(point.month, point.day) ? { length: 5, point } : null;
}

/** "5 May", "5th of May 2031", "the 5th of May, 2031", "5 May 480 BC". */
function dayMonth(cursor: Cursor): PointMatch | null {
  let n = cursor.word() === 'the' ? 1 : 0;
  const day = cursor.peek(n);
  if (!day || day.number === null || day.number < 1 || day.number > 31 || !/^\d/.test(day.text)) return null;
  n++;
  const ordinal = isOrdinalSuffix(cursor, n);
  if (ordinal) n++;
  if (cursor.word(n) === 'of') n++;
  const month = monthAt(cursor, n);
  if (month === null) return null;
  n += month.length;
  const year = yearAfter(cursor, n);
  if (n > 3 && !ordinal && cursor.word() !== 'the') return null;
  return {
    length: n + (year?.length ?? 0),
    point: { month: month.value, day: day.number, ...(year ? { year: year.value } : {}) },
  };
}

/** "May 5", "May 5th, 2031". Not "May 2031", and not "May 5,000". */
function monthDay(cursor: Cursor): PointMatch | null {
  const month = monthAt(cursor, 0);
  if (month === null) return null;
  let n = month.length;
  if (cursor.word(n) === 'the') n++;
  const day = cursor.peek(n);
  if (!day || day.number === null || !/^\d{1,2}$/.test(day.text) || day.number < 1 || day.number > 31)
    return null;
  if (isThousands(cursor, n) || (cursor.word(n + 1) === ':' && cursor.peek(n + 2)?.spaced === false))
    return null;
  n++;
  if (isOrdinalSuffix(cursor, n)) n++;
  const year = yearAfter(cursor, n);
  return {
    length: n + (year?.length ?? 0),
    point: { month: month.value, day: day.number, ...(year ? { year: year.value } : {}) },
  };
}

/** "May 2031", "May of 2031", "May, 2031", "May". */
function monthYear(cursor: Cursor, inPart: boolean): PointMatch | null {
  const month = monthAt(cursor, 0);
  if (month === null) return null;
  const year = yearAfter(cursor, month.length);
  if (year) return { length: month.length + year.length, point: { month: month.value, year: year.value } };
  return inPart || isMonthInContext(cursor) ? { length: month.length, point: { month: month.value } } : null;
}

/** "spring 2022", "the winter of 1941", "summer". */
function season(cursor: Cursor, inPart: boolean): PointMatch | null {
  const code = SEASONS.get(cursor.word());
  if (code === undefined) return null;
  const year = yearAfter(cursor, 1);
  if (year) return { length: 1 + year.length, point: { season: code, year: year.value } };
  return inPart || isSeasonInContext(cursor) ? { length: 1, point: { season: code } } : null;
}

/** "fall" and "spring" are verbs more often than seasons, so a season alone needs something that makes it one. */
function isSeasonInContext(cursor: Cursor): boolean {
  if (cursor.word(1) === 'of') return false;
  const before = cursor.word(-1);
  const verbal = cursor.word() === 'fall' || cursor.word() === 'spring';
  if (/^(?:offensive|campaign|counteroffensive|rains?|season)$/.test(cursor.word(1))) return true;
  if (before === 'the' || before === 'same')
    return (
      !verbal || /^(?:in|of|during|by|until|since|that|through|throughout|over|the)$/.test(cursor.word(-2))
    );
  return /^(?:in|that|this|by|during|of)$/.test(before) || (before === 'and' && SEASONS.has(cursor.word(-2)));
}

/** "1990s", "1930's", "the 1990s". */
function decade(cursor: Cursor): PointMatch | null {
  const digits = cursor.peek();
  const suffix = cursor.peek(1);
  if (!digits || !/^\d{3}0$/.test(digits.text) || suffix?.spaced !== false) return null;
  if (suffix.lower === 's') return { length: 2, point: { decade: digits.number ?? 0 } };
  return (suffix.text === "'" || suffix.text === '’') && cursor.word(2) === 's'
    ? { length: 3, point: { decade: digits.number ?? 0 } }
    : null;
}

/** "19th century", "the nineteenth century", "5th century BC". */
function century(cursor: Cursor): PointMatch | null {
  const digits = cursor.peek();
  let n = 1;
  let value = ORDINALS.get(cursor.word());
  if (value === undefined && digits?.number && isOrdinalSuffix(cursor, 1)) {
    value = digits.number;
    n = 2;
  }
  if (value === undefined || value > 25) return null;
  if (cursor.word(n) === '-') n++;
  if (cursor.word(n) !== 'century') return null;
  const bc = eraAt(cursor, n + 1);
  return {
    length: n + 1 + (bc?.length ?? 0),
    point: { century: bc?.bc ? -100 * value + 1 : 100 * (value - 1) },
  };
}

/** "the 20th", after a word that makes it a day and before none that it could count. */
function dayAlone(cursor: Cursor): PointMatch | null {
  const day = cursor.peek(1);
  if (
    cursor.word() !== 'the' ||
    !day ||
    !/^\d{1,2}$/.test(day.text) ||
    !isOrdinalSuffix(cursor, 2) ||
    (day.number ?? 32) > 31
  )
    return null;
  if (!/^(?:on|by|until|since|from|to|of)$/.test(cursor.word(-1))) return null;
  const next = cursor.peek(3)?.lower ?? '.';
  const closes = /^(?:[.,;:)]|and|the|was|were|had|he|they|it|when|but|to|in|at)$/.test(next);
  return closes ? { length: 3, point: { day: day.number ?? 1 } } : null;
}

/** "1945", "480 BC", "AD 70": a number that the words around it say is a year. */
function bareYear(cursor: Cursor, inPart: boolean): PointMatch | null {
  const ad =
    /^(?:ad|ce)$/.test(cursor.word()) && cursor.peek()?.text === cursor.peek()?.text.toUpperCase() ? 1 : 0;
  const year = yearAt(cursor, ad);
  if (!year) return null;
  if (ad === 1 || year.era || inPart) return { length: ad + year.length, point: { year: year.value } };
  if (!/^\d{4}$/.test(cursor.peek()?.text ?? '') || year.value < 1000 || year.value > 2199) return null;
  const next = cursor.word(1);
  if (
    COUNTED.has(next) ||
    next === '%' ||
    (cursor.peek(1)?.text === ':' && !cursor.peek(2)?.spaced && cursor.peek(2)?.number !== null)
  )
    return null;
  const before = cursor.word(-1);
  const attributive =
    /^(?:the|a|an|his|her|its|their)$/.test(before) && /^\p{L}/u.test(next) && year.value > 1400;
  const known =
    before === '' ||
    BEFORE_YEAR.has(before) ||
    before === '"' ||
    attributive ||
    MONTHS.has(before) ||
    SEASONS.has(before);
  return known ? { length: 1, point: { year: year.value } } : null;
}

export interface YearAt {
  readonly value: number;
  readonly length: number;
  readonly era: boolean;
}

/** A year with its era, at a place where a year may stand. */
export function yearAt(cursor: Cursor, n: number): YearAt | null {
  const token = cursor.peek(n);
  if (!token || token.number === null || !/^\d{1,4}$/.test(token.text) || isThousands(cursor, n)) return null;
  if (
    /^[./-]$/.test(cursor.word(n - 1)) &&
    cursor.peek(n - 1)?.spaced === false &&
    !token.spaced &&
    cursor.word(n - 1) !== '-'
  )
    return null;
  const era = eraAt(cursor, n + 1);
  if (era) return { value: era.bc ? 1 - token.number : token.number, length: 1 + era.length, era: true };
  const suffix = cursor.peek(n + 1);
  if (suffix?.spaced === false && /^\p{L}/u.test(suffix.text)) return null;
  return token.text.length === 4 ? { value: token.number, length: 1, era: false } : null;
}

/** A year that completes a day, a month or a season: "2031", ", 2031", "of 2031". */
export function yearAfter(cursor: Cursor, n: number): { value: number; length: number } | null {
  const skip = cursor.word(n) === ',' || cursor.word(n) === 'of' ? 1 : 0;
  const year = yearAt(cursor, n + skip);
  if (!year || (!year.era && (year.value < 1000 || year.value > 2199))) return null;
  if (skip === 0 && COUNTED.has(cursor.word(n + 1))) return null;
  return { value: year.value, length: skip + year.length };
}

function eraAt(cursor: Cursor, n: number): { bc: boolean; length: number } | null {
  const text = cursor.peek(n)?.text ?? '';
  if (text === 'BC' || text === 'BCE') return { bc: true, length: 1 };
  if (text === 'AD' || text === 'CE') return { bc: false, length: 1 };
  // "B.C." and "A.D." come as four tokens.
  const dotted = [0, 1, 2].map((i) => cursor.peek(n + i)?.text).join('');
  const stop = cursor.peek(n + 3)?.text === '.' && cursor.peek(n + 3)?.spaced === false ? 4 : 3;
  return dotted === 'B.C'
    ? { bc: true, length: stop }
    : dotted === 'A.D'
      ? { bc: false, length: stop }
      : null;
}

export function monthAt(cursor: Cursor, n: number): { value: number; length: number } | null {
  const token = cursor.peek(n);
  const value = MONTHS.get(token?.lower ?? '');
  if (!token || value === undefined || !/^\p{Lu}/u.test(token.text)) return null;
  const short = token.text.length <= 4 && !/^(?:May|June|July)$/i.test(token.text);
  const stop = short && cursor.word(n + 1) === '.' && cursor.peek(n + 1)?.spaced === false;
  return { value, length: stop ? 2 : 1 };
}

/** "May" and "March" are words, "April" and "June" are names: alone, a month needs something that makes it one. */
function isMonthInContext(cursor: Cursor): boolean {
  const before = cursor.word(-1);
  const next = cursor.peek(1);
  if (/^\d/.test(next?.text ?? '')) return false;
  if (
    /^(?:in|of|since|by|until|till|during|from|to|through|throughout|between|early|late|mid|last|next|this|that|previous|following|and|before|after|for|beginning|around)$/.test(
      before,
    )
  ) {
    // "and May said", "after June Low": a name goes on with a capital.
    return !/^\p{Lu}\p{Ll}/u.test(next?.text ?? '') || MONTHS.has(next?.lower ?? '');
  }
  if (/^(?:may|march|august)$/.test(cursor.word())) return false;
  if (before === '' && (cursor.peek()?.text.length ?? 0) > 6)
    return /^(?:saw|brought|was|had|and)$/.test(next?.lower ?? '');
  return (
    before !== '' &&
    !/^\p{Lu}\p{Ll}/u.test(next?.text ?? '') &&
    !/^\p{Lu}\p{Ll}/u.test(cursor.peek(-1)?.text ?? '') &&
    (cursor.peek()?.text.length ?? 0) > 4
  );
}

export function isOrdinalSuffix(cursor: Cursor, n: number): boolean {
  return /^(?:st|nd|rd|th)$/.test(cursor.word(n)) && cursor.peek(n)?.spaced === false;
}

function isThousands(cursor: Cursor, n: number): boolean {
  return (
    cursor.word(n + 1) === ',' &&
    cursor.peek(n + 1)?.spaced === false &&
    cursor.peek(n + 2)?.spaced === false &&
    /^\d{3}$/.test(cursor.word(n + 2))
  );
}

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
