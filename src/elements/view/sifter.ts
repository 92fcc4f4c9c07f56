/** What the reader's filters leave and what a search finds, once the means are there: they come when first asked for. */
import { bisectLeft } from 'd3-array';
import type { EventTable } from '../../layout/event-table.ts';
import type { Found, Sieve, Sifted } from '../../layout/sieve.ts';
import type { Filters, LinkOptions } from '../../model/link-options.ts';
import type { LinkTarget } from '../../model/links.ts';
import type { Scene } from './scene.ts';

export class Sifter {
  readonly #arrived: () => void;
  #make: typeof Sieve | null = null;
  #sieve: Sieve | null = null;
  /** Of the whole timeline. */
  #of: Scene['context']['timeline'] | null = null;
  #sifted: { readonly filters: Filters; readonly sifted: Sifted } | null = null;
  #found: { readonly query: string; readonly table: EventTable; readonly found: Found } | null = null;

  /** What was asked for is on its way. */
  isComing = false;

  /** `arrived`: what was asked for in vain can be had now. */
  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** null while it is on its way. */
  sift(filters: Filters, whole: Scene): Sifted | null {
    const sieve = this.#sieveOf(whole);
    if (!sieve) return null;
    if (this.#sifted?.filters !== filters) this.#sifted = { filters, sifted: sieve.sift(filters) };
    return this.#sifted.sifted;
  }

  /** Among what the filters have left; null where nothing is searched for, or while it is on its way. */
  find(query: string, whole: Scene, { context, picture: { table } }: Scene): Found | null {
    if (query === '') return null;
    const sieve = this.#sieveOf(whole);
    if (!sieve) return null;
    if (this.#found?.query !== query || this.#found.table !== table)
      this.#found = { query, table, found: sieve.find(query, context.timeline, table) };
    return this.#found.found;
  }

  #sieveOf({ context: { timeline, lookup } }: Scene): Sieve | null {
    if (!this.#make) {
      void this.#fetch();
      return null;
    }
    if (this.#of !== timeline || !this.#sieve) {
      this.#of = timeline;
      this.#sieve = new this.#make(timeline, lookup);
      this.#sifted = this.#found = null;
    }
    return this.#sieve;
  }

  async #fetch(): Promise<void> {
    if (this.isComing) return;
    this.isComing = true;
    // Offline, or the file is gone: all is shown, as it is without it.
    const loaded = await import('../../layout/sieve.ts').catch(() => null);
    this.isComing = false;
    this.#make = loaded?.Sieve ?? null;
    if (this.#make) this.#arrived();
  }
}

/** From the match that is open, round at either end; with none open, from the first that stands at or after an instant. */
export function matchFrom(
  { targets, atMs }: Found,
  openId: string | null,
  step: 'next' | 'previous',
  fromMs: number,
): LinkTarget | null {
  const { length } = targets;
  if (length === 0) return null;
  const here = targets.findIndex((target) => 'id' in target && target.id === openId);
  const first = bisectLeft(atMs, fromMs) % length;
  const at = here < 0 ? (step === 'next' ? first : first - 1) : step === 'next' ? here + 1 : here - 1;
  return targets[(at + length) % length] ?? null;
}

export function hasFilters({ filters }: LinkOptions): boolean {
  return Object.keys(filters).length > 0;
}
