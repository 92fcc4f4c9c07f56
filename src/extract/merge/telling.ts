import type { DateMention } from '../article.ts';
import type { EventMention } from '../events/mention.ts';

/** One telling, with its article and its actors as they are known over all articles. */
export interface MergedTelling {
  readonly article: number;
  readonly mention: EventMention;
  readonly date: DateMention | null;
  /** Indices of the merged actors that it names. */
  readonly actors: ReadonlySet<number>;
  /** These, with the sides they act for. */
  readonly parties: ReadonlySet<number>;
}
