/** When feasts and holidays fall, each in the calendar of those who keep it. */
import { dayStart } from '../../model/calendar.ts';
import { orthodoxEaster, westernEaster } from './computus.ts';
import data from './feasts.json' with { type: 'json' };
import { type Calendar, daysIn } from './lunar.ts';
import { wordSet } from './words.ts';
import { noteText } from '../../model/notes.ts';

/** Key of an entry of feasts.json. */
export type Feast = string;

interface Day {
  readonly month: number;
  readonly day: number;
}

interface Entry {
  readonly key: Feast;
  readonly names: readonly string[];
  readonly days?: number;
  readonly note?: string;
  readonly easter?: number;
  readonly rite?: string;
  readonly month?: number;
  readonly day?: number;
  readonly orthodox?: Day;
  readonly weekday?: number;
  readonly nth?: number;
  readonly calendar?: string;
  readonly lunarMonth?: string;
  readonly untilMonth?: string;
  /** Words without one of which the name means nothing. */
  readonly only?: string;
  readonly where?: readonly (Day & { readonly words: string })[];
}

export const FEASTS: readonly Entry[] = data.feasts;
const BY_KEY = new Map(FEASTS.map((entry) => [entry.key, entry]));

export interface FeastSpan {
  readonly startMs: number;
  readonly endMs: number;
  readonly note?: string;
}

/** How much a passage speaks of any of these words, which stand in one string. */
export type Speaks = (words: string) => number;

/** All words that are ever asked for. */
export const SPOKEN: ReadonlySet<string> = wordSet(
  [
    data.orthodox,
    data.western,
    data.julian,
    ...FEASTS.flatMap(({ only = '', where = [] }) => [only, ...where.map(({ words }) => words)]),
  ].join(' '),
);

const DAY_MS = 86_400_000;

/** A word of the same sentence weighs more than all of the article's. */
export const NEAR = 1000;

/** The times that a feast falls in a Gregorian year; `speaks` tells who is spoken of, and so who keeps it. */
export function feastSpans(key: Feast, year: number, speaks: Speaks): FeastSpan[] {
  const entry = BY_KEY.get(key);
  if (!entry || (entry.only !== undefined && speaks(entry.only) === 0)) return [];
  const { days = 1, note } = entry;
  const span = (startMs: number, why = note): FeastSpan => ({
    startMs,
    endMs: startMs + days * DAY_MS,
    ...(why === undefined ? {} : { note: why }),
  });
  if (entry.easter !== undefined) return [easter(entry, entry.easter, year, speaks, span)];
  if (entry.calendar !== undefined) return lunar(entry, year, span);
  const there = whereOf(entry, speaks);
  if (there)
    return [
      span(dayStart(year, there.month, there.day), noteText('keptThere', there.words.split(' ')[0] ?? '')),
    ];
  if (entry.month === undefined) return [];
  if (entry.weekday !== undefined)
    return [span(nthWeekday(year, entry.month, entry.weekday, entry.nth ?? 1))];
  const { orthodox } = entry;
  if (orthodox && speaks(data.julian) >= NEAR)
    return [span(dayStart(year, orthodox.month, orthodox.day), noteText('julian'))];
  return [span(dayStart(year, entry.month, entry.day))];
}

/** The entry of the country that is most spoken of. */
function whereOf(
  { where = [], month }: Entry,
  speaks: Speaks,
): (Day & { readonly words: string }) | undefined {
  const [best] = where
    .map((there) => ({ there, score: speaks(there.words) }))
    // Another day than the usual one has to be near.
    .filter(({ score }) => score >= (month === undefined ? 1 : NEAR))
    .toSorted((a, b) => b.score - a.score);
  return best?.there;
}

/** Easter and what hangs on it: by the rite that is spoken of, with the other's day in the note. */
function easter(
  { rite }: Entry,
  distance: number,
  year: number,
  speaks: Speaks,
  span: (startMs: number, note?: string) => FeastSpan,
): FeastSpan {
  const [west, east] = [westernEaster(year), orthodoxEaster(year)].map((ms) => ms + distance * DAY_MS) as [
    number,
    number,
  ];
  const orthodox = rite === undefined && speaks(data.orthodox) > speaks(data.western);
  if (west === east) return span(west, noteText('oneEaster'));
  const text = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
  return orthodox
    ? span(east, noteText('orthodox', text(west)))
    : span(west, noteText('western', text(east)));
}

function lunar(
  { calendar, lunarMonth = '', untilMonth, day = 1 }: Entry,
  year: number,
  span: (startMs: number, note?: string) => FeastSpan,
): FeastSpan[] {
  const of = (name: string, on: number, at = year): number[] => daysIn(at, calendar as Calendar, name, on);
  const note =
    calendar === 'islamic' ? noteText('ummAlQura') : calendar === 'hebrew' ? noteText('sunset') : undefined;
  // Purim is in the second Adar of a leap year.
  const starts =
    lunarMonth
      .split('|')
      .map((name) => of(name, day))
      .find((days) => days.length > 0) ?? [];
  return starts.map((startMs) => {
    const found = span(startMs, note);
    if (untilMonth === undefined) return found;
    const end = [...of(untilMonth, 1), ...of(untilMonth, 1, year + 1)].find((ms) => ms > startMs);
    return { ...found, endMs: end ?? startMs + 30 * DAY_MS };
  });
}

/** The nth weekday (1 is Monday) of a month; -1 is the last. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const isoDay = (ms: number): number => ((new Date(ms).getUTCDay() + 6) % 7) + 1;
  if (nth < 0) {
    const last = dayStart(year, month + 1) - DAY_MS;
    return last - ((isoDay(last) - weekday + 7) % 7) * DAY_MS;
  }
  const first = dayStart(year, month);
  return first + (((weekday - isoDay(first) + 7) % 7) + (nth - 1) * 7) * DAY_MS;
}
