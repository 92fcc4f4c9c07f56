import fc from 'fast-check';
import { expect, it } from 'vitest';
import { barsIn, densityOf } from '../../src/layout/density.ts';
import { LaneIndex } from '../../src/layout/lane-index.ts';
import type { Window } from '../../src/layout/types.ts';
import { toMs } from '../../src/layout/window.ts';

const WIDTH = 400;

const windows = fc
  .tuple(fc.integer({ min: -2000, max: 12_000 }), fc.integer({ min: 500, max: 14_000 }))
  .map(([startMs, length]): Window => ({ startMs, endMs: startMs + length }));

it('is as high as there are events, in any window, whatever was asked before', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 60 }),
      fc.array(windows, { minLength: 1, maxLength: 6 }),
      (times, asked) => {
        const at = Float64Array.from(times).sort();
        const lane = LaneIndex.of(
          Uint32Array.from(at.keys()),
          at,
          (row) => at[row] ?? 0,
          new Float32Array(at.length),
        );
        for (const w of asked) {
          const bars = barsIn(densityOf(lane, w, WIDTH), 0, WIDTH);
          const counted = bars.map(({ x, width, height }) => {
            // An edge is a whole number of milliseconds.
            const [from, to] = [toMs(x, w, WIDTH), toMs(x + width, w, WIDTH)].map(Math.round) as [
              number,
              number,
            ];
            const inside = at.filter((ms) => ms >= from && ms < to).length;
            expect(height).toBeCloseTo(Math.log2(1 + inside) / 10);
            return inside;
          });
          const inView = at.filter((ms) => ms >= w.startMs && ms < w.endMs).length;
          expect(counted.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(inView);
          expect(bars.every(({ x, width }) => x + width > 0 && x < WIDTH)).toBe(true);
        }
      },
    ),
  );
});
