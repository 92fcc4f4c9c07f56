/** Reads links. What reads them is fetched when there is one to read: most pages are opened without. */
import { NO_OPTIONS, type Limits } from '../model/link-options.ts';
import type * as reader from '../model/link-reader.ts';
import type { LinkReading } from '../model/links.ts';
import type { TimelineLookup } from '../model/lookup.ts';
import { wanted } from './base/wanted.ts';

const fetchReader = () => import('../model/link-reader.ts');

/** What a link that says nothing asks for. */
const THE_WHOLE: LinkReading = { target: { kind: 'all' }, problem: null, options: NO_OPTIONS, skipped: [] };

export class TimelineLinks {
  #reader: typeof reader | undefined;
  #coming: Promise<unknown> | undefined;
  /** What reads links was asked for in vain. */
  isLost = false;

  /** Resolves once the link that was asked for last can be read, or can't be. */
  get arrival(): Promise<unknown> {
    return Promise.resolve(this.#coming);
  }

  get isComing(): boolean {
    return this.#coming !== undefined && this.#reader === undefined;
  }

  /** Answers whether links can be read now; asked again, it tries again. */
  async fetch(): Promise<boolean> {
    this.#coming ??= this.#fetch();
    await this.#coming;
    return this.#reader !== undefined;
  }

  async #fetch(): Promise<void> {
    this.#reader = await wanted(fetchReader);
    this.isLost = !this.#reader;
    if (this.isLost) this.#coming = undefined;
  }

  /** null: what reads it is not here. */
  read(link: string, lookup: TimelineLookup): LinkReading | null {
    return link === '' ? THE_WHOLE : (this.#reader?.readLink(link, lookup) ?? null);
  }

  /** As `read`, of what a page opens with: the whole where what reads it can't be had, if it can't leave anything out. */
  readFirst(link: string, lookup: TimelineLookup): LinkReading | null {
    return this.read(link, lookup) ?? (this.isLost && !mayLimit(link) ? THE_WHOLE : null);
  }

  /** What the page and a link fix together; null: what reads it is not here. */
  limits(within: string | null, hide: string | null, link: Limits): Limits | null {
    return within === null && hide === null ? link : (this.#reader?.limitsOf(within, hide, link) ?? null);
  }

  /** An instant as the page gives it, in epoch milliseconds; the clock's where it gives none. */
  present(given: string | null): number {
    const target = given === null ? null : this.#reader?.dateTarget(given);
    return (target?.kind === 'date' ? target.startMs : null) ?? Date.now();
  }
}

/** Whether a link may be one for a lesson, however it is escaped. */
export function mayLimit(link: string): boolean {
  return /within|hide|%/i.test(link);
}
