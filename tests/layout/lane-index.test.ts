import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LaneIndex } from '../../src/layout/lane-index.ts';

interface Given {
  at: number;
  to: number;
  weight: number;
}

const event = fc
  .record({
    at: fc.oneof(fc.integer({ min: 0, max: 50 }), fc.constant(-Infinity)),
    length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 }), fc.constant(Infinity)),
    weight: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ at, length, weight }): Given => ({ at, to: at === -Infinity ? length : at + length, weight }));
const events = fc.array(event, { maxLength: 80 }).map((all) => all.sort((a, b) => a.at - b.at || 0));
const instant = fc.integer({ min: -5, max: 60 });

/** Every second row is of another lane. */
function indexOf(all: readonly Given[]): { index: LaneIndex; rows: number[] } {
  const rows = [...all.keys()].filter((row) => row % 2 === 0);
  const index = LaneIndex.of(
    Uint32Array.from(rows),
    Float64Array.from(all, ({ at }) => at),
    (row) => all[row]?.to ?? 0,
    Float32Array.from(all, ({ weight }) => weight),
  );
  return { index, rows };
}

function best(all: readonly Given[], rows: readonly number[], max: number): number[] {
  return rows.toSorted((a, b) => (all[b]?.weight ?? 0) - (all[a]?.weight ?? 0) || a - b).slice(0, max);
}

describe('LaneIndex', () => {
  it('counts and ranks what stands between as looking at every event does', () => {
    fc.assert(
      fc.property(events, instant, instant, fc.nat(9), (all, from, to, max) => {
        const { index, rows } = indexOf(all);
        const between = rows.filter((row) => (all[row]?.at ?? NaN) >= from && (all[row]?.at ?? NaN) < to);
        expect(index.countBetween(from, to)).toBe(between.length);
        expect(index.topBetween(from, to, max)).toEqual(best(all, between, max));
        expect(index.between(all.keys(), from, to)).toEqual(between);
      }),
    );
  });

  it('counts and ranks what runs on as looking at every event does', () => {
    fc.assert(
      fc.property(events, instant, fc.nat(9), (all, at, max) => {
        const { index, rows } = indexOf(all);
        const running = rows.filter((row) => (all[row]?.at ?? NaN) < at && (all[row]?.to ?? NaN) > at);
        expect(index.countRunningOn(at)).toBe(running.length);
        expect(index.topRunningOn(at, max)).toEqual(best(all, running, max));
        expect(index.runningOn(all.keys(), at)).toEqual(running);
      }),
    );
  });
});
