/** Finds the parts of a timeline by id: built once per timeline, then every answer is a map access. */
import type { Actor, Paraphrase, Quote, Redirect, Source, Timeline, TimelineEvent } from './timeline.ts';

export class TimelineLookup {
  readonly #events: ReadonlyMap<string, TimelineEvent>;
  readonly #quotes: ReadonlyMap<string, Quote>;
  readonly #actors: ReadonlyMap<string, Actor>;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #redirects: ReadonlyMap<string, Redirect>;
  readonly #quotesOf: ReadonlyMap<string, readonly Quote[]>;
  readonly #paraphrasesOf: ReadonlyMap<string, readonly Paraphrase[]>;
  readonly #statements: ReadonlyMap<string, readonly Paraphrase[]>;
  /** Lower-cased id → id; null where two ids differ only in case, so that neither is guessed. */
  readonly #byLowerCase = new Map<string, string | null>();

  constructor(timeline: Timeline) {
    this.#events = byKey(timeline.events, (event) => event.id);
    this.#quotes = byKey(timeline.quotes, (quote) => quote.id);
    this.#actors = byKey(timeline.actors, (actor) => actor.id);
    this.#sources = byKey(timeline.sources, (source) => source.id);
    this.#redirects = byKey(timeline.redirects, (redirect) => redirect.from);
    this.#quotesOf = this.#byEvent(timeline.quotes, ({ events }) => events);
    this.#paraphrasesOf = this.#byEvent(timeline.paraphrases, ({ events }) => events);
    this.#statements = this.#byEvent(timeline.paraphrases, ({ statement }) =>
      statement === undefined ? [] : [statement],
    );
    for (const ids of [this.#events, this.#quotes, this.#redirects]) {
      for (const id of ids.keys()) {
        const lower = id.toLowerCase();
        const taken = this.#byLowerCase.get(lower);
        this.#byLowerCase.set(lower, taken === undefined || taken === id ? id : null);
      }
    }
  }

  event(id: string): TimelineEvent | undefined {
    return this.#events.get(id);
  }

  quote(id: string): Quote | undefined {
    return this.#quotes.get(id);
  }

  actor(id: string): Actor | undefined {
    return this.#actors.get(id);
  }

  source(id: string): Source | undefined {
    return this.#sources.get(id);
  }

  /** The quotes that speak of an event, in the order of the file. */
  quotesOf(eventId: string): readonly Quote[] {
    return this.#quotesOf.get(eventId) ?? [];
  }

  /** The paraphrases that speak of an event, in the order of the file. */
  paraphrasesOf(eventId: string): readonly Paraphrase[] {
    return this.#paraphrasesOf.get(eventId) ?? [];
  }

  /** What was said in an event that is a statement, in the article's words; in the order of the file. */
  statementsIn(eventId: string): readonly Paraphrase[] {
    return this.#statements.get(eventId) ?? [];
  }

  /**
   * The actor at the top of the chain of `side`s: Putin → Russia. An actor without a side, or one that the file
   * does not hold, stands for itself. In a circle of sides, which a sound file never has, it is the first actor
   * of the circle that the walk meets.
   */
  sideOf(actorId: string): string {
    const seen = new Set<string>();
    let id = actorId;
    for (;;) {
      seen.add(id);
      const side = this.#actors.get(id)?.side;
      if (side === undefined || seen.has(side)) return id;
      id = side;
    }
  }

  /** The id that an id stands for now, following redirects; null where it is gone or was never there. */
  resolve(id: string): string | null {
    const seen = new Set<string>();
    let current: string | null = id;
    while (current !== null && !seen.has(current)) {
      if (this.#events.has(current) || this.#quotes.has(current) || this.#actors.has(current)) return current;
      seen.add(current);
      current = this.#redirects.get(current)?.to ?? null;
    }
    return null;
  }

  /** The last entry on an id's way out: present only where the id once stood and now leads nowhere. */
  tombstone(id: string): Redirect | undefined {
    if (this.resolve(id) !== null) return undefined;
    const seen = new Set<string>();
    let redirect = this.#redirects.get(id);
    while (redirect && redirect.to !== null && !seen.has(redirect.from)) {
      seen.add(redirect.from);
      const next = this.#redirects.get(redirect.to);
      if (!next) break;
      redirect = next;
    }
    return redirect;
  }

  /** What belongs to each event, by the id that it has now. */
  #byEvent<T>(items: readonly T[], eventsOf: (item: T) => readonly string[]): Map<string, T[]> {
    const found = new Map<string, T[]>();
    for (const item of items) {
      // A set, because what names its event twice is still there once.
      for (const event of new Set(eventsOf(item).map((id) => this.resolve(id) ?? id))) {
        const list = found.get(event);
        if (list) list.push(item);
        else found.set(event, [item]);
      }
    }
    return found;
  }

  /** The id as the file spells it, for a link whose capitals were lost or added on the way. */
  spelling(id: string): string {
    if (this.#events.has(id) || this.#quotes.has(id) || this.#redirects.has(id)) return id;
    return this.#byLowerCase.get(id.toLowerCase()) ?? id;
  }
}

/** The first holder of an id keeps it, as it does in validation. */
function byKey<T>(items: readonly T[], key: (item: T) => string): Map<string, T> {
  const map = new Map<string, T>();
  for (const item of items) if (!map.has(key(item))) map.set(key(item), item);
  return map;
}
