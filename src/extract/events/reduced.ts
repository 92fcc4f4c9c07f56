/**
 * Clauses cut down to a participle ("the arch, unveiled in 1951, …", "Captured in May, Low …") and predicates that
 * leave out an auxiliary already said ("was closed in 2015, reopened in 2018 and closed again last year").
 */
import type { Token } from '../tokens.ts';
import { stretchStart } from './boundaries.ts';
import { INTRANSITIVE } from './lexicon.ts';
import { SIMPLE_PAST } from './past.ts';
import { TIME } from './restrictive.ts';
import type { VerbGroup } from './verb-groups.ts';
import { SUBORDINATORS } from '../word-classes.ts';

/** What is read into the verbs of a sentence: they stay in their order. */
export interface Completed {
  readonly groups: readonly VerbGroup[];
  /** Those that only describe, each with what it describes as its subject. */
  readonly reduced: readonly VerbGroup[];
}

/** "Asked about it on Monday, Low smiled", "Born in Osk in 1931, Low …", "Based in Osk since May": what goes on beside it, or how somebody stands. */
const BESIDE = new Set(
  'ask say tell question press speak bear base know give face compare see follow accompany age name call'.split(
    ' ',
  ),
);

/** Sees which bare past forms only describe, and which share the auxiliary of the verb before. */
export function completeVerbs(tokens: readonly Token[], all: readonly VerbGroup[]): Completed {
  const groups: VerbGroup[] = [];
  const reduced: VerbGroup[] = [];
  for (const [i, group] of all.entries()) {
    const shared = isBare(tokens, group)
      ? (gapped(tokens, group, groups.at(-1)) ?? sharing(tokens, group, groups.at(-1)))
      : null;
    groups.push(shared ?? group);
    if (shared || !isBare(tokens, group)) continue;
    const subject = described(tokens, all, i, reduced.at(-1));
    if (!subject) continue;
    const made: VerbGroup = { ...group, passive: true, tense: 'past', subject };
    groups[i] = made;
    reduced.push(made);
  }
  return { groups, reduced };
}

/** "14 people were killed and dozens wounded": what else was done at once, to others; the first verb tells of it. */
function gapped(tokens: readonly Token[], group: VerbGroup, last: VerbGroup | undefined): VerbGroup | null {
  if (!last || last.form !== 'finite' || !last.passive) return null;
  let joint = group.first - 1;
  while (joint > last.head && /^(?:NOUN|NUM|ADJ|ADV|DET|ADP)$/.test(tokens[joint]?.pos ?? '')) joint--;
  const others = tokens.slice(joint + 1, group.first);
  const end = others.at(-1);
  if (tokens[joint]?.lower !== 'and' || !end) return null;
  // "and at least eleven more injured"
  if (!/^(?:NOUN|NUM|ADJ)$/.test(end.pos) && !COUNT.test(end.lower)) return null;
  if (!others.some(({ pos, lower }) => pos === 'NUM' || COUNT.test(lower))) return null;
  if (tokens.slice(last.head + 1, joint).some(({ text, lower }) => text === ',' || SUBORDINATORS.has(lower)))
    return null;
  return /^(?:ADP|PUNCT|SCONJ|ADV|PROPN)$/.test(tokens[group.head + 1]?.pos ?? 'PUNCT')
    ? { ...group, form: 'participle', passive: true }
    : null;
}

const COUNT = /^(?:dozens|scores|hundreds|thousands|many|several|some|others?|more|most)$/;

/** A past form with nothing before it that makes it a predicate by itself. */
function isBare(tokens: readonly Token[], { form, auxiliaries, tense, head }: VerbGroup): boolean {
  const lower = tokens[head]?.lower ?? '';
  return form === 'finite' && auxiliaries.length === 0 && tense === 'past' && !SIMPLE_PAST.has(lower);
}

/** The word before a verb, its adverbs passed over. */
function before(tokens: readonly Token[], { first }: VerbGroup): number {
  let at = first - 1;
  while (at >= 0 && (tokens[at]?.pos === 'ADV' || tokens[at]?.lower === 'then')) at--;
  return at;
}

