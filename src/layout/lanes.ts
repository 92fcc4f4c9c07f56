/** Which lane an event stands in: by the side or the actor that acts, the kind, the place, or the source; or all in one. */
import type { LaneKey } from '../model/link-options.ts';
import type { TimelineLookup } from '../model/lookup.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { OTHERS, TOGETHER } from './lane-keys.ts';
import type { Lane } from './types.ts';

/** Lanes besides the two that gather the rest: more sides than that have no colours that one can tell apart. */
const MOST = 5;
/** Part of all dated events that makes a side worth a lane, and from how many events on one alone never does. */
const WORTH = 0.04;
const MANY = 8;

export interface Lanes {
  /** Top to bottom. */
  readonly lanes: Lane[];
  /** Event id → lane key, of what has a date. */
  readonly laneOf: ReadonlyMap<string, string>;
  /** What has a lane of its own: ids of actors or sources, kinds, or places; the most frequent first. */
  readonly sides: string[];
}

export interface LaneLabels {
  readonly together: string;
  readonly others: string;
  /** What the readers of the page call a kind; the rest is named by the timeline. */
  readonly kinds?: Readonly<Record<string, string>>;
}

/**
 * One lane for each of the five sides that act alone most often, or actors, kinds, places or sources that most events
 * have alone, if they do so often enough; then what several did together, then the rest. The last two are left
 * out where they would be empty. What has no date counts for nothing.
 */
export function lanesOf(
  events: readonly TimelineEvent[],
  lookup: TimelineLookup,
  labels: LaneLabels,
  by: LaneKey = 'side',
): Lanes {
  const dated = events.filter(({ date }) => date !== null);
  const valuesOf = new Map(dated.map((event) => [event.id, laneValues(event, lookup, by)]));
  const counts = new Map<string, number>();
  for (const [side, ...more] of valuesOf.values())
    if (side !== undefined && more.length === 0) counts.set(side, (counts.get(side) ?? 0) + 1);

  const worth = Math.max(dated.length > MANY ? 2 : 1, Math.ceil(dated.length * WORTH));
  const nameOf = (value: string) => valueName(value, lookup, by, labels.kinds ?? {});
  const sides = [...counts]
    .filter(([, count]) => count >= worth)
    .sort(([a, m], [b, n]) => n - m || compare(nameOf(a), nameOf(b)) || compare(a, b))
    .slice(0, MOST)
    .map(([side]) => side);

  const known = new Set(sides);
  const laneOf = new Map<string, string>();
  for (const [id, [side, ...more]] of valuesOf) {
    const own = side !== undefined && known.has(side) ? keyOf(side, by) : OTHERS;
    laneOf.set(id, more.length > 0 ? TOGETHER : own);
  }
  const used = new Set(laneOf.values());
  const gathering = [
    { key: TOGETHER, label: labels.together },
    { key: OTHERS, label: by === 'none' ? '' : labels.others },
  ].filter(({ key }) => used.has(key));
  const own = sides.map((side) => ({ key: keyOf(side, by), label: nameOf(side) }));
  return { lanes: [...own, ...gathering], laneOf, sides };
}

/** The different sides that act or take part, in the order of the file; those acted upon and mediators do not count. */
export function actingSides(event: TimelineEvent, lookup: TimelineLookup): string[] {
  return [...new Set(acting(event).map((actor) => lookup.sideOf(actor)))];
}

/** A timeline's word for an actor, a source, a kind or a place. */
export function valueName(
  value: string,
  lookup: TimelineLookup,
  by: LaneKey,
  kinds: Readonly<Record<string, string>>,
): string {
  switch (by) {
    case 'side':
    case 'actor':
      return lookup.actor(value)?.name ?? value;
    case 'kind':
      return kinds[value] ?? value;
    case 'source': {
      const source = lookup.source(value);
      return source?.title ?? source?.publisher ?? source?.file ?? value;
    }
    default:
      return value;
  }
}

function acting({ actors }: TimelineEvent): string[] {
  return actors.filter(({ role }) => role === 'agent' || role === 'party').map(({ actor }) => actor);
}

function laneValues(event: TimelineEvent, lookup: TimelineLookup, by: LaneKey): string[] {
  switch (by) {
    case 'side':
      return actingSides(event, lookup);
    case 'actor':
      return [...new Set(acting(event))];
    case 'kind':
      return [event.kind];
    case 'place':
      return event.place === undefined ? [] : [event.place];
    case 'source':
      return [...new Set(event.evidence.map(({ source }) => source))];
    case 'none':
      return [];
  }
}

/** A place may be called as one of the two lanes that gather the rest are; no id is, or it would have been so before. */
function keyOf(value: string, by: LaneKey): string {
  return by === 'place' || by === 'kind' ? `${by}/${value}` : value;
}

/** By code unit: the same order in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
