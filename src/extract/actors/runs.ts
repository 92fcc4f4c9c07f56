/** Runs of capitals: what may be a name of a person or a body. */
import { BODY_HEADS, NOT_PERSON_HEADS } from './lexicon/bodies.ts';
import {
  BODY_CONNECTORS,
  DETERMINERS,
  FUNCTION_WORDS,
  PARTICLES,
  PREPOSITIONS,
  PRONOUNS,
  TIME_WORDS,
} from './lexicon/common.ts';
import { givenGender } from './lexicon/given.ts';
import { HONORIFICS, isRole, PORTFOLIOS, ROLE_MODIFIERS } from './lexicon/roles.ts';
import type { Word } from './words.ts';

/** Half-open range of words. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const STOPS = new Set(['.', '!', '?']);

/** Sentences in which most words have a capital: headlines. Capitals say nothing there. */
export function titleCased(words: readonly Word[], sentences: number): readonly boolean[] {
  const all = new Uint32Array(sentences);
  const capital = new Uint32Array(sentences);
  const stopped = new Uint8Array(sentences);
  for (const word of words) {
    stopped[word.sentence] =
      word.kind === 'mark' && (stopped[word.sentence] === 1 || STOPS.has(word.text)) ? 1 : 0;
    if (word.kind !== 'word' || word.text.length < 4) continue;
    all[word.sentence] = (all[word.sentence] ?? 0) + 1;
    if (word.capital) capital[word.sentence] = (capital[word.sentence] ?? 0) + 1;
  }
  return [...all].map((count, i) => count >= 4 && stopped[i] === 0 && (capital[i] ?? 0) > count * 0.7);
}

/** Capitals at the head of a sentence whose words the article has in lower case too: no names. */
export function lowerCased(words: readonly Word[]): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const word of words) if (word.first && word.capital) asked.add(word.lower);
  const seen = new Set<string>();
  for (const word of words)
    if (word.kind === 'word' && !word.capital && asked.has(word.lower)) seen.add(word.lower);
  return seen;
}

export function isNameWord(word: Word | undefined, lower: ReadonlySet<string>): word is Word {
  if (word?.kind !== 'word' || !word.capital) return false;
  if (TIME_WORDS.has(word.lower) || I_AM.test(word.text)) return false;
  if (word.text.length === 1) return word.lower !== 'i' && word.lower !== 'a';
  if (HONORIFICS.has(word.lower)) return true;
  if (word.first) {
    if (FUNCTION_WORDS.has(word.lower)) return false;
    if (isRole(word.lower) || ROLE_MODIFIERS.has(word.lower)) return true;
    return !lower.has(word.lower);
  }
  return (
    !DETERMINERS.has(word.lower) &&
    (!PREPOSITIONS.has(word.lower) || word.text === 'Per') &&
    !PRONOUNS.has(word.lower) &&
    !/^(?:and|but|or|i|we|you|who|what|how|why|not|is|if)$/.test(word.lower)
  );
}

/** "told Hala I'd ask": no part of a name. */
const I_AM = /^I['’](?:m|d|ll|ve)$/;

/** Months and seasons that are given names too. */
const GIVEN_TIMES = new Set(['Jan', 'April', 'May', 'June', 'August', 'Summer', 'Autumn']);

/** "May Ashdown said": the given name, not the month, which a number or a stop follows, or a preposition goes before. */
function isGivenTime(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word?.capital !== true || !GIVEN_TIMES.has(word.text)) return false;
  const before = words[i - 1];
  const next = words[i + 1];
  if (next?.sentence !== word.sentence) return false;
  if (!next.capital || next.first || TIME_WORDS.has(next.lower) || NOT_PERSON_HEADS.has(next.lower))
    return false;
  if (word.text === 'Jan') return true;
  const dated =
    before?.sentence === word.sentence &&
    (before.kind === 'number' ||
      (PREPOSITIONS.has(before.lower) && !/^(?:by|for|from|with|to|of|like)$/.test(before.lower)) ||
      TIME_WORDS.has(before.lower) ||
      /^(?:last|next|this|early|late|mid)$/.test(before.lower));
  const after = words[i + 2];
  // "By May Zelensky had": a month; "by May Ashdown, 81": a name.
  return (
    !dated &&
    !(
      before !== undefined &&
      PREPOSITIONS.has(before.lower) &&
      after?.kind === 'word' &&
      !/^(?:and|who|in|on|at|of)$/.test(after.lower)
    )
  );
}

