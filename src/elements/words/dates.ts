/** Dates in words: as much as the source supports, said as the reader's language says it. */
import type { FuzzyDate } from '../../model/timeline.ts';
import type { DateFormat } from '../../layout/english-dates.ts';
import { FORMATS, formatterFor, localeOf, type Format, type Unit } from './date-formats.ts';
import { stringsFor, type DateStrings, type Period } from '../strings/strings.ts';
import { inZone, zoneName } from './zones.ts';

/**
 * “early April 2025”, “spring 2022”, “24 February 2022, 05:00 (Kyiv time)”, “18 – 21 April 2025”, “since 2014”.
 * A clock time is given in the zone of its words, else in `zone`, and says which. The result depends on nothing else.
 */
export function wordDate(date: FuzzyDate, lang: string, zone: string): string {
  return new DateWords(lang, date.zone ?? zone).date(date);
}

/** An EDTF day, month or year from a source's metadata; the text itself where it is anything else. */
export function wordEdtf(edtf: string, lang: string): string {
  const ms = /^\d{4}(?:-\d\d){0,2}(?:T\d\d:\d\dZ)?$/.test(edtf) ? Date.parse(edtf) : NaN;
  return Number.isNaN(ms) ? edtf : new DateWords(lang, 'UTC').point(ms, unitOf(edtf));
}

class DateWords {
  readonly #locale: string;
  readonly #zone: string;
  readonly #words: DateStrings;

  constructor(lang: string, zone: string) {
    this.#locale = localeOf(lang);
    this.#zone = zone;
    this.#words = stringsFor(lang).dates;
  }

  date(date: FuzzyDate): string {
    const startMs = date.start === null ? null : Date.parse(date.start);
    const endMs = date.end === null ? null : Date.parse(date.end);
    const [from = '', to = from] = date.edtf.split('/');
    if (startMs === null || endMs === null) {
      if (startMs !== null)
        return this.#qualified(this.#words.since(this.#period(startMs, unitOf(from))), from);
      if (endMs === null) return date.text || this.#words.undated;
      // The last moment inside, so that “until 2014” does not become “until 2015”.
      const last = unitOf(to) === 'clock' ? endMs : endMs - 1;
      return this.#qualified(this.#words.until(this.#period(last, unitOf(to))), to);
    }
    const named = this.#named(date, startMs, endMs);
    if (named !== null) return named;
    if (isClockRange(date, startMs, endMs)) return this.#clockRange(startMs, endMs, 'clock', 'clock');
    const plain = date.edtf.includes('/') ? this.#range(startMs, endMs, unitOf(from), unitOf(to)) : null;
    return this.#qualified(plain ?? this.#single(date, startMs, endMs), date.edtf);
  }

  point(ms: number, unit: Unit): string {
    if (unit !== 'clock') return this.#format(FORMATS[unit], ms).format(ms);
    return this.#words.inZone(this.#clock(ms, FORMATS.day), this.#zoneName());
  }

