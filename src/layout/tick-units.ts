/** What the two rows of the axis may count in, from fine to coarse, and how each is written. */
import { dayStart } from '../model/calendar.ts';
import { lengthOf, stepOfYear, type CalendarUnit } from './calendar-units.ts';
import { dateFormat, ENGLISH } from './english-dates.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

export interface TickUnit extends CalendarUnit {
  /** Writes the unit that begins at an instant; the first that fits is taken. */
  readonly formats: readonly TickFormat[];
}

export type TickFormat = (ms: number, calendar: ZoneCalendar, lang: string) => string;

export interface UnitPair {
  readonly fine: TickUnit;
  readonly coarse: TickUnit;
}

export const clock = intl({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const DAY_ROW: TickUnit = {
  name: 'day',
  step: 1,
  formats: [
    intl({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    intl({ day: 'numeric', month: 'long', year: 'numeric' }),
    intl({ day: 'numeric', month: 'short' }),
  ],
};
const MONTH_ROW: TickUnit = {
  name: 'month',
  step: 1,
  formats: [
    intl({ month: 'long', year: 'numeric' }),
    intl({ month: 'short', year: 'numeric' }),
    intl({ month: 'short' }),
  ],
};
const YEAR_ROW: TickUnit = { name: 'year', step: 1, formats: [writeYear] };

const yearsRow = (step: number): TickUnit => ({
  name: 'year',
  step,
  formats: [
    (ms, calendar, lang) => {
      const { year } = calendar.civil(ms);
      return `${writeYear(ms, calendar, lang)}–${writeYear(ms, calendar, lang, stepOfYear(year + step, step) - year - 1)}`;
    },
    writeYear,
  ],
});

export const fine = (name: CalendarUnit['name'], step: number, format: TickFormat): TickUnit => ({
  name,
  step,
  formats: [format],
});

/** From a minute to ten thousand years. */
export const LADDER: readonly UnitPair[] = [
  ...[1, 5, 15].map((step) => ({ fine: fine('minute', step, clock), coarse: DAY_ROW })),
  ...[1, 3, 6].map((step) => ({ fine: fine('hour', step, clock), coarse: DAY_ROW })),
  // Not through Intl: a day of the month alone is a bare number in a row of them, not “21日” and not “21.”.
  ...(['day', 'week'] as const).map((name) => ({ fine: fine(name, 1, writeDay), coarse: MONTH_ROW })),
  ...[1, 3].map((step) => ({ fine: fine('month', step, intl({ month: 'short' })), coarse: YEAR_ROW })),
  ...[1, 2, 5].flatMap((step) =>
    [1, 10, 100, 1000].map((power) => ({
      fine: fine('year', step * power, writeYear),
      coarse: yearsRow(power * 10),
    })),
  ),
].sort((a, b) => lengthOf(a.fine) - lengthOf(b.fine));

/** Gregorian in every language, as the dates in the file are. */
export function intl(options: Intl.DateTimeFormatOptions): TickFormat {
  const made = new Map<string, Written>();
  let last: { readonly lang: string; readonly timeZone: string; readonly written: Written } | undefined;
  return (ms, { timeZone, shiftMs }, lang) => {
    // A hundred times in a frame it is the same again.
    if (last?.lang !== lang || last.timeZone !== timeZone) {
      const key = `${lang} ${timeZone}`;
      let written = made.get(key);
      if (!written) made.set(key, (written = new Written(dateFormat(known(lang), { ...options, timeZone }))));
      last = { lang, timeZone, written };
    }
    return last.written.of(ms + shiftMs);
  };
}

interface Writer {
  format(value: number): string;
}

/** From frame to frame the same is written again, and `Intl` takes its time for each word. */
class Written {
  readonly #format: Writer;
  readonly #words = new Map<number, string>();

  constructor(format: Writer) {
    this.#format = format;
  }

  of(value: number): string {
    let words = this.#words.get(value);
    if (words === undefined) {
      if (this.#words.size >= MOST_WRITTEN) this.#words.clear();
      this.#words.set(value, (words = this.#format.format(value)));
    }
    return words;
  }
}

/** Many more than an axis shows, and soon there again. */
const MOST_WRITTEN = 1000;

const digits = new Map<string, Written>();

/** Day of the month in the language's digits. */
function writeDay(ms: number, calendar: ZoneCalendar, lang: string): string {
  let written = digits.get(lang);
  if (!written) digits.set(lang, (written = new Written(digitsIn(known(lang)))));
  return written.of(calendar.civil(ms).day);
}

function digitsIn(locale: string): Writer {
  return locale === ENGLISH ? { format: String } : new Intl.NumberFormat(locale);
}

const year = intl({ year: 'numeric' });
const yearOfEra = intl({ year: 'numeric', era: 'short' });

/** “2025”, “44 BC”; `plus` years later. */
function writeYear(ms: number, calendar: ZoneCalendar, lang: string, plus = 0): string {
  const at = calendar.civil(ms).year + plus;
  const write = at <= 0 ? yearOfEra : year;
  // Amid the year, the same instant for all of it: what was written once is known.
  return write(dayStart(at, 7, 1), calendar, lang);
}

/** Day before month, as in the rest of the page; also for a tag that `Intl` does not know. */
const knownTags = new Map<string, string>([['en', ENGLISH]]);

function known(lang: string): string {
  let tag = knownTags.get(lang);
  if (tag === undefined) {
    try {
      tag = Intl.DateTimeFormat.supportedLocalesOf(lang)[0] ?? ENGLISH;
      if (tag === 'en') tag = ENGLISH;
    } catch {
      tag = ENGLISH;
    }
    knownTags.set(lang, tag);
  }
  return tag;
}
