/** Filters and searches over rows say what the same events say as a timeline in full. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { EventTable } from '../../src/layout/event-table.ts';
import type { Found } from '../../src/layout/found.ts';
import { RowSieve } from '../../src/layout/row-sieve.ts';
import { partSteps, rowLaneSteps, tableSteps } from '../../src/layout/row-table.ts';
import { Sieve, type Sifted } from '../../src/layout/sieve.ts';
import { atOnce } from '../../src/layout/steps.ts';
import type { Filters, LaneKey } from '../../src/model/link-options.ts';
import { TimelineLookup } from '../../src/model/lookup.ts';
import { RowLookup } from '../../src/model/rows/row-events.ts';
import { RowStore, type TimelineRow } from '../../src/model/rows/row-store.ts';
import type { RowTimeline } from '../../src/model/rows/row-timeline.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { FORMAT } from '../../src/model/vocabulary.ts';

const LABELS = { others: 'Others', kinds: {} };
const HOUR = 3_600_000;

function lookupOf(rows: readonly TimelineRow[]): RowLookup {
  const store = new RowStore();
  for (const row of rows) expect(store.add(row)).toBeNull();
  return new RowLookup(store.columns(), 'Convoys', 'en');
}

function tableOf({ timeline: { rows }, words }: RowLookup, by: LaneKey = 'side'): EventTable {
  const { lanes, lane } = atOnce(rowLaneSteps(rows, by, LABELS));
  return new EventTable(atOnce(tableSteps(rows, words, lanes, lane)), words);
}

function partOf(whole: EventTable, { words }: RowLookup, part: RowTimeline, by: LaneKey): EventTable {
  const { rows, passes } = part;
  const { lanes, lane } = atOnce(rowLaneSteps(rows, by, LABELS, passes));
  return new EventTable(atOnce(partSteps(whole.columns, rows.kind, lanes, lane, passes)), words);
}

const titles = fc.constantFrom(
  'Talks at the mill',
  'Переговори у Львові',
  'Straße nach Malmö',
  'Line\nbreak',
  'Truce',
  'ﬁre at Élysée',
);
const row: fc.Arbitrary<TimelineRow> = fc.record({
  title: titles,
  start: fc.integer({ min: 0, max: 1e9 }),
  end: fc.option(fc.integer({ min: 1e9, max: 2e9 }), { nil: undefined }),
  group: fc.constantFrom('Arland', 'Бор', ''),
  kind: fc.constantFrom('assault', 'agree', undefined),
  status: fc.constantFrom('claimed', 'planned', undefined),
  place: fc.constantFrom('Port Borl', 'Ольм', ''),
});
const rows = fc.array(row, { maxLength: 40 });
const filters: fc.Arbitrary<Filters> = fc.record(
  {
    side: fc.constantFrom(['group-1'], ['group-1', 'group-2'], ['nobody']),
    actor: fc.constant(['group-2']),
    kind: fc.constantFrom(['agree'], ['assault', 'other']),
    status: fc.constant(['claimed']),
    place: fc.constantFrom(['Port Borl'], ['Nowhere']),
    quoted: fc.constant(['yes']),
  },
  { requiredKeys: [] },
);
const queries = fc.constantFrom(
  'talks',
  'malmo',
  'STRASSE',
  'льво',
  'line break',
  'fire',
  'arl tru',
  'бор',
  'port',
  '-',
);

/** The same in full. */
function inFull({ timeline }: RowLookup): [Sieve, TimelineLookup] {
  const { title, language, actors, sources, events, quotes, paraphrases, redirects } = timeline;
  const full: Timeline = {
    format: FORMAT,
    title,
    language,
    actors,
    sources,
    events,
    quotes,
    paraphrases,
    redirects,
  };
  const lookup = new TimelineLookup(full);
  return [new Sieve(full, lookup), lookup];
}

const idsOf = (found: Found): string[] =>
  Array.from({ length: found.count }, (_, i) => {
    const target = found.targetAt(i);
    return target && 'id' in target ? target.id : '';
  });

