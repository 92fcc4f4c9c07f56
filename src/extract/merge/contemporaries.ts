import type { MergedTelling } from './telling.ts';

/** The tellings of one happening. */
type Cluster = readonly MergedTelling[];

const DAY_MS = 86_400_000;
const MONTH_MS = 31 * DAY_MS;

/**
 * Clusters by the days they touch, so that a telling is compared with its contemporaries only and merging costs no more
 * for each article where there are ten thousand. What is longer than a month is kept by months, and compared with
 * everything in them.
 */
export class Contemporaries<C extends Cluster> {
  readonly #byDay = new Map<number, Set<C>>();
  readonly #longByMonth = new Map<number, Set<C>>();
  readonly #byMonth = new Map<number, Set<C>>();

  add(cluster: C, telling: MergedTelling): void {
    const days = daysOf(telling);
    for (const day of days ?? []) put(this.#byDay, day, cluster);
    for (const month of monthsOf(telling)) {
      put(this.#byMonth, month, cluster);
      if (!days) put(this.#longByMonth, month, cluster);
    }
  }

  /** All clusters that could tell of the same time, month by month in the order in which they came to be there. */
  of(telling: MergedTelling): C[] {
    const months = monthsOf(telling);
    const days = daysOf(telling);
    const near = new Set<C>();
    for (const day of days ?? []) for (const cluster of this.#byDay.get(day) ?? []) near.add(cluster);
    for (const month of months) for (const cluster of this.#longByMonth.get(month) ?? []) near.add(cluster);
    const found = new Set<C>();
    for (const month of months)
      for (const cluster of this.#byMonth.get(month) ?? [])
        if (!days || near.has(cluster)) found.add(cluster);
    return [...found];
  }
}

/** Days that a telling touches, with what "about" and "early" leave open around it; null: more than a month, or open. */
function daysOf({ date }: MergedTelling): number[] | null {
  if (!date || date.startMs === null || date.endMs === null) return null;
  const length = date.endMs - date.startMs;
  if (length > MONTH_MS) return null;
  const slack = /[~%]/.test(date.edtf ?? '') ? length / 2 : 0;
  const days: number[] = [];
  const last = Math.floor((date.endMs + slack - 1) / DAY_MS);
  for (let day = Math.floor((date.startMs - slack) / DAY_MS); day <= last; day++) days.push(day);
  return days;
}

/** Months from a little before the start to a little after the end; long spans count their first two years only. */
function monthsOf({ date }: MergedTelling): number[] {
  const start = date?.startMs ?? date?.endMs ?? 0;
  const end = Math.min(date?.endMs ?? start, start + 24 * MONTH_MS);
  const months: number[] = [];
  for (let month = Math.floor(start / MONTH_MS) - 1; month <= Math.floor(end / MONTH_MS) + 1; month++)
    months.push(month);
  return months;
}

function put<C>(map: Map<number, Set<C>>, key: number, cluster: C): void {
  const set = map.get(key);
  if (set) set.add(cluster);
  else map.set(key, new Set([cluster]));
}
