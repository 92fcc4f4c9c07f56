/** Which of day and month goes first in "5/6/1999", where other dates of the text leave no doubt. */
import type { Said } from './said.ts';

/** Days that can be read in one way only, with their words: "13/4/1999" has its day first. */
export interface DayOrder {
  readonly first: 'day' | 'month';
  /** The words that settle it. */
  readonly from: string;
}

const FIGURES = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/[12]\d{3}(?![\d/])/g;
/** Who writes days with stops writes the day first, and does so between strokes. */
const DOTTED = /(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.[12]\d{3}(?![\d/]|\.\d)/;

/** Without figures between strokes there is nothing to settle. */
const STROKES = /\d\/\d{1,2}\/\d/;

/** null: no date of the text settles it, or some have it one way and some the other. */
export function dayOrderOf(text: string): DayOrder | null {
  if (!STROKES.test(text)) return null;
  let found: DayOrder | null = null;
  for (const [from, first = '', second = ''] of text.matchAll(FIGURES)) {
    const [a, b] = [Number(first), Number(second)];
    const order = a > 12 && a <= 31 && b <= 12 ? 'day' : b > 12 && b <= 31 && a <= 12 ? 'month' : null;
    if (order === null) continue;
    if (found && found.first !== order) return null;
    found ??= { first: order, from };
  }
  const dotted = found ? null : DOTTED.exec(text)?.[0];
  return dotted === undefined || dotted === null ? found : { first: 'day', from: dotted };
}

/** A point that can be two days, as the text settles it. */
export function inOrder(said: Said, order: DayOrder | null): Said {
  if (!order || said.kind !== 'point' || !said.point.or) return said;
  // The first reading is that with the month in front.
  const { or, ...american } = said.point;
  return { ...said, point: { ...(order.first === 'day' ? or : american), orderFrom: order.from } };
}
