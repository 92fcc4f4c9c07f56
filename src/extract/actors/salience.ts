/** Who is being spoken of: the memory from which pronouns and descriptions are resolved. */
import type { Draft, Gender } from './draft.ts';
import { likelihood } from './leaning.ts';
import type { Standing } from './standing.ts';

const WEIGHT: Readonly<Record<Standing, number>> = {
  speaker: 3.4,
  subject: 3,
  topic: 2.6,
  asker: 1.5,
  object: 1.2,
  possessor: 1,
};
/** In the next sentence, an object that was named in full for the first time: "The house belongs to NAME. He …" */
const NEW = 1.8;
/** What a sentence further on leaves of a weight. */
const DECAY = 0.55;
/** What the main figure of a piece weighs at any distance: less than who was the subject of the last sentence. */
const FIGURE = 1;
/** … and inside a paragraph, less than whom the last sentence has named as an object. */
const FIGURE_WITHIN = 0.6;
/** A pronoun so many words after a subject is its object. */
const CLAUSE = 6;
/** Only the last few actors are remembered, so that each pronoun costs the same. */
const MEMORY = 12;

/** Whose weight is this share of another's might have been meant too. */
const RIVAL = 0.5;

/** The weight of the subject of the sentence before. */
export const SUBJECT_BEFORE = 1.5;

/** At most this many are thought of as main figures; it keeps hostile text linear. */
const MOST_TALK = 40;

/** The main figure is named so often in the whole piece at least. */
const LEAST_NAMED = 3;
/** … or has been spoken of so often so far. */
const LEAST_SPOKEN = 4;

/** What is left of a weight where a man and a woman are spoken of, and it is not known which of them somebody is. */
const UNSURE = 0.5;

interface Memory {
  readonly draft: Draft;
  /** Which of the reporter's sentences it was last spoken of in. */
  readonly told: number;
  readonly weight: number;
  /** Named in full for the first time, as an object. */
  readonly isNew: boolean;
}

/** How a pronoun stands. */
export interface Pronoun {
  /** It begins a paragraph, where it rather means the main figure than a passing name. */
  readonly paragraph: boolean;
  /** "thank her", "she herself", or neither. */
  readonly stands: 'objective' | 'emphatic' | 'plain';
  /** It tells whether the subject is a man or a woman; "NAME said that her statement" may mean somebody else's. */
  readonly firm: boolean;
  /** "his", "her": often of another than the subject. */
  readonly owns: boolean;
  /** Whom it does not mean. */
  readonly others: readonly Draft[];
  /** "He asked her": of two of whom one is known to be a man, he is that one. */
  readonly paired: boolean;
}

export class Salience {
  readonly #figures: Readonly<Record<Gender, Draft | null>>;
  readonly #counts = new Map<Draft, number>();
  /** Those spoken of three times and more. */
  readonly #talk: Draft[] = [];
  /** Nouns of somebody whom the article has brought in: "a man". */
  readonly #nouns = new Set<string>();
  #memory: Memory[] = [];
  /** Sentences of the reporter's so far; those that are only quoted take nobody's mind off anybody. */
  #told = 0;
  /** The reporter's words so far. */
  #words = 0;
  /** Who was the subject last, at which of the words. */
  #subject: { readonly draft: Draft; readonly at: number } | null = null;
  /** Who speaks in the sentence told last. */
  #spoke: Draft | null = null;
  /** Whom a pronoun of this sentence has meant: "said that her father had left when he" is no other than of two. */
  readonly #taken = new Map<Draft, Gender>();
  /** Could the last pronoun have meant another, who was hardly less spoken of? */
  contested = false;
  #sentence = -1;
  #block = -1;
  /** The reporter has told a sentence in this paragraph before. */
  #within = false;

  /** @param persons with their mentions by name */
  constructor(persons: readonly Draft[]) {
    const named = (gender: Gender): Draft | null =>
      farAhead(
        persons.filter((one) => one.kind === 'person' && (one.gender ?? gender) === gender),
        LEAST_NAMED,
        ({ mentions }) => mentions.length,
      );
    this.#figures = { male: named('male'), female: named('female') };
  }

  /** The reporter is at a word of this sentence, in this paragraph. */
  tell(sentence: number, block: number): void {
    this.#words++;
    if (sentence !== this.#sentence) {
      this.#told++;
      this.#subject = null;
      this.#taken.clear();
      this.#within = block === this.#block;
      this.#block = block;
    }
    this.#sentence = sentence;
  }

  /** "NAME, who is afraid of her": in what follows "her" is somebody else. */
  relative(draft: Draft): void {
    this.#subject = { draft, at: this.#words };
  }

  /** Somebody is spoken of by this noun. */
  mention(noun: string): void {
    this.#nouns.add(noun);
  }

  spokenOf(noun: string): boolean {
    return this.#nouns.has(noun);
  }

