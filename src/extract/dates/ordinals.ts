/** Ordinals of any size, in words and in figures: "third", "twenty-fifth", "30th", "500th". */
import { type Cursor, NUMBER_WORDS } from './scan.ts';
import { ORDINALS } from './words.ts';
import { isOrdinalSuffix } from './year.ts';

const TENS: ReadonlyMap<string, number> = new Map([
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** Words that an ordinal can begin with, besides digits. */
export const ORDINAL_STARTS: readonly string[] = [
  ...ORDINALS.keys(),
  ...TENS.keys(),
  ...[...NUMBER_WORDS].filter(([, value]) => value >= 20 && value < 100).map(([word]) => word),
];

/** The ordinal at a place, and how many tokens it takes. */
export function ordinalAt(cursor: Cursor, n: number): { value: number; length: number } | null {
  const simple = ORDINALS.get(cursor.word(n)) ?? TENS.get(cursor.word(n));
  if (simple !== undefined) return { value: simple, length: 1 };
  const digits = cursor.digits(n);
  if (digits !== null)
    return digits > 0 && digits < 10_000 && isOrdinalSuffix(cursor, n + 1)
      ? { value: digits, length: 2 }
      : null;
  const tens = NUMBER_WORDS.get(cursor.word(n)) ?? 0;
  const ones = ORDINALS.get(cursor.word(n + 2)) ?? 10;
  const joined = cursor.word(n + 1) === '-' && tens >= 20 && tens < 100 && ones < 10;
  return joined ? { value: tens + ones, length: 3 } : null;
}
