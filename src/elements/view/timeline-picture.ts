/** The picture of a timeline's events. */
import { Deck } from '../../layout/cards.ts';
import { eventTable } from '../../layout/items.ts';
import { lanesOf } from '../../layout/lanes.ts';
import { spanOf } from '../../layout/window.ts';
import type { LaneKey } from '../../model/link-options.ts';
import type { TimelineLookup } from '../../model/lookup.ts';
import type { Timeline } from '../../model/timeline.ts';
import { colorsOf, NO_SIDE } from '../base/theme.ts';
import { leadingSide } from '../words/leading-side.ts';
import type { Strings } from '../strings/strings.ts';
import type { Picture } from './picture.ts';

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
    span: whole?.span ?? spanOf(table.bounds, table.at),
    colorOfLane,
    colorOfItem:
      by === 'side'
        ? ({ lane }) => colorOfLane(lane)
        : ({ id }) => {
            const event = lookup.event(id);
            return colorOfActor(event ? leadingSide(event, { lookup }) : null);
          },
    colorOfActor,
  };
}

function sideColors(sides: readonly string[], lookup: TimelineLookup): Picture['colorOfActor'] {
  const colors = colorsOf(sides);
  return (id) => (id === null ? NO_SIDE : (colors.get(lookup.sideOf(id)) ?? NO_SIDE));
}
