/** What is asked of a timeline again and again, answered without a walk over its events. */
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Counted } from './timeline-order.ts';

const known = new WeakMap<Timeline, readonly TimelineEvent[]>();

export function eventCount(timeline: Timeline & Partial<Counted>): number {
  return timeline.eventCount ?? timeline.events.length;
}

/** In the order of the file. */
export function undatedOf(timeline: Timeline & Partial<Counted>): readonly TimelineEvent[] {
  if (timeline.undated) return timeline.undated;
  let undated = known.get(timeline);
  if (!undated) known.set(timeline, (undated = timeline.events.filter(({ date }) => date === null)));
  return undated;
}
