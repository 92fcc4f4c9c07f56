/**
 * Dates in British English, as `Intl` writes them. The tables that `Intl` reads when it is first asked take a page longer than
 * all that it draws at first; other languages than English need them.
 */

/** What is asked of a format. */
export type DateFormat = Pick<Intl.DateTimeFormat, 'format' | 'formatRange' | 'formatToParts'>;

export const ENGLISH = 'en-GB';

/** Their names, in order. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const MONTHS_SHORT = MONTHS.map((name) => (name === 'September' ? 'Sept' : name.slice(0, 3)));

type Options = Intl.DateTimeFormatOptions;
type Part = Intl.DateTimeFormatPart;

/** What can be written here, in the order in which it is. */
const DATE: Readonly<Record<string, (date: Date, form: string) => string>> = {
  day: (date) => String(date.getUTCDate()),
  month: (date, form) => (form === 'long' ? MONTHS : MONTHS_SHORT)[date.getUTCMonth()] ?? '',
  year: (date) => String(date.getUTCFullYear()),
};
const CLOCK: typeof DATE = {
  hour: (date) => twoDigits(date.getUTCHours()),
  minute: (date) => twoDigits(date.getUTCMinutes()),
  second: (date) => twoDigits(date.getUTCSeconds()),
};
const FORMS: readonly unknown[] = ['numeric', '2-digit', 'long', 'short'];

/** `locale`: `en-GB` for English. `options` as `Intl` takes them; the calendar is the Gregorian one. */
export function dateFormat(locale: string, options: Options): DateFormat {
  const { timeZone, hourCycle, ...parts } = options;
  const known = hourCycle === 'h23' ? CLOCK : DATE;
  const isKnown = Object.entries(parts).every(([name, form]) => name in known && FORMS.includes(form));
  return locale === ENGLISH && timeZone === 'UTC' && isKnown
    ? new EnglishDates(parts)
    : new OtherDates(new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory' }));
}

/** As `Intl` writes them, but for its spaces: versions of ICU differ in them, and «2025 г.» may not be torn. */
class OtherDates implements DateFormat {
  readonly #intl: Intl.DateTimeFormat;

  constructor(intl: Intl.DateTimeFormat) {
    this.#intl = intl;
  }

  format(ms: number): string {
    return joined(this.#intl.format(ms));
  }

  formatRange(startMs: number, endMs: number): string {
    return joined(this.#intl.formatRange(startMs, endMs));
  }

  formatToParts(ms: number): Part[] {
    return this.#intl.formatToParts(ms).map(({ type, value }) => ({ type, value: joined(value) }));
  }
}

/** One or two letters with a full stop stay with the number before them: «2025 г.», “44 v. Chr.”. */
function joined(words: string): string {
  return words.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/(^|\P{L}) (?=\p{L}{1,2}\.)/gu, '$1\u00a0');
}

class EnglishDates implements DateFormat {
  readonly #parts: Options;
  readonly #isClock: boolean;

  constructor(parts: Options) {
    this.#parts = parts;
    this.#isClock = parts.hour !== undefined;
  }

  format(ms: number): string {
    return textOf(this.formatToParts(ms));
  }

  /** “18 – 21 April 2025”: what both days have in common is said once. */
  formatRange(startMs: number, endMs: number): string {
    const [first, last] = [this.formatToParts(startMs), this.formatToParts(endMs)];
    const whole = textOf(last);
    if (textOf(first) === whole) return whole;
    while (!this.#isClock && first.at(-1)?.value === last.at(-1)?.value) {
      first.pop();
      last.pop();
    }
    return `${textOf(first)} – ${whole}`;
  }

  formatToParts(ms: number): Part[] {
    const date = new Date(ms);
    const parts = Object.entries(this.#isClock ? CLOCK : DATE).flatMap(([type, write]): Part[] => {
      const form = this.#parts[type as keyof Options];
      return form === undefined ? [] : [{ type: type as Part['type'], value: write(date, String(form)) }];
    });
    const literal: Part = { type: 'literal', value: this.#isClock ? ':' : ' ' };
    return parts.flatMap((part, i) => (i === 0 ? [part] : [literal, part]));
  }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ value }) => value).join('');
}
