/** How `Intl` is asked for dates. */

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
    return locale === 'en' ? 'en-GB' : locale;
  } catch {
    return 'en-GB';
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();

export function formatter(locale: string, options: Format): Intl.DateTimeFormat {
  const key = `${locale}|${Object.entries(options).sort().join('|')}`;
  let format = formatters.get(key);
  // Making one takes a hundred times as long as using it, and a list words a thousand dates.
  if (!format)
    formatters.set(key, (format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory' })));
  return format;
}
