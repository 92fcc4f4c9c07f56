/** Where calendar units begin in a zone: instants in epoch milliseconds, ascending, also across clock changes. */
import { DateTime } from 'luxon';
import type { Window } from './types.ts';
import { HOUR } from './window.ts';

export type UnitName = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export interface CalendarUnit {
  readonly name: UnitName;
  /** How many of them make one step; counted from the start of the next larger unit. */
  readonly step: number;
}

const MINUTE = HOUR / 60;
/** Shortest length of one unit in milliseconds. */
const LENGTH: Readonly<Record<UnitName, number>> = {
  minute: MINUTE,
  hour: HOUR,
  day: 24 * HOUR,
  week: 7 * 24 * HOUR,
  month: 28 * 24 * HOUR,
  year: 365 * 24 * HOUR,
};

export function lengthOf(unit: CalendarUnit): number {
  return LENGTH[unit.name] * unit.step;
}

/** Beginnings of a unit from the one in which the window starts to the last one inside it. */
export function beginnings(unit: CalendarUnit, w: Window, zone: string): number[] {
  return unit.name === 'minute' || unit.name === 'hour'
    ? clockTimes(unit, w, zone)
    : dates(unit, w, zone).filter((ms) => ms <= w.endMs);
}

/** The beginning of the unit that holds an instant. */
export function beginningOf(unit: CalendarUnit, ms: number, zone: string): DateTime {
  const at = DateTime.fromMillis(ms, { zone });
  const { name, step } = unit;
  if (name === 'year') return startOfYear(Math.floor(at.year / step) * step, zone);
  if (name === 'month') {
    const month = at.month - ((at.month - 1) % step);
    return DateTime.fromObject({ year: at.year, month, day: 1 }, { zone });
  }
  return at.startOf(name);
}

function dates(unit: CalendarUnit, w: Window, zone: string): number[] {
  const found: number[] = [];
  const { name, step } = unit;
  let at = beginningOf(unit, w.startMs, zone);
  while (at.isValid && at.toMillis() <= w.endMs) {
    // A day that a zone skipped (Samoa, 30 December 2011) would begin when the next one does.
    if (at.toMillis() > (found.at(-1) ?? -Infinity)) found.push(at.toMillis());
    at =
      name === 'year'
        ? startOfYear(at.year + step, zone)
        : at.plus({ [name]: step }).startOf(name === 'week' || name === 'month' ? name : 'day');
  }
  return found;
}

/** Through the calendar and not by adding, because the zone may have had another offset then. */
function startOfYear(year: number, zone: string): DateTime {
  return DateTime.fromObject({ year, month: 1, day: 1 }, { zone });
}

/** Times of day that are a multiple of the step. A day without a clock change needs no calendar. */
function clockTimes(unit: CalendarUnit, w: Window, zone: string): number[] {
  const found: number[] = [];
  const step = lengthOf(unit);
  const days = dates({ name: 'day', step: 1 }, w, zone);
  for (const [index, day] of days.entries()) {
    const next =
      days[index + 1] ?? DateTime.fromMillis(day, { zone }).plus({ day: 1 }).startOf('day').toMillis();
    const even = next - day === 24 * HOUR;
    const stride = even ? step : Math.min(step, 15 * MINUTE);
    const first = day + Math.max(0, Math.floor((w.startMs - day) / stride)) * stride;
    for (let ms = first; ms < next && ms <= w.endMs; ms += stride)
      if (even || isMultiple(ms, step, zone)) found.push(ms);
  }
  return found;
}

function isMultiple(ms: number, step: number, zone: string): boolean {
  const { hour, minute } = DateTime.fromMillis(ms, { zone });
  return ((hour * 60 + minute) * MINUTE) % step === 0;
}
