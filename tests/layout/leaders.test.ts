import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutLeaders, type Anchor } from '../../src/layout/leaders.ts';
import type { Leader } from '../../src/layout/types.ts';

const FOOT = 300;
const CARDS = 332;
type Point = readonly [x: number, y: number];

/** Cards stand in the order of their marks, as `cardsFor` has them. */
const anchors: fc.Arbitrary<Anchor[]> = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 1200 }), y: fc.integer({ min: 0, max: 290 }) }), {
    maxLength: 6,
  })
  .map((marks) =>
    marks
      .sort((a, b) => a.x - b.x)
      .map((mark, i) => ({ ...mark, id: `c${i}`, cardX: ((i + 0.5) / marks.length) * 1200 })),
  );

const segments = ({ points }: Leader): (readonly [Point, Point])[] =>
  points.slice(1).map((to, i) => [points[i] ?? to, to] as const);

/** Of two straight pieces, each level or upright: whether they share more than nothing. */
function meet([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const overlap = (p: number, q: number, r: number, s: number) =>
    Math.min(p, q) <= Math.max(r, s) && Math.min(r, s) <= Math.max(p, q);
  return overlap(a[0], b[0], c[0], d[0]) && overlap(a[1], b[1], c[1], d[1]);
}

describe('layoutLeaders', () => {
  it('draws one line from each mark straight down, along the foot, and straight down to its card', () => {
    fc.assert(
      fc.property(anchors, (given) => {
        const leaders = layoutLeaders(given, FOOT, CARDS);
        expect(leaders.map(({ id }) => id)).toEqual(given.map(({ id }) => id));
        for (const [i, leader] of leaders.entries()) {
          const anchor = given[i];
          expect(leader.points.at(-1)?.[1]).toBe(CARDS);
          expect(leader.points[0]?.[1]).toBe(anchor?.y);
          for (const [[x1, y1], [x2, y2]] of segments(leader)) {
            expect(x1 === x2 || y1 === y2).toBe(true);
            if (y1 === y2) expect(y1 > FOOT && y1 < CARDS).toBe(true);
          }
        }
      }),
    );
  });

  it('crosses no line with another', () => {
    fc.assert(
      fc.property(anchors, (given) => {
        const leaders = layoutLeaders(given, FOOT, CARDS);
        for (const [i, one] of leaders.entries())
          for (const other of leaders.slice(i + 1))
            for (const a of segments(one))
              for (const b of segments(other)) expect(meet(a, b), `${one.id} × ${other.id}`).toBe(false);
      }),
    );
  });

  it('sets the lines of several cards of one event side by side', () => {
    const one = { x: 600, y: 50 };
    const leaders = layoutLeaders(
      [
        { ...one, id: 'left', cardX: 200 },
        { ...one, id: 'right', cardX: 1000 },
      ],
      FOOT,
      CARDS,
    );
    const [left = 0, right = 0] = leaders.map(({ points }) => points[0]?.[0]);
    expect(left).toBeLessThan(right);
    expect(Math.abs((left + right) / 2 - 600)).toBeLessThan(0.5);
  });

  it('goes straight to a card below its mark', () => {
    expect(layoutLeaders([{ id: 'a', x: 400, y: 20, cardX: 400 }], FOOT, CARDS)[0]?.points).toEqual([
      [400, 20],
      [400, CARDS],
    ]);
  });
});
