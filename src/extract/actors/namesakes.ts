/** Which of several of one name a place means: by the title, by "he" and "she", by who was named last. */
import { bisectLeft, bisector } from 'd3-array';
import type { Draft, Gender } from './draft.ts';
import { RANKS } from './lexicon/roles.ts';
import type { NameIndex } from './name-index.ts';
import type { Segment } from './segments.ts';
import { pronounBehind } from './taken-up.ts';
import { titleGender, titlesOf } from './titles.ts';
import { lowerAt, type Word } from './words.ts';

/** At most this many places are asked whether somebody is a man or a woman. */
const MOST_ASKED = 12;

const startOf = bisector((word: Word) => word.start);

export class Namesakes {
  /** Those of whom a form of address tells whether they are a man or a woman. */
  readonly titled = new Set<Draft>();
  readonly #words: readonly Word[];
  readonly #index: NameIndex;
  /** Where each person stands under a full name, ascending. */
  readonly #introducedAt = new Map<Draft, readonly number[]>();
  /** Whom a surname alone has come to mean. */
  readonly #settled = new Map<string, Draft>();

  constructor(words: readonly Word[], index: NameIndex) {
    this.#words = words;
    this.#index = index;
  }

  /** @param named with the places where the article has their full names */
  introduce(named: readonly Draft[]): void {
    for (const one of named)
      this.#introducedAt.set(
        one,
        one.mentions.map(({ start }) => start).sort((a, b) => a - b),
      );
  }

  /** "Mrs Galt's daughter, Dorotea": whoever is called by the surname before is not meant by it. */
  readonly relatives = new Set<Draft>();

  /** Whom a name of one word means; null: nobody so far. */
  meant(folded: string, segment: Segment): Draft | null {
    const gender = titleGender(this.#words, segment);
    return (
      this.#choose(folded, segment, gender) ?? (gender === null ? null : this.#loose(folded, segment, gender))
    );
  }

  /** Of several namesakes the one whose title it is, else the one whom the surname alone has meant before, else the last one named in full. */
  #choose(folded: string, segment: Segment, gender: Gender | null): Draft | null {
    // "Mrs" in front of a general's surname is the general's wife.
    const married = this.#words[segment.title]?.lower === 'mrs';
    const all = this.#index
      .namesakes(folded)
      .filter(
        (one) =>
          (!married || one.gender === 'female' || !isRanked(one)) &&
          !(this.relatives.has(one) && (one.mentions[0]?.start ?? 0) > this.#startOf(segment)),
      );
    const told = gender === null && all.length > 1 ? pronounBehind(this.#words, segment.to) : null;
    const fit = ofGender(all, gender ?? told);
    const [only] = fit;
    // "NAME was the last to leave. She …": the surname goes on meaning her.
    if (told !== null && fit.length === 1 && only !== undefined) this.#settled.set(folded, only);
    if (only === undefined) return gender === null ? (all[0] ?? null) : null;
    if (fit.length === 1) {
      // "Aurelio Banda tells this against himself. … Miss Banda": his sister.
      const isSister = gender !== null && only.gender === null && this.#isOther(only, gender, segment);
      return isSister ? null : only;
    }
    const titles = titlesOf(this.#words, segment);
    const titled = fit.filter((one) => titles.some((title) => one.offices.has(title)));
    if (titled.length === 1) return titled[0] ?? null;
    const among = titled.length > 1 ? titled : fit;
    const settled = this.#settled.get(folded);
    if (settled !== undefined && among.includes(settled)) return settled;
    const last = this.#lastNamed(among, this.#startOf(segment));
    if (titles.length === 0 && last !== null) this.#settled.set(folded, last);
    return last;
  }

  /** Who was named in full last before this place, else the first of them. */
  #lastNamed(among: readonly Draft[], at: number): Draft | null {
    let best = among[0] ?? null;
    let latest = -1;
    for (const one of among) {
      const starts = this.#introducedAt.get(one) ?? [];
      const before = starts[bisectLeft(starts, at) - 1] ?? -1;
      if (before > latest) [best, latest] = [one, before];
    }
    return best;
  }

  /** A namesake whose gender was only guessed from the given name gives way to a title. */
  #loose(folded: string, segment: Segment, gender: Gender): Draft | null {
    const [only, second] = this.#index.bySurname(folded);
    if (only === undefined || second !== undefined || this.titled.has(only)) return null;
    return this.#isOther(only, gender, segment) ? null : only;
  }

  /** Is somebody whom a form of address makes a man or a woman another one than this namesake? */
  #isOther(one: Draft, gender: Gender, segment: Segment): boolean {
    const title = lowerAt(this.#words, segment.title);
    if (/^(?:mrs|miss)$/.test(title) && isRanked(one)) return true;
    let votes = 0;
    for (const { start, end } of one.mentions.slice(0, MOST_ASKED)) {
      const said = start < this.#startOf(segment) ? this.#pronounBehind(end) : null;
      if (said !== null) votes += said === gender ? -1 : 1;
    }
    // "Malcolm Eyre … Mrs Eyre": a given name says less than "he", and more than nothing.
    return votes > 0 || (votes === 0 && title === 'mrs' && one.gender !== null && one.gender !== gender);
  }

  /** What is said of the name that ends at this place of the text. */
  #pronounBehind(end: number): Gender | null {
    return pronounBehind(this.#words, startOf.left(this.#words, end));
  }

  #startOf({ from }: Segment): number {
    return this.#words[from]?.start ?? 0;
  }
}

/** Those of a gender; where none is known to be, those of whom nothing is known. */
function ofGender(all: readonly Draft[], gender: Gender | null): readonly Draft[] {
  if (gender === null) return all;
  const known = all.filter((one) => one.gender === gender);
  return known.length > 0 ? known : all.filter((one) => one.gender === null);
}

const isRanked = (one: Draft): boolean => [...one.offices].some((office) => RANKS.has(office));
