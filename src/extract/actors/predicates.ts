/** What the words behind somebody say that they are: "is a major of engineers", ", who proved to be the Brigadier". */
import type { Gender } from './draft.ts';
import { PREPOSITIONS } from './lexicon/common.ts';
import { isRole, roleGender } from './lexicon/roles.ts';
import { looksFinite } from './lexicon/saying.ts';
import type { Run } from './runs.ts';
import { lowerAt, type Word } from './words.ts';

export interface Predicate extends Run {
  /** The word for what somebody is, lower case. */
  readonly noun: string;
}

const BE = /^(?:is|was|['’]s|became|becomes|remains|remained|made)$/;

/** What stands at word `at`, right behind the words for somebody; null: nothing that says what they are. */
export function predicateAt(words: readonly Word[], at: number): Predicate | null {
  const sentence = words[at - 1]?.sentence;
  let i = at;
  // "NAME, 38, was the first witness"
  if (words[i]?.text === ',' && words[i + 1]?.kind === 'number' && words[i + 2]?.text === ',') i += 3;
  if (words[i]?.text === ',' && words[i + 1]?.lower === 'who') i += 2;
  else if (words[i]?.lower === 'who') i++;
  if (/^(?:has|had|would|will|later|then|now|soon)$/.test(lowerAt(words, i))) i++;
  const verb = lowerAt(words, i);
  if (/^(?:proved|turned|happened)$/.test(verb)) {
    if (words[i + 1]?.lower === 'out') i++;
    if (words[i + 1]?.lower !== 'to' || words[i + 2]?.lower !== 'be') return null;
    i += 3;
  } else if (/^(?:works?|worked|working|serves?|served)$/.test(verb)) {
    if (words[i + 1]?.lower !== 'as') return null;
    i += 2;
  } else if (BE.test(verb) || verb === 'been') i += words[i + 1]?.lower === 'once' ? 2 : 1;
  else return null;
  const opener = words[i];
  if (!/^(?:an?|the|our|my|his|her|their)$/.test(opener?.lower ?? '') || opener?.sentence !== sentence)
    return null;
  for (let j = i + 1; j < i + 6; j++) {
    const word = words[j];
    if (word?.kind !== 'word' || word.sentence !== sentence) return null;
    if (PREPOSITIONS.has(word.lower) || /^(?:who|that|and|or|the|an?)$/.test(word.lower)) return null;
    if (isRole(word.lower) && endsNoun(words, j)) return { from: i, to: j + 1, noun: word.lower };
  }
  return null;
}

/** "NAME, the envoy, is | a courtly man who distrusts her": whether it is a man or a woman, and whether a clause goes on from that; null: the words at `i` do not tell. */
export function genderTold(
  words: readonly Word[],
  i: number,
): { readonly gender: Gender; readonly relative: boolean } | null {
  if (!/^an?$/.test(lowerAt(words, i))) return null;
  let head = i + 1;
  while (head < i + 4 && words[head]?.kind === 'word' && !isRole(lowerAt(words, head))) head++;
  const gender = roleGender(lowerAt(words, head));
  return gender === null || !endsNoun(words, head) || words[head]?.sentence !== words[i]?.sentence
    ? null
    : { gender, relative: lowerAt(words, head + 1) === 'who' };
}

/** The word at `i` is the last noun of its phrase: no "head" of "head teacher", no "major" of "major attack". */
export function endsNoun(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return (
    next?.sentence !== words[i]?.sentence ||
    next === undefined ||
    (next.kind === 'mark' && !/^[-'’]$/.test(next.text)) ||
    (next.kind === 'word' &&
      (PREPOSITIONS.has(next.lower) ||
        looksFinite(next.lower) ||
        /^(?:who|whose|whom|and|or|but|that|when|while|as|then|so|if|because|where|again|himself|herself|says?|already|also|there|here)$/.test(
          next.lower,
        )))
  );
}

/** "He turned out to be NAME", "The man was Captain NAME", "His name was NAME": do the words before the name at `i` say who the subject is? */
export function isRevealed(words: readonly Word[], i: number): boolean {
  let at = i - 1;
  // "He is called NAME.", "Her driver is a boy called NAME"
  if (/^(?:called|named)$/.test(lowerAt(words, at))) {
    at--;
    if (/^(?:is|was)$/.test(lowerAt(words, at))) return true;
    if (!isRole(lowerAt(words, at))) return false;
  }
  // Past "the district head," and "Captain"
  while (
    at > i - 8 &&
    words[at]?.sentence === words[i]?.sentence &&
    !/^(?:was|is|be|as)$/.test(lowerAt(words, at))
  ) {
    const word = words[at];
    if (
      word === undefined ||
      !(
        word.capital ||
        /^[,.]$/.test(word.text) ||
        /^(?:the|its|an?)$/.test(word.lower) ||
        isRole(word.lower)
      )
    )
      return false;
    at--;
  }
  const [verb, before] = [words[at], lowerAt(words, at - 1)];
  if (verb === undefined || verb.sentence !== words[i]?.sentence) return false;
  if (verb.lower === 'be')
    return /^to$/.test(before) && /^(?:out|proved|turned)$/.test(lowerAt(words, at - 2));
  if (verb.lower === 'as')
    return (
      /^(?:identified|named|introduced|himself|herself|known|name)$/.test(before) ||
      words[at - 2]?.lower === 'name'
    );
  // "He was NAME", "The man, it emerged, was NAME"; but not "He was in a car that was NAME's"
  return words[i + 1]?.kind !== 'possessive' && !PREPOSITIONS.has(before);
}

/** "The skipper of the ferry is NAME": the noun by which the name at word `i` is presented; null: none. */
export function presented(words: readonly Word[], i: number): string | null {
  const name = words[i];
  let verb = i - 1;
  while (verb > i - 4 && words[verb]?.capital === true && words[verb]?.first === false) verb--;
  if (!/^(?:is|was)$/.test(lowerAt(words, verb)) || words[verb]?.sentence !== name?.sentence) return null;
  let first = verb;
  while (first > verb - 12 && words[first]?.first !== true) first--;
  if (words[first]?.first !== true || !/^(?:the|his|her|their|its|our|my)$/.test(lowerAt(words, first)))
    return null;
  for (let j = first + 1; j < Math.min(verb, first + 5); j++) {
    const word = words[j];
    if (word?.kind !== 'word' || PREPOSITIONS.has(word.lower)) return null;
    if (isRole(word.lower) && endsNoun(words, j)) return word.lower;
  }
  return null;
}

/** The office of whoever does it. */
const DONE_BY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    chairs: 'chairman',
    heads: 'head',
    leads: 'leader',
    commands: 'commander',
    represents: 'representative',
    edits: 'editor',
    teaches: 'teacher',
    drives: 'driver',
    farms: 'farmer',
    bakes: 'baker',
    cooks: 'cook',
    paints: 'painter',
    sings: 'singer',
    translates: 'translator',
    fishes: 'fisherman',
  }),
);

/** "NAME, who chairs the panel", "NAME drives a tram", "Her husband, NAME, farms": the office that the verb behind the name that ends at word `to` tells; null: none. */
export function doneBy(words: readonly Word[], to: number): string | null {
  let at = words[to]?.text === ',' ? to + 1 : to;
  if (words[at]?.kind === 'number' && words[at + 1]?.text === ',') at += 2;
  if (words[at]?.sentence !== words[to - 1]?.sentence) return null;
  return DONE_BY.get(lowerAt(words, words[at]?.lower === 'who' ? at + 1 : at)) ?? null;
}
