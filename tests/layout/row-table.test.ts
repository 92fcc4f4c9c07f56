import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventTable } from '../../src/layout/event-table.ts';
import { rowLaneSteps, tableSteps } from '../../src/layout/row-table.ts';
import { atOnce } from '../../src/layout/steps.ts';
import { RowStore, type TimelineRow } from '../../src/model/rows/row-store.ts';
import { rowWords } from '../../src/model/rows/row-words.ts';

const rows = fc.array(
  fc.record({
    title: fc.constantFrom('Talks', 'Strike', 'Truce'),
    start: fc.integer({ min: -1e12, max: 1e12 }),
    end: fc.option(fc.integer({ min: 1e12, max: 2e12 }), { nil: undefined }),
    group: fc.constantFrom('Arland', 'Borland', '', ...Array.from({ length: 12 }, (_, i) => `Village ${i}`)),
  }),
  { maxLength: 60 },
);

function tableOf(all: readonly TimelineRow[]): EventTable {
  const store = new RowStore();
  for (const row of all) expect(store.add(row)).toBeNull();
  const columns = store.columns();
  const { lanes, lane } = atOnce(rowLaneSteps(columns, 'side', { others: 'Others', kinds: {} }));
  return new EventTable(atOnce(tableSteps(columns, rowWords(columns), lanes, lane)), rowWords(columns));
}

describe('a table of rows', () => {
  it('has every row once, in order of time, in a lane of its group or with the rest', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const table = tableOf(all);
        const items = Array.from({ length: table.length }, (_, row) => table.item(row));
        expect(items.map(({ id }) => id).toSorted()).toEqual(all.map((_, i) => `e${i + 1}`).toSorted());
        expect([...table.at]).toEqual([...table.at].sort((a, b) => a - b));
        expect(table.inLane.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        expect(table.lanes.length).toBeLessThanOrEqual(9);
        for (const { id, lane, startMs } of items) {
          const row = all[Number(id.slice(1)) - 1];
          const label = table.lanes.find(({ key }) => key === lane)?.label;
          expect([row?.group, 'Others']).toContain(label);
          expect(startMs).toBe(row?.start);
          expect(table.itemOf(id)?.id).toBe(id);
        }
      }),
    );
  });

  it('is the same once it has been handed to another thread', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const table = tableOf(all);
        const store = new RowStore();
        for (const row of all) store.add(row);
        const again = new EventTable(
          structuredClone(table.columns),
          rowWords(structuredClone(store.columns())),
        );
        const everything = { startMs: -1e13, endMs: 1e13 };
        expect(again.countIn(everything)).toBe(table.countIn(everything));
        expect(again.inLane.map((lane) => lane.topBetween(-1e13, 1e13, 5))).toEqual(
          table.inLane.map((lane) => lane.topBetween(-1e13, 1e13, 5)),
        );
        for (let row = 0; row < table.length; row++) expect(again.item(row)).toEqual(table.item(row));
      }),
    );
  });
});
