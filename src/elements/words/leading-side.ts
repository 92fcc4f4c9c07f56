import type { TimelineEvent } from '../../model/timeline.ts';
import type { ReaderContext } from '../base/context.ts';

/** The side whose colour an event takes; null where several sides act, or nobody is named. */
export function leadingSide(event: TimelineEvent, { lookup }: ReaderContext): string | null {
  const sides = new Set(
    event.actors.filter(({ role }) => role === 'agent').map(({ actor }) => lookup.sideOf(actor)),
  );
  const [first] = sides;
  return first !== undefined && sides.size === 1 ? first : null;
}
