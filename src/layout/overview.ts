/** The strip that shows the whole span: how many events begin when, and a few dates. Lengths in pixels. */
import { beginnings, lengthOf } from './calendar-units.ts';
import { OVERVIEW_UNITS } from './tick-units.ts';
import type { Item, Window } from './types.ts';
import { toX, widthOf } from './window.ts';

export interface OverviewBar {
  readonly x: number;
  readonly width: number;
  /** Part of the tallest bar's height, 0 to 1. */
  readonly height: number;
  readonly count: number;
}

export interface OverviewLabel {
  /** Where the year, month or day begins. */
  readonly x: number;
  readonly label: string;
}

const MAX_LABELS = 7;
/** From one label to the next, so that the longest has room. */
const LABEL_ROOM = 76;

/** Each item is counted once, where it begins; what lies outside the span is counted at its edge. Empty bars are left out. */
export function overviewBars(
  items: readonly Item[],
  span: Window,
  width: number,
  barWidth = 6,
): OverviewBar[] {
  if (width <= 0) return [];
  const bins = Math.max(1, Math.ceil(width / barWidth));
  const counts = new Array<number>(bins).fill(0);
  for (const item of items) {
    const x = toX(item.startMs ?? item.endMs ?? span.startMs, span, width);
    const bin = Math.min(Math.max(Math.floor(x / barWidth), 0), bins - 1);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  return counts.flatMap((count, bin) => {
    const x = bin * barWidth;
    return count === 0 ? [] : [{ x, width: Math.min(barWidth, width - x), height: count / most, count }];
  });
}

/** Round dates across the span, at most seven and at least three where the strip is wide enough. */
export function overviewLabels(span: Window, width: number, zone: string, lang: string): OverviewLabel[] {
  const most = Math.min(MAX_LABELS, Math.max(1, Math.floor(width / LABEL_ROOM)));
  for (const unit of OVERVIEW_UNITS) {
    if (widthOf(span) / lengthOf(unit) > most + 1) continue;
    const starts = beginnings(unit, span, zone).filter((ms) => ms >= span.startMs);
    if (starts.length > most) continue;
    return starts.map((ms) => ({ x: toX(ms, span, width), label: unit.formats[0]?.(ms, zone, lang) ?? '' }));
  }
  return [];
}
