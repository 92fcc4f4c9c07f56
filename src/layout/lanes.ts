/** Which lane an event stands in: the side that acts. */
import type { TimelineLookup } from '../model/lookup.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { Lane } from './types.ts';

export const TOGETHER = 'together';
export const OTHERS = 'others';

/** Sides with a lane, and a colour, of their own. */
const MAX_SIDES = 5;
/** Part of all dated events that makes a side worth a lane, and from how many events on one alone never does. */
const WORTH = 0.04;
const MANY = 8;

export interface Lanes {
  /** Top to bottom. */
  readonly lanes: Lane[];
  /** Event id → lane key, of what has a date. */
  readonly laneOf: ReadonlyMap<string, string>;
  /** Ids of the actors that have a lane, the most frequent first. */
  readonly sides: string[];
}

/**
 * One lane for each of the five sides that act alone most often, if they do so often enough; then what several did
 * together, then the rest. The last two are left out where they would be empty. What has no date counts for nothing.
 */
export function lanesOf(
  events: readonly TimelineEvent[],
  lookup: TimelineLookup,
  labels: { readonly together: string; readonly others: string },
): Lanes {
  const dated = events.filter(({ date }) => date !== null);
  const actingOf = new Map(dated.map((event) => [event.id, actingSides(event, lookup)]));
  const counts = new Map<string, number>();
  for (const [side, ...more] of actingOf.values())
    if (side !== undefined && more.length === 0) counts.set(side, (counts.get(side) ?? 0) + 1);

  const worth = Math.max(dated.length > MANY ? 2 : 1, Math.ceil(dated.length * WORTH));
  const nameOf = (side: string) => lookup.actor(side)?.name ?? side;
  const sides = [...counts]
    .filter(([, count]) => count >= worth)
    .sort(([a, m], [b, n]) => n - m || compare(nameOf(a), nameOf(b)) || compare(a, b))
    .slice(0, MAX_SIDES)
    .map(([side]) => side);

  const laneOf = new Map<string, string>();
  for (const [id, [side, ...more]] of actingOf) {
    const own = side !== undefined && sides.includes(side) ? side : OTHERS;
    laneOf.set(id, more.length > 0 ? TOGETHER : own);
  }
  const used = new Set(laneOf.values());
  const gathering = [
    { key: TOGETHER, label: labels.together },
    { key: OTHERS, label: labels.others },
  ].filter(({ key }) => used.has(key));
  return { lanes: [...sides.map((key) => ({ key, label: nameOf(key) })), ...gathering], laneOf, sides };
}

/** The different sides that act or take part, in the order of the file; those acted upon and mediators do not count. */
function actingSides(event: TimelineEvent, lookup: TimelineLookup): string[] {
  const acting = event.actors.filter(({ role }) => role === 'agent' || role === 'party');
  return [...new Set(acting.map(({ actor }) => lookup.sideOf(actor)))];
}

/** By code unit: the same order in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
