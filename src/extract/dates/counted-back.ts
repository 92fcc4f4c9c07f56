/** "He resigned on Friday, two days after the vote": what the words count from lies so long before the day that is told. */
import type { Said } from './said.ts';
import type { Reading, Scene } from './scene.ts';
import { widthOf } from './stand.ts';
import { moveUnit } from './units.ts';
import { lastTold } from './way.ts';

/** Rule of a time that dates the happening behind it, not the one before. */
export const COUNTED_BACK = 'relative/counted-back';

/** null: the sentence names no day before these words, or "The attack came" ties it to none just told. */
export function countedBack(said: Said & { kind: 'hung' | 'offset' }, scene: Scene): Reading | null {
  const { spot } = scene;
  const day = lastTold(scene.way, 1.1);
  const how = said.kind === 'hung' ? said.how : said.than ? said : null;
  if (!day || how?.kind !== 'offset' || how.amount === 0 || ('about' in how && said.kind === 'hung'))
    return null;
  const near = day.sentence === spot.sentence || (spot.tied && spot.sentence - day.sentence <= 2);
  if (!near || widthOf(day) > 1.1) return null;
  const value = moveUnit(day.startMs, how.unit, -how.amount, true);
  return value && { value, inferred: [{ part: 'date', from: day.from, rule: COUNTED_BACK }], cost: 0 };
}
