/** Whether the clause of a time tells what had happened, or what was to. */
import { type Around, isToBeDone } from './digress.ts';
import { hadIn } from './flashback.ts';

export type Tense = 'had' | 'planned' | null;

const OPENS_CLAUSE = /[,;:.(—–]/g;

/** `isHoped`: it stands in somebody's words, of what was to come when they were said. */
export function tenseOf(near: Around, isHoped: boolean): Tense {
  const { before } = near;
  let from = 0;
  for (const { index } of before.matchAll(OPENS_CLAUSE)) from = index + 1;
  if (hadIn(before.slice(from)) < Infinity) return 'had';
  return isHoped || isToBeDone(near) ? 'planned' : null;
}
