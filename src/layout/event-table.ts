/**
 * Dated events as columns, sorted once by where they stand in time: a million of them are a few arrays, and a frame
 * asks only for those that it draws. Rows are numbered in that order. Times are epoch milliseconds.
 */
import type { Status } from '../model/timeline.ts';
import { middleOf } from './extent.ts';
import { IdIndex } from './id-index.ts';
import { LaneIndex } from './lane-index.ts';
import type { Item, Lane, Window } from './types.ts';

/** What is drawn of an event, apart from its words. */
export type Drawn = Omit<Item, 'id' | 'label'>;

/** Where the words of the events are kept, by the number under which each was given. */
export interface Words {
  id(given: number): string;
  label(given: number): string;
}

/** How an event is drawn, wherever it stands. */
export type Manner = Pick<Item, 'status' | 'shape' | 'corrected' | 'approximateStart' | 'approximateEnd'>;

const STATUSES: readonly Status[] = ['reported', 'claimed', 'disputed', 'denied', 'planned'];
/** The lowest bits hold the place of the status in `STATUSES`. */
const STATUS = 0b111;
const BAR = 1 << 3;
const ABOUT_START = 1 << 4;
const ABOUT_END = 1 << 5;
const CORRECTED = 1 << 6;

export class EventTable {
  readonly length: number;
  /** At most 256. */
  readonly lanes: readonly Lane[];
  /** Where each row stands: a point in the middle of its bounds, a bar where it begins, −∞ where that is open. */
  readonly at: Float64Array;
  /** The events of each lane. */
  readonly inLane: readonly LaneIndex[];
  /** Every manner in which some event is drawn, once. */
  readonly manners: readonly Manner[];
  readonly #start: Float64Array;
  readonly #end: Float64Array;
  readonly #importance: Float32Array;
  readonly #lane: Uint8Array;
  readonly #manner: Uint8Array;
  /** The number under which each row was given. */
  readonly #given: Uint32Array;
  readonly #words: Words;
  readonly #ids: IdIndex;

