/** Clauses that hang on a date and say what happened then: "on 11 May, when a mine killed six". */
import { OCCASION } from './described.ts';
import { nounConcept } from './lexicon.ts';
import { headNoun } from './noun-phrases.ts';
import { nounBefore, nounTrigger } from './nouns.ts';
import { clauseAt, type DateAt, finiteVerb, type Parsed } from './sentence.ts';
import { subjectRange } from './subject.ts';
import type { Trigger } from './trigger.ts';
import { verbTrigger } from './verbs.ts';

/** "since the events of 3 June, when troops cleared the square": where nothing else is told of the day, whatever the clause tells. */
export const ANY = /^$/;

/** "it ended on 11 May, when a mine killed six": the clause tells what happened that day, where the verb before tells little. */
export function whenClause(parsed: Parsed, { from, to, ahead }: DateAt, vague?: RegExp): Trigger | null {
  const { tokens, clauses } = parsed;
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  if (tokens[at]?.lower !== 'when') return vague === undefined ? null : yearThat(parsed, at, ahead);
  // "140 died, most of them on Thursday, when a plane bombed a market": the phrase has no verb but that.
  const own = clauses[clauseAt(clauses, from)];
  const apart = own !== undefined && own.from > 0 && own.verbs.length === 0;
  return definiteIn(
    parsed,
    clauses.findIndex(({ from }) => from === at),
    ahead,
    vague ?? (apart ? ANY : undefined),
  );
}

/** "since 1964, the year his father seized power": what happened then. */
function yearThat(parsed: Parsed, at: number, ahead: boolean): Trigger | null {
  const { tokens, clauses } = parsed;
  if (
    tokens[at]?.lower !== 'the' ||
    !/^(?:year|month|week|day|night|summer|winter)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return null;
  const opening = clauses.findIndex(({ from }) => from === at);
  const trigger = definiteIn(parsed, opening, ahead, ANY);
  const verb = trigger?.verb;
  const from = /^(?:that|when)$/.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  if (!trigger || !verb || trigger.clause !== opening || from >= verb.first) return null;
  parsed.subjects.set(verb, { from, to: verb.first });
  return trigger;
}

/** "Fighting began in 2012, when …": that it began says more than how. */
export function isOutbreak(parsed: Parsed, from: number): boolean {
  const { tokens, clauses } = parsed;
  const own = clauseAt(clauses, from);
  const verb = finiteVerb(clauses[own], from);
  if (!verb || verb.head > from || verb.negated || verb.tense !== 'past') return false;
  if (!/^(?:begin|start|erupt|break)$/.test(tokens[verb.head]?.lemma ?? '')) return false;
  const subject = headNoun(tokens, subjectRange(parsed, own, verb));
  return subject !== null && OUTBREAK.test(subject.lemma);
}

/** "They were abducted on 3 May, when gunmen stopped their bus": what was done says more than how. */
export function isDeed(parsed: Parsed, from: number): boolean {
  const { clauses } = parsed;
  const own = clauseAt(clauses, from);
  const verb = finiteVerb(clauses[own], from);
  if (!verb || verb.head > from || verb.tense !== 'past' || verb.perfect) return false;
  const told = verbTrigger(parsed, verb, own);
  return told !== null && DEEDS.has(told.concept.name);
}

const DEEDS: ReadonlySet<string> = new Set([
  'attack',
  'advance',
  'coerce',
  'retreat',
  'annexation',
  'ceasefire',
  'accord',
]);

const OUTBREAK =
  /^(?:war|conflict|fighting|violence|uprising|rebellion|revolt|insurgency|insurrection|unrest|hostility|crisis|siege)$/;

/** "in an address on Saturday, in which she imposed a curfew": what the occasion brought. */
export function whichClause(parsed: Parsed, { from, to, ahead }: DateAt): Trigger | null {
  const { tokens, clauses } = parsed;
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  if (!OCCASION.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'which') return null;
  const noun = nounBefore(parsed, from, 14);
  // "the attack on 19 May, in which nine died": the noun tells as much.
  if (noun !== null && nounConcept(tokens[noun]?.lemma ?? '')?.name !== 'speak')
    return isBehind(parsed, noun) ? nounTrigger(parsed, noun, 'event/noun-before-date') : null;
  return definiteIn(
    parsed,
    clauses.findIndex((clause) => clause.from === at + 1),
    ahead,
    /^(?:speak|happen)$/,
  );
}

/** "was brought forward after the attacks": what is told is not what it came after. */
function isBehind({ tokens }: Parsed, noun: number): boolean {
  let at = noun - 1;
  while (/^(?:DET|ADJ|NOUN|PRON|NUM)$/.test(tokens[at]?.pos ?? '')) at--;
  return /^(?:after|since|before|following|despite)$/.test(tokens[at]?.lower ?? '');
}

/** "It was on 4 June that the tanks crossed the river", "It was not until 11 June that …" */
export function cleft(parsed: Parsed, { from, to, ahead }: DateAt): Trigger | null {
  const { tokens, clauses } = parsed;
  if (tokens[to]?.lower !== 'that') return null;
  // "They met on 8 May, but it was not until June that …"
  const start = tokens.findLastIndex(({ text }, i) => i < from && /^[,;]$/.test(text)) + 1;
  if (from - start > 7) return null;
  const opening = tokens
    .slice(start, from)
    .map(({ lower }) => lower)
    .join(' ');
  if (
    !/^(?:but |and )?it (?:was|is) (?:only|not until|not before)? ?(?:on|in|at|during|by)?(?: the (?:night|morning|evening) of)?$/.test(
      opening.trim(),
    )
  )
    return null;
  return definiteIn(
    parsed,
    clauses.findIndex((clause) => clause.from === to),
    ahead,
    undefined,
    /\b(?:only|until|before)\b/.test(opening),
  );
}

/** The verb of a clause, past what is set into it behind its subject, if it tells something definite. */
function definiteIn(
  parsed: Parsed,
  opening: number,
  ahead: boolean,
  vague = /^(?:other|happen|speak)$/,
  late = false,
): Trigger | null {
  const { clauses, tokens } = parsed;
  if (opening < 0) return null;
  const first = clauses[opening];
  const clause = clauses.findIndex(
    ({ verbs, joint }, n) =>
      n >= opening && (n === opening || joint === '') && verbs.some(({ form }) => form === 'finite'),
  );
  const found = finiteVerb(clauses[clause], tokens.length);
  // "It was not until June that a truce could be signed": it was.
  const verb =
    found && late && found.auxiliaries[0] === 'could'
      ? { ...found, auxiliaries: found.auxiliaries.slice(1), tense: 'past' as const }
      : found;
  // "when the division, having crossed the river, cut the railway"
  if (!first || !verb || (clause > opening && subjectRange(parsed, clause, verb).from < first.from))
    return null;
  const trigger = verbTrigger(parsed, verb, clause, ahead);
  // "fell apart in 2017, when the first were to have been paid": they were not.
  if (trigger?.planned && tokens[verb.head + 2]?.lower === 'have') return null;
  // "an address on Saturday, in which he proclaimed a state of emergency": by saying so it is done.
  const done =
    trigger && PERFORMS.test(tokens[verb.head]?.lemma ?? '') && tokens[verb.head + 1]?.pos === 'DET';
  return trigger && (done || !vague.test(trigger.concept.name) || trigger.planned) ? trigger : null;
}

export const PERFORMS = /^(?:announce|declare|proclaim|decree|order)$/;
