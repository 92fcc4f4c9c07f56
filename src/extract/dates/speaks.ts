/** Who a passage speaks of, as far as it matters for whose feast is meant: counts of words, near ones first. */
import type { Article, Sentence } from '../article.ts';
import { lowerCase } from '../lower-case.ts';
import { ACCENT, LETTER, runEnd } from './characters.ts';
import { wordSet } from './words.ts';
import { NEAR, type Speaks, SPOKEN } from './feasts.ts';

/** Counts in the sentence, and where it has none of the words at all in the whole article. */
export class Passage {
  readonly #article: Article;
  #counts: Map<string, number> | null = null;
  /** Of the sentence last asked about: feasts that stand in one share it. */
  #last: { readonly sentence: Sentence; readonly speaks: Speaks } | null = null;

  constructor(article: Article) {
    this.#article = article;
  }

  in(sentence: Sentence): Speaks {
    if (this.#last?.sentence !== sentence) this.#last = { sentence, speaks: this.#speaksIn(sentence) };
    return this.#last.speaks;
  }

  #speaksIn({ start, end }: Sentence): Speaks {
    const near = countWords(this.#article.text, start, end);
    const known = new Map<string, number>();
    return (words) => {
      const before = known.get(words);
      if (before !== undefined) return before;
      const set = wordSet(words);
      const sum = NEAR * total(near, set) + total(this.#whole(), set);
      known.set(words, sum);
      return sum;
    };
  }

  #whole(): Map<string, number> {
    const { text } = this.#article;
    this.#counts ??= countWords(text, 0, text.length);
    return this.#counts;
  }
}

function total(counts: ReadonlyMap<string, number>, words: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of words) sum += counts.get(word) ?? 0;
  return sum;
}

function countWords(text: string, start: number, end: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = start; at < end;) {
    const to = runEnd(text, at, end, LETTER, ACCENT);
    if (to > at) {
      const lower = lowerCase(text.slice(at, to));
      if (SPOKEN.has(lower)) counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
    at = Math.max(to, at + 1);
  }
  return counts;
}