  note(draft: Draft, standing: Standing): void {
    if (standing === 'subject' || standing === 'speaker') {
      this.#subject = { draft, at: this.#words };
      this.#spoke = standing === 'speaker' ? draft : null;
    }
    const count = (this.#counts.get(draft) ?? 0) + 1;
    this.#counts.set(draft, count);
    if (count === 3 && this.#talk.length < MOST_TALK) this.#talk.push(draft);
    const at = this.#memory.findIndex((one) => one.draft === draft);
    const [old] = at < 0 ? [] : this.#memory.splice(at, 1);
    // "The attack fell on Lieutenant NAME's platoon. He …"
    const ranked = standing === 'possessor' && draft.offices.size > 0;
    const isFull = draft.folded.length > 1 || draft.offices.size > 0;
    const isNew = count === 1 && (ranked || (standing === 'object' && draft.key !== '' && isFull));
    const kept = old === undefined ? 0 : old.weight * DECAY ** (this.#told - old.told);
    this.#memory.push({ draft, told: this.#told, weight: Math.max(WEIGHT[standing], kept), isNew });
    if (this.#memory.length > MEMORY) this.#memory.shift();
  }

  /** Whose words were given last, with no other subject since. */
  get spoke(): Draft | null {
    return this.#spoke;
  }

  /** "…, she said": the next paragraph may go on with her. */
  heard(draft: Draft): void {
    this.#spoke = draft;
  }

  /** Somebody turned out to be another. */
  forget(draft: Draft): void {
    this.#memory = this.#memory.filter((one) => one.draft !== draft);
  }

  /** The likeliest actor that fits, the later one among equals; null: none within five sentences. */
  best(fits: (draft: Draft) => boolean, least = 0, share: (draft: Draft) => number = () => 1): Draft | null {
    let best: Draft | null = null;
    let most = least;
    for (const one of this.#memory) {
      if (this.#told - one.told > 5 || !fits(one.draft)) continue;
      const weight = this.#weight(one) * share(one.draft);
      if (weight < most) continue;
      most = weight;
      best = one.draft;
    }
    return best;
  }

  /** What is left of a weight by now. */
  #weight({ told, isNew, weight }: Memory): number {
    const since = this.#told - told;
    return (isNew && since < 2 ? NEW : weight) * DECAY ** since;
  }

  /** Is somebody else who fits hardly less spoken of than who is meant? */
  #isContested(
    meant: Draft | null,
    fits: (draft: Draft) => boolean,
    share: (draft: Draft) => number,
  ): boolean {
    const own = this.#memory.find(({ draft }) => draft === meant);
    const most = own === undefined ? 0 : this.#weight(own) * share(own.draft);
    return this.#memory.some(
      (one) =>
        one.draft !== meant &&
        this.#told - one.told <= 5 &&
        fits(one.draft) &&
        this.#weight(one) * share(one.draft) >= RIVAL * most,
    );
  }

  /** Who was brought in without a name in the last sentences; null: nobody who fits. */
  stranger(fits: (draft: Draft) => boolean): Draft | null {
    return (
      this.#memory.findLast(({ draft, told }) => draft.key === '' && this.#told - told <= 1 && fits(draft))
        ?.draft ?? null
    );
  }

  /** The man or woman whom a pronoun means. */
  person(gender: Gender, { paragraph, stands, firm, others, paired, owns }: Pronoun): Draft | null {
    // "Lena began to thank her": not herself. "Her sister had gone in, and she herself waited": not the sister.
    const near = stands === 'emphatic' ? Infinity : CLAUSE;
    const subject =
      stands !== 'plain' && this.#subject !== null && this.#words - this.#subject.at <= near
        ? this.#subject.draft
        : null;
    const fits = (one: Draft): boolean =>
      one.kind === 'person' &&
      (one.gender ?? this.#taken.get(one) ?? gender) === gender &&
      one !== subject &&
      !others.includes(one);
    // Across a passing name "she" goes on meaning the one whom the whole piece is about.
    const named = this.#figures[gender];
    const begun = named !== null && fits(named) && this.#counts.has(named) ? named : null;
    const figure =
      begun ?? farAhead(this.#talk.filter(fits), LEAST_SPOKEN, (one) => this.#counts.get(one) ?? 0);
    const share = (one: Draft): number =>
      likelihood(one, gender) * (paired && one.gender === null ? UNSURE : 1);
    const found =
      this.best(fits, figure === null ? 0 : (this.#within ? FIGURE_WITHIN : FIGURE) * share(figure), share) ??
      figure;
    const meant =
      paragraph && figure !== null && found !== this.#spoke && this.#passing(found, figure) ? figure : found;
    this.contested = this.#isContested(meant, fits, share);
    // "NAME called for his resignation": hers or his own.
    const sure = firm && !(owns && this.contested);
    if ((sure || meant !== this.#subject?.draft) && meant !== null && meant.gender === null)
      meant.gender = gender;
    if (meant !== null) this.#taken.set(meant, gender);
    return meant;
  }

  #passing(one: Draft | null, figure: Draft): boolean {
    const count = this.#counts.get(figure) ?? 0;
    return count >= 6 && count >= 3 * ((one === null ? 0 : this.#counts.get(one)) ?? 0);
  }
}

/** The one man or woman who is spoken of at least so often, and twice as often as any other; null: there is none. */
function farAhead(all: readonly Draft[], least: number, countOf: (one: Draft) => number): Draft | null {
  let first: Draft | null = null;
  let most = 0;
  let second = 0;
  for (const one of all) {
    const count = countOf(one);
    if (count > most) [first, most, second] = [one, count, most];
    else second = Math.max(second, count);
  }
  return most >= least && most >= 2 * second ? first : null;
}
