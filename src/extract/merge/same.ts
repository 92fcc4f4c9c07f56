import { SHARED, SINGULAR } from '../events/lexicon.ts';
import { ofAnother, otherPart, sameDeed } from './deeds.ts';
import { type MergedTelling, sharedCount } from './telling.ts';

const DAY_MS = 86_400_000;

/** Concepts that tell one happening from different ends: a meeting and what was agreed at it. */
const KIN: readonly (readonly string[])[] = [
  ['war-onset', 'attack', 'advance', 'mobilize', 'happen'],
  ['ceasefire', 'accord', 'proposal', 'speak', 'happen'],
  ['meeting', 'accord', 'happen', 'speak'],
  ['proposal', 'speak', 'threaten', 'accord', 'meeting'],
  ['retreat', 'reject', 'end-of-accord', 'speak', 'happen'],
  ['annexation', 'accord', 'advance', 'coerce'],
  ['coerce', 'attack', 'other'],
];

/**
 * How surely two tellings tell one happening: 0 for no, else higher for surer.
 * The dates must allow it (one inside the other, give or take what "early" or "about" leaves open),
 * nobody and no place may speak against it, the concepts must be kin, and the matter must overlap:
 * the wider the dates, the more of it.
 */
export function sameHappening(a: MergedTelling, b: MergedTelling): number {
  if (a.article === b.article && a.mention.sentence === b.mention.sentence) return 0;
  const nearness = dateNearness(a, b);
  if (nearness === 0) return 0;
  if ((a.mention.status === 'planned') !== (b.mention.status === 'planned') && nearness < 1) return 0;
  if (nearness === 1 && isEntryForm(a, b)) return 1 + nearness;
  if (otherCompany(a, b) || otherPlace(a, b) || otherPart(a, b) || ofAnother(a, b)) return 0;
  if (sameDeed(a, b, nearness)) return 1 + nearness;
  const concepts = kinship(a.mention.concept, b.mention.concept);
  if (concepts === 0) return 0;
  if (nearness === 1 && isHour(a, b)) return 1 + nearness;
  if (nearness === 1 && isSpokenOfAgain(a, b)) return 1 + nearness + overlap(a.terms, b.terms) / 2;
  if (nearness === 0.5 && isNamedAgain(a, b)) return 1 + nearness;
  const actors = overlap(a.parties, b.parties);
  if (a.mention.concept === b.mention.concept && SINGULAR.has(a.mention.concept)) {
    const unnamed = a.parties.length === 0 || b.parties.length === 0;
    return actors > 0 || unnamed ? 1 + nearness : 0;
  }
  const terms = overlap(a.terms, b.terms);
  const score = 0.5 * terms + 0.3 * overlap(a.actors, b.actors) + 0.2 * concepts;
  return score >= (nearness === 1 ? 0.5 : 0.62) ? score + nearness : 0;
}

/** In sentences. */
const NEXT = 1;

/** "A drone struck the patrol on Monday. A second hit the road eleven minutes later": how the hours of it went. */
function isHour(a: MergedTelling, b: MergedTelling): boolean {
  if (a.article !== b.article) return false;
  const [first, second] = a.mention.start < b.mention.start ? [a, b] : [b, a];
  return (
    second.mention.sentence - first.mention.sentence <= NEXT &&
    second.date?.inferred.some(({ rule }) => HOURS.test(rule)) === true &&
    second.mention.status !== 'planned' &&
    kinship(first.mention.concept, second.mention.concept) >= 0.6
  );
}

const HOURS = /^(?:anchor\/clock|relative\/hours-later)$/;

/** "The strike, which hit before noon": one article takes as known what it has told of that day; talks end once a day. */
function isSpokenOfAgain(
  { article, mention: a }: MergedTelling,
  { article: other, mention: b }: MergedTelling,
): boolean {
  if (article !== other) return false;
  if (a.concept === b.concept && a.concept === 'end-of-accord') {
    const ended = endings(b.terms);
    return endings(a.terms).some((term) => ended.includes(term));
  }
  // "The deadline passed yesterday." "Yesterday's deadline, which ran out at noon, …"
  if (LAPSING.test(a.lemma) && LAPSING.test(b.lemma)) {
    const over = endings(titleWords(a));
    if (endings(titleWords(b)).some((word) => over.includes(word))) return true;
  }
  if (isPlannedAgain(a, b)) return true;
  if (isDetail(a, b) || isDetail(b, a)) return true;
  if (isEntryOf(a, b) || isEntryOf(b, a)) return true;
  return a.concept === b.concept && (a.again === b.concept || b.again === a.concept);
}

/** "the accord of 2002", where the article has told of "the peace accord of December 2002": by its year it is the same. */
function isNamedAgain(
  { article, mention: a, date }: MergedTelling,
  { article: other, mention: b, date: otherDate }: MergedTelling,
): boolean {
  if (article !== other || a.lemma !== b.lemma || a.concept !== b.concept || !date || !otherDate)
    return false;
  if (a.rule !== NAMED || b.rule !== NAMED) return false;
  const wide = length(date) > length(otherDate) ? a : b;
  return wide.again === wide.concept && ONCE.has(wide.concept);
}

