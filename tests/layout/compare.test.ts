import fc from 'fast-check';
import { expect, it } from 'vitest';
import { comparison } from '../../src/layout/compare.ts';
import { clampWindow, DAY } from '../../src/layout/window.ts';

const window = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min, max }))
    .map(([from, days]) => ({ startMs: from * DAY, endMs: (from + days) * DAY }));

it('compares two stretches of one width that touch the span and do not overlap', () => {
  fc.assert(
    fc.property(window(40, 9000), window(1, 9000), (span, given) => {
      const view = clampWindow(given, span);
      const { window: one, otherMs } = comparison(view, span);
      const width = one.endMs - one.startMs;
      const middle = (one.startMs + one.endMs) / 2;
      expect(Math.abs(otherMs - middle)).toBeGreaterThanOrEqual(width * (1 - 1e-9));
      expect(otherMs + width / 2).toBeGreaterThan(span.startMs);
      expect(otherMs - width / 2).toBeLessThan(span.endMs);
    }),
  );
});
