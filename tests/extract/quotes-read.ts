/** Reads texts with every quotation they hold, and what is found in them, as lines "words => speaker". */
import { findActors } from '../../src/extract/actors/index.ts';
import type { Article, QuoteMention } from '../../src/extract/article.ts';
import { findQuotes } from '../../src/extract/quotes/index.ts';
import { plainBlocks } from '../../src/extract/read/plain.ts';
import { splitSentences } from '../../src/extract/sentences.ts';

/** Each case: a text, `---` on a line of its own, and a line for each quotation; `=====` stands before it. */
export function casesOf(table: string): [string, string[]][] {
  return table
    .split('=====\n')
    .filter((one) => one.trim() !== '')
    .map((one) => {
      const [text = '', gold = ''] = one.split(/^---\n/m);
      return [text.trim(), gold.split('\n').filter((line) => line.trim() !== '')];
    });
}

export function quotes(text: string): string[] {
  return read(text).map((quote) => `${quote.text.replace(/\s+/g, ' ')} => ${quote.speaker ?? 'null'}`);
}

/** What is found in a text, whole. */
export function read(text: string): QuoteMention[] {
  const article: Article = {
    file: 'x.txt',
    mediaType: 'text/plain',
    text,
    metadata: {},
    blocks: plainBlocks(text, {}),
  };
  const sentences = splitSentences(article);
  return findQuotes(article, sentences, findActors(article, sentences));
}
