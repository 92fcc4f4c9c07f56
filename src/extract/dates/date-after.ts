/** A date that the words count from: the "5 May" of "two days after 5 May". */
import { feastMatch } from './feast-words.ts';
import { pointMatch } from './points.ts';
import type { Match } from './said.ts';
import type { Cursor } from './scan.ts';
import type { Unit } from './words.ts';

/** "two days after 5 May", "the day before Easter". */
export function dateAfter(cursor: Cursor, n: number, unit: Unit, amount: number): Match | null {
  const of = feastMatch(cursor.on(n)) ?? pointMatch(cursor.on(n));
  if (of?.said.kind !== 'point' && of?.said.kind !== 'feast') return null;
  return {
    length: n + of.length,
    said: {
      kind: 'beyond',
      unit,
      amount,
      of: of.said,
      rule: `relative/${amount < 0 ? 'before' : 'after'}-date`,
    },
  };
}
