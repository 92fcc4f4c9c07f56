/**
 * The events of a lane in order of time, so that any stretch is counted in two searches, and its most important, or what
 * runs on into it, is found in O(log n) for each: over the events lies a binary tree, kept as an implicit heap, whose
 * nodes hold the most important event and the latest end below them.
 */
import { bisectLeft, bisectRight } from 'd3-array';
import { atOnce, sortSteps, STRIDE } from './steps.ts';

/** Places in the lane, half open. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The most important between them. */
  readonly best: number;
}

/** What an index is made of; in the order of the lane, but for `ends`, which are sorted, and the two trees. */
export interface LaneColumns {
  readonly rows: Uint32Array;
  readonly at: Float64Array;
  readonly ends: Float64Array;
  readonly importance: Float32Array;
  readonly best: Uint32Array;
  readonly latest: Float64Array;
}

export class LaneIndex {
  readonly count: number;
  readonly #rows: Uint32Array;
  readonly #at: Float64Array;
  readonly #importance: Float32Array;
  readonly #ends: Float64Array;
  /** The first leaf; a node `n` has the children `2n` and `2n + 1`. */
  readonly #leaf: number;
  /** Place of the most important event below each node; past the end where there is none. */
  readonly #best: Uint32Array;
  readonly #latest: Float64Array;

  readonly columns: LaneColumns;

  constructor(columns: LaneColumns) {
    this.columns = columns;
    this.count = columns.rows.length;
    this.#rows = columns.rows;
    this.#at = columns.at;
    this.#ends = columns.ends;
    this.#importance = columns.importance;
    this.#best = columns.best;
    this.#latest = columns.latest;
    this.#leaf = columns.best.length / 2;
  }

  /**
   * `rows`: those of the lane, ascending. Of all rows of the table: where each event stands, ascending; until when it runs
   * on; and its weight.
   */
  static of(...given: Parameters<typeof LaneIndex.steps>): LaneIndex {
    return atOnce(LaneIndex.steps(...given));
  }

