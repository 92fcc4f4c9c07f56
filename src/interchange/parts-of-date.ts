/** A date as two ends of years, months, days and clock times, for formats that have no other. Both ends are inside. */
import { DateTime } from 'luxon';
import type { FuzzyDate } from '../model/timeline.ts';
import type { DateParts } from './date-parts.ts';

export interface Ends {
  readonly from: DateParts;
  /** null: one day, one minute, or open. */
  readonly to: DateParts | null;
}

type Grain = 'year' | 'month' | 'day';

/** What is longer than a day has both ends. A date that is open at its start is put at its end; null: open at both. */
export function endsOf({ edtf, start, end, zone = 'UTC', precision }: FuzzyDate): Ends | null {
  const [from = '', to = from] = edtf.split('/');
  if (start === null) return end === null ? null : { from: lastOf(end, to, zone), to: null };
  const first = from.includes('T') ? clock(start, zone, from) : day(Date.parse(start), grainOf(from, start));
  if (end === null || precision === 'day' || precision === 'minute' || precision === 'second')
    return { from: first, to: null };
  return { from: first, to: lastOf(end, to, zone) };
}

function lastOf(end: string, edtf: string, zone: string): DateParts {
  return edtf.includes('T') ? clock(end, zone, edtf) : day(Date.parse(end) - 1, 'day');
}

/** As the date is written; a season, a decade or a list begins at the month or the year that it begins with. */
function grainOf(edtf: string, start: string): Grain {
  const plain = edtf.replace(/[~?%]/g, '');
  if (/^-?\d{4}-\d\d-\d\d$/.test(plain)) return 'day';
  if (/^-?\d{4}$/.test(plain)) return 'year';
  if (/-01-01T00:00Z$/.test(start) && !/^-?\d{4}-\d\d$/.test(plain)) return 'year';
  return /-01T00:00Z$/.test(start) ? 'month' : 'day';
}

function day(ms: number, grain: Grain): DateParts {
  const time = new Date(ms);
  return {
    year: time.getUTCFullYear(),
    ...(grain === 'year' ? {} : { month: time.getUTCMonth() + 1 }),
    ...(grain === 'day' ? { day: time.getUTCDate() } : {}),
  };
}

function clock(instant: string, zone: string, edtf: string): DateParts {
  const named = DateTime.fromISO(instant, { zone: zone.replace(/^(?=[+-])/, 'UTC') });
  const {
    year,
    month,
    day: date,
    hour,
    minute,
    second,
  } = named.isValid ? named : DateTime.fromISO(instant, { zone: 'UTC' });
  const seconds = /T\d\d:\d\d:\d\d/.test(edtf) ? { second } : {};
  return { year, month, day: date, hour, minute, ...seconds };
}
