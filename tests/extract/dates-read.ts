import type { Article, DateMention, Metadata } from '../../src/extract/article.ts';
import { findDates } from '../../src/extract/dates/index.ts';
import { plainBlocks } from '../../src/extract/read/plain.ts';
import { splitSentences } from '../../src/extract/sentences.ts';

/** The dates of a text, as an article in plain words with or without a date of publication. */
export function datesOf(text: string, published?: string): DateMention[] {
  const metadata: Metadata = published === undefined ? {} : { published };
  const article: Article = {
    file: 'x.txt',
    mediaType: 'text/plain',
    text,
    metadata,
    blocks: plainBlocks(text, metadata),
  };
  return findDates(article, splitSentences(article));
}

/** "words => value" for each mention; a bare duration as its ISO 8601. */
export function read(text: string, published?: string): string[] {
  return datesOf(text, published).map(
    ({ text: words, edtf, duration }) => `${words} => ${edtf ?? duration ?? 'none'}`,
  );
}
