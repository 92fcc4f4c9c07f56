import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFormat, ENGLISH } from '../../src/layout/english-dates.ts';

const DAY = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
const MONTH = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const YEAR = { year: 'numeric', timeZone: 'UTC' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' } as const;

const instants = fc
  .date({ min: new Date('1000-01-01T00:00Z'), max: new Date('9999-12-31T23:59Z'), noInvalidDate: true })
  .map(Number);

/** In what versions of `Intl` agree on. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(' – ', '–');
}

describe('a date in English', () => {
  it.each([
    [DAY, '1 September 2025'],
    [MONTH, 'September 2025'],
    [YEAR, '2025'],
    [{ month: 'short', timeZone: 'UTC' }, 'Sept'],
    [{ day: 'numeric', month: 'short', timeZone: 'UTC' }, '1 Sept'],
    [{ day: 'numeric', month: 'long', timeZone: 'UTC' }, '1 September'],
    [CLOCK, '05:07'],
    [{ ...CLOCK, second: '2-digit' }, '05:07:09'],
  ] as const)('is written by %o as %s', (options, words) => {
    const format = dateFormat(ENGLISH, options);
    expect(format.format(Date.UTC(2025, 8, 1, 5, 7, 9))).toBe(words);
    expect(format).not.toBeInstanceOf(Intl.DateTimeFormat);
  });

  it.each([DAY, MONTH, YEAR, CLOCK])('is what Intl would write by %o', (options) => {
    const [own, oracle] = [dateFormat(ENGLISH, options), new Intl.DateTimeFormat(ENGLISH, options)];
    fc.assert(
      fc.property(instants, (ms) => {
        expect(own.format(ms)).toBe(oracle.format(ms));
        expect(own.formatToParts(ms)).toEqual(oracle.formatToParts(ms));
      }),
    );
  });

  it.each([DAY, MONTH, YEAR])('says in a range by %o once what both ends share', (options) => {
    const [own, oracle] = [dateFormat(ENGLISH, options), new Intl.DateTimeFormat(ENGLISH, options)];
    const lengths = fc.oneof(fc.nat(40 * 86_400_000), fc.nat(800 * 86_400_000));
    fc.assert(
      fc.property(instants, lengths, (ms, length) => {
        expect(plain(own.formatRange(ms, ms + length))).toBe(plain(oracle.formatRange(ms, ms + length)));
      }),
    );
  });

  it.each<[string, string, Intl.DateTimeFormatOptions]>([
    ['another language', 'fr', DAY],
    ['another English', 'en-US', DAY],
    ['another zone', ENGLISH, { ...DAY, timeZone: 'Europe/Kyiv' }],
    ['an era', ENGLISH, { ...YEAR, era: 'short' }],
    ['a weekday', ENGLISH, { ...DAY, weekday: 'long' }],
    ['a day and its clock', ENGLISH, { ...DAY, ...CLOCK }],
  ])('is what Intl writes for %s', (_, locale, options) => {
    const [own, oracle] = [dateFormat(locale, options), new Intl.DateTimeFormat(locale, options)];
    fc.assert(
      fc.property(instants, (ms) => {
        expect(own.format(ms)).toBe(oracle.format(ms));
        expect(own.formatToParts(ms)).toEqual(oracle.formatToParts(ms));
        expect(plain(own.formatRange(ms, ms + 86_400_000))).toBe(
          plain(oracle.formatRange(ms, ms + 86_400_000)),
        );
      }),
    );
  });
});

describe('a date in another language', () => {
  it.each([
    ['ru', '1 сентября 2025\u00a0г.'],
    ['uk', '1 вересня 2025\u00a0р.'],
    ['bg', '1 септември 2025\u00a0г.'],
    ['de', '1. September 2025'],
    ['fr', '1 septembre 2025'],
  ])('keeps with a number the one or two letters after it in %s', (locale, words) => {
    const format = dateFormat(locale, DAY);
    const ms = Date.UTC(2025, 8, 1);
    expect(format.format(ms)).toBe(words);
    expect(
      format
        .formatToParts(ms)
        .map(({ value }) => value)
        .join(''),
    ).toBe(words);
    expect(format.formatRange(ms, ms)).toBe(words);
  });
});