/** "was closed in 2015, reopened in 2018": a further predicate behind a time or "and", with the auxiliary of the one before. */
function sharing(tokens: readonly Token[], group: VerbGroup, last: VerbGroup | undefined): VerbGroup | null {
  if (!last || last.form !== 'finite' || last.tense !== 'past' || last.subject) return null;
  const at = before(tokens, group);
  const word = tokens[at];
  const listed = word?.text === ',' && TIME.test(tokens[at - 1]?.lower ?? '');
  const joined = word?.pos === 'CCONJ' && word.lower !== 'or';
  if (!listed && !joined) return null;
  // A clause about somebody stands between them.
  if (tokens.slice(last.head + 1, at).some(({ lower }) => SUBORDINATORS.has(lower))) return null;
  const next = tokens[group.head + 1];
  const object =
    /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(next?.pos ?? '') &&
    !tokens.slice(group.head + 1, group.head + 4).some(({ lower }) => TIME.test(lower)) &&
    !/^(?:last|next|this|that)$/.test(next?.lower ?? '');
  const borrowed = last.passive ? auxiliaryTokens(tokens, last) : [];
  const lemma = tokens[group.head]?.lemma ?? '';
  // "was beaten back and put to sea again"
  const sails =
    lemma === 'put' &&
    /^to (?:sea|port|shore)$/.test(`${next?.lower ?? ''} ${tokens[group.head + 2]?.lower ?? ''}`);
  const passive = borrowed.length > 0 && !object && !sails && !INTRANSITIVE.has(lemma);
  if (passive) return { ...group, passive, borrowed, auxiliaries: last.auxiliaries, perfect: last.perfect };
  if (!listed) return null;
  // "visited Osk in May, accompanied by his wife": of somebody who did something, this only describes.
  return next?.lower === 'by' || BESIDE.has(lemma) ? null : { ...group, listed: true };
}

function auxiliaryTokens(tokens: readonly Token[], { first, head, borrowed }: VerbGroup): readonly number[] {
  if (borrowed) return borrowed;
  const found: number[] = [];
  for (let i = first; i < head; i++) if (tokens[i]?.pos === 'AUX') found.push(i);
  return found;
}

/** What a participle describes; null: it does not describe. */
function described(
  tokens: readonly Token[],
  all: readonly VerbGroup[],
  index: number,
  last: VerbGroup | undefined,
): VerbGroup['subject'] | null {
  const group = all[index];
  const lemma = tokens[group?.head ?? -1]?.lemma ?? '';
  if (!group || BESIDE.has(lemma) || INTRANSITIVE.has(lemma) || takesObject(tokens, group)) return null;
  const at = before(tokens, group);
  // "unveiled in 1951 and damaged in 1978"
  if (
    tokens[at]?.pos === 'CCONJ' &&
    last?.subject &&
    !tokens.slice(last.head, at).some(({ text }) => text === ',')
  )
    return all[index - 1]?.head === last.head ? last.subject : null;
  const turned = inverted(tokens, group, all[index + 1]) ?? apposed(tokens, all, group);
  if (turned) return turned;
  if (at < 0) return inFront(tokens, all, index);
  const noun = tokens[at - 1];
  if (
    tokens[at]?.text !== ',' ||
    !(
      /^(?:NOUN|PROPN|PRON)$/.test(noun?.pos ?? '') ||
      standsForOne(tokens, at - 1) ||
      isNumber(tokens, at - 1)
    ) ||
    (TIME.test(noun?.lower ?? '') && !isNumber(tokens, at - 1))
  )
    return null;
  const start = subjectStart(tokens, stretchStart(tokens, at), at);
  const has = (from: number, to: number): boolean =>
    all.some(({ form, head }) => form === 'finite' && head >= from && head < to);
  const from = stretchStart(tokens, at);
  // "until the Council, charged with writing laws, met": what was set in is over.
  if (tokens[from - 1]?.text === ',' && all.some((each) => each.first === from && isBare(tokens, each)))
    return null;
  if (has(from, at)) {
    // "met the general, freed in May": what the verb before ends with.
    return /^(?:ADP|ADV|NUM)$/.test(tokens[group.head + 1]?.pos ?? '') ? phraseBefore(tokens, at) : null;
  }
  const later = all
    .slice(index + 1)
    .filter((each) => each.form === 'finite' && tokens[before(tokens, each)]?.pos !== 'CCONJ');
  const main = later.some((each) => tokens[before(tokens, each)]?.text === ',');
  const closes = tokens.findIndex(({ text }, i) => i > group.head && text === ',');
  // What tells may be tagged as a noun: "The law, passed in 1996, bars …".
  const apart = tokens[stretchStart(tokens, at) - 1]?.text === ',';
  // "By the Peace of Ambry, signed in 1718, Hesper gave up …"
  if (start >= at)
    return !apart && later.length > 0 && /^(?:ADP|NUM)$/.test(tokens[group.head + 1]?.pos ?? '')
      ? phraseBefore(tokens, at)
      : null;
  return main || (later.length === 0 && !apart && closes > 0 && closes < tokens.length - 3)
    ? { from: start, to: at }
    : null;
}

