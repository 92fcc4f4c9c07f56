import type { Article, ArticleActor, DateMention, QuoteMention, Sentence } from './article.ts';
import { findActors } from './actors/index.ts';
import { findDates } from './dates/index.ts';
import { findAnchoredEvents } from './events/anchored.ts';
import type { EventMention } from './events/index.ts';
import { findQuotes } from './quotes/index.ts';
import { splitSentences } from './sentences.ts';

/** One article and all that was found in it. */
export interface Analysis {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
  readonly actors: readonly ArticleActor[];
  readonly quotes: readonly QuoteMention[];
  readonly events: readonly EventMention[];
}

/**
 * The stages for one article, in order. Each is pure, and each needs what stands above it:
 * dates and actors read sentences; quotes are given to actors; events join a date and actors in one sentence,
 * and date what counts from them.
 */
export function analyse(article: Article): Analysis {
  const sentences = splitSentences(article);
  const said = findDates(article, sentences);
  const cast = findActors(article, sentences);
  const { actors } = cast;
  const quotes = findQuotes(article, sentences, cast);
  const { dates, events } = findAnchoredEvents({ article, sentences, dates: said, actors, quotes });
  return { article, sentences, dates, actors, quotes, events };
}
