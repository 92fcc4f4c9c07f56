/** Finds the words that say who speaks: a verb of saying on either side, "according to", a colon, a dash and a name. */
import { ADVERBS, DETERMINERS, PREPOSITIONS } from '../actors/lexicon/common.ts';
import { isRole, isRolePlural } from '../actors/lexicon/roles.ts';
import { looksFinite, sayingVerb } from '../actors/lexicon/saying.ts';
import type { Item } from './items.ts';
import { CONJUNCTIONS, SUBORDINATORS } from './lexicon.ts';
import { documentEndingAt, subjectBefore } from './appositions.ts';
import { isPronoun, type Phrase, phraseStartingAt } from './phrases.ts';
import { isSpeaker, mainSubject, REACH } from './subjects.ts';

export interface Cue {
  readonly phrase: Phrase;
  /** Half-open range of items. */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/**
 * The cue of the quotation at item `q`.
 * @param goesOn the quotation ends with a comma, a dash, a question or an exclamation mark, so that the sentence goes on
 */
export function findCue(items: readonly Item[], q: number, goesOn: boolean): Cue | null {
  const before = leftVerb(items, q);
  if (before?.close === true) return before.cue;
  const holder = toWhom(items, q) ?? inWords(items, q);
  if (holder !== null) return holder;
  return (
    strongAfter(items, q, goesOn) ??
    accordingTo(items, q) ??
    before?.cue ??
    weakAfter(items, q) ??
    byMainSubject(items, q)
  );
}

/** `NAME said: “…”`, `NAME, asked about it, called it “…”` */
function leftVerb(items: readonly Item[], q: number): { cue: Cue; close: boolean } | null {
  const mark = items[q - 1]?.kind === 'mark' ? (items[q - 1]?.lower ?? '') : '';
  let clause = false;
  for (let i = q - 1; i >= Math.max(0, q - REACH); i--) {
    const item = items[i];
    if (item === undefined || item.kind === 'quote' || item.lower === ';') return null;
    if (item.kind !== 'word') continue;
    if (item.lower === 'to' && items[i - 1]?.lower === 'according') {
      const phrase = phraseStartingAt(items, i + 1);
      return phrase === null
        ? null
        : { cue: { phrase, from: i - 1, to: q, rule: 'cue/according-to' }, close: mark === ',' };
    }
    const cue = isVerb(items, i) ? verbCue(items, i, q) : null;
    if (cue !== null) return { cue, close: i === q - 1 || (!clause && (mark === ':' || mark === ',')) };
    if (looksFinite(item.lower) || SUBORDINATORS.has(item.lower)) clause = true;
  }
  return null;
}

/** `To NAME, “…”`, `…; to her rival, NAME, “…”`: whose opinion it is. */
function toWhom(items: readonly Item[], q: number): Cue | null {
  if (items[q - 1]?.lower !== ',') return null;
  for (let i = q - 2; i >= Math.max(0, q - 12); i--) {
    const item = items[i];
    if (item === undefined || item.kind === 'quote' || item.lower === ';') return null;
    if (item.kind !== 'word' || (item.lower !== 'to' && item.lower !== 'for')) continue;
    const opens = i === 0 || /^(?:[;,:—–]|and|but|while)$/.test(items[i - 1]?.lower ?? '');
    const phrase = opens ? phraseStartingAt(items, i + 1) : null;
    if (phrase === null || phrase.end < q - 1 || !isPerson(items[phrase.head])) return null;
    return { phrase, from: i, to: q, rule: 'cue/to-whom' };
  }
  return null;
}

/** `In her view, “…”`, `in the words of NAME, “…”` */
function inWords(items: readonly Item[], q: number): Cue | null {
  for (let i = q - 1; i >= Math.max(0, q - 14); i--) {
    const item = items[i];
    if (item === undefined || item.kind === 'quote' || item.lower === ';') return null;
    if (item.kind !== 'word' || !/^(?:view|words|opinion|telling|phrase|account)$/.test(item.lower)) continue;
    const own = items[i - 1];
    const from = items[i - 1]?.lower === "'s" ? i - 2 : i - 1;
    if (own?.lower === 'the' && items[i + 1]?.lower === 'of' && items[i - 2]?.lower === 'in') {
      const phrase = phraseStartingAt(items, i + 2);
      return phrase === null || phrase.end > q ? null : { phrase, from: i - 2, to: q, rule: 'cue/in-words' };
    }
    const owner = items[from];
    if (items[from - 1]?.lower !== 'in' || !(owner?.kind === 'mention' || isPronoun(owner))) return null;
    const phrase = { start: from, end: from + 1, head: from };
    return { phrase, from: from - 1, to: q, rule: 'cue/in-words' };
  }
  return null;
}

const isPerson = (item: Item | undefined): boolean =>
  item !== undefined && (item.person || isRole(item.lower) || isRolePlural(item.lower));

function isVerb(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item?.kind !== 'word' || (item.capital && i > 0)) return false;
  if (item.lower === 'put' && items[i + 1]?.lower === 'it') return true;
  const verb = sayingVerb(item.lower);
  if (verb === undefined) return false;
  const before = items[i - 1];
  // "the reports", "a claim": nouns
  if (
    before !== undefined &&
    ((DETERMINERS.has(before.lower) &&
      !(before.lower === 'that' && documentEndingAt(items, i - 2, 0) !== null)) ||
      before.lower === "'s" ||
      (PREPOSITIONS.has(before.lower) && verb.form !== 'participle'))
  )
    return false;
  if (verb.form === 'base') {
    // "they say", "would say", "to say"; a noun otherwise
    return (
      before !== undefined &&
      (before.lower === 'to' ||
        /^(?:they|we|i|you|would|will|could|can|may|might|must|should|did|do|does|not|also|who)$/.test(
          before.lower,
        ) ||
        isRolePlural(before.lower) ||
        (i === 1 && before.kind === 'word' && /[^s]s$/.test(before.lower)) ||
        (before.kind === 'mention' && before.lower.endsWith('s')))
    );
  }
  return true;
}

