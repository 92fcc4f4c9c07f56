/** Parts and slices of a longer stretch. */
import { dayStart } from '../../model/calendar.ts';
import type { Precision } from '../../model/timeline.ts';
import { dayText, intervalEdtf } from './calendar-text.ts';
import type { Point, Slice } from './said.ts';
import { about, type Value } from './whole.ts';
import type { Part } from './words.ts';

const DAY_MS = 86_400_000;

/** "the last two weeks of May" is exact in its days; "the first days of June" fades. */
export function sliceOf(whole: Value, slice: Slice): Value | null {
  const { unit, end, from, count, weekday } = slice;
  if (weekday !== undefined) return nthWeekday(whole, end, from, weekday);
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

/** "the first Sunday in May"; null: the month has no fifth one. */
function nthWeekday(whole: Value, end: 'first' | 'last', nth: number, weekday: number): Value | null {
  const edge = end === 'first' ? whole.startMs : whole.endMs - DAY_MS;
  const isoDay = ((new Date(edge).getUTCDay() + 6) % 7) + 1;
  const off = end === 'first' ? (weekday - isoDay + 7) % 7 : -((isoDay - weekday + 7) % 7);
  const startMs = edge + (off + (end === 'first' ? 7 : -7) * (nth - 1)) * DAY_MS;
  if (startMs < whole.startMs || startMs >= whole.endMs) return null;
  return { edtf: dayText(startMs), precision: 'day', startMs, endMs: startMs + DAY_MS };
}

function isSingle(edtf: string): boolean {
  return !edtf.includes('/');
}

/** Thirds for early, mid and late; the fading end carries "~", for nobody says where "early" ends. */
export function partOf(point: Point, part: Part, whole: Value): Value {
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
