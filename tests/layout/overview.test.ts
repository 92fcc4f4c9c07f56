import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luxonCalendar } from '../../src/layout/luxon-calendar.ts';
import { overviewBars, overviewLabels } from '../../src/layout/overview.ts';
import { spanOf } from '../../src/layout/window.ts';
import { UTC } from '../../src/layout/zone-calendar.ts';
import { DAY, item, items, tableOf, windows } from './arbitrary.ts';

const widths = fc.integer({ min: 60, max: 2000 });
const calendarOf = (zone: string) => (zone === 'UTC' ? UTC : luxonCalendar(zone));
const zones = fc.constantFrom('UTC', 'Europe/Kyiv', 'Asia/Kathmandu');

describe('overviewBars', () => {
  it('counts every event once, the tallest bar being the fullest', () => {
    fc.assert(
      fc.property(items, windows, widths, zones, (all, span, width, zone) => {
        const bars = overviewBars(tableOf(all), span, width, calendarOf(zone));
        expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        const most = Math.max(0, ...bars.map(({ count }) => count));
        for (const { count, height } of bars) expect(height).toBeCloseTo(count / most);
      }),
    );
  });

  it('stands bars side by side inside the strip', () => {
    fc.assert(
      fc.property(items, windows, widths, zones, (all, span, width, zone) => {
        const bars = overviewBars(tableOf(all), span, width, calendarOf(zone));
        for (const [i, bar] of bars.entries()) {
          expect(bar.x).toBeGreaterThanOrEqual(0);
          expect(bar.width).toBeGreaterThanOrEqual(0);
          expect(bar.x + bar.width).toBeLessThanOrEqual(Math.min(width, bars[i + 1]?.x ?? width) + 1e-6);
        }
      }),
    );
  });

  it('counts by the quarter over eleven years, and by the day over a month', () => {
    const at = (...date: [number, number, number]) => item(date.join('-'), { startMs: Date.UTC(...date) });
    const years = { startMs: Date.UTC(2014, 0), endMs: Date.UTC(2025, 6) };
    const all = [at(2022, 0, 5), at(2022, 2, 31), at(2022, 3, 1)];
    expect(overviewBars(tableOf(all), years, 1376, UTC).map(({ count }) => count)).toEqual([2, 1]);
    const month = { startMs: Date.UTC(2025, 3), endMs: Date.UTC(2025, 4) };
    const days = [at(2025, 3, 20), at(2025, 3, 20), at(2025, 3, 21)];
    expect(overviewBars(tableOf(days), month, 1376, UTC).map(({ count }) => count)).toEqual([2, 1]);
  });

  it('counts what lies outside at the edge, and draws nothing on no width', () => {
    const span = { startMs: Date.UTC(2025, 0), endMs: Date.UTC(2025, 6) };
    const outside = [
      item('before', { startMs: Date.UTC(2020, 0) }),
      item('after', { startMs: Date.UTC(2030, 0) }),
    ];
    const [first, last] = overviewBars(tableOf(outside), span, 1000, UTC);
    expect(first?.x).toBe(0);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBe(1000);
    expect(overviewBars(tableOf(outside), span, 0, UTC)).toEqual([]);
  });
});

describe('overviewLabels', () => {
  it('names a few dates in order, inside the strip', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 300, max: 2000 }), zones, (all, width, zone) => {
        const { bounds, at } = tableOf(all);
        const labels = overviewLabels(spanOf(bounds, at), width, calendarOf(zone), 'en');
        expect(labels.length).toBeLessThanOrEqual(7);
        expect(labels.length).toBeGreaterThanOrEqual(1);
        for (const [i, { x, label }] of labels.entries()) {
          expect(label).not.toBe('');
          if (labels.length > 1) expect(x + label.length * 6).toBeLessThanOrEqual(width);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThan(labels[i + 1]?.x ?? width + 1e-6);
        }
      }),
    );
  });

  it('says 2014, 2016 … over eleven years', () => {
    const span = { startMs: Date.UTC(2013, 8), endMs: Date.UTC(2025, 8) + DAY };
    expect(overviewLabels(span, 1376, UTC, 'en').map(({ label }) => label)).toEqual([
      '2014',
      '2016',
      '2018',
      '2020',
      '2022',
      '2024',
    ]);
  });
});