/** All runs, left to right; they never overlap. */
export function findRuns(
  words: readonly Word[],
  skip: readonly boolean[],
  lower: ReadonlySet<string>,
): Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < words.length) {
    const word = words[i];
    if (
      word === undefined ||
      skip[word.sentence] === true ||
      !(isNameWord(word, lower) || isGivenTime(words, i))
    ) {
      i++;
      continue;
    }
    let to = i + 1;
    for (;;) {
      const next = step(words, i, to, lower);
      if (next === to) break;
      to = next;
    }
    runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

/** Where the run goes on to; the same place when it ends. */
function step(words: readonly Word[], from: number, to: number, lower: ReadonlySet<string>): number {
  const last = words[to - 1];
  const next = words[to];
  if (last === undefined || next === undefined || next.sentence !== last.sentence) return to;
  const isName = (i: number): boolean =>
    words[i]?.sentence === last.sentence && (isNameWord(words[i], lower) || isGivenTime(words, i));
  if (next.kind === 'mark') {
    // Initials and short titles keep their stop: "George W. Bush", "Gen. Mark Milley", "Mr. Smith".
    const short =
      last.text.length === 1 || HONORIFICS.has(last.lower) || last.lower === 'jr' || last.lower === 'sr';
    if (next.text === '.' && short && next.start === last.end && isName(to + 1)) return to + 2;
    return to;
  }
  if (isName(to)) return to + 1;
  if (next.kind === 'number' && last.lower === 'no') return to;
  // "Mohammed bin Salman", "Ursula von der Leyen"
  if (PARTICLES.has(next.lower) && !next.capital) {
    if (isName(to + 1)) return to + 2;
    if (PARTICLES.has(words[to + 1]?.lower ?? '') && isName(to + 2)) return to + 3;
    return to;
  }
  // "Ministry of Foreign Affairs", "Centre for Strategic and International Studies", "Secretary of State"
  if (BODY_CONNECTORS.has(next.lower) && inBody(words, from, to)) {
    const heads =
      BODY_HEADS.has(last.lower) ||
      (isRole(last.lower) && givenGender(words[to - 2]?.lower ?? '') === null) ||
      PORTFOLIOS.has(last.lower);
    if (next.lower === 'of' && heads && isName(to + 1)) return to + 2;
    if (next.lower === 'and')
      return isName(to + 1) && (PORTFOLIOS.has(last.lower) || inTopic(words, from, to)) ? to + 2 : to;
    if (next.lower === 'of' && heads && words[to + 1]?.lower === 'the' && isName(to + 2)) return to + 3;
    if (
      (next.lower === 'for' || next.lower === 'on') &&
      (BODY_HEADS.has(last.lower) || PORTFOLIOS.has(last.lower)) &&
      isName(to + 1)
    )
      return to + 2;
  }
  return to;
}

/** "Centre for Strategic", "Commission on Truth": what such a body is for may be two things. */
function inTopic(words: readonly Word[], from: number, to: number): boolean {
  for (let i = Math.max(from + 1, to - 3); i < to; i++)
    if (words[i]?.lower === 'for' || words[i]?.lower === 'on') return true;
  return false;
}

/** Only a look at the last few words: a run of a million capitals costs no more than a short one. */
function inBody(words: readonly Word[], from: number, to: number): boolean {
  for (let i = Math.max(from, to - 4); i < to; i++) {
    const word = words[i]?.lower ?? '';
    if (BODY_HEADS.has(word) || isRole(word)) return true;
  }
  return false;
}
