/** "marked its tenth anniversary": so many years after the time that was told last. */
import { shareAt } from './measure-words.ts';
import type { Match } from './said.ts';
import type { Cursor } from './scan.ts';
import { wordSet } from './words.ts';

export const OWN_STARTS = wordSet('its their');

export function ownAnniversary(cursor: Cursor): Match | null {
  const share = shareAt(cursor, 1);
  if (share?.how.kind !== 'anniversary' || share.how.amount === null) return null;
  const { unit, amount } = share.how;
  return {
    length: 1 + share.length,
    said: { kind: 'offset', unit, amount, base: 'narrative', toDay: true, rule: 'relative/own-anniversary' },
  };
}
