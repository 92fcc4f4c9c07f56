/** What the reader's filters leave and what a search finds, once the means are there: they come when first asked for. */
import type { EventTable } from '../../layout/event-table.ts';
import type { Found } from '../../layout/found.ts';
import type { Sifted, Sifts } from '../../layout/sieve.ts';
import type { Filters, LaneKey } from '../../model/link-options.ts';
import type { RowTimeline } from '../../model/rows/row-timeline.ts';
import type { Timeline } from '../../model/timeline.ts';
import { Job } from '../base/job.ts';
import { isLost, wanted } from '../base/wanted.ts';
import type { Scene } from './scene.ts';

/** What filters leave, counted and as it is drawn. */
export interface Shown {
  readonly sifted: Sifted;
  readonly scene: Scene;
}

/** `means`: what filters and searches with. */
export type Arrival = 'means' | 'shown' | 'found';

interface Wish {
  readonly filters: Filters;
  readonly whole: Scene;
  readonly lanes: LaneKey;
}

export class Sifter {
  readonly #arrived: (what: Arrival) => void;
  readonly #makers = new Map<'timeline' | 'rows', (timeline: Timeline, scene: Scene) => Sifts>();
  #sieve: Sifts | null = null;
  /** Of the whole timeline. */
  #of: Timeline | null = null;
  #wish: Wish | null = null;
  #shown: Shown | null = null;
  #sought: { readonly query: string; readonly table: EventTable } | null = null;
  #found: Found | null = null;
  #isFetching = false;
  readonly #sifting = new Job();
  readonly #finding = new Job();

  /** `arrived`: what was asked for in vain can be had now. */
  constructor(arrived: (what: Arrival) => void) {
    this.#arrived = arrived;
  }

  /** What was asked for last is on its way. */
  get isSifting(): boolean {
    return this.#isFetching || this.#sifting.isUnderWay;
  }

  get isFinding(): boolean {
    return this.#isFetching || this.#finding.isUnderWay;
  }

  /** While it is on its way, what was asked for before; null: nothing was. */
  shown(filters: Filters, whole: Scene, lanes: LaneKey): Shown | null {
    const sieve = this.#sieveOf(whole);
    const wish = this.#wish;
    if (!sieve || (wish?.filters === filters && wish.whole === whole && wish.lanes === lanes))
      return this.#shown;
    this.#wish = { filters, whole, lanes };
    this.#sifting.run(shownSteps(sieve, this.#wish), (shown, wasLong) => {
      this.#shown = shown;
      if (wasLong) this.#arrived('shown');
    });
    return this.#shown;
  }

  /** Among what the filters have left; null where nothing is searched for. While it is on its way, what is there of it, or of the last. */
  find(query: string, whole: Scene, { context, picture: { table } }: Scene): Found | null {
    const sieve = query === '' ? null : this.#sieveOf(whole);
    if (!sieve) {
      if (query === '') this.#seekNothing();
      return null;
    }
    if (this.#sought?.query === query && this.#sought.table === table) return this.#found;
    this.#sought = { query, table };
    let isLate = false;
    const found = (found: Found): void => {
      this.#found = found;
      if (isLate) this.#arrived('found');
    };
    this.#finding.run(sieve.find(query, context.timeline, table), found, found);
    isLate = true;
    return this.#found;
  }

  /** Gives up what is under way. */
  stop(): void {
    this.#sifting.stop();
    this.#wish = null;
    this.#seekNothing();
  }

  #seekNothing(): void {
    this.#finding.stop();
    this.#sought = this.#found = null;
  }

  #sieveOf(whole: Scene): Sifts | null {
    const { timeline } = whole.context;
    const sort = 'rows' in timeline ? 'rows' : 'timeline';
    const make = this.#makers.get(sort);
    if (!make) {
      void this.#fetch(sort);
      return null;
    }
    if (this.#of !== timeline || !this.#sieve) {
      this.stop();
      this.#of = timeline;
      this.#sieve = make(timeline, whole);
      this.#shown = null;
    }
    return this.#sieve;
  }

  async #fetch(sort: 'timeline' | 'rows'): Promise<void> {
    const fetch = sort === 'rows' ? fetchRowSieve : fetchSieve;
    if (this.#isFetching || isLost(fetch)) return;
    this.#isFetching = true;
    // Where it does not come, all is shown, as it is without it.
    const make = await wanted(fetch);
    this.#isFetching = false;
    if (!make) return;
    this.#makers.set(sort, make);
    this.#arrived('means');
  }
}

async function fetchSieve(): Promise<(timeline: Timeline, scene: Scene) => Sifts> {
  const { Sieve } = await import('../../layout/sieve.ts');
  return (timeline, { context }) => new Sieve(timeline, context.lookup);
}

async function fetchRowSieve(): Promise<(timeline: Timeline) => Sifts> {
  const { RowSieve } = await import('../../layout/row-sieve.ts');
  return (timeline) => new RowSieve(timeline as RowTimeline);
}

function* shownSteps(sieve: Sifts, { filters, whole, lanes }: Wish): Generator<undefined, Shown> {
  const sifted = yield* sieve.sift(filters);
  const { timeline } = sifted;
  if (timeline === whole.context.timeline) return { sifted, scene: whole };
  return { sifted, scene: yield* whole.part(timeline, lanes) };
}
