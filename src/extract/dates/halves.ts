/** "half a year", "a year and a half", "two and a half years", as whole units of a smaller sort. */
import { type Cursor } from './scan.ts';
import { type Unit, UNITS } from './words.ts';

export interface Halved {
  readonly length: number;
  readonly unit: Unit;
  readonly amount: number;
}

/** What half of a unit is counted in. Half a day, a week and a month are not counted. */
const PARTS: ReadonlyMap<Unit, { readonly unit: Unit; readonly in: number }> = new Map([
  ['year', { unit: 'month', in: 12 }],
  ['decade', { unit: 'year', in: 10 }],
  ['century', { unit: 'year', in: 100 }],
]);

export function halvesAt(cursor: Cursor): Halved | null {
  if (cursor.word() === 'half') return /^(?:a|an)$/.test(cursor.word(1)) ? of(cursor.word(2), 0.5, 3) : null;
  const value = cursor.number();
  if (value === null || value > 100) return null;
  // "two and a half years", "three-and-a-half years", "a year and a half".
  const inside = andHalf(cursor, 1);
  if (inside > 0) return of(cursor.word(1 + inside), value + 0.5, 2 + inside);
  const behind = andHalf(cursor, 2);
  return behind > 0 ? of(cursor.word(1), value + 0.5, 2 + behind) : null;
}

/** Tokens of "and a half" at a place, with hyphens or without; 0: it does not stand there. */
function andHalf(cursor: Cursor, n: number): number {
  if (cursor.says(n, 'and', 'a', 'half')) return 3;
  return cursor.says(n, '-', 'and', '-', 'a', '-', 'half') ? 6 : 0;
}

function of(word: string, amount: number, length: number): Halved | null {
  const unit = UNITS.get(word);
  const part = unit && PARTS.get(unit);
  return part ? { length, unit: part.unit, amount: amount * part.in } : null;
}
