/** Cues in front of a quotation: `NAME said: “…”`, `NAME, quoted by the agency as saying, “…”`. */
import type { Item } from './items.ts';
import { ADVERBS } from '../actors/lexicon/common.ts';
import { words } from '../actors/lexicon/set.ts';
import { looksFinite, sayingVerb } from '../actors/lexicon/saying.ts';
import { CONJUNCTIONS, SUBORDINATORS } from './lexicon.ts';
import { subjectBefore } from './appositions.ts';
import { authorOf } from './documents.ts';
import { isDocument, type Phrase, phraseStartingAt } from './phrases.ts';
import { isSpeaker, mainSubject, REACH } from './subjects.ts';
import { afterLastQuote, type Cue, isHabit, isPassive, isVerb } from './cue.ts';

/** `NAME said: “…”`, `NAME, asked about it, called it “…”` */
export function leftVerb(
  items: readonly Item[],
  q: number,
): { readonly cue: Cue; readonly close: boolean; readonly says: boolean } | null {
  const mark = items[q - 1]?.kind === 'mark' ? (items[q - 1]?.lower ?? '') : '';
  let clause = false;
  for (let i = q - 1; i >= Math.max(0, q - REACH); i--) {
    const item = items[i];
    if (item === undefined || item.kind === 'quote' || item.lower === ';') return null;
    if (item.kind !== 'word') continue;
    if (item.lower === 'to' && items[i - 1]?.lower === 'according' && !isAside(items, i - 1)) {
      const phrase = phraseStartingAt(items, i + 1);
      return phrase === null
        ? null
        : { cue: { phrase, from: i - 1, to: q, rule: 'cue/according-to' }, close: mark === ',', says: false };
    }
    const cue = isVerb(items, i) && !isSetIn(items, i, q) ? verbCue(items, i, q) : null;
    if (cue !== null) {
      const close = i === q - 1 || (!clause && (mark === ':' || mark === ','));
      return { cue, close, says: sayingVerb(item.lower)?.says === true };
    }
    if (looksFinite(item.lower) || SUBORDINATORS.has(item.lower)) clause = true;
  }
  return null;
}

/** "Under the draft, of which the agency saw a copy, each side is to …": the verb of a relative clause that a comma has closed. */
function isSetIn(items: readonly Item[], verb: number, q: number): boolean {
  if (!items.slice(verb + 1, Math.min(q - 1, verb + 6)).some(({ lower }) => lower === ',')) return false;
  for (let i = verb - 1; i > Math.max(0, verb - 5); i--) {
    if (items[i]?.kind === 'quote' || items[i]?.lower === ',') return false;
    if (items[i]?.lower !== 'which' && items[i]?.lower !== 'whom') continue;
    return items[i - 1]?.lower === ',' || items[i - 2]?.lower === ',';
  }
  return false;
}

/** Who wrote or sent the document between the items `from` and `to`; null: none, or the words do not tell. */
function writtenBy(items: readonly Item[], from: number, to: number): Phrase | null {
  for (let i = from; i < Math.min(to, from + 12); i++) {
    if (!isDocument(items[i])) continue;
    for (let j = i + 1; j < Math.min(to, i + 8); j++)
      if (/^(?:from|by)$/.test(items[j]?.lower ?? '')) return phraseStartingAt(items, j + 1);
    return authorOf(items, { start: from, end: i + 1, head: i });
  }
  return null;
}

/** "what the gunner had said, according to NAME, that morning:": NAME only passes it on. */
function isAside(items: readonly Item[], according: number): boolean {
  const verb = items[according - 2];
  return items[according - 1]?.lower === ',' && verb?.kind === 'word' && isVerb(items, according - 2);
}

