/** Lays out the stage: the events in the window as marks, with their labels where there is room, or counted in clusters. */
import { candidatesIn } from './candidates.ts';
import { clusterOf } from './clusters.ts';
import type { Visible } from './crowded-row.ts';
import type { EventTable } from './event-table.ts';
import { extentOf, reachOfPoints } from './extent.ts';
import { ROW_HEIGHT, shareHeight, type LaneShare } from './lane-heights.ts';
import { layoutLane } from './lane-layout.ts';
import type { PlacedMark } from './lane-rows.ts';
import type { Cluster, Label, LaneBand, Mark, Measure, StageLayout, Window } from './types.ts';

/** More marks than this are no picture any more, and slow to draw. */
const MAX_MARKS = 240;

export interface StageSize {
  readonly width: number;
  /** What the lanes may take together; with less than two rows each, they take more all the same. */
  readonly height: number;
}

/** What has its label already, and at what height; or has to be seen. */
export interface Stays {
  /** Events whose label has to stay, such as the selected one; they are placed before all others, the first two first of all. */
  readonly keep?: ReadonlySet<string>;
  /**
   * The layout of another stretch of the same width: what has a label there keeps it, in the same row, as long as it is
   * in the window, so that labels stay while one pans.
   */
  readonly before?: StageLayout;
}

interface Found extends Visible {
  readonly lane: number;
  readonly row: number;
  /** Greater is placed first, whatever its importance. */
  readonly rank: number;
}

/**
 * Greedy by importance, whatever the order of the events: what matters more chooses its place first. Each event in the
 * window has a mark or is in the count of one cluster.
 */
export function layoutStage(
  table: EventTable,
  w: Window,
  { width, height }: StageSize,
  measure: Measure,
  { keep = new Set(), before }: Stays = {},
): StageLayout {
  const heldBefore = new Map(before?.marks.map(({ item, row }) => [item.id, row]));
  const labelled = new Set(before?.labels.map(({ id }) => id));
  const shares = shareHeight(
    table.inLane.map(({ count }) => count),
    height,
  );
  const found = findVisible(table, w, { width, shares }, keep, labelled);
  const bands: LaneBand[] = [];
  const marks: Mark[] = [];
  const labels: Label[] = [];
  const clusters: Cluster[] = [];
  let y = 0;
  table.lanes.forEach((lane, number) => {
    const share = shares[number];
    if (!share) return;
    const top = y + (share.height - share.rows * ROW_HEIGHT) / 2;
    const yOf = (row: number) => top + (row + 0.5) * ROW_HEIGHT;
    const inLane = found.filter((each) => each.lane === number);
    const drawing = layoutLane(inLane, share.rows, width, measure, heldBefore);
    bands.push({ lane, y, height: share.height });
    marks.push(...drawing.marks.map(({ item, extent, row }) => ({ item, ...extent, row, y: yOf(row) })));
    labels.push(...drawing.marks.flatMap((mark) => labelOf(mark, yOf)));
    clusters.push(...drawing.crowd.flatMap((slot) => clusterOf(slot, lane.key, yOf(share.rows - 1), w)));
    y += share.height;
  });
  return { width, height: y, bands, marks, labels, clusters };
}

/** What is looked at of all lanes, in the order in which it looks for a place. */
function findVisible(
  table: EventTable,
  w: Window,
  { width, shares }: { readonly width: number; readonly shares: readonly LaneShare[] },
  keep: ReadonlySet<string>,
  labelled: ReadonlySet<string>,
): Found[] {
  const order = [...keep];
  const reach = reachOfPoints(w, width);
  const kept = new Set(order.flatMap((id) => table.rowOf(id) ?? []));
  const found: Found[] = [];
  table.inLane.forEach((index, lane) => {
    const rows = shares[lane]?.rows ?? 0;
    for (const { row, behind, stretch } of candidatesIn(index, w, { width, rows, pad: reach }, kept)) {
      const item = table.item(row);
      const extent = extentOf(item, w, width);
      const rank = kept.has(row) ? Math.max(2, 4 - order.indexOf(item.id)) : labelled.has(item.id) ? 1 : 0;
      if (extent) found.push({ lane, row, rank, item, extent, behind, stretch, isCounted: behind > 0 });
    }
  });
  found.sort((a, b) => b.rank - a.rank || b.item.importance - a.item.importance || a.row - b.row);
  let drawn = 0;
  return found.map((each) => (each.isCounted || drawn++ < MAX_MARKS ? each : { ...each, isCounted: true }));
}

function labelOf({ item, label }: PlacedMark, yOf: (row: number) => number): Label[] {
  if (!label) return [];
  const { text, bold, x, width, side, row } = label;
  return [{ id: item.id, text, bold, x, y: yOf(row), width, side }];
}
