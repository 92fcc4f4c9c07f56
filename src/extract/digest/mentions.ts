import type { DateMention } from '../article.ts';
import type { EventMention } from '../events/mention.ts';
import type { Selector } from './evidence.ts';

/** A mention that can do without its article's text. */
export type DigestDate = DateMention & {
  readonly selector: Selector;
  /** Where the happening is told in another article from which it counts. */
  readonly lent?: { readonly article: number; readonly selector: Selector };
};
export type DigestEvent = EventMention & { readonly selector: Selector };
