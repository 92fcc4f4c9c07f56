/** Words behind a day, a month or a season that give its year: "of that year", "of the next year", "last year". */
import type { Point } from './said.ts';
import type { Cursor } from './scan.ts';
import { SHIFTS } from './words.ts';

/** Years from the one that is told, after "the"; those of the present are told from there. */
const FROM_TOLD: ReadonlyMap<string, number> = new Map([
  ['same', 0],
  ['next', 1],
  ['following', 1],
  ['ensuing', 1],
  ['subsequent', 1],
  ['previous', -1],
  ['preceding', -1],
]);

/** What they add to the point, and how many tokens they take; null: none stand at the n-th place. */
export function yearWords(
  cursor: Cursor,
  n: number,
): { readonly length: number; readonly adds: Pick<Point, 'sameYear' | 'yearShift'> } | null {
  const of = cursor.word(n) === 'of' ? 1 : 0;
  const first = cursor.word(n + of);
  const second = cursor.word(n + of + 1);
  if (first === 'that' && (second === 'year' || cursor.says(n + of + 1, 'same', 'year')))
    return { length: of + (second === 'year' ? 2 : 3), adds: { sameYear: 0 } };
  const shift = SHIFTS.get(first);
  if (shift !== undefined && second === 'year') return { length: of + 2, adds: { yearShift: shift } };
  if (first !== 'the' || cursor.word(n + of + 2) !== 'year') return null;
  if (/^(?:present|current)$/.test(second)) return { length: of + 3, adds: { yearShift: 0 } };
  const told = FROM_TOLD.get(second);
  return told === undefined ? null : { length: of + 3, adds: { sameYear: told } };
}
