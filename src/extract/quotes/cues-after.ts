/** Cues behind a quotation: `“…,” said NAME`, `“…,” NAME said`, `“…” — NAME`. */
import type { Item } from './items.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS } from '../actors/lexicon/common.ts';
import { looksFinite, sayingVerb } from '../actors/lexicon/saying.ts';
import { subjectBefore } from './appositions.ts';
import { isDocument, isPronoun, type Phrase, phraseStartingAt } from './phrases.ts';
import { isSpeaker, REACH } from './subjects.ts';
import { type Cue, isPassive, isVerb } from './cue.ts';

/** `“…,” said NAME`, `“…,” NAME said`, `“…” — NAME` */
export function strongAfter(items: readonly Item[], q: number, goesOn: boolean): Cue | null {
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
  // `“…,” runs the whole of the entry`
  if (
    /^(?:runs|ran|reads|read)$/.test(first.lower) &&
    /^(?:the|its|his|her|an?)$/.test(items[i + 1]?.lower ?? '')
  )
    for (let at = i + 2; at < i + 6 && items[at]?.kind === 'word'; at++)
      if (isDocument(items[at]))
        return {
          phrase: { start: at, end: at + 1, head: at },
          from: i,
          to: at + 1,
          rule: 'cue/after-inverted',
        };
  // `“…,” came the reply from NAME`
  if (/^(?:came|comes)$/.test(first.lower) && ANSWERS.test(items[i + 2]?.lower ?? '')) {
    const from = /^(?:from|of)$/.test(items[i + 3]?.lower ?? '') ? phraseStartingAt(items, i + 4) : null;
    if (from !== null && isSpeaker(items, from))
      return { phrase: from, from: i, to: from.end, rule: 'cue/after-inverted' };
  }
  // `“…,” is how one official put it`
  if (/^(?:is|was)$/.test(first.lower) && /^(?:how|what|all|as)$/.test(items[i + 1]?.lower ?? '')) {
    let put = i + 3;
    while (put < i + 12 && items[put]?.kind !== 'mark' && !PUTS.test(items[put]?.lower ?? '')) put++;
    const phrase = PUTS.test(items[put]?.lower ?? '') ? phraseStartingAt(items.slice(0, put), i + 2) : null;
    if (phrase?.end === put) return { phrase, from: i, to: put + 1, rule: 'cue/after' };
  }
  // `„…“, so NAME`: as papers of the continent are translated
  if (first.lower === 'so' && first.kind === 'word') {
    const phrase = phraseStartingAt(items, i + 1);
    const ends = /^(?:[.,;:]|weiter|further)$/.test(items[phrase?.end ?? -1]?.lower ?? '.');
    const named =
      items[phrase?.start ?? -1]?.capital === true ||
      DETERMINERS.has(items[phrase?.start ?? -1]?.lower ?? '');
    if (phrase !== null && ends && named && !isPronoun(items[phrase.head]) && isSpeaker(items, phrase))
      return { phrase, from: i, to: phrase.end, rule: 'cue/after-inverted' };
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
  // `would be “shot at dawn” unless the front gave way`: what goes on has a subject of its own.
  const first = items[i];
  if (first?.kind === 'word' && OPENS_CLAUSE.test(first.lower)) return null;
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
    // `“…,” the agency quoted NAME as saying`
    const relayed = relayedBy(items, v);
    if (relayed !== null) return { phrase: relayed, from: i, to: relayed.end, rule: 'cue/relayed' };
    const subject = subjectBefore(items, v, i);
    const stranger = subject !== null && /^(?:an?|another|one)$/.test(items[subject.start]?.lower ?? '');
    if (subject !== null && subject.start <= i + 1 && (stranger || isSpeaker(items, subject)))
      return { phrase: subject, from: i, to: v + 1, rule: 'cue/after' };
  }
  return null;
}

const OPENS_CLAUSE = /^(?:unless|if|because|when|whenever|although|though|whether|until|till|where|lest)$/;

function relayedBy(items: readonly Item[], verb: number): Phrase | null {
  if (!/^(?:quoted|quotes|cited|cites)$/.test(items[verb]?.lower ?? '')) return null;
  const phrase = phraseStartingAt(items, verb + 1);
  const saying = items[(phrase?.end ?? -9) + 1]?.lower ?? '';
  return phrase !== null && items[phrase.end]?.lower === 'as' && saying.endsWith('ing') ? phrase : null;
}

/** "came the reply from NAME" */
const ANSWERS = /^(?:reply|answer|response|retort|shout|cry|voice|question)$/;

/** "… is how NAME put it" */
const PUTS =
  /^(?:put|puts|said|says|told|wrote|answered|replied|remembers|remembered|recalls|recalled|described|describes|summed|sums|phrased|saw|sees)$/;

/** "NAME put in", "NAME cuts in": verbs whose past looks like their present. */
const BREAKS_IN = /^(?:put|puts|cut|cuts|goes|breaks|chimes|jumps|broke)$/;

/** `has been called “…” by NAME` */
export function passiveBy(items: readonly Item[], q: number): Cue | null {
  const verb = items[q - 1];
  if (items[q + 1]?.lower !== 'by' || verb?.kind !== 'word' || !isPassive(items, q - 1)) return null;
  const phrase = sayingVerb(verb.lower)?.form === 'finite' ? phraseStartingAt(items, q + 2) : null;
  return phrase === null ? null : { phrase, from: q - 1, to: phrase.end, rule: 'cue/passive' };
}

export function accordingTo(items: readonly Item[], q: number): Cue | null {
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
export function weakAfter(items: readonly Item[], q: number): Cue | null {
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
