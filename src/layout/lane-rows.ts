/** The rows of one lane while marks and labels are put into them, the most important first. Lengths in pixels. */
import type { Slot, Visible } from './crowded-row.ts';
import { roomOf, type Extent } from './extent.ts';
import { BOLD_FROM } from './importance.ts';
import {
  fitText,
  labelTexts,
  placeAlong,
  placeBeside,
  type Bounds,
  type LabelText,
  type Placed,
} from './labels.ts';
import { Row, type Stretch } from './occupancy.ts';
import type { Item, Label, Measure } from './types.ts';

export interface PlacedLabel extends Pick<Label, 'text' | 'bold' | 'side' | 'x' | 'width'> {
  readonly row: number;
  /** Whether it stands in another row than its bar, no further than the bar. */
  readonly along: boolean;
}

export interface PlacedMark {
  readonly item: Item;
  readonly extent: Extent;
  readonly row: number;
  readonly label: PlacedLabel | null;
}

/** No text is narrower. */
const LEAST_LABEL = 1;

interface Spot {
  readonly row: number;
  readonly label: PlacedLabel | null;
}

export class LaneRows {
  readonly #rows: readonly Row[];
  placed: PlacedMark[] = [];
  /** From the middle outwards: a lane with one event at this zoom has it beside its name. */
  readonly #order: readonly number[];
  readonly #bounds: Bounds;
  readonly #measure: Measure;

  /** The first `open` of `count` rows are for `place`. */
  constructor(count: number, open: number, width: number, measure: Measure) {
    this.#rows = Array.from({ length: count }, () => new Row());
    const middle = (count - 1) / 2 - 0.25;
    this.#order = [...this.#rows.keys()]
      .slice(0, open)
      .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    this.#bounds = { from: 0, to: width };
    this.#measure = measure;
  }

  /**
   * The first row with room for mark and label, else the first with room for the mark; null where there is none.
   * `rowBefore` is asked first.
   */
  place({ item, extent }: Visible, rowBefore?: number): PlacedMark | null {
    const mark = roomOf(extent);
    const free = this.#order.filter((index) => this.#rows[index]?.hasRoomForMark(mark));
    if (rowBefore !== undefined && free.includes(rowBefore)) free.unshift(rowBefore);
    const [first] = free;
    if (first === undefined) return null;
    const spot = this.#spotWithLabel(item, free, mark) ?? { row: first, label: null };
    this.#rows[spot.row]?.addMark(mark);
    if (spot.label) this.#rows[spot.label.row]?.addLabel(stretchOf(spot.label));
    const placed = { item, extent, ...spot };
    this.placed.push(placed);
    return placed;
  }

  /** Into the last row: all marks and counts first, then labels where there is still room, in the order given. */
  placeCrowd(slots: readonly Slot[], order: readonly Visible[]): void {
    const last = this.#rows.length - 1;
    const row = this.#rows[last];
    if (!row) return;
    for (const { mark, count } of slots) {
      if (mark) row.addMark(roomOf(mark.extent));
      if (count) row.addLabel(count);
    }
    const marked = new Set(slots.map(({ mark }) => mark));
    for (const each of order) {
      if (!marked.has(each)) continue;
      const label = this.#labelBeside(each.item, row, last, roomOf(each.extent));
      if (label) row.addLabel(stretchOf(label));
      this.placed.push({ ...each, row: last, label });
    }
  }

  /** Gives labels that were cut the room that is left beside them; the first placed first. */
  growLabels(): void {
    this.placed = this.placed.map((placed) => {
      const { label, item, extent } = placed;
      if (!label || label.text === item.label) return placed;
      const grown = this.#grown(label, item.label, extent);
      return { ...placed, label: grown };
    });
  }

  #grown(label: PlacedLabel, title: string, extent: Extent): PlacedLabel {
    const row = this.#rows[label.row];
    const old = stretchOf(label);
    const room = row?.roomAround(old);
    if (!row || !room) return label;
    const end = Math.min(room.to, label.along ? extent.x2 : Infinity, this.#bounds.to);
    const most = label.side === 'right' ? end - old.from : old.to - Math.max(room.from, this.#bounds.from);
    const text = fitText(title, label.bold, most, this.#measure);
    if (!text || text.width <= label.width) return label;
    const grown = { ...label, ...text, x: label.side === 'right' ? old.from : old.to - text.width };
    row.widenLabel(old, stretchOf(grown));
    return grown;
  }

  #spotWithLabel(item: Item, free: readonly number[], mark: Stretch): Spot | null {
    if (!free.some((row) => this.#hasAnyRoom(row, mark))) return null;
    for (const text of this.#forms(item, mark)) {
      for (const row of free) {
        const beside = this.#rows[row] && placeBeside(this.#rows[row], mark, text.width, this.#bounds);
        if (beside) return { row, label: describe(text, beside, row, false) };
      }
      for (const row of free) {
        for (const other of [row + 1, row - 1].filter((index) => this.#order.includes(index))) {
          const along = this.#rows[other] && placeAlong(this.#rows[other], mark, text.width, this.#bounds);
          if (along) return { row, label: describe(text, along, other, true) };
        }
      }
    }
    return null;
  }

  #labelBeside(item: Item, row: Row, index: number, mark: Stretch): PlacedLabel | null {
    if (!placeBeside(row, mark, LEAST_LABEL, this.#bounds)) return null;
    for (const text of this.#forms(item, mark)) {
      const beside = placeBeside(row, mark, text.width, this.#bounds);
      if (beside) return describe(text, beside, index, false);
    }
    return null;
  }

  /** Most marks of a crowd have none for any label, and need not be measured. */
  #hasAnyRoom(row: number, mark: Stretch): boolean {
    const isFree = (index: number, place: typeof placeBeside): boolean => {
      const own = this.#order.includes(index) ? this.#rows[index] : undefined;
      return own !== undefined && place(own, mark, LEAST_LABEL, this.#bounds) !== null;
    };
    return isFree(row, placeBeside) || isFree(row + 1, placeAlong) || isFree(row - 1, placeAlong);
  }

  #forms({ label, importance }: Item, mark: Stretch): Iterable<LabelText> {
    return labelTexts(label, importance >= BOLD_FROM, mark, this.#bounds, this.#measure);
  }
}

function describe(
  { text, width, bold }: LabelText,
  { stretch, side }: Placed,
  row: number,
  along: boolean,
): PlacedLabel {
  return { text, bold, side, x: stretch.from, width, row, along };
}

function stretchOf({ x, width }: PlacedLabel): Stretch {
  return { from: x, to: x + width };
}
