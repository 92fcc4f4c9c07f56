/**
 * Offsets. Files and selectors count Unicode code points, as W3C Web Annotation asks;
 * JavaScript strings count UTF-16 units. Everything inside the program counts units; the two meet here.
 */

/** Converts UTF-16 offsets of one text to code point offsets, in O(log n) each after one pass. */
export class CodePoints {
  /** Unit offsets of the low halves of surrogate pairs, ascending. */
  readonly #lows: number[] = [];

  constructor(text: string) {
    for (let i = 0; i + 1 < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0xd800 || unit > 0xdbff) continue;
      const next = text.charCodeAt(i + 1);
      if (next >= 0xdc00 && next <= 0xdfff) this.#lows.push(++i);
    }
  }

  /** Code points before the unit offset. */
  at(unitOffset: number): number {
    let low = 0;
    let high = this.#lows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#lows[middle] ?? 0) < unitOffset) low = middle + 1;
      else high = middle;
    }
    return unitOffset - low;
  }
}

/** The text between two code point offsets. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  let unit = 0;
  let point = 0;
  let from = -1;
  for (; point < end && unit < text.length; point++) {
    if (point === start) from = unit;
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  }
  return from < 0 ? '' : text.slice(from, unit);
}

export function codePointLength(text: string): number {
  let length = text.length;
  for (let i = 0; i + 1 < text.length; i++) if ((text.codePointAt(i) ?? 0) > 0xffff) length--;
  return length;
}
