/** Lays out the stage: every event in the window as a mark, with its label if there is room, or in a cluster. */
import { clusterOf } from './clusters.ts';
import type { Visible } from './crowded-row.ts';
import { extentOf } from './extent.ts';
import { ROW_HEIGHT, shareHeight } from './lane-heights.ts';
import { layoutLane } from './lane-layout.ts';
import type { PlacedMark } from './lane-rows.ts';
import type { Cluster, Item, Label, Lane, LaneBand, Mark, Measure, StageLayout, Window } from './types.ts';

/** More marks than this are no picture any more, and slow to draw. */
const MAX_MARKS = 300;

export interface StageSize {
  readonly width: number;
  /** What the lanes may take together; with less than two rows each, they take more all the same. */
  readonly height: number;
}

interface InLane {
  /** At any time, in the window or not. */
  count: number;
  readonly visible: Visible[];
  readonly beyond: Visible[];
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
  const inLane = new Map(
    lanes.map(({ key }): [string, InLane] => [key, { count: 0, visible: [], beyond: [] }]),
  );
  let drawn = 0;
  for (const item of byImportance(items, keep)) {
    const lane = inLane.get(item.lane);
    if (!lane) continue;
    lane.count++;
    const extent = extentOf(item, w, width);
    if (extent) (drawn++ < MAX_MARKS ? lane.visible : lane.beyond).push({ item, extent });
  }
  const shares = shareHeight(
    [...inLane.values()].map(({ count }) => count),
    height,
  );

  const bands: LaneBand[] = [];
  const marks: Mark[] = [];
  const labels: Label[] = [];
  const clusters: Cluster[] = [];
  let y = 0;
  lanes.forEach((lane, i) => {
    const share = shares[i];
    const held = inLane.get(lane.key);
    if (!share || !held) return;
    const top = y + (share.height - share.rows * ROW_HEIGHT) / 2;
    const yOf = (row: number) => top + (row + 0.5) * ROW_HEIGHT;
    const drawing = layoutLane(held.visible, held.beyond, share.rows, width, measure);
    bands.push({ lane, y, height: share.height });
    marks.push(...drawing.marks.map(({ item, extent, row }) => ({ item, ...extent, y: yOf(row) })));
    labels.push(...drawing.marks.flatMap((mark) => labelOf(mark, yOf)));
    clusters.push(...drawing.crowd.flatMap((slot) => clusterOf(slot, lane.key, yOf(share.rows - 1), w)));
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
