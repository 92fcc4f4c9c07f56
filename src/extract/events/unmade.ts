/** What words tell only to say that it is not, was not, or never came about. */
import type { Token } from '../tokens.ts';
import { clauseAt, type DateAt, finiteVerb, type Parsed } from './sentence.ts';
import { headNoun } from './noun-phrases.ts';
import { subjectRange } from './subject.ts';
import type { Trigger } from './trigger.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Of what was to be on a day, that it will not be. */
export const OFF = /^(?:cancel|postpone|suspend|scrap|delay|abandon|call|shelve|axe)$/;
const PLANS = /^(?:be|due|suppose|expect|schedule|set|plan|mean|slate|intend)$/;
/** Participles behind a noun that make it a plan. */
const PLANNED = /^(?:planned|scheduled|slated|set|pencilled|penciled|earmarked|foreseen|due|proposed)$/;
const PLEDGES = /^(?:threaten|promise|vow|pledge|undertake|swear|agree|offer|plan|intend|prepare|decide)$/;
const ASKS = /^(?:propose|offer|suggest|demand|request|seek|urge|want|reject|refuse|call)$/;
const SPAN = /^(?:for|from|until|till|during|through|throughout|by|before)$/;
const PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/;
const YEARLY = /^(?:anniversary|birthday|jubilee|centenary|bicentenary)$/;

/** Whether what a word tells did not come about, or is no happening by its nature. */
export function isUnmade(parsed: Parsed, date: DateAt, trigger: Trigger): boolean {
  return (
    wasToHave(parsed, date, trigger) ||
    isDroppedPlan(parsed, date, trigger) ||
    isSpanOfProposed(parsed, date, trigger) ||
    isTermOfPledge(parsed, date, trigger) ||
    isOfVow(parsed, date, trigger) ||
    isTermOfDemand(parsed, date, trigger) ||
    isOnTerms(parsed, date, trigger) ||
    isDeniedDeed(parsed, date, trigger) ||
    isPlannedFor(parsed, date, trigger) ||
    isTurnOfAge(parsed, date, trigger) ||
    isDoubted(parsed, trigger)
  );
}

/** "The inquiry, which was to have begun on Monday, has no chairman", "was to have opened a fair but fell ill": it did not. */
function wasToHave(parsed: Parsed, { from, ahead }: DateAt, { verb, clause }: Trigger): boolean {
  const { tokens, clauses } = parsed;
  // "had been due to lapse on Sunday": that is over, or will not be.
  if (verb?.auxiliaries.includes('had') && tokens[verb.head + 1]?.lower === 'due') return true;
  // "had been expected to report by Easter": it did not, or this would not be told.
  if (
    verb?.passive &&
    verb.auxiliaries.includes('had') &&
    PLANS.test(tokens[verb.head]?.lemma ?? '') &&
    tokens[verb.head + 1]?.lower === 'to'
  )
    return true;
  if (isCalledOff(parsed, { verb, clause })) return true;
  const setIn = /^(?:who|which|that)$/.test(clauses[clause]?.joint ?? '');
  const but = clauses.some(({ joint }, n) => n > clause && joint === 'but');
  // Of a day that has not come it would be “is to open”.
  if (!setIn && !but && !ahead && tokens[from - 1]?.lower !== 'by') return false;
  if (verb?.tense !== 'past' || !PLANS.test(tokens[verb.head]?.lemma ?? '')) return false;
  const to = tokens.findIndex(({ lower }, i) => i > verb.head && i <= verb.head + 3 && lower === 'to');
  return to > 0 && tokens[to + 1]?.lower === 'have';
}

/** "He was to meet her late on Wednesday, but her office said that was cancelled": told as done by no word. */
function isCalledOff(
  { tokens, clauses }: Parsed,
  { verb, clause }: Pick<Trigger, 'verb' | 'clause'>,
): boolean {
  if (verb?.tense !== 'past' || tokens[verb.head]?.lemma !== 'be' || tokens[verb.head + 1]?.lower !== 'to')
    return false;
  const but = clauses.findIndex(({ joint }, n) => n > clause && joint === 'but');
  return (
    but > 0 &&
    clauses.slice(but).some(({ verbs }) => verbs.some((each) => each.negated || comesToNothing(tokens, each)))
  );
}

