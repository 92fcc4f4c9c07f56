/** Somebody whom the article describes and never names: "a woman from the village", then "she" and "the woman". */
import { type Draft, draft } from './draft.ts';
import { DETERMINERS, PREPOSITIONS, TIME_WORDS } from './lexicon/common.ts';
import { isRole, isRolePlural, roleGender } from './lexicon/roles.ts';
import { isSaid, looksFinite } from './lexicon/saying.ts';
import type { Word } from './words.ts';

/** Offices that have long been held by women too. */
const NEUTRAL = new Set(['chairman', 'spokesman', 'fisherman', 'gunman']);

const genderOf = (noun: string): Draft['gender'] => (NEUTRAL.has(noun) ? null : roleGender(noun));

/** In how many sentences, headlines with them, an article may speak of somebody whom it names later. */
const OPENING = 4;

/** What a description of somebody begins with. */
const OPENERS = new Set(['his', 'her', 'its', 'their', 'the', 'a', 'an', 'one', 'another']);

export class Strangers {
  readonly all: Draft[] = [];
  /** By noun, the last one brought in. */
  readonly #byNoun = new Map<string, Draft>();
  /** "The retired colonel" of the first sentences. */
  #opening: Draft | null = null;

  /**
   * "A driver" or "The commander of the post" at the head of a sentence, "said a driver", "asked the driver": somebody whom the next "he" means.
   * "Another" has no description; the name is empty.
   * @param start where the words of the owner begin: "NAME's lawyer"
   */
  introduce(words: readonly Word[], i: number, owner: Draft | null = null, start = i): Draft | null {
    const first = words[i];
    if (first === undefined || !(start < i || OPENERS.has(first.lower)) || !opens(words, start)) return null;
    if (isPredicate(words, start)) return null;
    if (/^(?:one|another)$/.test(first.lower) && isSaid(words[i + 1]?.lower ?? ''))
      return this.#add('', '', null);
    const owned = first.kind === 'possessive' || /^(?:his|her|its|their)$/.test(first.lower);
    const among = amongMany(words, i);
    if (among !== null) return this.#add(among.name, among.noun, among.gender);
    for (let j = i + 1; j < i + 5; j++) {
      const word = words[j];
      // "The prosecution's third witness"
      if (word?.kind === 'possessive' && j > i + 1 && first.lower === 'the') continue;
      if (word?.kind !== 'word' || word.sentence !== first.sentence) return null;
      // "NAME's position as envoy"
      if (PREPOSITIONS.has(word.lower)) return null;
      // "The retired colonel"
      if (looksFinite(word.lower) && !isRole(words[j + 1]?.lower ?? '')) return null;
      if (!isPersonNoun(words, j) || isRole(words[j + 1]?.lower ?? '')) continue;
      const to = endOf(words, j);
      const next = words[to];
      // "a boy of nineteen called NAME"
      if (/^(?:called|named)$/.test(next?.lower ?? '') && words[to + 1]?.capital === true) return null;
      // A name that follows is the actor's own mention.
      if (
        next?.sentence === first.sentence &&
        (next.capital || (next.text === ',' && (namedBehind(words, to + 1) || givesName(words, to + 1))))
      )
        return null;
      const gender = genderOf(word.lower);
      const name = described(words, i, to);
      if (first.lower === 'the' && first.sentence < OPENING && this.all.length === 0) {
        this.#opening = this.#add(name, word.lower, gender);
        return this.#opening;
      }
      return this.#add(
        owned && owner !== null ? `${owner.name}'s ${name.replace(/^(?:['’]s|\p{L}+) /u, '')}` : name,
        word.lower,
        gender,
      );
    }
    return null;
  }

  /** "the driver" once a driver has been brought in. */
  again(words: readonly Word[], i: number): { draft: Draft; to: number; how: 'description' } | null {
    const the = words[i];
    if (the?.lower !== 'the' || this.#byNoun.size === 0) return null;
    for (let j = i + 1; j < i + 4; j++) {
      const word = words[j];
      if (word?.kind !== 'word' || word.sentence !== the.sentence || word.capital) return null;
      if (!isRole(word.lower) || isRole(words[j + 1]?.lower ?? '')) continue;
      const next = words[j + 1];
      const other =
        next?.sentence === word.sentence &&
        (next.capital || next.kind === 'possessive' || /^(?:of|for|from|who|,)$/.test(next.lower));
      const known = this.#byNoun.get(word.lower) ?? this.#lastOf(word.lower);
      return known === undefined || other ? null : { draft: known, to: j + 1, how: 'description' };
    }
    return null;
  }

  /** "the woman": whoever was brought in last and may be one. */
  #lastOf(noun: string): Draft | undefined {
    if (noun !== 'man' && noun !== 'woman') return undefined;
    const last = this.all.at(-1);
    const gender = noun === 'man' ? 'male' : 'female';
    return last?.gender === null || last?.gender === gender ? last : undefined;
  }

  /** "The retired colonel came to court. … NAME, 78, is accused": the first one named without an office is who the article began with. */
  named(person: Draft): void {
    if (this.#opening === null || person.role !== null || person.offices.size > 0) return;
    const [noun] = this.#opening.offices;
    if (
      noun !== undefined &&
      (person.gender ?? this.#opening.gender ?? null) === (this.#opening.gender ?? person.gender ?? null)
    ) {
      person.offices.add(noun);
      this.#byNoun.delete(noun);
    }
    this.#opening = null;
  }

  #add(name: string, noun: string, gender: Draft['gender']): Draft {
    const made = draft('', name, 'person');
    made.gender = gender;
    if (noun !== '') {
      made.offices.add(noun);
      this.#byNoun.set(noun, made);
    }
    this.all.push(made);
    return made;
  }
}

