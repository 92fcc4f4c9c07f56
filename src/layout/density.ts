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
  const last = Math.ceil(w.endMs / length);
  const { from, before } = countsOf(lane, length, first, last);
  const px = toX(w.startMs + length, w, width);
  const bars: DensityBar[] = [];
  for (let number = first; number < last; number++) {
    const count = (before[number + 1 - from] ?? 0) - (before[number - from] ?? 0);
    if (count <= 0) continue;
    const height = Math.min(1, Math.log2(1 + count) / Math.log2(MOST));
    bars.push({ x: toX(number * length, w, width), width: px, height });
  }
  return bars;
}

interface Counts {
  readonly length: number;
  /** Number of the first stretch of that length, counted from the epoch. */
  readonly from: number;
  /** How many stand before the beginning of each stretch, and before the end of the last. */
  readonly before: Uint32Array;
}

/** What a lane was asked for last: most frames of a move ask for a part of the same. */
const memory = new WeakMap<LaneIndex, Counts>();

/** Of the stretches from `first` up to, and without, `last`, and some on either side. */
function countsOf(lane: LaneIndex, length: number, first: number, last: number): Counts {
  const known = memory.get(lane);
  if (known?.length === length && known.from <= first && known.from + known.before.length > last)
    return known;
  const room = Math.ceil((last - first) / 4);
  const from = first - room;
  const before = Uint32Array.from({ length: last - first + 2 * room + 1 }, (_, i) =>
    lane.countBefore((from + i) * length),
  );
  const counts = { length, from, before };
  memory.set(lane, counts);
  return counts;
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
