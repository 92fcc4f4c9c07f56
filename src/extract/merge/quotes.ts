import type { Inference } from '../../model/timeline.ts';
import type { Digest, DigestDate, DigestName, DigestQuote } from '../digest/index.ts';
import type { Actors } from './actors.ts';
import type { Cluster } from './telling.ts';

/** Something said, with who said it over all articles, and the events it belongs to. */
export interface Linked {
  readonly article: number;
  /** Index into the merged actors. */
  readonly speaker: number | null;
  /** Indices of clusters: what it speaks of first, then the occasion on which it was said. */
  readonly events: readonly number[];
  /** When it was said, if its own sentence says so. */
  readonly date: DigestDate | null;
  readonly place: (Pick<DigestName, 'text'> & Partial<DigestName>) | null;
  /** To whom; the actor is the index of a merged one. */
  readonly to: DigestName | null;
  /** How its event is known. */
  readonly inferred: readonly Inference[];
}

export interface LinkedQuote extends Linked {
  readonly mention: DigestQuote;
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
      const { setting } = mention;
      const place = occasion?.mention.place;
      return {
        article,
        mention,
        speaker: mention.actor === null ? null : (actors.of[article]?.[mention.actor] ?? null),
        events: [...new Set([topic, occasion].flatMap((tie) => tie?.event ?? []))],
        date: setting.date ?? dates[occasion?.mention.date ?? -1] ?? null,
        place: setting.place ?? (place === undefined ? null : { text: place }),
        to: setting.to && heard(setting.to, article, actors),
        inferred: topic
          ? [{ part: 'event', from: shorten(topic.mention.selector[0].exact), rule: 'quote/topic' }]
          : [],
      };
    });
  });
}

/** A listener among the merged actors. */
export function heard(to: DigestName, article: number, actors: Actors): DigestName {
  return { ...to, actor: to.actor === null ? null : (actors.of[article]?.[to.actor] ?? null) };
}

export function shorten(words: string): string {
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS - 1)}…` : words;
}
