/** The verb of another clause that a date belongs to. */
import { SAYING } from './lexicon.ts';
import { closesList } from './listed-dates.ts';
import { nounBefore, nounTrigger } from './nouns.ts';
import { finiteVerb, type Parsed } from './sentence.ts';
import type { Trigger } from './trigger.ts';
import { HEDGED, verbTrigger } from './verbs.ts';
import { SUBORDINATORS } from '../word-classes.ts';

/** "At dawn on 14 May, as the fog lifted, gunboats opened fire": the date belongs to the main clause. */

/** "In 2011 a mutiny lasted three days and brought down the government": the first verb tells no happening, the one joined to it does. */
export function secondPredicate(parsed: Parsed, own: number, ahead: boolean): Trigger | null {
  const { clauses, dates } = parsed;
  const joined = clauses[own + 1];
  const verb = joined?.verbs[0];
  if (joined?.joint !== 'and' || verb?.form !== 'finite' || verb.first > joined.from + 2) return null;
  if (dates.some((date) => date.from >= joined.from && date.from < joined.to)) return null;
  return verbTrigger(parsed, verb, own + 1, ahead);
}

/** "protested, and two years later, on 3 May, sent": times with nothing but "and" before them belong to what follows. */
function joinsBefore({ tokens, dates }: Parsed, from: number): boolean {
  const lead = dates.findLast(({ from: at }) => at < from);
  let at = from - 1;
  while (
    at > 0 &&
    /^(?:,|on|in|at|by|the|years?|months?|weeks?|days?|later|earlier)$/.test(tokens[at]?.lower ?? '')
  )
    at = lead && lead.from <= at && lead.to > at ? lead.from - 1 : at - 1;
  if (tokens[at]?.pos === 'NUM') at--;
  return /^(?:and|but)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',';
}

/** How far back a noun can stand: not over the "and" that opens the clause of the time. */
export function reachOf({ clauses }: Parsed, own: number, from: number): number {
  const clause = clauses[own];
  return clause && /^(?:and|but)$/.test(clause.joint) ? Math.min(14, from - clause.from) : 14;
}

/** "On Monday night, he said, the pumps stopped": who says so, between commas. */
function isParenthesis({ tokens, clauses }: Parsed, n: number): boolean {
  const [clause, next] = [clauses[n], clauses[n + 1]];
  const verb = clause?.verbs.find(({ form }) => form === 'finite');
  return (
    clause !== undefined &&
    verb !== undefined &&
    next?.joint === '' &&
    next.verbs.some(({ form }) => form === 'finite') &&
    SAYING.has(tokens[verb.head]?.lemma ?? '') &&
    tokens[clause.from - 1]?.text === ',' &&
    tokens[clause.to - 1]?.text === ',' &&
    verb.head === clause.to - 2
  );
}

/** A date in a phrase of its own belongs to the clause it introduces, else to the one it follows. */
export function verbNearby(
  parsed: Parsed,
  own: number,
  from: number,
  ahead: boolean,
  onlyMain = false,
): Trigger | null {
  const { clauses, tokens } = parsed;
  const before = clauses
    .slice(0, own)
    .findLastIndex((clause) => clause.verbs.some((verb) => verb.form === 'finite'));
  const tells = (main: boolean): number =>
    clauses.findIndex(
      ({ verbs, joint, from: at }, i) =>
        i > own &&
        verbs.some((verb) => verb.form === 'finite') &&
        !isParenthesis(parsed, i) &&
        !(main && SUBORDINATORS.has(joint) && (joint !== 'that' || verbs[0]?.first === at + 1)),
    );
  const main = tells(true);
  const after = main < 0 && !onlyMain ? tells(false) : main;
  const start = clauses[own]?.from ?? 0;
  const opens =
    start === 0 ||
    (/^(?:and|but|that)$/.test(clauses[own]?.joint ?? '') && !closesList(parsed, from)) ||
    // "The garrison ate its horses in July; on 28 August its commander, who …, opened the gates."
    tokens[start - 1]?.text === ';' ||
    joinsBefore(parsed, from) ||
    before < 0;
  // "was to be in spring, then in summer; each time the front moved": what stands behind a semicolon has a time of its own, if any.
  const fenced = !opens && tokens.slice(from, clauses[after]?.from ?? from).some(({ text }) => text === ';');
  const order = opens ? [after, before] : [before, fenced ? -1 : after];
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
