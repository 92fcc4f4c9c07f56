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
 * `visible`: what looks for a place, the most important first; `beyond`: what comes after it and is only counted if need
 * be. Where the rows do not do for all, the last one is for what is left.
 */
export function layoutLane(
  visible: readonly Visible[],
  beyond: readonly Visible[],
  rows: number,
  width: number,
  measure: Measure,
): LaneDrawing {
  const roomy = new LaneRows(rows, rows, width, measure);
  if (beyond.length === 0 && visible.every((each) => roomy.place(each))) {
    roomy.growLabels();
    return { marks: roomy.placed, crowd: [] };
  }
  const lane = new LaneRows(rows, rows - 1, width, measure);
  const left = [...visible.filter((each) => !lane.place(each)), ...beyond];
  const countWidth = Math.max(MIN_TARGET, Math.ceil(measure(`+${left.length}`, true)));
  const crowd = fillCrowdedRow(left, countWidth, width);
  lane.placeCrowd(crowd, left);
  lane.growLabels();
  return { marks: lane.placed, crowd };
}
