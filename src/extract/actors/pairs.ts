/** Two who were named together: "both sides", "the latter", "the younger". */
import type { Ages } from './ages.ts';
import type { Draft, Reference } from './draft.ts';
import { ADVERBS } from './lexicon/common.ts';
import { isSaid, looksFinite } from './lexicon/saying.ts';
import type { Word } from './words.ts';

/** Number of words of "both sides", "the two countries" at `i`; 0: they are not here. */
export function bothSides(words: readonly Word[], i: number): number {
  const one = words[i]?.lower;
  if (one === 'both' && isSides(words[i + 1])) return 2;
  if (one === 'the' && /^(?:two|warring)$/.test(words[i + 1]?.lower ?? ''))
    return isSides(words[i + 2]) ? 3 : words[i + 2]?.lower === 'warring' && isSides(words[i + 3]) ? 4 : 0;
  return 0;
}

const isSides = (word: Word | undefined): boolean =>
  /^(?:sides|countries|nations|states|neighbours|neighbors|governments)$/.test(word?.lower ?? '');

/** The last two that one sentence names together, and no third. */
export class LastPair {
  #sentence = -1;
  #here: Draft[] = [];
  #last: readonly Draft[] = [];

  note(draft: Draft, sentence: number): void {
    this.#move(sentence);
    if (!this.#here.includes(draft)) this.#here.push(draft);
  }

  get(sentence: number): readonly Draft[] {
    this.#move(sentence);
    return this.#here.length === 2 ? this.#here : this.#last;
  }

  #move(sentence: number): void {
    if (sentence === this.#sentence) return;
    if (this.#here.length === 2) this.#last = this.#here;
    this.#here = [];
    this.#sentence = sentence;
  }
}

/** The last two persons named together. */
export class Two {
  readonly #pair = new LastPair();
  readonly #ages: Ages;

  constructor(ages: Ages) {
    this.#ages = ages;
  }

  /** Somebody is named in this sentence. */
  note(sentence: number, person: Draft): void {
    this.#pair.note(person, sentence);
  }

  /** Whom "the latter", "the former" or "the younger of the two" at word `i` means; null: none of these, or not plain. */
  meant(words: readonly Word[], i: number): Reference | null {
    const word = words[i + 1];
    const which = WHICH.exec(word?.lower ?? '');
    if (which === null || word?.sentence !== words[i]?.sentence || word === undefined) return null;
    const to = endOf(words, i + 2);
    const next = words[to]?.sentence === word.sentence ? words[to] : undefined;
    // "the former president", "the younger brother of the mayor"
    const alone =
      next === undefined ||
      next.kind === 'mark' ||
      isSaid(next.lower) ||
      looksFinite(next.lower) ||
      ADVERBS.has(next.lower);
    const [first, second, third] = this.#pair.get(word.sentence);
    if (!alone || first === undefined || second === undefined || third !== undefined) return null;
    const draft = this.#choose(which[0], first, second);
    return draft === null ? null : { draft, to, how: 'description' };
  }

  #choose(which: string, first: Draft, second: Draft): Draft | null {
    if (which === 'former') return first;
    if (which === 'latter') return second;
    const [one, other] = [this.#ages.of(first), this.#ages.of(second)];
    if (one === undefined || other === undefined || one === other) return null;
    return one > other === (which !== 'younger') ? first : second;
  }
}

const WHICH = /^(?:latter|former|elder|older|younger)$/;

/** "the younger man", "the elder of the two": the end of the words. */
function endOf(words: readonly Word[], at: number): number {
  const next = words[at]?.lower ?? '';
  if (next === 'of' && /^(?:the|them)$/.test(words[at + 1]?.lower ?? ''))
    return words[at + 1]?.lower === 'them' ? at + 2 : words[at + 2]?.lower === 'two' ? at + 3 : at;
  return /^(?:man|woman|brother|sister|one)$/.test(next) ? at + 1 : at;
}
