/** Years, months, days and clock times, as other formats keep them, to EDTF. */
import { DateTime } from 'luxon';
import { daysInMonth, toIso } from '../model/calendar.ts';
import { EdtfError, parseEdtf } from '../model/edtf.ts';
import type { FuzzyDate, Inference } from '../model/timeline.ts';

/** Years are astronomical: 0 is 1 BC. A part is there only if the greater ones are. */
export interface DateParts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  /** The zone that stands beside the clock time, as `+03:00` or an IANA name. */
  readonly zone?: string | undefined;
}

/** A date that was read, without the words it was read from. */
export type ReadDate = Pick<FuzzyDate, 'edtf' | 'precision' | 'start' | 'end' | 'zone' | 'inferred'>;

/** @throws EdtfError where the text is no EDTF date */
export function readEdtf(
  text: string,
  zone: Pick<ReadDate, 'zone' | 'inferred'> = { inferred: [] },
): ReadDate {
  const { edtf, precision, startMs, endMs } = parseEdtf(text);
  return {
    edtf,
    precision,
    start: startMs === null ? null : toIso(startMs),
    end: endMs === null ? null : toIso(endMs),
    ...zone,
  };
}

const NO_ZONE: Inference = { part: 'zone', from: 'the file names none', rule: 'import/utc' };

/**
 * One date, or from one to another, both inside.
 * @param zone of clock times that name none; undefined: UTC, which the date then says to be inferred
 * @throws EdtfError where the calendar has no such date
 */
export function dateOfParts(from: DateParts, to: DateParts | null, zone: string | undefined): ReadDate {
  const first = edtfOfParts(from, zone);
  const last = to === null ? hourAfter(from, zone) : edtfOfParts(inUnitsOf(from, to), zone);
  const text = last === null || last === first ? first : `${first}/${last}`;
  return readEdtf(text, zoneOf([from, ...(to === null ? [] : [to])], zone));
}

function zoneOf(ends: readonly DateParts[], zone: string | undefined): Pick<ReadDate, 'zone' | 'inferred'> {
  const clocks = ends.filter(({ hour }) => hour !== undefined);
  const named = clocks.flatMap((parts) => parts.zone ?? zone ?? []);
  const [name] = named;
  return {
    ...(name === undefined || name === 'UTC' ? {} : { zone: name }),
    inferred: named.length < clocks.length ? [NO_ZONE] : [],
  };
}

/** From “April 2025” to “31 May 2025” is April and May: so other formats are told how long a month is. */
function inUnitsOf(from: DateParts, to: DateParts): DateParts {
  if (from.day !== undefined || to.day === undefined || to.month === undefined || to.hour !== undefined)
    return to;
  if (from.month === undefined) return to.month === 12 && to.day === 31 ? { year: to.year } : to;
  return to.day === daysInMonth(to.year, to.month) ? { year: to.year, month: to.month } : to;
}

/** An hour without minutes is as long as one. */
function hourAfter(parts: DateParts, zone: string | undefined): string | null {
  const { hour, minute } = parts;
  if (hour === undefined || minute !== undefined) return null;
  return inUtc({ ...parts, minute: 0 }, zone)
    .plus({ hours: 1 })
    .toFormat(CLOCK);
}

const CLOCK = "yyyy-MM-dd'T'HH:mm'Z'";
const CLOCK_TO_SECONDS = "yyyy-MM-dd'T'HH:mm:ss'Z'";

function edtfOfParts(parts: DateParts, zone: string | undefined): string {
  const { year, month, day, hour, second } = parts;
  if (month === undefined) return yearText(year);
  const days = day === undefined ? [] : [twoDigits(day)];
  const date = [yearText(year), twoDigits(month), ...days].join('-');
  if (hour === undefined || day === undefined) return date;
  parseEdtf(date);
  return inUtc(parts, zone).toFormat(second === undefined ? CLOCK : CLOCK_TO_SECONDS);
}

/** In a zone whose clock is put forward over this time, the time just after. */
function inUtc(parts: DateParts, zone = 'UTC'): DateTime {
  const { year, month, day, hour, minute, second } = parts;
  if (year < 0 || year > 9999) throw new EdtfError('a clock time in a year outside 0 to 9999');
  const time = DateTime.fromObject(
    { year, month: month ?? 1, day: day ?? 1, hour: hour ?? 0, minute: minute ?? 0, second: second ?? 0 },
    {
      zone: (parts.zone ?? zone).replace(/^(?=[+-])/, 'UTC'),
      locale: 'en',
      numberingSystem: 'latn',
      outputCalendar: 'gregory',
    },
  );
  if (!time.isValid) throw new EdtfError(time.invalidExplanation ?? 'no such time');
  return time.toUTC();
}

function yearText(year: number): string {
  if (!Number.isInteger(year)) throw new EdtfError('the year is no whole number');
  if (Math.abs(year) > 9999) return `Y${year}`;
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

function twoDigits(part: number): string {
  if (!Number.isInteger(part) || part < 1 || part > 31)
    throw new EdtfError(`no month or day has the number ${part}`);
  return String(part).padStart(2, '0');
}
