/** Whether a time stands in somebody's words, which the telling around them does not go along with. */
import type { Article } from '../article.ts';

const MARKS = /["“”„«»]/g;

/** Asked for one place after another, it reads each paragraph once. */
export class Quoted {
  readonly #article: Article;
  #block = -1;
  #at = 0;
  /** The mark that began what is open; empty: nothing is. */
  #open = '';

  constructor(article: Article) {
    this.#article = article;
  }

  /** `at`: no earlier than what was asked for last in the same block. */
  holds(block: number, at: number): boolean {
    if (block !== this.#block) {
      this.#block = block;
      this.#at = this.#article.blocks[block]?.start ?? at;
      this.#open = '';
    }
    for (const [mark] of this.#article.text.slice(this.#at, at).matchAll(MARKS)) this.#pass(mark);
    this.#at = Math.max(this.#at, at);
    return this.#open !== '';
  }

  #pass(mark: string): void {
    const closes = mark === '"' ? this.#open === '"' : mark === '”' || mark === '»' || this.#open === '„';
    if (closes) this.#open = '';
    else this.#open ||= mark;
  }
}
