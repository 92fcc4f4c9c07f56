/** "two", "25", "almost two", "a mere two", "over a": how many, and how exactly. */
import type { Cursor } from './scan.ts';
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

export function amountAt(cursor: Cursor): Amount | null {
  const word = cursor.word();
  let bound: Amount['bound'] = BOUNDS.get(word) ?? null;
  let n = bound === null ? 0 : 1;
  if (bound === null) {
    if (COMPARED.has(word) && cursor.word(1) === 'than') {
      bound = word === 'more' ? 'over' : 'under';
      n = 2;
    } else if (EXACT.has(word)) n = 1;
    else if (word === 'a' && (cursor.word(1) === 'mere' || cursor.word(1) === 'full')) n = 2;
    else if (cursor.peek()?.number === null) return null;
  }
  const counted = countAt(cursor, n);
  return counted ? { ...counted, length: n + counted.length, bound, exact: n > 0 && bound === null } : null;
}

/** "two", "25", "a", "twenty-five"; "a few" and "several" count nothing. */
function countAt(cursor: Cursor, n: number): { value: number; length: number } | null {
  const token = cursor.peek(n);
  if (!token || token.number === null || token.number === 0 || token.number > 2000) return null;
  if (!token.spaced && /^[.,:$€£]$/.test(cursor.word(n - 1))) return null;
  const tens = cursor.word(n + 1) === '-' ? cursor.peek(n + 2)?.number : null;
  if (!token.digits && token.number >= 20 && token.number % 10 === 0 && tens && tens < 10)
    return { value: token.number + tens, length: 3 };
  return { value: token.number, length: 1 };
}
