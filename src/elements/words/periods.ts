/** Months and years in words, as headings. */
import { FORMATS, formatter, formatterFor, localeOf } from './date-formats.ts';

export function wordPeriod(ms: number, unit: 'month' | 'year', lang: string): string {
  return formatterFor(localeOf(lang), FORMATS[unit], ms).format(ms);
}

/** The name of a month without its year: “April”, «апрель». */
export function wordMonth(ms: number, lang: string): string {
  return formatter(localeOf(lang), { month: 'long', timeZone: 'UTC' }).format(ms);
}
