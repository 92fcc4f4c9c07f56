/** What filters leave of a timeline, and what a search finds in it: fetched when either is first asked for. */
import type { Filters } from '../model/link-options.ts';
import type { LinkTarget } from '../model/links.ts';
import type { TimelineLookup } from '../model/lookup.ts';
import type { Paraphrase, Quote, Timeline } from '../model/timeline.ts';
import type { EventTable } from './event-table.ts';
import { Facets, saidPasses, type FacetCounts } from './facets.ts';
import { foundList, type Found } from './found.ts';
import { SearchIndex, type Matches } from './search-index.ts';

export interface Sifted {
  /** The same with only the events that pass, and what was said of them or passes by itself. */
  readonly timeline: Timeline;
  readonly shown: number;
  readonly total: number;
  readonly counts: FacetCounts;
}

/** What answers both, in steps; a timeline of files takes none. */
export interface Sifts {
  sift(filters: Filters): Generator<undefined, Sifted>;
  /** `shown`: what filters have left, and its events as they are drawn. Gives what it has found so far now and then. */
  find(query: string, shown: Timeline, table: EventTable): Generator<Found | undefined, Found>;
}

export class Sieve implements Sifts {
  readonly #timeline: Timeline;
  readonly #lookup: TimelineLookup;
  #facets: Facets | undefined;
  #index: SearchIndex | undefined;
  #matches: { readonly query: string; readonly matches: Matches } | undefined;

  constructor(timeline: Timeline, lookup: TimelineLookup) {
    this.#timeline = timeline;
    this.#lookup = lookup;
  }

  // eslint-disable-next-line require-yield -- all at once
  *sift(filters: Filters): Generator<undefined, Sifted> {
    const { events, quotes, paraphrases } = this.#timeline;
    this.#facets ??= new Facets(events, this.#lookup);
    const { passes, shown, counts } = this.#facets.sift(filters);
    const total = events.length;
    if (Object.keys(filters).length === 0) return { timeline: this.#timeline, shown, total, counts };
    const left = events.filter((_, i) => passes[i] === 1);
    const ids = new Set(left.map(({ id }) => id));
    const known = (id: string): string[] => {
      const event = this.#lookup.resolve(id) ?? id;
      return this.#lookup.event(event) ? [event] : [];
    };
    const passesSaid = (said: Quote | Paraphrase, tied: readonly string[]): boolean => {
      const of = tied.flatMap(known);
      return of.length > 0 ? of.some((id) => ids.has(id)) : saidPasses(said, filters, this.#lookup);
    };
    const timeline: Timeline = {
      ...this.#timeline,
      events: left,
      quotes: quotes.filter((quote) => passesSaid(quote, quote.events)),
      paraphrases: paraphrases.filter((one) =>
        passesSaid(one, one.statement === undefined ? one.events : [...one.events, one.statement]),
      ),
    };
    return { timeline, shown, total, counts };
  }

  // eslint-disable-next-line require-yield -- all at once
  *find(query: string, shown: Timeline, table: EventTable): Generator<undefined, Found> {
    const { events, quotes } = this.#match(query);
    const ids = new Set<string>();
    this.#timeline.events.forEach(({ id }, i) => events[i] === 1 && ids.add(id));
    const found = ids.size === 0 ? [] : shown.events.filter(({ id }) => ids.has(id));
    const placed = found.map(({ id }) => ({ id, row: table.rowOf(id) ?? Infinity }));
    // Stable: what has no date stays as it was told.
    placed.sort((a, b) => (a.row === b.row ? 0 : a.row - b.row));
    const left = new Set(shown.quotes);
    return foundList(
      [
        ...placed.map(({ id }): LinkTarget => ({ kind: 'event', id })),
        ...quotes.filter((quote) => left.has(quote)).map(({ id }): LinkTarget => ({ kind: 'quote', id })),
      ],
      new Set(found.map(({ id }) => id)),
      Float64Array.from(
        placed.filter(({ row }) => row !== Infinity),
        ({ row }) => table.at[row] ?? 0,
      ),
    );
  }

  #match(query: string): Matches {
    if (this.#matches?.query !== query) {
      this.#index ??= new SearchIndex(this.#timeline, this.#lookup);
      this.#matches = { query, matches: this.#index.find(query) };
    }
    return this.#matches.matches;
  }
}
