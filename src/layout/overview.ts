/** The strip that shows the whole span: how many events begin when, and a few dates. Lengths in pixels. */
import { bisectLeft } from 'd3-array';
import { beginnings, lengthOf } from './calendar-units.ts';
import { clock, fine, intl, LADDER, type TickUnit } from './tick-units.ts';
import type { EventTable } from './event-table.ts';
import type { Window } from './types.ts';
import { holds, toX, widthOf } from './window.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

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

/** The few dates under it, from fine to coarse. */
const OVERVIEW_UNITS: readonly TickUnit[] = [
  ...[1, 3, 6].map((step) => fine('hour', step, clock)),
  fine('day', 1, intl({ day: 'numeric', month: 'short' })),
  fine('week', 1, intl({ day: 'numeric', month: 'short' })),
  ...[1, 3].map((step) => fine('month', step, intl({ month: 'short', year: 'numeric' }))),
  ...LADDER.map((pair) => pair.fine).filter(({ name }) => name === 'year'),
];

const MIN_BAR = 12;
const MAX_LABELS = 7;
/** From one label to the next, so that the longest has room. */
const LABEL_ROOM = 76;
/** Wider than most. */
const LETTER = 7;

/**
 * One bar per hour, day, week, month, quarter or so, whatever is the finest that can be seen. Each event is counted once,
 * where it stands; what lies outside the span is counted at its edge. Empty bars are left out.
 */
export function overviewBars(
  table: EventTable,
  span: Window,
  width: number,
  calendar: ZoneCalendar,
): OverviewBar[] {
  const least = (widthOf(span) / width) * MIN_BAR;
  const unit = OVERVIEW_UNITS.find((each) => lengthOf(each) >= least) ?? OVERVIEW_UNITS.at(-1);
  if (width <= 0 || !unit) return [];
  const starts = beginnings(unit, span, calendar);
  // What lies before the first bar or after the last is counted there.
  const until = starts.map((_, i) =>
    i + 1 < starts.length ? bisectLeft(table.at, starts[i + 1] ?? 0) : table.length,
  );
  const counts = until.map((end, i) => end - (until[i - 1] ?? 0));
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const edges = [...starts, span.endMs].map((ms) => Math.min(Math.max(toX(ms, span, width), 0), width));
  return counts.flatMap((count, i) => {
    const [from = 0, to = width] = edges.slice(i, i + 2);
    return count === 0 ? [] : [{ x: from, width: to - from, height: count / most, count }];
  });
}

/** Where instants, ascending, lie on the strip, each place once; what lies outside the span lies at its edge. */
export function overviewMarks(atMs: ArrayLike<number>, span: Window, width: number, step = 1): number[] {
  const places: number[] = [];
  const placeOf = (ms: number): number =>
    Math.round(Math.min(Math.max(toX(ms, span, width), 0), width) / step) * step;
  for (let i = 0; i < atMs.length;) {
    const place = placeOf(atMs[i] ?? 0);
    places.push(place);
    // Of a million most lie where another does: on with the first that doesn't.
    let [low, high] = [i + 1, atMs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeOf(atMs[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    i = low;
  }
  return places;
}

/** Round dates across the span, at most seven and at least three where the strip is wide enough. */
export function overviewLabels(
  span: Window,
  width: number,
  calendar: ZoneCalendar,
  lang: string,
): OverviewLabel[] {
  const most = Math.min(MAX_LABELS, Math.max(1, Math.floor(width / LABEL_ROOM)));
  for (const unit of OVERVIEW_UNITS) {
    if (widthOf(span) / lengthOf(unit) > most + 1) continue;
    const starts = beginnings(unit, span, calendar).filter((ms) => holds(span, ms));
    if (starts.length > most) continue;
    const labels = starts.map((ms) => ({
      x: toX(ms, span, width),
      label: unit.formats[0]?.(ms, calendar, lang) ?? '',
    }));
    // The last may have no room for its words.
    return labels.filter(({ x, label }, i) => i === 0 || x + label.length * LETTER <= width);
  }
  return [];
}
