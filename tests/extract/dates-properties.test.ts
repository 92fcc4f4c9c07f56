import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/model/edtf.ts';
import { datesOf } from './dates-read.ts';

const piece = fc.constantFrom(
  ...(
    'the of on in from to between and or at since by until early late mid end middle first last next this that later earlier ' +
    'ago after before two 3 9 21 21st 31 1944 2025 44 480 BC AD 1990s 19th century May March April Apr. June Monday Friday ' +
    'spring winter summer day days week month year hours night morning Easter Ramadan Christmas Passover noon midnight 18:00 ' +
    "5 p.m. GMT Moscow time 2025-04-21 21.04.2025 4/5/2025 – - , . ; : ( ) ’ ' s year's eve half quarter about circa over"
  ).split(' '),
  '\n\n',
  ' ',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 50 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 50 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 150 }),
);
const published = fc.option(fc.constantFrom('2025-04-23', '1944-06', '2000', '0070-05-01'), {
  nil: undefined,
});

describe('any text', () => {
  test('mentions slice back to their words, in order, and never overlap', () => {
    fc.assert(
      fc.property(text, published, (given, day) => {
        let end = 0;
        for (const mention of datesOf(given, day)) {
          expect(given.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.text.trim()).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
      }),
      { numRuns: 700 },
    );
  });

  test('every value is EDTF, as precise as it says, and has the bounds of its EDTF or clock times inside them', () => {
    fc.assert(
      fc.property(text, published, (given, day) => {
        for (const { edtf, startMs, endMs, precision, zone, text: words } of datesOf(given, day)) {
          if (edtf === null) {
            expect([startMs, endMs, precision]).toEqual([null, null, null]);
            continue;
          }
          const parsed = parseEdtf(edtf);
          expect(parsed.edtf, words).toBe(edtf);
          if (zone !== undefined && precision === 'range') {
            expect(startMs).toBeGreaterThanOrEqual(parsed.startMs ?? NaN);
            expect(endMs).toBeLessThanOrEqual(parsed.endMs ?? NaN);
          } else expect([startMs, endMs], `${words} ${edtf}`).toEqual([parsed.startMs, parsed.endMs]);
          expect(startMs).toBeLessThan(endMs ?? NaN);
        }
      }),
      {
        numRuns: 1000,
        examples: [
          ['April or April', '2025-04-23'],
          ['18:00 GMT 2025-04-21 Monday', undefined],
        ],
      },
    );
  });

  test('the same text gives the same dates', () => {
    fc.assert(
      fc.property(text, published, (given, day) => {
        expect(datesOf(given, day)).toEqual(datesOf(given, day));
      }),
      { numRuns: 200 },
    );
  });
});

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function ordinal(day: number): string {
  const teen = day > 10 && day < 14;
  return `${day}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;
}

/** Ways to write a day, from ISO 8601 to the long forms. */
const STYLES: readonly ((year: number, month: number, day: number, weekday: string) => string)[] = [
  (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
  (y, m, d) => `${String(d).padStart(2, '0')}.${String(m).padStart(2, '0')}.${y}`,
  (y, m, d) => `${d} ${MONTHS[m - 1] ?? ''} ${y}`,
  (y, m, d) => `${MONTHS[m - 1] ?? ''} ${d}, ${y}`,
  (y, m, d) => `${MONTHS[m - 1] ?? ''} ${ordinal(d)}, ${y}`,
  (y, m, d) => `the ${ordinal(d)} of ${MONTHS[m - 1] ?? ''}, ${y}`,
  (y, m, d) => `${ordinal(d)} ${MONTHS[m - 1] ?? ''} ${y}`,
  (y, m, d, w) => `${w}, ${d} ${MONTHS[m - 1] ?? ''} ${y}`,
  (y, m, d, w) => `${w}, ${MONTHS[m - 1] ?? ''} ${d}, ${y}`,
  (y, m, d) => `the night of ${d} ${MONTHS[m - 1] ?? ''} ${y}`,
  (y, m, d) => `${d} ${(MONTHS[m - 1] ?? '').slice(0, 3)} ${y}`,
];

describe('a day written out is read back', () => {
  const instant = fc.date({
    min: new Date('1000-01-01T00:00Z'),
    max: new Date('2199-12-31T00:00Z'),
    noInvalidDate: true,
  });
  test.each(STYLES.map((style) => [style(1944, 6, 6, 'Tuesday'), style] as const))('%s', (_, style) => {
    fc.assert(
      fc.property(instant, published, (date, day) => {
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const words = style(y, m, d, DAYS[date.getUTCDay()] ?? '');
        const found = datesOf(`The bridge fell on ${words}, when the rain came.`, day);
        expect(found.map(({ text: read, edtf }) => [read, edtf])).toEqual([
          [words, date.toISOString().slice(0, 10)],
        ]);
      }),
      { numRuns: 150 },
    );
  });

  test('without its year it takes the nearest before publication', () => {
    fc.assert(
      fc.property(instant, (date) => {
        const dayBefore = new Date(date.getTime() - 86_400_000);
        const words = `${dayBefore.getUTCDate()} ${MONTHS[dayBefore.getUTCMonth()] ?? ''}`;
        const [found] = datesOf(
          `The bridge fell on ${words}, when the rain came.`,
          date.toISOString().slice(0, 10),
        );
        expect(found?.edtf).toBe(dayBefore.toISOString().slice(0, 10));
      }),
      { numRuns: 300 },
    );
  });

  test('an offset in days is the sum', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 2, max: 60 }), (date, days) => {
        const start = date.toISOString().slice(0, 10);
        const later = new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10);
        const earlier = new Date(date.getTime() - days * 86_400_000).toISOString().slice(0, 10);
        const after = datesOf(`The bridge fell on ${start}. The town fell ${days} days later.`);
        const before = datesOf(`The bridge fell on ${start}. The town had fallen ${days} days earlier.`);
        expect([after[1]?.edtf, before[1]?.edtf]).toEqual([later, earlier]);
      }),
      { numRuns: 200 },
    );
  });
});

/** Linear stages take about twice as long for twice the text; a factor of six leaves room for a busy machine. */
describe('hostile text costs linear time', () => {
  test.each([
    ['months', 'May '],
    ['a list of months', 'May, '],
    ['months and and', 'June and '],
    ['numbers', '1 '],
    ['years', '1944 '],
    ['years and dashes', '1944-'],
    ['dots', '1.'],
    ['the', 'the '],
    ['parts', 'early '],
    ['the end of the', 'the end of the '],
    ['days', '5 May 1940, '],
    ['undated days', '5 May, '],
    ['sentences of undated days', 'On 5 May it fell. '],
    ['offsets', 'two days later '],
    ['happenings', 'two days after the '],
    ['happenings in a row', 'the day after the day before '],
    ['feasts', 'Easter '],
    ['feasts of many years', 'Ramadan, '],
    ['weekdays', 'Monday '],
    ['clock times', 'at 18:00 on '],
    ['about', 'about '],
    ['brackets', '(1944 '],
    ['one long word', 'M'],
    ['one long number', '1'],
  ])('%s', (_, unit) => {
    const cost = (length: number): number => {
      const given = unit.repeat(Math.ceil(length / unit.length));
      const start = performance.now();
      datesOf(given);
      return performance.now() - start;
    };
    cost(5_000);
    const small = Math.min(cost(10_000), cost(10_000));
    expect(Math.min(cost(20_000), cost(20_000))).toBeLessThan(6 * small + 150);
  });
});
