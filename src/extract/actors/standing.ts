/** How a mention stands in its sentence: who is its subject, who speaks, who is only named. */
import { opens } from './brought-in.ts';
import { ADVERBS, PREPOSITIONS } from './lexicon/common.ts';
import { isSaid, looksFinite } from './lexicon/saying.ts';
import { leftOfTitle } from './left-of-title.ts';
import { isNameGiven } from './names-given.ts';
import type { Run } from './runs.ts';
import { lowerAt, type Word } from './words.ts';
import { PRESENTS } from '../word-classes.ts';

/** A subject is taken up by a pronoun far more often than an object. */
export type Standing = 'speaker' | 'subject' | 'topic' | 'asker' | 'object' | 'possessor';

/** How the words `from` to `to` stand in their sentence. */
export function standing(words: readonly Word[], from: number, to: number): Standing {
  if (words[to]?.kind === 'possessive' && words[to].start === words[to - 1]?.end) {
    // "The last word should be NAME's."
    const whole = /^[.,;]$/.test(words[to + 1]?.text ?? '');
    // "It was NAME's mother who …"
    const front =
      /^(?:is|was)$/.test(lowerAt(words, from - 1)) &&
      words[from - 2]?.first === true &&
      words[from - 2]?.lower === 'it';
    return words[from]?.first === true || whole || front ? 'topic' : 'possessor';
  }
  const pronoun = to === from + 1 ? ofPronoun(words, from) : null;
  if (pronoun !== null) return pronoun;
  // "A commander, who goes by the name of NAME, laughed."
  if (isNameGiven(words, from)) return 'subject';
  if (goesOnToSay(words, to)) return 'speaker';
  // "On Saturday | the old woman left"
  const left = /^(?:the|this|that)$/.test(lowerAt(words, from)) ? from - 1 : leftOfTitle(words, from);
  const before = endsClause(words, left, words[from]?.sentence) ? undefined : words[left];
  return (
    (before === undefined ? null : afterWord(words, { from, to }, left, before)) ??
    withVerb(words, { from, to }, before)
  );
}

/** "He was joined by NAME, who said", "by NAME (Coast, Ind), who shouted": the next "he" is rather the one who spoke. */
function goesOnToSay(words: readonly Word[], to: number): boolean {
  let at = to;
  if (words[at]?.text === '(') while (at < to + 9 && words[at - 1]?.text !== ')') at++;
  if (words[at]?.text !== ',' || words[at + 1]?.lower !== 'who') return false;
  const verb = pastAdverbs(words, at + 2);
  if (!isSaid(lowerAt(words, verb)) || words[verb + 1]?.sentence !== words[to - 1]?.sentence) return false;
  return (
    /^(?:that|s?he|they|it|there|nobody|everybody)$/.test(lowerAt(words, verb + 1)) ||
    /^[,:]$/.test(words[verb + 1]?.text ?? '')
  );
}

/** As the form of a pronoun tells; null: it is none that does. */
function ofPronoun(words: readonly Word[], i: number): Standing | null {
  const lower = lowerAt(words, i);
  if (/^(?:his|its|their)$/.test(lower)) return 'possessor';
  if (/^s?he$/.test(lower)) return 'subject';
  if (lower !== 'him') return null;
  // "wished to have him turned out"
  return isFronted(words, i - 1) ? 'subject' : 'object';
}

