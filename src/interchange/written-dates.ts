/** Dates as people write them into tables: `2025-04-21 14:00`, `21 April 2025`, `21.4.2025`, `April 2025`. */
import { DateTime } from 'luxon';
import { EdtfError } from '../model/edtf.ts';
import { dateOfParts, readEdtf, type DateParts, type ReadDate } from './date-parts.ts';
import type { DateOrder } from './imported.ts';

export const EXPECTED_DATE = 'a date such as 2025-04-21, 2025-04, 21 April 2025 or EDTF';
export const EXPECTED_ORDER =
  'a date whose day and month can be told apart, such as 2025-04-21; or say --dates dmy or mdy';

const LONGEST = 100;
/** Worth asking for the name of its month. */
const NAMED = /^(?:\d{1,2} \p{L}{3,9}|\p{L}{3,9}(?: \d{1,2})?),? \d{4}$/u;
const WITH_DAY = ['d MMMM yyyy', 'd MMM yyyy', 'MMMM d, yyyy', 'MMM d, yyyy', 'MMMM d yyyy', 'MMM d yyyy'];
const WITH_MONTH = ['MMMM yyyy', 'MMM yyyy', 'MMMM, yyyy'];
/** The parts with a clock time behind it, and a zone behind that. */
const TAIL =
  /^(?<date>[^:]*?\d)(?:T|,? +)(?<time>\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?)(?<zone>Z| ?[+-]\d\d:?\d\d)?$/i;
const NUMBERS = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/;

/** What day comes first in a column: what those dates show that leave no choice; null where none does, or they differ. */
export function orderOf(dates: readonly string[]): DateOrder | null {
  const seen = new Set<DateOrder>();
  for (const text of dates) {
    const [, first, , second, third = ''] = NUMBERS.exec(tailOf(text.trim()).date) ?? [];
    if (first === undefined || third.length < 3) continue;
    if (Number(first) > 12) seen.add('dmy');
    else if (Number(second) > 12) seen.add('mdy');
  }
  const [order] = seen;
  return seen.size === 1 ? (order ?? null) : null;
}

/** A date of one or two cells, or what was expected instead. */
export function readWritten(
  from: string,
  to: string,
  options: { readonly zone?: string | undefined; readonly order: DateOrder | null },
): ReadDate | { readonly expected: string } {
  try {
    if (to === '' && isEdtf(from)) return readEdtf(from);
    const first = partsOf(from, options.order);
    const last = to === '' ? null : partsOf(to, options.order);
    if (typeof first === 'string' || typeof last === 'string') {
      // EDTF that is no single date, as “spring 2022” is: 2022-21.
      if (isEdtf(from) && isEdtf(to)) return readEdtf(`${from}/${to}`);
      return {
        expected: first === EXPECTED_ORDER || last === EXPECTED_ORDER ? EXPECTED_ORDER : EXPECTED_DATE,
      };
    }
    return dateOfParts(first, last, options.zone);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return { expected: `${EXPECTED_DATE} (${error.message})` };
  }
}

function isEdtf(text: string): boolean {
  try {
    readEdtf(text);
    return true;
  } catch (error) {
    if (error instanceof EdtfError) return false;
    throw error;
  }
}

function tailOf(text: string): { date: string; time?: string | undefined; zone?: string | undefined } {
  const { date, time, zone } = (text.length > LONGEST ? null : TAIL.exec(text))?.groups ?? {};
  return date === undefined ? { date: text } : { date, time, zone };
}

/** The parts of one date, or what was expected. */
function partsOf(text: string, order: DateOrder | null): DateParts | string {
  const { date, time, zone } = tailOf(text.replace(/\s+/g, ' ').trim());
  const day = dayOf(date, order);
  if (time === undefined || typeof day === 'string') return day;
  const clock = readClock(time);
  if (clock === null || day.day === undefined) return EXPECTED_DATE;
  return { ...day, ...clock, zone: zoneNamed(zone?.trim()) };
}

function zoneNamed(words: string | undefined): string | undefined {
  if (words === undefined || words === '') return undefined;
  return /^z$/i.test(words) ? 'UTC' : words.replace(/^(.\d\d)(\d\d)$/, '$1:$2');
}

function dayOf(text: string, order: DateOrder | null): DateParts | string {
  const iso = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (iso) return numbered(iso[1], iso[2], iso[3]);
  const monthOf = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (monthOf) return numbered(monthOf[2], monthOf[1]);
  const numbers = NUMBERS.exec(text);
  if (numbers) return byNumbers(numbers, order);
  if (text.length > LONGEST || !NAMED.test(text)) return EXPECTED_DATE;
  return named(text, WITH_DAY, true) ?? named(text, WITH_MONTH, false) ?? EXPECTED_DATE;
}

function byNumbers(
  [, first = '', , second = '', third = '']: RegExpExecArray,
  order: DateOrder | null,
): DateParts | string {
  if (first.length === 4) return third.length > 2 ? EXPECTED_DATE : numbered(first, second, third);
  if (third.length !== 4) return EXPECTED_DATE;
  const known = Number(first) > 12 ? 'dmy' : Number(second) > 12 ? 'mdy' : first === second ? 'dmy' : order;
  if (known === null) return EXPECTED_ORDER;
  return known === 'dmy' ? numbered(third, second, first) : numbered(third, first, second);
}

function numbered(year = '', month?: string, day?: string): DateParts {
  return {
    year: Number(year),
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}

function named(text: string, formats: readonly string[], hasDay: boolean): DateParts | null {
  for (const format of formats) {
    const { isValid, year, month, day } = DateTime.fromFormat(text, format, { zone: 'utc', locale: 'en' });
    if (isValid) return hasDay ? { year, month, day } : { year, month };
  }
  return null;
}

/** `14:00`, `14:00:05`, `2 pm`, `1430`; null for anything else. */
export function readClock(text: string): Pick<DateParts, 'hour' | 'minute' | 'second'> | null {
  const [, hours = '', minutes, seconds, half] =
    /^(\d{1,2})(?:[:.]?(\d\d)(?:[:.](\d\d)(?:[.,]\d{1,9})?)?)?(?: ?([ap])\.?m\.?)?$/i.exec(text.trim()) ?? [];
  if (hours === '') return null;
  const shift = half === undefined ? 0 : (half.toLowerCase() === 'p' ? 12 : 0) - (hours === '12' ? 12 : 0);
  const hour = Number(hours) + shift;
  if (hour > 23 || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) return null;
  return {
    hour,
    minute: minutes === undefined ? undefined : Number(minutes),
    second: seconds === undefined ? undefined : Number(seconds),
  };
}
