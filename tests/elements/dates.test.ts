import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordDate, wordEdtf } from '../../src/elements/words/dates.ts';
import { machineDate } from '../../src/elements/words/event-words.ts';
import { LANGUAGES, loadStrings } from '../../src/elements/strings/strings.ts';
import { PRECISIONS, type FuzzyDate } from '../../src/model/timeline.ts';
import { date } from './reading-fixture.ts';

type Case = readonly [edtf: string, precision: FuzzyDate['precision'], more?: Partial<FuzzyDate>];

const EARLY_APRIL: Case = ['2025-04-01~/2025-04-10~', 'part-of-month'];
const SPRING: Case = ['2022-21', 'season'];
const CLOCK: Case = ['2022-02-24T03:00Z', 'minute', { zone: 'Europe/Kyiv' }];
const TRUCE: Case = ['2025-04-19T15:00Z/2025-04-20T21:00Z', 'range', { zone: 'Europe/Moscow' }];
const say = ([edtf, precision, more]: Case, lang = 'en', zone = 'UTC'): string =>
  wordDate(date(edtf, { precision, ...more }), lang, zone);

describe('wordDate', () => {
  beforeAll(async () => {
    await Promise.all(LANGUAGES.map(loadStrings));
  });

  it.each([
    [EARLY_APRIL, 'early April 2025'],
    [['2025-04-11/2025-04-20', 'part-of-month'], 'mid-April 2025'],
    [['2025-02-20/2025-02-28', 'part-of-month'], 'late February 2025'],
    [['2025-04-01/2025-04-20', 'part-of-month'], '1 – 20 April 2025'],
    [['2025-04-25/2025-05-05', 'part-of-month'], '25 April – 5 May 2025'],
    [['2022-01/2022-04', 'part-of-year'], 'early 2022'],
    [['2022-01/2022-06', 'part-of-year'], 'January – June 2022'],
    [['2010/2013', 'part-of-decade'], 'early 2010s'],
    [['1967/1999', 'part-of-century'], 'late 20th century'],
    [SPRING, 'spring 2022'],
    [['2022-24', 'season'], 'winter 2021 – 2022'],
    [['2022-31', 'season'], 'autumn 2022'],
    [['201X', 'decade'], '2010s'],
    [['19XX', 'century'], '20th century'],
    [['20XX', 'century'], '21st century'],
    [['-01XX', 'century'], '2nd century BC'],
    [['2025-04-21', 'day'], '21 April 2025'],
    [['2025-04', 'month'], 'April 2025'],
    [['2025', 'year'], '2025'],
    [['2025?', 'year'], 'probably 2025'],
    [['2025-04~', 'month'], 'about April 2025'],
    [['-1199~', 'year'], 'about 1200 BC'],
    [['0043', 'year'], '43 AD'],
    [['2025-04-18/2025-04-21', 'range'], '18 – 21 April 2025'],
    [['2025-04-30/2025-05-02', 'range'], '30 April – 2 May 2025'],
    [['2014/2022-02', 'range'], '2014 – February 2022'],
    [['2014/..', 'range'], 'since 2014'],
    [['2014-03-18/', 'range'], 'since 18 March 2014'],
    [['../2014', 'range'], 'until 2014'],
    [['../2014-12-31', 'range'], 'until 31 December 2014'],
    [CLOCK, '24 February 2022, 05:00 (Kyiv time)'],
    [['2022-02-24T03:00:30Z', 'second', { zone: '+03:00' }], '24 February 2022, 06:00:30 (UTC+3)'],
    [['2022-02-24T03:00Z', 'minute'], '24 February 2022, 03:00 (UTC)'],
    [['2022-02-24T03:00Z', 'minute', { zone: 'Nowhere/Land' }], '24 February 2022, 03:00 (UTC)'],
    [TRUCE, '19 April, 18:00 – 21 April 2025, 00:00 (Moscow time)'],
    [
      [
        '2025-04-19/2025-04-20',
        'range',
        { zone: 'Europe/Moscow', start: '2025-04-19T15:00Z', end: '2025-04-20T21:00Z' },
      ],
      '19 April, 18:00 – 21 April 2025, 00:00 (Moscow time)',
    ],
    [
      ['2025-04-19T15:00Z/2025-04-19T17:00Z', 'range', { zone: 'Europe/Moscow' }],
      '19 April 2025, 18:00 – 20:00 (Moscow time)',
    ],
  ] as [Case, string][])('says %j as “%s”', (given, expected) => {
    // Which spaces stand around a dash is the browser's own choice.
    const spaced = (text: string): string => text.replace(/\s/gu, '');
    expect(spaced(say(given))).toBe(spaced(expected));
  });

  it.each([
    ['uk', 'початок квітня 2025 р.', 'весна 2022 р.', '24 лютого 2022 р., 05:00 (за київським часом)'],
    ['ru', 'начало апреля 2025 г.', 'весна 2022 г.', '24 февраля 2022 г., 05:00 (по киевскому времени)'],
    ['de', 'Anfang April 2025', 'Frühjahr 2022', '24. Februar 2022, 05:00 (Kiewer Zeit)'],
    ['fr', 'début avril 2025', 'printemps 2022', '24 février 2022, 05:00 (heure de Kyiv)'],
    ['es', 'principios de abril de 2025', 'primavera de 2022', '24 de febrero de 2022, 05:00 (hora de Kiev)'],
    ['ar', 'أوائل أبريل 2025', 'ربيع 2022', '24 فبراير 2022، 05:00 (بتوقيت كييف)'],
  ])('says it the %s way', (lang, early, spring, clock) => {
    const folded = (given: Case): string => say(given, lang).replace(/\s/gu, ' ');
    expect([folded(EARLY_APRIL), folded(SPRING), folded(CLOCK)]).toEqual([early, spring, clock]);
  });

  it.each([
    ['ru', 'г.'],
    ['uk', 'р.'],
    ['bg', 'г.'],
  ])('keeps the word for a year beside its number in %s', (lang, word) => {
    for (const given of [
      ['2025-04-21', 'day'],
      ['2025-04', 'month'],
      ['2025-04-19/2025-04-21', 'range'],
      ['2022', 'year'],
      EARLY_APRIL,
      SPRING,
      CLOCK,
    ] as Case[])
      expect(say(given, lang)).not.toContain(` ${word}`);
    expect(say(['2025-04-21', 'day'], lang)).toContain(`2025\u00a0${word}`);
  });

  it('bends months after a preposition', () => {
    expect(say(['2025-04/..', 'range'], 'ru')).toBe('с апреля 2025\u00a0г.');
    expect(say(['../2025-04-21', 'range'], 'fr')).toBe('jusqu’au 21 avril 2025');
  });

  it('lets the words’ own zone go before the reader’s, and gives dates without a clock no zone', () => {
    expect(say(CLOCK, 'en', 'America/Los_Angeles')).toBe('24 February 2022, 05:00 (Kyiv time)');
    expect(say(['2022-02-24T03:00Z', 'minute'], 'en', 'Asia/Kathmandu')).toMatch(
      /^24 February 2022, 08:45 \(/,
    );
    expect(say(['2025-04-21', 'day'], 'en', 'Pacific/Kiritimati')).toBe('21 April 2025');
  });

  it('says something for every date in every language, also where precision and date disagree', () => {
    const span = fc.tuple(
      fc.integer({ min: -9999, max: 9998 }),
      fc.integer({ min: 0, max: 400 }),
      fc.constantFrom(...PRECISIONS),
    );
    const cases = fc.tuple(
      span,
      fc.constantFrom(...LANGUAGES, 'xx', 'not a tag', '', 'en-US'),
      fc.constantFrom('', '~', '?'),
    );
    fc.assert(
      fc.property(cases, ([[year, years, precision], lang, mark]) => {
        const four = (y: number): string => `${y < 0 ? '-' : ''}${String(Math.abs(y)).padStart(4, '0')}`;
        const last = Math.min(9999, year + years);
        const edtf = last > year ? `${four(year)}${mark}/${four(last)}` : four(year);
        expect(say([edtf, precision], lang)).toMatch(/\S/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('machineDate', () => {
  it('is what HTML takes, or nothing', () => {
    const machine = (edtf: string): string | null => machineDate(date(edtf));
    expect(['2025', '2025-04', '2025-04-21', '2022-02-24T03:00Z'].map(machine)).toEqual([
      '2025',
      '2025-04',
      '2025-04-21',
      '2022-02-24T03:00Z',
    ]);
    expect(['2022-21', '199X', '2025-04~', '2014/..', '-0043'].map(machine)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('wordEdtf', () => {
  it('words days, months and years, and repeats the rest', () => {
    expect(['2025-05-20', '2025-05', '2025', '2025-21', '<b>'].map((edtf) => wordEdtf(edtf, 'en'))).toEqual([
      '20 May 2025',
      'May 2025',
      '2025',
      '2025-21',
      '<b>',
    ]);
  });
});
