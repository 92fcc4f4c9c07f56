/** Which events and quotations hold some words, whatever their capitals, accents and ways of writing a letter. */
import type { TimelineLookup } from '../model/lookup.ts';
import type { Quote, Timeline, TimelineEvent } from '../model/timeline.ts';
import { allWords } from '../model/wordings.ts';

/** Letters that Unicode does not take apart, and signs that one types in several ways. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
  // What Arabic writes in two ways at the end of a word, and the line that only lengthens one.
  ى: 'ي',
  ة: 'ه',
  ـ: '',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '\u00AD': '',
};
const SIGNS = /[ßœæøłđıςىةـ’‘ʼ`´\u00AD]/g;
const DASHES = /\p{Pd}|\u2212/gu;

/** As one searches: without capitals and accents, with one sort of apostrophe, dash and space. */
export function folded(text: string): string {
  // Most texts are plain, and need no more.
  if (/^[\0-\x7F]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(SIGNS, (sign) => ALIKE[sign] ?? sign)
    .replace(DASHES, '-');
}

/** The words of a query; all have to be there, in any order, each also as a part of a word. */
export function queryWords(query: string): readonly string[] {
  return [...new Set(folded(query).split(/\s+/u))].filter((word) => word !== '');
}

export interface Matches {
  /** 1 for each event that matches, in the order given. */
  readonly events: Uint8Array;
  /** Those that speak of no event. */
  readonly quotes: readonly Quote[];
}

export class SearchIndex {
  readonly #texts: readonly string[];
  readonly #loose: readonly (readonly [Quote, string])[];
  readonly #names = new Map<string, string>();
  readonly #lookup: TimelineLookup;

  constructor({ events, quotes }: Pick<Timeline, 'events' | 'quotes'>, lookup: TimelineLookup) {
    this.#lookup = lookup;
    this.#texts = events.map((event) => this.#textOf(event));
    this.#loose = quotes
      .filter(({ events }) => !events.some((id) => lookup.event(lookup.resolve(id) ?? id)))
      .map((quote) => [quote, `${folded(allWords(quote).join('\n'))}\n${this.#nameOf(quote.speaker)}`]);
  }

  find(query: string): Matches {
    const words = queryWords(query);
    const has = (text: string): boolean => words.length > 0 && words.every((word) => text.includes(word));
    return {
      events: Uint8Array.from(this.#texts, (text) => (has(text) ? 1 : 0)),
      quotes: this.#loose.filter(([, text]) => has(text)).map(([quote]) => quote),
    };
  }

  #textOf(event: TimelineEvent): string {
    const quotes = this.#lookup.quotesOf(event.id);
    const paraphrases = this.#lookup.paraphrasesOf(event.id);
    const said = [...quotes, ...paraphrases];
    const names = [...event.actors.map(({ actor }) => actor), ...said.map(({ speaker }) => speaker)];
    return [
      folded(event.title),
      folded(event.place ?? ''),
      ...[...quotes.flatMap(allWords), ...paraphrases.map(({ text }) => text)].map(folded),
      ...new Set(names.map((id) => this.#nameOf(id))),
    ].join('\n');
  }

  /** By which an actor is known, the other names too. */
  #nameOf(id: string | null): string {
    if (id === null) return '';
    let name = this.#names.get(id);
    if (name === undefined) {
      const actor = this.#lookup.actor(id);
      name = actor ? folded([actor.name, ...actor.aliases].join('\n')) : '';
      this.#names.set(id, name);
    }
    return name;
  }
}
