import type { Range } from '../article.ts';
import { headedTrigger } from './key-dates.ts';
import { SAYING } from './lexicon.ts';
import { nounAfter, nounBefore, nounTrigger } from './nouns.ts';
import { clauseAt, type DateAt, finiteVerb, type Parsed } from './sentence.ts';
import { subjectRange } from './subject.ts';
import { HEDGED, isUnreal, plannedInfinitive, verbTrigger } from './verbs.ts';
import type { Trigger } from './trigger.ts';
import { isInside } from './voices.ts';

/** A phrase after one of these is a happening of its own; after "at" or "in" it is the setting of the main verb. */
const BACKGROUND = new Set(
  'after following since before despite amid during ahead until from upon'.split(' '),
);
const TURNING = /^(?:begin|start|end|dawn|come|arrive|pass|break|close|draw|open|turn|fall|approach)$/;
const TIMES =
  /^(?:dawn|day|night|morning|evening|darkness|week|month|year|winter|spring|summer|autumn|clock|midnight|noon)$/;
/** "At dawn on 14 May, as the fog lifted, gunboats opened fire": the date belongs to the main clause. */
const SUBORDINATE =
  /^(?:as|when|while|after|before|since|although|though|because|which|who|whose|where|if|unless)$/;
const COUNTING = /^(?:first|last|only|second|third|most|least|\p{Ll}{3,}est)$/u;
/** Before a date: it says until when a report holds, and dates nothing that happened. */
const AS_OF = /^(?:of|until|till)$/;
/** Concepts that say little; a clause joined on with "and" may say more. */
const VAGUE = new Set(['other', 'happen', 'speak']);

/** What happened at a date, if anything did: the event noun it stands at, or the verb it belongs to. */
export function triggerAt(parsed: Parsed, date: DateAt): Trigger | null {
  if (date.heads) {
    const headed = headedTrigger(parsed);
    return headed && date.ahead ? { ...headed, planned: true } : headed;
  }
  const nearest = date.back
    ? countedBack(parsed, date)
    : (arranged(parsed, date) ?? nearestTrigger(parsed, date));
  const trigger = moreTelling(parsed, nearest, clauseAt(parsed.clauses, date.from), date.from);
  if (!trigger || isOwnDoing(parsed, trigger)) return null;
  if (isInside(parsed.others, at(parsed, trigger.token))) {
    // Said by somebody: only what they date themselves, and only what is definite.
    if (!isInside(parsed.others, at(parsed, date.from)) || VAGUE.has(trigger.concept.name)) return null;
  }
  return date.ahead ? { ...trigger, planned: true } : trigger;
}

/** "resigned on Friday, two days after the vote", "a day after two of them died": the happening that the words count from. */
function countedBack(parsed: Parsed, { from, to }: DateAt): Trigger | null {
  const { tokens, clauses } = parsed;
  const behind = clauses.findIndex((clause) =>
    clause.verbs.some(({ form, head }) => form === 'finite' && head >= from),
  );
  const verb = clauses[behind]?.verbs.find(({ form, head }) => form === 'finite' && head >= from);
  const near =
    verb &&
    clauses
      .slice(clauseAt(clauses, from), behind)
      .every(({ verbs }) => verbs.every(({ head }) => head < from));
  const told = near ? verbTrigger(parsed, verb, behind) : null;
  if (told) return told;
  for (let n = to; n < to + 8 && tokens[n]?.pos !== 'PUNCT'; n++) {
    const noun = tokens[n]?.pos === 'NOUN' ? nounTrigger(parsed, n, 'event/noun-counted-from') : null;
    if (noun) return noun;
  }
  return null;
}

function at({ tokens, sentence }: Parsed, token: number): Range {
  return tokens[token] ?? sentence;
}

/** "a meeting of the group scheduled for 5 December": the date is of what is arranged, not of the verb before it. */
function arranged(parsed: Parsed, { from }: DateAt): Trigger | null {
  const { tokens, clauses } = parsed;
  const link = /^(?:for|on|at|in)$/.test(tokens[from - 1]?.lower ?? '') ? 1 : 0;
  const at = from - link - 1;
  if (!/^(?:scheduled|planned|set|slated|due|expected)$/.test(tokens[at]?.lower ?? '')) return null;
  if (clauses.some(({ verbs }) => verbs.some(({ form, head }) => form === 'finite' && head === at)))
    return null;
  const noun = nounBefore(parsed, at, 8);
  const trigger = noun === null ? null : nounTrigger(parsed, noun, 'event/noun-arranged');
  return trigger && { ...trigger, planned: true };
}

const PRESS =
  /^(?:newspaper|paper|newsletter|magazine|column|page|website|channel|correspondent|reporter|editor|writer|author)$/;

