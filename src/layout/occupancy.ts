/** What already stands in one row of a lane, along x, in pixels. */

/** Closed stretch of a row. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Room that every label keeps from marks and other labels. */
export const LABEL_GAP = 6;

export class Row {
  readonly #marks = new Stretches();
  readonly #labels = new Stretches();

  /** Marks may touch one another, but not a label. */
  hasRoomForMark({ from, to }: Stretch): boolean {
    return this.#marks.isFree(from, to) && this.#labels.isFree(from - LABEL_GAP, to + LABEL_GAP);
  }

  hasRoomForLabel({ from, to }: Stretch): boolean {
    return (
      this.#marks.isFree(from - LABEL_GAP, to + LABEL_GAP) &&
      this.#labels.isFree(from - LABEL_GAP, to + LABEL_GAP)
    );
  }

  addMark(stretch: Stretch): void {
    this.#marks.add(stretch);
  }

  addLabel(stretch: Stretch): void {
    this.#labels.add(stretch);
  }

  get isEmpty(): boolean {
    return this.#marks.isEmpty && this.#labels.isEmpty;
  }
}

/** Stretches that do not overlap, in order, so that one search in halves finds what is near. */
class Stretches {
  readonly #sorted: Stretch[] = [];

  get isEmpty(): boolean {
    return this.#sorted.length === 0;
  }

  /** Touching is free. */
  isFree(from: number, to: number): boolean {
    const next = this.#sorted[this.#firstEndingAfter(from)];
    return next === undefined || next.from >= to;
  }

  add(stretch: Stretch): void {
    this.#sorted.splice(this.#firstEndingAfter(stretch.from), 0, stretch);
  }

  #firstEndingAfter(x: number): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.to ?? Infinity) > x) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
