/** Two ranges on one scale: windows of the same width, one below the other. */
import type { Window } from './types.ts';
import { clampWindow, panWindow, widthOf } from './window.ts';

/** The first window, and the middle of the second. */
export interface Comparison {
  readonly window: Window;
  readonly otherMs: number;
}

/**
 * Where a comparison begins: with what is in view and the stretch just after it, or before it where nothing follows; of the
 * whole, its halves.
 */
export function comparison(view: Window, span: Window): Comparison {
  if (widthOf(view) > widthOf(span) / 2) {
    const halfMs = widthOf(span) / 2;
    return {
      window: { startMs: span.startMs, endMs: span.startMs + halfMs },
      otherMs: span.endMs - halfMs / 2,
    };
  }
  const window = clampWindow(view, span);
  const after = middle(panWindow(window, 1));
  return { window, otherMs: after < span.endMs ? after : middle(panWindow(window, -1)) };
}

function middle({ startMs, endMs }: Window): number {
  return (startMs + endMs) / 2;
}
