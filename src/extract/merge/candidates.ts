import { SOLE } from './deeds.ts';
import { SINGULAR } from '../events/lexicon.ts';
import type { MergedTelling } from './telling.ts';

const DAY_MS = 86_400_000;
const MONTH_MS = 31 * DAY_MS;
/** What lasts longer is kept by months. */
const SHORT_DAYS = 4;
/** Long spans count their first two years only. */
const MOST_MONTHS = 24;

/** How many entries are read to find what a telling could be one with, those of its rarest words first. */
const READ = 5_000;
/** How many of them it is compared with: those that share the most. */
const COMPARED = 64;

/**
 * Happenings by their days and by what their tellings share: words, a deed with who does it, or a truce, of which there
 * is one at a time. A telling is compared with its contemporaries that share something with it; both how far they are
 * looked for and with how many it is compared are bounded, so that merging costs no more for each article where ten
 * thousand tell of one fortnight. The bounds are far above what a folder of a hundred articles reaches.
 */
export class Candidates {
  /** By day or month, then by what is shared: numbers of happenings, ascending. */
  readonly #shelves = new Map<string, Map<string | number, number[]>>();

  add(happening: number, telling: MergedTelling): void {
    const days = daysOf(telling);
    const months = monthsOf(telling);
    const shelves = [...(days ?? months.map((month) => `long ${month}`)), ...months];
    const features = featuresOf(telling);
    for (const name of shelves) {
      const shelf = this.#shelves.get(name) ?? new Map<string | number, number[]>();
      this.#shelves.set(name, shelf);
      for (const feature of features) {
        const list = shelf.get(feature);
        if (!list) shelf.set(feature, [happening]);
        else if (list.at(-1) !== happening) insert(list, happening);
      }
    }
  }

  /** Numbers of the happenings that a telling could tell of, ascending. */
  of(telling: MergedTelling): number[] {
    const days = daysOf(telling);
    const months = monthsOf(telling);
    const lists: number[][] = [];
    for (const name of days ? [...days, ...months.map((month) => `long ${month}`)] : months) {
      const shelf = this.#shelves.get(name);
      if (!shelf) continue;
      for (const feature of featuresOf(telling)) {
        const list = shelf.get(feature);
        if (list) lists.push(list);
      }
    }
    lists.sort((a, b) => a.length - b.length);
    const shares = new Map<number, number>();
    let left = READ;
    for (const list of lists) {
      const end = Math.min(list.length, left);
      for (let i = 0; i < end; i++) {
        const happening = list[i] ?? 0;
        shares.set(happening, (shares.get(happening) ?? 0) + 1);
      }
      left -= end;
      if (left === 0) break;
    }
    const found = [...shares];
    if (found.length > COMPARED) found.sort((a, b) => b[1] - a[1] || a[0] - b[0]).length = COMPARED;
    return found.map(([happening]) => happening).sort((a, b) => a - b);
  }
}

/** What two tellings of one happening have in common at least one of: see `sameHappening`. */
function featuresOf({
  article,
  mention: { concept, deed },
  actors,
  terms,
}: MergedTelling): (string | number)[] {
  const deeds = actors.map((actor) => `${concept} ${actor}`);
  const told = (deed?.names ?? []).flatMap((name) => [
    `${name} in ${article}`,
    ...[...(deed?.who ?? []), ...(deed?.near ?? []), deed?.head ?? ''].map((word) => `${name} of ${word}`),
    ...(SOLE.has(name) ? [name] : []),
  ]);
  return [
    ...terms,
    ...deeds,
    ...told,
    `${concept} in ${article}`,
    ...(SINGULAR.has(concept) ? [concept] : []),
  ];
}

/** Days that a telling touches, with what "about" and "early" leave open around it; null: too many, or open. */
function daysOf({ date }: MergedTelling): string[] | null {
  if (!date || date.startMs === null || date.endMs === null) return null;
  const slack = /[~%]/.test(date.edtf ?? '') ? (date.endMs - date.startMs) / 2 : 0;
  const first = Math.floor((date.startMs - slack) / DAY_MS);
  const last = Math.floor((date.endMs + slack - 1) / DAY_MS);
  if (last - first >= SHORT_DAYS) return null;
  return Array.from({ length: last - first + 1 }, (_, i) => `day ${first + i}`);
}

/** Months from a little before the start to a little after the end. */
function monthsOf({ date }: MergedTelling): string[] {
  const start = date?.startMs ?? date?.endMs ?? 0;
  const end = Math.min(date?.endMs ?? start, start + MOST_MONTHS * MONTH_MS);
  const first = Math.floor(start / MONTH_MS) - 1;
  const last = Math.floor(end / MONTH_MS) + 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => `month ${first + i}`);
}

/** Keeps a list ascending; most of the time the number is the greatest. */
function insert(list: number[], number: number): void {
  let at = list.length;
  while (at > 0 && (list[at - 1] ?? 0) > number) at--;
  if (list[at - 1] !== number) list.splice(at, 0, number);
}
