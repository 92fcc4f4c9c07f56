/**
 * Dated events as columns, sorted once by where they stand in time: a million of them are a few arrays, and a frame
 * asks only for those that it draws. Rows are numbered in that order. Times are epoch milliseconds.
 */
import { IdIndex } from '../model/id-index.ts';
import { LaneIndex } from './lane-index.ts';
import { bitsOf, mannerOf, type Manner } from './manner.ts';
import {
  factSteps,
  laneIndexOf,
  laneRowSteps,
  NO_ROW,
  orderSteps,
  standsAt,
  timeSteps,
  type Drawn,
  type TableColumns,
  type Words,
} from './table-columns.ts';
import { atOnce } from './steps.ts';
import type { Item, Lane, Window } from './types.ts';

/** Several times what a frame looks at. */
const MOST_ITEMS = 4096;

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
  /** From the first known instant of any event to the last; null where there is none. */
  readonly bounds: Window | null;
  readonly #columns: TableColumns;
  readonly #words: Words;
  readonly #ids: IdIndex;
  /** What was asked for last: the next frame asks for the same. */
  readonly #items = new Map<number, Item>();
  /** Row of each number given; null where they are the same. */
  readonly #rowOf: Uint32Array | null;

  constructor(columns: TableColumns, words: Words) {
    const { at, lane, lanes, inLane } = columns;
    this.length = at.length;
    this.lanes = lanes;
    this.at = at;
    this.#columns = columns;
    this.#words = words;
    this.#ids = new IdIndex(at.length, (row) => words.id(this.#given(row)));
    const { manners, bounds, rowOf } = columns.facts ?? atOnce(factSteps(columns));
    this.manners = manners;
    this.bounds = bounds;
    this.#rowOf = rowOf;
    this.inLane = inLane
      ? inLane.map((own) => new LaneIndex(own))
      : atOnce(laneRowSteps(lane, lanes.length)).map((rows) => laneIndexOf(rows, columns));
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
    const given = atOnce(timeSteps(kept.subarray(0, length), at, words));
    const columns = { lanes, at, start, end, importance, lane, manner };
    return new EventTable(atOnce(orderSteps(columns, given)), words);
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
    const row = this.#rowOf ? (this.#rowOf[number] ?? NO_ROW) : number;
    return row < this.length ? row : null;
  }
}

function finite(ms: number | undefined): number | null {
  return ms !== undefined && Number.isFinite(ms) ? ms : null;
}
