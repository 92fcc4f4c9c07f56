/** How dates are asked for. */
import { dateFormat, ENGLISH, type DateFormat } from '../../layout/english-dates.ts';

export type Unit = 'year' | 'month' | 'day' | 'clock';
export type Format = Intl.DateTimeFormatOptions;

/** How each unit is written. Day, month and year are in UTC: a date without a clock has no zone. */
export const FORMATS: Readonly<Record<Exclude<Unit, 'clock'>, Format>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** English without a country is written day first: “21 April 2025” is misread nowhere. */
export function localeOf(lang: string): string {
  try {
    const locale = Intl.getCanonicalLocales(lang)[0] ?? 'en';
    return locale === 'en' ? ENGLISH : locale;
  } catch {
    return ENGLISH;
  }
}

const formatters = new Map<string, DateFormat>();

export function formatter(locale: string, options: Format): DateFormat {
  const key = `${locale}|${Object.entries(options).sort().join('|')}`;
  let format = formatters.get(key);
  // Making one takes a hundred times as long as using it, and a list words a thousand dates.
  if (!format) formatters.set(key, (format = dateFormat(locale, options)));
  return format;
}

/** Of one in UTC, where the options name no zone. Years before 1000 carry their era: “43” alone is no year to a reader. */
export function formatterFor(locale: string, options: Format, ...instants: readonly number[]): DateFormat {
  const early = 'year' in options && instants.some((ms) => new Date(ms).getUTCFullYear() < 1000);
  return formatter(locale, { timeZone: 'UTC', ...options, ...(early && { era: 'short' as const }) });
}
