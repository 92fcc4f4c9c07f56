import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Found } from '../../src/layout/found.ts';
import { eventTable } from '../../src/layout/items.ts';
import { lanesOf } from '../../src/layout/lanes.ts';
import { folded, queryWords, SearchIndex } from '../../src/layout/search-index.ts';
import { Sieve } from '../../src/layout/sieve.ts';
import { atOnce } from '../../src/layout/steps.ts';
import { TimelineLookup } from '../../src/model/lookup.ts';
import { by, event, quote, timelineOf } from './timeline.ts';

describe('folded', () => {
  it.each([
    ['Élysée', 'elysee'],
    ['STRASSE', 'straße'],
    ['Œuvre', 'oeuvre'],
    ['Malmö', 'malmo'],
    ['мир', 'МИР'],
    ['Ещё', 'еще'],
    ['Київ', 'киів'],
    ['м’ята', "м'ята"],
    ['السَّلَام', 'السلام'],
    ['أنقرة', 'انقره'],
    ['مستشفى', 'مستشفي'],
    ['تصريـــح', 'تصريح'],
    ['cease–fire', 'cease-fire'],
    ['ﬁre', 'fire'],
  ])('makes %s and %s the same', (a, b) => {
    expect(folded(a)).toBe(folded(b));
  });

  it('is done after once, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
        expect(folded(text.toLowerCase())).toBe(folded(folded(text.toLowerCase())));
      }),
    );
  });

  it('takes words apart at any space', () => {
    expect(queryWords('  Peace\u00a0talks  peace ')).toEqual(['peace', 'talks']);
    expect(queryWords(' \t')).toEqual([]);
  });
});

const timeline = {
  ...timelineOf([
    event('truce', '2025-04-22', { ...by('envoy'), title: 'Truce at Lómba' }),
    event('raid', '2025-04-21', { ...by('b'), title: 'Raid', place: 'Marra' }),
    event('rumour', null, { title: 'A truce is rumoured' }),
  ]),
  quotes: [
    quote('of-raid', ['raid'], { text: 'No truce with them', speaker: 'a' }),
    quote('loose', [], { text: 'Truce, truce', speaker: 'b' }),
  ],
};
const lookup = new TimelineLookup(timeline);
const index = new SearchIndex(timeline, lookup);
const ids = (query: string) => {
  const { events, quotes } = index.find(query);
  return [...timeline.events.filter((_, i) => events[i] === 1), ...quotes].map(({ id }) => id);
};

describe('SearchIndex', () => {
  it.each([
    ['truce', ['truce', 'raid', 'rumour', 'loose']],
    ['TRÚCE lomba', ['truce']],
    ['lom', ['truce']],
    ['marra', ['raid']],
    ['envoy', ['truce']],
    ['truce with', ['raid']],
    ['truce nowhere', []],
    ['', []],
    ['.*', []],
  ])('finds %s in titles, places, names and what was said', (query, found) => {
    expect(ids(query)).toEqual(found);
  });

  it('finds what holds every word, as a plain search of the words does', () => {
    const letter = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' '), maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(
          letter.filter((text) => text !== ''),
          { maxLength: 12 },
        ),
        letter,
        (titles, query) => {
          const shown = timelineOf(titles.map((title, i) => event(`x${i}`, '2025-04-21', { title })));
          const { events } = new SearchIndex(shown, new TimelineLookup(shown)).find(query);
          const plain = (text: string) => text.replaceAll('é', 'e');
          const words = plain(query)
            .split(' ')
            .filter((word) => word !== '');
          expect([...events]).toEqual(
            titles.map((title) =>
              Number(words.length > 0 && words.every((word) => plain(title).includes(word))),
            ),
          );
        },
      ),
    );
  });
});

describe('Sieve.find', () => {
  const { lanes, laneOf } = lanesOf(timeline.events, lookup, { together: 'Together', others: 'Others' });
  const table = eventTable(timeline, lookup, lanes, laneOf);

  it('gives what it finds in the order of time, what has none last, and only what filters left', () => {
    const sieve = new Sieve(timeline, lookup);
    const all = atOnce(sieve.find('truce', timeline, table));
    const targets = (found: Found) => Array.from({ length: found.count }, (_, i) => found.targetAt(i));
    expect(targets(all)).toEqual([
      { kind: 'event', id: 'raid' },
      { kind: 'event', id: 'truce' },
      { kind: 'event', id: 'rumour' },
      { kind: 'quote', id: 'loose' },
    ]);
    expect([...all.ids].sort()).toEqual(['raid', 'rumour', 'truce']);
    expect(all.atMs).toHaveLength(2);
    expect(all.placeOf('rumour')).toBe(2);
    expect(all.placeOf('aid')).toBeNull();
    const { timeline: part } = atOnce(sieve.sift({ place: ['Marra'] }));
    expect(targets(atOnce(sieve.find('truce', part, table)))).toEqual([{ kind: 'event', id: 'raid' }]);
  });
});