function verbCue(items: readonly Item[], verb: number, q: number): Cue | null {
  const form = sayingVerb(items[verb]?.lower ?? '')?.form;
  const rule = 'cue/before';
  // "He reads out a telegram that has come from the Army Staff:"
  if (/^reads?$/.test(items[verb]?.lower ?? '') && items[q - 1]?.lower === ':') {
    const author = writtenBy(items, verb + 1, q);
    if (author !== null) return { phrase: author, from: verb, to: q, rule };
  }
  // "Reading from a message sent to him by a nurse in Tarn, he said:"
  const read =
    /^(?:reading|quoting|citing)$/.test(items[0]?.lower ?? '') && /^[:,]$/.test(items[q - 1]?.lower ?? '');
  const comma = read ? items.findIndex(({ lower }) => lower === ',') : -1;
  const quoted = comma > 0 && comma < verb ? writtenBy(items, 1, comma) : null;
  if (quoted !== null) return { phrase: quoted, from: 0, to: q, rule };
  const passive = form === 'finite' && isPassive(items, verb);
  if (items[verb + 1]?.lower === 'by' && passive) {
    const phrase = agentAt(items, verb + 2);
    // "He had been asked by the board to put one question:" gives the words of who was asked.
    if (phrase !== null && items.slice(phrase.end, q).some(({ lower }) => lower === 'to')) return null;
    if (phrase !== null && phrase.end <= q) return { phrase, from: verb, to: q, rule: 'cue/passive' };
  }
  if (passive) return null;
  const relayed = form === 'participle' && items[verb - 1]?.lower === 'as' ? quotedAs(items, verb) : null;
  if (relayed !== null) return { phrase: relayed, from: relayed.start, to: q, rule: 'cue/relayed' };
  let own = verb - 1;
  while (own >= 0 && ADVERBS.has(items[own]?.lower ?? '') && items[own]?.lower !== 'to') own--;
  const accuser = form === 'participle' && previousIs(items, verb, 'of') ? accusedBy(items, verb) : null;
  if (accuser !== null) return { phrase: accuser, from: accuser.start, to: q, rule: 'cue/passive' };
  if (items[own]?.lower === ',') own = pastAside(items, own);
  const previous = items[own]?.lower ?? '';
  if (form === 'participle' || previous === 'to' || CONJUNCTIONS.has(previous)) {
    const phrase =
      (CONJUNCTIONS.has(previous) ? sharedSubject(items, own) : null) ??
      (isHabit(items, verb) ? habitOf(items, verb - 2) : null) ??
      (form === 'participle' && previous === ',' ? tellerBefore(items, own) : null) ??
      mainSubject(items, clauseOf(items, verb), verb) ??
      mainSubject(items, 0, verb);
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
  // "NAME said that deliveries would continue “at the current pace”"
  if (subject !== null && /^continue/.test(items[verb]?.lower ?? '') && !isSpeaker(items, subject))
    return null;
  if (subject !== null) return { phrase: subject, from: subject.start, to: q, rule };
  // "In her letter wrote NAME": the subject follows.
  const follows = phraseStartingAt(items, verb + 1);
  if (follows !== null && follows.end <= q && items[follows.head]?.person === true && verb === 0)
    return { phrase: follows, from: verb, to: q, rule: 'cue/inverted' };
  const main = mainSubject(items, 0, verb);
  return main === null ? null : { phrase: main, from: main.start, to: q, rule: 'cue/main-subject' };
}

const previousIs = (items: readonly Item[], i: number, lower: string): boolean =>
  items[i - 1]?.lower === lower;

/** "was accused by NAME of asking" */
function accusedBy(items: readonly Item[], asking: number): Phrase | null {
  for (let i = asking - 2; i > Math.max(0, asking - 16); i--)
    if (items[i]?.lower === 'by' && /^(?:accused|suspected)$/.test(items[i - 1]?.lower ?? ''))
      return agentAt(items, i + 1);
  return null;
}

/** Who did it: "by one of her ministers | of running". */
function agentAt(items: readonly Item[], from: number): Phrase | null {
  let end = from;
  while (end < from + 12 && !(items[end]?.lower === 'of' && /.ing$/.test(items[end + 1]?.lower ?? ''))) end++;
  return phraseStartingAt(items.slice(0, end), from);
}

/** "answered the telephone and, not being sure of his rank, | shouted": the conjunction before what stands between commas. */
function pastAside(items: readonly Item[], comma: number): number {
  for (let i = comma - 1; i > Math.max(0, comma - 14); i--) {
    if (items[i]?.kind === 'quote') return comma;
    if (items[i]?.lower === ',') return CONJUNCTIONS.has(items[i - 1]?.lower ?? '') ? i - 1 : comma;
  }
  return comma;
}

/** "that the Major had turned round | and said": the subject of the verb that is joined; of several, of a verb of saying. */
function sharedSubject(items: readonly Item[], conjunction: number): Phrase | null {
  let nearest: Phrase | null = null;
  const from = Math.max(afterLastQuote(items, conjunction), clauseOf(items, conjunction));
  for (let i = conjunction - 1; i > from; i--) {
    const item = items[i];
    if (item?.kind !== 'word' || !(looksFinite(item.lower) || isVerb(items, i))) continue;
    const subject = subjectBefore(items, i, from);
    if (subject === null || subject.end > i || !isSpeaker(items, subject)) continue;
    // "the medic, who had lost a leg, and said", "after the army left and said"
    const before = items[subject.start - 1]?.lower ?? '';
    if (/^(?:who|which|that)$/.test(items[i - 1]?.lower ?? '') || ADJUNCTS.has(before)) continue;
    // "One of them, she said, turned and shouted"
    if (before === ',' && items[i + 1]?.lower === ',') continue;
    // "told the court how the sergeant had opened the door | and said"
    if (before === 'how' || sayingVerb(item.lower)?.says === true) return subject;
    nearest ??= subject;
  }
  return nearest;
}

/** "recalled what his teacher NAME liked to say": whose habit it is that item `verb` tells of. */
function habitOf(items: readonly Item[], verb: number): Phrase | null {
  const subject = subjectBefore(items, verb, afterLastQuote(items, verb));
  return subject !== null && isSpeaker(items, subject) ? subject : null;
}

/** "The envoy would come, she said on Friday, | adding": whose words came before the comma. */
function tellerBefore(items: readonly Item[], comma: number): Phrase | null {
  for (let i = comma - 1; i > Math.max(0, comma - 8); i--) {
    if (items[i]?.kind === 'quote' || items[i]?.lower === ',') return null;
    if (sayingVerb(items[i]?.lower ?? '')?.says !== true || !isVerb(items, i)) continue;
    const subject = subjectBefore(items, i, 0);
    return subject !== null && items[subject.start - 1]?.lower === ',' && isSpeaker(items, subject)
      ? subject
      : null;
  }
  return null;
}

/** What begins a clause that another one leans on: "after", but not the "that" of what is told. */
const ADJUNCTS = words(
  'who which whom whose when while where because if although though after before since until as than',
);

/** Where the clause of a verb begins after ";", ", but" or ", while"; else the sentence. */
function clauseOf(items: readonly Item[], verb: number): number {
  for (let i = verb - 1; i > Math.max(0, verb - REACH); i--)
    if (
      items[i]?.lower === ';' ||
      (/^(?:but|while)$/.test(items[i]?.lower ?? '') && items[i - 1]?.lower === ',')
    )
      return i + 1;
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
