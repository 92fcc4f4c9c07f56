/** What a relative clause is about, in the noun phrase before it. */
import { BODY_HEADS, STATE_AGENTS } from '../actors/lexicon/bodies.ts';
import { isRole } from '../actors/lexicon/roles.ts';
import type { Token } from '../tokens.ts';
import { nounConcept } from './lexicon.ts';
import { hasNominal, headNoun, isPlural, type Span, trimPunctuation } from './noun-phrases.ts';
import type { Parsed } from './sentence.ts';
import { KIN } from '../word-classes.ts';

/** The noun phrase that a relative clause stands behind. */
export function phraseBefore(parsed: Parsed, index: number): Span {
  const to = beforeParticiple(parsed, index);
  return agreeing(parsed, index, behindDates(parsed, nounPhraseBefore(parsed.tokens, to)));
}

/** "a truce signed last May that collapsed": it did, and not the time. */
function beforeParticiple({ tokens, dates }: Parsed, index: number): number {
  const date = dates.find(({ to }) => to === index);
  if (!date) return index;
  const at = tokens[date.from - 1]?.pos === 'ADP' ? date.from - 2 : date.from - 1;
  return tokens[at]?.pos === 'VERB' && tokens[at - 1]?.pos === 'NOUN' ? at : index;
}

/** Of a noun phrase with a preposition in it, what the relative clause behind it is about. */
export function partMeant(tokens: readonly Token[], index: number, joint: string, whole: Span): Span {
  const words = tokens.slice(whole.from, whole.to);
  const link = words.findLastIndex(({ pos }) => pos === 'ADP');
  const head = headNoun(tokens, whole);
  if (joint === 'whose' && link > 0) return ownerIn(tokens, whole, tokens[index + 1]) ?? whole;
  // "his condolences to the families of the guards who were killed": whom it is about.
  if (joint === 'who' && link > 0 && head && ABOUT_SOMEBODY.test(head.lemma))
    return { from: whole.from + link + 1, to: whole.to };
  // "The dates are those of Orr, who showed …"
  if (
    joint === 'who' &&
    link === 1 &&
    /^(?:that|those)$/.test(words[0]?.lower ?? '') &&
    words[2]?.pos === 'PROPN'
  )
    return { from: whole.from + 2, to: whole.to };
  // "Milan Dorr, a schoolteacher who was killed": by name.
  const name = joint === 'who' && /^an?$/.test(words[0]?.lower ?? '') ? nameBefore(tokens, whole.from) : null;
  if (name) return name;
  // "40 of the 52 drones that were launched": all of them were.
  if (
    joint !== 'who' &&
    words[link]?.lower === 'of' &&
    words[link + 1]?.pos === 'DET' &&
    words[link - 1]?.pos === 'NUM'
  )
    return { from: whole.from + link + 1, to: whole.to };
  if (
    link < 1 ||
    !head ||
    head.pos !== 'NOUN' ||
    nounConcept(head.lemma) ||
    words.some(({ pos }) => pos === 'CCONJ' && joint !== 'who')
  )
    return joint === 'who' && link > 0 && head && nounConcept(head.lemma) ? named(whole, words, link) : whole;
  const nearest = { from: whole.from + link + 1, to: whole.to };
  // "31 patients of the hospital, which was hit": the one that the verb agrees with.
  if (joint !== 'who' && agreesOnlyWith(tokens, index, nearest, whole)) return nearest;
  const article = words[link + 1]?.lower ?? '';
  if (joint === 'who') return isRole(head.lemma) || isPerson(head.lemma) ? whole : named(whole, words, link);
  // "the second year of a war that began", "a copy at the memorial that was unveiled"
  const own =
    /^an?$/.test(article) ||
    // "blamed neither side for the shelling, which began at four"
    (joint === 'which' &&
      tokens[index - 1]?.text === ',' &&
      /^(?:for|about|over|against|after)$/.test(words[link]?.lower ?? '')) ||
    (joint === 'that' && article === 'the' && words[link]?.lower !== 'of');
  return own ? nearest : whole;
}

