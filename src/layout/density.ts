/** How many events stand when, in a lane that has more than can be drawn one by one. */
import type { EventTable } from './event-table.ts';
import type { LaneIndex } from './lane-index.ts';
import type { StageLayout, Window } from './types.ts';
import { toX, widthOf } from './window.ts';

/** Bars side by side, some of them before and after what is in view. In pixels along the stage. */
export interface Density {
  /** Left end of the first, and width of each. */
  readonly x: number;
  readonly step: number;
  /** 0 to 1, the same for the same number in every lane and window; the same object as long as the bars are the same. */
  readonly heights: readonly number[];
}

export interface DensityBar {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** Least width of a bar; the most is twice that. */
const BAR_PX = 4;
/** From here on a lane says when what is folded stands. */
const MANY_FOLDED = 24;
/** From here on a bar is as high as can be. */
const MOST = 1024;

/** Bars of a length in time that is a power of two milliseconds, so that they stay what they are while one pans. */
export function densityOf(lane: LaneIndex, w: Window, width: number): Density {
  const length = 2 ** Math.ceil(Math.log2((widthOf(w) / width) * BAR_PX));
  const first = Math.floor(w.startMs / length);
  const last = Math.ceil(w.endMs / length);
  const { from, heights } = barsOf(lane, length, first, last);
  return { x: toX(from * length, w, width), step: toX(w.startMs + length, w, width), heights };
}

/** Those that reach into a stretch along the stage; empty ones are left out. */
export function barsIn({ x, step, heights }: Density, fromX: number, toX: number): DensityBar[] {
  return heights.flatMap((height, i): DensityBar[] => {
    const bar = { x: x + i * step, width: step, height };
    return height > 0 && bar.x + step > fromX && bar.x < toX ? [bar] : [];
  });
}

interface Bars {
  readonly length: number;
  /** Number of the first stretch of that length, counted from the epoch. */
  readonly from: number;
  readonly heights: readonly number[];
}

/** What a lane was asked for last: most frames of a move ask for a part of the same. */
const memory = new WeakMap<LaneIndex, Bars>();

/** Of the stretches from `first` up to, and without, `last`, and some on either side. */
function barsOf(lane: LaneIndex, length: number, first: number, last: number): Bars {
  const known = memory.get(lane);
  if (known?.length === length && known.from <= first && known.from + known.heights.length >= last)
    return known;
  const room = Math.ceil((last - first) / 4);
  const from = first - room;
  let before = lane.countBefore(from * length);
  const heights = Array.from({ length: last - first + 2 * room }, (_, i) => {
    const until = lane.countBefore((from + i + 1) * length);
    const count = until - before;
    before = until;
    return Math.min(1, Math.log2(1 + count) / Math.log2(MOST));
  });
  const bars = { length, from, heights };
  memory.set(lane, bars);
  return bars;
}

/** For each lane of the table: where much is folded, how many stand when; else null. */
export function densityOfFolded(
  { clusters, width }: StageLayout,
  { lanes, inLane }: EventTable,
  w: Window,
): readonly (Density | null)[] {
  const folded = new Map<string, number>();
  for (const { lane, more } of clusters) folded.set(lane, (folded.get(lane) ?? 0) + more);
  return lanes.map(({ key }, i) => {
    const lane = (folded.get(key) ?? 0) >= MANY_FOLDED ? inLane[i] : undefined;
    return lane ? densityOf(lane, w, width) : null;
  });
}
