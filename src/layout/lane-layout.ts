/** One lane: its marks with their labels, and what found no room counted. */
import { placeClusters, type Folded, type PlacedCluster } from './clusters.ts';
import type { Extent } from './extent.ts';
import { LaneRows, type PlacedMark } from './lane-rows.ts';
import type { Item, Measure, Window } from './types.ts';

/** An item in the window and where it stands; the more important first. */
export interface Visible {
  readonly item: Item;
  readonly extent: Extent;
  /** Whether it is only counted, because there are too many. */
  readonly fold: boolean;
}

export interface LaneDrawing {
  readonly marks: readonly PlacedMark[];
  readonly clusters: readonly PlacedCluster[];
}

/** Never more rows than given. Where “+N” finds no room among the labels, the last row is kept free for it. */
export function layoutLane(
  visible: readonly Visible[],
  rows: number,
  w: Window,
  width: number,
  measure: Measure,
): LaneDrawing {
  const among = attempt(visible, rows, w, width, measure);
  const fits = among.clusters.every(({ row }) => row < rows);
  return fits ? among : attempt(visible, rows - 1, w, width, measure);
}

function attempt(
  visible: readonly Visible[],
  rows: number,
  w: Window,
  width: number,
  measure: Measure,
): LaneDrawing {
  const bounds = { from: 0, to: width };
  const lane = new LaneRows(rows, bounds, measure);
  const folded: Folded[] = [];
  for (const each of visible) if (each.fold || !lane.place(each.item, each.extent)) folded.push(each);
  const clusters = placeClusters(folded, lane.rows, w, { width, bounds }, measure);
  lane.growLabels();
  return { marks: lane.placed, clusters };
}
