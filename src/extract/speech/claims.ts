/**
 * Indirect speech in one sentence of the reporter's: "NAME said that …", "…, NAME said", "According to NAME, …".
 * Words in the wrong mouth do harm, so only what is plain is taken: a verb told as done in a clause of its own, a subject
 * right beside it, and a claim that is a clause. The claim ends where the reporter may be speaking again.
 */
import { ADVERBS } from '../actors/lexicon/common.ts';
import { isRole } from '../actors/lexicon/roles.ts';
import { looksFinite, NOUNS_TOO, sayingVerb } from '../actors/lexicon/saying.ts';
import { nameBeside, subjectBefore } from '../quotes/appositions.ts';
import type { Item } from '../quotes/items.ts';
import { SUBORDINATORS } from '../quotes/lexicon.ts';
import { isDocument, isPronoun, type Phrase, phraseStartingAt } from '../quotes/phrases.ts';
import { isSpeaker } from '../quotes/subjects.ts';
import { GOES_ON, NOT_SAID, REPORTERS_CLAUSE, SAYS_BARE, SAYS_THAT } from './lexicon.ts';
import { completed, type DatesAt, NOWHERE, type Setting, settingFrom } from './setting.ts';

export interface Claim {
  /** Who says it. */
  readonly phrase: Phrase;
  /** The verb of saying; -1: "according to". */
  readonly verb: number;
  /** Half-open range of items: what is said, without "that" and the full stop. */
  readonly from: number;
  readonly to: number;
  /** Half-open range of items: the words that say that somebody says it. */
  readonly cue: { readonly from: number; readonly to: number };
  readonly setting: Setting;
  readonly rule: string;
}

/** In the order of the text; claims of one sentence never overlap. */
export function claimsIn(items: readonly Item[], dates: DatesAt): Claim[] {
  const end = sentenceEnd(items);
  const according = accordingTo(items, end);
  if (according) return [according];
  const found: Claim[] = [];
  for (let verb = 1; verb < end; verb++) {
    if (!SAYS_THAT.has(items[verb]?.lower ?? '') || items[verb]?.kind !== 'word') continue;
    const claim =
      afterVerb(items, verb, end, dates) ?? (found.length === 0 ? beforeVerb(items, verb, end, dates) : null);
    if (!claim) continue;
    found.push(claim, ...goingOn(items, claim, end));
    verb = Math.max(verb, found.at(-1)?.to ?? verb);
  }
  return found;
}

/** `NAME said [on Monday] [that] CLAIM` */
function afterVerb(items: readonly Item[], verb: number, end: number, dates: DatesAt): Claim | null {
  const subject = subjectOf(items, verb);
  if (subject === null) return null;
  const lower = items[verb]?.lower ?? '';
  const { setting, next } = settingFrom(items, verb + 1, lower, dates);
  const explicit = items[next]?.lower === 'that';
  if (!explicit && !SAYS_BARE.has(lower)) return null;
  const from = explicit ? next + 1 : next;
  const to = claimEnd(items, from, end);
  if (!isClause(items, from, to)) return null;
  if (!explicit && (!opensClause(items[from]) || isObject(items, from, to))) return null;
  const start = cueStart(items, subject);
  return {
    phrase: subject,
    verb,
    from,
    to,
    cue: { from: subject.start, to: from },
    setting: completed(
      completed(setting, between(items, subject.end, verb, dates)),
      openingSetting(items, start, dates),
    ),
    rule: explicit ? 'paraphrase/that' : 'paraphrase/bare',
  };
}

/** `CLAIM, NAME said [on Monday].`, `CLAIM, said NAME.` */
function beforeVerb(items: readonly Item[], verb: number, end: number, dates: DatesAt): Claim | null {
  if (!SAYS_BARE.has(items[verb]?.lower ?? '')) return null;
  const inverted = items[verb - 1]?.lower === ',' ? phraseStartingAt(items, verb + 1) : null;
  const phrase = inverted ?? subjectOf(items, verb);
  if (phrase === null || !speaks(items, phrase)) return null;
  const comma = (inverted ? verb : phrase.start) - 1;
  if (items[comma]?.lower !== ',') return null;
  const after = inverted ? phrase.end : verb + 1;
  const { setting, next } = settingFrom(items, after, inverted ? null : (items[verb]?.lower ?? ''), dates);
  // Whatever else follows the verb is a claim of its own, and what stands before is not.
  if (next < end && items[next]?.lower !== ',') return null;
  const from = withoutOpening(items, 0);
  // Of two that say something in one sentence, it is not plain who said this.
  for (let i = from; i < comma; i++) if (sayingVerb(items[i]?.lower ?? '')?.says === true) return null;
  if (!isClause(items, from, comma) || SUBORDINATORS.has(items[from]?.lower ?? '')) return null;
  return {
    phrase: inverted ? nameBeside(items, phrase) : phrase,
    verb,
    from,
    to: comma,
    cue: { from: comma + 1, to: next },
    setting,
    rule: 'paraphrase/after',
  };
}