  /** `read` is asked for each of `count` events, whatever their order; one whose lane is none of `lanes` is left out. */
  constructor(count: number, read: (given: number) => Drawn, words: Words, lanes: readonly Lane[]) {
    const laneNumber = new Map(lanes.map(({ key }, i) => [key, i]));
    const at = new Float64Array(count);
    const start = new Float64Array(count);
    const end = new Float64Array(count);
    const importance = new Float32Array(count);
    const lane = new Uint8Array(count);
    const manner = new Uint8Array(count);
    const kept = new Uint32Array(count);
    let length = 0;
    for (let given = 0; given < count; given++) {
      const event = read(given);
      const number = laneNumber.get(event.lane);
      if (number === undefined) continue;
      kept[length++] = given;
      at[given] = standsAt(event);
      start[given] = event.startMs ?? -Infinity;
      end[given] = event.endMs ?? Infinity;
      importance[given] = event.importance;
      lane[given] = number;
      manner[given] = bitsOf(event);
    }
    const order = inOrder(kept.subarray(0, length), at, words);
    this.length = length;
    this.lanes = lanes;
    this.at = sorted(at, order);
    this.#start = sorted(start, order);
    this.#end = sorted(end, order);
    this.#importance = sorted(importance, order);
    this.#lane = sorted(lane, order);
    this.#manner = sorted(manner, order);
    this.#given = order;
    this.#words = words;
    this.#ids = new IdIndex(length, (row) => words.id(order[row] ?? 0));
    this.manners = [...new Set(this.#manner)].map(mannerOf);
    this.inLane = rowsByLane(this.#lane, lanes.length).map((rows) => this.#index(rows));
  }

  item(row: number): Item {
    const given = this.#given[row];
    if (given === undefined) throw new RangeError(`no row ${row} of ${this.length}`);
    return {
      id: this.#words.id(given),
      label: this.#words.label(given),
      startMs: finite(this.#start[row]),
      endMs: finite(this.#end[row]),
      lane: this.lanes[this.#lane[row] ?? 0]?.key ?? '',
      importance: this.#importance[row] ?? 0,
      ...mannerOf(this.#manner[row] ?? 0),
    };
  }

  /** An index of the events that pass a test of their id, of all lanes. */
  indexOf(test: (id: string) => boolean): LaneIndex {
    const rows = Uint32Array.from(this.#given.keys()).filter((row) =>
      test(this.#words.id(this.#given[row] ?? 0)),
    );
    return this.#index(rows);
  }

  /** From the first known instant of any event to the last; null where there is none. */
  get bounds(): Window | null {
    let [startMs, endMs] = [Infinity, -Infinity];
    for (let row = 0; row < this.length; row++) {
      const [start = NaN, end = NaN] = [this.#start[row], this.#end[row]];
      startMs = Math.min(startMs, Number.isFinite(start) ? start : end);
      endMs = Math.max(endMs, Number.isFinite(end) ? end : start);
    }
    return startMs <= endMs ? { startMs, endMs } : null;
  }

  /** How many of the events, a day at its noon, lie in a stretch of time. */
  countIn({ startMs, endMs }: Window): number {
    return this.inLane.reduce(
      (sum, lane) => sum + lane.countRunningOn(startMs) + lane.countBetween(startMs, endMs),
      0,
    );
  }

  /** null where there is no such event, or it has no date. */
  rowOf(id: string): number | null {
    return this.#ids.find(id);
  }

  itemOf(id: string): Item | null {
    const row = this.rowOf(id);
    return row === null ? null : this.item(row);
  }

  #index(rows: Uint32Array): LaneIndex {
    // A point runs on into nothing: it stands where it stands.
    const runsTo = (row: number) => ((this.#manner[row] ?? 0) & BAR ? this.#end[row] : this.at[row]) ?? 0;
    return new LaneIndex(rows, this.at, runsTo, this.#importance);
  }
}

function standsAt(event: Drawn): number {
  return event.shape === 'point' ? middleOf(event) : (event.startMs ?? -Infinity);
}

/** By time; at the same time by id, so that the order in which events come changes nothing. */
function inOrder(given: Uint32Array, at: Float64Array, words: Words): Uint32Array {
  const compare = (a: number, b: number) => {
    const byTime = (at[a] ?? 0) - (at[b] ?? 0);
    if (byTime < 0 || byTime > 0) return byTime;
    return a === b ? 0 : words.id(a) < words.id(b) ? -1 : 1;
  };
  // Most files are in order already, and a look is much cheaper than a sort.
  return given.every((one, i) => i === 0 || compare(given[i - 1] ?? 0, one) <= 0)
    ? given
    : given.sort(compare);
}

function sorted<T extends Float64Array | Float32Array | Uint8Array>(column: T, order: Uint32Array): T {
  const out = column.slice(0, order.length) as T;
  order.forEach((from, row) => (out[row] = column[from] ?? 0));
  return out;
}

function rowsByLane(lane: Uint8Array, lanes: number): Uint32Array[] {
  const counts = new Uint32Array(lanes);
  for (const number of lane) counts[number] = (counts[number] ?? 0) + 1;
  const rows = Array.from(counts, (count) => new Uint32Array(count));
  const filled = new Uint32Array(lanes);
  lane.forEach((number, row) => {
    const at = filled[number] ?? 0;
    filled[number] = at + 1;
    const own = rows[number];
    if (own) own[at] = row;
  });
  return rows;
}

function bitsOf({ status, shape, corrected, approximateStart, approximateEnd }: Manner): number {
  return (
    STATUSES.indexOf(status) |
    (shape === 'bar' ? BAR : 0) |
    (approximateStart ? ABOUT_START : 0) |
    (approximateEnd ? ABOUT_END : 0) |
    (corrected ? CORRECTED : 0)
  );
}

function mannerOf(bits: number): Manner {
  return {
    status: STATUSES[bits & STATUS] ?? 'reported',
    shape: bits & BAR ? 'bar' : 'point',
    approximateStart: (bits & ABOUT_START) !== 0,
    approximateEnd: (bits & ABOUT_END) !== 0,
    corrected: (bits & CORRECTED) !== 0,
  };
}

function finite(ms: number | undefined): number | null {
  return ms !== undefined && Number.isFinite(ms) ? ms : null;
}
