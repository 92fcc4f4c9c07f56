/** The days, months and years that an event belongs to, as the EDTF names of their pages. */
import { dayStart } from '../model/calendar.ts';
import type { FuzzyDate } from '../model/timeline.ts';

/** What lasts longer belongs to its months; what lasts longer still, to its years. */
const MOST_DAYS = 14;
const MOST_MONTHS = 24;
const MOST_YEARS = 30;
const DAY = 86_400_000;

export interface DateNames {
  readonly days: readonly string[];
  readonly months: readonly string[];
  readonly years: readonly string[];
}

const NONE: DateNames = { days: [], months: [], years: [] };

interface Day {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/**
 * By the calendar of the words: a clock time belongs to the day that its words name, whatever that is in UTC. A date that is
 * open, or wider than a year without saying which, has no page.
 */
export function dateNames({ edtf }: Pick<FuzzyDate, 'edtf'>): DateNames {
  const [from, to = from] = edtf.split('/').map(readPart);
  if (!from || !to) return NONE;
  const years = to.year - from.year + 1;
  if (years < 1 || years > MOST_YEARS) return NONE;
  const named = { days: [], months: [], years: count(years, (i) => yearName(from.year + i)) };
  if (from.month === null || to.month === null) return named;
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  if (months < 1 || months > MOST_MONTHS) return named;
  const first = from.month;
  const withMonths = { ...named, months: count(months, (i) => monthName(from.year, first + i)) };
  if (from.day === null || to.day === null) return withMonths;
  const startMs = dayStart(from.year, first, from.day);
  const days = (dayStart(to.year, to.month, to.day) - startMs) / DAY + 1;
  if (days < 1 || days > MOST_DAYS) return withMonths;
  return { ...withMonths, days: count(days, (i) => dayName(new Date(startMs + i * DAY))) };
}

/** `2025-04` of `2025-04-21`, `2025` of that; null of a year. */
export function widerName(name: string): string | null {
  const cut = name.lastIndexOf('-');
  return cut > 0 ? name.slice(0, cut) : null;
}

/** A year, month or day, as exact as it is written; what is unspecified (`X`) or a season is left to its year. */
function readPart(part: string): Day | null {
  const found = /^(-?\d{4})[?~%]?(?:-(0[1-9]|1[0-2])[?~%]?(?:-([0-3]\d))?)?/.exec(part);
  if (!found) return null;
  const [, year, month, day] = found;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

function count(length: number, name: (i: number) => string): string[] {
  return Array.from({ length }, (_, i) => name(i));
}

function yearName(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return year < 0 ? `-${digits}` : digits;
}

/** `month` counts on past December. */
function monthName(year: number, month: number): string {
  const name = dayName(new Date(dayStart(year, month)));
  return name.slice(0, name.lastIndexOf('-'));
}

function dayName(date: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${yearName(date.getUTCFullYear())}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}
