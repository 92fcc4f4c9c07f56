/** Lays out the stage: every event in the window as a mark, with its label if there is room, or in a cluster. */
import { toCluster } from './clusters.ts';
import { extentOf } from './extent.ts';
import { ROW_HEIGHT, shareHeight } from './lane-heights.ts';
import { layoutLane, type Visible } from './lane-layout.ts';
import type { PlacedMark } from './lane-rows.ts';
import type { Cluster, Item, Label, Lane, LaneBand, Mark, Measure, StageLayout, Window } from './types.ts';

/** More marks than this are no picture any more, and slow to draw. */
const MAX_MARKS = 300;

export interface StageSize {
  readonly width: number;
  /** What the lanes may take together; with less than two rows each, they take more all the same. */
  readonly height: number;
}

/**
 * Greedy by importance, then id, whatever the order of the items: what matters more chooses its place first.
 * Items in a lane that is not given are not drawn. Each other item in the window has a mark or is in one cluster.
 * `keep`: events whose label has to stay, such as the selected one; they are placed before all others.
 */
export function layoutStage(
  items: readonly Item[],
  lanes: readonly Lane[],
  w: Window,
  { width, height }: StageSize,
  measure: Measure,
  keep: ReadonlySet<string> = new Set(),
): StageLayout {
  const counts = new Map(lanes.map(({ key }) => [key, 0]));
  const visibleIn = new Map<string, Visible[]>(lanes.map(({ key }) => [key, []]));
  let drawn = 0;
  for (const item of byImportance(items, keep)) {
    const visible = visibleIn.get(item.lane);
    if (!visible) continue;
    counts.set(item.lane, (counts.get(item.lane) ?? 0) + 1);
    const extent = extentOf(item, w, width);
    if (extent) visible.push({ item, extent, fold: drawn++ >= MAX_MARKS });
  }
  const shares = shareHeight([...counts.values()], height);

  const bands: LaneBand[] = [];
  const marks: Mark[] = [];
  const labels: Label[] = [];
  const clusters: Cluster[] = [];
  let y = 0;
  lanes.forEach((lane, i) => {
    const share = shares[i];
    if (!share) return;
    const top = y + (share.height - share.rows * ROW_HEIGHT) / 2;
    const yOf = (row: number) => top + (row + 0.5) * ROW_HEIGHT;
    const drawing = layoutLane(visibleIn.get(lane.key) ?? [], share.rows, w, width, measure);
    bands.push({ lane, y, height: share.height });
    marks.push(...drawing.marks.map(({ item, extent, row }) => ({ item, ...extent, y: yOf(row) })));
    labels.push(...drawing.marks.flatMap((mark) => labelOf(mark, yOf)));
    clusters.push(...drawing.clusters.map((one) => toCluster(one, lane.key, yOf(one.row), w)));
    y += share.height;
  });
  return { width, height: y, bands, marks, labels, clusters };
}

function labelOf({ item, label }: PlacedMark, yOf: (row: number) => number): Label[] {
  if (!label) return [];
  const { text, bold, x, width, side, row } = label;
  return [{ id: item.id, text, bold, x, y: yOf(row), width, side }];
}

function byImportance(items: readonly Item[], keep: ReadonlySet<string>): Item[] {
  const kept = (item: Item) => Number(keep.has(item.id));
  return items.toSorted(
    (a, b) => kept(b) - kept(a) || b.importance - a.importance || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
