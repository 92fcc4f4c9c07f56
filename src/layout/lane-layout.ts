/** One lane: its marks with their labels, and what found no room counted. Lengths in pixels. */
import { fillCrowdedRow, type Slot, type Visible } from './crowded-row.ts';
import { LaneRows, type PlacedMark } from './lane-rows.ts';
import type { Measure } from './types.ts';

export interface LaneDrawing {
  readonly marks: readonly PlacedMark[];
  /** What stands in the last row, with its counts; empty where every event found a place of its own. */
  readonly crowd: readonly Slot[];
}

/** Least width of what one can press. */
const MIN_TARGET = 24;

/**
 * `visible`: what looks for a place, the most important first. Where the rows do not do for all, the last one is for what
 * is left. `rowBefore`: where an event stood in a layout that this one goes on from.
 */
export function layoutLane(
  visible: readonly Visible[],
  rows: number,
  width: number,
  measure: Measure,
  rowBefore: ReadonlyMap<string, number>,
): LaneDrawing {
  if (!visible.some(({ isCounted }) => isCounted)) {
    const roomy = new LaneRows(rows, rows, width, measure);
    if (visible.every((each) => roomy.place(each, rowBefore.get(each.item.id)))) {
      roomy.growLabels();
      return { marks: roomy.placed, crowd: [] };
    }
  }
  const lane = new LaneRows(rows, rows - 1, width, measure);
  const left = visible.filter((each) => each.isCounted || !lane.place(each, rowBefore.get(each.item.id)));
  const most = left.reduce((sum, { behind }) => sum + 1 + behind, 0);
  const countWidth = Math.max(MIN_TARGET, Math.ceil(measure(`+${most}`, true)));
  const crowd = fillCrowdedRow(left, countWidth, width);
  lane.placeCrowd(crowd, left);
  lane.growLabels();
  return { marks: lane.placed, crowd };
}