  /** Parts of months, years, decades and centuries, which are named and not counted; null for all else. */
  #named(date: FuzzyDate, startMs: number, endMs: number): string | null {
    const [outer, partsMax] = PARTS_OF[date.precision] ?? [];
    if (!outer || partsMax === undefined) return null;
    const whole = OUTER[outer](startMs);
    // More than half of the whole is no part that has a name, and one that leaves it has none either.
    if (endMs > whole[1] || (endMs - startMs) / (whole[1] - whole[0]) > partsMax) return null;
    const part = startMs === whole[0] ? 'early' : endMs === whole[1] ? 'late' : 'mid';
    return this.#words.partOf(part, this.#period(whole[0], outer));
  }

  #period(startMs: number, unit: Period['unit']): Period {
    if (unit === 'decade' || unit === 'century') {
      const first = year(startMs);
      const form = (which: 'alone' | 'of'): string =>
        unit === 'decade' ? this.#words.decade(first, which) : this.#century(first, which);
      return { alone: form('alone'), of: form('of'), unit };
    }
    const alone = this.point(startMs, unit);
    if (unit !== 'month') return { alone, of: alone, unit };
    // Slavic months change after a noun («начало апреля»), and Intl bends them only beside a day.
    const parts = this.#format(FORMATS.day, startMs).formatToParts(startMs);
    const month = parts.findIndex(({ type }) => type === 'month');
    const of = parts
      .slice(month)
      .map(({ value }) => value)
      .join('');
    return { alone, of, unit };
  }

  #single(date: FuzzyDate, startMs: number, endMs: number): string {
    switch (date.precision) {
      case 'second':
      case 'minute':
        return this.point(startMs, 'clock');
      case 'season': {
        // A winter of the north lies in two years, and says so: “winter 2021 – 2022”.
        const name =
          SEASONS[(Number(/-(2[1-9]|3[0-2])/.exec(date.edtf)?.[1] ?? seasonCode(startMs)) - 21) % 4];
        return this.#words.season(name ?? 'winter', this.#range(startMs, endMs, 'year', 'year'));
      }
      case 'decade':
        return this.#words.decade(year(startMs), 'alone');
      case 'century':
        return this.#century(year(startMs), 'alone');
      case 'year':
      case 'month':
      case 'day':
        return this.#range(startMs, endMs, date.precision, date.precision);
      default:
        return this.#range(startMs, endMs, 'day', 'day');
    }
  }

  #century(firstYear: number, form: 'alone' | 'of'): string {
    const bc = firstYear < 0;
    // 19XX is the 20th century; -01XX, the years 200 to 101 BC, is the second before year 1.
    const number = bc ? Math.floor((-firstYear - 1) / 100) + 1 : Math.floor(firstYear / 100) + 1;
    return this.#words.century(number, bc, form);
  }

  #range(startMs: number, endMs: number, from: Unit, to: Unit): string {
    if (from === 'clock' || to === 'clock') return this.#clockRange(startMs, endMs, from, to);
    const last = endMs - 1;
    if (from !== to) return this.#words.span(this.point(startMs, from), this.point(last, to));
    return this.#format(FORMATS[from], startMs, last).formatRange(startMs, last);
  }

  /** “19 April, 18:00 – 21 April 2025, 00:00 (Moscow time)”: the year once, the zone once. */
  #clockRange(startMs: number, endMs: number, from: Unit, to: Unit): string {
    const year = (ms: number): string => this.#zoned({ year: 'numeric' }, ms);
    const day: Format = year(startMs) === year(endMs) ? { month: 'long', day: 'numeric' } : FORMATS.day;
    const first = from === 'clock' ? this.#clock(startMs, day) : this.#format(day, startMs).format(startMs);
    const sameDay = this.#zoned(FORMATS.day, startMs) === this.#zoned(FORMATS.day, endMs);
    if (sameDay && from === to) {
      const span = this.#words.span(this.#time(startMs), this.#time(endMs));
      return this.#words.inZone(this.#words.clock(this.#zoned(FORMATS.day, startMs), span), this.#zoneName());
    }
    const last = to === 'clock' ? this.#clock(endMs, FORMATS.day) : this.point(endMs - 1, to);
    return this.#words.inZone(this.#words.span(first, last), this.#zoneName());
  }

  #clock(ms: number, day: Format): string {
    return this.#words.clock(this.#zoned(day, ms), this.#time(ms));
  }

  #time(ms: number): string {
    const second: Format = ms % 60_000 === 0 ? {} : { second: '2-digit' };
    return this.#zoned({ hour: '2-digit', minute: '2-digit', ...second, hourCycle: 'h23' }, ms);
  }

  #zoned(options: Format, instantMs: number): string {
    const { ms, timeZone } = inZone(instantMs, this.#zone);
    return this.#format({ ...options, timeZone }, ms).format(ms);
  }

  #zoneName(): string {
    return zoneName(this.#zone, this.#locale, this.#words.zones);
  }

  #qualified(words: string, edtf: string): string {
    if (/[~%]/.test(edtf)) return this.#words.about(words);
    return edtf.includes('?') ? this.#words.uncertain(words) : words;
  }

  #format(options: Format, ...instants: readonly number[]): DateFormat {
    return formatterFor(this.#locale, options, ...instants);
  }
}

const DAY = 86_400_000;

/** Words that give clock times for a range of days: the EDTF keeps to the days, and the bounds are the instants. */
function isClockRange({ precision, zone }: FuzzyDate, startMs: number, endMs: number): boolean {
  return precision === 'range' && zone !== undefined && (startMs % DAY !== 0 || endMs % DAY !== 0);
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

/** EDTF code of the northern season that begins in a month: March is 21. */
function seasonCode(startMs: number): number {
  return 21 + Math.floor(((month(startMs) + 10) % 12) / 3);
}

/** What a part is a part of, and how much of it a part with a name may take. */
type Whole = 'month' | 'year' | 'decade' | 'century';
const PARTS_OF: Partial<Record<FuzzyDate['precision'], readonly [Whole, number]>> = {
  'part-of-month': ['month', 0.49],
  'part-of-year': ['year', 0.45],
  'part-of-decade': ['decade', 0.55],
  'part-of-century': ['century', 0.45],
};

const OUTER: Readonly<Record<Whole, (ms: number) => readonly [number, number]>> = {
  month: (ms) => [utc(year(ms), month(ms)), utc(year(ms), month(ms) + 1)],
  year: (ms) => [utc(year(ms)), utc(year(ms) + 1)],
  decade: (ms) => years(ms, 10),
  century: (ms) => years(ms, 100),
};

function years(ms: number, length: number): readonly [number, number] {
  const first = Math.floor(year(ms) / length) * length;
  return [utc(first), utc(first + length)];
}
function year(ms: number): number {
  return new Date(ms).getUTCFullYear();
}
function month(ms: number): number {
  return new Date(ms).getUTCMonth();
}
function utc(fullYear: number, monthIndex = 0): number {
  return new Date(0).setUTCFullYear(fullYear, monthIndex, 1);
}

function unitOf(edtf: string): Unit {
  const bare = edtf.replace(/[?~%]/g, '');
  if (bare.includes('T')) return 'clock';
  if (/^-?[\dX]{4}-\d\d-\d\d$/.test(bare)) return 'day';
  return /^-?[\dX]{4}-(?:0\d|1[0-2])/.test(bare) ? 'month' : 'year';
}
