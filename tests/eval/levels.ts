/** What the shares of seen texts come to in unread ones: a logistic regression for each sort of result. */
import {
  Confidence,
  type Counts,
  type Levels,
  oddsOf,
  type Sort,
  SORTS,
} from '../../src/extract/confidence.ts';
import { cluesOf, type Sample } from './samples.ts';

/** Holds the numbers near none, as with clues that few results have: weight of their squares against the log-likelihood. */
const RIDGE = 1;
const SWEEPS = 100;

/** Three decimals: more are not known, and the same on every machine. Sorts without unread results have none. */
export function levelsOf(counts: Counts, unread: readonly Sample[]): Partial<Levels> {
  const confidence = new Confidence(counts);
  const levels: Partial<Record<Sort, number[]>> = {};
  for (const sort of SORTS) {
    const own = unread.filter((sample) => sample.sort === sort);
    if (own.length === 0) continue;
    const rows = own.map((sample) => ({ clues: cluesOf(confidence, sample), right: Number(sample.right) }));
    levels[sort] = fit(rows).map((each) => Math.round(each * 1000) / 1000);
  }
  return levels;
}

interface Row {
  readonly clues: readonly number[];
  readonly right: number;
}

/** One number after the other by Newton's method, again and again: the likelihood has one summit. */
function fit(rows: readonly Row[]): number[] {
  const level: number[] = [0, ...(rows[0]?.clues ?? []).map(() => 0)];
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const i of level.keys()) {
      // How much is right at all is no matter of few results; it is only kept from running away where all are right.
      const ridge = i === 0 ? RIDGE / 100 : RIDGE;
      let slope = -ridge * (level[i] ?? 0);
      let bend = ridge;
      for (const { clues, right } of rows) {
        const clue = i === 0 ? 1 : (clues[i - 1] ?? 0);
        const share = oddsOf(level, clues);
        slope += (right - share) * clue;
        bend += share * (1 - share) * clue * clue;
      }
      // Where nearly all are right there is next to no bend: not further than to the next odds but one.
      level[i] = (level[i] ?? 0) + Math.max(-1, Math.min(1, slope / bend));
    }
  return level;
}
