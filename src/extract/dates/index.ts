import type { Article, DateMention, Sentence } from '../article.ts';
import { withCodeDays } from './code-day-value.ts';
import { contextsOf } from './context.ts';
import { findExpressions } from './find.ts';
import { resolveAll } from './chain.ts';
import { withLengths } from './lengths.ts';

/**
 * Every time expression of an article, resolved, in the order of the text and none inside another.
 * First all of them are read for what they say; then the article's own time is settled; then each gets what its
 * words leave out, from the article's own time and from the times around it. The clock is never read.
 */
export function findDates(article: Article, sentences: readonly Sentence[]): DateMention[] {
  const found = withCodeDays(article, findExpressions(article, sentences));
  const mentions = resolveAll(article, sentences, contextsOf(article, sentences, found), found);
  return withLengths(article, found, mentions);
}
