import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item, Window } from '../../src/layout/types.ts';
import {
  clampWindow,
  HOUR,
  panWindow,
  spanOf,
  toMs,
  toX,
  widthOf,
  windowAround,
  zoomWindow,
} from '../../src/layout/window.ts';
import { zoomPath } from '../../src/layout/zoom-path.ts';
import { DAY, item, items, tableOf, windows } from './arbitrary.ts';

const near = (a: number, b: number, scale: number): boolean => Math.abs(a - b) <= scale * 1e-6;
const SPAN: Window = { startMs: Date.UTC(2014, 0), endMs: Date.UTC(2026, 0) };

describe('clampWindow', () => {
  it('keeps between an hour and a little more than the whole, never far outside it', () => {
    fc.assert(
      fc.property(windows, windows, (w, span) => {
        const clamped = clampWindow(w, span);
        const width = widthOf(clamped);
        expect(width).toBeGreaterThanOrEqual(HOUR * 0.999);
        expect(width).toBeLessThanOrEqual(Math.max(HOUR, widthOf(span) * 1.25) * 1.001);
        // Something of the span is always in view.
        expect(clamped.startMs).toBeLessThan(span.endMs);
        expect(clamped.endMs).toBeGreaterThan(span.startMs);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(windows, windows, (w, span) => {
        const once = clampWindow(w, span);
        const twice = clampWindow(once, span);
        expect(near(twice.startMs, once.startMs, widthOf(once))).toBe(true);
        expect(near(twice.endMs, once.endMs, widthOf(once))).toBe(true);
      }),
    );
  });

  it('leaves a window inside the span as it is', () => {
    const w = { startMs: Date.UTC(2020, 0), endMs: Date.UTC(2021, 0) };
    expect(clampWindow(w, SPAN)).toEqual(w);
  });
});

describe('zoom and pan', () => {
  it('keep the anchor where it is on screen, and undo themselves', () => {
    fc.assert(
      fc.property(
        windows,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (w, factor, at) => {
          const anchor = w.startMs + at * widthOf(w);
          const closer = zoomWindow(w, factor, anchor);
          expect(toX(anchor, closer, 1000)).toBeCloseTo(toX(anchor, w, 1000), 2);
          expect(widthOf(closer)).toBeCloseTo(widthOf(w) / factor, -1);
          const back = zoomWindow(closer, 1 / factor, anchor);
          expect(near(back.startMs, w.startMs, widthOf(w))).toBe(true);
          const panned = panWindow(panWindow(w, factor), -factor);
          expect(near(panned.endMs, w.endMs, widthOf(w))).toBe(true);
        },
      ),
    );
  });

  it('map pixels to instants and back', () => {
    fc.assert(
      fc.property(
        windows,
        fc.integer({ min: 1, max: 4000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (w, width, at) => {
          expect(toX(toMs(at * width, w, width), w, width)).toBeCloseTo(at * width, 1);
        },
      ),
    );
  });
});

describe('spanOf', () => {
  it('holds all items with room to spare', () => {
    fc.assert(
      fc.property(items, (all) => {
        const { bounds, at } = tableOf(all);
        const { startMs, endMs } = spanOf(bounds, at);
        expect(endMs).toBeGreaterThan(startMs);
        for (const each of all) {
          expect(each.startMs ?? Infinity).toBeGreaterThan(startMs);
          expect(each.endMs ?? -Infinity).toBeLessThan(endMs);
        }
      }),
    );
  });

  it('is a month around a lone day, and something even for nothing', () => {
    const spanOfAll = (...all: Item[]) => {
      const { bounds, at } = tableOf(all);
      return spanOf(bounds, at);
    };
    const [one, other] = [item('one'), item('other')];
    expect(widthOf(spanOfAll(one))).toBe(31 * DAY);
    expect(widthOf(spanOfAll(one, other))).toBe(31 * DAY);
    expect(widthOf(spanOf(null, []))).toBeGreaterThan(0);
  });

  it('is no longer than the hours of which the events tell', () => {
    const start = Date.UTC(2025, 9, 26);
    const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(minutes, fc.boolean(), (at, withDay) => {
        const told = at.map((minute) => {
          const startMs = start + minute * 60_000;
          return item(`m${minute}`, { startMs, endMs: startMs + 60_000 });
        });
        const day = withDay ? [item('day', { startMs: start, endMs: start + DAY })] : [];
        const { bounds, at: stands } = tableOf([...told, ...day]);
        expect(widthOf(spanOf(bounds, stands))).toBeLessThan(1.1 * DAY);
        expect(widthOf(spanOf(bounds, stands))).toBeGreaterThanOrEqual(DAY / 24);
      }),
    );
  });
});

describe('windowAround', () => {
  it('shows all of what it is asked for, with what is around it', () => {
    const inside = fc.record({
      startMs: fc.integer({ min: SPAN.startMs, max: SPAN.endMs - 500 * DAY }),
      days: fc.integer({ min: 0, max: 400 }),
    });
    fc.assert(
      fc.property(inside, ({ startMs, days }) => {
        const endMs = startMs + days * DAY;
        const w = windowAround(startMs, endMs, SPAN);
        expect(w.startMs).toBeLessThan(startMs);
        expect(w.endMs).toBeGreaterThan(endMs);
      }),
    );
  });

  it('fills most of the window with a month, and a day stands amid its month', () => {
    const april = windowAround(Date.UTC(2025, 3), Date.UTC(2025, 4), SPAN);
    expect((30 * DAY) / widthOf(april)).toBeCloseTo(0.7);
    const day = windowAround(Date.UTC(2025, 3, 21), Date.UTC(2025, 3, 22), SPAN);
    expect(widthOf(day)).toBe(30 * DAY);
    expect((day.startMs + day.endMs) / 2).toBe(Date.UTC(2025, 3, 21, 12));
  });

  it('takes an open end, and what lies outside the span', () => {
    expect(windowAround(null, null, SPAN)).toBe(SPAN);
    const since = windowAround(Date.UTC(2022, 0), null, SPAN);
    expect(since.startMs).toBeLessThan(Date.UTC(2022, 0));
    const before = windowAround(Date.UTC(1990, 0), Date.UTC(1991, 0), SPAN);
    expect(before.startMs).toBeLessThan(Date.UTC(1990, 0));
    expect(before.endMs).toBeGreaterThan(Date.UTC(1991, 0));
  });
});

describe('zoomPath', () => {
  it('begins and ends exactly where it should, and stays a window on the way', () => {
    fc.assert(
      fc.property(windows, windows, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, t) => {
        const { at, durationMs } = zoomPath(from, to);
        expect(at(0)).toEqual(from);
        expect(at(1)).toEqual(to);
        expect(durationMs).toBeGreaterThanOrEqual(0);
        expect(durationMs).toBeLessThanOrEqual(800);
        const between = at(t);
        expect(between.endMs).toBeGreaterThan(between.startMs);
        expect(Number.isFinite(between.startMs) && Number.isFinite(between.endMs)).toBe(true);
      }),
    );
  });

  it('takes no time to where one is', () => {
    expect(zoomPath(SPAN, SPAN).durationMs).toBe(0);
  });

  it('does not jump: a small step along the way is a small step of the window', () => {
    fc.assert(
      fc.property(windows, windows, (from, to) => {
        const { at } = zoomPath(from, to);
        for (let i = 0; i < 100; i++) {
          const [a, b] = [at(i / 100), at((i + 1) / 100)];
          const scale = Math.max(widthOf(a), widthOf(b));
          expect(Math.abs(a.startMs - b.startMs)).toBeLessThan(scale);
        }
      }),
    );
  });
});
