/**
 * Dated events as columns, sorted once by where they stand in time: a million of them are a few arrays, and a frame
 * asks only for those that it draws. Rows are numbered in that order. Times are epoch milliseconds.
 */
import type { Status } from '../model/timeline.ts';
import { middleOf } from './extent.ts';
import { IdIndex } from './id-index.ts';
import { LaneIndex, type LaneColumns } from './lane-index.ts';
import type { Item, Lane, Window } from './types.ts';

/** What is drawn of an event, apart from its words. */
export type Drawn = Omit<Item, 'id' | 'label'>;

/** Where the words of the events are kept, by the number under which each was given. */
export interface Words {
  id(given: number): string;
  label(given: number): string;
  /** The number of the first event with an id, or null; where it can be told without asking for all ids. */
  find?(id: string): number | null;
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
const NONE = 0xffffffff;
/** Several times what a frame looks at. */
const MOST_ITEMS = 4096;

/** The events in order of time: what a table is made of, and what one thread hands to another. */
export interface TableColumns {
  /** At most 256. */
  readonly lanes: readonly Lane[];
  readonly at: Float64Array;
  /** −∞ and ∞ where they are open. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly importance: Float32Array;
  /** Place in `lanes`. */
  readonly lane: Uint8Array;
  /** See `bitsOf`. */
  readonly manner: Uint8Array;
  /** The number under which each was given; null: they were given in this order. */
  readonly given: Uint32Array | null;
  /** Those of the lanes, where they are made already. */
  readonly inLane?: readonly LaneColumns[];
}

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
  readonly #columns: TableColumns;
  readonly #words: Words;
  readonly #ids: IdIndex;
  #bounds: Window | null | undefined;
  /** What was asked for last: the next frame asks for the same. */
  readonly #items = new Map<number, Item>();
  /** Row of each number given; made when first asked for. */
  #rows: Uint32Array | undefined;

  constructor(columns: TableColumns, words: Words) {
    const { at, lane, lanes, manner, inLane } = columns;
    this.length = at.length;
    this.lanes = lanes;
    this.at = at;
    this.#columns = columns;
    this.#words = words;
    this.#ids = new IdIndex(at.length, (row) => words.id(this.#given(row)));
    this.manners = valuesIn(manner).map(mannerOf);
    this.inLane = inLane
      ? inLane.map((own) => new LaneIndex(own))
      : rowsByLane(lane, lanes.length).map((rows) => laneIndexOf(rows, columns));
  }

  /** `read` is asked for each of `count` events, whatever their order; one whose lane is none of `lanes` is left out. */
  static of(count: number, read: (given: number) => Drawn, words: Words, lanes: readonly Lane[]): EventTable {
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
    const given = inOrder(kept.subarray(0, length), at, words);
    const columns = { lanes, at, start, end, importance, lane, manner };
    return new EventTable(ordered(columns, given), words);
  }

  /** What makes the same table in another thread, but for its words. */
  get columns(): TableColumns {
    return { ...this.#columns, inLane: this.inLane.map(({ columns }) => columns) };
  }

  item(row: number): Item {
    let item = this.#items.get(row);
    if (!item) {
      if (this.#items.size >= MOST_ITEMS) this.#items.clear();
      this.#items.set(row, (item = this.#itemAt(row)));
    }
    return item;
  }

  #itemAt(row: number): Item {
    if (!(row in this.at)) throw new RangeError(`no row ${row} of ${this.length}`);
    const given = this.#given(row);
    const { start, end, lane, importance, manner } = this.#columns;
    return {
      id: this.#words.id(given),
      label: this.#words.label(given),
      startMs: finite(start[row]),
      endMs: finite(end[row]),
      lane: this.lanes[lane[row] ?? 0]?.key ?? '',
      importance: importance[row] ?? 0,
      ...mannerOf(manner[row] ?? 0),
    };
  }

  /** An index of the events that pass a test of their id, of all lanes. */
  indexOf(test: (id: string) => boolean): LaneIndex {
    const rows = Uint32Array.from(this.at.keys()).filter((row) => test(this.#words.id(this.#given(row))));
    return laneIndexOf(rows, this.#columns);
  }

  /** From the first known instant of any event to the last; null where there is none. */
  get bounds(): Window | null {
    if (this.#bounds === undefined) this.#bounds = this.#boundsOfAll();
    return this.#bounds;
  }

  #boundsOfAll(): Window | null {
    let [startMs, endMs] = [Infinity, -Infinity];
    const { start: starts, end: ends } = this.#columns;
    for (let row = 0; row < this.length; row++) {
      const [start, end] = [starts[row] ?? NaN, ends[row] ?? NaN];
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
    if (!this.#words.find) return this.#ids.find(id);
    const given = this.#words.find(id);
    return given === null ? null : this.#rowOfGiven(given);
  }

  /** The number under which a row was given. */
  givenOf(row: number): number {
    return this.#given(row);
  }

  itemOf(id: string): Item | null {
    const row = this.rowOf(id);
    return row === null ? null : this.item(row);
  }

  #given(row: number): number {
    const { given } = this.#columns;
    return given ? (given[row] ?? 0) : row;
  }

  #rowOfGiven(number: number): number | null {
    const { given } = this.#columns;
    if (!given) return number < this.length ? number : null;
    if (!this.#rows) {
      this.#rows = new Uint32Array(given.reduce((a, b) => Math.max(a, b), 0) + 1).fill(NONE);
      for (const [row, one] of given.entries()) this.#rows[one] = row;
    }
    const row = this.#rows[number] ?? NONE;
    return row === NONE ? null : row;
  }
}

/** Which bytes there are, without an object for each. */
function valuesIn(bytes: Uint8Array): number[] {
  const seen = new Uint8Array(256);
  for (let i = 0; i < bytes.length; i++) seen[bytes[i] ?? 0] = 1;
  return [...seen.keys()].filter((value) => seen[value] === 1);
}

/** An index of some rows, ascending. */
export function laneIndexOf(rows: Uint32Array, { at, end, manner, importance }: TableColumns): LaneIndex {
  // A point runs on into nothing: it stands where it stands.
  const runsTo = (row: number) => ((manner[row] ?? 0) & BAR ? end[row] : at[row]) ?? 0;
  return LaneIndex.of(rows, at, runsTo, importance);
}

/** Columns as they were given, put in the order of time, of which `given` names the numbers. */
export function ordered(columns: Omit<TableColumns, 'given'>, given: Uint32Array): TableColumns {
  const { at, start, end, importance, lane, manner } = columns;
  if (given.length === at.length && given.every((one, i) => one === i)) return { ...columns, given: null };
  return {
    ...columns,
    at: sorted(at, given),
    start: sorted(start, given),
    end: sorted(end, given),
    importance: sorted(importance, given),
    lane: sorted(lane, given),
    manner: sorted(manner, given),
    given,
  };
}

/** Where an event stands. */
export function standsAt(event: Pick<Drawn, 'shape' | 'startMs' | 'endMs'>): number {
  return event.shape === 'point' ? middleOf(event) : (event.startMs ?? -Infinity);
}

/** By time; at the same time by id, so that the order in which events come changes nothing. */
export function inOrder(given: Uint32Array, at: Float64Array, words: Words): Uint32Array {
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

/** The rows of each lane, ascending. */
export function rowsByLane(lane: Uint8Array, lanes: number): Uint32Array[] {
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

/** One byte for a manner. */
export function bitsOf({ status, shape, corrected, approximateStart, approximateEnd }: Manner): number {
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