function verbCue(items: readonly Item[], verb: number, q: number): Cue | null {
  const form = sayingVerb(items[verb]?.lower ?? '')?.form;
  const rule = 'cue/before';
  const passive = form === 'finite' && isPassive(items, verb);
  if (items[verb + 1]?.lower === 'by' && passive) {
    const phrase = phraseStartingAt(items, verb + 2);
    if (phrase !== null && phrase.end <= q) return { phrase, from: verb, to: q, rule: 'cue/passive' };
  }
  if (passive) return null;
  const relayed = form === 'participle' && items[verb - 1]?.lower === 'as' ? quotedAs(items, verb) : null;
  if (relayed !== null) return { phrase: relayed, from: relayed.start, to: q, rule: 'cue/relayed' };
  let own = verb - 1;
  while (own >= 0 && ADVERBS.has(items[own]?.lower ?? '') && items[own]?.lower !== 'to') own--;
  const previous = items[own]?.lower ?? '';
  if (form === 'participle' || previous === 'to' || CONJUNCTIONS.has(previous)) {
    const phrase = mainSubject(items, clauseOf(items, verb), verb) ?? mainSubject(items, 0, verb);
    return phrase === null
      ? null
      : {
          phrase,
          from: phrase.start,
          to: q,
          rule: form === 'participle' ? 'cue/participle' : 'cue/coordinated',
        };
  }
  const subject = subjectBefore(items, verb, afterLastQuote(items, verb));
  if (subject !== null) return { phrase: subject, from: subject.start, to: q, rule };
  // "In her letter wrote NAME": the subject follows.
  const follows = phraseStartingAt(items, verb + 1);
  if (follows !== null && follows.end <= q && items[follows.head]?.person === true && verb === 0)
    return { phrase: follows, from: verb, to: q, rule: 'cue/inverted' };
  const main = mainSubject(items, 0, verb);
  return main === null ? null : { phrase: main, from: main.start, to: q, rule: 'cue/main-subject' };
}

