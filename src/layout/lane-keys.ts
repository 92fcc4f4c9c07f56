/** Keys of lanes that are no actor's. */

export const TOGETHER = 'together';
export const OTHERS = 'others';

/** A name never stands for the lane of the rest. */
export function laneKey(name: string): string {
  return `: ${name}`;
}