/** Of a noun phrase with a preposition in it, who can have what "whose" stands before. null: all of it. */
function ownerIn(tokens: readonly Token[], whole: Span, owned: Token | undefined): Span | null {
  const words = tokens.slice(whole.from, whole.to);
  const [first, last] = [words.findIndex(isLink), words.findLastIndex(isLink)];
  const lemma = owned?.lemma ?? '';
  // "Ada Low of the Widows' League, whose son was taken": kin are a person's.
  if (isPerson(lemma) && words[0]?.pos === 'PROPN') return { from: whole.from, to: whole.from + first };
  // "with the help of the Red Cross, whose delegates came": help has no delegates.
  const name = words.slice(last + 1).every(isOfName);
  const acting = isRole(lemma) || STATE_AGENTS.has(owned?.lower ?? '');
  const head = headNoun(tokens, whole);
  return acting && name && head?.pos === 'NOUN' && !BODY_HEADS.has(head.lower) && !isRole(head.lemma)
    ? { from: whole.from + nameFrom(words, last), to: whole.to }
    : null;
}

function isOfName({ pos, text }: Token): boolean {
  return pos === 'DET' || /^\p{Lu}/u.test(text);
}

function isLink({ pos }: Token): boolean {
  return pos === 'ADP';
}

/** "the help of the Committee of the Red Cross": where the name begins that the phrase ends with. */
function nameFrom(words: readonly Token[], last: number): number {
  const before = words.findLastIndex((word, i) => isLink(word) && i < last);
  const longer = words[last]?.lower === 'of' && before >= 0 && words.slice(before + 1, last).every(isOfName);
  return (longer ? before : last) + 1;
}

