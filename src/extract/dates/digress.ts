/** How likely words are to look aside from what is told, instead of carrying the telling there. */
import type { Article, Sentence } from '../article.ts';
import type { Context } from './context.ts';
import { isDay } from './present.ts';
import type { Found, Said } from './said.ts';
import { type Stand, widthOf, yearOf } from './stand.ts';
import { looksBack } from './way.ts';
import type { Value } from './whole.ts';

/** Costs of staying where the telling stands, in the months of `jump`. */
const STAY = {
  back: 0,
  bracket: 0.3,
  describing: 0.8,
  aside: 1,
  planned: 1,
  remark: 1.5,
  before: 2,
  year: 3,
  far: 5,
  step: 8,
  opens: 12,
};

const BOUND = /\b(?:since|until|till|before|than|prior to|ago|pre-|post-)\s*(?:the\s+)?$/i;
const HAD = /\bhad\b/i;
const EARLIER = /\bhad\b|\b(?:after|followed|following)\b[^,;]*$/i;
const PLANNED =
  /\b(?:will|shall|would|could|might|scheduled|set to|due|planned|plans|projected|promised|expected|anniversary|until)\b/i;
/** "was to send men over the passes by", "called for the islands to be seized in" */
const TO_BE_DONE =
  /\b(?:(?:was|were|is|are) to \p{Ll}|to be \p{Ll}+(?:ed|en|nt|ld|id|de|ne|wn|ilt)\b)(?:[^,;:.]|,\d)*$/u;
/** Whether a clause tells what was to be done. */
export function isToBeDone({ before }: Around): boolean {
  return TO_BE_DONE.test(before);
}

const DETERMINER = /\b(?:the|a|an|his|her|its|their|this|that)$/i;
/** The longest of them, and the character in front of it. */
const DETERMINER_REACH = 6;
const NOUN_FOLLOWS =
  /^(?:\s|-)(?!(?:and|or|to|when|as|but|in|on|at|by|with|the|a|he|she|they|it|which|who|after|before|from|for|until|was|were|had|saw|also|alone)\b)\p{L}/iu;

/** The text before and after a time, inside its sentence. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

const REACH = 160;
/** More before a time, and it does not open its sentence. */
const LEAD = 12;

export function around({ text }: Article, sentence: Sentence, { start, end }: Found): Around {
  return {
    before: text.slice(Math.max(sentence.start, start - REACH), start),
    after: text.slice(end, Math.min(sentence.end, end + 60)),
  };
}

/** `isQuoted`: it stands in somebody's words. */
export function stayCost(found: Found, { before, after }: Around, isQuoted: boolean): number {
  const { said } = found;
  const point = said.kind === 'point' ? said.point : said.kind === 'range' ? said.to : null;
  const bareYear = point !== null && point.month === undefined && point.season === undefined;
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return STAY.bracket;
  // “I left in 1994”: whoever speaks goes back there, and the report does not.
  if (bareYear && isQuoted) return STAY.aside;
  // "whom he had met the week before": counted back from what is told, which it leaves where it stands.
  if (looksBack(said) && HAD.test(before.slice(-60))) return STAY.back;
  if (BOUND.test(before) || looksElsewhere(said)) return STAY.aside;
  if (endsInDeterminer(before) && NOUN_FOLLOWS.test(after)) return STAY.describing;
  const clause = before.slice(-60);
  if (EARLIER.test(clause)) return STAY.before;
  if (PLANNED.test(clause) || TO_BE_DONE.test(before)) return STAY.planned;
  if (isRemark(found, { before, after })) return STAY.aside;
  if (bareYear && BEGUN.test(before)) return STAY.aside;
  if (bareYear) return before.length > LEAD ? STAY.year : STAY.opens;
  return before.length > LEAD ? STAY.step : STAY.opens;
}

/** In days: what is longer is no day or month, but a season or a year. */
const MONTHS = 100;
const YEAR = 365;
const DAY_MS = 86_400_000;

/**
 * What passing over a time with its year costs, given `stay`. What is told by days goes on by days: inside a sentence
 * a year, or a month that is more than a year away, is rather a remark.
 */
export function passCost(
  stay: number,
  { before }: Around,
  stand: Stand,
  value: Pick<Value, 'startMs' | 'endMs'>,
  narrative: boolean,
): number {
  if (before.length <= LEAD || widthOf(stand) >= MONTHS) return stay;
  if (widthOf(value) > MONTHS)
    return Math.abs(yearOf(value) - yearOf(stand)) > 1 ? Math.min(stay, STAY.remark) : stay;
  return narrative && Math.abs(value.startMs - stand.startMs) > YEAR * DAY_MS
    ? Math.min(stay, STAY.far)
    : stay;
}

/** Only the last word is looked at, for an expression that has to end at the end is tried at each letter before. */
function endsInDeterminer(before: string): boolean {
  const words = before.trimEnd();
  return words.length < before.length && DETERMINER.test(words.slice(-DETERMINER_REACH));
}

const BY = /\bby\s+(?:the\s+(?:end|middle|beginning)\s+of\s+)?(?:the\s+)?$/i;

/** “By Easter I shall be home”, in somebody's words: nobody knows yet whether the telling comes to that. */
export function hopesFor({ before }: Around): boolean {
  return BY.test(before) || PLANNED.test(before.slice(-60)) || TO_BE_DONE.test(before);
}

