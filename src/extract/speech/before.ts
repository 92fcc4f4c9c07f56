/** Whether "he" in "He said that …" is plainly whom the sentence before was about. */
import type { QuoteMention, Sentence } from '../article.ts';
import type { Mention } from '../actors/mentions.ts';

export class Before {
  readonly #sentences: readonly Sentence[];
  readonly #quotes: readonly QuoteMention[];
  readonly #mentions: readonly Mention[];
  #quote = 0;
  #mention = 0;

  /** @param mentions by start */
  constructor(sentences: readonly Sentence[], quotes: readonly QuoteMention[], mentions: readonly Mention[]) {
    this.#sentences = sentences;
    this.#quotes = quotes;
    this.#mentions = mentions;
  }

  /**
   * Whom "he" or "she" at the head of a sentence means: the one quoted last in the sentence before, in the same paragraph,
   * or, where that agrees with `guess`, the only person whom it names; null: it is not plain. Asked for sentences in their order.
   */
  speaker(sentence: number, guess: number | null): number | null {
    const here = this.#sentences[sentence];
    const previous = this.#sentences[sentence - 1];
    if (here === undefined || previous === undefined || previous.block !== here.block) return null;
    while ((this.#quotes[this.#quote]?.end ?? Infinity) <= previous.start) this.#quote++;
    let quoted: QuoteMention | null = null;
    for (let q = this.#quote; (this.#quotes[q]?.start ?? Infinity) < here.start; q++)
      quoted = this.#quotes[q] ?? null;
    // Only one whom a cue names: a guess upon a guess is none.
    if (quoted) return quoted.rule.includes('cue/') ? quoted.actor : null;
    while ((this.#mentions[this.#mention]?.end ?? Infinity) <= previous.start) this.#mention++;
    const persons = new Set<number>();
    for (let m = this.#mention; (this.#mentions[m]?.start ?? Infinity) < here.start; m++) {
      const mention = this.#mentions[m];
      if (mention?.person === true) persons.add(mention.actor);
    }
    const [only] = persons;
    return persons.size === 1 && only === guess ? guess : null;
  }
}