/** "NAME is a big man who …" says what somebody is; "There was a man who …" and "Among them was a man who …" bring somebody in. */
function isPredicate(words: readonly Word[], i: number): boolean {
  const [subject, verb] = [words[i - 2], words[i - 1]];
  if (words[i]?.first === true || subject?.sentence !== words[i]?.sentence) return false;
  if (!/^(?:is|was|['’]s|became|becomes|remained|remains)$/.test(verb?.lower ?? '')) return false;
  if (/^(?:there|it|this|that|here)$/.test(subject?.lower ?? '')) return false;
  let opening = i - 2;
  while (opening > 0 && words[opening]?.first !== true) opening--;
  return !PREPOSITIONS.has(words[opening]?.lower ?? '');
}

/** A word for one person, or any noun that "who" follows. */
function isPersonNoun(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (isRole(word?.lower ?? '')) return true;
  const next = words[i + 1]?.text === ',' ? words[i + 2] : words[i + 1];
  return (
    word?.kind === 'word' &&
    !word.capital &&
    !isRolePlural(word.lower) &&
    /^whos?e?$/.test(next?.lower ?? '') &&
    next?.sentence === word.sentence
  );
}

/** A description with a verb right behind it. */
function acts(words: readonly Word[], i: number): boolean {
  if (!/^(?:a|an|one|another)$/.test(words[i]?.lower ?? '')) return false;
  for (let j = i + 1; j < i + 5; j++) {
    if (words[j]?.kind !== 'word') return false;
    if (!isPersonNoun(words, j) || isRole(words[j + 1]?.lower ?? '')) continue;
    const next = words[endOf(words, j)];
    return (
      next?.sentence === words[i]?.sentence &&
      (next?.lower === 'who' || /.ing$/.test(next?.lower ?? '') || looksFinite(next?.lower ?? ''))
    );
  }
  return false;
}

/** "His granddaughter, the teacher NAME," */
function namedBehind(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const word = words[i];
    if (word?.sentence !== words[from]?.sentence) return false;
    // "One of them, 17-year-old NAME,"
    if (word?.kind === 'number' || word?.text === '-') continue;
    if (word?.kind !== 'word' || looksFinite(word.lower)) return false;
    if (word.capital) return true;
    if (/^(?:who|in|at|of|from|for)$/.test(word.lower)) return calledBehind(words, i);
  }
  return false;
}

/** "a volunteer from Torm called NAME" */
function calledBehind(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 8 && words[i]?.kind !== 'mark'; i++)
    if (/^(?:called|named)$/.test(words[i]?.lower ?? '')) return words[i + 1]?.capital === true;
  return false;
}

/** "who gave only his first name, NAME" */
function givesName(words: readonly Word[], who: number): boolean {
  const pronoun = words[who];
  if (pronoun?.lower !== 'who') return false;
  for (let i = who + 1; i < who + 10; i++) {
    if (words[i]?.sentence !== pronoun.sentence) return false;
    if (/^(?:name|surname|nickname)$/.test(words[i]?.lower ?? '')) return words[i + 2]?.capital === true;
  }
  return false;
}

/** "one of the mothers" */
function amongMany(
  words: readonly Word[],
  i: number,
): { name: string; noun: string; gender: Draft['gender'] } | null {
  if (words[i]?.lower !== 'one' || words[i + 1]?.lower !== 'of') return null;
  for (let j = i + 2; j < i + 6; j++) {
    const word = words[j];
    if (word?.kind !== 'word' || looksFinite(word.lower)) return null;
    if (!isRolePlural(word.lower)) continue;
    if (words[j + 1]?.text === ',' && namedBehind(words, j + 2)) return null;
    const noun = word.lower.replace(/men$/, 'man').replace(/s$/, '');
    return { name: described(words, i, j + 1), noun, gender: genderOf(noun) };
  }
  return null;
}

/** The head of a sentence, or beside a verb of saying. */
function opens(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (words[i]?.first === true) return true;
  if (before?.sentence !== words[i]?.sentence || before === undefined) return false;
  // "the court heard from a survivor"
  if (/^(?:from|to|with|by)$/.test(before.lower))
    return /^(?:heard|spoke|talked)$/.test(words[i - 2]?.lower ?? '') || acts(words, i);
  // "Next to him, a man in a vest laughed", "At the corner an old woman was sitting"
  if (!PREPOSITIONS.has(before.lower) && acts(words, i)) return true;
  return (
    before.lower === 'asked' ||
    (isSaid(before.lower) && before.lower !== 'told') ||
    /^[”’"»]$/.test(before.text)
  );
}

/** End of the noun at `head` with what hangs on it: "a woman from the village". */
function endOf(words: readonly Word[], head: number): number {
  const to = head + 1;
  if (!/^(?:of|for|from|in|at|with)$/.test(words[to]?.lower ?? '')) return to;
  let end = to + 1;
  while (
    end < to + 8 &&
    words[end]?.kind !== 'mark' &&
    words[end]?.sentence === words[head]?.sentence &&
    (!looksFinite(words[end]?.lower ?? '') || DETERMINERS.has(words[end - 1]?.lower ?? '')) &&
    !TIME_WORDS.has(words[end]?.lower ?? '') &&
    !/^(?:who|that|which|and|on|as|whose|whom|his|her|their)$|.ing$/.test(words[end]?.lower ?? '')
  )
    end++;
  return end > to + 1 ? end : to;
}

function described(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (const word of words.slice(from, to))
    text += (text === '' || word.kind === 'possessive' ? '' : ' ') + word.text;
  return text
    .replace(/^The /i, '')
    .replace(/^(?:An?|One|Another|His|Her|Its|Their) /, (article) => article.toLowerCase());
}
