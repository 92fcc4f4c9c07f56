/** Which of day and month goes first in "5/6/1999", where other dates of the text leave no doubt. */

/** Days that can be read in one way only, with their words: "13/4/1999" has its day first. */
export interface DayOrder {
  readonly first: 'day' | 'month';
  /** The words that settle it. */
  readonly from: string;
}

const FIGURES = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/[12]\d{3}(?![\d/])/g;

/** null: no date of the text settles it, or some have it one way and some the other. */
export function dayOrderOf(text: string): DayOrder | null {
  if (!text.includes('/')) return null;
  let found: DayOrder | null = null;
  for (const [from, first = '', second = ''] of text.matchAll(FIGURES)) {
    const [a, b] = [Number(first), Number(second)];
    const order = a > 12 && a <= 31 && b <= 12 ? 'day' : b > 12 && b <= 31 && a <= 12 ? 'month' : null;
    if (order === null) continue;
    if (found && found.first !== order) return null;
    found ??= { first: order, from };
  }
  return found;
}
