/**
 * Days of calendars that follow the moon or the equinox, from the calendars of ICU that JavaScript carries (`Intl`):
 * Umm al-Qura for Islamic feasts where it has tables and the tabular calendar before, Hebrew, Persian and Chinese.
 */
import { dayStart } from '../../model/calendar.ts';

export type Calendar = 'islamic' | 'hebrew' | 'persian' | 'chinese';

const DAY_MS = 86_400_000;
/** First Gregorian year that the tables of Umm al-Qura cover. */
const UMM_AL_QURA = 1883;

interface Month {
  readonly name: string;
  readonly startMs: number;
}

/** Months that touch a Gregorian year, in order. */
const known = new Map<string, readonly Month[]>();
const formats = new Map<string, Intl.DateTimeFormat>();

/** First instants (UTC) of a day of another calendar inside a Gregorian year: none, one or two. */
export function daysIn(year: number, calendar: Calendar, month: string, day: number): number[] {
  return monthsOf(year, calendar)
    .filter(({ name }) => name === month)
    .map(({ startMs }) => startMs + (day - 1) * DAY_MS)
    .filter((ms) => new Date(ms).getUTCFullYear() === year);
}

function monthsOf(year: number, calendar: Calendar): readonly Month[] {
  const key = `${calendar} ${year}`;
  const found = known.get(key);
  if (found) return found;
  const read = reader(calendar, year);
  const months: Month[] = [];
  let ms = dayStart(year) - 31 * DAY_MS;
  ms -= (read(ms).day - 1) * DAY_MS;
  for (const end = dayStart(year + 1); ms < end;) {
    months.push({ name: read(ms).month, startMs: ms });
    // Months of these calendars have 29, 30 or 31 days.
    ms += 29 * DAY_MS;
    while (read(ms).day !== 1) ms += DAY_MS;
  }
  known.set(key, months);
  return months;
}

function reader(calendar: Calendar, year: number): (ms: number) => { month: string; day: number } {
  const name =
    calendar === 'islamic' ? (year < UMM_AL_QURA ? 'islamic-civil' : 'islamic-umalqura') : calendar;
  const month = calendar === 'hebrew' ? 'long' : 'numeric';
  const format =
    formats.get(name) ??
    new Intl.DateTimeFormat(`en-u-ca-${name}`, { timeZone: 'UTC', month, day: 'numeric' });
  formats.set(name, format);
  return (ms) => {
    const parts = format.formatToParts(ms);
    const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
    return { month: of('month'), day: Number(of('day')) };
  };
}
