/** "the rest of the 1960s", "the remainder of that year", "the rest of the month": the stretch whose rest it is. */
import { pointMatch } from './points.ts';
import type { Match } from './said.ts';
import type { Cursor } from './scan.ts';
import { shiftedMatch, theUnit } from './shifted.ts';
import { wordSet } from './words.ts';

/** Behind "the". */
export const RESTS: ReadonlySet<string> = wordSet('rest remainder');
export const REST_STARTS: ReadonlySet<string> = wordSet('the');

/** "The rest of", in tokens. */
const LEAD = 3;

export function restMatch(cursor: Cursor): Match | null {
  if (cursor.word() !== 'the' || !RESTS.has(cursor.word(1)) || cursor.word(2) !== 'of') return null;
  const at = cursor.on(LEAD);
  const whole = pointMatch(at) ?? shiftedMatch(at) ?? theUnit(at, 0);
  return whole && isStretch(whole.said) ? { ...whole, length: LEAD + whole.length } : null;
}

function isStretch(said: Match['said']): boolean {
  if (said.kind === 'point') return said.point.day === undefined && said.point.part === undefined;
  return said.kind === 'unit' && said.unit !== 'day' && said.part === undefined;
}