/** "Begun in 1688, the fortress …": with a participle in front of its subject, a sentence says what that is. */
const BEGUN = /^["“‘]?(?!Indeed|Down)\p{Lu}\p{Ll}*(?:ed|un|wn|ilt|orn) (?:in|by|after) $/u;

const SET_IN =
  /^, (?:(?:(?:now|then|once) )?(?:who|whom|whose|which|an?)|\p{Ll}+(?:ed|en|wn|ilt)(?= (?:in|by|at|on|from|after|as|and)\b))\b[^,;:.]* (?:in|since|by|of) $/u;
/** "founded in 1990 and dissolved in 1995," */
const CLOSES = /^(?:,| and \p{Ll}+(?:ed|en|wn|ilt)\b[^,;:.]*,)/u;

/** "Low, a general elected in 1981, offered an amnesty in August": a year of what is set in between commas says who somebody is. */
export function isSetIn({ before, after }: Around): boolean {
  return CLOSES.test(after) && SET_IN.test(before.slice(before.lastIndexOf(',')));
}

const ENDS = /^(?:[.,;:)]|\s(?:and|but|or|for|by|at|over|with|when|as|to|from|in)\b|$)/;

/** "He was tried for it the next year", "published it eleven years later": where a clause ends with that, the telling seldom goes along. */
export function isRemark({ said }: Found, { before, after }: Around): boolean {
  return before.length > LEAD && isYearsOn(said) && (ENDS.test(after) || TO_BE_DONE.test(before));
}

function isYearsOn(said: Said): boolean {
  if (said.kind === 'offset') return said.unit === 'year' && said.amount > 0 && said.base === 'narrative';
  return said.kind === 'unit' && said.unit === 'year' && said.shift > 0 && said.base === 'narrative';
}

/** "a year earlier", "the previous year", "next summer": measured from where the telling stands, it stays there. */
function looksElsewhere(said: Said): boolean {
  if (said.kind === 'offset') return said.amount < 0 && said.unit !== 'day';
  // "Two summers ago"
  if (said.kind === 'point') return said.point.season !== undefined && (said.point.yearShift ?? 0) < 0;
  // "Won back the following June": the telling goes on there.
  if (said.kind === 'named') return said.shift < 0 || (said.shift > 0 && said.base !== 'narrative');
  return said.kind === 'unit' && (said.shift < 0 || (said.shift > 0 && said.base === 'published'));
}

/** "since January", "The men taken in June went home": what it names is past. */
export function pointsBack({ before, after }: Around): boolean {
  return /\bsince\s+(?:the\s+)?$/i.test(before) || (TAKEN.test(before) && GOES_ON.test(after));
}

/** "It has not met since December": the last one before now, whatever was told of. */
export function lastsUntilNow({ before }: Around, { present }: Context): boolean {
  return present !== null && isDay(present) && /\b(?:has|have) [^,;:.]*$/.test(before);
}

/** With a participle behind its noun, a subject says where it comes from. */
const TAKEN =
  /^(?:["“‘]?(?:The|These|Those|All|Most|Some|Many)|.{0,60}[;:,] (?:the|these|those)) (?:\p{L}+ ){1,3}(?!had|was|were)\p{Ll}+(?:ed|en|wn|ght|ilt|orn|ung|aid|aught|ound|eld|ost|ent|made) (?:\p{Ll}+ ){0,2}(?:in|on|at) $/u;
const GOES_ON =
  /^ (?:was|were|had|went|came|fell|fled|left|took|made|held|stood|began|became|returned|remained|rose|sank|met|gave|got|kept|lay|led|lost|ran|saw|sent|set|won|\p{Ll}{2,}ed)\b/u;

const FUTURE =
  /\b(?:will|shall|scheduled|set to|due|planned|plans to|next|upcoming|coming|expected|to be held|is to|are to)\b/i;
/** "the inquiry opens on 2 February": news tells what is past in the past tense. */
const OPENS = /\b(?:opens|begins|starts|resumes|reopens|expires|takes place) (?:on|in|at|from)\s$/;

/** Whether what the words around a time tell is still to come; what somebody says after it is not theirs. */
export function looksAhead({ before: all, after }: Around): boolean {
  // “I will not buy a week,” he said in a speech on Saturday.
  const before = all.slice(endOfQuotation(all));
  return FUTURE.test(before) || OPENS.test(before) || FUTURE.test(/^[^"“«„:;]*/.exec(after)?.[0] ?? '');
}

/** Where the last quotation of some words ends; 0: none does. */
function endOfQuotation(words: string): number {
  const at = Math.max(words.lastIndexOf('”'), words.lastIndexOf('"'));
  return words[at + 1] === ' ' && words.lastIndexOf('“') < at ? at + 1 : 0;
}

const CAME =
  /^(?:the|this|that|it)\s(?:[\p{L}'’-]+\s){0,6}(?:came|comes|occurred|happened|took place|followed)\s$/iu;
/** "The vote, taken shortly before midnight, came" */
const SET_BETWEEN = /, [^,;:.]*, /u;

/** "The attack came a day after …": said of what was just told. */
export function goesOn({ before }: Around): boolean {
  return CAME.test(before.replace(SET_BETWEEN, ' '));
}

/** "* 12 May: …": the time stands at the head of its paragraph, with a mark behind it. */
export function opensLine(block: number, { start }: Found, { before, after }: Around): boolean {
  return start - before.length === block && /^[\s*•·‣▪+–—-]*$/.test(before) && /^\s*[:|–—\t]/.test(after);
}
