import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Facets } from '../../src/layout/facets.ts';
import { actingSides } from '../../src/layout/lanes.ts';
import { Sieve } from '../../src/layout/sieve.ts';
import { atOnce } from '../../src/layout/steps.ts';
import { FILTER_KEYS, type FilterKey, type Filters } from '../../src/model/link-options.ts';
import { TimelineLookup } from '../../src/model/lookup.ts';
import type { TimelineEvent } from '../../src/model/timeline.ts';
import { KINDS, STATUSES } from '../../src/model/vocabulary.ts';
import { by, event, quote, timelineOf } from './timeline.ts';

const NAMES = ['a', 'b', 'envoy', 'b/target', 'c/mediator', 'c/party'];
const PLACES = ['Lomba', 'Marra', undefined];
const events: fc.Arbitrary<TimelineEvent[]> = fc
  .array(
    fc.record({
      names: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 }),
      kind: fc.constantFrom(...KINDS.slice(0, 3)),
      status: fc.constantFrom(...STATUSES),
      place: fc.constantFrom(...PLACES),
      day: fc.constantFrom('2025-04-21', null),
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map(({ names, kind, status, place, day }, i) =>
      event(`e${i}`, day, { ...by(...names), kind, status, ...(place === undefined ? {} : { place }) }),
    ),
  );
const some = (...values: string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const filters: fc.Arbitrary<Filters> = fc
  .record({
    side: some('a', 'b', 'nobody'),
    actor: some('a', 'b', 'c', 'envoy'),
    kind: some(...KINDS.slice(0, 3)),
    status: some(...STATUSES),
    place: some('Lomba', 'Nowhere'),
    quoted: some('yes'),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0)));

/** What the columns are to say, in the plainest way. */
function valuesOf(one: TimelineEvent, key: FilterKey, lookup: TimelineLookup): readonly string[] {
  const values: Record<FilterKey, readonly string[]> = {
    side: actingSides(one, lookup),
    actor: one.actors.map(({ actor }) => actor),
    kind: [one.kind],
    status: [one.status],
    place: one.place === undefined ? [] : [one.place],
    source: one.evidence.map(({ source }) => source),
    quoted: lookup.quotesOf(one.id).length > 0 ? ['yes'] : [],
  };
  return values[key];
}

describe('Facets', () => {
  it('lets pass what has one of the values of each key, and counts what each value would show', () => {
    fc.assert(
      fc.property(events, filters, (events, filters) => {
        const timeline = { ...timelineOf(events), quotes: [quote('q', ['e0', 'e3'])] };
        const lookup = new TimelineLookup(timeline);
        const { passes, shown, counts } = new Facets(events, lookup).sift(filters);
        const fits = (one: TimelineEvent, but?: FilterKey): boolean =>
          FILTER_KEYS.every(
            (key) =>
              key === but ||
              (filters[key]?.some((value) => valuesOf(one, key, lookup).includes(value)) ?? true),
          );
        expect([...passes]).toEqual(events.map((one) => Number(fits(one))));
        expect(shown).toBe(events.filter((one) => fits(one)).length);
        for (const key of FILTER_KEYS)
          for (const { value, count } of counts[key])
            expect(count).toBe(
              events.filter((one) => fits(one, key) && valuesOf(one, key, lookup).includes(value)).length,
            );
        // What is asked for can be taken off again, also where no event has it.
        for (const key of FILTER_KEYS)
          expect(counts[key].map(({ value }) => value)).toEqual(
            expect.arrayContaining([...(filters[key] ?? [])]),
          );
      }),
    );
  });
});

describe('Sieve', () => {
  const timeline = {
    ...timelineOf([
      event('aid', '2025-04-21', { ...by('a'), kind: 'aid' }),
      event('talk', '2025-04-22', by('b')),
      event('undated', null, by('a')),
    ]),
    quotes: [quote('of-aid', ['aid']), quote('of-talk', ['talk']), quote('loose', [], { speaker: 'envoy' })],
  };
  const sieve = new Sieve(timeline, new TimelineLookup(timeline));
  const ids = (filters: Filters) => {
    const { events, quotes } = atOnce(sieve.sift(filters)).timeline;
    return [...events, ...quotes].map(({ id }) => id);
  };

  it('leaves events, the quotations on them, and those on none that fit by themselves', () => {
    expect(atOnce(sieve.sift({})).timeline).toBe(timeline);
    expect(ids({ kind: ['aid'] })).toEqual(['aid', 'of-aid']);
    expect(ids({ side: ['a'] })).toEqual(['aid', 'undated', 'of-aid', 'loose']);
    expect(ids({ actor: ['envoy'] })).toEqual(['loose']);
    expect(ids({ place: ['Nowhere'] })).toEqual([]);
  });

  it('leaves indirect speech likewise, which is no quotation', () => {
    const { kind: _, ...said } = quote('', []);
    const paraphrases = [
      { ...said, id: 'on-aid', events: ['aid'] },
      { ...said, id: 'is-talk', statement: 'talk' },
      { ...said, id: 'loose', speaker: 'envoy' },
    ];
    const sieve = new Sieve({ ...timeline, paraphrases }, new TimelineLookup({ ...timeline, paraphrases }));
    const left = (filters: Filters) => atOnce(sieve.sift(filters)).timeline.paraphrases.map(({ id }) => id);
    expect(left({ kind: ['aid'] })).toEqual(['on-aid']);
    expect(left({ side: ['b'] })).toEqual(['is-talk']);
    expect(left({ actor: ['envoy'] })).toEqual(['loose']);
    expect(left({ quoted: ['yes'] })).toEqual(['on-aid', 'is-talk']);
  });
});
