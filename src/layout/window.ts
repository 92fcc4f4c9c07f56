/** The visible stretch of time: how it is bounded, moved, zoomed, and mapped to pixels. All times are epoch milliseconds. */
import type { Span, Window } from './types.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Furthest instant that a JavaScript date can hold, from 1970 in either direction. */
const FURTHEST = 8.64e15;
const MIN_WIDTH = HOUR;
/** Widest window, in spans. */
const MAX_SPANS = 1.25;
/** Part of the window that may stand beyond the span's end. */
const SLACK = 0.25;
/** Room beside the first and the last item, as a part of what lies between them. */
const PADDING = 0.04;

export const widthOf = (w: Window): number => w.endMs - w.startMs;

/**
 * All events with a little room at both ends; a month around a lone instant, or one day of which no hour is told; the year
 * 2000 where there is nothing. `at`: where they stand, ascending.
 */
export function spanOf(bounds: Window | null, at: ArrayLike<number>): Window {
  if (!bounds) return { startMs: Date.UTC(2000, 0), endMs: Date.UTC(2001, 0) };
  const { startMs, endMs } = bounds;
  const width = endMs - startMs;
  const isLone = width <= DAY && at[0] === at[at.length - 1];
  const room = isLone ? 15 * DAY : Math.max(width * PADDING, (MIN_WIDTH - width) / 2);
  return within(startMs - room, endMs + room);
}

/** At least an hour, at most a bit more than the span, and never far outside it; of a fixed span, nothing outside. */
export function clampWindow(w: Window, span: Span): Window {
  const width = Math.min(Math.max(widthOf(w), MIN_WIDTH), maxWidth(span));
  const slack = span.fixed ? 0 : Math.max(width * SLACK, width - widthOf(span));
  const centred = (w.startMs + w.endMs - width) / 2;
  // An unchanged width keeps the start as it is: the detour over the middle would round it.
  const wanted = width === widthOf(w) ? w.startMs : centred;
  const start = Math.min(Math.max(wanted, span.startMs - slack), span.endMs + slack - width);
  return within(start, start + width);
}

/** `factor` above 1 shows more detail; the instant `anchorMs` keeps its place on screen. */
export function zoomWindow(w: Window, factor: number, anchorMs: number): Window {
  return {
    startMs: anchorMs + (w.startMs - anchorMs) / factor,
    endMs: anchorMs + (w.endMs - anchorMs) / factor,
  };
}

/** The window is half open; NaN is in none. */
export function holds({ startMs, endMs }: Window, ms: number): boolean {
  return ms >= startMs && ms < endMs;
}

/** Moves by a part of the window's own width; positive is later. */
export function panWindow(w: Window, fraction: number): Window {
  const by = widthOf(w) * fraction;
  return { startMs: w.startMs + by, endMs: w.endMs + by };
}

/**
 * Where a jump lands: a day amid a month, a longer stretch on 70 % of the window.
 * An open end gets a tenth of the span. What lies outside the span is shown where it would stand, unclamped.
 */
export function windowAround(startMs: number | null, endMs: number | null, span: Span): Window {
  if (startMs === null && endMs === null) return span;
  const open = widthOf(span) / 10;
  const start = startMs ?? Number(endMs) - open;
  const end = Math.max(endMs ?? start + open, start);
  const width = Math.min(contextOf(start, end), maxWidth(span));
  const middle = (start + end) / 2;
  const w = within(middle - width / 2, middle + width / 2);
  return span.fixed || (end >= span.startMs && start <= span.endMs) ? clampWindow(w, span) : w;
}

/** Pixels from the left edge of a stage `width` pixels wide. */
export function toX(ms: number, w: Window, width: number): number {
  return ((ms - w.startMs) / widthOf(w)) * width;
}

export function toMs(x: number, w: Window, width: number): number {
  return w.startMs + (x / width) * widthOf(w);
}

function maxWidth(span: Span): number {
  return Math.max(widthOf(span) * (span.fixed ? 1 : MAX_SPANS), MIN_WIDTH);
}

function contextOf(start: number, end: number): number {
  return Math.max((end - start) / 0.7, 30 * DAY);
}

function within(startMs: number, endMs: number): Window {
  return { startMs: Math.max(startMs, -FURTHEST), endMs: Math.min(endMs, FURTHEST) };
}
