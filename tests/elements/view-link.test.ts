import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, firstView, targetOf } from '../../src/elements/view/view-state.ts';
import type { Window } from '../../src/layout/types.ts';
import { dayStart } from '../../src/model/calendar.ts';
import { readLink } from '../../src/model/link-reader.ts';
import { writeLink } from '../../src/model/links.ts';
import { TimelineLookup } from '../../src/model/lookup.ts';
import { timeline } from './reading-fixture.ts';

const lookup = new TimelineLookup(timeline);
/** All that a calendar of four digits has. */
const SPAN = { startMs: dayStart(-9999), endMs: dayStart(10_000) };

const windows = fc
  .tuple(
    fc.integer({ min: SPAN.startMs / 1000, max: SPAN.endMs / 1000 }),
    fc.oneof(fc.integer({ min: 3600, max: 400_000 }), fc.integer({ min: 3600, max: 3_000_000_000 })),
  )
  .map(([from, length]): Window => ({ startMs: from * 1000, endMs: (from + length) * 1000 }))
  .filter(({ endMs }) => endMs <= SPAN.endMs);

const linked = (window: Window, otherMs: number | null = null): string =>
  writeLink(targetOf(changed(firstView(SPAN, 'timeline', NaN), { window, otherMs }), SPAN));

describe('the link to a view', () => {
  it('is read back as the range that it was written of, which holds the window', () => {
    fc.assert(
      fc.property(windows, (window) => {
        const { target, problem } = readLink(linked(window), lookup);
        expect(problem).toBeNull();
        expect(target).toEqual(targetOf(changed(firstView(SPAN, 'timeline', NaN), { window }), SPAN));
        if (target.kind !== 'range') throw new Error(`a ${target.kind}`);
        expect(target.startMs).toBeLessThanOrEqual(window.startMs);
        expect(target.endMs).toBeGreaterThanOrEqual(window.endMs);
      }),
    );
  });

  it('is read back as the two ranges of a comparison', () => {
    fc.assert(
      fc.property(windows, windows, (window, { startMs: otherMs }) => {
        const half = (window.endMs - window.startMs) / 2;
        fc.pre(otherMs - half >= SPAN.startMs && otherMs + half < SPAN.endMs);
        const view = changed(firstView(SPAN, 'timeline', NaN), { window, otherMs });
        const { target, problem } = readLink(linked(window, otherMs), lookup);
        expect(problem).toBeNull();
        expect(target).toEqual(targetOf(view, SPAN));
        expect(target.kind).toBe('compare');
      }),
    );
  });

  it('says years before the first as people write them', () => {
    const window = { startMs: dayStart(-217, 5, 1), endMs: dayStart(-215, 8, 3) };
    expect(linked(window)).toBe('-0217-05-01/-0215-08-02');
  });
});
