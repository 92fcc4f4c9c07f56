import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extentOf } from '../../src/layout/extent.ts';
import { moveLayout } from '../../src/layout/move.ts';
import { layoutStage } from '../../src/layout/stage.ts';
import { toMs, toX } from '../../src/layout/window.ts';
import { items, measure, sizes, tableOf, windows } from './arbitrary.ts';

const moves = fc
  .record({ all: items, from: windows, to: windows, size: sizes })
  .map(({ all, from, to, size }) => {
    const before = layoutStage(tableOf(all), from, size, measure);
    return { before, after: moveLayout(before, from, to), from, to, size };
  });

it('has each mark where a layout in full would have it, in its row, and none that has left the window', () => {
  fc.assert(
    fc.property(moves, ({ before, after, to, size: { width } }) => {
      const expected = before.marks.flatMap((mark) => {
        const extent = extentOf(mark.item, to, width);
        return extent ? [{ ...mark, ...extent }] : [];
      });
      expect(after.marks).toEqual(expected);
      expect(after.bands).toBe(before.bands);
    }),
  );
});

it('has each label as far from its mark as it was, and each count where it stood in time', () => {
  fc.assert(
    fc.property(moves, ({ before, after, from, to, size: { width } }) => {
      const [old, moved] = [before, after].map(
        ({ marks }) => new Map(marks.map((mark) => [mark.item.id, mark])),
      );
      expect(after.labels.map(({ id }) => id)).toEqual(
        before.labels.map(({ id }) => id).filter((id) => moved?.has(id)),
      );
      for (const label of after.labels) {
        const was = before.labels.find(({ id }) => id === label.id);
        const [from, to] = [old?.get(label.id), moved?.get(label.id)];
        if (!was || !from || !to) throw new Error('a label without a mark');
        const end = was.y === from.y && was.side === 'right' ? 'x2' : 'x1';
        expect(label).toEqual({ ...was, x: expect.closeTo(was.x - from[end] + to[end], 6) as number });
      }
      for (const cluster of after.clusters) {
        const was = before.clusters.find(({ x, ...rest }) => {
          const { x: at, ...same } = cluster;
          return rest.window === same.window && Math.abs(toX(toMs(x, from, width), to, width) - at) < 1e-6;
        });
        expect(was).toMatchObject({ more: cluster.more, lane: cluster.lane, y: cluster.y });
      }
    }),
  );
});
