/** Where calendar units begin in a zone: instants in epoch milliseconds, ascending, also across clock changes. */
import { dayStart } from '../model/calendar.ts';
import type { Window } from './types.ts';
import { DAY, HOUR } from './window.ts';
import type { Civil, ZoneCalendar } from './zone-calendar.ts';

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
  day: DAY,
  week: 7 * DAY,
  month: 28 * DAY,
  year: 365 * DAY,
};

export function lengthOf(unit: CalendarUnit): number {
  return LENGTH[unit.name] * unit.step;
}

/** Beginnings of a unit from the one in which the window starts to the last one inside it. */
export function beginnings(unit: CalendarUnit, w: Window, calendar: ZoneCalendar): number[] {
  return unit.name === 'minute' || unit.name === 'hour'
    ? clockTimes(unit, w, calendar)
    : dates(unit, w, calendar);
}

type Day = readonly [year: number, month: number, day: number];

function dates(unit: CalendarUnit, w: Window, calendar: ZoneCalendar): number[] {
  const found: number[] = [];
  let day = firstDay(unit, calendar.civil(w.startMs));
  for (let ms = calendar.startOf(...day); ms <= w.endMs; ms = calendar.startOf(...day)) {
    // A day that a zone skipped (Samoa, 30 December 2011) would begin when the next one does.
    if (ms > (found.at(-1) ?? -Infinity)) found.push(ms);
    day = stepFrom(unit, day);
  }
  return found;
}

function firstDay({ name, step }: CalendarUnit, { year, month, day }: Civil): Day {
  switch (name) {
    case 'year':
      return [stepOfYear(year, step), 1, 1];
    case 'month':
      return [year, month - ((month - 1) % step), 1];
    case 'week': {
      // Sunday is 0, and a week begins on Monday.
      const weekday = new Date(dayStart(year, month, day)).getUTCDay();
      return [year, month, day - ((weekday + 6) % 7)];
    }
    default:
      return [year, month, day];
  }
}

/**
 * Where the step begins in which a year lies. They begin where people count: 1000 BC and 500 BC, which are −999 and −499,
 * then the first year of the era, whose step is short of one year, then 500 and 1000.
 */
export function stepOfYear(year: number, step: number): number {
  return year > 0 ? Math.max(1, Math.floor(year / step) * step) : Math.floor((year - 1) / step) * step + 1;
}

/** Through the calendar and not by adding to an instant, because the zone may have another offset then. */
function stepFrom({ name, step }: CalendarUnit, [year, month, day]: Day): Day {
  switch (name) {
    case 'year':
      return [stepOfYear(year + step, step), month, day];
    case 'month':
      return [year, month + step, day];
    case 'week':
      return [year, month, day + 7 * step];
    default:
      return [year, month, day + step];
  }
}

/** Times of day that are a multiple of the step. A day without a clock change needs no calendar. */
function clockTimes(unit: CalendarUnit, w: Window, calendar: ZoneCalendar): number[] {
  const found: number[] = [];
  const step = lengthOf(unit);
  const { year, month, day: firstOfWindow } = calendar.civil(w.startMs);
  for (let i = 0; ; i++) {
    const day = calendar.startOf(year, month, firstOfWindow + i);
    const next = calendar.startOf(year, month, firstOfWindow + i + 1);
    if (!(day <= w.endMs)) return found;
    const even = next - day === DAY;
    const stride = even ? step : Math.min(step, 15 * MINUTE);
    const first = day + Math.max(0, Math.floor((w.startMs - day) / stride)) * stride;
    for (let ms = first; ms < next && ms <= w.endMs; ms += stride)
      if (even || isMultiple(ms, step, calendar)) found.push(ms);
  }
}

function isMultiple(ms: number, step: number, calendar: ZoneCalendar): boolean {
  const { hour, minute } = calendar.civil(ms);
  return ((hour * 60 + minute) * MINUTE) % step === 0;
}
