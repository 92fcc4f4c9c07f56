/**
 * What each event can be filtered by, in columns read once: then a filter looks at numbers, and a change of filters walks
 * the events once.
 */
import { FILTER_KEYS, QUOTED, type FilterKey, type Filters } from '../model/link-options.ts';
import type { TimelineLookup } from '../model/lookup.ts';
import type { Paraphrase, Quote, TimelineEvent } from '../model/timeline.ts';
import { actingSides } from './lanes.ts';

export interface FacetCount {
  readonly value: string;
  /** Events that have it and pass the filters of all other keys. */
  readonly count: number;
}

export type FacetCounts = Readonly<Record<FilterKey, readonly FacetCount[]>>;

export interface Sifting {
  /** 1 for each event that passes, in the order given. */
  readonly passes: Uint8Array;
  readonly shown: number;
  readonly counts: FacetCounts;
}

export class Facets {
  readonly #count: number;
  readonly #columns: readonly Column[];

  constructor(events: readonly TimelineEvent[], lookup: TimelineLookup) {
    this.#count = events.length;
    this.#columns = FILTER_KEYS.map((key) => new Column(events, (event) => valuesOf(event, key, lookup)));
  }

  /** A value that no event has lets none pass. */
  sift(filters: Filters): Sifting {
    const asked = FILTER_KEYS.map((key) => filters[key] ?? []);
    const allowed = this.#columns.map((column, i) =>
      asked[i]?.length === 0 ? null : column.numbersOf(asked[i] ?? []),
    );
    const passes = new Uint8Array(this.#count);
    const tallies = this.#columns.map(({ values }) => new Uint32Array(values.length));
    let shown = 0;
    for (let event = 0; event < this.#count; event++) {
      let missed = -1;
      let misses = 0;
      for (let key = 0; key < allowed.length && misses < 2; key++) {
        const values = allowed[key];
        if (!values || this.#columns[key]?.hasAny(event, values)) continue;
        missed = key;
        misses++;
      }
      if (misses > 1) continue;
      if (misses === 1) {
        // Only its own key keeps it out: there it counts, as what one more choice would bring.
        this.#columns[missed]?.tally(event, tallies[missed]);
        continue;
      }
      passes[event] = 1;
      shown++;
      for (const [key, column] of this.#columns.entries()) column.tally(event, tallies[key]);
    }
    const counts = FILTER_KEYS.map((key, i): [FilterKey, FacetCount[]] => {
      const known = (this.#columns[i]?.values ?? []).map((value, n) => ({
        value,
        count: tallies[i]?.[n] ?? 0,
      }));
      const unknown = (asked[i] ?? []).filter((value) => !known.some((one) => one.value === value));
      return [key, [...known, ...unknown.map((value) => ({ value, count: 0 }))]];
    });
    return { passes, shown, counts: Object.fromEntries(counts) as Record<FilterKey, FacetCount[]> };
  }
}

/** Whether something said that speaks of no event passes by itself; it has neither kind nor status. */
export function saidPasses(said: Quote | Paraphrase, filters: Filters, lookup: TimelineLookup): boolean {
  const { speaker, place, evidence } = said;
  const has: Partial<Record<FilterKey, readonly string[]>> = {
    side: speaker === null ? [] : [lookup.sideOf(speaker)],
    actor: speaker === null ? [] : [speaker],
    place: place === undefined ? [] : [place],
    source: evidence.map(({ source }) => source),
    quoted: 'kind' in said ? [QUOTED] : [],
  };
  return FILTER_KEYS.every(
    (key) => filters[key]?.some((value) => has[key]?.includes(value) ?? false) ?? true,
  );
}

function valuesOf(event: TimelineEvent, key: FilterKey, lookup: TimelineLookup): readonly string[] {
  switch (key) {
    case 'side':
      return actingSides(event, lookup);
    case 'actor':
      return [...new Set(event.actors.map(({ actor }) => actor))];
    case 'kind':
      return [event.kind];
    case 'status':
      return [event.status];
    case 'place':
      return event.place === undefined ? [] : [event.place];
    case 'source':
      return [...new Set(event.evidence.map(({ source }) => source))];
    case 'quoted':
      return lookup.quotesOf(event.id).length > 0 ? [QUOTED] : [];
  }
}

/** Some values for each event, as numbers in one array. */
class Column {
  readonly values: readonly string[];
  readonly #numbers = new Map<string, number>();
  /** Where the values of each event begin in `#of`; one more at the end. */
  readonly #from: Uint32Array;
  readonly #of: Uint32Array;

  constructor(events: readonly TimelineEvent[], valuesOf: (event: TimelineEvent) => readonly string[]) {
    const of: number[] = [];
    this.#from = new Uint32Array(events.length + 1);
    events.forEach((event, i) => {
      for (const value of valuesOf(event)) of.push(this.#numberOf(value));
      this.#from[i + 1] = of.length;
    });
    this.#of = Uint32Array.from(of);
    this.values = [...this.#numbers.keys()];
  }

  /** 1 for each value that is asked for. */
  numbersOf(asked: readonly string[]): Uint8Array {
    const flags = new Uint8Array(this.values.length);
    for (const value of asked) {
      const number = this.#numbers.get(value);
      if (number !== undefined) flags[number] = 1;
    }
    return flags;
  }

  hasAny(event: number, flags: Uint8Array): boolean {
    for (let at = this.#from[event] ?? 0; at < (this.#from[event + 1] ?? 0); at++)
      if (flags[this.#of[at] ?? 0] === 1) return true;
    return false;
  }

  tally(event: number, counts: Uint32Array | undefined): void {
    if (!counts) return;
    for (let at = this.#from[event] ?? 0; at < (this.#from[event + 1] ?? 0); at++) {
      const value = this.#of[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }

  #numberOf(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
