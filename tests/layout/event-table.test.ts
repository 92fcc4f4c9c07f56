import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { item, items, LANES, tableOf } from './arbitrary.ts';

describe('EventTable', () => {
  it('gives back what it was given, in order of time, whatever the order it came in', () => {
    fc.assert(
      fc.property(items, (all) => {
        const table = tableOf(all);
        const back = Array.from({ length: table.length }, (_, row) => table.item(row));
        expect(back.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          all.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        );
        expect([...table.at]).toEqual([...table.at].sort((a, b) => a - b));
        const other = tableOf(all.toReversed());
        expect(Array.from({ length: other.length }, (_, row) => other.item(row))).toEqual(back);
      }),
    );
  });

  it('finds every event by its id, and none that is not there', () => {
    fc.assert(
      fc.property(items, (all) => {
        const table = tableOf(all);
        for (const one of all) expect(table.itemOf(one.id)).toEqual(one);
        expect(table.rowOf('nobody')).toBeNull();
      }),
    );
  });

  it('leaves out what stands in no lane, and shares the rest among the lanes', () => {
    const table = tableOf([item('a'), item('b', { lane: 'b' }), item('x', { lane: 'elsewhere' })]);
    expect(table.length).toBe(2);
    expect(table.rowOf('x')).toBeNull();
    expect(table.inLane.map(({ count }) => count)).toEqual(
      LANES.map(({ key }) => (key === 'others' ? 0 : 1)),
    );
  });

  it('knows every manner in which its events are drawn, once', () => {
    const table = tableOf([item('a'), item('b'), item('c', { status: 'denied', corrected: true })]);
    expect(table.manners).toHaveLength(2);
    expect(table.manners).toContainEqual(expect.objectContaining({ status: 'denied', corrected: true }));
  });
});
