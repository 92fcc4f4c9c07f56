/** What stays the same while one zooms: events, lanes, colours, the span. */
import { Deck } from '../../layout/cards.ts';
import type { EventTable } from '../../layout/event-table.ts';
import { eventTable } from '../../layout/items.ts';
import { actingSides, lanesOf } from '../../layout/lanes.ts';
import type { Item, Span, Window } from '../../layout/types.ts';
import { spanOf } from '../../layout/window.ts';
import type { LaneKey } from '../../model/link-options.ts';
import type { TimelineLookup } from '../../model/lookup.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { Strings } from '../strings/strings.ts';
import { colorsOf, NO_SIDE } from '../base/theme.ts';

export interface Picture {
  /** The dated events, and the lanes in which they stand. */
  readonly table: EventTable;
  readonly deck: Pick<Deck, 'cardsFor'>;
  readonly span: Span;
  /** How many there are of which these are a few: the others come soon, and no words or counts before them. */
  readonly sampleOf?: number | undefined;
  readonly colorOfLane: (key: string) => string;
  readonly colorOfItem: (item: Item) => string;
  readonly colorOfActor: (id: string | null) => string;
}

/** `whole`: the picture of all of which `timeline` is a part: its span and its colours stay. */
export function pictureOf(
  timeline: Timeline,
  lookup: TimelineLookup,
  strings: Strings,
  by: LaneKey = 'side',
  whole?: Picture,
): Picture {
  const lanesBy = (key: LaneKey) =>
    lanesOf(
      timeline.events,
      lookup,
      {
        together: key === 'source' ? strings.laneSeveral : strings.laneTogether,
        others: strings.laneOthers,
        kinds: strings.kinds,
      },
      key,
    );
  const { lanes, laneOf, sides } = lanesBy(by);
  const table = eventTable(timeline, lookup, lanes, laneOf);
  const colorOfActor =
    whole?.colorOfActor ?? sideColors(by === 'side' ? sides : lanesBy('side').sides, lookup);
  const isByActor = by === 'side' || by === 'actor';
  const colorOfLane = (key: string) => (isByActor ? colorOfActor(key) : NO_SIDE);
  return {
    table,
    deck: new Deck(timeline, lookup, table),
    span: whole?.span ?? spanOf(table.bounds),
    colorOfLane,
    colorOfItem:
      by === 'side' ? ({ lane }) => colorOfLane(lane) : ({ id }) => colorOfActor(soleSide(id, lookup)),
    colorOfActor,
  };
}

function sideColors(sides: readonly string[], lookup: TimelineLookup): Picture['colorOfActor'] {
  const colors = colorsOf(sides);
  return (id) => (id === null ? NO_SIDE : (colors.get(lookup.sideOf(id)) ?? NO_SIDE));
}

/** The side that acts alone. */
function soleSide(eventId: string, lookup: TimelineLookup): string | null {
  const event = lookup.event(eventId);
  const [side = null, ...more] = event ? actingSides(event, lookup) : [];
  return more.length === 0 ? side : null;
}

/** Where an item stands for keys: its start, or its end where the start is open. */
export function instantOf(item: Item): number {
  return item.startMs ?? item.endMs ?? 0;
}

export function inView({ startMs, endMs }: Item, window: Window): boolean {
  return (startMs ?? -Infinity) < window.endMs && (endMs ?? Infinity) > window.startMs;
}
