/** "two", "25", "almost two", "a mere two", "over a": how many, and how exactly. */
import type { Cursor } from './scan.ts';

export interface Amount {
  readonly value: number;
  readonly length: number;
  readonly bound: 'over' | 'under' | 'about' | null;
  /** "just", "only", "exactly" belong to the words and bound nothing. */
  readonly exact: boolean;
}

const BOUNDS: Readonly<Record<string, Amount['bound']>> = {
  over: 'over',
  above: 'over',
  nearly: 'under',
  almost: 'under',
  under: 'under',
  about: 'about',
  around: 'about',
  some: 'about',
  roughly: 'about',
  approximately: 'about',
};

export function amountAt(cursor: Cursor): Amount | null {
  const word = cursor.word();
  let n = 0;
  let bound: Amount['bound'] = null;
  if (Object.hasOwn(BOUNDS, word)) {
    bound = BOUNDS[word] ?? null;
    n = 1;
  } else if (cursor.word(1) === 'than' && /^(?:more|less|fewer)$/.test(word)) {
    bound = word === 'more' ? 'over' : 'under';
    n = 2;
  } else if (/^(?:just|only|exactly|barely)$/.test(word)) n = 1;
  else if (cursor.says(0, 'a', 'mere') || cursor.says(0, 'a', 'full')) n = 2;
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
