import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowLookup } from '../../../src/model/rows/row-events.ts';
import { POINT, RowStore, type TimelineRow } from '../../../src/model/rows/row-store.ts';
import { TextColumn } from '../../../src/model/rows/text-column.ts';

const DAY = 86_400_000;
const column = (rows: readonly unknown[]) => {
  const store = new RowStore();
  const faults = rows.flatMap((row) => store.add(row) ?? []);
  return { columns: store.columns(), faults };
};

describe('a column of texts', () => {
  it('gives back what was put in, whatever the script', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 })), (texts) => {
        const kept = new TextColumn();
        for (const text of texts) kept.push(text);
        const again = new TextColumn(kept.packed());
        expect(texts.map((_, i) => kept.at(i))).toEqual(texts);
        expect(texts.map((_, i) => again.at(i))).toEqual(texts);
      }),
    );
  });
});

describe('rows', () => {
  it('take instants as numbers and EDTF dates as texts', () => {
    const { columns, faults } = column([
      { title: 'a', start: 0 },
      { title: 'b', start: '2025-04-21' },
      { title: 'c', start: '2025-04', end: '2025-05-02' },
      { title: 'd', start: '2025-04-01~', end: null },
      { title: 'e', start: 0, end: 5 * DAY },
      { title: 'f', start: '2025-04-21T10:00Z', end: '2025-04-21T12:30Z' },
      { title: 'g', start: '2025-04-21/..' },
    ]);
    expect(faults).toEqual([]);
    const at = Date.UTC(2025, 3, 21);
    expect([...columns.start]).toEqual([
      0,
      at,
      Date.UTC(2025, 3),
      Date.UTC(2025, 3),
      0,
      at + 10 * 3_600_000,
      at,
    ]);
    expect([...columns.end]).toEqual([
      60_000,
      at + DAY,
      Date.UTC(2025, 4, 3),
      Date.UTC(2025, 3, 2),
      5 * DAY,
      at + 12.5 * 3_600_000,
      Infinity,
    ]);
    expect([...columns.flags].map((flags) => flags & POINT)).toEqual([1, 1, 0, 1, 0, 0, 0]);
  });

  it.each([
    [
      { title: 'x', start: '2025-02-30' },
      'start: expected epoch milliseconds or an EDTF date, found "2025-02-30"',
    ],
    [{ title: 'x', start: Number.NaN }, 'start: expected epoch milliseconds or an EDTF date, found null'],
    [{ title: 'x', start: 1e300 }, 'start: expected epoch milliseconds or an EDTF date, found 1e+300'],
    [{ title: 'x' }, 'start: expected epoch milliseconds or an EDTF date, found nothing'],
    [{ title: 'x', start: 5, end: 4 }, 'end: expected a time after the start, found 4'],
    [{ title: ' ', start: 5 }, 'title: expected some text, found " "'],
    [{ title: 'x', start: 5, id: 'a b' }, 'id: expected letters, digits and single hyphens, found "a b"'],
    [
      { title: 'x', start: 5, status: 'sure' },
      'status: expected one of reported, claimed, disputed, denied, planned, found "sure"',
    ],
    [null, 'expected a row, found null'],
    [[1], 'expected a row, found [1]'],
  ])('that are bad are told and left out: %j', (row, fault) => {
    const { columns, faults } = column([{ title: 'sound', start: 1 }, row, { title: 'sound too', start: 2 }]);
    expect(faults).toEqual([fault]);
    expect([...columns.start]).toEqual([1, 2]);
  });

  it('take anything without a throw', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.anything(), fc.record({ title: fc.string(), start: fc.anything() }))),
        (rows) => {
          const json = JSON.parse(JSON.stringify(rows)) as unknown[];
          const { columns, faults } = column(json);
          expect(columns.start.length + faults.length).toBe(json.length);
        },
      ),
    );
  });
});

describe('an event made of a row', () => {
  const rows: TimelineRow[] = [
    {
      title: 'Mill closed',
      start: '2031-04',
      group: 'Arland',
      kind: 'reject',
      status: 'claimed',
      place: 'Port Borl',
    },
    { id: 7, title: 'Talks', start: Date.UTC(2031, 4, 2, 9) },
    { id: 'harbour-opens', title: 'Harbour opens', start: '2031-05-03', end: '2031-05-05' },
  ];
  const lookup = new RowLookup(column(rows).columns, 'Port Borl', 'en');

  it('says what the row says, in the words of the format', () => {
    expect(lookup.event('e1')).toMatchObject({
      title: 'Mill closed',
      date: { edtf: '2031-04', precision: 'month', start: '2031-04-01T00:00Z', end: '2031-05-01T00:00Z' },
      kind: 'reject',
      status: 'claimed',
      place: 'Port Borl',
      evidence: [],
    });
    expect(lookup.event('e7')?.date).toMatchObject({ edtf: '2031-05-02T09:00Z', precision: 'minute' });
    expect(lookup.event('harbour-opens')?.date).toMatchObject({
      edtf: '2031-05-03/2031-05-05',
      precision: 'range',
      end: '2031-05-06T00:00Z',
    });
    const [acting] = lookup.event('e1')?.actors ?? [];
    expect(lookup.actor(acting?.actor ?? '')?.name).toBe('Arland');
  });

  it('is the same each time, found by its id and no other', () => {
    expect(lookup.event('e7')).toBe(lookup.event('e7'));
    expect(
      ['e1', 'e2', 'e7', 'harbour-opens', 'HARBOUR-OPENS'].map((id) => lookup.resolve(lookup.spelling(id))),
    ).toEqual(['e1', null, 'e7', 'harbour-opens', 'harbour-opens']);
    expect(lookup.timeline.events).toEqual(['e1', 'e7', 'harbour-opens'].map((id) => lookup.event(id)));
  });
});
