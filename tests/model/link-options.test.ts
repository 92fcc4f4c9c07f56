import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedDate } from '../../src/model/link-dates.ts';
import {
  CONTROLS,
  FILTER_KEYS,
  LANE_KEYS,
  NO_LIMITS,
  NO_OPTIONS,
  toggled,
  type FilterKey,
  type Filters,
  type LinkOptions,
} from '../../src/model/link-options.ts';
import { limitsOf } from '../../src/model/link-reader.ts';
import { writeLink, type LinkTarget } from '../../src/model/links.ts';
import { dateTarget, readLink } from '../../src/model/link-reader.ts';
import { TimelineLookup } from '../../src/model/lookup.ts';
import { KINDS, STATUSES } from '../../src/model/vocabulary.ts';
import { timeline } from '../elements/reading-fixture.ts';

const lookup = new TimelineLookup(timeline);
const read = (link: string) => readLink(link, lookup);
const options = (part: Partial<LinkOptions>): LinkOptions => ({ ...NO_OPTIONS, ...part });

describe('options of a link', () => {
  it.each<[string, Partial<LinkOptions>]>([
    ['#2025-04?lanes=kind', { lanes: 'kind' }],
    ['#?lanes=kind', { lanes: 'kind' }],
    ['#lanes=kind', { lanes: 'kind' }],
    ['?q=peace', { query: 'peace' }],
    ['#2025-04&LANES=Kind', { lanes: 'kind' }],
    ['#2025-04%3Flanes%3Dkind%26q%3Dpeace', { lanes: 'kind', query: 'peace' }],
    ['#2025-04?kind=assault&kind=agree', { filters: { kind: ['assault', 'agree'] } }],
    ['#2025-04?kind=assault&kind=assault', { filters: { kind: ['assault'] } }],
    ['#2025-04?actor=Vladimir-Putin', { filters: { actor: ['vladimir-putin'] } }],
    ['#2025-04?q=peace+talks%20%20now', { query: 'peace talks now' }],
    ['#2025-04?q=%D0%BC%D0%B8%D1%80', { query: 'мир' }],
    ['#2025-04?q=мир', { query: 'мир' }],
    ['#2025-04?q=100%', { query: '100%' }],
    ['#2025-04?q=peace).', { query: 'peace' }],
    ['#2025-04?q=peace:~:text=truce', { query: 'peace' }],
    ['#2025-04?q=a%26b%3Dc', { query: 'a&b=c' }],
    ['#2025-04?place=St.%20Petersburg', { filters: { place: ['St. Petersburg'] } }],
    ['#2025-04?q=', {}],
    ['#2025-04?kind=', {}],
    ['#2025-04?utm_source=chat&lanes=kind&fbclid=1', { lanes: 'kind' }],
    ['#2025-04??lanes=kind', { lanes: 'kind' }],
    ['#2025-04?within=2025', { within: closedDate('2025') }],
    ['#?within=2025-04-01%2F2025-04-21', { within: closedDate('2025-04-01/2025-04-21') }],
    ['#?within=2025–04', { within: closedDate('2025-04') }],
    ['#?hide=filters,links', { hide: ['filters', 'links'] }],
    ['#?hide=Links%2CFilters', { hide: ['filters', 'links'] }],
    ['#?hide=links+filters', { hide: ['filters', 'links'] }],
    ['#?hide=zoom,later-idea', { hide: ['zoom'] }],
    ['#?hide=all', { hide: CONTROLS }],
    ['#?lanes=none', { lanes: 'none' }],
  ])('reads %s', (link, part) => {
    expect(read(link)).toMatchObject({ problem: null, options: options(part), skipped: [] });
  });

  it('keeps the mark of an uncertain date apart from the mark before the options', () => {
    expect(read('#2025-04??lanes=kind').target).toMatchObject({ edtf: '2025-04?' });
    expect(read('#2025-04?').options).toEqual(NO_OPTIONS);
  });

  it.each([
    ['#2025-04?colour=red&lanes=kind', ['colour=red']],
    ['#2025-04?lanes=colour', ['lanes=colour']],
    ['#2025-04?kind=war&kind=assault&actor=nobody', ['kind=war', 'actor=nobody']],
    ['#2025-04?source=none&side=easter-ceasefire', ['source=none', 'side=easter-ceasefire']],
    ['#2025-04?within=2025/..', ['within=2025/..']],
    ['#2025-04?within=april&hide=window', ['within=april', 'hide=window']],
    ['#2025-04?__proto__=x&constructor=y', ['__proto__=x', 'constructor=y']],
    [`#2025-04?q=${'a'.repeat(300)}`, [`q=${'a'.repeat(78)}…`]],
  ])('skips and tells what %s says in vain, and opens the rest', (link, skipped) => {
    expect(read(link)).toMatchObject({ target: { edtf: '2025-04' }, problem: null, skipped });
  });

  it('tells of a bad target beside good options', () => {
    expect(read('#no-such-event?lanes=kind')).toMatchObject({
      target: { kind: 'all' },
      problem: { code: 'unknown-id', given: 'no-such-event' },
      options: { lanes: 'kind' },
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'?&=%+#', 'lanes', 'q', 'kind', 'actor', 'a', '2025') }),
        ),
        (text) => {
          const { options, skipped } = read(text);
          expect(LANE_KEYS.includes(options.lanes ?? 'side')).toBe(true);
          expect(Object.keys(options.filters).every((key) => FILTER_KEYS.includes(key as FilterKey))).toBe(
            true,
          );
          expect(skipped.every((part) => part.length <= 81)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .filter((text) => text !== '' && text === text.normalize('NFC'));
const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 4 });
const filters: fc.Arbitrary<Filters> = fc
  .record({
    side: some(timeline.actors.map(({ id }) => id)),
    actor: some(timeline.actors.map(({ id }) => id)),
    kind: some(KINDS),
    status: some(STATUSES),
    place: fc.uniqueArray(words, { maxLength: 3 }),
    source: some(timeline.sources.map(({ id }) => id)),
    quoted: some(['yes']),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0)));
const anyOptions: fc.Arbitrary<LinkOptions> = fc.record({
  lanes: fc.option(fc.constantFrom(...LANE_KEYS)),
  filters,
  query: fc.oneof(fc.constant(''), words),
  within: fc.constantFrom(
    null,
    ...[
      '2025',
      '2025-04~',
      '2025-04-01/2025-04-21',
      '2025-04-19T15:00+03:00/2025-04-20',
      '202X',
      'Y-17000',
    ].map(closedDate),
  ),
  hide: fc.subarray([...CONTROLS]),
});
const TARGETS: readonly LinkTarget[] = [
  { kind: 'all' },
  ...['2025-04', '2025-04?', '2025-04-01/2025-04-21', '2022/..'].flatMap((text) => dateTarget(text) ?? []),
  { kind: 'event', id: 'easter-ceasefire' },
  { kind: 'quote', id: 'putin-door' },
];

describe('a link with options', () => {
  it('comes back as it was written, through an address bar and through a query', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TARGETS), anyOptions, (target, options) => {
        const link = writeLink(target, options);
        const whole = { target, options, problem: null, skipped: [] };
        expect(read(`#${link}`)).toEqual(whole);
        expect(read(new URL(`#${link}`, 'https://news.example/').hash)).toEqual(whole);
        const query = new URLSearchParams({ at: link }).toString();
        expect(read(new URLSearchParams(query).get('at') ?? '')).toEqual(whole);
        expect(read(`${link}.)`)).toEqual(whole);
      }),
      { numRuns: 1000 },
    );
  });

  it('is as short as it can be', () => {
    expect(writeLink({ kind: 'all' }, NO_OPTIONS)).toBe('');
    expect(writeLink({ kind: 'all' }, options({ query: 'мирні переговори' }))).toBe('?q=мирні%20переговори');
  });
});

describe('what a page fixes', () => {
  const link = { within: closedDate('2025-04'), hide: ['links'] as const };

  it('goes before what a link does, and hides as much besides', () => {
    expect(limitsOf('2025', 'zoom', link)).toEqual({ within: closedDate('2025'), hide: ['zoom', 'links'] });
    expect(limitsOf(null, null, link)).toEqual(link);
  });

  it('is nothing where it makes no sense', () => {
    expect(limitsOf('soon', 'doors', NO_LIMITS)).toEqual(NO_LIMITS);
    expect(limitsOf('2025/..', '', link)).toEqual(link);
  });
});

describe('toggled', () => {
  it('puts a value in, and takes it out again', () => {
    const one = toggled({ status: ['planned'] }, 'kind', 'aid');
    expect(one).toEqual({ kind: ['aid'], status: ['planned'] });
    expect(toggled(one, 'status', 'planned')).toEqual({ kind: ['aid'] });
    expect(toggled(toggled(one, 'kind', 'agree'), 'kind', 'aid')).toEqual({
      kind: ['agree'],
      status: ['planned'],
    });
  });
});
