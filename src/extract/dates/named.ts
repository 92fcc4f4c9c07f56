/** Months, seasons and weekdays of no year and no week of their own: "last April", "the following spring", "Tuesday". */
import type { Base, Point, Said } from './said.ts';
import { baseOf, NOTHING, published, type Reading, type Scene } from './scene.ts';
import { widthOf } from './stand.ts';
import { justTold } from './told.ts';
import { intervalEdtf } from './calendar-text.ts';
import { valueOf } from './value.ts';
import { monthOf } from './years.ts';

const DAY_MS = 86_400_000;

/** "last April", "next spring"; "the following spring" counts from what is told. */
export function named(point: Point, shift: number, scene: Scene, from: Base = 'published'): Reading {
  // "The 2006 mutiny was ended by an amnesty the following January": the time told last, if the telling did not go there.
  const base = (from === 'narrative' ? justTold(scene, 370) : null) ?? baseOf(from, scene);
  if (!base) return NOTHING;
  const date = new Date(shift > 0 ? base.endMs - 1 : base.startMs);
  const month = monthOf(point);
  const year = date.getUTCFullYear();
  const current = date.getUTCMonth() + 1;
  // Of no more than a year, the winter is the one that begins in it.
  const moved =
    point.season === WINTER
      ? winterOf(year, widthOf(base) > 100 ? 11 : current, shift)
      : yearOf(month, year, isLaterDay(point, date, shift) ? current - shift : current, shift);
  const inferred = [{ part: 'year', from: base.from, rule: 'anchor/last-next' }];
  return { value: valueOf({ ...point, year: moved }), inferred, cost: 0 };
}

/** "Last May 5", written on 14 May: its day has passed in that month, or with "next" is to come in it. */
function isLaterDay({ month, day }: Point, date: Date, shift: number): boolean {
  if (day === undefined || month !== date.getUTCMonth() + 1) return false;
  return shift < 0 ? day < date.getUTCDate() : shift > 0 && day > date.getUTCDate();
}

/** The year of a month, seen from another month of `year`. */
function yearOf(month: number, year: number, current: number, shift: number): number {
  if (shift < 0) return month < current ? year : year - 1;
  return shift > 0 && month <= current ? year + 1 : year;
}

const WINTER = 24;

/** A winter counts by the year in which it ends: in September "this winter" is that of the next year. */
function winterOf(year: number, month: number, shift: number): number {
  const begun = month === 12 ? year + 1 : year;
  if (shift === 0) return month > 6 ? year + 1 : year;
  if (shift > 0) return begun + 1;
  return month < 3 || month === 12 ? begun - 1 : year;
}

/** The last one up to and including the base, the next one where the words say so. */
export function weekday(
  {
    shift,
    weeks = 0,
    overnight = false,
    days: width = overnight ? 2 : 1,
    base: counted,
  }: Said & {
    kind: 'named';
  },
  day: number,
  scene: Scene,
): Reading {
  const { narrative } = scene.spot.context;
  // "He fell on 2 May, and was buried the following Tuesday": in news too that is the one after 2 May.
  const last = counted === 'narrative' ? justTold(scene, 10) : null;
  const told = last ?? (narrative && scene.stand && widthOf(scene.stand) <= 10 ? scene.stand : null);
  const base = told ?? published(scene) ?? scene.stand;
  if (!base || widthOf(base) > 10) return NOTHING;
  // From the day, where an hour of it was told.
  const from = Math.floor((last && shift > 0 ? base.endMs - 1 : base.startMs) / DAY_MS) * DAY_MS;
  const today = ((new Date(from).getUTCDay() + 6) % 7) + 1;
  let days = day - today;
  if (shift > 0) days += days <= 0 ? 7 : 0;
  else if (shift < 0 && counted === 'narrative') days -= days >= 0 ? 7 : 0;
  // "Is to speak on Wednesday", written on a Wednesday: that day.
  else if (shift === 0 && !told && scene.spot.future) days += days < 0 ? 7 : 0;
  else if (!told) days -= days > 0 || (shift < 0 && days === 0) ? 7 : 0;
  // In a narrative a weekday alone is the next one from where the telling stands.
  else days += days < 0 ? 7 : 0;
  // "Will strike from Monday to Thursday", written on a Wednesday: it has not begun.
  if (!overnight && days - width + 1 < 0 && (told ?? scene.spot.future)) days += width > 1 ? 7 : 0;
  const endMs = from + (days + 7 * weeks + 1) * DAY_MS;
  const startMs = endMs - width * DAY_MS;
  const edtf = intervalEdtf(startMs, endMs, 'day');
  return {
    value: { edtf, precision: width > 1 ? 'range' : 'day', startMs, endMs },
    inferred: [{ part: 'day', from: base.from, rule: 'anchor/weekday' }],
    cost: 0,
  };
}