/** Where the clause of a verb begins after ", but" or ", while"; else the sentence. */
function clauseOf(items: readonly Item[], verb: number): number {
  for (let i = verb - 1; i > Math.max(0, verb - REACH); i--)
    if (/^(?:but|while)$/.test(items[i]?.lower ?? '') && items[i - 1]?.lower === ',') return i + 1;
  return 0;
}

/** "The agency quoted NAME as saying": not the agency speaks. */
function quotedAs(items: readonly Item[], saying: number): Phrase | null {
  for (let i = saying - 2; i >= Math.max(0, saying - 24); i--) {
    if (!/^(?:quoted|cited|quotes|cites|quoting|citing)$/.test(items[i]?.lower ?? '')) continue;
    if (isPassive(items, i)) return null;
    return items[i + 1]?.lower === 'as' ? whomBefore(items, i) : phraseStartingAt(items, i + 1);
  }
  return null;
}

/** "General NAME, whom the weekly quoted as saying" */
function whomBefore(items: readonly Item[], quoted: number): Phrase | null {
  for (let i = quoted - 1; i > Math.max(0, quoted - 8); i--) {
    if (items[i]?.lower !== 'whom') continue;
    for (let j = i - 1; j >= Math.max(0, i - 16); j--)
      if (items[j]?.person === true) return { start: j, end: j + 1, head: j };
  }
  return null;
}

function isPassive(items: readonly Item[], verb: number): boolean {
  for (let i = verb - 1; i >= verb - 4; i--) {
    const lower = items[i]?.lower ?? '';
    if (/^(?:was|were|been|being|is|are|be)$/.test(lower)) return true;
    if (!ADVERBS.has(lower) && !lower.endsWith('ly')) return false;
  }
  return false;
}

function afterLastQuote(items: readonly Item[], i: number): number {
  for (let j = i - 1; j >= Math.max(0, i - REACH); j--) if (items[j]?.kind === 'quote') return j + 1;
  return Math.max(0, i - REACH);
}

