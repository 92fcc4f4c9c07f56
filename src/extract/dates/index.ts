import type { Article, DateMention, Sentence } from '../article.ts';
import { contextOf } from './context.ts';
import { findExpressions } from './find.ts';
import { Resolver } from './resolve.ts';

/**
 * Every time expression of an article, resolved, in the order of the text and none inside another.
 * First all of them are read for what they say; then the article's own time is settled; then, from the first
 * to the last, each gets what its words leave out. The clock is never read.
 */
export function findDates(article: Article, sentences: readonly Sentence[]): DateMention[] {
  const found = findExpressions(article, sentences);
  const resolver = new Resolver(article, sentences, contextOf(article, sentences, found));
  return found.map((each) => resolver.resolve(each));
}
