/** What stays the same while one zooms: events, lanes, colours, the span. */
import type { Deck } from '../../layout/cards.ts';
import type { EventTable } from '../../layout/event-table.ts';
import type { Item, Span, Window } from '../../layout/types.ts';

export interface Picture {
  /** The dated events, and the lanes in which they stand. */
  readonly table: EventTable;
  readonly deck: Pick<Deck, 'cardsFor'>;
  readonly span: Span;
  /** How many there are of which these are a few: the others come soon, and no words or counts before them. */
  readonly sampleOf?: number | undefined;
  /** How many there will be, where more are known to come. */
  readonly total?: number | undefined;
  readonly colorOfLane: (key: string) => string;
  readonly colorOfItem: (item: Item) => string;
  readonly colorOfActor: (id: string | null) => string;
}

/** Where an item stands for keys: its start, or its end where the start is open. */
export function instantOf(item: Item): number {
  return item.startMs ?? item.endMs ?? 0;
}

export function inView({ startMs, endMs }: Item, window: Window): boolean {
  return (startMs ?? -Infinity) < window.endMs && (endMs ?? Infinity) > window.startMs;
}
