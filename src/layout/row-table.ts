/** Rows to the table that is drawn: lanes by one of their columns, importance by kind and by how alone each stands. */
import type { LaneKey } from '../model/link-options.ts';
import { ABOUT_END, ABOUT_START, POINT, type RowColumns } from '../model/rows/row-store.ts';
import { KINDS, STATUSES } from '../model/vocabulary.ts';
import { isolationSteps, kindWeight } from './importance.ts';
import { laneKey, OTHERS } from './lane-keys.ts';
import { bitsOf } from './manner.ts';
import { STRIDE } from './steps.ts';
import {
  gathered,
  indexSteps,
  orderSteps,
  timeSteps,
  type TableColumns,
  type Words,
} from './table-columns.ts';
import type { Lane } from './types.ts';

/** As many names have a lane and a colour of their own, the most frequent first. */
const MOST_LANES = 8;

export interface RowLaneLabels {
  readonly others: string;
  readonly kinds: Readonly<Record<string, string>>;
}

/** By group, for whoever asks for sides or actors; by kind; by place. Rows have no sources. `passes`: 1 for those that count. */
export function* rowLaneSteps(
  rows: RowColumns,
  by: LaneKey,
  labels: RowLaneLabels,
  passes: Uint8Array | null = null,
): Generator<undefined, { lanes: Lane[]; lane: Uint8Array }> {
  const [codes, names] = codesOf(rows, by);
  const counts = new Uint32Array(names.length);
  let all = 0;
  for (let i = 0; i < codes.length; i++) {
    if (i % STRIDE === 0) yield;
    if (passes && passes[i] !== 1) continue;
    const code = codes[i] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
    all++;
  }
  const isNamed = (code: number) => names[code] !== '' && (counts[code] ?? 0) > 0;
  const chosen = [...names.keys()]
    .filter(isNamed)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, MOST_LANES);
  const lanes = chosen.map((code): Lane => {
    const name = names[code] ?? '';
    return { key: laneKey(name), label: by === 'kind' ? (labels.kinds[name] ?? name) : name };
  });
  const others = all > chosen.reduce((sum, code) => sum + (counts[code] ?? 0), 0);
  if (others || lanes.length === 0) lanes.push({ key: OTHERS, label: by === 'none' ? '' : labels.others });
  const laneOf = new Uint8Array(names.length).fill(Math.min(chosen.length, lanes.length - 1));
  chosen.forEach((code, i) => (laneOf[code] = i));
  const lane = new Uint8Array(codes.length);
  for (let i = 0; i < codes.length; i++) {
    lane[i] = laneOf[codes[i] ?? 0] ?? 0;
    if (i % STRIDE === 0) yield;
  }
  return { lanes, lane };
}

function codesOf(rows: RowColumns, by: LaneKey): [Uint8Array | Uint16Array, readonly string[]] {
  switch (by) {
    case 'kind':
      return [rows.kind, KINDS];
    case 'place':
      return [rows.place, rows.places];
    case 'source':
    case 'none':
      return [new Uint8Array(rows.start.length), ['']];
    case 'side':
    case 'actor':
      return [rows.group, rows.groups];
  }
}

/** Columns of the table, indexed, in steps between which others may do their work. */
export function* tableSteps(
  { start, end, flags, kind, status }: RowColumns,
  words: Words,
  lanes: readonly Lane[],
  lane: Uint8Array,
): Generator<undefined, TableColumns> {
  const count = start.length;
  const at = new Float64Array(count);
  const manner = new Uint8Array(count);
  const manners = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    const flag = flags[i] ?? 0;
    const from = start[i] ?? 0;
    at[i] = flag & POINT ? (from + (end[i] ?? 0)) / 2 : from;
    const key = flag | ((status[i] ?? 0) << 4);
    let bits = manners.get(key);
    if (bits === undefined) manners.set(key, (bits = mannerOf(flag, status[i] ?? 0)));
    manner[i] = bits;
    if (i % STRIDE === 0) yield;
  }
  yield;
  const importance = new Float32Array(count);
  const columns = { lanes, at, start, end, importance, lane, manner };
  const given = new Uint32Array(count);
  for (let i = 0; i < count; i++) given[i] = i;
  const table = yield* orderSteps(columns, yield* timeSteps(given, at, words));
  return yield* indexSteps({ ...table, importance: yield* weighed(table, kind) });
}

/**
 * A table of the same rows in other lanes, or of those that pass: what was put in the order of time stays so. `kind`, `lane` and
 * `passes` (1 for those that stay) go by the number under which each row was given.
 */
export function* partSteps(
  whole: TableColumns,
  kind: Uint8Array,
  lanes: readonly Lane[],
  lane: Uint8Array,
  passes: Uint8Array | null,
): Generator<undefined, TableColumns> {
  if (!passes) {
    const laneOf = whole.given ? yield* gathered(lane, whole.given) : lane;
    return yield* indexSteps({ ...whole, lanes, lane: laneOf });
  }
  const rows = new Uint32Array(whole.at.length);
  const numbers = new Uint32Array(whole.at.length);
  let count = 0;
  for (let row = 0; row < rows.length; row++) {
    const number = whole.given ? (whole.given[row] ?? 0) : row;
    if (passes[number] === 1) {
      rows[count] = row;
      numbers[count++] = number;
    }
    if (row % STRIDE === 0) yield;
  }
  const kept = rows.subarray(0, count);
  const given = numbers.slice(0, count);
  const part = {
    lanes,
    at: yield* gathered(whole.at, kept),
    start: yield* gathered(whole.start, kept),
    end: yield* gathered(whole.end, kept),
    lane: yield* gathered(lane, given),
    manner: yield* gathered(whole.manner, kept),
    given,
  };
  return yield* indexSteps({ ...part, importance: yield* weighed(part, kind) });
}

/** By kind, and by how alone each stands. */
function* weighed(
  { at, given }: Pick<TableColumns, 'at' | 'given'>,
  kind: Uint8Array,
): Generator<undefined, Float32Array> {
  const importance = yield* isolationSteps(at);
  const weights = KINDS.map(kindWeight);
  for (let row = 0; row < at.length; row++) {
    const number = given ? (given[row] ?? 0) : row;
    importance[row] = (importance[row] ?? 0) + (weights[kind[number] ?? 0] ?? 0);
    if (row % STRIDE === 0) yield;
  }
  return importance;
}

function mannerOf(flag: number, status: number): number {
  return bitsOf({
    status: STATUSES[status] ?? 'reported',
    shape: flag & POINT ? 'point' : 'bar',
    approximateStart: (flag & ABOUT_START) !== 0,
    approximateEnd: (flag & ABOUT_END) !== 0,
    corrected: false,
  });
}