/** `According to NAME, CLAIM`, `CLAIM, according to NAME.` */
function accordingTo(items: readonly Item[], end: number): Claim | null {
  const at = items.findIndex((item, i) => item.lower === 'according' && items[i + 1]?.lower === 'to');
  if (at < 0) return null;
  const phrase = phraseStartingAt(items, at + 2);
  if (phrase === null || !speaks(items, phrase) || isPronoun(items[phrase.head])) return null;
  // Somebody else speaks in the same sentence.
  for (let i = 0; i < end; i++)
    if (
      SAYS_THAT.has(items[i]?.lower ?? '') &&
      items[i]?.kind === 'word' &&
      (i < phrase.start || i >= phrase.end)
    )
      return null;
  const named = nameBeside(items, phrase);
  if (at > 0) {
    if (items[at - 1]?.lower !== ',' || phrase.end < end) return null;
    const from = withoutOpening(items, 0);
    if (!isClause(items, from, at - 1) || SUBORDINATORS.has(items[from]?.lower ?? '')) return null;
    return {
      phrase: named,
      verb: -1,
      from,
      to: at - 1,
      cue: { from: at, to: end },
      setting: NOWHERE,
      rule: 'paraphrase/according-to',
    };
  }
  let from = phrase.end;
  if (items[from]?.lower !== ',') return null;
  // "According to NAME, the mayor, …"
  const comma = items.findIndex((item, i) => i > from && item.lower === ',');
  if (comma > 0 && comma - from < APPOSITION && !items.slice(from, comma).some(isFinite)) from = comma;
  from++;
  const to = claimEnd(items, from, end);
  if (!isClause(items, from, to)) return null;
  return {
    phrase: named,
    verb: -1,
    from,
    to,
    cue: { from: at, to: from },
    setting: NOWHERE,
    rule: 'paraphrase/according-to',
  };
}

/** `…, adding that CLAIM`, `… but warned that CLAIM`: of whoever spoke before it in the sentence. */
function goingOn(items: readonly Item[], claim: Claim, end: number): Claim[] {
  let verb = Math.max(claim.to, claim.cue.to);
  if (items[verb]?.lower === ',') verb++;
  if (/^(?:and|but)$/.test(items[verb]?.lower ?? '')) verb++;
  const lower = items[verb]?.lower ?? '';
  const says = saysOn(items, verb - 1) ? SAYS_THAT.has(lower) : GOES_ON.has(lower);
  if (!says || items[verb + 1]?.lower !== 'that') return [];
  const from = verb + 2;
  const to = claimEnd(items, from, end);
  if (!isClause(items, from, to)) return [];
  const next = {
    ...claim,
    verb,
    from,
    to,
    cue: { from: claim.cue.from, to: from },
    rule: 'paraphrase/going-on',
  };
  return [next, ...goingOn(items, next, end)];
}

/** The subject of a verb that is told as done, in a clause that nothing makes conditional; null: it is not plain. */
function subjectOf(items: readonly Item[], verb: number): Phrase | null {
  for (
    let i = verb - 1;
    i >= 0 && (ADVERBS.has(items[i]?.lower ?? '') || NOT_SAID.has(items[i]?.lower ?? ''));
    i--
  )
    if (NOT_SAID.has(items[i]?.lower ?? '')) return null;
  const subject = subjectBefore(items, verb, 0);
  if (subject === null || subject.end > verb || !speaks(items, subject)) return null;
  // "when NAME said", "the bridge, which NAME said", "if NAME says": not the reporter's own word that it was said.
  const before = items[cueStart(items, subject) - 1];
  const free = before === undefined || /^(?:[,;:—–]|and|but)$/.test(before.lower);
  return free ? subject : null;
}

/** Where the subject begins, with what stands before its name. */
const cueStart = (items: readonly Item[], { start }: Phrase): number =>
  /^(?:the|a|an)$/.test(items[start - 1]?.lower ?? '') ? start - 1 : start;

/** A mention of somebody, or a noun for somebody who can speak; not a document, and not just a capital. */
function speaks(items: readonly Item[], phrase: Phrase): boolean {
  const head = items[phrase.head];
  if (head === undefined || isDocument(head)) return false;
  if (head.kind !== 'mention' && head.capital && !isRole(head.lower)) return false;
  if (/^(?:i|we|you|it|they|who|one|another|others|some|many)$/.test(head.lower) && head.kind !== 'mention')
    return false;
  return isSpeaker(items, { start: phrase.head, end: phrase.head + 1, head: phrase.head });
}

