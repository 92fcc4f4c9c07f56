/** A whole day, month, season, year, decade or century, as EDTF with bounds. */
import { dayStart, monthSpan, seasonSpan, type Span, yearSpan } from '../../model/calendar.ts';
import type { Precision } from '../../model/timeline.ts';
import { dayText, intervalEdtf, pad, yearText } from './calendar-text.ts';
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

/** null: the point has no year, or the calendar has no such day. */
export function wholeOf(point: Point): Value | null {
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

function yearSpans(start: number, years: number): { startMs: number; endMs: number } {
  return { startMs: dayStart(start), endMs: dayStart(start + years) };
}

function closed({ startMs, endMs }: Span): { startMs: number; endMs: number } {
  return { startMs: startMs ?? 0, endMs: endMs ?? 0 };
}
