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
  /** Where it stands among the cards: as its mark stands among the marks; what has no date stands first. */
  readonly atMs: number;
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
  const selected = selectedId === null ? [] : selectedCard(selectedId, lookup, window);
  const quotes = timeline.quotes
    .flatMap((quote) => quoteCard(quote, lookup, window))
    .sort((a, b) => b.importance - a.importance);
  const events = timeline.events
    .filter(({ date, evidence }) => evidence.length > 0 && isInside(date, window))
    .map((event) => eventCard(event, lookup, window))
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
    .sort((a, b) => a.atMs - b.atMs || b.importance - a.importance)
    .map(({ kind, id, eventId }) => ({ kind, id, eventId }));
}

function selectedCard(id: string, lookup: TimelineLookup, window: Window): Candidate[] {
  const event = lookup.event(id);
  if (event) return [eventCard(event, lookup, window)];
  const quote = lookup.quote(id);
  if (!quote) return [];
  const inside = quoteCard(quote, lookup, window);
  return inside.length > 0 ? inside : quoteCard(quote, lookup, window, false);
}

function eventCard(event: TimelineEvent, lookup: TimelineLookup, window: Window): Candidate {
  return {
    kind: 'event',
    id: event.id,
    eventId: boundsIn(event.date) ? event.id : null,
    atMs: placeOf(event.date, window),
    importance: importanceOf(event, lookup),
  };
}

/** With the most important of its events in the window; `onlyInside` false: wherever they are. */
function quoteCard(quote: Quote, lookup: TimelineLookup, window: Window, onlyInside = true): Candidate[] {
  const [event] = quote.events
    .map((id) => lookup.event(lookup.resolve(id) ?? id))
    .filter((each) => each !== undefined)
    .filter(({ date }) => (onlyInside ? isInside(date, window) : boundsIn(date) !== undefined))
    .map((each) => eventCard(each, lookup, window))
    .sort((a, b) => b.importance - a.importance);
  if (!event && onlyInside && !isInside(quote.date, window)) return [];
  return [
    {
      kind: 'quote',
      id: quote.id,
      eventId: event?.id ?? null,
      atMs: event?.atMs ?? placeOf(quote.date, window),
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

/** The middle of what one sees of it; of what lies outside the window, the edge that it lies beyond. */
function placeOf(date: FuzzyDate | null, { startMs, endMs }: Window): number {
  const bounds = boundsIn(date);
  if (!bounds) return Number.MIN_SAFE_INTEGER;
  const within = (ms: number) => Math.min(Math.max(ms, startMs), endMs);
  return (within(bounds.startMs ?? -Infinity) + within(bounds.endMs ?? Infinity)) / 2;
}