/** "This newspaper said in March that …", "We met in Osk on Tuesday": who writes is no part of the news. */
function isOwnDoing(parsed: Parsed, trigger: Trigger): boolean {
  if (!trigger.verb) return false;
  const { from, to } = subjectRange(parsed, trigger.clause, trigger.verb);
  const subject = parsed.tokens.slice(from, to);
  if (subject.length === 1 && /^(?:i|we)$/.test(subject[0]?.lower ?? '')) return true;
  return /^(?:this|our)$/.test(subject[0]?.lower ?? '') && PRESS.test(subject.at(-1)?.lemma ?? '');
}

/** "Firing was to stop as 15 February began", "when dawn broke on 5 June": the clause only tells the time of another. */
function isClock(parsed: Parsed, own: number): boolean {
  const { clauses, tokens, dates } = parsed;
  const clause = clauses[own];
  const verb = finiteVerb(clause, clause?.to ?? 0);
  if (!clause || !verb || !/^(?:as|when|until|before|after|once|while)$/.test(clause.joint)) return false;
  if (!TURNING.test(tokens[verb.head]?.lemma ?? '')) return false;
  const subject = tokens.slice(clause.from + 1, verb.first);
  const isDate = dates.some((date) => date.from >= clause.from && date.to === verb.first);
  return isDate || TIMES.test(subject.findLast(({ pos }) => pos === 'NOUN')?.lower ?? '');
}

/** "the first talks since spring 2022": it counts from a time and tells nothing of it. */
function countsFrom({ tokens }: Parsed, from: number): boolean {
  let at = from - 1;
  while (at > from - 4 && /^(?:at|least|about|around|the|early|late|mid)$/.test(tokens[at]?.lower ?? ''))
    at--;
  if (tokens[at]?.lower !== 'since') return false;
  return tokens.slice(Math.max(0, at - 10), at).some(({ lower }) => COUNTING.test(lower));
}

/** "Since the spring, 118 people have been killed", "has killed 8,000 since 2011": a sum of many happenings. */
function isTally(parsed: Parsed, own: number, from: number): boolean {
  const { clauses, tokens } = parsed;
  if (!tokens.slice(Math.max(0, from - 2), from).some(({ lower }) => lower === 'since')) return false;
  for (const n of [own, own + 1]) {
    const verb = finiteVerb(clauses[n], from);
    if (!verb) continue;
    const { from: first } = subjectRange(parsed, n, verb);
    const end = Math.min(clauses[n]?.to ?? 0, from > verb.head ? from : tokens.length);
    return verb.perfect && tokens.slice(first, end).some(({ pos }) => pos === 'NUM');
  }
  return false;
}

/** "it ended on 11 May, when a mine killed six": the clause tells what happened that day, where the verb before tells little. */
function whenClause(parsed: Parsed, { to, ahead }: DateAt): Trigger | null {
  const { tokens, clauses } = parsed;
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  if (tokens[at]?.lower !== 'when') return null;
  const clause = clauses.findIndex(({ from }) => from === at);
  const verb = finiteVerb(clauses[clause], tokens.length);
  const trigger = verb ? verbTrigger(parsed, verb, clause, ahead) : null;
  return trigger && !VAGUE.has(trigger.concept.name) ? trigger : null;
}

/** "the 1967 borders", "the 1995 constitution gave …": the year is part of a name, and dates nothing here. */
function isOfName({ tokens }: Parsed, { from, to }: DateAt): boolean {
  if (to !== from + 1 || !/^\d{4}$/.test(tokens[from]?.text ?? '')) return false;
  return (
    /^(?:DET|PRON)$/.test(tokens[from - 1]?.pos ?? '') && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[to]?.pos ?? '')
  );
}

function nearestTrigger(parsed: Parsed, date: DateAt): Trigger | null {
  const { from, to, ahead } = date;
  const { tokens, clauses } = parsed;
  // "as agreed on 4 May": an aside on what the rest follows.
  const asAgreed = clauses[clauseAt(clauses, from)];
  if (asAgreed?.joint === 'as' || tokens[asAgreed?.from ?? 0]?.lower === 'as') {
    const next = tokens[(asAgreed?.from ?? 0) + 1];
    if (next?.lower.endsWith('ed') && next.pos === 'VERB') return null;
  }
  const when = whenClause(parsed, date);
  if (when) return when;
  if (tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'as') return null;
  if (AS_OF.test(tokens[from - 1]?.lower ?? '') && tokens[from - 1]?.lower !== 'of') return null;
  const own = clauseAt(clauses, from);
  if (isClock(parsed, own)) return verbNearby(parsed, own, from, ahead);
  if (countsFrom(parsed, from) || isTally(parsed, own, from)) return null;
  const prenominal = nounAfter(parsed, to);
  if (prenominal !== null) return nounTrigger(parsed, prenominal, 'event/noun-after-date');
  if (isOfName(parsed, date)) return null;
  const adjacent = nounBefore(parsed, from, 2);
  const toBe = plannedInfinitive(parsed, from);
  if (toBe) return toBe;
  const verb = finiteVerb(clauses[own], from);
  const governing = verb ? verbTrigger(parsed, verb, own, ahead) : null;
  if (adjacent !== null && (!governing || SAYING.has(tokens[governing.token]?.lemma ?? ''))) {
    return nounTrigger(parsed, adjacent, 'event/noun-before-date');
  }
  if (governing) return governing;
  const second = verb && from <= 3 ? secondPredicate(parsed, own, ahead) : null;
  if (second) return second;
  if (verb && isUnreal(parsed, verb, own)) return null;
  const nearby = nounBefore(parsed, from, 14);
  const setting =
    nearby !== null && (clauses[own]?.from ?? 0) === 0 && !BACKGROUND.has(tokens[0]?.lower ?? '');
  const main = setting ? verbNearby(parsed, own, from, ahead) : null;
  if (main) return main;
  if (nearby !== null) return nounTrigger(parsed, nearby, 'event/noun-in-phrase');
  if (verb) return null;
  return verbNearby(parsed, own, from, ahead);
}

