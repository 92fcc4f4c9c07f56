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
  ])('is left to Intl for %s', (_, locale, options) => {
    expect(dateFormat(locale, options)).toBeInstanceOf(Intl.DateTimeFormat);
  });
});
