import type { Digest, DigestParaphrase } from '../digest/index.ts';
import type { Actors } from './actors.ts';
import { heard, type Linked, shorten } from './quotes.ts';
import type { Cluster } from './telling.ts';

export interface LinkedParaphrase extends Linked {
  readonly mention: DigestParaphrase;
  /** Index of the cluster that is this statement itself. */
  readonly statement: number | null;
}

/** Ties each paraphrase to the event that it is, to those it speaks of, and to the one told before it. */
export function linkParaphrases(
  digests: readonly Digest[],
  actors: Actors,
  clusters: readonly Cluster[],
): LinkedParaphrase[] {
  const clusterOf = new Map<Digest['events'][number], number>();
  for (const [event, cluster] of clusters.entries())
    for (const { mention } of cluster) clusterOf.set(mention, event);
  return digests.flatMap(({ paraphrases, events }, article) => {
    const eventOf = (index: number | null): number | undefined => {
      const mention = events[index ?? -1];
      return mention && clusterOf.get(mention);
    };
    return paraphrases.map((mention): LinkedParaphrase => {
      const { setting, ties } = mention;
      const statement = eventOf(ties.statement) ?? null;
      const after = eventOf(ties.after);
      const spoken = [...ties.spoken.map(eventOf), after].filter((event) => event !== undefined);
      const told = after === undefined ? undefined : events[ties.after ?? -1]?.selector[0].exact;
      return {
        article,
        mention,
        speaker: mention.actor === null ? null : (actors.of[article]?.[mention.actor] ?? null),
        events: [...new Set(spoken)].filter((event) => event !== statement),
        statement,
        date: setting.date,
        place: setting.place,
        to: setting.to && heard(setting.to, article, actors),
        inferred:
          told === undefined ? [] : [{ part: 'event', from: shorten(told), rule: 'paraphrase/paragraph' }],
      };
    });
  });
}
