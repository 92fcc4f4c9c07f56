import type { Article, ArticleActor, DateMention, QuoteMention, Sentence } from './article.ts';
import { findActors } from './actors/index.ts';
import { findDates } from './dates/index.ts';
import { findAnchoredEvents } from './events/anchored.ts';
import type { EventMention } from './events/index.ts';
import { unwrapped } from './unwrapped.ts';
import { findQuotes } from './quotes/index.ts';
import { splitSentences } from './sentences.ts';
import { findParaphrases, type ParaphraseMention, type Setting } from './speech/index.ts';
import { findSettings } from './speech/quotes.ts';

/** One article and all that was found in it. */
export interface Analysis {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
  readonly actors: readonly ArticleActor[];
  readonly quotes: readonly QuoteMention[];
  /** When, where and to whom each quotation was said. */
  readonly settings: readonly Setting[];
  readonly paraphrases: readonly ParaphraseMention[];
  readonly events: readonly EventMention[];
}

/**
 * The stages for one article, in order. Each is pure, and each needs what stands above it:
 * dates and actors read sentences; quotes are given to actors; events join a date and actors in one sentence,
 * and date what counts from them.
 */
export function analyse(source: Article): Analysis {
  const article = unwrapped(source);
  const sentences = splitSentences(article);
  const said = findDates(article, sentences);
  const cast = findActors(article, sentences);
  const { actors } = cast;
  const quotes = findQuotes(article, sentences, cast);
  const { dates, events } = findAnchoredEvents({ article, sentences, dates: said, actors, quotes });
  const settings = findSettings(article, sentences, dates, actors, quotes);
  const paraphrases = findParaphrases(article, sentences, dates, actors, quotes);
  return { article: source, sentences, dates, actors, quotes, settings, paraphrases, events };
}
