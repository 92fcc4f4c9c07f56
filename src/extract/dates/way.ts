/** The ways of telling that the search for years keeps: each a chain of steps, back to the first time of the article. */
import type { Inference } from '../../model/timeline.ts';
import type { Found, Said } from './said.ts';
import { type Stand, widthOf } from './stand.ts';
import type { Value } from './whole.ts';

/** One way through the times so far. */
export interface Way {
  readonly before: Way | null;
  /** What was told before: `before`, or where a flashback was left from once that is over. */
  readonly told: Way | null;
  /** Where the telling goes on after the flashback that it is in; null: it is in none. */
  readonly home: Way | null;
  readonly cost: number;
  readonly stand: Stand | null;
  readonly value: Value | null;
  readonly inferred: readonly Inference[];
  /** null: the way begins here. */
  readonly found: Found | null;
  /** "since Friday": from when something has been so, and no day of what is told. */
  readonly past: boolean;
  /** “By Easter I shall be home”: no day that anything outside these words counts from. */
  readonly hoped: boolean;
}

export const START: Way = {
  before: null,
  told: null,
  home: null,
  cost: 0,
  stand: null,
  value: null,
  inferred: [],
  found: null,
  past: false,
  hoped: false,
};

const LOOK_BACK = 8;
/** Rule of a time that dates the happening behind it, not the one before. */
export const COUNTED_BACK = 'relative/counted-back';

/** "Resigned on Friday, two days after the vote": what is told next goes on from Friday. */
export function isCountedBack({ inferred }: Way): boolean {
  return inferred.some(({ rule }) => rule === COUNTED_BACK);
}

/**
 * The day that a clock time belongs to, if one is told in its sentence or the one before. "Since Friday" between them is none,
 * nor a day to come (from `until` on) of what is told as done.
 */
export function dayTold(way: Way, sentence: number, until: number): Stand | null {
  let near = sentence;
  let at: Way | null = way;
  for (let n = 0; n < LOOK_BACK && at?.found; n++, at = at.told) {
    const { value, past, found } = at;
    if (!value || widthOf(value) > 1.1 || at.hoped || isCountedBack(at)) continue;
    if (near - found.sentence > 1) return null;
    if (!past && value.startMs < until) return lastTold(at, 1.1);
    near = found.sentence;
  }
  return null;
}

/** "The week before", "two years earlier": counted back from what is told. */
export function looksBack(said: Said): boolean {
  return (
    (said.kind === 'offset' && said.amount < 0 && said.base === 'narrative') ||
    (said.kind === 'unit' && said.shift < 0 && said.base === 'narrative')
  );
}

/**
 * The last time named on a way that is as short as asked for, in days, whether or not it carried the telling.
 * @param until it begins before this
 * @param least it is as long as this, in days
 */
export function lastTold(
  way: Way,
  days: number,
  until = Infinity,
  least = 0,
): (Stand & { readonly back: boolean }) | null {
  let at: Way | null = way;
  for (let n = 0; n < LOOK_BACK && at; n++, at = at.told) {
    const { value, found } = at;
    if (!value || !found || at.hoped || isCountedBack(at)) continue;
    if (widthOf(value) <= days && widthOf(value) >= least && value.startMs < until)
      return {
        startMs: value.startMs,
        endMs: value.endMs,
        from: found.text,
        sentence: found.sentence,
        yearFrom: found.text,
        back: looksBack(found.said),
      };
  }
  return null;
}

/**
 * The time told last, in this sentence or the one before, if its day is not known yet: "two days after the vote". What counts
 * from it ("the next day") has no value before it has one.
 */
export function openBefore(way: Way, sentence: number): Found | null {
  let at: Way | null = way;
  for (let n = 0; n < LOOK_BACK && at?.found; n++, at = at.told) {
    const { found } = at;
    if (at.value || sentence - found.sentence > 1) return null;
    if (found.said.kind === 'hung' && found.said.how.kind !== 'since') return found;
    if (found.said.kind !== 'duration') return null;
  }
  return null;
}