describe('a sieve of rows', () => {
  it('leaves and counts what that of a timeline in full does', () => {
    fc.assert(
      fc.property(rows, filters, (all, asked) => {
        const lookup = lookupOf(all);
        const [full] = inFull(lookup);
        const told = ({ counts, shown, total, timeline }: Sifted) => ({
          shown,
          total,
          ids: timeline.events.map(({ id }) => id),
          counts: Object.entries(counts).flatMap(([key, list]) =>
            // Who acts is side and actor in one: rows have no second list of the same.
            key === 'actor' && asked.actor === undefined
              ? []
              : list.map(({ value, count }) => `${key} ${value} ${count}`).sort(),
          ),
        });
        expect(told(atOnce(new RowSieve(lookup.timeline).sift(asked)))).toEqual(
          told(atOnce(full.sift(asked))),
        );
      }),
    );
  });

  it('finds what that of a timeline in full does, in order of time, among what is left', () => {
    fc.assert(
      fc.property(rows, filters, queries, (all, asked, query) => {
        const lookup = lookupOf(all);
        const sieve = new RowSieve(lookup.timeline);
        const part = atOnce(sieve.sift(asked)).timeline as RowTimeline;
        const table = partOf(tableOf(lookup), lookup, part, 'kind');
        const found = atOnce(sieve.find(query, part, table));
        const [full] = inFull(lookup);
        const expected = atOnce(full.find(query, atOnce(full.sift(asked)).timeline, table));
        expect(idsOf(found)).toEqual(idsOf(expected));
        expect([...found.atMs]).toEqual([...expected.atMs]);
        for (const id of lookup.timeline.events.map((event) => event.id)) {
          expect(found.placeOf(id)).toBe(expected.placeOf(id));
          expect(found.ids.has(id)).toBe(expected.ids.has(id));
        }
      }),
    );
  });

  it('finds the same to whoever types on as to whoever asks at once', () => {
    fc.assert(
      fc.property(rows, queries, (all, query) => {
        const lookup = lookupOf(all);
        const table = tableOf(lookup);
        const typed = new RowSieve(lookup.timeline);
        const asked = (sieve: RowSieve, text: string) =>
          idsOf(atOnce(sieve.find(text, lookup.timeline, table)));
        for (let i = 1; i < query.length; i++) asked(typed, query.slice(0, i));
        expect(asked(typed, query)).toEqual(asked(new RowSieve(lookup.timeline), query));
      }),
    );
  });
});

describe('a part of a table of rows', () => {
  it('is what a table of those rows alone would be', () => {
    fc.assert(
      fc.property(
        rows,
        filters,
        fc.constantFrom<LaneKey>('side', 'kind', 'place', 'none'),
        (all, asked, by) => {
          const named = all.map((one, i) => ({ ...one, id: i }));
          const lookup = lookupOf(named);
          const timeline = atOnce(new RowSieve(lookup.timeline).sift(asked)).timeline as RowTimeline;
          const part = partOf(tableOf(lookup), lookup, timeline, by);
          const left = new Set(timeline.events.map(({ id }) => id));
          const alone = tableOf(lookupOf(named.filter(({ id }) => left.has(`e${id}`))), by);
          const told = (table: EventTable) => Array.from({ length: table.length }, (_, i) => table.item(i));
          expect(told(part)).toEqual(told(alone));
          expect(part.inLane.map(({ count }) => count)).toEqual(alone.inLane.map(({ count }) => count));
          for (const { id } of told(alone)) expect(part.itemOf(id)?.id).toBe(id);
        },
      ),
    );
  });
});

describe('a hundred thousand rows', () => {
  const COUNT = 100_000;
  const lookup = lookupOf(
    Array.from({ length: COUNT }, (_, i) => ({
      title: `Convoy ${i} passes ${i % 2 === 0 ? 'the mill' : 'Міст'}`,
      start: i * HOUR,
      group: ['Arland', 'Borland', 'Envoys'][i % 3],
      kind: i % 5 === 0 ? 'assault' : 'aid',
    })),
  );
  const table = tableOf(lookup);
  const stepsOf = (steps: Generator<unknown, unknown>): number => {
    let count = 0;
    while (steps.next().done !== true) count++;
    return count;
  };

  it('are filtered, searched and put in other lanes in many steps, and no event is made of any', () => {
    let made = 0;
    const { timeline } = lookup;
    const sieve = new RowSieve(timeline);
    Object.defineProperty(timeline, 'events', { get: () => (made++, []) });
    expect(stepsOf(sieve.sift({ kind: ['aid'] }))).toBeGreaterThanOrEqual(3);
    expect(stepsOf(sieve.find('міст', timeline, table))).toBeGreaterThanOrEqual(20);
    const { lanes, lane } = atOnce(rowLaneSteps(timeline.rows, 'kind', LABELS));
    expect(stepsOf(partSteps(table.columns, timeline.rows.kind, lanes, lane, null))).toBeGreaterThanOrEqual(
      10,
    );
    expect(made).toBe(0);
  });

  it('show what is found so far, before all is looked through', () => {
    const sieve = new RowSieve(lookup.timeline);
    const counts: [number, boolean][] = [];
    const steps = sieve.find('mill', lookup.timeline, table);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.value) counts.push([step.value.count, step.value.isPart]);
      if (step.done) break;
    }
    expect(counts.at(-1)).toEqual([COUNT / 2, false]);
    expect(counts.length).toBe(2);
    expect(counts[0]?.[1]).toBe(true);
    expect(counts[0]?.[0]).toBeLessThan(COUNT / 2);
  });

  it('that hold a word more are looked for among those found', () => {
    const sieve = new RowSieve(lookup.timeline);
    const find = (query: string) => atOnce(sieve.find(query, lookup.timeline, table)).count;
    expect(find('convoy 12345')).toBe(1);
    const decode = vi.spyOn(TextDecoder.prototype, 'decode');
    expect(find('convoy 12345 pass')).toBe(1);
    const decoded = decode.mock.calls.length;
    decode.mockRestore();
    // Of some sixty blocks of titles one holds what was found before.
    expect(decoded).toBe(1);
  });
});
