import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBounds } from '../../src/model/edtf-bounds.ts';
import { EdtfError, parseEdtf } from '../../src/model/edtf.ts';
import { writeLink, type LinkTarget } from '../../src/model/links.ts';
import { dateTarget, readLink } from '../../src/model/link-reader.ts';
import { TimelineLookup } from '../../src/model/lookup.ts';
import { timeline } from '../elements/reading-fixture.ts';

const lookup = new TimelineLookup(timeline);
const read = (text: string) => {
  const { target, problem } = readLink(text, lookup);
  return { target, problem };
};
const utc = (text: string): number => Date.parse(text);

describe('readLink', () => {
  it.each([
    ['#2025-04-21', 'date', '2025-04-21', '2025-04-21T00:00Z', '2025-04-22T00:00Z'],
    ['#2025-04', 'date', '2025-04', '2025-04-01T00:00Z', '2025-05-01T00:00Z'],
    ['2025', 'date', '2025', '2025-01-01T00:00Z', '2026-01-01T00:00Z'],
    ['#2025-04-01/2025-04-21', 'range', '2025-04-01/2025-04-21', '2025-04-01T00:00Z', '2025-04-22T00:00Z'],
    ['#2022-21', 'date', '2022-21', '2022-03-01T00:00Z', '2022-06-01T00:00Z'],
    ['#199x', 'date', '199X', '1990-01-01T00:00Z', '2000-01-01T00:00Z'],
    ['#2025-04%2F', 'range', '2025-04/', '2025-04-01T00:00Z', null],
    ['#2014/..', 'range', '2014/..', '2014-01-01T00:00Z', null],
    ['#../2014', 'range', '../2014', null, '2015-01-01T00:00Z'],
    ['#2025-04~', 'date', '2025-04~', '2025-04-01T00:00Z', '2025-05-01T00:00Z'],
    ['#-0043', 'date', '-0043', '-000043-01-01T00:00:00Z', '-000042-01-01T00:00:00Z'],
    ['#2024-02-29', 'date', '2024-02-29', '2024-02-29T00:00Z', '2024-03-01T00:00Z'],
    [
      '#2025-04-19T18:00%2B03:00/2025-04-21T00:00+03:00',
      'range',
      '2025-04-19T18:00+03:00/2025-04-21T00:00+03:00',
      '2025-04-19T15:00Z',
      '2025-04-20T21:00Z',
    ],
    // What URLSearchParams makes of a plus sign, and a clock time without a zone.
    ['2022-02-24T05:00 02:00', 'date', '2022-02-24T05:00+02:00', '2022-02-24T03:00Z', '2022-02-24T03:01Z'],
    ['2022-02-24t05:00', 'date', '2022-02-24T05:00Z', '2022-02-24T05:00Z', '2022-02-24T05:01Z'],
  ])('reads %s as a %s', (link, kind, edtf, start, end) => {
    expect(read(link)).toEqual({
      target: { kind, edtf, startMs: start && utc(start), endMs: end && utc(end) },
      problem: null,
    });
  });

  it.each([
    ['#easter-ceasefire', { kind: 'event', id: 'easter-ceasefire' }],
    ['easter-ceasefire', { kind: 'event', id: 'easter-ceasefire' }],
    ['#Easter-Ceasefire', { kind: 'event', id: 'easter-ceasefire' }],
    ['#easter%2Dceasefire', { kind: 'event', id: 'easter-ceasefire' }],
    ['#easter-ceasefire).', { kind: 'event', id: 'easter-ceasefire' }],
    ['#easter-ceasefire?utm_source=chat', { kind: 'event', id: 'easter-ceasefire' }],
    ['#easter-ceasefire:~:text=truce', { kind: 'event', id: 'easter-ceasefire' }],
    ['#easter-truce', { kind: 'event', id: 'easter-ceasefire' }],
    ['#quote/putin-door', { kind: 'quote', id: 'putin-door' }],
    ['#QUOTE/putin-door/', { kind: 'quote', id: 'putin-door' }],
    ['#putin-door', { kind: 'quote', id: 'putin-door' }],
    ['#', { kind: 'all' }],
    ['', { kind: 'all' }],
    ['  ', { kind: 'all' }],
  ])('reads %s', (link, target) => {
    expect(read(link)).toEqual({ target, problem: null });
  });

  it('reads a date with what a sentence glued on', () => {
    expect(read('#2025-04-21.').target).toMatchObject({ kind: 'date', edtf: '2025-04-21' });
    expect(read('#2025-04-21&fbclid=1').target).toMatchObject({ kind: 'date', edtf: '2025-04-21' });
  });

  it.each([
    ['#no-such-event', 'unknown-id', 'no-such-event'],
    ['#vladimir-putin', 'unknown-id', 'vladimir-putin'],
    ['#quote/nobody', 'unknown-quote', 'quote/nobody'],
    ['#source/nobody', 'unknown-source', 'source/nobody'],
    ['#source/', 'unknown-id', 'source/'],
    ['#2025-13', 'bad-date', '2025-13'],
    ['#2025-02-30', 'bad-date', '2025-02-30'],
    ['#2025-04-21/2025-04-01', 'bad-date', '2025-04-21/2025-04-01'],
    ['#2025-4-1', 'bad-date', '2025-4-1'],
    ['#21.04.2025', 'bad-date', '21.04.2025'],
    ['#!!', 'unreadable', '!!'],
    ['#%00', 'unreadable', '\u0000'],
    ['#%E0%A4%A', 'unreadable', '%E0%A4%A'],
    ['#<script>alert(1)</script>', 'unreadable', '<script>alert(1)</script>'],
  ])('opens the whole for %s and says what it did not understand', (link, code, given) => {
    expect(read(link)).toEqual({ target: { kind: 'all' }, problem: { code, given } });
  });

  it('opens the date at which something gone once stood', () => {
    expect(read('#a-rumour')).toMatchObject({
      target: { kind: 'date', edtf: '2025-04-18' },
      problem: { code: 'gone', given: 'a-rumour' },
    });
  });

  it('clips what it repeats', () => {
    expect(read(`#${'a'.repeat(5000)}`).problem?.given).toHaveLength(81);
    expect(read(`#${'👩'.repeat(200)}`).problem?.given).not.toMatch(/\p{Surrogate}/u);
  });

  it('never throws, and always gives a target', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'#%20245-/.TXZ~?[]{},quote') }),
        ),
        (text) => {
          const { target, problem } = read(text);
          expect(target.kind).toBeTypeOf('string');
          if (problem && problem.code !== 'gone') expect(target.kind).toBe('all');
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** Dates as people link to them, and the odd corners of EDTF. */
const two = (number: number): string => String(number).padStart(2, '0');
const year = fc
  .integer({ min: -9999, max: 9999 })
  .map((y) => `${y < 0 ? '-' : ''}${String(Math.abs(y)).padStart(4, '0')}`);
const single = fc.oneof(
  year,
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 13 }), fc.integer({ min: 1, max: 31 }))
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  fc.tuple(year, fc.integer({ min: 21, max: 41 })).map(([y, s]) => `${y}-${s}`),
  year.map((y) => `${y.slice(0, -1)}X`),
  year.map((y) => `${y.slice(0, -2)}XX`),
  fc.tuple(year, fc.constantFrom('~', '?', '%')).map(([y, mark]) => y + mark),
  fc
    .tuple(
      fc.integer({ min: 1000, max: 9990 }),
      fc.integer({ min: 0, max: 23 }),
      fc.constantFrom('Z', '+03:00', '-09:30'),
    )
    .map(([y, h, zone]) => `${y}-06-15T${two(h)}:30:00${zone}`),
);
const anyDate = fc.oneof(
  single,
  fc
    .tuple(fc.oneof(single, fc.constant('..'), fc.constant('')), fc.oneof(single, fc.constant('..')))
    .map(([a, b]) => `${a}/${b}`),
  fc.array(single, { minLength: 1, maxLength: 3 }).map((list) => `[${list.join(',')}]`),
);

