import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBounds } from '../../src/model/edtf-bounds.ts';
import { dateNames, widerName } from '../../src/site/date-names.ts';

const names = (edtf: string) => dateNames({ edtf });

describe('the pages that a date belongs to', () => {
  it.each([
    ['2025-04-21', ['2025-04-21'], ['2025-04'], ['2025']],
    [
      '2025-04-19T18:00+03:00/2025-04-21T00:00+03:00',
      ['2025-04-19', '2025-04-20', '2025-04-21'],
      ['2025-04'],
      ['2025'],
    ],
    ['2025-02-28/2025-03-01', ['2025-02-28', '2025-03-01'], ['2025-02', '2025-03'], ['2025']],
    ['2024-12-31/2025-01-01', ['2024-12-31', '2025-01-01'], ['2024-12', '2025-01'], ['2024', '2025']],
    ['2025-04-01/2025-04-30', [], ['2025-04'], ['2025']],
    ['2022-02', [], ['2022-02'], ['2022']],
    ['2022-21', [], [], ['2022']],
    ['1914/1918', [], [], ['1914', '1915', '1916', '1917', '1918']],
    ['-0431-03', [], ['-0431-03'], ['-0431']],
    ['1618/1648', [], [], []],
    ['2022/..', [], [], []],
    ['../2022', [], [], []],
    ['194X', [], [], []],
    ['[1667,1668]', [], [], []],
  ])('%s', (edtf, days, months, years) => {
    expect(names(edtf)).toEqual({ days, months, years });
  });

  it('are dates that a link can name, and hold the date', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40 }), (from, length) => {
        const iso = (date: Date) => date.toISOString().slice(0, 10);
        const to = new Date(Math.min(from.getTime() + length * 86_400_000, Date.UTC(9999, 11, 31)));
        const { days, months, years } = names(`${iso(from)}/${iso(to)}`);
        expect(years[0]).toBe(iso(from).slice(0, 4));
        expect(months.at(-1)).toBe(iso(to).slice(0, 7));
        if (days.length > 0) expect([days[0], days.at(-1)]).toEqual([iso(from), iso(to)]);
        for (const name of [...days, ...months, ...years]) expect(readBounds(name)).not.toBeNull();
      }),
    );
  });

  it('lie in wider ones, up to the year', () => {
    expect(widerName('2025-04-21')).toBe('2025-04');
    expect(widerName('-0431-03')).toBe('-0431');
    expect(widerName('-0431')).toBeNull();
    expect(widerName('2025')).toBeNull();
  });
});