const NAMED = 'event/noun-before-date';
/** What a year names well enough. */
const ONCE: ReadonlySet<string> = new Set(['accord', 'ceasefire', 'war-onset']);

/** "Talks are scheduled for 24 July", "the third round of talks on 24 July has no agenda": of one day's plans. */
function isPlannedAgain(a: MergedTelling['mention'], b: MergedTelling['mention']): boolean {
  if (a.status !== 'planned' || b.status !== 'planned' || a.concept !== b.concept) return false;
  return a.lemma === b.lemma || names(a.terms, b.lemma) || names(b.terms, a.lemma);
}

/** "Talks are scheduled": what the other calls "talks" stands among the words. */
function names(terms: readonly string[], noun: string): boolean {
  return terms.includes(noun) || terms.includes(`${noun}s`);
}

/** "The gunmen forced their way in", after "armed men attacked a hospital": how it went on. */
function isDetail(a: MergedTelling['mention'], b: MergedTelling['mention']): boolean {
  return a.again === 'attack' && b.concept === 'attack' && b.again === undefined && DETAILS.has(a.concept);
}

/** "Rival leaders in Osk signed a pact on Monday", and further down "4 April: Low and Orr sign the pact in Tarn". */
function isEntryForm(
  { article, mention: a }: MergedTelling,
  { article: other, mention: b }: MergedTelling,
): boolean {
  return (
    article === other &&
    a.lemma === b.lemma &&
    a.concept === b.concept &&
    SHARED.has(a.concept) &&
    isEntryOf(a, b) !== isEntryOf(b, a)
  );
}

/** "3 May 2024: The dam is breached", in the list of dates of an article that tells of the breach: its word for it stands in the other. */
function isEntryOf(a: MergedTelling['mention'], b: MergedTelling['mention']): boolean {
  if (a.rule !== 'event/key-date' || b.rule === 'event/key-date') return false;
  return a.lemma === b.lemma || b.terms.includes(a.lemma) || a.terms.includes(b.lemma);
}

/** What is done in an attack, by those who made it. */
const DETAILS: ReadonlySet<string> = new Set(['attack', 'advance', 'coerce', 'happen', 'other']);

const ENDING =
  /^(?:talk|negotiation|truce|ceasefire|cease-fire|agreement|accord|deadline|ultimatum|mandate)s?$/;
/** What a term does when its time is over. */
const LAPSING = /^(?:pass|expire|lapse|run|end)$/;

function titleWords({ title }: MergedTelling['mention']): string[] {
  return title.toLowerCase().split(' ');
}

function endings(terms: readonly string[]): string[] {
  return terms.filter((term) => ENDING.test(term)).map((term) => term.replace(/s$/, ''));
}

/** Each has somebody whom the other could have named and did not: a call with one president is not the call with another. */
function otherCompany(a: MergedTelling, b: MergedTelling): boolean {
  if (!SHARED.has(a.mention.concept) || !SHARED.has(b.mention.concept)) return false;
  if (a.actors.length < 2 || b.actors.length < 2) return false;
  const missing = (from: MergedTelling, to: MergedTelling): boolean =>
    sharedCount(from.actors, to.parties) < from.actors.length;
  return missing(a, b) && missing(b, a);
}

function otherPlace({ mention: a }: MergedTelling, { mention: b }: MergedTelling): boolean {
  if (a.place === undefined || b.place === undefined) return false;
  return !a.place.includes(b.place) && !b.place.includes(a.place);
}

/** 1: the same days. 0.5: one inside the other. 0: they exclude each other. */
function dateNearness({ date: a }: MergedTelling, { date: b }: MergedTelling): number {
  if (!a || !b) return 0;
  if (a.startMs === b.startMs && a.endMs === b.endMs) return 1;
  const [narrow, wide] = length(a) <= length(b) ? [a, b] : [b, a];
  const slack = /[~%]/.test(wide.edtf ?? '') ? Math.min(length(wide) / 2, 60 * DAY_MS) : 0;
  const inside =
    (narrow.startMs ?? -Infinity) >= (wide.startMs ?? -Infinity) - slack &&
    (narrow.endMs ?? Infinity) <= (wide.endMs ?? Infinity) + slack;
  if (inside) return length(wide) <= DAY_MS ? 1 : 0.5;
  const touching = (narrow.startMs ?? 0) < (wide.endMs ?? 0) && (wide.startMs ?? 0) < (narrow.endMs ?? 0);
  return touching && length(wide) <= 10 * DAY_MS ? 0.5 : 0;
}

function length(date: { startMs: number | null; endMs: number | null }): number {
  return (date.endMs ?? Infinity) - (date.startMs ?? -Infinity);
}

function kinship(a: string, b: string): number {
  if (a === b) return 1;
  if (KIN.some((family) => family.includes(a) && family.includes(b))) return 0.6;
  return a === 'other' || b === 'other' ? 0.4 : 0;
}

/** Shared share of the smaller list; 0 where either is empty. */
function overlap(a: readonly number[], b: readonly number[]): number {
  const smaller = Math.min(a.length, b.length);
  return smaller === 0 ? 0 : sharedCount(a, b) / smaller;
}