describe('dates in links', () => {
  it('has the bounds that the builder gives, and refuses what the builder refuses', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        let built: { startMs: number | null; endMs: number | null } | null = null;
        try {
          const { startMs, endMs } = parseEdtf(text);
          built = { startMs, endMs };
        } catch (error) {
          expect(error).toBeInstanceOf(EdtfError);
        }
        expect(readBounds(text)).toEqual(built);
      }),
      { numRuns: 3000 },
    );
  });

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const target = dateTarget(text);
        if (target) expect(read(`#${writeLink(target)}`)).toEqual({ target, problem: null });
      }),
      { numRuns: 2000 },
    );
  });

  it('survives an address bar and a query', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const target = dateTarget(text);
        if (!target) return;
        const hash = new URL(`#${writeLink(target)}`, 'https://news.example/').hash;
        expect(read(hash).target).toEqual(target);
        const query = new URLSearchParams({ at: writeLink(target) }).toString();
        expect(read(new URLSearchParams(query).get('at') ?? '').target).toEqual(target);
      }),
      { numRuns: 500 },
    );
  });
});

describe('writeLink', () => {
  it('is read back for every event and quote', () => {
    const targets: LinkTarget[] = [
      { kind: 'all' },
      ...timeline.events.map(({ id }) => ({ kind: 'event' as const, id })),
      ...timeline.quotes.map(({ id }) => ({ kind: 'quote' as const, id })),
    ];
    for (const target of targets) expect(read(writeLink(target))).toEqual({ target, problem: null });
  });

  it('leaves letters of all scripts readable and nothing else', () => {
    expect(writeLink({ kind: 'event', id: 'переговори-в-стамбулі' })).toBe('переговори-в-стамбулі');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        expect(writeLink({ kind: 'event', id })).toMatch(/^[\p{L}\p{M}\p{N}\-%_.!~*'()]*$/u);
      }),
    );
  });
});
