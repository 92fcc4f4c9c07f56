import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROW_HEIGHT, shareHeight } from '../../src/layout/lane-heights.ts';

const counts = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 7 });

describe('shareHeight', () => {
  it('gives each lane what its rows take, no more rows than events, and more rows to more events', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 2000 }), (given, height) => {
        const shares = shareHeight(given, height);
        for (const [i, { rows, height: band }] of shares.entries()) {
          expect(band).toBeGreaterThanOrEqual(rows * ROW_HEIGHT + 8);
          expect(rows).toBeLessThanOrEqual(Math.max(1, given[i] ?? 0));
          expect(rows).toBeGreaterThanOrEqual(1);
          for (const [j, other] of shares.entries())
            if ((given[i] ?? 0) > (given[j] ?? 0)) expect(rows).toBeGreaterThanOrEqual(other.rows);
        }
      }),
    );
  });

  it('uses the room that there is', () => {
    const tall = shareHeight([14, 5, 4, 16, 18], 560);
    const low = shareHeight([14, 5, 4, 16, 18], 320);
    const total = (shares: readonly { height: number }[]) =>
      shares.reduce((sum, { height }) => sum + height, 0);
    expect(total(low)).toBeLessThanOrEqual(320);
    expect(total(low)).toBeGreaterThan(290);
    expect(total(tall)).toBeLessThanOrEqual(560);
    expect(total(tall)).toBeGreaterThan(530);
    expect(low.map(({ rows }) => rows)).toEqual([2, 2, 2, 2, 3]);
  });

  it('leaves the rest empty where there is little to show', () => {
    expect(shareHeight([1, 1], 900).map(({ rows }) => rows)).toEqual([1, 1]);
    expect(shareHeight([], 900)).toEqual([]);
  });
});
