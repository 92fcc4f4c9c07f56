import type { Inference } from '../../model/timeline.ts';
import type { Digest, DigestDate, DigestQuote } from '../digest/index.ts';
import type { Actors } from './actors.ts';
import type { Cluster } from './telling.ts';

/** A quote with its speaker over all articles, and the events it belongs to. */
export interface LinkedQuote {
  readonly article: number;
  readonly mention: DigestQuote;
  /** Index into the merged actors. */
  readonly speaker: number | null;
  /** Indices of clusters: what it speaks of first, then the occasion on which it was said. */
  readonly events: readonly number[];
  /** When it was said, if its own sentence says so. */
  readonly date: DigestDate | null;
  readonly place: string | undefined;
  readonly inferred: readonly Inference[];
}

/** In UTF-16 units. */
const LONGEST_WORDS = 160;

/** Ties each quote to the occasion in whose sentence it stands, and to the dated event it speaks of. */
export function linkQuotes(
  digests: readonly Digest[],
  actors: Actors,
  clusters: readonly Cluster[],
): LinkedQuote[] {
  const clusterOf = new Map<Digest['events'][number], number>();
  for (const [event, cluster] of clusters.entries())
    for (const { mention } of cluster) clusterOf.set(mention, event);
  return digests.flatMap(({ quotes, events, dates }, article) => {
    const told = (index: number | null) => {
      const mention = events[index ?? -1];
      const event = mention && clusterOf.get(mention);
      return mention && event !== undefined ? [{ mention, event }] : [];
    };
    return quotes.map((mention): LinkedQuote => {
      const [occasion] = mention.ties.occasions.flatMap(told);
      const [topic] = told(mention.ties.topic);
      return {
        article,
        mention,
        speaker: mention.actor === null ? null : (actors.of[article]?.[mention.actor] ?? null),
        events: [...new Set([topic, occasion].flatMap((tie) => tie?.event ?? []))],
        date: dates[occasion?.mention.date ?? -1] ?? null,
        place: occasion?.mention.place,
        inferred: topic
          ? [{ part: 'event', from: shorten(topic.mention.selector[0].exact), rule: 'quote/topic' }]
          : [],
      };
    });
  });
}

function shorten(words: string): string {
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS - 1)}…` : words;
}
