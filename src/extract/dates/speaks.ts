/** Who a passage speaks of, as far as it matters for whose feast is meant: counts of words, near ones first. */
import type { Article, Sentence } from '../article.ts';
import { wordSet } from './words.ts';
import { NEAR, type Speaks } from './feasts.ts';

const WORD = /[\p{L}\p{M}]+/gu;

/** Counts in the sentence, and where it has none of the words at all in the whole article. */
export class Passage {
  readonly #article: Article;
  #counts: Map<string, number> | null = null;

  constructor(article: Article) {
    this.#article = article;
  }

  in(sentence: Sentence | undefined): Speaks {
    const near = countWords(this.#article.text.slice(sentence?.start ?? 0, sentence?.end ?? 0));
    return (words) => {
      const set = wordSet(words);
      return NEAR * total(near, set) + total(this.#whole(), set);
    };
  }

  #whole(): Map<string, number> {
    this.#counts ??= countWords(this.#article.text);
    return this.#counts;
  }
}

function total(counts: ReadonlyMap<string, number>, words: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of words) sum += counts.get(word) ?? 0;
  return sum;
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(WORD)) {
    const lower = word.toLowerCase();
    counts.set(lower, (counts.get(lower) ?? 0) + 1);
  }
  return counts;
}
