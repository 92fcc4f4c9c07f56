/** Which words a time can begin with. All others cost one look into a set. */
import { FEAST_STARTS } from './feast-words.ts';
import type { Token } from './scan.ts';
import { ABOUT, DAY_PARTS, MONTHS, ORDINALS, PARTS, SEASONS, wordSet, WEEKDAYS } from './words.ts';

const WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...ORDINALS.keys(),
  ...PARTS.keys(),
  ...ABOUT,
  ...DAY_PARTS,
  ...wordSet(
    'the this that last next previous preceding past following coming subsequent ensuing later earlier latter final opening ' +
      'yesterday today tomorrow tonight overnight since minutes hours days weeks months years several over above nearly almost under some more less fewer just only exactly barely ad ce ' +
      "orthodox western catholic coptic very shortly month year month’s year’s month's year's",
  ),
]);

export function canStart({ digits, number, lower, capital, text }: Token): boolean {
  return digits || number !== null || WORDS.has(lower) || (capital && FEAST_STARTS.has(text));
}
