/** `Sieve` for a timeline of rows, in steps, and without an event in full for any of them. */
import type { Filters } from '../model/link-options.ts';
import type { RowTimeline } from '../model/rows/row-timeline.ts';
import type { Timeline } from '../model/timeline.ts';
import type { EventTable } from './event-table.ts';
import { foundRows, type Found } from './found.ts';
import { siftRows } from './row-facets.ts';
import { matchSteps } from './row-search.ts';
import { queryWords } from './search-index.ts';
import type { Sifted, Sifts } from './sieve.ts';
import { STRIDE } from './steps.ts';

/** What is found in so many rows is told at once, then in twice as many, and so on. */
const FIRST_TOLD = 1 << 16;

export class RowSieve implements Sifts {
  readonly #timeline: RowTimeline;
  /** Of the last search that came to its end. */
  #last: { readonly words: readonly string[]; readonly matches: Uint8Array } | null = null;

  constructor(timeline: RowTimeline) {
    this.#timeline = timeline;
  }

  *sift(filters: Filters): Generator<undefined, Sifted> {
    const total = this.#timeline.eventCount;
    const { passes, shown, counts } = yield* siftRows(this.#timeline.rows, filters);
    const timeline = Object.keys(filters).length === 0 ? this.#timeline : this.#timeline.part(passes, shown);
    return { timeline, shown, total, counts };
  }

  *find(query: string, _: Timeline, table: EventTable): Generator<Found | undefined, Found> {
    const { rows } = this.#timeline;
    const words = queryWords(query);
    const last = this.#last;
    if (last && last.words.join(' ') === words.join(' ')) return yield* rowsFound(last.matches, table, false);
    // Who types on looks for less than before.
    const isNarrower = last?.words.every((old) => words.some((word) => word.includes(old))) ?? false;
    const matches = new Uint8Array(rows.start.length);
    let next = FIRST_TOLD;
    for (const done of matchSteps(rows, words, isNarrower ? (last?.matches ?? null) : null, matches)) {
      yield;
      if (done < next || done === matches.length) continue;
      next = 2 * done;
      yield yield* rowsFound(matches, table, true);
    }
    this.#last = { words, matches };
    return yield* rowsFound(matches, table, false);
  }
}

function* rowsFound(matches: Uint8Array, table: EventTable, isPart: boolean): Generator<undefined, Found> {
  const rows = new Uint32Array(table.length);
  let count = 0;
  for (let row = 0; row < table.length; row++) {
    if (matches[table.givenOf(row)] === 1) rows[count++] = row;
    if (row % STRIDE === 0) yield;
  }
  return foundRows(rows.slice(0, count), table, isPart);
}
