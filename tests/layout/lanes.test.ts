import { describe, expect, it } from 'vitest';
import { eventTable } from '../../src/layout/items.ts';
import { lanesOf } from '../../src/layout/lanes.ts';
import { boundsOf } from '../../src/layout/items.ts';
import type { LaneKey } from '../../src/model/link-options.ts';
import { TimelineLookup } from '../../src/model/lookup.ts';
import type { TimelineEvent } from '../../src/model/timeline.ts';
import { by, event, timelineOf } from './timeline.ts';

const LABELS = { together: 'Together', others: 'Others', kinds: { aid: 'Aid' } };
let next = 0;
const acts = (...names: string[]): TimelineEvent => event(`e${next++}`, '2025-04-21', by(...names));
const times = (count: number, ...names: string[]): TimelineEvent[] =>
  Array.from({ length: count }, () => acts(...names));

function lanes(events: TimelineEvent[], by?: LaneKey): Record<string, number> {
  const { lanes, laneOf } = lanesOf(events, new TimelineLookup(timelineOf(events)), LABELS, by);
  const counts = Object.fromEntries(lanes.map(({ label }) => [label, 0]));
  for (const key of laneOf.values()) {
    const label = lanes.find((lane) => lane.key === key)?.label ?? key;
    counts[label] = (counts[label] ?? 0) + 1;
  }
  return counts;
}

describe('lanesOf', () => {
  it('gives a lane to the sides that act most, then to what several do, then to the rest', () => {
    const found = lanes([...times(6, 'b'), ...times(4, 'a'), ...times(3, 'a', 'b'), ...times(2)]);
    expect(Object.entries(found)).toEqual([
      ['B', 6],
      ['A', 4],
      ['Together', 3],
      ['Others', 2],
    ]);
  });

  it('gives none for a single event among many, nor for a small part of very many', () => {
    expect(lanes([...times(10, 'a'), acts('c')])).toEqual({ A: 10, Others: 1 });
    expect(lanes([...times(196, 'a'), ...times(4, 'c')])).toEqual({ A: 196, Others: 4 });
    expect(lanes([...times(100, 'a'), ...times(10, 'c')])).toEqual({ A: 100, C: 10 });
  });

  it('gives every side of a short timeline its own', () => {
    expect(lanes([acts('a'), acts('b'), acts('c')])).toEqual({ A: 1, B: 1, C: 1 });
  });

  it('has at most five sides, in the same order whatever the order of events', () => {
    const events = [...'abcdefg'].flatMap((side, i) => times(9 - i, side));
    const found = Object.keys(lanes(events));
    expect(found).toEqual(['A', 'B', 'C', 'D', 'E', 'Others']);
    expect(Object.keys(lanes(events.toReversed()))).toEqual(found);
  });

  it('counts an envoy for the side, and nobody for being acted upon or for mediating', () => {
    expect(lanes([...times(3, 'envoy', 'b/target', 'c/mediator'), ...times(2, 'a', 'envoy')])).toEqual({
      A: 5,
    });
  });

  it('goes by the very actor, by kind, by place and by source where it is asked to', () => {
    const at = (place?: string) => ({ ...acts('a'), ...(place === undefined ? {} : { place }) });
    expect(lanes([...times(3, 'envoy'), ...times(2, 'a'), acts('a', 'envoy')], 'actor')).toEqual({
      ENVOY: 3,
      A: 2,
      Together: 1,
    });
    const aid = times(2, 'a').map((each) => ({ ...each, kind: 'aid' as const }));
    expect(lanes([...aid, ...times(3, 'a')], 'kind')).toEqual({ state: 3, Aid: 2 });
    expect(lanes([at('Lomba'), at('Lomba'), at('others'), at()], 'place')).toEqual({
      Lomba: 2,
      others: 1,
      Others: 1,
    });
    const told = times(4, 'a').map((each, i) => ({
      ...each,
      evidence: each.evidence.flatMap((one) => (i === 0 ? [one, { ...one, source: 'other' }] : [one])),
    }));
    expect(Object.values(lanes(told, 'source'))).toEqual([3, 1]);
  });

  it('leaves out what has no date', () => {
    const undated = Array.from({ length: 9 }, (_, i) => event(`u${i}`, null, by('c')));
    expect(lanes([...times(2, 'a'), ...undated])).toEqual({ A: 2 });
  });
});

describe('eventTable', () => {
  it('draws each dated event: a day as a point, a longer date as a bar, open and approximate ends as such', () => {
    const dated = (edtf: string, precision: string, start: string | null, end: string | null) =>
      event(edtf, '2025-04-21', {
        ...by('a'),
        date: {
          edtf,
          precision,
          start,
          end,
          text: '',
          rule: 'date/test',
          inferred: [],
        } as TimelineEvent['date'],
      });
    const events = [
      dated('2025-04-21', 'day', '2025-04-21T00:00Z', '2025-04-22T00:00Z'),
      dated('2022-02', 'month', '2022-02-01T00:00Z', '2022-03-01T00:00Z'),
      dated('2022-02~/..', 'month', '2022-02-01T00:00Z', null),
      event('undated', null, by('a')),
    ];
    const lookup = new TimelineLookup(timelineOf(events));
    const { lanes, laneOf } = lanesOf(events, lookup, LABELS);
    const table = eventTable(timelineOf(events), lookup, lanes, laneOf);
    expect(table.length).toBe(3);
    expect(events.flatMap(({ id }) => table.itemOf(id) ?? [])).toMatchObject([
      { id: '2025-04-21', shape: 'point', startMs: Date.UTC(2025, 3, 21), endMs: Date.UTC(2025, 3, 22) },
      { id: '2022-02', shape: 'bar', approximateStart: false },
      { id: '2022-02~/..', shape: 'bar', endMs: null, approximateStart: true, approximateEnd: false },
    ]);
  });

  it('has no bounds where the file has no instants', () => {
    const open = { start: null, end: null } as Parameters<typeof boundsOf>[0];
    expect(boundsOf(open)).toBeUndefined();
    expect(boundsOf({ ...open, start: 'no instant' })).toBeUndefined();
  });

  it('weighs what is told more often, quoted, or decisive', () => {
    const told = event('told', '2025-04-21', by('a'));
    const events = [
      event('once', '2025-04-21', by('a')),
      { ...told, evidence: [...told.evidence, ...told.evidence] },
      event('attack', '2025-04-21', { ...by('a'), kind: 'assault' }),
    ];
    const lookup = new TimelineLookup(timelineOf(events));
    const { lanes, laneOf } = lanesOf(events, lookup, LABELS);
    const table = eventTable(timelineOf(events), lookup, lanes, laneOf);
    const weights = events.map(({ id }) => table.itemOf(id)?.importance ?? NaN);
    expect(weights[1]).toBeGreaterThan(weights[0] ?? Infinity);
    expect(weights[2]).toBeGreaterThan(weights[0] ?? Infinity);
  });
});
