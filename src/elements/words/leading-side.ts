import { actingSides } from '../../layout/lanes.ts';
import type { TimelineLookup } from '../../model/lookup.ts';
import type { TimelineEvent } from '../../model/timeline.ts';

/** The side whose colour an event takes, here as in the lanes; null where several sides act, or nobody is named. */
export function leadingSide(
  event: TimelineEvent,
  { lookup }: { readonly lookup: TimelineLookup },
): string | null {
  const [first = null, ...more] = actingSides(event, lookup);
  return more.length === 0 ? first : null;
}
