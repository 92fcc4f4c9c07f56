/** People told apart by how old they are: "the old woman", "the eldest". */
import type { Draft, Reference } from './draft.ts';
import { ADVERBS } from './lexicon/common.ts';
import { isRole, roleGender } from './lexicon/roles.ts';
import { isSaid, looksFinite } from './lexicon/saying.ts';
import { lowerAt, type Word } from './words.ts';
import { SMALL_NUMBERS } from '../word-classes.ts';

/** In years. */
const OLD = 60;
const YOUNG = 30;

/** At most this many are told apart; it keeps hostile text linear. */
const MOST = 40;

export class Ages {
  readonly #ages = new Map<Draft, number>();

  /** Somebody is named by the words `from` to `to`. */
  note(words: readonly Word[], from: number, to: number, person: Draft): void {
    const age = ageAt(words, from, to);
    if (age !== null && (this.#ages.size < MOST || this.#ages.has(person))) this.#ages.set(person, age);
  }

  of(person: Draft): number | undefined {
    return this.#ages.get(person);
  }

  /** Whom "the old woman", "the young man" or "the eldest" at word `i` means; null: none of these, or not plain. */
  meant(words: readonly Word[], i: number): Reference | null {
    const word = words[i + 1];
    if (word?.sentence !== words[i]?.sentence || this.#ages.size === 0) return null;
    const years = yearsAt(words, i);
    if (years !== null) {
      const all = [...this.#ages].filter(([, age]) => age === years.age);
      return all.length === 1 && all[0] !== undefined
        ? { draft: all[0][0], to: years.to, how: 'description' }
        : null;
    }
    const draft = MOST_OF_ALL.test(word?.lower ?? '')
      ? isAlone(words, i + 2) && this.#first(word?.lower !== 'youngest')
      : this.#only(words, i + 1);
    return draft === null || draft === false
      ? null
      : { draft, to: MOST_OF_ALL.test(word?.lower ?? '') ? i + 2 : i + 3, how: 'description' };
  }

  /** The eldest or the youngest of all whose age is told; null: two are of that age, or only one age is told. */
  #first(eldest: boolean): Draft | null {
    const all = [...this.#ages].sort(([, a], [, b]) => (eldest ? b - a : a - b));
    return all.length > 1 && all[0]?.[1] !== all[1]?.[1] ? (all[0]?.[0] ?? null) : null;
  }

  /** The only one who is as old as the adjective at `at` says, and a man or a woman as the noun behind it does. */
  #only(words: readonly Word[], at: number): Draft | null {
    const [old, noun] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
    if (!/^(?:old|elderly|aged|young)$/.test(old) || !/^(?:man|woman|lady|gentleman|fellow)$/.test(noun))
      return null;
    // "the old woman with the basket": told from others
    if (/^(?:with|who|whose|in|behind|beside|from|of|at|on)$/.test(words[at + 2]?.lower ?? '')) return null;
    const gender = roleGender(noun) ?? (noun === 'lady' ? 'female' : 'male');
    const all = [...this.#ages].filter(
      ([one, age]) =>
        (one.gender === null || one.gender === gender) && (old === 'young' ? age <= YOUNG : age >= OLD),
    );
    return all.length === 1 ? (all[0]?.[0] ?? null) : null;
  }
}

/** "the 61-year-old", with nothing behind it but a word for a person; null: other words. */
function yearsAt(words: readonly Word[], i: number): { readonly age: number; readonly to: number } | null {
  if (words[i + 1]?.kind !== 'number' || lowerAt(words, i + 3) !== 'year-old') return null;
  const to = isRole(lowerAt(words, i + 4)) ? i + 5 : i + 4;
  return words[to]?.capital === true ? null : { age: Number(words[i + 1]?.text), to };
}

const MOST_OF_ALL = /^(?:eldest|oldest|youngest)$/;

/** No noun follows: "the eldest, who …", "the oldest said". */
function isAlone(words: readonly Word[], at: number): boolean {
  const next = words[at]?.sentence === words[at - 1]?.sentence ? words[at] : undefined;
  return (
    next === undefined ||
    next.kind === 'mark' ||
    isSaid(next.lower) ||
    looksFinite(next.lower) ||
    ADVERBS.has(next.lower)
  );
}

/** "NAME, 61,", "NAME (61)", "NAME is 61", "61-year-old NAME", "NAME, a 61-year-old widower,"; null: the words do not tell. */
function ageAt(words: readonly Word[], from: number, to: number): number | null {
  const behind = words[to + 1];
  const before = words[from - 1]?.lower === 'year-old' ? words[from - 3] : undefined;
  const apposed =
    /^an?$/.test(behind?.lower ?? '') && words[to + 4]?.lower === 'year-old' ? words[to + 2] : undefined;
  const mark = words[to]?.text ?? '';
  const age =
    behind?.kind === 'number' &&
    ((/^[,(]$/.test(mark) && /^[,).;]$/.test(words[to + 2]?.text ?? '')) ||
      (/^(?:is|was)$/.test(mark) && /^(?:now|when|and|[,.;])$/.test(words[to + 2]?.text ?? '')))
      ? behind
      : mark === ',' && apposed?.kind === 'number'
        ? apposed
        : before;
  if (age !== undefined) return /^\d{1,3}$/.test(age.text) ? Number(age.text) : null;
  // "NAME, who was nine,"
  const told =
    mark === ',' &&
    behind?.lower === 'who' &&
    /^(?:is|was)$/.test(lowerAt(words, to + 2)) &&
    /^(?:when|and|then|[,.;])$/.test(words[to + 4]?.text ?? '');
  const years = told ? lowerAt(words, to + 3) : '';
  if (/^\d{1,3}$/.test(years)) return Number(years);
  const small = SMALL_NUMBERS.indexOf(years);
  return small > 0 ? small : null;
}