/** `“…,” said NAME`, `“…,” NAME said`, `“…” — NAME` */
function strongAfter(items: readonly Item[], q: number, goesOn: boolean): Cue | null {
  let i = q + 1;
  let dash = false;
  let comma = goesOn;
  while (items[i]?.kind === 'mark' && /^[,—–\-"”“’']$/.test(items[i]?.lower ?? '')) {
    if (/[—–-]/.test(items[i]?.lower ?? '')) dash = true;
    if (items[i]?.lower === ',') comma = true;
    i++;
  }
  const first = items[i];
  if (first === undefined || first.kind === 'quote') return null;
  let verb = i;
  while (ADVERBS.has(items[verb]?.lower ?? '') && verb < i + 2) verb++;
  if (
    sayingVerb(items[verb]?.lower ?? '')?.form === 'finite' &&
    items[verb]?.kind === 'word' &&
    !isPassive(items, verb)
  ) {
    const phrase = phraseStartingAt(items, verb + 1);
    const definite =
      sayingVerb(items[verb]?.lower ?? '')?.says === true && DETERMINERS.has(items[verb + 1]?.lower ?? '');
    if (phrase !== null && (definite || isSpeaker(items, phrase)))
      return { phrase, from: verb, to: phrase.end, rule: 'cue/after-inverted' };
    const late = phrase === null ? lateSubject(items, verb + 1) : null;
    if (late !== null) return { phrase: late, from: verb, to: late.end, rule: 'cue/after-inverted' };
  }
  if (first.lower === 'according' && items[i + 1]?.lower === 'to') {
    const phrase = phraseStartingAt(items, i + 2);
    if (phrase !== null) return { phrase, from: i, to: phrase.end, rule: 'cue/according-to' };
  }
  if (dash) {
    const phrase = phraseStartingAt(items, i);
    if (
      phrase !== null &&
      items[phrase.head]?.kind === 'mention' &&
      (items[phrase.end] === undefined || items[phrase.end]?.kind === 'mark')
    )
      return { phrase, from: i, to: phrase.end, rule: 'cue/dash' };
  }
  // `“…,” she shot back`: whatever the verb is
  if (comma && isPronoun(first) && /^(?:s?he|they)$/.test(first.lower) && items[i + 1]?.kind === 'word')
    return { phrase: { start: i, end: i + 1, head: i }, from: i, to: i + 2, rule: 'cue/after' };
  return comma ? subjectThenVerb(items, i) : null;
}

/** `“…,” warned from the south bank commander NAME`, `said on Monday the minister NAME` */
function lateSubject(items: readonly Item[], i: number): Phrase | null {
  if (!/^(?:from|in|on|at|to|by|before|after)$/.test(items[i]?.lower ?? '')) return null;
  for (let at = i + 1; at < i + 10; at++) {
    const item = items[at];
    if (item === undefined || item.kind === 'quote' || (item.kind === 'mark' && item.lower !== '.'))
      return null;
    if (item.kind === 'word' && looksFinite(item.lower)) return null;
    if (item.person && item.how === 'name' && !PREPOSITIONS.has(items[at - 1]?.lower ?? ''))
      return { start: at, end: at + 1, head: at };
  }
  return null;
}

/** A subject right after the quotation, and its verb, of whatever meaning: `“…,” NAME, 34, sighed`. */
function subjectThenVerb(items: readonly Item[], i: number): Cue | null {
  for (let v = i + 1; v < Math.min(items.length, i + REACH); v++) {
    const item = items[v];
    if (
      item === undefined ||
      item.kind === 'quote' ||
      item.lower === ';' ||
      (item.lower === '.' && v > i + 30)
    )
      return null;
    if (item.kind !== 'word' || !(isVerb(items, v) || looksFinite(item.lower) || BREAKS_IN.test(item.lower)))
      continue;
    const subject = subjectBefore(items, v, i);
    const stranger = subject !== null && /^(?:an?|another|one)$/.test(items[subject.start]?.lower ?? '');
    if (subject !== null && subject.start <= i + 1 && (stranger || isSpeaker(items, subject)))
      return { phrase: subject, from: i, to: v + 1, rule: 'cue/after' };
  }
  return null;
}

/** "NAME put in", "NAME cuts in": verbs whose past looks like their present. */
const BREAKS_IN = /^(?:put|puts|cut|cuts|goes|breaks|chimes|jumps|broke)$/;

function accordingTo(items: readonly Item[], q: number): Cue | null {
  for (let i = q + 1; i < Math.min(items.length, q + REACH); i++) {
    const item = items[i];
    if (item === undefined || item.kind === 'quote' || item.lower === ';') return null;
    if (item.lower !== 'according' || items[i + 1]?.lower !== 'to') continue;
    const phrase = phraseStartingAt(items, i + 2);
    return phrase === null ? null : { phrase, from: i, to: phrase.end, rule: 'cue/according-to' };
  }
  return null;
}

/** `… “no way back,” after the vote, NAME said` */
function weakAfter(items: readonly Item[], q: number): Cue | null {
  for (let v = q + 1; v < Math.min(items.length, q + REACH); v++) {
    const item = items[v];
    if (item === undefined || item.kind === 'quote' || item.lower === ';') return null;
    if (
      item.kind !== 'word' ||
      !isVerb(items, v) ||
      sayingVerb(item.lower)?.says !== true ||
      isPassive(items, v)
    )
      continue;
    const subject = subjectBefore(items, v, q + 1);
    if (subject !== null && isSpeaker(items, subject))
      return { phrase: subject, from: subject.start, to: v + 1, rule: 'cue/sentence' };
  }
  return null;
}

function byMainSubject(items: readonly Item[], q: number): Cue | null {
  if (q === 0) return null;
  const phrase = mainSubject(items, 0, q);
  if (phrase === null) return null;
  return {
    phrase,
    from: phrase.start,
    to: q,
    rule: items[q - 1]?.lower === ':' ? 'cue/colon' : 'cue/main-subject',
  };
}
