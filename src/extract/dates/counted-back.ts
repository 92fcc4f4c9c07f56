/** "He resigned on Friday, two days after the vote": what the words count from lies so long before the day that is told. */
import type { Said } from './said.ts';
import type { Reading, Scene } from './scene.ts';
import { widthOf } from './stand.ts';
import { moveUnit } from './units.ts';
import { COUNTED_BACK, lastTold } from './way.ts';

/** null: the sentence names no day before these words, or "The attack came" ties it to none just told. */
export function countedBack(said: Said & { kind: 'hung' | 'offset' }, scene: Scene): Reading | null {
  const { spot } = scene;
  const how = said.kind === 'hung' ? said.how : said.than ? said : null;
  if (how?.kind !== 'offset' || how.amount === 0 || 'about' in how) return null;
  // "Abolished in April, a month after the king fled": months count from a month, and years from a year.
  const widest = how.unit === 'month' ? 31.1 : how.unit === 'year' ? 366.1 : 1.1;
  const day = lastTold(scene.way, widest);
  if (!day) return null;
  const near = day.sentence === spot.sentence || (spot.tied && spot.sentence - day.sentence <= 2);
  if (!near || widthOf(day) > widest) return null;
  const value = moveUnit(day.startMs, how.unit, -how.amount, widthOf(day) <= 10);
  return value && { value, inferred: [{ part: 'date', from: day.from, rule: COUNTED_BACK }], cost: 0 };
}
