/** How an event is drawn, wherever it stands, in one byte. */
import type { Status } from '../model/timeline.ts';
import type { Item } from './types.ts';

export type Manner = Pick<Item, 'status' | 'shape' | 'corrected' | 'approximateStart' | 'approximateEnd'>;

const STATUSES: readonly Status[] = ['reported', 'claimed', 'disputed', 'denied', 'planned'];
/** The lowest bits hold the place of the status in `STATUSES`. */
const STATUS = 0b111;
/** Set for a bar, clear for a point. */
export const BAR = 1 << 3;
const ABOUT_START = 1 << 4;
const ABOUT_END = 1 << 5;
const CORRECTED = 1 << 6;

/** One byte for a manner. */
export function bitsOf({ status, shape, corrected, approximateStart, approximateEnd }: Manner): number {
  return (
    STATUSES.indexOf(status) |
    (shape === 'bar' ? BAR : 0) |
    (approximateStart ? ABOUT_START : 0) |
    (approximateEnd ? ABOUT_END : 0) |
    (corrected ? CORRECTED : 0)
  );
}

export function mannerOf(bits: number): Manner {
  return {
    status: STATUSES[bits & STATUS] ?? 'reported',
    shape: bits & BAR ? 'bar' : 'point',
    approximateStart: (bits & ABOUT_START) !== 0,
    approximateEnd: (bits & ABOUT_END) !== 0,
    corrected: (bits & CORRECTED) !== 0,
  };
}
