/** Further clauses that a date in front of a sentence dates. */
import { finiteVerb, type Parsed } from './sentence.ts';
import { subjectRange } from './subject.ts';
import type { Trigger } from './trigger.ts';
import { verbTrigger } from './verbs.ts';

/** Concepts that say little; a clause joined on with "and" may say more. */
export const VAGUE: ReadonlySet<string> = new Set(['other', 'happen', 'speak']);

/** "On Monday A spoke, and B attacked": a date in front is both clauses'; where the first tells little, the other is the happening. */
export function moreTelling(
  parsed: Parsed,
  trigger: Trigger | null,
  own: number,
  from: number,
): Trigger | null {
  if (trigger && !VAGUE.has(trigger.concept.name)) return trigger;
  if (trigger?.verb && tellsOfSomebody(parsed, trigger)) return trigger;
  return joinedClauses(parsed, Math.max(own, trigger?.clause ?? own), from)[0] ?? trigger;
}

/** The happenings of further main clauses under a date that stands in front: "On 3 May A met B in Rome, and C left the city". */
export function alsoUnder(parsed: Parsed, trigger: Trigger, from: number): Trigger[] {
  return joinedClauses(parsed, trigger.clause, from).filter(
    (other) => !isOutcome(parsed, trigger, other) && !lastsSince(parsed, other),
  );
}

export const HURT = /^(?:kill|die|wound|injure|hurt|perish|drown)$/;

/** "A lorry hit a mine, and four guards were killed": how the same ended. */
function isOutcome(
  { tokens }: Parsed,
  { concept, token }: Trigger,
  { verb, token: other }: Trigger,
): boolean {
  const [first, second] = [tokens[token]?.lemma ?? '', tokens[other]?.lemma ?? ''];
  if (!HURT.test(second) || HURT.test(first)) return false;
  const befell = verb?.passive === true || /^(?:die|perish|drown)$/.test(second);
  return befell && (concept.name === 'attack' || VIOLENT.test(first));
}

const VIOLENT =
  /^(?:crash|explode|burst|collapse|sink|capsize|catch|burn|erupt|break|derail|overturn|collide)$/;

/** "…, and the road has been closed ever since": how things have stood. */
function lastsSince({ tokens, clauses }: Parsed, { verb, clause }: Trigger): boolean {
  return (
    verb?.perfect === true &&
    tokens.slice(verb.head, clauses[clause]?.to).some(({ lower }) => lower === 'since')
  );
}

/** Clauses joined on by "and" or "but" with a subject of their own and no date, if they tell something definite. */
export function joinedClauses(parsed: Parsed, after: number, from: number): Trigger[] {
  const { clauses, tokens, dates } = parsed;
  if (from > 3) return [];
  const found: Trigger[] = [];
  for (let n = after + 1; n < clauses.length; n++) {
    const joined = clauses[n];
    if (joined?.joint !== 'and' && joined?.joint !== 'but') continue;
    // "…, and the works were closed, in 1889, as useless": a date of its own, set in behind it.
    let last = n;
    while (clauses[last + 1]?.joint === '' && clauses[last + 1]?.verbs.length === 0) last++;
    const end = clauses[last]?.to ?? joined.to;
    if (dates.some((date) => date.from >= joined.from && date.from < end)) break;
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