/** "A round planned for May fell through", "another, set for June, never took place": of a day that is over. */
function isDroppedPlan(parsed: Parsed, { over, from, to }: DateAt, { token, verb, rule }: Trigger): boolean {
  const { tokens, clauses } = parsed;
  const described = rule === 'event/described' && PLANNED.test(tokens[token]?.lower ?? '');
  const plan = tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => PLANNED.test(lower));
  if (!over || !(described || plan)) return false;
  const main = clauses
    .flatMap(({ verbs }) => verbs)
    .find((group) => group.form === 'finite' && group.head >= to);
  return (
    main !== undefined &&
    (described || verb === main || rule === 'event/noun-arranged') &&
    (main.negated || comesToNothing(tokens, main))
  );
}

/** "proposed a truce for the winter", "called for a ceasefire from 4 May": how long what is asked for would last. */
function isSpanOfProposed(
  { tokens, clauses }: Parsed,
  { from }: DateAt,
  { token, verb, clause }: Trigger,
): boolean {
  if (verb || token >= from || !tokens.slice(token + 1, from).some(({ lower }) => SPAN.test(lower)))
    return false;
  const ask = finiteVerb(clauses[clause], token);
  if (!ask || ask.passive || !ASKS.test(tokens[ask.head]?.lemma ?? '')) return false;
  const object = tokens.slice(ask.head + 1, token);
  return object.every(({ pos, lower }, i) => PHRASE.test(pos) || (i === 0 && lower === 'for'));
}

/** "fell through", "came to nothing", "was called off" */
export function comesToNothing(tokens: readonly Token[], { head, passive, perfect }: VerbGroup): boolean {
  const lemma = tokens[head]?.lemma ?? '';
  const next = tokens[head + 1]?.lower;
  if (lemma === 'fall') return next === 'through';
  if (lemma === 'come') return next === 'to' && /^(?:nothing|naught)$/.test(tokens[head + 2]?.lower ?? '');
  return OFF.test(lemma) && (passive || perfect) && (lemma !== 'call' || next === 'off');
}

/** "had threatened to blow it up at noon on Monday", "promised the king a parade by the summer": the time is that of what was to be. */
function isTermOfPledge(
  { tokens, groups }: Parsed,
  { from, ahead }: DateAt,
  { verb, token }: Trigger,
): boolean {
  if (!verb || token > from || verb.head !== token) return false;
  // "had planned to leave for good in September": by now he has not, or will not.
  if (/^(?:plan|intend|mean|hope)$/.test(tokens[token]?.lemma ?? '') && verb.auxiliaries.includes('had'))
    return true;
  if (ahead || !PLEDGES.test(tokens[token]?.lemma ?? '') || verb.tense !== 'past') return false;
  const by = /^(?:by|before|until)$/.test(tokens[from - 1]?.lower ?? '');
  const aim = groups.some(({ form, head }) => form === 'infinitive' && head > token && head < from);
  const straight = groups.every(({ form, head }) => head <= token || head > from || form === 'infinitive');
  return straight && (by || (aim && verb.auxiliaries.includes('had')));
}

/** "went on by sea, vowing to be back before the end of May": the time is that of what was vowed, and not of the verb before. */
function isOfVow({ tokens, groups }: Parsed, { from }: DateAt, { verb, token }: Trigger): boolean {
  const aim = groups.findLast(({ head }) => head < from);
  const vow = groups.findLast(({ form, head }) => form !== 'infinitive' && head < from);
  return (
    verb?.head === token &&
    aim?.form === 'infinitive' &&
    vow?.form === 'participle' &&
    token < vow.head &&
    PLEDGES.test(tokens[vow.head]?.lemma ?? '')
  );
}

const DEMANDS = /^(?:call|demand|renew|repeat|reiterate)$/;

