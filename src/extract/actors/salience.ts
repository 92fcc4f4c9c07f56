/** Who is being spoken of: the memory from which pronouns and descriptions are resolved. */
import type { Draft, Gender } from './draft.ts';
import { ADVERBS, PREPOSITIONS } from './lexicon/common.ts';
import { HONORIFICS, isRole, ROLE_MODIFIERS } from './lexicon/roles.ts';
import { isSaid, looksFinite } from './lexicon/saying.ts';
import type { Word } from './words.ts';

/** How a mention stands in its sentence. A subject is taken up by a pronoun far more often than an object. */
export type Standing = 'subject' | 'topic' | 'object' | 'possessor';

const WEIGHT: Readonly<Record<Standing, number>> = { subject: 3, topic: 2.6, object: 1.2, possessor: 1 };
/** What a sentence further on leaves of a weight. */
const DECAY = 0.55;
/** What the main figure of a piece weighs at any distance: less than who was the subject of the last sentence. */
const FIGURE = 1;
/** Only the last few actors are remembered, so that each pronoun costs the same. */
const MEMORY = 12;

interface Memory {
  readonly draft: Draft;
  readonly sentence: number;
  readonly weight: number;
}

export class Salience {
  readonly #figures: Readonly<Record<Gender, Draft | null>>;
  readonly #seen = new Set<Draft>();
  #memory: Memory[] = [];

  /** @param persons with their mentions by name */
  constructor(persons: readonly Draft[]) {
    this.#figures = { male: mainFigure(persons, 'male'), female: mainFigure(persons, 'female') };
  }

  /** Nouns of somebody whom the article has brought in: "a man". */
  readonly #nouns = new Set<string>();

  /** Somebody is spoken of by this noun. */
  mention(noun: string): void {
    this.#nouns.add(noun);
  }

  spokenOf(noun: string): boolean {
    return this.#nouns.has(noun);
  }

  note(draft: Draft, sentence: number, standing: Standing): void {
    this.#seen.add(draft);
    const old = this.#memory.find((one) => one.draft === draft);
    const kept = old === undefined ? 0 : old.weight * DECAY ** (sentence - old.sentence);
    this.#memory = this.#memory.filter((one) => one !== old);
    this.#memory.push({ draft, sentence, weight: Math.max(WEIGHT[standing], kept) });
    if (this.#memory.length > MEMORY) this.#memory.shift();
  }

  /** The likeliest actor that fits, the later one among equals; null: none within five sentences. */
  best(sentence: number, fits: (draft: Draft) => boolean, least = 0): Draft | null {
    let best: Draft | null = null;
    let most = least;
    for (const one of this.#memory) {
      if (sentence - one.sentence > 5 || !fits(one.draft)) continue;
      const weight = one.weight * DECAY ** (sentence - one.sentence);
      if (weight < most) continue;
      most = weight;
      best = one.draft;
    }
    return best;
  }

  person(sentence: number, gender: Gender): Draft | null {
    const fits = (one: Draft): boolean =>
      one.kind === 'person' && (one.gender === null || one.gender === gender);
    // Across a passing name "she" goes on meaning the one whom the whole piece is about.
    const figure = this.#figures[gender];
    const begun = figure !== null && fits(figure) && this.#seen.has(figure);
    const found = this.best(sentence, fits, begun ? FIGURE : 0) ?? (begun ? figure : null);
    if (found !== null && found.gender === null) found.gender = gender;
    return found;
  }
}

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
  if (words[to]?.kind === 'possessive' && words[to].start === words[to - 1]?.end)
    return words[from]?.first === true ? 'topic' : 'possessor';
  const left = leftOfTitle(words, from);
  const opens = words[left]?.sentence !== sentence || CLAUSE_ENDS.test(words[left]?.text ?? '');
  const before = opens ? undefined : words[left];
  if (
    before !== undefined &&
    PREPOSITIONS.has(before.lower) &&
    !/^(?:while|after|before|since|as|until|than)$/.test(before.lower)
  )
    return 'object';
  // "told NAME": the other one speaks.
  if (before !== undefined && isSaid(before.lower)) return before.lower === 'told' ? 'object' : 'subject';
  let right = to;
  while (right < to + 3 && ADVERBS.has(words[right]?.lower ?? '') && !looksFinite(words[right]?.lower ?? ''))
    right++;
  const after = words[right]?.sentence === sentence ? words[right] : undefined;
  if (after === undefined) return before === undefined ? 'subject' : 'object';
  if (looksFinite(after.lower) || after.lower === 'who' || /^(?:says|has|is|wants|will)$/.test(after.lower))
    return 'subject';
  if (before === undefined || before.text === ',')
    return after.text === ',' ||
      after.text === '(' ||
      (after.lower === 'and' && before === undefined) ||
      (after.kind === 'word' && after.lower.endsWith('s'))
      ? 'subject'
      : 'object';
  return 'object';
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
    else if (!shortTitle(words, left) && (!office || !modifiesOffice(word))) break;
    left--;
  }
  return left;
}

/** The stop of "Col." */
const shortTitle = (words: readonly Word[], i: number): boolean =>
  words[i]?.text === '.' && HONORIFICS.has(words[i - 1]?.lower ?? '');

/** "emergency services chief", "her sister", "the mayor's daughter" */
function modifiesOffice(word: Word | undefined): boolean {
  if (word === undefined || word.kind === 'mark') return false;
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
