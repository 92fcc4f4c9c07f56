/** What it costs to go from where a telling stands to a time, as the text around that tells of it. */
import type { Scene } from './scene.ts';
import { jump } from './stand.ts';
import type { Value } from './whole.ts';

/** How much of a way back counts where its clause says that it is one, and where a section begins, as one on another front does. */
const SHARE = { had: 0.3, section: 0.8 };
/** What is planned lies ahead: what a way back costs more. */
const PLANNED = 6;

/** In the months of `jump`; 0: the telling stands nowhere yet. */
export function wayTo({ stand, near, spot, way }: Scene, value: Pick<Value, 'startMs' | 'endMs'>): number {
  if (!stand) return 0;
  const far = jump(stand, value, !near);
  if (value.endMs > stand.startMs) return far;
  // What was told last was told with "had" too, so that it leads no further back.
  const inside = way.home !== null && way.home.stand !== stand;
  if ((spot.tense === 'had' || spot.past) && !inside) return far * SHARE.had;
  if (spot.tense === 'planned') return far + PLANNED;
  return far * (spot.section ? SHARE.section : 1);
}
