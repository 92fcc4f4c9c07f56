/** How large a mark is, however it is drawn. All in pixels. */
import type { Status } from '../../model/timeline.ts';

export interface MarkShape {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly shape: 'point' | 'bar';
  readonly status: Status;
  readonly corrected: boolean;
  readonly fadesStart: boolean;
  readonly fadesEnd: boolean;
}

export const POINT_RADIUS = 5.5;
export const BAR_HEIGHT = 11;
/** A bar that is shorter than this on screen would not be seen as one. */
const MIN_BAR = 13;

/** Both ends, far enough apart for a bar to be seen as one. */
export function widened({
  x1,
  x2,
  shape,
}: Pick<MarkShape, 'x1' | 'x2' | 'shape'>): readonly [number, number] {
  if (shape === 'point' || x2 - x1 >= MIN_BAR) return [x1, x2];
  const middle = (x1 + x2) / 2;
  return [middle - MIN_BAR / 2, middle + MIN_BAR / 2];
}
