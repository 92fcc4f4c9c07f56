/** The ways of telling that the search for years keeps: each a chain of steps, back to the first time of the article. */
import type { Inference } from '../../model/timeline.ts';
import type { Found } from './find.ts';
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
};

const LOOK_BACK = 8;

/** The last time named on a way that is as short as asked for, in days, whether or not it carried the telling. */
export function lastTold(way: Way, days: number): Stand | null {
  let at: Way | null = way;
  for (let n = 0; n < LOOK_BACK && at; n++, at = at.told) {
    const { value, found } = at;
    if (value && found && widthOf(value) <= days)
      return {
        startMs: value.startMs,
        endMs: value.endMs,
        from: found.text,
        sentence: found.sentence,
        yearFrom: found.text,
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