/** "renewed their calls for him to resign by the end of the month", "called for a truce before then": what is asked for. */
function isTermOfDemand({ tokens, groups }: Parsed, { from }: DateAt, { verb, token }: Trigger): boolean {
  // "before the year’s end"
  const link = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return (
    verb?.tense === 'past' &&
    !verb.passive &&
    token < from &&
    DEMANDS.test(tokens[token]?.lemma ?? '') &&
    /^(?:by|before|until)$/.test(tokens[link]?.lower ?? '') &&
    groups.every(({ form, head }) => head <= token || head > from || form === 'infinitive')
  );
}

/** "If they lose the House, they have promised a committee in January": nothing is sure to come. */
function isOnTerms({ tokens, clauses }: Parsed, { ahead, from }: DateAt, { clause }: Trigger): boolean {
  return (
    ahead && /^(?:if|unless)$/.test(tokens[0]?.lower ?? '') && clause > 0 && from > (clauses[0]?.to ?? 0)
  );
}

const WEEK_MS = 7 * 86_400_000;

/** "denied laying mines this year": the time is that of what was not done. */
function isDeniedDeed(
  { tokens, groups }: Parsed,
  { from, startMs, endMs }: DateAt,
  { verb, token }: Trigger,
): boolean {
  return (
    endMs - startMs > WEEK_MS &&
    verb?.head === token &&
    /^(?:deny|dispute)$/.test(tokens[token]?.lemma ?? '') &&
    groups.some(({ form, head }) => form === 'participle' && head === token + 1 && head < from)
  );
}

/** "a trip he had planned for July": July is when it was to be. */
function isPlannedFor({ tokens }: Parsed, { from, ahead }: DateAt, { verb, token }: Trigger): boolean {
  return (
    !ahead &&
    verb?.tense === 'past' &&
    /^(?:plan|schedule|slate|intend|pencil)$/.test(tokens[token]?.lemma ?? '') &&
    tokens[from - 1]?.lower === 'for' &&
    token >= from - 3
  );
}

/** "turned 60 last month", "its anniversary falls on Sunday": days that come by themselves. */
function isTurnOfAge(parsed: Parsed, { from }: DateAt, { verb, clause, token }: Trigger): boolean {
  if (!verb) return false;
  const { tokens } = parsed;
  // "Eid falls on Friday this year"
  if (
    tokens[token]?.lemma === 'fall' &&
    verb.tense === 'present' &&
    /^(?:on|this|next)$/.test(tokens[token + 1]?.lower ?? '')
  )
    return true;
  const next = tokens[token + 1];
  if (
    tokens[token]?.lemma === 'turn' &&
    next?.pos === 'NUM' &&
    (from === token + 2 || !/^(?:NOUN|ADJ)$/.test(tokens[token + 2]?.pos ?? ''))
  )
    return true;
  const subject = headNoun(tokens, subjectRange(parsed, clause, verb));
  return (
    subject !== null &&
    YEARLY.test(subject.lemma) &&
    /^(?:fall|come|approach|near|pass|be|loom)$/.test(tokens[token]?.lemma ?? '')
  );
}

const KNOWN =
  /^(?:know|realize|realise|notice|learn|remember|forget|mention|tell|reveal|disclose|hide|regret|mind)$/;

/** "None of this means that the line will hold", "few doubted that it would fall": nobody vouches for what is thought of. */
function isDoubted(parsed: Parsed, { clause }: Trigger): boolean {
  const { tokens, clauses, dates } = parsed;
  const own = clauses[clause];
  if (own?.joint !== 'that' || tokens[own.from]?.lower !== 'that') return false;
  // "was never carried out: that December troops opened fire"
  if (dates.some(({ from }) => from === own.from)) return false;
  const over = clauses[clause - 1];
  const verb = finiteVerb(over, over?.to ?? 0);
  if (!over || !verb || verb.head < over.to - 4) return false;
  const lemma = tokens[verb.head]?.lemma ?? '';
  if (KNOWN.test(lemma)) return false;
  if (lemma === 'doubt') return true;
  const first = tokens[subjectRange(parsed, clauseAt(clauses, verb.head), verb).from]?.lower ?? '';
  return verb.negated || /^(?:none|nothing|nobody|no-one|few|neither)$/.test(first);
}
