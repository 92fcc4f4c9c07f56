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

  /** How far the label that stands here could reach on either side without touching another thing. */
  roomAround(label: Stretch): Stretch {
    return {
      from: Math.max(this.#marks.endBefore(label), this.#labels.endBefore(label)) + LABEL_GAP,
      to: Math.min(this.#marks.startAfter(label), this.#labels.startAfter(label)) - LABEL_GAP,
    };
  }

  widenLabel(from: Stretch, to: Stretch): void {
    this.#labels.replace(from, to);
  }

  addMark(stretch: Stretch): void {
    this.#marks.add(stretch);
  }

  addLabel(stretch: Stretch): void {
    this.#labels.add(stretch);
  }
}

/** Stretches that do not overlap, in order, so that one search in halves finds what is near. */
class Stretches {
  readonly #sorted: Stretch[] = [];

  /** Touching is free. */
  isFree(from: number, to: number): boolean {
    const next = this.#sorted[this.#firstEndingAfter(from)];
    return next === undefined || next.from >= to;
  }

  add(stretch: Stretch): void {
    this.#sorted.splice(this.#firstEndingAfter(stretch.from), 0, stretch);
  }

  /** End of the last one before a stretch, and start of the first one after it. */
  endBefore({ from }: Stretch): number {
    return this.#sorted[this.#firstEndingAfter(from) - 1]?.to ?? -Infinity;
  }

  startAfter({ to }: Stretch): number {
    return this.#sorted[this.#firstEndingAfter(to)]?.from ?? Infinity;
  }

  replace(old: Stretch, by: Stretch): void {
    this.#sorted.splice(this.#firstEndingAfter(old.from), 1, by);
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
