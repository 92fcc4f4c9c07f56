/** A point that is complete, or two joined, as EDTF with bounds. */
import { dayStart } from '../../model/calendar.ts';
import { intervalEdtf } from './calendar-text.ts';
import { atClock, clockRange, withoutClock } from './clock-value.ts';
import { partOf, sliceOf } from './part-value.ts';
import { QUARTERS } from './parts.ts';
import type { Point } from './said.ts';
import { about, type Value, wholeOf } from './whole.ts';

/**
 * null: the point has no year, or the calendar has no such day.
 * @param year where the point leaves it to others; a copy of each point with each year that it may have would cost far more
 */
export function valueOf(point: Point, year?: number): Value | null {
  const base = wholeOf(point, year);
  if (!base) return null;
  if (year !== undefined && (point.turn || point.part || point.clock)) return valueOf({ ...point, year });
  if (point.quarter !== undefined) return partOf(point, QUARTERS[point.quarter - 1] ?? 'quarter-1', base);
  if (point.or) return eitherOf([base, valueOf(point.or)]);
  if (point.week) return weekOf(base);
  if (point.turn) return turnOf(point.year ?? 0);
  if (point.slice) return sliceOf(base, point.slice);
  if (point.part) return partOf(point, point.part, base);
  if (point.clock) return atClock(point, base);
  return point.about ? about(base) : base;
}

const DAY_MS = 86_400_000;

/** The seven days from a Monday on, or from a Sunday that names its week. */
function weekOf({ startMs: day }: Value): Value {
  const weekday = new Date(day).getUTCDay();
  const startMs = weekday === 0 ? day : day - (weekday - 1) * DAY_MS;
  const endMs = startMs + 7 * DAY_MS;
  return { edtf: intervalEdtf(startMs, endMs, 'day'), precision: 'range', startMs, endMs };
}

/** The turn of a year: about its first month, and the last of the year before. */
export function turnOf(year: number): Value {
  const [startMs, endMs] = [dayStart(year - 1, 12), dayStart(year, 2)];
  const edtf = intervalEdtf(startMs, endMs, 'month').replaceAll(/[^/]+/g, '$&~');
  return { edtf, precision: 'range', startMs, endMs };
}

/** One of several values, or all of them: EDTF's lists, bounded by the first and the last. */
export function eitherOf(values: readonly (Value | null)[], all = false): Value | null {
  const known = values.filter((value) => value !== null).map((value) => withoutClock(value));
  const [first] = known;
  if (!first || known.length === 1) return first ?? null;
  const sorted = known.toSorted((a, b) => a.startMs - b.startMs);
  // A point that can be read in two ways is a choice itself; "and" would need both readings at once.
  const members = sorted.map(({ edtf }) => (all ? edtf : edtf.replace(/^\[|\]$/g, '')));
  const list = [...new Set(members.flatMap((member) => member.split(',')))].join(',');
  if (/[/[{]/.test(list)) return null;
  // "April or April": no choice.
  if (!list.includes(',')) return first;
  return {
    edtf: all ? `{${list}}` : `[${list}]`,
    precision: 'range',
    startMs: sorted[0]?.startMs ?? 0,
    endMs: Math.max(...sorted.map(({ endMs }) => endMs)),
  };
}

/** From the start of one point to the end of another. null: the second ends before the first begins, or either is a choice. */
export function rangeOf(from: Value, to: Value): Value | null {
  if (to.endMs <= from.startMs || [from, to].some(({ edtf }) => /[[{]/.test(edtf))) return null;
  if (from.precision === 'minute' && to.precision === 'minute') return clockRange(from, to);
  const [first, last] = [withoutClock(from), withoutClock(to)];
  // From a day to itself is that day: EDTF knows no interval with equal ends.
  if (firstOf(first) === lastOf(last)) return first;
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
