/** Where a telling stands, and what it costs to go on from there to another time. */
import { dayStart } from '../../model/calendar.ts';
import type { Value } from './whole.ts';

/** A stretch of a year at most, with the words that gave it. */
export interface Stand {
  readonly startMs: number;
  readonly endMs: number;
  readonly from: string;
  /** Sentence of those words. */
  readonly sentence: number;
  /** The words that its year comes from, whether they or others before them. */
  readonly yearFrom: string;
}

const DAY_MS = 86_400_000;
const MONTH_MS = 30.44 * DAY_MS;

/** Costs in months: a telling rather waits nine months than steps back three. */
const STEP_BACK = 1.5;
const BACK_PER_MONTH = 1.6;
export const FARTHEST = 30;
/** In days: more, and it is a year. */
const WIDE = 200;
/** From a year to a month or day in it, wherever that lies. */
const INSIDE = 2;

/**
 * How little a telling likes to go from here to there; 0 where one lies in the other, but for a day or a month in a year:
 * else a year that is only mentioned would draw all days behind it.
 * Measured from the middle of where it stands, for a year is not left for the next January as a December is.
 */
export function jump(here: Stand, there: Pick<Value, 'startMs' | 'endMs'>, fresh: boolean): number {
  const within = there.startMs >= here.startMs && there.startMs < here.endMs;
  const inYear = widthOf(here) > WIDE && widthOf(there) < WIDE ? INSIDE : 0;
  if (within && inYear > 0) return inYear;
  if (within || (here.startMs >= there.startMs && here.endMs <= there.endMs)) return 0;
  const middle = (here.startMs + here.endMs) / 2;
  if (there.startMs >= here.endMs) return Math.min(FARTHEST, (there.startMs - middle) / MONTH_MS);
  const back = Math.max(0, here.startMs - there.startMs) / MONTH_MS;
  return Math.min(FARTHEST, inYear + (fresh ? 0 : STEP_BACK) + BACK_PER_MONTH * back);
}

/** Where a telling can stand after a time: there, or at either end of one longer than a year. */
export function standsAt(
  { startMs, endMs }: Value,
  { from, sentence, yearFrom }: Pick<Stand, 'from' | 'sentence' | 'yearFrom'>,
): Stand[] {
  if (endMs - startMs < 400 * DAY_MS) return [{ startMs, endMs, from, sentence, yearFrom }];
  return [new Date(startMs), new Date(endMs - 1)].map((date) => {
    const year = date.getUTCFullYear();
    return { startMs: dayStart(year), endMs: dayStart(year + 1), from, sentence, yearFrom };
  });
}

export function yearOf({ startMs, endMs }: Pick<Stand, 'startMs' | 'endMs'>): number {
  // A winter counts by the year in which it ends.
  return new Date(Math.min(endMs - 1, startMs + 200 * DAY_MS)).getUTCFullYear();
}

/** Days that it takes up. */
export function widthOf({ startMs, endMs }: Pick<Stand, 'startMs' | 'endMs'>): number {
  return (endMs - startMs) / DAY_MS;
}
