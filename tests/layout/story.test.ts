import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostImportant, withStep } from '../../src/layout/story.ts';
import { items, tableOf } from './arbitrary.ts';

describe('the events of a story', () => {
  it('are the most important, in the order of time', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: 12 }), (all, max) => {
        const table = tableOf(all);
        const ids = mostImportant(table, max);
        expect(ids).toHaveLength(Math.min(max, all.length));
        expect(new Set(ids).size).toBe(ids.length);
        const rows = ids.map((id) => table.rowOf(id) ?? NaN);
        expect(rows).toEqual(rows.toSorted((a, b) => a - b));
        const weight = (id: string) => table.itemOf(id)?.importance ?? NaN;
        const least = Math.min(...ids.map(weight));
        const others = all.filter(({ id }) => !ids.includes(id));
        if (max > 0) for (const { id } of others) expect(weight(id)).toBeLessThanOrEqual(least);
      }),
    );
  });

  it('take in one more where it stands in time', () => {
    fc.assert(
      fc.property(items, fc.nat(), (all, at) => {
        const table = tableOf(all);
        const ids = mostImportant(table, 5);
        const more = all[at % Math.max(1, all.length)];
        fc.pre(more !== undefined);
        const steps = withStep(ids, more.id, table);
        const rows = steps.map((id) => table.rowOf(id) ?? NaN);
        expect(rows).toEqual(rows.toSorted((a, b) => a - b));
        expect(new Set(steps)).toEqual(new Set([...ids, more.id]));
        expect(steps).toHaveLength(new Set(steps).size);
      }),
    );
  });

  it('take in one without a date at the end', () => {
    const table = tableOf([]);
    expect(withStep(['a', 'b'], 'c', table)).toEqual(['a', 'b', 'c']);
  });
});
