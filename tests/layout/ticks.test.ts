import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { luxonCalendar } from '../../src/layout/luxon-calendar.ts';
import { axisTicks } from '../../src/layout/ticks.ts';
import type { Window } from '../../src/layout/types.ts';
import { UTC } from '../../src/layout/zone-calendar.ts';
import { DAY, windows } from './arbitrary.ts';

/** With a clock change by an hour, by half an hour, none, and a day that never was. */
const zones = fc.constantFrom('UTC', 'Europe/Kyiv', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia');
const langs = fc.constantFrom('en', 'uk', 'ar', 'ja');
const axes = fc.record({ w: windows, width: fc.integer({ min: 200, max: 2400 }), zone: zones, lang: langs });
const calendarOf = (zone: string) => (zone === 'UTC' ? UTC : luxonCalendar(zone));
const axis = (w: Window, width: number, zone = 'UTC', lang = 'en') =>
  axisTicks(w, width, calendarOf(zone), lang);
const during = (from: string, to: string): Window => ({ startMs: Date.parse(from), endMs: Date.parse(to) });
const words = (ticks: readonly { label: string }[]): string[] => ticks.map(({ label }) => label);

describe('axisTicks', () => {
  it('has fine ticks in order, inside the window, with room between their labels', () => {
    fc.assert(
      fc.property(axes, ({ w, width, zone, lang }) => {
        const { fine } = axis(w, width, zone, lang);
        for (const [i, tick] of fine.entries()) {
          expect(tick.ms).toBeGreaterThanOrEqual(w.startMs);
          expect(tick.ms).toBeLessThanOrEqual(w.endMs);
          const next = fine[i + 1];
          if (!next) continue;
          expect(next.ms).toBeGreaterThan(tick.ms);
          // Six pixels a letter is less than any letter of these languages takes.
          expect(next.x - tick.x).toBeGreaterThan((tick.label.length + next.label.length) * 3);
        }
      }),
    );
  });

  it('always says in the coarse row what the left edge belongs to', () => {
    fc.assert(
      fc.property(axes, ({ w, width, zone, lang }) => {
        const { coarse } = axis(w, width, zone, lang);
        const [first, second] = coarse;
        expect(first?.label).not.toBe('');
        expect(first?.ms).toBeLessThanOrEqual(w.startMs);
        expect(first?.x).toBeLessThanOrEqual(0);
        if (second) expect(second.ms).toBeGreaterThan(w.startMs);
      }),
    );
  });

  it('has what the left edge belongs to pushed out in time, whatever the font', () => {
    const letters = fc.integer({ min: 5, max: 14 });
    fc.assert(
      fc.property(axes, letters, ({ w, width, zone, lang }, letter) => {
        const measure = (text: string): number => text.length * letter;
        const [first, second] = axisTicks(w, width, calendarOf(zone), lang, measure).coarse;
        // At the left edge, where it began before, until the next one pushes it out.
        if (!first || !second || first.ms >= w.startMs) return;
        expect(first.x + measure(first.label)).toBeLessThan(second.x);
      }),
    );
  });

  it('has the words of the coarse row clear of one another and of the right edge', () => {
    fc.assert(
      fc.property(axes, ({ w, width, zone, lang }) => {
        const { coarse } = axis(w, width, zone, lang);
        for (const [i, tick] of coarse.entries()) {
          const end = coarse[i + 1]?.x ?? width;
          if (i > 0 && tick.label !== '') expect(tick.x + 6 * tick.label.length).toBeLessThanOrEqual(end);
        }
      }),
    );
  });

  it('ticks where a year, month, day, hour or minute begins on the clocks of the zone', () => {
    fc.assert(
      fc.property(axes, ({ w, width, zone, lang }) => {
        const { coarse, fine } = axis(w, width, zone, lang);
        for (const { ms } of [...coarse, ...fine]) {
          const at = DateTime.fromMillis(ms, { zone });
          expect([at.second, at.millisecond]).toEqual([0, 0]);
        }
        for (const { ms } of coarse) {
          const at = DateTime.fromMillis(ms, { zone });
          expect(at.toMillis()).toBe(at.startOf('day').toMillis());
        }
        if (w.endMs - w.startMs > 400 * DAY)
          for (const { ms } of fine) {
            const at = DateTime.fromMillis(ms, { zone });
            expect(ms).toBe(at.startOf('month').toMillis());
          }
      }),
    );
  });

  it('has every day between the first and the last of a row of days, across a clock change', () => {
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 4000 }), (zone, day) => {
        const startMs = Date.UTC(2014, 0) + day * DAY;
        const { fine } = axis({ startMs, endMs: startMs + 20 * DAY }, 1400, zone);
        const first = DateTime.fromMillis(startMs, { zone });
        const expected = Array.from({ length: 22 }, (_, i) => first.startOf('day').plus({ days: i }))
          .map((at) => at.startOf('day'))
          .filter((at) => at.toMillis() >= startMs && at.toMillis() <= startMs + 20 * DAY)
          .map((at) => at.toMillis());
        const shown = fine.map(({ ms }) => ms);
        // The one at the right edge may have no room for its words.
        expect(shown).toEqual([...new Set(expected)].slice(0, shown.length));
        expect(shown.length).toBeGreaterThanOrEqual(new Set(expected).size - 1);
      }),
    );
  });

  it('counts the hours of a long and of a short day as its clocks do', () => {
    const kyiv = (from: string, to: string) =>
      words(axis(during(from, to), 1400, 'Europe/Kyiv').fine).filter((label) => label !== '');
    // 30 March 2025: from 02:59 to 04:00. 26 October 2025: 03:00 twice.
    expect(
      kyiv('2025-03-29T22:00Z', '2025-03-30T04:00Z').filter((label) => /^0[2-5]:00$/.test(label)),
    ).toEqual(['02:00', '04:00', '05:00']);
    expect(
      kyiv('2025-10-25T21:00Z', '2025-10-26T03:00Z').filter((label) => /^0[2-4]:00$/.test(label)),
    ).toEqual(['02:00', '03:00', '03:00', '04:00']);
  });

  it.each([
    ['2014-01-01T00:00Z', '2025-06-01T00:00Z', ['2010–2019', '2020–2029'], ['2014', '2015']],
    ['2025-02-05T00:00Z', '2025-05-05T00:00Z', ['February 2025', 'March 2025', 'April 2025'], ['10', '17']],
    ['2024-09-10T00:00Z', '2025-08-20T00:00Z', ['2024', '2025'], ['Oct', 'Nov']],
    [
      '2025-04-19T12:00Z',
      '2025-04-20T06:00Z',
      ['Saturday, 19 April 2025', 'Sunday, 20 April 2025'],
      ['13:00', '14:00'],
    ],
    ['2025-04-19T12:02Z', '2025-04-19T13:02Z', ['Saturday, 19 April 2025'], ['12:05', '12:10']],
  ])('from %s to %s', (from, to, coarse, fine) => {
    const ticks = axis(during(from, to), 1250);
    expect(words(ticks.coarse).slice(0, coarse.length)).toEqual(coarse);
    expect(words(ticks.fine)).toEqual(expect.arrayContaining(fine));
  });

  it('shortens the name of a month that has little room left, at either edge', () => {
    const { coarse } = axis(during('2025-02-25T00:00Z', '2025-05-05T00:00Z'), 1250);
    expect(words(coarse)).toEqual(['Feb', 'March 2025', 'April 2025', 'May']);
  });

  it('speaks the language, and English where it does not know it', () => {
    const april = during('2025-04-01T00:00Z', '2025-04-20T00:00Z');
    expect(words(axis(april, 1250, 'UTC', 'de').coarse)).toEqual(['April 2025']);
    expect(words(axis(april, 1250, 'UTC', 'uk').coarse)[0]).toMatch(/^квітень 2025/);
    expect(words(axis(april, 1250, 'UTC', 'no such tag').coarse)).toEqual(['April 2025']);
  });

  it('goes back before our era', () => {
    const { coarse } = axis({ startMs: Date.UTC(-60, 0), endMs: Date.UTC(40, 0) }, 1250);
    expect(words(coarse)[0]).toContain('BC');
  });

  it('counts in round years on both sides of the first one', () => {
    const { coarse, fine } = axis({ startMs: Date.UTC(-3100, 0), endMs: Date.UTC(2100, 0) }, 1250);
    expect(words(fine)).toEqual(
      '3000 BC,2500 BC,2000 BC,1500 BC,1000 BC,500 BC,1,500,1000,1500,2000'.split(','),
    );
    expect(words(coarse)).toEqual(
      expect.arrayContaining(['2000 BC–1001 BC', '1000 BC–1 BC', '1–999', '1000–1999']),
    );
  });
});
