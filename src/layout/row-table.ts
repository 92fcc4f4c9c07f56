/** Rows to the table that is drawn: lanes by one of their columns, importance by kind and by how alone each stands. */
import type { LaneKey } from '../model/link-options.ts';
import { ABOUT_END, ABOUT_START, POINT, type RowColumns } from '../model/rows/row-store.ts';
import { KINDS, STATUSES } from '../model/vocabulary.ts';
import { isolations, kindWeight } from './importance.ts';
import { OTHERS } from './lanes.ts';
import { bitsOf } from './manner.ts';
import { inOrder, laneIndexOf, ordered, rowsByLane, type TableColumns, type Words } from './table-columns.ts';
import type { Lane } from './types.ts';

/** As many names have a lane and a colour of their own, the most frequent first. */
const MOST_LANES = 8;

export interface RowLaneLabels {
  readonly others: string;
  readonly kinds: Readonly<Record<string, string>>;
}

/** By group, for whoever asks for sides or actors; by kind; by place. Rows have no sources. */
export function rowLanes(
  rows: RowColumns,
  by: LaneKey,
  labels: RowLaneLabels,
): { lanes: Lane[]; lane: Uint8Array } {
  const [codes, names] = codesOf(rows, by);
  const counts = new Uint32Array(names.length);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  const isNamed = (code: number) => names[code] !== '' && (counts[code] ?? 0) > 0;
  const chosen = [...names.keys()]
    .filter(isNamed)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, MOST_LANES);
  const lanes = chosen.map((code): Lane => {
    const name = names[code] ?? '';
    return { key: laneKey(name), label: by === 'kind' ? (labels.kinds[name] ?? name) : name };
  });
  const others = codes.length > chosen.reduce((sum, code) => sum + (counts[code] ?? 0), 0);
  if (others || lanes.length === 0) lanes.push({ key: OTHERS, label: by === 'none' ? '' : labels.others });
  const laneOf = new Uint8Array(names.length).fill(chosen.length);
  chosen.forEach((code, i) => (laneOf[code] = i));
  return { lanes, lane: Uint8Array.from(codes, (code) => laneOf[code] ?? 0) };
}

/** A name never stands for the lane of the rest. */
export function laneKey(name: string): string {
  return `: ${name}`;
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

/** All at once; see `tableSteps`. */
export function rowTableColumns(...given: Parameters<typeof tableSteps>): TableColumns {
  const steps = tableSteps(...given);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
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
  }
  yield;
  const importance = new Float32Array(count);
  const columns = { lanes, at, start, end, importance, lane, manner };
  const table = ordered(columns, inOrder(Uint32Array.from(at.keys()), at, words));
  yield;
  const weights = KINDS.map(kindWeight);
  isolations(table.at).forEach((isolation, row) => {
    table.importance[row] = isolation + (weights[kind[table.given?.[row] ?? row] ?? 0] ?? 0);
  });
  const inLane = [];
  for (const rows of rowsByLane(table.lane, lanes.length)) {
    yield;
    inLane.push(laneIndexOf(rows, table).columns);
  }
  return { ...table, inLane };
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
