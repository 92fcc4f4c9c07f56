/** Which years a day or a month without one can be of. */
import { dayStart } from '../../model/calendar.ts';
import type { Present } from './present.ts';
import type { Point } from './said.ts';

const DAY_MS = 86_400_000;

/** The month by which a point is compared; a season goes by its first. */
export function monthOf({ month, season, quarter }: Point): number {
  if (quarter !== undefined) return quarter * 3 - 2;
  return month ?? (((season ?? 21) - 21) * 3 + 3) % 12;
}

/** The year in which a point lies inside the present, else the nearest before it; after it, where it is still to come. */
export function nearestYear(point: Point, { startMs, endMs }: Present, future: boolean): number {
  const startOf = (year: number): number => dayStart(year, monthOf(point), point.day ?? 1);
  const first = new Date(startMs).getUTCFullYear();
  const last = new Date(endMs - 1).getUTCFullYear();
  for (let year = last; year >= first; year--)
    if (startOf(year) >= startMs && startOf(year) < endMs && endMs - startMs > 2 * DAY_MS) return year;
  const length = point.day === undefined ? 28 * DAY_MS : 0;
  if (future) return startOf(first) + length >= startMs ? first : first + 1;
  return startOf(last) < endMs ? last : last - 1;
}

/** Whether the weekday in the words, if any, is the one of that day. */
export function weekdayFits({ weekday, month, day }: Point, year: number): boolean {
  if (weekday === undefined || month === undefined || day === undefined) return true;
  return ((new Date(dayStart(year, month, day)).getUTCDay() + 6) % 7) + 1 === weekday;
}

/** "from November to March 1944" began the year before. */
export function startYear(from: Point, to: Point): number {
  const later = monthOf(from) > monthOf(to) || (from.month === to.month && (from.day ?? 0) > (to.day ?? 31));
  return (to.year ?? 0) - (later && to.month !== undefined ? 1 : 0);
}
