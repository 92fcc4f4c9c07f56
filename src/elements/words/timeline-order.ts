/** What comes before and after in a timeline, answered without a walk over its events. */
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';

/** A timeline that knows by itself, because its events are not made yet. */
export interface Counted {
  readonly eventCount: number;
  readonly undated: readonly TimelineEvent[];
  readonly order: EventOrder;
  neighboursOf(id: string): Neighbours;
}

/** The dated events in the order of time, without making those that nobody asks for. */
export interface EventOrder {
  readonly count: number;
  slice(from: number, to: number): readonly TimelineEvent[];
  /** Of the first that begins at an instant or later; the count where there is none. */
  placeAt(ms: number): number;
  placeOf(id: string): number | null;
}

/** Before and after, in the order of the file. */
export type Neighbours = readonly [TimelineEvent | undefined, TimelineEvent | undefined];

/** null: a filter has left it out, and it has no place among the rest. */
export function neighboursOf(timeline: Timeline & Partial<Counted>, event: TimelineEvent): Neighbours | null {
  if (timeline.neighboursOf) return timeline.neighboursOf(event.id);
  const at = timeline.events.findIndex(({ id }) => id === event.id);
  return at < 0 ? null : [timeline.events[at - 1], timeline.events[at + 1]];
}

const orders = new WeakMap<Timeline, EventOrder>();

export function orderOf(timeline: Timeline & Partial<Counted>): EventOrder {
  if (timeline.order) return timeline.order;
  let order = orders.get(timeline);
  if (!order) {
    const dated = timeline.events.filter(({ date }) => date !== null);
    const start = ({ date }: TimelineEvent): number =>
      date?.start == null ? -Infinity : Date.parse(date.start);
    const placed = (at: number, none: number | null): number | null => (at < 0 ? none : at);
    order = {
      count: dated.length,
      slice: (from, to) => dated.slice(from, to),
      placeAt: (ms) =>
        placed(
          dated.findIndex((event) => start(event) >= ms),
          dated.length,
        ) ?? dated.length,
      placeOf: (wanted) =>
        placed(
          dated.findIndex(({ id }) => id === wanted),
          null,
        ),
    };
    orders.set(timeline, order);
  }
  return order;
}
