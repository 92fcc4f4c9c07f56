import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf, roomOf } from '../../src/layout/extent.ts';
import { layoutStage } from '../../src/layout/stage.ts';
import type { StageLayout } from '../../src/layout/types.ts';
import { DAY, item, items, LANES, measure, sizes, tableOf, windows } from './arbitrary.ts';

const everything = fc.record({ items, w: windows, size: sizes });
const lay = ({ items, w, size }: typeof everything extends fc.Arbitrary<infer T> ? T : never): StageLayout =>
  layoutStage(tableOf(items), w, size, measure);

/** What may not be covered: marks, labels and counts, each with the row that it stands in. */
function boxes({
  marks,
  labels,
  clusters,
}: StageLayout): { y: number; from: number; to: number; what: string }[] {
  return [
    ...marks.map((mark) => ({ y: mark.y, ...roomOf(mark), what: `mark ${mark.item.id}` })),
    ...labels.map(({ id, x, y, width }) => ({ y, from: x, to: x + width, what: `label ${id}` })),
    ...clusters.map(({ x, y, width, more }) => ({ y, from: x, to: x + width, what: `+${more}` })),
  ];
}

describe('layoutStage', () => {
  it('never lets a label or a count overlap anything, nor marks one another', () => {
    fc.assert(
      fc.property(everything, (given) => {
        const all = boxes(lay(given)).sort((a, b) => a.y - b.y || a.from - b.from);
        for (const [i, box] of all.entries()) {
          const next = all[i + 1];
          if (next?.y === box.y)
            expect(next.from, `${box.what} | ${next.what}`).toBeGreaterThanOrEqual(box.to - 1e-6);
        }
      }),
    );
  });

  it('draws every event in the window, or counts it in a “+N”, and none outside', () => {
    fc.assert(
      fc.property(everything, (given) => {
        const { marks, clusters } = lay(given);
        const inside = given.items.filter((each) => extentOf(each, given.w, given.size.width) !== null);
        const drawn = marks.map((mark) => mark.item.id);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(inside.map(({ id }) => id)).toEqual(expect.arrayContaining(drawn));
        expect(drawn.length + clusters.reduce((sum, { more }) => sum + more, 0)).toBe(inside.length);
      }),
    );
  });

  it('keeps labels and counts inside the stage, and all of a lane inside its band', () => {
    fc.assert(
      fc.property(everything, (given) => {
        const { bands, marks, labels, clusters, height } = lay(given);
        for (const { x, width } of [...labels, ...clusters]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(given.size.width + 1e-6);
        }
        const laneOf = new Map(given.items.map(({ id, lane }) => [id, lane]));
        for (const [key, y] of [
          ...marks.map((mark) => [mark.item.lane, mark.y] as const),
          ...labels.map((label) => [laneOf.get(label.id), label.y] as const),
          ...clusters.map((cluster) => [cluster.lane, cluster.y] as const),
        ]) {
          const band = bands.find(({ lane }) => lane.key === key);
          expect(y).toBeGreaterThanOrEqual((band?.y ?? Infinity) + 12);
          expect(y).toBeLessThanOrEqual((band?.y ?? 0) + (band?.height ?? 0) - 12);
        }
        expect(height).toBe(bands.reduce((sum, band) => sum + band.height, 0));
      }),
    );
  });

  it('stays within the height that it is given, as soon as that is two rows for each lane', () => {
    fc.assert(
      fc.property(everything, (given) => {
        expect(lay(given).height).toBeLessThanOrEqual(
          Math.max(given.size.height, LANES.length * (2 * 24 + 8)),
        );
      }),
    );
  });

  it('keeps its lanes where they are, whatever the window', () => {
    fc.assert(
      fc.property(everything, windows, (given, other) => {
        expect(lay({ ...given, w: other }).bands).toEqual(lay(given).bands);
      }),
    );
  });

  it('does not depend on the order of the events', () => {
    fc.assert(
      fc.property(everything, (given) => {
        expect(lay({ ...given, items: given.items.toReversed() })).toEqual(lay(given));
      }),
    );
  });

  it('shows whole words of a title, with an ellipsis where it is cut', () => {
    fc.assert(
      fc.property(everything, (given) => {
        const titles = new Map(given.items.map(({ id, label }) => [id, label]));
        for (const { id, text } of lay(given).labels) {
          const title = titles.get(id) ?? '';
          if (text === title) continue;
          expect(text).toMatch(/…$/);
          expect(`${title} `.startsWith(`${text.slice(0, -1)} `)).toBe(true);
        }
      }),
    );
  });

  it('labels the event that has to be seen, however little it weighs', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => item(`e${i}`, { importance: i }));
    const size = { width: 900, height: 300 };
    const w = { startMs: Date.UTC(2025, 2), endMs: Date.UTC(2025, 5) };
    const plain = layoutStage(tableOf(crowd), w, size, measure);
    const kept = layoutStage(tableOf(crowd), w, size, measure, { keep: new Set(['e0']) });
    expect(plain.labels.map(({ id }) => id)).not.toContain('e0');
    expect(kept.labels.map(({ id }) => id)).toContain('e0');
  });

  it('draws the two that have to be seen before all, though everything stands at one place', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => item(`e${i}`, { importance: i }));
    const size = { width: 900, height: 56 };
    const w = { startMs: Date.UTC(2025, 2), endMs: Date.UTC(2025, 5) };
    const keep = new Set(['e1', 'e30', 'e31', 'e32', 'e33']);
    const { marks } = layoutStage(tableOf(crowd), w, size, measure, { keep });
    expect(marks.map(({ item: { id } }) => id)).toContain('e1');
  });

  it('fills the rows of a lane before it counts', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => item(`e${i}`, { importance: i }));
    const w = { startMs: Date.UTC(2025, 2), endMs: Date.UTC(2025, 5) };
    const { marks, bands } = layoutStage(tableOf(crowd), w, { width: 900, height: 400 }, measure);
    const rows = Math.floor((bands[0]?.height ?? 0) / 24);
    expect(rows).toBeGreaterThan(7);
    expect(marks.length).toBeGreaterThanOrEqual(rows);
  });

  it('gives a title all the room that is free, and takes it back for a neighbour', () => {
    const long =
      'Envoys of both sides sign an understanding on the exchange of prisoners in the old town hall';
    const w = { startMs: Date.UTC(2025, 0), endMs: Date.UTC(2025, 3) };
    const size = { width: 1000, height: 100 };
    const alone = item('long', { startMs: Date.UTC(2025, 0, 10), label: long, importance: 3 });
    expect(layoutStage(tableOf([alone]), w, size, measure).labels[0]?.text).toBe(long);
    const neighbours = [40, 41].map((day) =>
      item(`n${day}`, { startMs: Date.UTC(2025, 0, day), label: 'Short', importance: 9 }),
    );
    const texts = layoutStage(tableOf([alone, ...neighbours]), w, size, measure).labels.map(
      ({ text }) => text,
    );
    expect(texts).toContainEqual(expect.stringMatching(/^Envoys of both sides .*…$/));
  });

  it('draws a day as long as it is once its hours can be told apart', () => {
    const day = item('day');
    const size = { width: 1200, height: 200 };
    const at = (days: number) => {
      const w = { startMs: Date.UTC(2025, 3, 21) - days * DAY, endMs: Date.UTC(2025, 3, 22) + days * DAY };
      const [mark] = layoutStage(tableOf([day]), w, size, measure).marks;
      return (mark?.x2 ?? 0) - (mark?.x1 ?? 0);
    };
    expect(at(30)).toBe(0);
    expect(at(1)).toBeCloseTo(400);
  });

  it('counts what is beyond what one can see, and opens closer', () => {
    const many = Array.from({ length: 2000 }, (_, i) => item(`e${i}`, { startMs: Date.UTC(2020, 0, 1 + i) }));
    const w = { startMs: Date.UTC(2020, 0), endMs: Date.UTC(2026, 0) };
    const { marks, clusters } = layoutStage(tableOf(many), w, { width: 1000, height: 400 }, measure);
    expect(marks.length + clusters.reduce((sum, { more }) => sum + more, 0)).toBe(2000);
    for (const { window } of clusters)
      expect(window.endMs - window.startMs).toBeLessThanOrEqual((w.endMs - w.startMs) / 2);
  });

  it('has lanes and nothing in them where there is nothing', () => {
    const empty = layoutStage(tableOf([]), { startMs: 0, endMs: DAY }, { width: 500, height: 300 }, measure);
    expect(empty).toMatchObject({ marks: [], labels: [], clusters: [] });
    expect(empty.bands.map(({ lane }) => lane.key)).toEqual(['a', 'b', 'others']);
    expect(
      layoutStage(tableOf([], []), { startMs: 0, endMs: DAY }, { width: 500, height: 300 }, measure).height,
    ).toBe(0);
  });
});
