/** Items, windows and widths of every sort, for the properties of the layout. */
import fc from 'fast-check';
import { EventTable } from '../../src/layout/event-table.ts';
import type { Item, Lane, Measure, Window } from '../../src/layout/types.ts';

export const DAY = 86_400_000;
const FROM = Date.UTC(2014, 0);
const TO = Date.UTC(2026, 0);
export const LANES: readonly Lane[] = ['a', 'b', 'others'].map((key) => ({ key, label: key.toUpperCase() }));

/** As wide as its letters; no font is needed to see whether labels overlap. */
export const measure: Measure = (text, bold) => [...text].length * (bold ? 8 : 7);

export function item(id: string, more: Partial<Item> = {}): Item {
  const startMs = more.startMs ?? Date.UTC(2025, 3, 21);
  return {
    id,
    startMs,
    endMs: startMs + DAY,
    approximateStart: false,
    approximateEnd: false,
    shape: 'point',
    status: 'reported',
    corrected: false,
    lane: 'a',
    label: `Title of ${id}`,
    importance: 1,
    ...more,
  };
}

const instant = fc.integer({ min: FROM, max: TO });
const point = instant.map((startMs) => ({ startMs, endMs: startMs + DAY, shape: 'point' as const }));
const bar = fc
  .record({
    startMs: instant,
    days: fc.integer({ min: 1, max: 900 }),
    open: fc.constantFrom('', '', 'start', 'end'),
  })
  .map(({ startMs, days, open }) => ({
    startMs: open === 'start' ? null : startMs,
    endMs: open === 'end' ? null : startMs + days * DAY,
    shape: 'bar' as const,
  }));

export const items: fc.Arbitrary<Item[]> = fc
  .array(
    fc.record({
      time: fc.oneof({ weight: 3, arbitrary: point }, bar),
      lane: fc.constantFrom(...LANES.map(({ key }) => key)),
      words: fc.integer({ min: 1, max: 16 }),
      importance: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 60 },
  )
  .map((all) =>
    all.map(({ time, lane, words, importance }, i) =>
      item(`e${i}`, {
        ...time,
        lane,
        importance,
        label: Array.from({ length: words }, () => 'word').join(' '),
      }),
    ),
  );

/** From an hour to the whole, anywhere near the items. */
export const windows: fc.Arbitrary<Window> = fc
  .record({ startMs: instant, power: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ startMs, power }) => ({ startMs, endMs: startMs + 3_600_000 * (12 * 365 * 24) ** power }));

export const sizes = fc.record({
  width: fc.integer({ min: 120, max: 2400 }),
  height: fc.integer({ min: 100, max: 900 }),
});

export function tableOf(all: readonly Item[], lanes: readonly Lane[] = LANES): EventTable {
  const at = (given: number): Item => {
    const one = all[given];
    if (!one) throw new RangeError(`no item ${given}`);
    return one;
  };
  return EventTable.of(all.length, at, { id: (i) => at(i).id, label: (i) => at(i).label }, lanes);
}