/** Does a clause begin behind the word at `left`? */
const endsClause = (words: readonly Word[], left: number, sentence: number | undefined): boolean =>
  words[left]?.sentence !== sentence ||
  /^[.;:—–"“”„«»]$/.test(words[left]?.text ?? '') ||
  // "But NAME, who …", "Old NAME lives there"
  (words[left]?.first === true && /^(?:but|and|yet|so|old|young|little|poor)$/.test(words[left].lower));

/** As the word before tells; null: that depends on the verb. */
function afterWord(words: readonly Word[], { from, to }: Run, left: number, before: Word): Standing | null {
  // "Among them was NAME", "I asked NAME": brought in to be spoken of.
  if (PRESENTS.has(before.lower) || /^(?:i|we)$/.test(lowerAt(words, left - 1))) return 'subject';
  // "They have a son, NAME, with the army": in front of the word for what he is
  if (left < from - 1 && /^(?:has|have|had)$/.test(before.lower)) return 'subject';
  // "The general had been misunderstood, according to NAME."
  if (before.lower === 'to' && words[left - 1]?.lower === 'according') return 'subject';
  // "The panel also heard from NAME."
  if (before.lower === 'from' && lowerAt(words, left - 1) === 'heard') return 'topic';
  if (isTeller(words, left)) return 'topic';
  // "It fell to NAME to reply."
  if (before.lower === 'to' && FALLS.test(lowerAt(words, left - 1)) && isFellTo(words, left))
    return 'subject';
  if (!PREPOSITIONS.has(before.lower) || /^(?:while|after|before|since|as|until|than)$/.test(before.lower))
    return null;
  return isFronted(words, left) || reporterActs(words, from) || isHolder(words, left, to)
    ? 'topic'
    : 'object';
}

/** "She was told by | an usher that …": who tells it, and rather the next "he" than whom an earlier sentence was about. */
const isTeller = (words: readonly Word[], by: number): boolean =>
  words[by]?.lower === 'by' &&
  /^(?:told|informed|warned|assured|reminded|advised)$/.test(lowerAt(words, by - 1)) &&
  /^(?:was|were|been|is|are|being)$/.test(lowerAt(words, by - 2));

const FALLS = /^(?:fell|falls|left|up|passed|turned)$/;

/** "It fell to", "It was left to" */
const isFellTo = (words: readonly Word[], to: number): boolean =>
  [words[to - 2], words[to - 3]].some((word) => word?.lower === 'it' && word.first);

/** "To NAME, it is a quarrel": whose view the sentence gives. */
const isHolder = (words: readonly Word[], before: number, to: number): boolean =>
  words[before]?.first === true && /^(?:to|for)$/.test(words[before].lower) && words[to]?.text === ',';

/** As the verb behind the words tells, or the one before them. */
function withVerb(words: readonly Word[], { from, to }: Run, before: Word | undefined): Standing {
  const right = pastAdverbs(words, to);
  const after = words[right]?.sentence === words[from]?.sentence ? words[right] : undefined;
  // "told NAME": the other one speaks; so it is in "said NAME had gone".
  if (before?.lower === 'told') return 'object';
  if (before !== undefined && isSaid(before.lower))
    return looksFinite(after?.lower ?? '') ? 'subject' : 'speaker';
  if (after === undefined) return before === undefined ? 'subject' : 'object';
  const next = lowerAt(words, right + 1);
  // Who asks is not who answers.
  if (after.lower === 'asked')
    return /^(?:what|whether|if|how|who|why|when|where|which|him|her)$/.test(next) ? 'asker' : 'topic';
  // "NAME asked, and, when the minister said that it was secret, waved a copy. He …"
  if (/^(?:when|while|where|because|if|whether)$/.test(before?.lower ?? '') && looksFinite(after.lower))
    return 'topic';
  if (isSaid(after.lower) || (after.text === ',' && isSaidBehind(words, right))) return 'speaker';
  if (looksFinite(after.lower) || /^(?:who|says|has|is|wants|will)$/.test(after.lower)) return 'subject';
  // "In the capital her spokeswoman, NAME, was more careful"
  if (after.text === ',' && looksFinite(next)) return 'subject';
  // "NAME of the aid group disagreed"
  if (before === undefined) return 'subject';
  // "pressed the general, NAME, on the point" stands as the general does; "the envoy, NAME, who had …" mostly opens.
  const apposed = after.text === ',' && (!PREPOSITIONS.has(next) || next === 'of') && next !== 'and';
  if (
    before.text === ',' &&
    (apposed || after.text === '(' || (after.kind === 'word' && after.lower.endsWith('s')))
  )
    return 'subject';
  // "the porter, an Armenian called NAME, who …"
  return /^(?:called|named)$/.test(before.lower) ? 'topic' : 'object';
}

/** Three words at most stand between: "NAME himself also said". */
function pastAdverbs(words: readonly Word[], to: number): number {
  let right = to;
  for (; right < to + 3; right++) {
    const lower = lowerAt(words, right);
    if (!/^(?:him|her)self$/.test(lower) && (!ADVERBS.has(lower) || looksFinite(lower))) break;
  }
  return right;
}

/** "NAME, of Torm, said" */
function isSaidBehind(words: readonly Word[], comma: number): boolean {
  const sentence = words[comma]?.sentence;
  for (let i = comma; i < comma + 16 && words[i]?.sentence === sentence; i++)
    if (words[i]?.text === ',' && isSaid(lowerAt(words, i + 1))) return true;
  return false;
}

/** "When this was put to NAME he …": a clause before the main one brings in whom the main one is about. */
function isFronted(words: readonly Word[], from: number): boolean {
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
function reporterActs(words: readonly Word[], from: number): boolean {
  for (let i = from - 1; i > from - 9; i--) {
    const word = words[i];
    if (word?.kind !== 'word' || word.sentence !== words[from]?.sentence) return false;
    if (word.lower === 'i' || word.lower === 'we') return true;
    if (OPENS_CLAUSE.has(word.lower)) return false;
  }
  return false;
}

/** How somebody stands who is brought in by a description: mostly as the subject. */
export function standingOfStranger(words: readonly Word[], i: number, end: number): Standing {
  // "An officer asked what …": what is said next is mostly the answer.
  for (let at = i + 1; at < i + 6 && words[at]?.sentence === words[i]?.sentence; at++)
    if (words[at]?.lower === 'asked') return standing(words, i, at) === 'asker' ? 'asker' : 'subject';
  if (!opens(words, i)) {
    const behind = lowerAt(words, end);
    // "The third account was that of a sergeant who had lost an ear."
    if (/^an?$/.test(lowerAt(words, i)) && /^whos?e?$/.test(behind)) return 'topic';
    return reporterActs(words, i) || isTeller(words, i - 1) ? 'topic' : 'object';
  }
  const before = words[i]?.first === true ? '' : lowerAt(words, i - 1);
  return /^(?:to|with|by)$/.test(before) ? standing(words, i, i + 1) : 'subject';
}
