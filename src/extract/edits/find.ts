/** What an entry of the edits names: an event, a quotation or an actor. */
import type { Actor, Quote, Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { EventRef } from './read.ts';

/** The one event that a reference means, or why there is none. */
export function findEvent(timeline: Timeline, ref: EventRef): TimelineEvent | string {
  if (typeof ref === 'string') {
    const id = timeline.redirects.find(({ from }) => from === ref)?.to ?? ref;
    return timeline.events.find((event) => event.id === id) ?? `no event has the id ${ref}`;
  }
  const sources = new Set(
    timeline.sources.filter(({ file }) => ref.file === undefined || file === ref.file).map(({ id }) => id),
  );
  const events = timeline.events.filter((event) =>
    event.evidence.some(
      ({ source, selector }) => sources.has(source) && selector[0].exact.includes(ref.words),
    ),
  );
  const [event] = events;
  if (!event) return `no event has the words “${ref.words}”`;
  return events.length > 1
    ? `${events.length} events have the words “${ref.words}”: ${events.map(({ id }) => id).join(', ')}`
    : event;
}

/** The one quotation with an id, or else with words, or why there is none. */
export function findQuote({ quotes }: Timeline, ref: string): Quote | string {
  // An id may be a word that another quotation has.
  const named = quotes.filter(({ id }) => id === ref);
  const found = named.length > 0 ? named : quotes.filter(({ text }) => text.includes(ref));
  const [quote] = found;
  if (!quote) return `no quote has the words ${ref}`;
  return found.length > 1 ? `${found.length} quotes have the words ${ref}` : quote;
}

/** By id or name, else by an alias. */
export function findActor(timeline: Timeline, name: string): Actor | undefined {
  return (
    timeline.actors.find((actor) => actor.id === name || actor.name === name) ??
    timeline.actors.find((actor) => actor.aliases.includes(name))
  );
}
