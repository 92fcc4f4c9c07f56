/** The calendar and the clock of a zone, as far as an axis needs them. Instants are epoch milliseconds; years are astronomical. */
import { dayStart } from '../model/calendar.ts';

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

export interface ZoneCalendar {
  /** What to hand to `Intl` as `timeZone`, and what to add to an instant before. */
  readonly timeZone: string;
  readonly shiftMs: number;
  civil(ms: number): Civil;
  /** The first instant of a day; larger and smaller numbers carry over, as in `Date.UTC`. */
  startOf(year: number, month: number, day: number): number;
}

/** A zone that is always as many milliseconds ahead of UTC. */
export function fixedCalendar(shiftMs: number): ZoneCalendar {
  return {
    timeZone: 'UTC',
    shiftMs,
    civil: (ms) => civilOf(new Date(ms + shiftMs)),
    startOf: (year, month, day) => dayStart(year, month, day) - shiftMs,
  };
}

export const UTC: ZoneCalendar = fixedCalendar(0);

function civilOf(date: Date): Civil {
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}
