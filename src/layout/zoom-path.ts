/**
 * The way from one window to another: out, along, and in again, as van Wijk and Nuij describe ("Smooth and efficient
 * zooming and panning", 2003) and d3-interpolate's interpolateZoom does in two dimensions. It is written out here
 * because the logarithms there cancel to −∞ where an hour is left for an hour some thousand years away.
 */
import type { Window } from './types.ts';

export interface ZoomPath {
  /** How long the way feels right, in milliseconds; 0 where there is none. */
  readonly durationMs: number;
  /** The window at a part of the way, 0 to 1; exactly the two windows at its ends. */
  readonly at: (t: number) => Window;
}

/** How much zooming weighs against moving; √2 is what the paper's readers preferred. */
const RHO = Math.SQRT2;
/** In milliseconds, for each step of the way's own length, and at most: longer, and one waits for it, key for key. */
const STEP_DURATION = 500;
const MAX_DURATION = 800;

export function zoomPath(from: Window, to: Window): ZoomPath {
  const w0 = from.endMs - from.startMs;
  const w1 = to.endMs - to.startMs;
  const u0 = (from.startMs + from.endMs) / 2;
  const distance = (to.startMs + to.endMs) / 2 - u0;
  const far = Math.abs(distance);
  // So short a way is only a zoom: along it the general solution divides by nothing.
  const still = far < Math.min(w0, w1) * 1e-6;
  const b = (w: number, sign: number) => (w1 * w1 - w0 * w0 + sign * 4 * far * far) / (4 * w * far);
  const r0 = still ? 0 : -Math.asinh(b(w0, 1));
  const r1 = still ? 0 : -Math.asinh(b(w1, -1));
  const length = (still ? Math.log(w1 / w0) : r1 - r0) / RHO;

  const between = (t: number): Window => {
    const r = RHO * t * length + r0;
    const width = still ? w0 * Math.exp(RHO * t * length) : (w0 * Math.cosh(r0)) / Math.cosh(r);
    const along = (w0 / (RHO * RHO)) * (Math.cosh(r0) * Math.tanh(r) - Math.sinh(r0));
    const middle = u0 + (still ? distance * t : Math.sign(distance) * along);
    return { startMs: middle - width / 2, endMs: middle + width / 2 };
  };
  return {
    durationMs: Math.min(Math.abs(length) * STEP_DURATION, MAX_DURATION),
    at: (t) => (t <= 0 ? from : t >= 1 ? to : between(t)),
  };
}