/** "In 2011 a mutiny lasted three days and brought down the government": the first verb tells no happening, the one joined to it does. */
function secondPredicate(parsed: Parsed, own: number, ahead: boolean): Trigger | null {
  const { clauses, dates } = parsed;
  const joined = clauses[own + 1];
  const verb = joined?.verbs[0];
  if (joined?.joint !== 'and' || verb?.form !== 'finite' || verb.first > joined.from + 2) return null;
  if (dates.some((date) => date.from >= joined.from && date.from < joined.to)) return null;
  return verbTrigger(parsed, verb, own + 1, ahead);
}

/** "On Monday A spoke, and B attacked": a date in front is both clauses'; where the first tells little, the other is the happening. */
function moreTelling(parsed: Parsed, trigger: Trigger | null, own: number, from: number): Trigger | null {
  if (trigger && !VAGUE.has(trigger.concept.name)) return trigger;
  if (trigger?.verb && tellsOfSomebody(parsed, trigger)) return trigger;
  return joinedClauses(parsed, Math.max(own, trigger?.clause ?? own), from)[0] ?? trigger;
}

/** The happenings of further main clauses under a date that stands in front: "On 3 May A met B in Rome, and C left the city". */
export function alsoUnder(parsed: Parsed, trigger: Trigger, from: number): Trigger[] {
  return joinedClauses(parsed, trigger.clause, from);
}

/** Clauses joined on by "and" or "but" with a subject of their own and no date, if they tell something definite. */
function joinedClauses(parsed: Parsed, after: number, from: number): Trigger[] {
  const { clauses, tokens, dates } = parsed;
  if (from > 3) return [];
  const found: Trigger[] = [];
  for (let n = after + 1; n < clauses.length; n++) {
    const joined = clauses[n];
    if (joined?.joint !== 'and' && joined?.joint !== 'but') continue;
    if (dates.some((date) => date.from >= joined.from && date.from < joined.to)) break;
    const verb = finiteVerb(joined, tokens.length);
    const other = verb ? verbTrigger(parsed, verb, n) : null;
    if (!verb || !other || VAGUE.has(other.concept.name)) continue;
    if (subjectRange(parsed, n, verb).from > joined.from) found.push(other);
  }
  return found;
}

/** A named actor said or did it. */
function tellsOfSomebody(parsed: Parsed, trigger: Trigger): boolean {
  if (!trigger.verb) return false;
  const { from, to } = subjectRange(parsed, trigger.clause, trigger.verb);
  return parsed.actors.some(
    (mention) => mention.how !== 'pronoun' && mention.from >= from && mention.from < to,
  );
}

/** A date in a phrase of its own belongs to the clause it introduces, else to the one it follows. */
function verbNearby(parsed: Parsed, own: number, from: number, ahead: boolean): Trigger | null {
  const { clauses, tokens } = parsed;
  const before = clauses
    .slice(0, own)
    .findLastIndex((clause) => clause.verbs.some((verb) => verb.form === 'finite'));
  const tells = (main: boolean): number =>
    clauses.findIndex(
      ({ verbs, joint }, i) =>
        i > own && verbs.some((verb) => verb.form === 'finite') && !(main && SUBORDINATE.test(joint)),
    );
  const main = tells(true);
  const after = main < 0 ? tells(false) : main;
  const opens =
    (clauses[own]?.from ?? 0) === 0 || /^(?:and|but|that)$/.test(clauses[own]?.joint ?? '') || before < 0;
  const order = opens ? [after, before] : [before, after];
  for (const clause of order) {
    const verb = clause < 0 ? null : finiteVerb(clauses[clause], clause < own ? from : 0);
    if (!verb) continue;
    const trigger = verbTrigger(parsed, verb, clause, ahead);
    if (trigger) return trigger;
    if (HEDGED.test(tokens[verb.head]?.lemma ?? '') || tokens[verb.head]?.lemma === 'be') {
      const noun = nounBefore(parsed, clauses[clause]?.to ?? 0, 16);
      if (noun !== null) return nounTrigger(parsed, noun, 'event/noun-of-hedge');
    }
  }
  return null;
}
