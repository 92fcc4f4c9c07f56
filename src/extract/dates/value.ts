/** A point that is complete, as EDTF with bounds. */
import { DateTime } from 'luxon';
import { dayStart, monthSpan, seasonSpan, type Span, yearSpan } from '../../model/calendar.ts';
import type { Precision } from '../../model/timeline.ts';
import type { Point } from './said.ts';
import type { Part } from './words.ts';

export interface Value {
  readonly edtf: string;
  readonly precision: Precision;
  readonly startMs: number;
  readonly endMs: number;
  readonly zone?: string;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** null: the point has no year, or the calendar has no such day. */
export function valueOf(point: Point): Value | null {
  const base = wholeOf(point);
  if (!base) return null;
  if (point.part) return partOf(point, point.part, base);
  return point.clock ? atClock(point, base) : base;
}

function wholeOf(point: Point): Value | null {
  const { year, month, day } = point;
  if (point.century !== undefined) {
    const value = { ...yearSpans(point.century, 100), precision: 'century' as const };
    return {
      ...value,
      edtf:
        point.century >= 0
          ? `${pad(Math.floor(point.century / 100), 2)}XX`
          : intervalEdtf(value.startMs, value.endMs, 'year'),
    };
  }
  if (point.decade !== undefined)
    return {
      ...yearSpans(point.decade, 10),
      edtf: `${pad(Math.floor(point.decade / 10), 3)}X`,
      precision: 'decade',
    };
  if (year === undefined) return null;
  if (point.season !== undefined)
    return {
      ...closed(seasonSpan(year, point.season)),
      edtf: `${yearText(year)}-${point.season}`,
      precision: 'season',
    };
  if (month === undefined) return { ...closed(yearSpan(year)), edtf: yearText(year), precision: 'year' };
  if (day === undefined)
    return {
      ...closed(monthSpan(year, month)),
      edtf: `${yearText(year)}-${pad(month, 2)}`,
      precision: 'month',
    };
  const startMs = dayStart(year, month, day);
  const date = new Date(startMs);
  if (date.getUTCMonth() + 1 !== month) return null;
  return { startMs, endMs: startMs + DAY_MS, edtf: dayText(startMs), precision: 'day' };
}

/** From the start of one point to the end of another. null: the second ends before the first begins. */
export function rangeOf(from: Value, to: Value): Value | null {
  if (to.endMs <= from.startMs) return null;
  const zone = from.zone ?? to.zone;
  // A range with clock times keeps to days in EDTF; one that ends at midnight ends with the day before.
  const last =
    to.precision === 'minute' && to.endMs - MINUTE_MS === localMidnight(to)
      ? dayText(to.endMs - DAY_MS + (zoneOffset(to) ?? 0))
      : lastOf(to);
  const end = to.precision === 'minute' ? to.endMs - MINUTE_MS : to.endMs;
  return {
    edtf: `${firstOf(from)}/${last}`,
    precision: 'range',
    startMs: from.startMs,
    endMs: end,
    ...(zone === undefined ? {} : { zone }),
  };
}

function firstOf(value: Value): string {
  return value.edtf.split('/')[0] ?? value.edtf;
}
function lastOf(value: Value): string {
  return value.edtf.split('/').at(-1) ?? value.edtf;
}

/** A clock time narrows a day where its zone is known and the words don't say "about". */
function atClock(point: Point, day: Value): Value {
  const zone = point.clock?.zone;
  if (!point.clock || zone === undefined || point.about) return day;
  const local = DateTime.fromObject(
    { year: point.year ?? 0, month: point.month ?? 1, day: point.day ?? 1 },
    { zone },
  ).plus({ minutes: point.clock.minutes });
  const startMs = local.toMillis();
  return { ...day, precision: 'minute', startMs, endMs: startMs + MINUTE_MS, zone };
}

function zoneOffset(value: Value): number | undefined {
  return value.zone === undefined
    ? undefined
    : DateTime.fromMillis(value.startMs, { zone: value.zone }).offset * MINUTE_MS;
}

function localMidnight(value: Value): number | undefined {
  return value.zone === undefined
    ? undefined
    : DateTime.fromMillis(value.startMs, { zone: value.zone }).startOf('day').toMillis();
}

/** Thirds for early, mid and late; the fading end carries "~", for nobody says where "early" ends. */
function partOf(point: Point, part: Part, whole: Value): Value {
  const isMonth = whole.precision === 'month';
  const precision: Precision = isMonth
    ? 'part-of-month'
    : whole.precision === 'decade'
      ? 'part-of-decade'
      : whole.precision === 'century'
        ? 'part-of-century'
        : 'part-of-year';
  if (whole.precision === 'season') return { ...whole, edtf: `${whole.edtf}~` };
  const cuts = isMonth ? monthCuts(point) : thirds(whole);
  const [first, second] = cuts;
  const half = isMonth ? whole.startMs + 15 * DAY_MS : middleOf(point, whole);
  const spans: Record<Part, [number, number, string, string]> = {
    early: [whole.startMs, first, '', '~'],
    start: [whole.startMs, first, '', '~'],
    mid: [first, second, '~', '~'],
    middle: [first, second, '~', '~'],
    late: [second, whole.endMs, '~', ''],
    end: [second, whole.endMs, '~', ''],
    'first-half': [whole.startMs, half, '', ''],
    'second-half': [half, whole.endMs, '', ''],
  };
  const [startMs, endMs, markStart, markEnd] = spans[part];
  const unit = isMonth ? 'day' : whole.precision === 'year' ? 'month' : 'year';
  const [from, to] = intervalEdtf(startMs, endMs, unit).split('/');
  return { edtf: `${from ?? ''}${markStart}/${to ?? from ?? ''}${markEnd}`, precision, startMs, endMs };
}

/** Days 1 to 10, 11 to 20 and the rest. */
function monthCuts({ year = 0, month = 1 }: Point): [number, number] {
  return [dayStart(year, month, 11), dayStart(year, month, 21)];
}

/** Four months, or a third of the years, each. */
function thirds(whole: Value): [number, number] {
  const start = new Date(whole.startMs).getUTCFullYear();
  if (whole.precision === 'year') return [dayStart(start, 5), dayStart(start, 9)];
  const years = whole.precision === 'century' ? 100 : 10;
  return [dayStart(start + Math.floor((years * 4) / 10)), dayStart(start + Math.ceil((years * 6) / 10))];
}

function middleOf(point: Point, whole: Value): number {
  const start = new Date(whole.startMs).getUTCFullYear();
  return whole.precision === 'year'
    ? dayStart(start, 7)
    : dayStart(start + (point.century === undefined ? 5 : 50));
}

/** Days as an interval of EDTF, or one day, month or year where both ends fall in it. */
export function intervalEdtf(startMs: number, endMs: number, unit: 'day' | 'month' | 'year'): string {
  const text =
    unit === 'day'
      ? dayText
      : unit === 'month'
        ? (ms: number): string => dayText(ms).slice(0, -3)
        : (ms: number): string => yearText(new Date(ms).getUTCFullYear());
  const from = text(startMs);
  const to = text(endMs - DAY_MS);
  return from === to ? from : `${from}/${to}`;
}

export function dayText(ms: number): string {
  const date = new Date(ms);
  return `${yearText(date.getUTCFullYear())}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
}

function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;
}

function pad(n: number, digits: number): string {
  return String(n).padStart(digits, '0');
}

function yearSpans(start: number, years: number): { startMs: number; endMs: number } {
  return { startMs: dayStart(start), endMs: dayStart(start + years) };
}

function closed({ startMs, endMs }: Span): { startMs: number; endMs: number } {
  return { startMs: startMs ?? 0, endMs: endMs ?? 0 };
}
