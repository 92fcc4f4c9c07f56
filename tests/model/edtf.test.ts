import fc from 'fast-check';
import { DateTime } from 'luxon';
import { afterEach, describe, expect, it } from 'vitest';
import { parseEdtf, EdtfError } from '../../src/model/edtf.ts';
import { readBounds } from '../../src/model/edtf-bounds.ts';

const DAY_MS = 86_400_000;
const utc = (iso: string | null) => (iso === null ? null : Date.parse(iso));

/** text, precision, start, end; canonical where it differs from the text. */
const READ: [string, string, string | null, string | null, string?][] = [
  ['2025', 'year', '2025-01-01T00:00Z', '2026-01-01T00:00Z'],
  ['-0043', 'year', '-000043-01-01T00:00Z', '-000042-01-01T00:00Z'],
  ['0000', 'year', '0000-01-01T00:00Z', '0001-01-01T00:00Z'],
  ['Y-12000', 'year', '-012000-01-01T00:00Z', '-011999-01-01T00:00Z'],
  ['2025-04', 'month', '2025-04-01T00:00Z', '2025-05-01T00:00Z'],
  ['2025-04-21', 'day', '2025-04-21T00:00Z', '2025-04-22T00:00Z'],
  ['2024-02-29', 'day', '2024-02-29T00:00Z', '2024-03-01T00:00Z'],
  ['199X', 'decade', '1990-01-01T00:00Z', '2000-01-01T00:00Z'],
  ['19XX', 'century', '1900-01-01T00:00Z', '2000-01-01T00:00Z'],
  ['-048X', 'decade', '-000489-01-01T00:00Z', '-000479-01-01T00:00Z'],
  ['2025-XX', 'year', '2025-01-01T00:00Z', '2026-01-01T00:00Z'],
  ['2025-04-XX', 'month', '2025-04-01T00:00Z', '2025-05-01T00:00Z'],
  ['2025-1X', 'part-of-year', '2025-10-01T00:00Z', '2026-01-01T00:00Z'],
  ['2025-02-2X', 'part-of-month', '2025-02-20T00:00Z', '2025-03-01T00:00Z'],
  ['2022-21', 'season', '2022-03-01T00:00Z', '2022-06-01T00:00Z'],
  ['2022-24', 'season', '2021-12-01T00:00Z', '2022-03-01T00:00Z'],
  ['2022-21~', 'season', '2022-03-01T00:00Z', '2022-06-01T00:00Z'],
  ['2022-33', 'part-of-year', '2022-01-01T00:00Z', '2022-04-01T00:00Z'],
  ['2022-36', 'part-of-year', '2022-10-01T00:00Z', '2023-01-01T00:00Z'],
  ['2022-41', 'part-of-year', '2022-07-01T00:00Z', '2023-01-01T00:00Z'],
  ['2025-04-01/2025-04-10~', 'range', '2025-04-01T00:00Z', '2025-04-11T00:00Z'],
  ['2025-04-01/..', 'range', '2025-04-01T00:00Z', null],
  ['../2025', 'range', null, '2026-01-01T00:00Z'],
  ['/2025', 'range', null, '2026-01-01T00:00Z'],
  ['2025/', 'range', '2025-01-01T00:00Z', null],
  ['2022-21/2022-23', 'range', '2022-03-01T00:00Z', '2022-12-01T00:00Z'],
  ['2025-24/2026', 'range', '2024-12-01T00:00Z', '2027-01-01T00:00Z'],
  ['2025-04-21/2025-04', 'range', '2025-04-21T00:00Z', '2025-05-01T00:00Z'],
  ['2025-04-21/2025-04-21', 'day', '2025-04-21T00:00Z', '2025-04-22T00:00Z', '2025-04-21'],
  ['2025-04-21T14:00Z', 'minute', '2025-04-21T14:00Z', '2025-04-21T14:01Z'],
  ['2025-04-21T14:00:05Z', 'second', '2025-04-21T14:00:05Z', '2025-04-21T14:00:06Z'],
  ['2025-04-21T01:30+03:00', 'minute', '2025-04-20T22:30Z', '2025-04-20T22:31Z', '2025-04-20T22:30Z'],
  ['2025-04-21T24:00Z', 'minute', '2025-04-22T00:00Z', '2025-04-22T00:01Z', '2025-04-22T00:00Z'],
  ['-0043-03-15T12:00Z', 'minute', '-000043-03-15T12:00Z', '-000043-03-15T12:01Z'],
  // A clock time ends an interval at that instant: the Easter truce of 2025 is thirty hours.
  ['2025-04-19T15:00Z/2025-04-20T21:00Z', 'range', '2025-04-19T15:00Z', '2025-04-20T21:00Z'],
  ['2025-04-19T15:00Z/2025-04-20', 'range', '2025-04-19T15:00Z', '2025-04-21T00:00Z'],
  // The package bounds a set by the start of its last range, or by the order of writing.
  ['[2025..2027]', 'range', '2025-01-01T00:00Z', '2028-01-01T00:00Z'],
  ['{2021..2022,2019}', 'range', '2019-01-01T00:00Z', '2023-01-01T00:00Z'],
  ['[2025-04-01, 2025-04-05]', 'range', '2025-04-01T00:00Z', '2025-04-06T00:00Z', '[2025-04-01,2025-04-05]'],
  ['[..2020]', 'range', null, '2021-01-01T00:00Z'],
  ['{2019,2020..}', 'range', '2019-01-01T00:00Z', null],
  ['[2020]', 'year', '2020-01-01T00:00Z', '2021-01-01T00:00Z', '2020'],
];

