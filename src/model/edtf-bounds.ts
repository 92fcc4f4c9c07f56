/**
 * Bounds of an EDTF date, small enough to ship: what a link needs, without the `edtf` package, which stays at
 * build time. Levels 0 and 1, and of level 2 qualified parts, unspecified digits anywhere, divisions of a year and
 * lists. Left out because `Date` does not reach that far, or because no link needs it: exponents and `S`.
 * Specification: https://www.loc.gov/standards/datetime/
 */
import { daysInMonth, dayStart, seasonSpan, type Span } from './calendar.ts';

const LONGEST = 80;
const QUALIFIED_DATE =
  /^[?~%]?(-?[\dX]{4}|Y-?[1-9]\d{4,5})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/;
const CLOCK_TIME =
  /^(-?\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?:(Z)|([+-])(0\d|1[0-4]):?([0-5]\d)?)?$/;

interface Bounds {
  readonly startMs: number;
  readonly endMs: number;
  /** An interval that ends at a clock time ends at that instant; one that ends on a day takes the day in. */
  readonly clock: boolean;
}

/** Half-open UTC bounds of an EDTF text, null where open on a side; null for the whole where it is no date. */
export function readBounds(edtf: string): Span | null {
  if (edtf.length > LONGEST) return null;
  const list = /^(?:\[(.+)\]|\{(.+)\})$/.exec(edtf);
  if (list) return hull((list[1] ?? list[2] ?? '').split(',').map(readListItem));
  if (edtf.includes('/')) return readInterval(edtf.split('/'));
  const bounds = readDate(edtf);
  return bounds && { startMs: bounds.startMs, endMs: bounds.endMs };
}

/** `a/b`; `..` and nothing at all are both open here, because a picture draws them alike. */
function readInterval(parts: readonly string[]): Span | null {
  const [from = '', to = ''] = parts;
  const openFrom = from === '' || from === '..';
  const openTo = to === '' || to === '..';
  if (parts.length !== 2 || (openFrom && openTo)) return null;
  const start = openFrom ? null : readDate(from);
  const end = openTo ? null : readDate(to);
  if ((!openFrom && !start) || (!openTo && !end)) return null;
  // From one instant to the same one is that instant, as long as it is written.
  if (start && end?.clock && start.clock && start.startMs === end.startMs && start.endMs === end.endMs)
    return hull([start]);
  const startMs = start?.startMs ?? null;
  const endMs = end ? (end.clock ? end.startMs : end.endMs) : null;
  return startMs !== null && endMs !== null && startMs >= endMs ? null : { startMs, endMs };
}

/** A member of a list: a date, or `a..b`, open where a side is missing. */
function readListItem(item: string): Span | null {
  const [from, to, ...rest] = item.split('..');
  if (to === undefined) return readDate(item);
  return rest.length ? null : readInterval([from ?? '', to]);
}

/** The least span that holds all. */
function hull(spans: readonly (Span | null)[]): Span | null {
  let startMs: number | null = Infinity;
  let endMs: number | null = -Infinity;
  for (const span of spans) {
    if (!span) return null;
    startMs = startMs === null || span.startMs === null ? null : Math.min(startMs, span.startMs);
    endMs = endMs === null || span.endMs === null ? null : Math.max(endMs, span.endMs);
  }
  return { startMs, endMs };
}

function readDate(text: string): Bounds | null {
  const bounds = readClockTime(text) ?? readCalendarDate(text);
  return bounds && Number.isFinite(bounds.startMs) && Number.isFinite(bounds.endMs) ? bounds : null;
}

function readClockTime(text: string): Bounds | null {
  const match = CLOCK_TIME.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1, 6).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const offset = (match[8] === '-' ? -1 : 1) * (Number(match[9] ?? 0) * 60 + Number(match[10] ?? 0));
  const second = match[6] === undefined ? 0 : Number(match[6]);
  // A zoneless clock time is read as UTC, whatever the reader's own zone is: a link opens alike everywhere.
  const startMs = dayStart(year, month, day) + ((hour * 60 + minute - offset) * 60 + second) * 1000;
  return { startMs, endMs: startMs + (match[6] === undefined ? 60_000 : 1000), clock: true };
}

function readCalendarDate(text: string): Bounds | null {
  const [, year, month, day] = QUALIFIED_DATE.exec(text) ?? [];
  if (year === undefined) return null;
  const [low, high] = yearBounds(year);
  if (month !== undefined && /^(?:2[1-9]|3\d|4[01])$/.test(month)) {
    const division = divisionSpan(low, Number(month));
    return low === high && day === undefined && division ? { ...division, clock: false } : null;
  }
  const first = firstDay(low, high, month ?? 'XX', day ?? 'XX');
  const last = lastDay(low, high, month ?? 'XX', day ?? 'XX');
  return first === null || last === null ? null : { startMs: first, endMs: last + 86_400_000, clock: false };
}

/** The earliest and latest year that fit: `199X` → 1990, 1999; before year 0 the digits count backwards. */
function yearBounds(text: string): [number, number] {
  const year = text.replace(/^Y/, '');
  const least = Number(year.replaceAll('X', '0'));
  const greatest = Number(year.replaceAll('X', '9'));
  return least <= greatest ? [least, greatest] : [greatest, least];
}

function firstDay(low: number, high: number, month: string, day: string): number | null {
  // A year of a pattern may lack the day (29 February); eight years further on one has it.
  for (let year = low; year <= Math.min(high, low + 8); year++) {
    for (let m = 1; m <= 12; m++) {
      if (!fits(m, month)) continue;
      for (let d = 1; d <= daysInMonth(year, m); d++) if (fits(d, day)) return dayStart(year, m, d);
    }
  }
  return null;
}

function lastDay(low: number, high: number, month: string, day: string): number | null {
  for (let year = high; year >= Math.max(low, high - 8); year--) {
    for (let m = 12; m >= 1; m--) {
      if (!fits(m, month)) continue;
      for (let d = daysInMonth(year, m); d >= 1; d--) if (fits(d, day)) return dayStart(year, m, d);
    }
  }
  return null;
}

function fits(value: number, pattern: string): boolean {
  const text = String(value).padStart(2, '0');
  return [...pattern].every((digit, i) => digit === 'X' || digit === text[i]);
}

/** Seasons and other divisions of a year, by their EDTF code. */
function divisionSpan(year: number, code: number): (Span & Omit<Bounds, 'clock'>) | null {
  const months = (first: number, count: number): { startMs: number; endMs: number } => ({
    startMs: dayStart(year, first),
    endMs: dayStart(year, first + count),
  });
  if (code <= 28) {
    const { startMs, endMs } = seasonSpan(year, code <= 24 ? code : code - 4);
    return startMs === null || endMs === null ? null : { startMs, endMs };
  }
  // South of the equator: spring begins in September; summer, from December, is the one that carries the year's end.
  if (code <= 32) return months([9, 0, 3, 6][code - 29] ?? 0, 3);
  if (code <= 36) return months((code - 33) * 3 + 1, 3);
  if (code <= 39) return months((code - 37) * 4 + 1, 4);
  return months((code - 40) * 6 + 1, 6);
}
