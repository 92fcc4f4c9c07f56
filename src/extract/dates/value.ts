/** A point that is complete, as EDTF with bounds. */
import { DateTime } from 'luxon';
import { dayStart, monthSpan, seasonSpan, type Span, yearSpan } from '../../model/calendar.ts';
import type { Precision } from '../../model/timeline.ts';
import type { Point, Slice } from './said.ts';
import type { Part } from './words.ts';

export interface Value {
  readonly edtf: string;
  readonly precision: Precision;
  readonly startMs: number;
  readonly endMs: number;
  readonly zone?: string;
  /** ISO 8601, where both ends are clock times. */
  readonly duration?: string;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** null: the point has no year, or the calendar has no such day. */
export function valueOf(point: Point): Value | null {
  const base = wholeOf(point);
  if (!base) return null;
  if (point.or) return eitherOf([base, valueOf(point.or)]);
  if (point.slice) return sliceOf(base, point.slice);
  if (point.part) return partOf(point, point.part, base);
  if (point.clock) return atClock(point, base);
  return point.about ? about(base) : base;
}

/** The same value with "~" at each of its ends. */
export function about(value: Value): Value {
  if (/[~T[{]/.test(value.edtf)) return value;
  return { ...value, edtf: value.edtf.replaceAll(/[^/]+/g, '$&~') };
}

/** One of several values, or all of them: EDTF's lists, bounded by the first and the last. */
export function eitherOf(values: readonly (Value | null)[], all = false): Value | null {
  const known = values.filter((value) => value !== null).map((value) => withoutClock(value));
  const [first] = known;
  if (!first || known.length === 1) return first ?? null;
  const sorted = known.toSorted((a, b) => a.startMs - b.startMs);
  const list = sorted.map(({ edtf }) => edtf).join(',');
  if (list.includes('/')) return null;
  return {
    edtf: all ? `{${list}}` : `[${list}]`,
    precision: 'range',
    startMs: sorted[0]?.startMs ?? 0,
    endMs: Math.max(...sorted.map(({ endMs }) => endMs)),
  };
}

/** "the last two weeks of May" is exact in its days; "the first days of June" fades. */
function sliceOf(whole: Value, slice: Slice): Value | null {
  const { unit, end, from, count } = slice;
  const units = count ?? (unit === 'day' ? 7 : 2);
  const cut = (n: number): number => {
    if (unit !== 'month') {
      const step = (unit === 'day' ? 1 : 7) * n * DAY_MS;
      return end === 'first' ? whole.startMs + step : whole.endMs - step;
    }
    const date = new Date(end === 'first' ? whole.startMs : whole.endMs);
    return dayStart(date.getUTCFullYear(), date.getUTCMonth() + 1 + (end === 'first' ? n : -n));
  };
  const [a, b] = [cut(from - 1), cut(from - 1 + units)];
  const [startMs, endMs] = [Math.max(whole.startMs, Math.min(a, b)), Math.min(whole.endMs, Math.max(a, b))];
  if (startMs >= endMs) return null;
  const edtf = intervalEdtf(startMs, endMs, unit === 'month' ? 'month' : 'day');
  const fading = count === null || unit === 'week';
  const precision: Precision = isSingle(edtf) ? (unit === 'month' ? 'month' : 'day') : 'range';
  const value = { edtf, precision, startMs, endMs };
  return fading ? about(value) : value;
}

function isSingle(edtf: string): boolean {
  return !edtf.includes('/');
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
      edtf:
        point.decade >= 0
          ? `${pad(point.decade / 10, 3)}X`
          : intervalEdtf(dayStart(point.decade), dayStart(point.decade + 10), 'year'),
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
  if (from.precision === 'minute' && to.precision === 'minute') return clockRange(from, to);
  const [first, last] = [withoutClock(from), withoutClock(to)];
  return {
    edtf: `${firstOf(first)}/${lastOf(last)}`,
    precision: 'range',
    startMs: first.startMs,
    endMs: last.endMs,
  };
}

function firstOf(value: Value): string {
  return value.edtf.split('/')[0] ?? value.edtf;
}
function lastOf(value: Value): string {
  return value.edtf.split('/').at(-1) ?? value.edtf;
}

/**
 * From one clock time to another. EDTF keeps to the local days, as the words do, wherever the instants lie inside
 * them; one that ends at midnight ends with the day before.
 */
function clockRange(from: Value, to: Value): Value | null {
  const { startMs } = from;
  const endMs = to.startMs;
  if (endMs <= startMs || from.zone === undefined) return null;
  const dayOf = (ms: number): number => {
    const local = DateTime.fromMillis(ms, { zone: from.zone ?? 'UTC' });
    return dayStart(local.year, local.month, local.day);
  };
  const [first, last] = [dayOf(startMs), dayOf(endMs - MINUTE_MS)];
  const inside = startMs >= first && endMs <= last + DAY_MS;
  return {
    edtf: inside ? intervalEdtf(first, last + DAY_MS, 'day') : `${clockText(startMs)}/${clockText(endMs)}`,
    precision: 'range',
    startMs,
    endMs,
    zone: from.zone,
    duration: isoDuration(endMs - startMs),
  };
}

function isoDuration(ms: number): string {
  const minutes = Math.round(ms / MINUTE_MS);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
}

/** A clock time is an instant where its zone is known and the words don't say "about". */
function atClock(point: Point, day: Value): Value {
  const zone = point.clock?.zone;
  if (!point.clock || zone === undefined || day.precision !== 'day') return day;
  if (point.clock.about ?? point.about) return { ...day, zone };
  const startMs = instantOf(point, zone, point.clock.minutes);
  return { edtf: clockText(startMs), precision: 'minute', startMs, endMs: startMs + MINUTE_MS, zone };
}

/** The instant of a clock time on a day, by the zone's own rules of that day. */
export function instantOf({ year = 0, month = 1, day = 1 }: Point, zone: string, minutes: number): number {
  return DateTime.fromObject({ year, month, day }, { zone }).plus({ minutes }).toMillis();
}

export function clockText(ms: number): string {
  return `${dayText(ms)}T${new Date(ms).toISOString().slice(-13, -8)}Z`;
}

/** The UTC day of an instant would not be the day of the words, so a range with one clock time keeps to days. */
function withoutClock(value: Value): Value {
  if (value.precision !== 'minute' || value.zone === undefined) return value;
  const { year, month, day } = DateTime.fromMillis(value.startMs, { zone: value.zone });
  return valueOf({ year, month, day }) ?? value;
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
  const quarter = (n: number): [number, number, string, string] => [
    quarterCut(whole, n - 1),
    quarterCut(whole, n),
    '',
    '',
  ];
  const spans: Record<Part, [number, number, string, string]> = {
    early: [whole.startMs, first, '', '~'],
    start: [whole.startMs, first, '', '~'],
    mid: [first, second, '~', '~'],
    middle: [first, second, '~', '~'],
    late: [second, whole.endMs, '~', ''],
    end: [second, whole.endMs, '~', ''],
    'first-half': [whole.startMs, half, '', ''],
    'second-half': [half, whole.endMs, '', ''],
    'quarter-1': quarter(1),
    'quarter-2': quarter(2),
    'quarter-3': quarter(3),
    'quarter-4': quarter(4),
  };
  const [startMs, endMs, markStart, markEnd] = spans[part];
  const unit = isMonth ? 'day' : whole.precision === 'year' ? 'month' : 'year';
  const [from, to] = intervalEdtf(startMs, endMs, unit).split('/');
  return { edtf: `${from ?? ''}${markStart}/${to ?? from ?? ''}${markEnd}`, precision, startMs, endMs };
}

/** Where a quarter of a year ends, or the nearest day, month or year to it in another stretch. */
function quarterCut(whole: Value, n: number): number {
  const first = new Date(whole.startMs);
  const last = new Date(whole.endMs);
  if (n === 0) return whole.startMs;
  if (n === 4) return whole.endMs;
  const months =
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
  return months < 4
    ? whole.startMs + Math.round(((whole.endMs - whole.startMs) * n) / 4 / DAY_MS) * DAY_MS
    : dayStart(first.getUTCFullYear(), 1 + Math.round((months * n) / 4));
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
