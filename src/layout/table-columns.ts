/** The columns of a table of events, put in the order of time: all of it plain arrays, so that any thread can make them. */
import type { Item, Lane, Window } from './types.ts';
import { middleOf } from './extent.ts';
import { LaneIndex, type LaneColumns } from './lane-index.ts';
import { BAR, mannerOf, type Manner } from './manner.ts';
import { atOnce, sortSteps, STRIDE } from './steps.ts';

/** What is drawn of an event, apart from its words. */
export type Drawn = Omit<Item, 'id' | 'label'>;

/** Where the words of the events are kept, by the number under which each was given. */
export interface Words {
  id(given: number): string;
  label(given: number): string;
  /** The number of the first event with an id, or null; where it can be told without asking for all ids. */
  find?(id: string): number | null;
}

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
  /** See `bitsOf` of manner.ts. */
  readonly manner: Uint8Array;
  /** The number under which each was given; null: they were given in this order. */
  readonly given: Uint32Array | null;
  /** Those of the lanes, where they are made already. */
  readonly inLane?: readonly LaneColumns[];
  readonly facts?: TableFacts;
}

/** What all rows have to be looked at for, once, where that is done already. */
export interface TableFacts {
  readonly manners: readonly Manner[];
  /** From the first known instant of any event to the last; null where there is none. */
  readonly bounds: Window | null;
  /** Row of each number given, or NO_ROW; null where they are the same. */
  readonly rowOf: Uint32Array | null;
}

export const NO_ROW = 0xffffffff;

/** An index of some rows, ascending. */
export function laneIndexOf(rows: Uint32Array, columns: TableColumns): LaneIndex {
  return atOnce(laneIndexSteps(rows, columns));
}

function laneIndexSteps(
  rows: Uint32Array,
  { at, end, manner, importance }: TableColumns,
): Generator<undefined, LaneIndex> {
  // A point runs on into nothing: it stands where it stands.
  const runsTo = (row: number) => ((manner[row] ?? 0) & BAR ? end[row] : at[row]) ?? 0;
  return LaneIndex.steps(rows, at, runsTo, importance);
}

/** The same columns with the index of each lane, and all else that takes a look at every row. */
export function* indexSteps(columns: TableColumns): Generator<undefined, TableColumns> {
  const inLane: LaneColumns[] = [];
  for (const rows of yield* laneRowSteps(columns.lane, columns.lanes.length)) {
    yield;
    inLane.push((yield* laneIndexSteps(rows, columns)).columns);
  }
  const facts = columns.facts ?? (yield* factSteps(columns));
  yield;
  return { ...columns, inLane, facts };
}

/** As `TableFacts` says. */
export function* factSteps({
  start,
  end,
  manner,
  given,
}: Pick<TableColumns, 'start' | 'end' | 'manner' | 'given'>): Generator<undefined, TableFacts> {
  const isUsed = new Uint8Array(256);
  let [startMs, endMs] = [Infinity, -Infinity];
  let most = -1;
  for (let row = 0; row < start.length; row++) {
    isUsed[manner[row] ?? 0] = 1;
    const [from, to] = [start[row] ?? NaN, end[row] ?? NaN];
    startMs = Math.min(startMs, Number.isFinite(from) ? from : to);
    endMs = Math.max(endMs, Number.isFinite(to) ? to : from);
    if (given) most = Math.max(most, given[row] ?? 0);
    if (row % STRIDE === 0) yield;
  }
  return {
    manners: [...isUsed.keys()].filter((bits) => isUsed[bits] === 1).map(mannerOf),
    bounds: startMs <= endMs ? { startMs, endMs } : null,
    rowOf: given && (yield* inverse(given, most + 1)),
  };
}

function* inverse(given: Uint32Array, length: number): Generator<undefined, Uint32Array> {
  const rowOf = new Uint32Array(length).fill(NO_ROW);
  for (let row = 0; row < given.length; row++) {
    rowOf[given[row] ?? 0] = row;
    if (row % STRIDE === 0) yield;
  }
  return rowOf;
}

/** Columns as they were given, put in the order of time, of which `given` names the numbers. */
export function* orderSteps(
  columns: Omit<TableColumns, 'given'>,
  given: Uint32Array,
): Generator<undefined, TableColumns> {
  const { at, start, end, importance, lane, manner } = columns;
  if (given.length === at.length && (yield* isCounted(given))) return { ...columns, given: null };
  return {
    ...columns,
    at: yield* gathered(at, given),
    start: yield* gathered(start, given),
    end: yield* gathered(end, given),
    importance: yield* gathered(importance, given),
    lane: yield* gathered(lane, given),
    manner: yield* gathered(manner, given),
    given,
  };
}

/** Whether each number is that of its place. */
function* isCounted(given: Uint32Array): Generator<undefined, boolean> {
  for (let i = 0; i < given.length; i++) {
    if (given[i] !== i) return false;
    if (i % STRIDE === 0) yield;
  }
  return true;
}

/** Where an event stands. */
export function standsAt(event: Pick<Drawn, 'shape' | 'startMs' | 'endMs'>): number {
  return event.shape === 'point' ? middleOf(event) : (event.startMs ?? -Infinity);
}

/** Sorted by time; at the same time by id, so that the order in which events come changes nothing. */
export function* timeSteps(
  given: Uint32Array,
  at: Float64Array,
  words: Words,
): Generator<undefined, Uint32Array> {
  const timeOf = (place: number) => at[given[place] ?? 0] ?? 0;
  // Most files are in order already, and a look is much cheaper than a sort.
  for (let i = 1; i < given.length; i++) {
    if (timeOf(i - 1) > timeOf(i)) {
      yield* sortSteps(given, (a, b) => Math.sign((at[a] ?? 0) - (at[b] ?? 0)) || 0);
      break;
    }
    if (i % STRIDE === 0) yield;
  }
  // Ids are words, which take longer to compare: only of those that stand at the same time.
  const byId = (a: number, b: number) => (a === b ? 0 : words.id(a) < words.id(b) ? -1 : 1);
  for (let from = 0, to = 1; from < given.length; from = to++) {
    while (to < given.length && timeOf(to) === timeOf(from)) to++;
    if (to - from > 1) yield* sortSteps(given.subarray(from, to), byId);
    else if (from % STRIDE === 0) yield;
  }
  return given;
}

/** Of a column those that are named, in that order. */
export function* gathered<T extends Float64Array | Float32Array | Uint8Array | Uint32Array>(
  column: T,
  places: Uint32Array,
): Generator<undefined, T> {
  const Same = column.constructor as new (length: number) => T;
  const out = new Same(places.length);
  for (let i = 0; i < places.length; i++) {
    out[i] = column[places[i] ?? 0] ?? 0;
    if (i % STRIDE === 0) yield;
  }
  return out;
}

/** The rows of each lane, ascending. */
export function* laneRowSteps(lane: Uint8Array, lanes: number): Generator<undefined, Uint32Array[]> {
  const counts = new Uint32Array(lanes);
  for (let row = 0; row < lane.length; row++) {
    const number = lane[row] ?? 0;
    counts[number] = (counts[number] ?? 0) + 1;
    if (row % STRIDE === 0) yield;
  }
  const rows = Array.from(counts, (count) => new Uint32Array(count));
  const filled = new Uint32Array(lanes);
  for (let row = 0; row < lane.length; row++) {
    const number = lane[row] ?? 0;
    const at = filled[number] ?? 0;
    filled[number] = at + 1;
    const own = rows[number];
    if (own) own[at] = row;
    if (row % STRIDE === 0) yield;
  }
  return rows;
}