/** "agreed in Osk last week between A and B that …": what stands before a time is another phrase. */
function behindDates({ dates, tokens }: Parsed, { from, to }: Span): Span {
  // "a panel in January, whose report was late": when it was.
  const last = dates.find((each) => each.to === to && each.from > from + 1);
  if (last && /^(?:in|on|at)$/.test(tokens[last.from - 1]?.lower ?? ''))
    return hasNominal(tokens, from, last.from - 1) ? { from, to: last.from - 1 } : { from, to };
  const date = dates.findLast(
    (each) => each.from >= from && each.to < to && !/^['’]s?$/.test(tokens[each.to]?.lower ?? ''),
  );
  if (!date) return { from, to };
  const start = tokens[date.to]?.pos === 'ADP' ? date.to + 1 : date.to;
  return hasNominal(tokens, start, to) ? { from: start, to } : { from, to };
}

/** "the government and the alliance that has held the city": one of the two has. */
function agreeing({ tokens }: Parsed, index: number, { from, to }: Span): Span {
  if (
    !/^(?:that|which)$/.test(tokens[index]?.lower ?? '') ||
    !/^(?:has|is|was)$/.test(tokens[index + 1]?.lower ?? '')
  )
    return { from, to };
  const joint = tokens.findLastIndex(({ lower }, i) => lower === 'and' && i > from && i < to);
  return joint > 0 && tokens[joint + 1]?.pos === 'DET' ? { from: joint + 1, to } : { from, to };
}

function nameBefore(tokens: readonly Token[], index: number): Span | null {
  const to = index - 1;
  if (tokens[to]?.text !== ',') return null;
  let from = to;
  while (tokens[from - 1]?.pos === 'PROPN') from--;
  return to - from > 1 ? { from, to } : null;
}

function agreesOnlyWith(tokens: readonly Token[], index: number, nearest: Span, whole: Span): boolean {
  const verb = tokens[index + 1]?.lower ?? '';
  const [one, several] = [/^(?:is|was|has)$/.test(verb), /^(?:are|were|have)$/.test(verb)];
  if (!one && !several) return false;
  return isPlural(tokens, nearest) === several && isPlural(tokens, whole) === one;
}

/** What is somebody's, or is said of somebody: no person by itself. */
const ABOUT_SOMEBODY =
  /^(?:condolence|sympathy|tribute|thanks|letter|message|appeal|support|respect|memory|name|photograph|picture|portrait|case|fate|body|remains|funeral|family|relative|parent|regret|grief|shock|sorrow|anger)s?$/;

/** Who is told by no office. */
const isPerson = (lemma: string): boolean =>
  KIN.has(lemma) || /^(?:child|friend|man|woman|people|men|women)$/.test(lemma);

/** "the resignation of Carl Low, who took office": a person, so the name and not the thing. */
function named(whole: Span, words: readonly Token[], link: number): Span {
  const part = words.slice(link + 1);
  const isName =
    part.at(-1)?.pos === 'PROPN' && part.every(({ pos }) => /^(?:PROPN|ADJ|CCONJ|NOUN)$/.test(pos));
  const first = words.findIndex(({ pos }) => pos === 'ADP');
  // "the history of Orr of Osk, who wrote"
  const isOfPlace =
    words[first]?.lower === 'of' &&
    words[link]?.lower === 'of' &&
    words.slice(first + 1, link).every(({ pos }) => pos === 'PROPN');
  return isName && (first === link || isOfPlace) ? { from: whole.from + first + 1, to: whole.to } : whole;
}

/** "Ada Low, 54, who won the vote": how old she is, is not who. */
function behindAge(tokens: readonly Token[], to: number): number {
  const age = tokens[to - 1];
  return age?.pos === 'NUM' &&
    /^\d{1,3}$/.test(age.text) &&
    tokens[to - 2]?.text === ',' &&
    tokens[to - 3]?.pos === 'PROPN'
    ? to - 2
    : to;
}

/** The noun phrase that a relative clause stands behind: what stands before it, back to a verb or a boundary. */
function nounPhraseBefore(tokens: readonly Token[], index: number): Span {
  let to = behindAge(tokens, trimPunctuation(tokens, 0, index));
  // "the Liberation Movement (ALM), which …"
  const open =
    tokens[to - 1]?.text === ')' ? tokens.findLastIndex(({ text }, i) => i < to && text === '(') : -1;
  if (open > 0) to = open;
  // "The Council itself, which signed …"
  while (to > 1 && /^(?:it|them|him|her)sel(?:f|ves)$/.test(tokens[to - 1]?.lower ?? '')) to--;
  // "the findings of which"
  while (to > 1 && tokens[to - 1]?.pos === 'ADP') to--;
  let from = to;
  while (
    from > 0 &&
    (/^(?:NOUN|PROPN|ADJ|NUM|DET|ADP|PART|CCONJ)$/.test(tokens[from - 1]?.pos ?? '') ||
      /^(?:his|her|its|their|our|my)$/.test(tokens[from - 1]?.lower ?? '') ||
      // "Secretary-General Orr, whose mission …"
      (tokens[from - 1]?.text === '-' && tokens[from - 1]?.end === tokens[from]?.start) ||
      // "of the far-right League, which …"
      (tokens[from]?.text === '-' && tokens[from - 1]?.end === tokens[from]?.start) ||
      // "the Widows' League, whose chair …"
      (/^['’]$/.test(tokens[from - 1]?.text ?? '') && tokens[from - 2]?.end === tokens[from - 1]?.start)) &&
    // "a week after the mobilization, which …": what it is counted from.
    !/^(?:whether|if|that|because|unless|although|after|before|since|until)$/.test(
      tokens[from - 1]?.lower ?? '',
    )
  )
    from--;
  while (from < to && /^(?:ADP|CCONJ)$/.test(tokens[from]?.pos ?? '')) from++;
  return { from, to };
}
