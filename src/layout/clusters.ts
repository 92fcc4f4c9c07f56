/** What found no room for a mark of its own is counted: one "+N" for what lies close together. Lengths in pixels. */
import type { Extent } from './extent.ts';
import { middleOf } from './extent.ts';
import { isFree, type Bounds } from './labels.ts';
import { LABEL_GAP, type Row } from './occupancy.ts';
import type { Cluster, Item, Measure, Window } from './types.ts';
import { HOUR, toMs, widthOf } from './window.ts';

export interface Folded {
  readonly item: Item;
  readonly extent: Extent;
}

export interface PlacedCluster {
  readonly folded: readonly Folded[];
  /** Index of its row; the first one beyond the given rows is the lane's row for clusters alone. */
  readonly row: number;
  readonly x: number;
  readonly width: number;
}

/** What one cluster gathers, along x. */
const REACH = 48;
/** How far a label may stand from the middle of what it counts. */
const SHIFTS = [0, 12, -12, 24, -24];
/** Least width of what one can press. */
const MIN_TARGET = 24;
/** Beyond this, it is counted with its neighbour instead. */
const MAX_DRIFT = 60;

/** Every folded item in exactly one cluster; none overlaps a mark, a label or another cluster. */
export function placeClusters(
  folded: readonly Folded[],
  rows: readonly Row[],
  w: Window,
  stage: { readonly width: number; readonly bounds: Bounds },
  measure: Measure,
): PlacedCluster[] {
  if (folded.length === 0) return [];
  // Of one width, so that clusters can take in others without growing.
  const width = Math.max(MIN_TARGET, Math.ceil(measure(`+${folded.length}`, true)));
  const placed: PlacedCluster[] = [];
  const homeless: Folded[][] = [];
  for (const group of groupByTime(folded, w, stage.width)) {
    const spot = spotInRows(middleOfGroup(group), width, rows, stage.bounds);
    if (!spot) homeless.push(group);
    else {
      rows[spot.row]?.addLabel({ from: spot.x, to: spot.x + width });
      placed.push({ folded: group, row: spot.row, x: spot.x, width });
    }
  }
  return [...placed, ...lineUp(homeless, rows.length, width, stage.bounds)];
}

/** Stretches of time, counted from 1970 and not from the window's edge, so that groups stay while one pans. */
function groupByTime(folded: readonly Folded[], w: Window, width: number): Folded[][] {
  const reachMs = (REACH * widthOf(w)) / width;
  const groups = new Map<number, Folded[]>();
  for (const each of folded) {
    const visible = toMs((each.extent.x1 + each.extent.x2) / 2, w, width);
    const key = Math.floor(visible / reachMs);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

function middleOfGroup(group: readonly Folded[]): number {
  return group.reduce((sum, { extent }) => sum + (extent.x1 + extent.x2) / 2, 0) / group.length;
}

function spotInRows(
  middle: number,
  width: number,
  rows: readonly Row[],
  bounds: Bounds,
): { row: number; x: number } | null {
  for (const shift of SHIFTS) {
    const x = middle - width / 2 + shift;
    const row = rows.findIndex((each) => isFree(each, { from: x, to: x + width }, bounds));
    if (row >= 0) return { row, x };
  }
  return null;
}

/** A row of clusters alone, left to right; one that would drift too far joins the one before it. */
function lineUp(
  groups: readonly (readonly Folded[])[],
  row: number,
  width: number,
  bounds: Bounds,
): PlacedCluster[] {
  const line: PlacedCluster[] = [];
  for (const group of groups) {
    const previous = line.at(-1);
    const wanted = Math.min(
      Math.max(middleOfGroup(group) - width / 2, bounds.from),
      Math.max(bounds.from, bounds.to - width),
    );
    const x = previous ? Math.max(wanted, previous.x + width + LABEL_GAP) : wanted;
    if (previous && (x - wanted > MAX_DRIFT || x + width > bounds.to))
      line[line.length - 1] = { ...previous, folded: [...previous.folded, ...group] };
    else line.push({ folded: group, row, x, width });
  }
  return line;
}

/** As the stage reports it. */
export function toCluster(placed: PlacedCluster, lane: string, y: number, w: Window): Cluster {
  return {
    lane,
    ids: placed.folded.map(({ item }) => item.id),
    more: placed.folded.length,
    x: placed.x,
    y,
    width: placed.width,
    window: windowOf(placed.folded, w),
  };
}

/** The least stretch that holds the beginnings of all, with room; always nearer than now, until an hour is left. */
function windowOf(folded: readonly Folded[], w: Window): Window {
  const times = folded.map(({ item }) =>
    Math.min(
      Math.max(item.shape === 'point' ? middleOf(item) : (item.startMs ?? w.startMs), w.startMs),
      w.endMs,
    ),
  );
  const first = times.reduce((a, b) => Math.min(a, b));
  const last = times.reduce((a, b) => Math.max(a, b));
  const width = Math.max(Math.min((last - first) * 1.5, widthOf(w) / 2), widthOf(w) / 20, HOUR);
  const middle = (first + last) / 2;
  return { startMs: middle - width / 2, endMs: middle + width / 2 };
}