  /** The same in steps. */
  static *steps(
    rows: Uint32Array,
    at: Float64Array,
    runsTo: (row: number) => number,
    importance: Float32Array,
  ): Generator<undefined, LaneIndex> {
    const count = rows.length;
    const leaf = 2 ** Math.ceil(Math.log2(Math.max(count, 1)));
    const own = {
      rows,
      at: new Float64Array(count),
      ends: new Float64Array(count),
      importance: new Float32Array(count),
    };
    const best = new Uint32Array(2 * leaf).fill(count);
    const latest = new Float64Array(2 * leaf).fill(-Infinity);
    for (let place = 0; place < count; place++) {
      const row = rows[place] ?? 0;
      const stands = at[row] ?? 0;
      own.at[place] = stands;
      own.ends[place] = latest[leaf + place] = Math.max(runsTo(row), justAfter(stands));
      own.importance[place] = importance[row] ?? 0;
      best[leaf + place] = place;
      if (place % STRIDE === 0) yield;
    }
    yield* sortSteps(own.ends);
    const index = new LaneIndex({ ...own, best, latest });
    for (let node = leaf - 1; node > 0; node--) {
      best[node] = index.#better(index.#bestOf(2 * node), index.#bestOf(2 * node + 1));
      latest[node] = Math.max(index.#latestOf(2 * node), index.#latestOf(2 * node + 1));
      if (node % STRIDE === 0) yield;
    }
    return index;
  }

  /** How many stand from one instant up to, and without, another. */
  countBetween(fromMs: number, toMs: number): number {
    return Math.max(0, bisectLeft(this.#at, toMs) - bisectLeft(this.#at, fromMs));
  }

  /** How many stand before an instant. */
  countBefore(atMs: number): number {
    return bisectLeft(this.#at, atMs);
  }

  /** Which of some rows of the table are of this lane and stand between. */
  between(rows: Iterable<number>, fromMs: number, toMs: number): number[] {
    return [...rows].filter((row) => {
      const place = this.#placeOf(row);
      const at = place === null ? NaN : (this.#at[place] ?? NaN);
      return at >= fromMs && at < toMs;
    });
  }

  /** Which of some rows of the table are of this lane, stand before an instant and end after it. */
  runningOn(rows: Iterable<number>, atMs: number): number[] {
    return [...rows].filter((row) => {
      const place = this.#placeOf(row);
      if (place === null || (this.#at[place] ?? NaN) >= atMs) return false;
      return this.#latestOf(this.#leaf + place) > atMs;
    });
  }

  /** The row that stands nearest to an instant, the earlier of two; null in an empty lane. */
  nearest(atMs: number): number | null {
    const after = bisectLeft(this.#at, atMs);
    const [before = -Infinity, next = Infinity] = [this.#at[after - 1], this.#at[after]];
    const place = after > 0 && atMs - before <= next - atMs ? after - 1 : after;
    return this.#rows[Math.min(place, this.count - 1)] ?? null;
  }

  /** How many stand before an instant and end after it. */
  countRunningOn(atMs: number): number {
    return Math.max(0, bisectLeft(this.#at, atMs) - bisectRight(this.#ends, atMs));
  }

  /** Rows of the most important that stand between, the most important first, the earlier before the later. */
  topBetween(fromMs: number, toMs: number, max: number): number[] {
    const found: number[] = [];
    const open = [this.#stretch(bisectLeft(this.#at, fromMs), bisectLeft(this.#at, toMs))];
    while (found.length < max) {
      const next = open.reduce(
        (a, b) => (this.#better(a.best, b.best) === a.best ? a : b),
        this.#stretch(0, 0),
      );
      if (next.best >= this.count) break;
      found.push(this.#rowAt(next.best));
      open.splice(
        open.indexOf(next),
        1,
        this.#stretch(next.from, next.best),
        this.#stretch(next.best + 1, next.to),
      );
    }
    return found;
  }

  /** Rows of the most important that stand before an instant and end after it, in the same order. */
  topRunningOn(atMs: number, max: number): number[] {
    const found: number[] = [];
    const until = bisectLeft(this.#at, atMs);
    const visit = (node: number, first: number, size: number): void => {
      const best = this.#bestOf(node);
      const least = found[max - 1];
      if (first >= until || this.#latestOf(node) <= atMs) return;
      if (least !== undefined && this.#better(least, best) === least) return;
      if (size === 1) {
        found.push(first);
        found.sort((a, b) => (this.#better(a, b) === a ? -1 : 1));
        found.length = Math.min(found.length, max);
        return;
      }
      const half = size / 2;
      const isLeft = best < first + half;
      visit(isLeft ? 2 * node : 2 * node + 1, isLeft ? first : first + half, half);
      visit(isLeft ? 2 * node + 1 : 2 * node, isLeft ? first + half : first, half);
    };
    if (max > 0) visit(1, 0, this.#leaf);
    return found.map((place) => this.#rowAt(place));
  }

  #stretch(from: number, to: number): Stretch {
    let best = this.count;
    let low = from + this.#leaf;
    let high = to + this.#leaf;
    for (; low < high; low >>= 1, high >>= 1) {
      if (low & 1) best = this.#better(best, this.#bestOf(low++));
      if (high & 1) best = this.#better(best, this.#bestOf(--high));
    }
    return { from, to, best };
  }

  /** Of two places the one with more weight, else the earlier; one past the end gives way. */
  #better(a: number, b: number): number {
    const weightA = this.#importance[a] ?? -Infinity;
    const weightB = this.#importance[b] ?? -Infinity;
    return weightA > weightB || (weightA === weightB && a <= b) ? a : b;
  }

  #bestOf(node: number): number {
    return this.#best[node] ?? this.count;
  }

  #latestOf(node: number): number {
    return this.#latest[node] ?? -Infinity;
  }

  #placeOf(row: number): number | null {
    const place = bisectLeft(this.#rows, row);
    return this.#rows[place] === row ? place : null;
  }

  #rowAt(place: number): number {
    return this.#rows[place] ?? 0;
  }
}

/** What takes no time ends after it began all the same, or it would count as ended before. */
function justAfter(ms: number): number {
  return Number.isFinite(ms) ? ms + Math.max(Math.abs(ms) * Number.EPSILON, Number.MIN_VALUE) : ms;
}
