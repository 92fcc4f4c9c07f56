/** A timeline of rows as it is shown in one language and zone: the same as `scene.ts` makes of a file, without an object for each event. */
import { EventTable } from '../../layout/event-table.ts';
import { RowDeck } from '../../layout/row-deck.ts';
import { laneKey, rowLanes, rowTableColumns } from '../../layout/row-table.ts';
import type { TableColumns } from '../../layout/table-columns.ts';
import type { Item } from '../../layout/types.ts';
import { spanOf } from '../../layout/window.ts';
import type { LaneKey } from '../../model/link-options.ts';
import { type RowLookup } from '../../model/rows/row-events.ts';
import type { Picture } from '../view/picture.ts';
import { contextOf, type Scene } from '../view/scene.ts';
import { stringsFor, type Strings } from '../strings/strings.ts';
import { NO_SIDE, sideColor } from '../base/theme.ts';

/** `table`: its columns by group, where another thread has made them. */
export function rowSceneOf(
  lookup: RowLookup,
  lang: string,
  zone: string,
  by: LaneKey,
  table?: TableColumns,
): Scene {
  const strings = stringsFor(lang);
  const picture = pictureOfRows(lookup, strings, by, table);
  return { picture, context: contextOf(lookup.timeline, lookup, lang, zone, picture) };
}

function pictureOfRows(lookup: RowLookup, strings: Strings, by: LaneKey, made?: TableColumns): Picture {
  const { words } = lookup;
  const { rows } = lookup.timeline;
  const labels = { others: strings.laneOthers, kinds: strings.kinds };
  const byGroup = made?.lanes ?? rowLanes(rows, 'side', labels).lanes;
  const columns =
    made && (by === 'side' || by === 'actor') ? named(made, strings) : columnsBy(lookup, by, labels);
  const table = new EventTable(columns, words);
  const colors = new Map(
    byGroup.filter(({ key }) => key.startsWith(':')).map(({ key }, i) => [key, sideColor(i)]),
  );
  const colorOfGroup = (number: number) => colors.get(laneKey(rows.groups[number] ?? '')) ?? NO_SIDE;
  const numberOf = new Map(lookup.timeline.actors.map(({ id, name }) => [id, rows.groups.indexOf(name)]));
  const isByGroup = by === 'side' || by === 'actor';
  const colorOfLane = (key: string) => (isByGroup ? (colors.get(key) ?? NO_SIDE) : NO_SIDE);
  return {
    table,
    deck: new RowDeck(table),
    span: spanOf(table.bounds),
    colorOfLane,
    colorOfItem: isByGroup
      ? ({ lane }: Item) => colorOfLane(lane)
      : ({ id }: Item) => colorOfGroup(rows.group[words.find(id) ?? -1] ?? 0),
    colorOfActor: (id) => (id === null ? NO_SIDE : colorOfGroup(numberOf.get(id) ?? 0)),
  };
}

function columnsBy(
  { words, timeline: { rows } }: RowLookup,
  by: LaneKey,
  labels: Parameters<typeof rowLanes>[2],
): TableColumns {
  const { lanes, lane } = rowLanes(rows, by, labels);
  return rowTableColumns(rows, words, lanes, lane);
}

/** Another thread speaks no language. */
function named(columns: TableColumns, { laneOthers }: Strings): TableColumns {
  return {
    ...columns,
    lanes: columns.lanes.map((lane) => (lane.key.startsWith(':') ? lane : { ...lane, label: laneOthers })),
  };
}
