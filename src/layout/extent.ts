/** Where an item stands on screen, in pixels from the left edge of the stage. */
import type { Stretch } from './occupancy.ts';
import type { Item, Window } from './types.ts';
import { DAY, toX, widthOf } from './window.ts';

/** Half the room that a mark takes at least: two of them stay 12 px apart. */
export const MARK_RADIUS = 6;

export interface Extent {
  /** Clipped to the stage; equal for a point. */
  readonly x1: number;
  readonly x2: number;
  readonly runsOnStart: boolean;
  readonly runsOnEnd: boolean;
}

/** From here on what is a point elsewhere is seen to be as long as it is. */
const LONG_POINT = 96;

/** How far outside a window a point may stand, in milliseconds, and still be seen in part; none is longer than a day. */
export function reachOfPoints(w: Window, width: number): number {
  return (DAY / widthOf(w)) * width < LONG_POINT ? 0 : DAY / 2;
}

/**
 * Null outside the window. A point stands in the middle of its bounds: a day at noon, so that it lies inside the day
 * at every zoom and in every zone. Where the hours can be told apart, it is a bar from its first to its last, because
 * a point at noon would say noon. A bar that only touches the window's edge is outside.
 */
export function extentOf(item: Item, w: Window, width: number): Extent | null {
  const startMs = item.startMs ?? -Infinity;
  const endMs = item.endMs ?? Infinity;
  if (item.shape === 'point' && ((endMs - startMs) / widthOf(w)) * width < LONG_POINT) {
    const ms = middleOf(item);
    if (ms < w.startMs || ms >= w.endMs) return null;
    const x = toX(ms, w, width);
    return { x1: x, x2: x, runsOnStart: false, runsOnEnd: false };
  }
  if (startMs >= w.endMs || endMs <= w.startMs) return null;
  return {
    x1: startMs < w.startMs ? 0 : toX(startMs, w, width),
    x2: endMs > w.endMs ? width : toX(endMs, w, width),
    runsOnStart: startMs < w.startMs,
    runsOnEnd: endMs > w.endMs,
  };
}

/** The instant that stands for an item; of an open one, its known end. */
export function middleOf(item: Pick<Item, 'startMs' | 'endMs'>): number {
  const start = item.startMs ?? item.endMs ?? 0;
  const end = item.endMs ?? start;
  return (start + end) / 2;
}

/** The room that a mark takes in its row; a short bar takes as much as a point. */
export function roomOf({ x1, x2 }: Extent): Stretch {
  const middle = (x1 + x2) / 2;
  return { from: Math.min(x1, middle - MARK_RADIUS), to: Math.max(x2, middle + MARK_RADIUS) };
}
