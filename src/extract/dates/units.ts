import { dayStart } from '../../model/calendar.ts';
import { dayText, intervalEdtf } from './calendar-text.ts';
import { valueOf } from './value.ts';
import type { Value } from './whole.ts';
import type { Unit } from './words.ts';

const DAY_MS = 86_400_000;

/** The day, week (Monday to Sunday), month, year or decade around an instant, moved by whole units. */
export function unitAround(ms: number, unit: Unit | 'quarter', shift: number): Value | null {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  switch (unit) {
    case 'day':
      return dayValue(ms + shift * DAY_MS);
    case 'week': {
      const monday = startOfDay(ms) - ((date.getUTCDay() + 6) % 7) * DAY_MS + shift * 7 * DAY_MS;
      return {
        edtf: intervalEdtf(monday, monday + 7 * DAY_MS, 'day'),
        precision: 'range',
        startMs: monday,
        endMs: monday + 7 * DAY_MS,
      };
    }
    case 'month': {
      const moved = new Date(dayStart(year, date.getUTCMonth() + 1 + shift));
      return valueOf({ year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1 });
    }
    case 'quarter': {
      const moved = new Date(dayStart(year, date.getUTCMonth() + 1 + 3 * shift));
      return valueOf({ year: moved.getUTCFullYear(), quarter: Math.floor(moved.getUTCMonth() / 3) + 1 });
    }
    case 'year':
      return valueOf({ year: year + shift });
    case 'decade':
      return valueOf({ decade: Math.floor(year / 10) * 10 + shift * 10 });
    case 'century':
      // The fifth century BC is the years -499 to -400.
      return valueOf({
        century: Math.floor((year > 0 ? year : year - 1) / 100) * 100 + (year > 0 ? 0 : 1) + shift * 100,
      });
  }
}

/**
 * So many units on from an instant, as precise as the unit: two days later is a day, two years later a year.
 * A week later than a day is that day of the week.
 */
export function moveUnit(ms: number, unit: Unit, amount: number, precise: boolean): Value | null {
  if (unit === 'day') return dayValue(ms + amount * DAY_MS);
  if (unit === 'week') return precise ? dayValue(ms + amount * 7 * DAY_MS) : null;
  return unitAround(ms, unit, amount);
}

function dayValue(ms: number): Value {
  const startMs = startOfDay(ms);
  return { edtf: dayText(startMs), precision: 'day', startMs, endMs: startMs + DAY_MS };
}

export function startOfDay(ms: number): number {
  return Math.floor(ms / DAY_MS) * DAY_MS;
}