const REFUSED: [string, RegExp][] = [
  ['2025-02-30', /no such month or day/],
  ['2025-02-29', /no such day/],
  ['2025-~02-29', /no such day/],
  ['2025-02-29T10:00Z', /no such day/],
  ['2025-13', /no such month or day/],
  ['2025-00', /no such month or day/],
  ['2025-04-21T14:00', /needs a zone/],
  ['2025-04-21T14:00/2025-04-21T15:00Z', /needs a zone/],
  ['2025-04-21T14:00:00.123Z', /fractions/],
  ['9999-12-31T23:00-05:00', /outside the years/],
  ['2025-04-10/2025-04-01', /ends before it begins/],
  ['2025-04-21T14:00:00Z/2025-04-21T14:00Z', /ends before it begins/],
  ['/', /at least one end/],
  ['../..', /at least one end/],
  ['2024/2025/2026', /two ends/],
  ['[2020', /expected "\]"/],
  ['[2020}', /expected "\]"/],
  ['[2020,..2021]', /only the first/],
  ['[2020..,2021]', /only the last/],
  ['[2020..2021..2022]', /two ends/],
  ['[]', /not an EDTF date/],
  ['201', /201X/],
  ['20', /20XX/],
  ['XXXX', /last two digits/],
  ['1XXX-05', /last two digits/],
  ['2025S2', /significant/],
  ['Y17E7', /outside the years/],
  ['', /not an EDTF date/],
  [' 2025', /not an EDTF date/],
  ['April 2025', /not an EDTF date/],
  ['2025-04-21\n', /not an EDTF date/],
];

describe('parseEdtf', () => {
  it.each(READ)('reads %s', (text, precision, start, end, canonical = text) => {
    const date = parseEdtf(text);
    expect(date).toMatchObject({ edtf: canonical, precision, startMs: utc(start), endMs: utc(end) });
  });

  it.each(REFUSED)('refuses %j', (text, message) => {
    expect(() => parseEdtf(text)).toThrow(EdtfError);
    expect(() => parseEdtf(text)).toThrow(message);
  });

  it('refuses a text of any length at once', () => {
    expect(() => parseEdtf('1'.repeat(1_000_000))).toThrow(/at most 80 characters/);
  });

  it('keeps apart which end is approximate and what is uncertain', () => {
    const flags = (text: string) => {
      const { approximate, uncertain } = parseEdtf(text);
      return [approximate.start, approximate.end, uncertain];
    };
    expect(flags('2025-04')).toEqual([false, false, false]);
    expect(flags('2025-04~')).toEqual([true, true, false]);
    expect(flags('2025-04?')).toEqual([false, false, true]);
    expect(flags('2025-04%')).toEqual([true, true, true]);
    expect(flags('2025-~04-21')).toEqual([true, true, false]);
    expect(flags('2025-04-01/2025-04-10~')).toEqual([false, true, false]);
    expect(flags('2025-04-01?/2025-04-10')).toEqual([false, false, true]);
    expect(flags('../2025~')).toEqual([false, true, false]);
    expect(flags('[2025~,2021]')).toEqual([false, true, false]);
  });

  it('spells equal qualifications alike', () => {
    const spelled = (text: string) => parseEdtf(text).edtf;
    expect(spelled('~2025')).toBe('2025~');
    expect(spelled('2004-06~-11')).toBe('~2004-~06-11');
    expect(spelled('~2004-~06-11')).toBe('~2004-~06-11');
    expect(spelled('?2004-?06-?11')).toBe('2004-06-11?');
    expect(spelled('2004?-06-04~')).toBe('%2004-~06-~04');
    expect(spelled('2025-04-21T14:00+00:00')).toBe('2025-04-21T14:00Z');
  });
});

