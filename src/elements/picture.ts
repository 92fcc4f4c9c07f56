/** What stays the same while one zooms: items, lanes, colours, the span, and the order of events for keys. */
import { itemsOf } from '../layout/items.ts';
import { lanesOf } from '../layout/lanes.ts';
import type { Item, Lane, Window } from '../layout/types.ts';
import { spanOf } from '../layout/window.ts';
import type { TimelineLookup } from '../model/lookup.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Strings } from './strings.ts';
import { colorsOf, NO_SIDE } from './theme.ts';

export interface Picture {
  readonly items: readonly Item[];
  readonly lanes: readonly Lane[];
  readonly span: Window;
  /** Items as the arrow keys walk them. */
  readonly inTime: readonly Item[];
  readonly colorOfLane: (key: string) => string;
  readonly colorOfActor: (id: string | null) => string;
}

export function pictureOf(timeline: Timeline, lookup: TimelineLookup, strings: Strings): Picture {
  const { lanes, laneOf, sides } = lanesOf(timeline.events, lookup, {
    together: strings.laneTogether,
    others: strings.laneOthers,
  });
  const items = itemsOf(timeline, lookup, laneOf);
  const colors = colorsOf(sides);
  return {
    items,
    lanes,
    span: spanOf(items),
    inTime: [...items].sort((a, b) => instantOf(a) - instantOf(b)),
    colorOfLane: (key) => colors.get(key) ?? NO_SIDE,
    colorOfActor: (id) => (id === null ? NO_SIDE : (colors.get(lookup.sideOf(id)) ?? NO_SIDE)),
  };
}

/** Where an item stands for keys: its start, or its end where the start is open. */
export function instantOf(item: Item): number {
  return item.startMs ?? item.endMs ?? 0;
}

export function inView({ startMs, endMs }: Item, window: Window): boolean {
  return (startMs ?? -Infinity) < window.endMs && (endMs ?? Infinity) > window.startMs;
}
