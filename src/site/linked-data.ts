/** What a page says in the words of schema.org, for search engines: text for a `<script type="application/ld+json">`. */
import type { CollectionPage } from 'schema-dts';
import type { ReaderContext } from '../elements/base/context.ts';
import {
  eventNodes,
  graphText,
  paraphraseNode,
  quotationNode,
  sourceNode,
} from '../interchange/json-ld-nodes.ts';
import type { Source, TimelineEvent } from '../model/timeline.ts';
import { inputOf } from './format-words.ts';

/** The event, what was said of it, and the articles that bear both out. `context`: with links from where the page stands. */
export function linkedEvent(event: TimelineEvent, context: ReaderContext): string {
  const { lookup, href } = context;
  const input = inputOf(context, href);
  const quotes = lookup.quotesOf(event.id);
  const paraphrases = lookup.paraphrasesOf(event.id);
  const ids = new Set(
    [event, ...quotes, ...paraphrases].flatMap(({ evidence }) => evidence.map((one) => one.source)),
  );
  const sources = [...ids].flatMap((id) => lookup.source(id) ?? []);
  return graphText([
    ...eventNodes(event, input),
    ...quotes.map((quote) => quotationNode(quote, input)),
    ...paraphrases.map((paraphrase) => paraphraseNode(paraphrase, input)),
    ...sources.map((source) => sourceNode(source, input)),
  ]);
}

export interface LinkedList {
  readonly name: string;
  readonly description: string;
  readonly events: readonly TimelineEvent[];
  readonly sources: readonly Source[];
}

/** A page of several events: where the page of each is, and the articles of the whole. What they say is on those pages. */
export function linkedList(
  { name, description, events, sources }: LinkedList,
  context: ReaderContext,
): string {
  const input = inputOf(context, context.href);
  const page: CollectionPage = {
    '@type': 'CollectionPage',
    name,
    description,
    inLanguage: context.timeline.language,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: events.length,
      itemListElement: events.map(({ id, title }, i) => ({
        '@type': 'ListItem' as const,
        position: i + 1,
        name: title,
        url: context.href({ kind: 'event', id }),
      })),
    },
  };
  return graphText([page, ...sources.map((source) => sourceNode(source, input))]);
}
