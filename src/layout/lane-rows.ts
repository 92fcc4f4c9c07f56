/** The rows of one lane while marks and labels are put into them, the most important first. Lengths in pixels. */
import { roomOf, type Extent } from './extent.ts';
import { BOLD_FROM } from './importance.ts';
import { labelText, placeAlong, placeBeside, type Bounds, type LabelText, type Placed } from './labels.ts';
import { Row, type Stretch } from './occupancy.ts';
import type { Item, Label, Measure } from './types.ts';

export interface PlacedLabel extends Pick<Label, 'text' | 'bold' | 'side' | 'x' | 'width'> {
  readonly row: number;
}

export interface PlacedMark {
  readonly item: Item;
  readonly extent: Extent;
  readonly row: number;
  readonly label: PlacedLabel | null;
}

interface Spot {
  readonly row: number;
  readonly label: (Placed & { readonly row: number }) | null;
}

export class LaneRows {
  readonly placed: PlacedMark[] = [];
  readonly #rows: readonly Row[];
  readonly #bounds: Bounds;
  readonly #measure: Measure;

  constructor(count: number, bounds: Bounds, measure: Measure) {
    this.#rows = Array.from({ length: count }, () => new Row());
    this.#bounds = bounds;
    this.#measure = measure;
  }

  /** From the top to the last row that holds anything. */
  get used(): readonly Row[] {
    return this.#rows.slice(0, this.#rows.findLastIndex((row) => !row.isEmpty) + 1);
  }

  /** The first row with room for mark and label, else the first with room for the mark; null where there is none. */
  place(item: Item, extent: Extent): PlacedMark | null {
    const mark = roomOf(extent);
    const free = this.#rows.flatMap((row, index) => (row.hasRoomForMark(mark) ? [index] : []));
    const [first] = free;
    if (first === undefined) return null;
    const bold = item.importance >= BOLD_FROM;
    const text = labelText(item.label, bold, mark, this.#bounds, this.#measure);
    const spot = (text && this.#spotWithLabel(free, mark, text)) ?? { row: first, label: null };
    this.#rows[spot.row]?.addMark(mark);
    if (spot.label) this.#rows[spot.label.row]?.addLabel(spot.label.stretch);
    const label = text && spot.label ? describe(text, bold, spot.label) : null;
    const placed = { item, extent, row: spot.row, label };
    this.placed.push(placed);
    return placed;
  }

  #spotWithLabel(free: readonly number[], mark: Stretch, { width }: LabelText): Spot | null {
    for (const row of free) {
      const beside = this.#rows[row] && placeBeside(this.#rows[row], mark, width, this.#bounds);
      if (beside) return { row, label: { ...beside, row } };
    }
    for (const row of free) {
      for (const other of [row + 1, row - 1]) {
        const along = this.#rows[other] && placeAlong(this.#rows[other], mark, width, this.#bounds);
        if (along) return { row, label: { ...along, row: other } };
      }
    }
    return null;
  }
}

function describe(text: LabelText, bold: boolean, placed: Placed & { readonly row: number }): PlacedLabel {
  const { stretch, side, row } = placed;
  return { text: text.text, bold, side, x: stretch.from, width: text.width, row };
}
