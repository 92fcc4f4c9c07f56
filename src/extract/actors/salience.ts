/** Who is being spoken of: the memory from which pronouns and descriptions are resolved. */
import type { Draft, Gender } from './draft.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS } from './lexicon/common.ts';
import { HONORIFICS, isRole, PORTFOLIOS, ROLE_MODIFIERS } from './lexicon/roles.ts';
import { isSaid, looksFinite } from './lexicon/saying.ts';
import { isNameGiven } from './names-given.ts';
import type { Word } from './words.ts';

/** How a mention stands in its sentence. A subject is taken up by a pronoun far more often than an object. */
export type Standing = 'speaker' | 'subject' | 'topic' | 'asker' | 'object' | 'possessor';

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
  readonly other: Draft | null;
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
  /** Could the last pronoun have meant another, who was hardly less spoken of? */
  contested = false;
  #sentence = -1;
  #block = -1;
  /** The reporter has told a sentence in this paragraph before. */
  #within = false;

  /** @param persons with their mentions by name */
  constructor(persons: readonly Draft[]) {
    this.#figures = { male: mainFigure(persons, 'male'), female: mainFigure(persons, 'female') };
  }

  /** The reporter is at a word of this sentence, in this paragraph. */
  tell(sentence: number, block: number): void {
    this.#words++;
    if (sentence !== this.#sentence) {
      this.#told++;
      this.#subject = null;
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
    const old = this.#memory.find((one) => one.draft === draft);
    // "The attack fell on Lieutenant NAME's platoon. He …"
    const ranked = standing === 'possessor' && draft.offices.size > 0;
    const isNew = count === 1 && (ranked || (standing === 'object' && draft.folded.length > 1));
    const kept = old === undefined ? 0 : old.weight * DECAY ** (this.#told - old.told);
    this.#memory = this.#memory.filter((one) => one !== old);
    this.#memory.push({ draft, told: this.#told, weight: Math.max(WEIGHT[standing], kept), isNew });
    if (this.#memory.length > MEMORY) this.#memory.shift();
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
  person(gender: Gender, { paragraph, stands, firm, other, paired, owns }: Pronoun): Draft | null {
    // "Lena began to thank her": not herself. "Her sister had gone in, and she herself waited": not the sister.
    const near = stands === 'emphatic' ? Infinity : CLAUSE;
    const subject =
      stands !== 'plain' && this.#subject !== null && this.#words - this.#subject.at <= near
        ? this.#subject.draft
        : null;
    const fits = (one: Draft): boolean =>
      one.kind === 'person' &&
      (one.gender === null || one.gender === gender) &&
      one !== subject &&
      one !== other;
    // Across a passing name "she" goes on meaning the one whom the whole piece is about.
    const named = this.#figures[gender];
    const begun = named !== null && fits(named) && this.#counts.has(named) ? named : null;
    const figure = begun ?? this.#figure(fits);
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
    return meant;
  }

  #passing(one: Draft | null, figure: Draft): boolean {
    const count = this.#counts.get(figure) ?? 0;
    return count >= 6 && count >= 3 * ((one === null ? 0 : this.#counts.get(one)) ?? 0);
  }

  /** The one man or woman of whom there has been far more talk so far than of any other. */
  #figure(fits: (draft: Draft) => boolean): Draft | null {
    let first: Draft | null = null;
    let most = 0;
    let second = 0;
    for (const one of this.#talk) {
      if (!fits(one)) continue;
      const count = this.#counts.get(one) ?? 0;
      if (count > most) [first, most, second] = [one, count, most];
      else second = Math.max(second, count);
    }
    return most >= 4 && most >= 2 * second ? first : null;
  }
}

/** In a war, seldom "she" where nothing says so. */
const MOSTLY_MEN = new Set(
  'officer soldier general colonel major captain lieutenant sergeant corporal private brigadier admiral marshal commodore commander adjutant fighter militant guard sailor sniper driver gunner sapper trooper bombardier sentry skipper padre'.split(
    ' ',
  ),
);

/** Somebody known to be a woman is "she" sooner than somebody who may be one. */
function likelihood({ gender, folded, offices }: Draft, wanted: Gender): number {
  if (gender !== null) return 1;
  if ([...offices].some((office) => MOSTLY_MEN.has(office))) return wanted === 'female' ? 0.4 : 1;
  const leans = leaning(folded.length > 1 ? (folded[0] ?? '') : '');
  return leans === null ? 0.8 : leans === wanted ? 1 : 0.4;
}

/** What the ending of a given name says in many languages, and seldom for certain. */
function leaning(given: string): Gender | null {
  if (/(?:a|ine|elle|ette)$/.test(given)) return 'female';
  return /(?:[kou]|[aeo]v|sh|[aour]i|[iu]r|im|il|iul|ert)$/.test(given) ? 'male' : null;
}

/** "NAME, of Torm, said" */
function saidBehind(words: readonly Word[], comma: number): boolean {
  const sentence = words[comma]?.sentence;
  for (let i = comma; i < comma + 16 && words[i]?.sentence === sentence; i++)
    if (words[i]?.text === ',' && isSaid(words[i + 1]?.lower ?? '')) return true;
  return false;
}

/** "When this was put to NAME he …": a clause before the main one brings in whom the main one is about. */
function fronted(words: readonly Word[], from: number): boolean {
  for (let i = from; i > from - 10; i--) {
    const word = words[i];
    if (word === undefined || word.sentence !== words[from]?.sentence || word.kind === 'mark') return false;
    // "When he heard about NAME he …"
    if (word.lower === 'he' || word.lower === 'she') return false;
    if (word.first) return /^(?:when|once|after|as|if)$/.test(word.lower);
  }
  return false;
}

const OPENS_CLAUSE = new Set(['that', 'who', 'which', 'when', 'because', 'if']);

/** "I read the report to the Major": whom the reporter deals with at the head of a sentence. */
export function reporterActs(words: readonly Word[], from: number): boolean {
  for (let i = from - 1; i > from - 9; i--) {
    const word = words[i];
    if (word?.kind !== 'word' || word.sentence !== words[from]?.sentence) return false;
    if (word.lower === 'i' || word.lower === 'we') return true;
    if (OPENS_CLAUSE.has(word.lower)) return false;
  }
  return false;
}

/** Verbs whose subject may follow. */
const PRESENTS =
  /^(?:is|are|was|were|came|comes|stood|stands|sat|sits|lay|lies|walked|waited|waits|lived|lives)$/;

/** A name right after one of these opens a clause. */
const CLAUSE_ENDS = /^[.;:—–"“”„«»]$/;

/** The one man or woman who is named far more often than any other; null: there is none. */
function mainFigure(persons: readonly Draft[], gender: Gender): Draft | null {
  let first: Draft | null = null;
  let most = 0;
  let second = 0;
  for (const one of persons) {
    const count = one.kind !== 'person' || (one.gender ?? gender) !== gender ? 0 : one.mentions.length;
    if (count > most) [first, most, second] = [one, count, most];
    else second = Math.max(second, count);
  }
  return most >= 3 && most >= 2 * second ? first : null;
}

/** How the words `from` to `to` stand in their sentence. */
export function standing(words: readonly Word[], from: number, to: number): Standing {
  const sentence = words[from]?.sentence;
  if (words[to]?.kind === 'possessive' && words[to].start === words[to - 1]?.end) {
    // "The last word should be NAME's."
    const whole = /^[.,;]$/.test(words[to + 1]?.text ?? '');
    return words[from]?.first === true || whole ? 'topic' : 'possessor';
  }
  if (to === from + 1 && /^(?:his|its|their)$/.test(words[from]?.lower ?? '')) return 'possessor';
  if (to === from + 1 && /^s?he$/.test(words[from]?.lower ?? '')) return 'subject';
  // "wished to have him turned out"
  if (to === from + 1 && words[from]?.lower === 'him') return fronted(words, from - 1) ? 'subject' : 'object';
  // "A commander, who goes by the name of NAME, laughed."
  if (isNameGiven(words, from)) return 'subject';
  const left = leftOfTitle(words, from);
  const opens =
    words[left]?.sentence !== sentence ||
    CLAUSE_ENDS.test(words[left]?.text ?? '') ||
    // "But NAME, who …"
    (words[left]?.first === true && /^(?:but|and|yet|so)$/.test(words[left].lower));
  const before = opens ? undefined : words[left];
  // "Among them was NAME", "I asked NAME": brought in to be spoken of.
  if (
    before !== undefined &&
    (PRESENTS.test(before.lower) || /^(?:i|we)$/.test(words[left - 1]?.lower ?? ''))
  )
    return 'subject';
  // "The general had been misunderstood, according to NAME."
  if (before?.lower === 'to' && words[left - 1]?.lower === 'according') return 'subject';
  if (
    before !== undefined &&
    PREPOSITIONS.has(before.lower) &&
    !/^(?:while|after|before|since|as|until|than)$/.test(before.lower)
  )
    return fronted(words, left) || reporterActs(words, from) ? 'topic' : 'object';
  let right = to;
  while (
    right < to + 3 &&
    (words[right]?.lower === 'himself' ||
      words[right]?.lower === 'herself' ||
      (ADVERBS.has(words[right]?.lower ?? '') && !looksFinite(words[right]?.lower ?? '')))
  )
    right++;
  const after = words[right]?.sentence === sentence ? words[right] : undefined;
  // "told NAME": the other one speaks; so it is in "said NAME had gone".
  if (before !== undefined && isSaid(before.lower)) {
    if (before.lower === 'told') return 'object';
    return looksFinite(after?.lower ?? '') ? 'subject' : 'speaker';
  }
  if (after === undefined) return before === undefined ? 'subject' : 'object';
  // Who asks is not who answers.
  if (after.lower === 'asked')
    return /^(?:what|whether|if|how|who|why|when|where|which)$/.test(words[right + 1]?.lower ?? '')
      ? 'asker'
      : 'topic';
  // "NAME asked, and, when the minister said that it was secret, waved a copy. He …"
  if (
    before !== undefined &&
    /^(?:when|while|because|if|whether)$/.test(before.lower) &&
    looksFinite(after.lower)
  )
    return 'topic';
  if (isSaid(after.lower) || (after.text === ',' && saidBehind(words, right))) return 'speaker';
  if (looksFinite(after.lower) || after.lower === 'who' || /^(?:says|has|is|wants|will)$/.test(after.lower))
    return 'subject';
  // "In the capital her spokeswoman, NAME, was more careful"
  if (after.text === ',' && looksFinite(words[right + 1]?.lower ?? '')) return 'subject';
  // "NAME of the aid group disagreed"
  if (before === undefined) return 'subject';
  // "pressed the general, NAME, on the point" stands as the general does; "the envoy, NAME, who had …" mostly opens.
  const behind = words[right + 1]?.lower ?? '';
  const apposed = after.text === ',' && (!PREPOSITIONS.has(behind) || behind === 'of') && behind !== 'and';
  return before.text === ',' &&
    (apposed || after.text === '(' || (after.kind === 'word' && after.lower.endsWith('s')))
    ? 'subject'
    : // "the porter, an Armenian called NAME, who …"
      /^(?:called|named)$/.test(before.lower)
      ? 'topic'
      : 'object';
}

/** The last word before the name and the words of office in front of it: "Army spokesman Col. NAME", "with her sister, NAME,". */
function leftOfTitle(words: readonly Word[], from: number): number {
  const sentence = words[from]?.sentence;
  let left = from - 1;
  let office = false;
  if (words[left]?.text === ',' && isRole(words[left - 1]?.lower ?? '')) left--;
  while (left >= from - 8 && words[left]?.sentence === sentence) {
    const word = words[left];
    if (partOfTitle(word)) office ||= isRole(word?.lower ?? '');
    // "against his former commander, | Colonel NAME"
    else if (word?.text === ',' && left < from - 1 && isRole(words[left - 1]?.lower ?? '')) office = true;
    else if (
      left < from - 1 &&
      /^(?:of|for|to|at)$/.test(word?.lower ?? '') &&
      isRole(words[left - 1]?.lower ?? '')
    )
      // "The chairman of the Border Committee NAME"
      office = true;
    else if (!shortTitle(words, left) && (!office || !modifiesOffice(word, words[left + 1]))) break;
    left--;
    // "From the back of the hall | the deputy NAME"
    if (DETERMINERS.has(word?.lower ?? '') && !hangsOnRole(words, left)) break;
  }
  return left;
}

/** "the chairman of | the committee NAME" */
const hangsOnRole = (words: readonly Word[], i: number): boolean =>
  /^(?:of|for|to|at)$/.test(words[i]?.lower ?? '') && isRole(words[i - 1]?.lower ?? '');

/** The stop of "Col.", the mark of "the rebels' chief" */
const shortTitle = (words: readonly Word[], i: number): boolean =>
  (words[i]?.text === '.' && HONORIFICS.has(words[i - 1]?.lower ?? '')) ||
  (/^['’]$/.test(words[i]?.text ?? '') && words[i - 1]?.end === words[i]?.start);

/** "emergency services chief", "her sister", "the mayor's daughter" */
function modifiesOffice(word: Word | undefined, office: Word | undefined): boolean {
  if (word === undefined || word.kind === 'mark') return false;
  // "From the steps | General NAME": a title with a capital begins the phrase, but for "army General NAME".
  if (office?.capital === true && word.kind === 'word' && !PORTFOLIOS.has(word.lower)) return false;
  return (
    word.kind === 'possessive' ||
    (!PREPOSITIONS.has(word.lower) &&
      !looksFinite(word.lower) &&
      !ADVERBS.has(word.lower) &&
      !/^(?:and|but|or|that|who|which|when|while|because|if)$/.test(word.lower))
  );
}

function partOfTitle(word: Word | undefined): boolean {
  return (
    word?.kind === 'word' &&
    (isRole(word.lower) ||
      ROLE_MODIFIERS.has(word.lower) ||
      HONORIFICS.has(word.lower) ||
      /^(?:the|a|an)$/.test(word.lower) ||
      (word.capital && !word.first))
  );
}
