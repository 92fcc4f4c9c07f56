import type { Inference } from '../../model/timeline.ts';
import type { Analysis } from '../analysis.ts';
import { type DateMention, type QuoteMention, visibleText } from '../article.ts';
import { termsOf } from '../events/terms.ts';
import { tagTokens } from '../tokens.ts';
import type { Actors } from './actors.ts';
import type { Cluster } from './cluster.ts';

/** A quote with its speaker over all articles, and the events it belongs to. */
export interface LinkedQuote {
  readonly article: number;
  readonly mention: QuoteMention;
  readonly text: string;
  /** Index into the merged actors. */
  readonly speaker: number | null;
  /** Indices of clusters: what it speaks of first, then the occasion on which it was said. */
  readonly events: readonly number[];
  /** When it was said, if its own sentence says so. */
  readonly date: DateMention | null;
  readonly place: string | undefined;
  readonly inferred: readonly Inference[];
}

/** How many paragraphs back a quote may speak of something without a shared word. */
const REACH = 3;

/** Ties each quote to the occasion in whose sentence it stands, and to the dated event it speaks of. */
export function linkQuotes(
  analyses: readonly Analysis[],
  actors: Actors,
  clusters: readonly Cluster[],
): LinkedQuote[] {
  const byArticle = analyses.map((): Here[] => []);
  for (const [event, cluster] of clusters.entries())
    for (const telling of cluster) byArticle[telling.article]?.push({ event, telling });
  return analyses.flatMap(({ article, quotes }, index) =>
    quotes.map((mention): LinkedQuote => {
      const here = byArticle[index] ?? [];
      const cue = {
        start: Math.min(mention.cueRange?.start ?? mention.start, mention.start),
        end: Math.max(mention.cueRange?.end ?? mention.end, mention.end),
      };
      const occasion = here.find(
        ({ telling }) => telling.mention.start < cue.end && telling.mention.end > cue.start,
      );
      const topic = occasion?.telling.date
        ? undefined
        : topicOf(
            here.filter(({ telling }) => telling.date !== null),
            { article, start: cue.start, end: cue.end },
          );
      const events = [topic?.event, occasion?.event].filter((event) => event !== undefined);
      return {
        article: index,
        mention,
        text: visibleText(article, mention),
        speaker: mention.actor === null ? null : (actors.of[index]?.[mention.actor] ?? null),
        events: [...new Set(events)],
        date: occasion?.telling.date ?? null,
        place: occasion?.telling.mention.place,
        inferred: topic ? [topic.inference] : [],
      };
    }),
  );
}

type Here = { event: number; telling: Cluster[number] };

/** The dated event of the article that shares the most words with the quote, the nearest before it where several do. */
function topicOf(
  here: readonly Here[],
  { article, start, end }: { article: Analysis['article']; start: number; end: number },
): { event: number; inference: Inference } | undefined {
  const terms = new Set(termsOf(tagTokens(article, { start, end })));
  let best: Here | undefined;
  let bestScore = 0;
  for (const each of here) {
    const { mention } = each.telling;
    const shared = mention.terms.filter((term) => terms.has(term)).length;
    const between = article.blocks.filter(
      (block) =>
        block.start > Math.min(mention.start, start) && block.start <= Math.max(mention.start, start),
    ).length;
    const before = mention.start < start;
    const score = shared + (before && between <= REACH ? 1.5 - 0.25 * between : 0);
    if (score > bestScore) [best, bestScore] = [each, score];
  }
  if (!best || bestScore < 1) return undefined;
  const words = visibleText(article, best.telling.mention);
  return {
    event: best.event,
    inference: {
      part: 'event',
      from: words.length > 160 ? `${words.slice(0, 159)}…` : words,
      rule: 'quote/topic',
    },
  };
}