/** "NAME on Monday said": when. */
function between(items: readonly Item[], from: number, verb: number, dates: DatesAt): Setting {
  const { setting, next } = settingFrom(items, from, null, dates);
  return next === verb ? setting : NOWHERE;
}

/** "On Monday in Geneva, NAME said": when and where. */
export function openingSetting(items: readonly Item[], start: number, dates: DatesAt): Setting {
  if (items[start - 1]?.lower !== ',') return NOWHERE;
  const first = /^(?:speaking|addressing|talking|writing)$/.test(items[0]?.lower ?? '') ? 1 : 0;
  const { setting, next } = settingFrom(items, first, first === 1 ? 'told' : null, dates);
  return next === start - 1 ? setting : NOWHERE;
}

/** "But", "And", "Meanwhile," say how the sentence hangs on the one before. */
function withoutOpening(items: readonly Item[], from: number): number {
  let i = from;
  if (/^(?:and|but|so|yet|meanwhile|however|also|then)$/.test(items[i]?.lower ?? '')) i++;
  return items[i]?.lower === ',' ? i + 1 : i;
}

/** Up to where the words are plainly those of the speaker. */
function claimEnd(items: readonly Item[], from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const item = items[i];
    if (item === undefined) break;
    if (/^[;—–:(]$/.test(item.lower) || saysOn(items, i)) return i;
    if (item.lower !== ',') continue;
    const next = items[i + 1];
    if (next === undefined || next.kind === 'quote') return i;
    // "…, and that the dam would hold": it goes on.
    if (/^(?:and|or|but)$/.test(next.lower) && items[i + 2]?.lower === 'that') continue;
    const relative = /^(?:who|which|whose|whom|where)$/.test(next.lower);
    const reporters =
      REPORTERS_CLAUSE.has(next.lower) || next.lower === 'according' || /^\p{Ll}+ing$/u.test(next.lower);
    // An aside with a comma at its end is inside the claim.
    const closes = relative && items.slice(i + 1, end).some(({ lower }) => lower === ',');
    if (reporters && !isList(items, i, next)) return i;
    if (relative && !closes) return i;
  }
  return end;
}

/** "… but warned that time was short": what the speaker did next. */
const saysOn = (items: readonly Item[], i: number): boolean =>
  /^(?:and|but)$/.test(items[i]?.lower ?? '') &&
  SAYS_THAT.has(items[i + 1]?.lower ?? '') &&
  !NOUNS_TOO.has(items[i + 1]?.lower ?? '');

/** "men, women and children", "the dam, and the road": an "and" with no clause behind it. */
function isList(items: readonly Item[], comma: number, next: Item): boolean {
  if (next.lower !== 'and' && next.lower !== 'or') return false;
  const rest = items.slice(comma + 2);
  const stop = rest.findIndex(({ lower }) => /^[,;.—–]$/.test(lower));
  return !rest.slice(0, stop < 0 ? rest.length : stop).some(isFinite);
}

/** At least three words with a verb, beginning with no mark. */
function isClause(items: readonly Item[], from: number, to: number): boolean {
  const claim = items.slice(from, to);
  if (claim.length < 3 || claim[0]?.kind === 'mark' || claim.some(({ kind }) => kind === 'quote'))
    return false;
  return claim.slice(1).some(isFinite);
}

/** "confirmed the news and wept": the first verb after "and" is the speaker's own, so what stands before it is a thing. */
function isObject(items: readonly Item[], from: number, to: number): boolean {
  const verb = items.slice(from, to).findIndex((item, i) => i > 0 && isFinite(item));
  return /^(?:and|but|or|then)$/.test(items[from + verb - 1]?.lower ?? '');
}

/** Without "that", what follows has to begin like a subject: not "said nothing", "said no to", "said of the talks that". */
function opensClause(item: Item | undefined): boolean {
  if (item === undefined || item.kind === 'mark' || item.kind === 'quote') return false;
  return !/^(?:me|us|him|them|so|no|nothing|little|of|about|goodbye|sorry|yes|to|how|why|what|whether|if|when|where|who|which|as|and|or|but|much|more|enough)$/.test(
    item.lower,
  );
}

const isFinite = (item: Item): boolean =>
  item.kind === 'word' && (looksFinite(item.lower) || /^(?:am|do|does|cannot|n't)$/.test(item.lower));

/** Without the full stop. */
function sentenceEnd(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && /^[.!…]$/.test(items[end - 1]?.lower ?? '')) end--;
  return end;
}

/** Longer ones are no appositions. In items. */
const APPOSITION = 10;
