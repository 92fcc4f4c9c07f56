/** Which cards stand below the stage. */
import type { TimelineLookup } from '../model/lookup.ts';
import type { FuzzyDate, Quote, Timeline, TimelineEvent } from '../model/timeline.ts';
import type { EventTable } from './event-table.ts';
import { importanceOf } from './importance.ts';
import { boundsOf } from './items.ts';
import { LaneIndex } from './lane-index.ts';
import type { Window } from './types.ts';
import { DAY } from './window.ts';

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

/** Of those in view, as many of each sort are weighed against one another, the most important of the table first. */
const WEIGHED = 24;

/** The events and quotations of a timeline that can have a card, in order, so that a frame need not walk them all. */
export class Deck {
  readonly #table: EventTable;
  readonly #lookup: TimelineLookup;
  readonly #told: LaneIndex;
  readonly #quoted: LaneIndex;
  /** Quotations with a date of their own, by its start. */
  readonly #dated: readonly Quote[];
  readonly #said: LaneIndex;

  constructor(timeline: Timeline, lookup: TimelineLookup, table: EventTable) {
    this.#table = table;
    this.#lookup = lookup;
    this.#told = table.indexOf((id) => (lookup.event(id)?.evidence.length ?? 0) > 0);
    this.#quoted = table.indexOf((id) => lookup.quotesOf(id).length > 0);
    const dated = timeline.quotes
      .flatMap((quote) => {
        const bounds = boundsIn(quote.date);
        return bounds ? [{ quote, at: bounds.startMs ?? -Infinity, to: bounds.endMs ?? Infinity }] : [];
      })
      .sort((a, b) => a.at - b.at || 0);
    this.#dated = dated.map(({ quote }) => quote);
    this.#said = LaneIndex.of(
      Uint32Array.from(dated.keys()),
      Float64Array.from(dated, ({ at }) => at),
      (row) => dated[row]?.to ?? Infinity,
      new Float32Array(dated.length),
    );
  }

  /**
   * At most `max`, in the order of time: the selected event or quote, dated or not; then quotes by the importance of the
   * event in the window that they speak of; then events in the window that have evidence and no quote card yet.
   */
  cardsFor(window: Window, selectedId: string | null, max: number): Card[] {
    const lookup = this.#lookup;
    const selected = selectedId === null ? [] : selectedCard(selectedId, lookup, window);
    const quotes = this.#quotesIn(window)
      .flatMap((quote) => quoteCard(quote, lookup, window))
      .sort((a, b) => b.importance - a.importance);
    const events = rowsIn(this.#told, window)
      .flatMap((row) => lookup.event(this.#table.item(row).id) ?? [])
      .filter(({ date }) => isInside(date, window))
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

  #quotesIn(window: Window): Quote[] {
    const ofEvents = rowsIn(this.#quoted, window).flatMap((row) =>
      this.#lookup.quotesOf(this.#table.item(row).id),
    );
    return [
      ...new Set([...ofEvents, ...rowsIn(this.#said, window).flatMap((row) => this.#dated[row] ?? [])]),
    ];
  }
}

/** Among them a day that reaches into the window, though its noon lies outside. */
function rowsIn(index: LaneIndex, { startMs, endMs }: Window): number[] {
  const from = startMs - DAY / 2;
  return [...index.topBetween(from, endMs + DAY / 2, WEIGHED), ...index.topRunningOn(from, WEIGHED)];
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
