/** Where an arrow key leads from an event: along time in all lanes, or to the nearest event of the next lane. */
import type { Item, Lane } from '../layout/types.ts';
import { instantOf, type Picture } from './picture.ts';

export type Step = 'previous' | 'next' | 'first' | 'last' | 'up' | 'down';

/** null where there is nothing further that way. With no `from`, the first or the last. */
export function stepFrom({ inTime, lanes }: Picture, from: string | null, step: Step): Item | null {
  const at = inTime.findIndex(({ id }) => id === from);
  const here = inTime[at];
  switch (step) {
    case 'first':
      return inTime[0] ?? null;
    case 'last':
      return inTime.at(-1) ?? null;
    case 'previous':
      return (here ? inTime[at - 1] : inTime.at(-1)) ?? null;
    case 'next':
      return inTime[at + 1] ?? null;
    case 'up':
    case 'down':
      return here ? neighbour(inTime, lanes, here, step === 'up' ? -1 : 1) : (inTime[0] ?? null);
  }
}

function neighbour(items: readonly Item[], lanes: readonly Lane[], here: Item, by: 1 | -1): Item | null {
  const start = lanes.findIndex(({ key }) => key === here.lane);
  for (let i = start + by; i >= 0 && i < lanes.length; i += by) {
    const inLane = items.filter(({ lane }) => lane === lanes[i]?.key);
    const nearest = inLane.toSorted((a, b) => distance(a, here) - distance(b, here))[0];
    if (nearest) return nearest;
  }
  return null;
}

function distance(a: Item, b: Item): number {
  return Math.abs(instantOf(a) - instantOf(b));
}
