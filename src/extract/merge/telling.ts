import type { DigestDate, DigestEvent } from '../digest/index.ts';

/** One telling, with its article and its actors as they are known over all articles. All numbers ascend. */
export interface MergedTelling {
  readonly article: number;
  readonly mention: DigestEvent;
  readonly date: DigestDate | null;
  /** Indices of the merged actors that it names. */
  readonly actors: readonly number[];
  /** These, with the sides they act for. */
  readonly parties: readonly number[];
  /** Its terms, by numbers that stand for them in all articles. */
  readonly terms: readonly number[];
}

/** How many numbers two ascending lists have in common. */
export function sharedCount(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) count++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}

/** All tellings of one happening, best first. */
export type Cluster = MergedTelling[];
