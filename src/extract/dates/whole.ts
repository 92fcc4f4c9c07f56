/** A whole day, month, season, year, decade or century, as EDTF with bounds. */
import { dayStart, daysInMonth, seasonSpan } from '../../model/calendar.ts';
import type { Precision } from '../../model/timeline.ts';
import { intervalEdtf, pad, yearText } from './calendar-text.ts';
import type { Point } from './said.ts';

const DAY_MS = 86_400_000;

export interface Value {
  readonly edtf: string;
  readonly precision: Precision;
  readonly startMs: number;
  readonly endMs: number;
  readonly zone?: string;
  /** ISO 8601, where both ends are clock times. */
  readonly duration?: string;
}

/** The same value with "~" at each of its ends. */
export function about(value: Value): Value {
  if (/[~T[{]/.test(value.edtf)) return value;
  // EDTF marks no unspecified digit, so a decade or a century is written out.
  const spelt = value.edtf.includes('X') ? intervalEdtf(value.startMs, value.endMs, 'year') : value.edtf;
  return {
    ...value,
    precision: spelt === value.edtf ? value.precision : 'range',
    edtf: spelt.replaceAll(/[^/]+/g, '$&~'),
  };
}

/**
 * null: the point has no year, or the calendar has no such day.
 * @param year where the point leaves it to others
 */
export function wholeOf(point: Point, year = point.year): Value | null {
  const { month, day } = point;
  if (point.century !== undefined) return yearsFrom(point.century, 100, 'century');
  if (point.decade !== undefined) return yearsFrom(point.decade, 10, 'decade');
  if (year === undefined) return null;
  if (point.season !== undefined) {
    const { startMs, endMs } = seasonSpan(year, point.season);
    const edtf = `${yearText(year)}-${point.season}`;
    return startMs === null || endMs === null ? null : { edtf, precision: 'season', startMs, endMs };
  }
  if (month === undefined)
    return { edtf: yearText(year), precision: 'year', startMs: dayStart(year), endMs: dayStart(year + 1) };
  if (day === undefined)
    return {
      edtf: `${yearText(year)}-${pad(month, 2)}`,
      precision: 'month',
      startMs: dayStart(year, month),
      endMs: dayStart(year, month + 1),
    };
  if (day > 28 && day > daysInMonth(year, month)) return null;
  const startMs = dayStart(year, month, day);
  const edtf = `${yearText(year)}-${pad(month, 2)}-${pad(day, 2)}`;
  return { edtf, precision: 'day', startMs, endMs: startMs + DAY_MS };
}

function yearsFrom(start: number, years: number, precision: 'decade' | 'century'): Value {
  const startMs = dayStart(start);
  const endMs = dayStart(start + years);
  // EDTF marks unspecified digits only in years of our era.
  const edtf =
    start < 0
      ? intervalEdtf(startMs, endMs, 'year')
      : precision === 'century'
        ? `${pad(Math.floor(start / 100), 2)}XX`
        : `${pad(start / 10, 3)}X`;
  return { edtf, precision, startMs, endMs };
}
