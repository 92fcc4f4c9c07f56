/** Words between marks that nobody says: a source, a title, a name or a term, what a crowd carries, an adjective. */
import { ADVERBS, DETERMINERS, PREPOSITIONS, TIME_WORDS } from '../actors/lexicon/common.ts';
import { isSaid, looksFinite, sayingVerb } from '../actors/lexicon/saying.ts';
import type { Word } from '../actors/words.ts';
import { CONJUNCTIONS, CROWD, NAMING } from './lexicon.ts';
import type { Marked } from './pairs.ts';

/** `“Headline” — Paper, 6 January`, `Press release: “…” — …`: a list of sources. */
export function isSource(
  words: readonly Word[],
  to: number,
  blockStart: number,
  one: Marked,
  text: string,
  blockEnd: number,
): boolean {
  const dash = words[to];
  if (dash === undefined || !/^[—–|-]$/.test(dash.text) || dash.start >= blockEnd) return false;
  const lead = text.slice(blockStart, one.outer.start);
  return (
    /^(?:[^.!?]{0,60}\.\s+|\p{Lu}[\p{L} ]{2,30}:\s+)?$/u.test(lead.trimStart() === '' ? '' : lead) &&
    /\d{4}|\.\p{Ll}{2,3}\b/u.test(text.slice(one.outer.end, Math.min(blockEnd, one.outer.end + 120)))
  );
}

/** Most words with a capital and no end of a sentence: the title of a book or a film. */
export function isTitle(inner: readonly Word[], text: string): boolean {
  if (/[.!]$/.test(text) || inner.length > 14 || inner.length < 2) return false;
  const long = inner.filter((word) => word.text.length > 3 || word.capital);
  return (
    long.length > 1 &&
    long.every((word) => word.capital || word.kind === 'number') &&
    text !== text.toUpperCase()
  );
}

/** "which NAME had called “within reach” on Tuesday": said once, so no name. */
export const isCalledOnce = (
  before: Word | undefined,
  after: Word | undefined,
  text: string,
  count: number,
): boolean =>
  before?.lower === 'called' &&
  count > 1 &&
  /^\p{Ll}/u.test(text) &&
  /^(?:on|last|earlier|yesterday|this)$/.test(after?.lower ?? '');

/** 'dubbed “…”', 'the word “…”'. The longer the words, the nearer the sign has to stand. */
export function isNamed(
  left: (n: number) => Word | undefined,
  after: Word | undefined,
  count: number,
  mark: string,
  title: boolean,
  small: boolean,
): boolean {
  if (mark !== '' && mark !== ',' && mark !== '(') return false;
  const near = [left(1), left(2), left(3)].slice(mark === '' ? 0 : 1);
  const sign = near[0];
  // "called it “a disgrace”", but "called him “the Butcher”"
  const judged = /^(?:it|him|her|them|that|this)$/.test(sign?.lower ?? '');
  if (judged && small && count > 1 && /^(?:calls?|called|labell?ed|branded)$/.test(near[1]?.lower ?? ''))
    return false;
  // "has been called “…” by NAME": somebody's words.
  if (
    sign === undefined ||
    (after?.lower === 'by' && /^(?:called|dubbed|labelled|labeled)$/.test(sign.lower))
  )
    return false;
  const named = (word: Word | undefined): boolean =>
    word !== undefined && NAMING.has(word.lower) && !/^(?:a|an|its|their|as|the)$/.test(word.lower);
  // "a hill that everybody calls “the post office”"
  if (/^(?:calls?|called|know|knew)$/.test(sign.lower) && EVERYBODY.test(near[1]?.lower ?? '') && count <= 6)
    return true;
  if (/^(?:calls?|called)$/.test(sign.lower))
    for (let n = 2; n <= 6; n++) if (left(n)?.lower === 'what') return count <= 8;
  if (named(sign)) return count <= 8 || (title && count <= 14);
  if (sign.lower === 'as' && named(near[1])) return count <= 6;
  return named(near[1]) && count <= 3;
}

/** Who gives a place or a thing its name. */
const EVERYBODY =
  /^(?:everybody|everyone|people|locals|residents|villagers|soldiers|children|they|we|some|many)$/;

export function carriedByCrowd(
  left: (n: number) => Word | undefined,
  right: (n: number) => Word | undefined,
  reach: number,
): boolean {
  // `“Count again”, read the placards`
  const verb = right(1)?.kind === 'mark' ? 2 : 1;
  if (/^(?:reads?|said|says)$/.test(right(verb)?.lower ?? ''))
    for (let n = verb + 1; n <= verb + 3; n++) if (CROWD.has(right(n)?.lower ?? '')) return true;
  // "A notice on the door reads “…”"
  const reads = left(1)?.kind === 'mark' ? 2 : 1;
  if (/^reads?$/.test(left(reads)?.lower ?? ''))
    for (let n = reads + 1; n <= reads + 6 && left(n)?.kind !== 'mark'; n++)
      if (CROWD.has(left(n)?.lower ?? '')) return true;
  for (let n = 1; n <= reach; n++) {
    const word = left(n);
    if (word === undefined) return false;
    if (CROWD.has(word.lower)) return true;
    // "a woman with a placard that said"
    if (isSaid(word.lower) && !(n < 3 && /^(?:that|which)$/.test(left(n + 1)?.lower ?? ''))) return false;
  }
  return false;
}

/** 'a 30-hour “test of loyalty” ceasefire': between an article and a noun. */
export function modifies(before: Word | undefined, after: Word | undefined, text: string): boolean {
  if (before?.kind !== 'word' || after?.kind !== 'word' || /[.,!?]$/.test(text)) return false;
  if (sayingVerb(before.lower) !== undefined && !DETERMINERS.has(before.lower)) return false;
  if (
    looksFinite(before.lower) ||
    ADVERBS.has(after.lower) ||
    TIME_WORDS.has(after.lower) ||
    /(?:ly|ight|ing)$/.test(after.lower)
  )
    return false;
  return (
    !PREPOSITIONS.has(after.lower) &&
    !CONJUNCTIONS.has(after.lower) &&
    !DETERMINERS.has(after.lower) &&
    !looksFinite(after.lower) &&
    !/^(?:that|which|who|when|if|because|while|but|will|can|to)$/.test(after.lower) &&
    !PREPOSITIONS.has(before.lower)
  );
}