/** "Among them is Ada Low, a nurse wounded at Osk": behind a name and the verb of the sentence, what somebody is opens no clause. */
function apposed(
  tokens: readonly Token[],
  all: readonly VerbGroup[],
  { first, head }: VerbGroup,
): VerbGroup['subject'] | null {
  if (!/^(?:ADP|ADV|NUM)$/.test(tokens[head + 1]?.pos ?? '')) return null;
  let from = first;
  while (/^(?:NOUN|ADJ)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  const comma = from - 2;
  const opens = /^an?$/.test(tokens[from - 1]?.lower ?? '') && tokens[comma]?.text === ',';
  if (from === first || !opens || tokens[comma - 1]?.pos !== 'PROPN') return null;
  const start = stretchStart(tokens, comma);
  const main = all.some((each) => each.form === 'finite' && each.head >= start && each.head < comma);
  return main ? phraseBefore(tokens, comma) : null;
}

/** "Resolution 2286, adopted in May, …": its number, and no day of a month. */
function isNumber(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at - 1];
  return (
    tokens[at]?.pos === 'NUM' && /^(?:NOUN|PROPN)$/.test(noun?.pos ?? '') && !TIME.test(noun?.lower ?? '')
  );
}

/** "…; another, signed in May, collapsed": by itself it is one of what was told. */
function standsForOne(tokens: readonly Token[], at: number): boolean {
  return /^(?:another|others|both|some|one)$/.test(tokens[at]?.lower ?? '');
}

/** "a historian, Pavel Orn, accused him": what was done to somebody takes no object, so this is somebody's deed. */
function takesObject(tokens: readonly Token[], { head }: VerbGroup): boolean {
  const next = tokens[head + 1];
  if (/^(?:me|him|her|us|them|it|his|its|their)$/.test(next?.lower ?? '')) return true;
  if (next?.pos !== 'DET') return false;
  return !tokens.slice(head + 2, head + 4).some(({ lower }) => TIME.test(lower));
}

/** The noun phrase that ends right before a token. */
function phraseBefore(tokens: readonly Token[], end: number): VerbGroup['subject'] | null {
  let from = end;
  while (
    from > 0 &&
    (/^(?:NOUN|PROPN|ADJ|NUM|DET|PART)$/.test(tokens[from - 1]?.pos ?? '') ||
      tokens[from - 1]?.lower === 'of')
  )
    from--;
  return from < end ? { from, to: end } : null;
}

/** "Also killed on Wednesday was the commander", "Among those freed on Monday was the editor": who it was comes last. */
function inverted(
  tokens: readonly Token[],
  { first, head }: VerbGroup,
  be: VerbGroup | undefined,
): VerbGroup['subject'] | null {
  if (!/^(?:also|those|them|including)?$/.test(tokens[first - 1]?.lower ?? '') || first > 3) return null;
  if (!be || tokens[be.head]?.lemma !== 'be' || be.first !== be.head) return null;
  const between = tokens.slice(head + 1, be.first);
  if (between.length === 0 || between.some(({ pos }) => !/^(?:ADP|DET|NOUN|PROPN|NUM|ADJ)$/.test(pos)))
    return null;
  const from = be.head + 1;
  let to = from;
  while (/^(?:DET|NOUN|PROPN|ADJ|NUM|PART)$/.test(tokens[to]?.pos ?? '') || tokens[to]?.lower === 'of') to++;
  return to > from ? { from, to } : null;
}

/** "Captured in May 1916 and released the next year, Orr wrote": the subject of the verb behind the comma. */
function inFront(
  tokens: readonly Token[],
  all: readonly VerbGroup[],
  index: number,
): VerbGroup['subject'] | null {
  const group = all[index];
  if (!group || !/^(?:ADP|ADV|NUM|CCONJ|ADJ|DET)$/.test(tokens[group.head + 1]?.pos ?? '')) return null;
  for (const main of all.slice(index + 1)) {
    if (main.form !== 'finite') continue;
    const from = stretchStart(tokens, main.first);
    const subject = tokens.slice(from, main.first);
    if (tokens[from - 1]?.text !== ',' || SUBORDINATORS.has(tokens[from]?.lower ?? '')) continue;
    if (!/^(?:DET|PROPN|NOUN|PRON|ADJ|NUM)$/.test(subject[0]?.pos ?? '')) continue;
    if (subject.some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos))) return { from, to: main.first };
  }
  return null;
}

/** "In 1986 the arch, unveiled …": the subject begins behind the word that opens its clause, and behind a time. */
function subjectStart(tokens: readonly Token[], start: number, end: number): number {
  let at = start;
  while (at < end && /^(?:CCONJ|SCONJ|ADV|PUNCT)$/.test(tokens[at]?.pos ?? '')) at++;
  if (tokens[at]?.pos !== 'ADP') return at;
  const time = tokens.findIndex(({ lower }, i) => i > at && i < end - 1 && TIME.test(lower));
  return time < 0 ? end : time + 1;
}
