/** The present on the stage: a line with its word, while it is in view. */
import type { Window } from '../../layout/types.ts';
import { holds, toX } from '../../layout/window.ts';
import { AXIS_HEIGHT } from './stage-measures.ts';

/** Half of the longest word for it, in pixels. */
const HALF_WORD = 36;
/** Below the fine labels, on top of the lanes. */
const BASELINE = AXIS_HEIGHT - 3;

export interface NowLine {
  readonly x: number;
  readonly word: string;
  /** Towards the middle, where the edge is near. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly baseline: number;
}

/** `width` of the plot, in pixels; null while the present is not in the window. */
export function nowLineOf(nowMs: number, window: Window, width: number, word: string): NowLine | null {
  if (!holds(window, nowMs)) return null;
  const x = toX(nowMs, window, width);
  const anchor = x < HALF_WORD ? 'start' : x > width - HALF_WORD ? 'end' : 'middle';
  return { x, word, anchor, baseline: BASELINE };
}
