/** What stays the same while one zooms: events, lanes, colours, the span. */
import { Deck } from '../layout/cards.ts';
import type { EventTable } from '../layout/event-table.ts';
import { eventTable } from '../layout/items.ts';
import { lanesOf } from '../layout/lanes.ts';
import type { Item, Window } from '../layout/types.ts';
import { spanOf } from '../layout/window.ts';
import type { TimelineLookup } from '../model/lookup.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Strings } from './strings.ts';
import { colorsOf, NO_SIDE } from './theme.ts';

export interface Picture {
  /** The dated events, and the lanes in which they stand. */
  readonly table: EventTable;
  readonly deck: Deck;
  readonly span: Window;
  readonly colorOfLane: (key: string) => string;
  readonly colorOfActor: (id: string | null) => string;
}

export function pictureOf(timeline: Timeline, lookup: TimelineLookup, strings: Strings): Picture {
  const { lanes, laneOf, sides } = lanesOf(timeline.events, lookup, {
    together: strings.laneTogether,
    others: strings.laneOthers,
  });
  const table = eventTable(timeline, lookup, lanes, laneOf);
  const colors = colorsOf(sides);
  return {
    table,
    deck: new Deck(timeline, lookup, table),
    span: spanOf(table.bounds),
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
