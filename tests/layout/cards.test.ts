import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Deck } from '../../src/layout/cards.ts';
import { eventTable } from '../../src/layout/items.ts';
import { lanesOf } from '../../src/layout/lanes.ts';
import { TimelineLookup } from '../../src/model/lookup.ts';
import type { Quote, TimelineEvent } from '../../src/model/timeline.ts';
import { event, quote, timelineOf } from './timeline.ts';

const during = (from: string, to: string) => ({ startMs: Date.parse(from), endMs: Date.parse(to) });
const APRIL = during('2025-04-01', '2025-05-01');

function cards(
  events: TimelineEvent[],
  quotes: Quote[] = [],
  {
    window = APRIL,
    selected = null,
    max = 3,
  }: { window?: typeof APRIL; selected?: string | null; max?: number } = {},
): string[] {
  const timeline = timelineOf(events, quotes);
  const lookup = new TimelineLookup(timeline);
  const { lanes, laneOf } = lanesOf(events, lookup, { together: 'Together', others: 'Others' });
  const deck = new Deck(timeline, lookup, eventTable(timeline, lookup, lanes, laneOf));
  return deck.cardsFor(window, selected, max).map(({ id }) => id);
}

const days = ['2025-04-02', '2025-04-09', '2025-04-16', '2025-04-23'];
const four = days.map((day, i) => event(`e${i}`, day));

describe('Deck', () => {
  it('prefers quotations to events, and stands them in the order of time', () => {
    expect(cards(four, [quote('late', ['e3']), quote('early', ['e1'])])).toEqual(['e0', 'early', 'late']);
  });

  it('shows no more than there is room for, and no event twice', () => {
    expect(cards(four, [], { max: 2 })).toHaveLength(2);
    expect(cards([four[0] as TimelineEvent], [quote('q', ['e0'])])).toEqual(['q']);
  });

  it('keeps to the window', () => {
    const window = during('2025-04-08', '2025-04-17');
    expect(cards(four, [quote('q', ['e3'])], { window })).toEqual(['e1', 'e2']);
  });

  it('shows what is open first of all, in its place in time, and what has no date before the rest', () => {
    expect(cards(four, [], { selected: 'e3', max: 1 })).toEqual(['e3']);
    expect(cards(four, [], { selected: 'e3', max: 2 })).toEqual(['e0', 'e3']);
    const undated = event('undated', null);
    expect(cards([...four, undated], [], { selected: 'undated', max: 2 })).toEqual(['undated', 'e0']);
    expect(
      cards(four, [quote('far', ['e3'])], { selected: 'far', window: during('2025-04-01', '2025-04-10') }),
    ).toEqual(['e0', 'e1', 'far']);
  });

  it('leaves out events without evidence, and shows nothing where there is nothing', () => {
    expect(cards([event('bare', '2025-04-02', { evidence: [] })])).toEqual([]);
    expect(cards(four, [], { window: during('2030-01-01', '2030-02-01') })).toEqual([]);
  });

  it('stands cards in the order of what one sees of their marks, so that no two lines have to cross', () => {
    const day = fc.integer({ min: 0, max: 60 });
    const iso = (n: number) => new Date(Date.UTC(2025, 2, 15) + n * 86_400_000).toISOString();
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.integer({ min: 1, max: 40 })), { maxLength: 8 }), (spans) => {
        const events = spans.map(([from, length], i) => {
          const dated = event(`e${i}`, '2025-04-21');
          return {
            ...dated,
            date: dated.date && { ...dated.date, start: iso(from), end: iso(from + length) },
          };
        });
        const middles = cards(events).map((id) => {
          const { date } = events.find((each) => each.id === id) ?? {};
          const from = Math.max(Date.parse(date?.start ?? ''), APRIL.startMs);
          return (from + Math.min(Date.parse(date?.end ?? ''), APRIL.endMs)) / 2;
        });
        expect(middles).toEqual(middles.toSorted((a, b) => a - b));
      }),
    );
  });
});
