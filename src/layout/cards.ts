/** Which cards stand below the stage. */
import type { TimelineLookup } from '../model/lookup.ts';
import type { FuzzyDate, Quote, Timeline, TimelineEvent } from '../model/timeline.ts';
import { importanceOf } from './importance.ts';
import { boundsOf } from './items.ts';
import type { Window } from './types.ts';

export interface Card {
  readonly kind: 'event' | 'quote';
  /** Of the event or the quote. */
  readonly id: string;
  /** The dated event that its line leads to; null where there is none. */
  readonly eventId: string | null;
}

interface Candidate extends Card {
  /** Where it stands among the cards; what has no date stands first. */
  readonly startMs: number;
  readonly importance: number;
}

/**
 * At most `max`, in the order of time: the selected event or quote, dated or not; then quotes by the importance of the
 * event in the window that they speak of; then events in the window that have evidence and no quote card yet.
 */
export function cardsFor(
  window: Window,
  timeline: Timeline,
  lookup: TimelineLookup,
  selectedId: string | null,
  max: number,
): Card[] {
  const selected = selectedId === null ? [] : selectedCard(selectedId, lookup);
  const quotes = timeline.quotes
    .flatMap((quote) => quoteCard(quote, lookup, window))
    .sort((a, b) => b.importance - a.importance);
  const events = timeline.events
    .filter(({ date, evidence }) => evidence.length > 0 && isInside(date, window))
    .map((event) => eventCard(event, lookup))
    .sort((a, b) => b.importance - a.importance);

  const chosen: Candidate[] = [];
  for (const card of [...selected, ...quotes, ...events]) {
    if (chosen.length >= max) break;
    const shown = chosen.some(
      (other) => other.id === card.id || (card.kind === 'event' && other.eventId === card.id),
    );
    if (!shown) chosen.push(card);
  }
  return chosen
    .sort((a, b) => a.startMs - b.startMs || b.importance - a.importance)
    .map(({ kind, id, eventId }) => ({ kind, id, eventId }));
}

function selectedCard(id: string, lookup: TimelineLookup): Candidate[] {
  const event = lookup.event(id);
  if (event) return [eventCard(event, lookup)];
  const quote = lookup.quote(id);
  return quote ? quoteCard(quote, lookup, null) : [];
}

function eventCard(event: TimelineEvent, lookup: TimelineLookup): Candidate {
  return {
    kind: 'event',
    id: event.id,
    eventId: boundsIn(event.date) ? event.id : null,
    startMs: startOf(event.date),
    importance: importanceOf(event, lookup),
  };
}

/** With the most important of its events that lie in the window, if one is given; else with its own date. */
function quoteCard(quote: Quote, lookup: TimelineLookup, window: Window | null): Candidate[] {
  const [event] = quote.events
    .map((id) => lookup.event(lookup.resolve(id) ?? id))
    .filter((each) => each !== undefined)
    .filter(({ date }) => (window ? isInside(date, window) : boundsIn(date) !== undefined))
    .map((each) => ({ id: each.id, startMs: startOf(each.date), importance: importanceOf(each, lookup) }))
    .sort((a, b) => b.importance - a.importance);
  if (!event && window && !isInside(quote.date, window)) return [];
  return [
    {
      kind: 'quote',
      id: quote.id,
      eventId: event?.id ?? null,
      startMs: event?.startMs ?? startOf(quote.date),
      importance: event?.importance ?? 0,
    },
  ];
}

function boundsIn(date: FuzzyDate | null): ReturnType<typeof boundsOf> {
  return date ? boundsOf(date) : undefined;
}

function isInside(date: FuzzyDate | null, window: Window): boolean {
  const bounds = boundsIn(date);
  return (
    bounds !== undefined &&
    (bounds.startMs ?? -Infinity) < window.endMs &&
    (bounds.endMs ?? Infinity) > window.startMs
  );
}

/** Before all that have one, where there is no beginning; finite, because −∞ − −∞ is no order. */
function startOf(date: FuzzyDate | null): number {
  return boundsIn(date)?.startMs ?? Number.MIN_SAFE_INTEGER;
}
