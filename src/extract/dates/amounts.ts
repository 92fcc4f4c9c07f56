/** "two", "25", "almost two", "a mere two", "over a": how many, and how exactly. */
import { type Cursor, NUMBER_WORDS } from './scan.ts';
import { wordSet } from './words.ts';

export interface Amount {
  readonly value: number;
  readonly length: number;
  readonly bound: 'over' | 'under' | 'about' | null;
  /** "just", "only", "exactly" belong to the words and bound nothing. */
  readonly exact: boolean;
}

const BOUNDS: ReadonlyMap<string, 'over' | 'under' | 'about'> = new Map([
  ['over', 'over'],
  ['above', 'over'],
  ['nearly', 'under'],
  ['almost', 'under'],
  ['under', 'under'],
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
]);
const COMPARED = wordSet('more less fewer');
const EXACT = wordSet('just only exactly barely');

/** Words that an amount can begin with, besides numbers in digits. */
export const AMOUNT_WORDS: readonly string[] = [
  ...NUMBER_WORDS.keys(),
  ...BOUNDS.keys(),
  ...COMPARED,
  ...EXACT,
];

export function amountAt(cursor: Cursor): Amount | null {
  const word = cursor.word();
  const vague = vagueAt(cursor);
  if (vague) return vague;
  let bound: Amount['bound'] = BOUNDS.get(word) ?? null;
  let n = bound === null ? 0 : 1;
  if (bound === null) {
    if (COMPARED.has(word) && cursor.word(1) === 'than') {
      bound = word === 'more' ? 'over' : 'under';
      n = 2;
    } else if (EXACT.has(word)) n = 1;
    else if (word === 'a' && (cursor.word(1) === 'mere' || cursor.word(1) === 'full')) n = 2;
    else if (cursor.number() === null && !isHalfDozen(cursor, 0)) return null;
  }
  const counted = countAt(cursor, n);
  return (
    counted && {
      value: counted.value,
      length: n + counted.length,
      bound,
      exact: n > 0 && bound === null,
    }
  );
}

/** "A few days ago": about so many, counted back from the present; elsewhere they count nothing. */
function vagueAt(cursor: Cursor): Amount | null {
  const [value, length] = cursor.says(0, 'a', 'few')
    ? [3, 2]
    : cursor.says(0, 'a', 'couple', 'of')
      ? [2, 3]
      : [0, 0];
  return value > 0 && cursor.word(length + 1) === 'ago'
    ? { value, length, bound: 'about', exact: false }
    : null;
}

function isHalfDozen(cursor: Cursor, n: number): boolean {
  return cursor.says(n, 'half', 'a', 'dozen');
}

/** "two", "25", "a", "twenty-five"; "a few" and "several" count nothing. */
function countAt(cursor: Cursor, n: number): { value: number; length: number } | null {
  if (isHalfDozen(cursor, n)) return { value: 6, length: 3 };
  const value = cursor.number(n);
  // "Half a year ago" was no year ago.
  if (value === null || value === 0 || value > 2000 || cursor.word(n - 1) === 'half') return null;
  if (cursor.joined(n) && /^[.,:$€£]$/.test(cursor.word(n - 1))) return null;
  // "a hundred", "two hundred".
  if (value < 10 && cursor.word(n + 1) === 'hundred' && cursor.digits(n) === null)
    return { value: value * 100, length: 2 };
  // "a dozen", "two dozen".
  if (value < 10 && cursor.word(n + 1) === 'dozen') return { value: value * 12, length: 2 };
  const ones = cursor.word(n + 1) === '-' ? cursor.number(n + 2) : null;
  if (cursor.digits(n) === null && value >= 20 && value % 10 === 0 && ones && ones < 10)
    return { value: value + ones, length: 3 };
  return { value, length: 1 };
}
