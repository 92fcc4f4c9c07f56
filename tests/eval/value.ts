/** When does one date equal another? When both cover the same days; qualifiers and clock times do not count. */
import { readBounds } from '../../src/model/edtf-bounds.ts';

/** What a gold entry accepts as its date. */
export interface Dated {
  readonly edtf?: string | null | undefined;
  readonly accept?: readonly string[] | undefined;
  readonly within?: string | undefined;
}

interface Days {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

export function daysOf(edtf: string | null | undefined): Days | null {
  if (edtf === null || edtf === undefined) return null;
  const plain = edtf
    .split('/')
    .map((end) => end.replace(/[?~%]/g, '').split('T', 1)[0] ?? '')
    .join('/');
  const bounds = readBounds(plain);
  return bounds && { from: bounds.startMs ?? -Infinity, to: bounds.endMs ?? Infinity };
}

/** Is it the gold's date, one of those it accepts, or inside what it allows? */
export function meets(edtf: string | null | undefined, gold: Dated): boolean {
  const days = daysOf(edtf);
  if (!days) return false;
  const equal = [gold.edtf, ...(gold.accept ?? [])].some((value) => {
    const other = daysOf(value);
    return other?.from === days.from && other.to === days.to;
  });
  const room = daysOf(gold.within);
  return equal || (room !== null && days.from >= room.from && days.to <= room.to);
}

/** One date without an interval, as the end of a range is. */
export function isSingle(edtf: string): boolean {
  return !edtf.includes('/') && daysOf(edtf) !== null;
}
