/** A timeline of rows as it is shown in one language and zone: the same as `scene.ts` makes of a file, without an object for each event. */
import { EventTable } from '../../layout/event-table.ts';
import { RowDeck } from '../../layout/row-deck.ts';
import { laneKey } from '../../layout/lane-keys.ts';
import { partSteps, rowLaneSteps } from '../../layout/row-table.ts';
import type { TableColumns } from '../../layout/table-columns.ts';
import type { Item } from '../../layout/types.ts';
import { spanOf } from '../../layout/window.ts';
import type { LaneKey } from '../../model/link-options.ts';
import type { RowLookup } from '../../model/rows/row-events.ts';
import type { RowTimeline } from '../../model/rows/row-timeline.ts';
import { NO_SIDE, sideColor } from '../base/theme.ts';
import { stringsFor, type Strings } from '../strings/strings.ts';
import type { Picture } from '../view/picture.ts';
import { contextOf, type Scene } from '../view/scene.ts';

/** Makes what is shown of some rows, whole or in part, in steps: of a million, other lanes take longer than a page may stand still. */
export class RowScenes {
  readonly #lookup: RowLookup;
  readonly #byGroup: TableColumns;
  readonly #among: Pick<Picture, 'sampleOf' | 'total'>;
  /** The last table in other lanes, and the last of a part: another language only words them anew. */
  readonly #made = new Map<'whole' | 'part', Made>();
  readonly #colors: ReadonlyMap<string, string>;

  /** `byGroup`: the table of all, as the thread that read the rows has made it. `among`: see `RowBatch`. */
  constructor(lookup: RowLookup, byGroup: TableColumns, among: Pick<Picture, 'sampleOf' | 'total'>) {
    this.#lookup = lookup;
    this.#byGroup = byGroup;
    this.#among = among;
    this.#colors = new Map(
      byGroup.lanes.filter(({ key }) => key.startsWith(':')).map(({ key }, i) => [key, sideColor(i)]),
    );
  }

  *scene(lang: string, zone: string, lanes: LaneKey): Generator<undefined, Scene> {
    const strings = stringsFor(lang);
    const { timeline } = this.#lookup;
    const columns = isByGroup(lanes) ? this.#byGroup : yield* this.#columns(timeline, lanes, strings);
    yield;
    const picture = this.#picture(columns, lanes, strings, null);
    const context = contextOf(timeline, this.#lookup, lang, zone, picture);
    const whole: Scene = {
      picture,
      context,
      part: (timeline, by) => this.#part(timeline as RowTimeline, by, strings, whole),
    };
    return whole;
  }

  *#part(
    timeline: RowTimeline,
    lanes: LaneKey,
    strings: Strings,
    { context, picture, part }: Scene,
  ): Generator<undefined, Scene> {
    const columns = yield* this.#columns(timeline, lanes, strings);
    yield;
    return {
      context: { ...context, timeline },
      picture: this.#picture(columns, lanes, strings, picture),
      part,
    };
  }

  *#columns(
    { rows, passes }: RowTimeline,
    by: LaneKey,
    strings: Strings,
  ): Generator<undefined, TableColumns> {
    const sort = passes ? 'part' : 'whole';
    const last = this.#made.get(sort);
    if (last?.by === by && last.passes === passes) return last.columns;
    const labels = { others: strings.laneOthers, kinds: strings.kinds };
    const { lanes, lane } = yield* rowLaneSteps(rows, by, labels, passes);
    const columns = yield* partSteps(this.#byGroup, rows.kind, lanes, lane, passes);
    this.#made.set(sort, { by, passes, columns });
    return columns;
  }

  /** `whole`: the picture of all, whose span stays. */
  #picture(made: TableColumns, by: LaneKey, strings: Strings, whole: Picture | null): Picture {
    const { words } = this.#lookup;
    const { rows, actors } = this.#lookup.timeline;
    const table = new EventTable({ ...made, lanes: named(made.lanes, by, strings) }, words);
    const colors = this.#colors;
    const colorOfGroup = (number: number) => colors.get(laneKey(rows.groups[number] ?? '')) ?? NO_SIDE;
    const numberOf = new Map(actors.map(({ id, name }) => [id, rows.groups.indexOf(name)]));
    const colorOfLane = (key: string) => (isByGroup(by) ? (colors.get(key) ?? NO_SIDE) : NO_SIDE);
    return {
      table,
      deck: this.#among.sampleOf === undefined ? new RowDeck(table) : NO_CARDS,
      ...this.#among,
      span: whole?.span ?? spanOf(table.bounds, table.at),
      colorOfLane,
      colorOfItem: isByGroup(by)
        ? ({ lane }: Item) => colorOfLane(lane)
        : ({ id }: Item) => colorOfGroup(rows.group[words.find(id) ?? -1] ?? 0),
      colorOfActor: (id) => (id === null ? NO_SIDE : colorOfGroup(numberOf.get(id) ?? 0)),
    };
  }
}

const NO_CARDS: Picture['deck'] = { cardsFor: () => [] };

interface Made {
  readonly by: LaneKey;
  readonly passes: Uint8Array | null;
  readonly columns: TableColumns;
}

function isByGroup(by: LaneKey): boolean {
  return by === 'side' || by === 'actor';
}

/** What has made the table spoke another language, or none. */
function named(
  lanes: TableColumns['lanes'],
  by: LaneKey,
  { laneOthers, kinds }: Strings,
): TableColumns['lanes'] {
  const names: ReadonlyMap<string, string> = new Map(
    Object.entries(kinds).map(([kind, name]) => [laneKey(kind), name]),
  );
  return lanes.map((lane) => {
    if (!lane.key.startsWith(':'))
      return { ...lane, label: by === 'none' || lanes.length === 1 ? '' : laneOthers };
    return by === 'kind' ? { ...lane, label: names.get(lane.key) ?? lane.label } : lane;
  });
}
