/** Whether there is more to read behind what is shown: rows are handed over without the articles that tell of them. */
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';

/** Where there are none, nobody asks why an event has no passage. */
export function hasSources({ sources }: Timeline): boolean {
  return sources.length > 0;
}

/** Whether anything can be said on why an event has its date, or has none. */
export function hasReasons({ date }: TimelineEvent, timeline: Timeline): boolean {
  return hasSources(timeline) || (date !== null && (date.text !== '' || date.inferred.length > 0));
}
