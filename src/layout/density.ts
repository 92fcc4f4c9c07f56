/** How many events stand when, in a lane that has more than can be drawn one by one. */
import type { EventTable } from './event-table.ts';
import type { LaneIndex } from './lane-index.ts';
import type { StageLayout, Window } from './types.ts';
import { toX, widthOf } from './window.ts';

export interface DensityBar {
  /** In pixels along the stage; bars at its edges stand out over them. */
  readonly x: number;
  readonly width: number;
  /** 0 to 1: the same for the same number in every lane and window. */
  readonly height: number;
}

/** Least width of a bar; the most is twice that. */
const BAR_PX = 4;
/** From here on a lane says when what is folded stands. */
const MANY_FOLDED = 24;
/** From here on a bar is as high as can be. */
const MOST = 1024;

/** Bars of a length in time that is a power of two milliseconds, so that they stay what they are while one pans. Empty ones are left out. */
export function densityOf(lane: LaneIndex, w: Window, width: number): DensityBar[] {
  const length = 2 ** Math.ceil(Math.log2((widthOf(w) / width) * BAR_PX));
  const first = Math.floor(w.startMs / length);
  const edges = Array.from(
    { length: Math.ceil(w.endMs / length) - first + 1 },
    (_, i) => (first + i) * length,
  );
  const before = edges.map((ms) => lane.countBefore(ms));
  const px = toX(w.startMs + length, w, width);
  return edges.flatMap((ms, i) => {
    const count = (before[i + 1] ?? 0) - (before[i] ?? 0);
    return count > 0
      ? [{ x: toX(ms, w, width), width: px, height: Math.min(1, Math.log2(1 + count) / Math.log2(MOST)) }]
      : [];
  });
}

/** For each lane of the table: where much is folded, how many stand when; else no bars. */
export function densityOfFolded(
  { clusters, width }: StageLayout,
  { lanes, inLane }: EventTable,
  w: Window,
): readonly (readonly DensityBar[])[] {
  const folded = new Map<string, number>();
  for (const { lane, more } of clusters) folded.set(lane, (folded.get(lane) ?? 0) + more);
  return lanes.map(({ key }, i) => {
    const lane = (folded.get(key) ?? 0) >= MANY_FOLDED ? inLane[i] : undefined;
    return lane ? densityOf(lane, w, width) : [];
  });
}