describe('in any zone of the host', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each(['America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Kiritimati'])('reads alike in %s', (name) => {
    process.env.TZ = name;
    expect(new Date(0).getTimezoneOffset()).not.toBe(0);
    for (const [text, , start, end] of READ) {
      expect(parseEdtf(text)).toMatchObject({ startMs: utc(start), endMs: utc(end) });
    }
  });
});

const year = fc
  .integer({ min: -9999, max: 9999 })
  .map((n) => `${n < 0 ? '-' : ''}${String(Math.abs(n)).padStart(4, '0')}`);
const twoDigits = (min: number, max: number) =>
  fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
const month = fc.tuple(year, twoDigits(1, 12)).map((parts) => parts.join('-'));
const day = fc.tuple(year, twoDigits(1, 12), twoDigits(1, 28)).map((parts) => parts.join('-'));
const mark = fc.constantFrom('', '~', '?', '%');
const clock = fc
  .tuple(day, twoDigits(0, 23), twoDigits(0, 59), fc.constantFrom('Z', '+03:00', '-05:00', '+05:45'))
  .map(([date, hours, minutes, zone]) => `${date}T${hours}:${minutes}${zone}`);
const season = fc.tuple(year, twoDigits(21, 41)).map((parts) => parts.join('-'));
const masked = fc.tuple(year, fc.constantFrom('X', 'XX')).map(([text, xs]) => text.slice(0, -xs.length) + xs);
const single = fc.oneof(
  fc.tuple(fc.oneof(year, month, day, season), mark).map((parts) => parts.join('')),
  fc
    .tuple(day, mark, mark, mark)
    .map(([text, a, b, c]) => text.replace(/^(-?\d{4})-(\d\d)-(\d\d)$/, `${a}$1-${b}$2-${c}$3`)),
  clock,
  masked,
);
const edtf = fc.oneof(
  single,
  fc
    .tuple(fc.oneof(single, fc.constantFrom('', '..')), fc.oneof(single, fc.constantFrom('', '..')))
    .map((ends) => ends.join('/')),
  fc.array(day, { minLength: 1, maxLength: 4 }).map((days) => `[${days.join(',')}]`),
);

function tryParse(text: string) {
  try {
    return parseEdtf(text);
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}

describe('properties', () => {
  it('the canonical form is a fixed point with the same meaning', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const date = tryParse(text);
        if (date) expect(parseEdtf(date.edtf)).toEqual(date);
      }),
    );
  });

  it('every generated single date is read', () => {
    fc.assert(fc.property(fc.oneof(year, month, day, masked, season), (text) => tryParse(text) !== null));
  });

  it('bounds are ordered', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const date = tryParse(text);
        return !date || date.startMs === null || date.endMs === null || date.startMs < date.endMs;
      }),
    );
  });

  it("a reader's page bounds every canonical date alike", () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const date = tryParse(text);
        if (date) expect(readBounds(date.edtf)).toEqual({ startMs: date.startMs, endMs: date.endMs });
      }),
    );
  });

  it('any day that Luxon has is that day in UTC, and no other is read', () => {
    const anyDay = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(anyDay, ([y, m, d]) => {
        const oracle = DateTime.fromObject({ year: y, month: m, day: d }, { zone: 'utc' });
        const text = [String(y).padStart(4, '0'), ...[m, d].map((n) => String(n).padStart(2, '0'))].join('-');
        const startMs = oracle.toMillis();
        const expected = oracle.isValid ? { startMs, endMs: startMs + DAY_MS } : null;
        const date = tryParse(text);
        expect(date && { startMs: date.startMs, endMs: date.endMs }).toEqual(expected);
      }),
    );
  });

  it('a clock time with an offset is the instant that Luxon reads', () => {
    fc.assert(
      fc.property(clock, (text) => {
        const padded = text.replace(
          /^(-?)(\d{4})/,
          (_, sign: string, digits: string) => `${sign || '+'}00${digits}`,
        );
        const date = tryParse(text);
        if (date)
          expect(date.startMs).toBe(DateTime.fromISO(padded.replace('-000000', '+000000')).toMillis());
      }),
    );
  });

  it('any other text gives an EdtfError, never another failure', () => {
    const alphabet = fc.constantFrom(...'0123456789-XYTZES:+/.,?~%[]{} '.split(''));
    fc.assert(fc.property(fc.string({ unit: alphabet, maxLength: 90 }), (text) => void tryParse(text)));
    fc.assert(fc.property(fc.string(), (text) => void tryParse(text)));
  });
});
