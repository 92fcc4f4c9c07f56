import type { Status } from '../../model/timeline.ts';
import { disputeIn } from './disputes.ts';
import { DENYING, SAYING } from './lexicon.ts';
import { actorsIn, clauseAt, finiteVerb, type Parsed } from './sentence.ts';
import { subjectRange } from './subject.ts';
import type { Trigger } from './trigger.ts';
import { isInside } from './voices.ts';

export interface Standing {
  readonly status: Status;
  readonly claimedBy: readonly number[];
  readonly disputedBy: readonly number[];
}

/** Who vouches for a happening by its own sentence: the report, one side only, or two sides against each other. */
export function standingOf(
  parsed: Parsed,
  trigger: Trigger,
  words: string,
  parties: readonly number[],
): Standing {
  if (trigger.planned) return { status: 'planned', claimedBy: [], disputedBy: [] };
  const dispute = disputeIn(parsed, words);
  if (dispute && (dispute.way !== 'denial' || answers(parsed, trigger, dispute.at ?? -1)))
    return { status: 'disputed', claimedBy: [], disputedBy: dispute.by ?? parties };
  const claimedBy = speaker(parsed, trigger) ?? claimants(parsed, trigger);
  return claimedBy.length > 0
    ? { status: 'claimed', claimedBy, disputedBy: [] }
    : { status: 'reported', claimedBy: [], disputedBy: [] };
}

/** "… bombed the port, but Orlovia denied it": the denial comes after what it denies. That one side said a thing is not in doubt. */
function answers(parsed: Parsed, { token, concept }: Trigger, denial: number): boolean {
  if (denial <= token || /^(?:accuse|speak|reject|threaten|proposal)$/.test(concept.name)) return false;
  // "The front, which called a truce before the vote, denied any part in it": what is told of who denies is not what is denied.
  const clause = clauseAt(parsed.clauses, denial);
  const verb = finiteVerb(parsed.clauses[clause], denial + 1);
  return (
    !verb ||
    subjectRange(parsed, clause, verb).from > token ||
    token >= verb.first ||
    !isSetInto(parsed, token)
  );
}

function isSetInto({ clauses, tokens }: Parsed, token: number): boolean {
  const clause = clauses[clauseAt(clauses, token)];
  return (
    clause !== undefined &&
    clause.from > 0 &&
    /^(?:which|who|whose|that)$/.test(clause.joint) &&
    tokens[clause.to - 1]?.text === ','
  );
}

/** Whose quotation tells it; null: the reporter tells it, or the quotation is nobody's that is known. */
function speaker({ others, tokens }: Parsed, trigger: Trigger): readonly number[] | null {
  const token = tokens[trigger.token];
  const quote = token && others.find((range) => isInside([range], token) && range.actor !== null);
  return quote?.actor === null || quote === undefined ? null : [quote.actor];
}

/** "Ukraine says that …", "according to Ushakov": the actors on whose word alone the happening stands. */
function claimants(parsed: Parsed, trigger: Trigger): number[] {
  const { clauses, tokens } = parsed;
  for (let n = trigger.clause - 1; n >= 0; n--) {
    const clause = clauses[n];
    const verb = finiteVerb(clause, clause?.to ?? 0);
    if (!clause || !verb) continue;
    const lemma = tokens[verb.head]?.lemma ?? '';
    const governs =
      SAYING.has(lemma) &&
      !DENYING.has(lemma) &&
      (clauses[n + 1]?.joint === 'that' || verb.head >= clause.to - 2);
    return governs
      ? actorsIn(parsed, subjectRange(parsed, n, verb)).slice(0, 1)
      : sayerBehind(parsed, trigger);
  }
  const behind = sayerBehind(parsed, trigger);
  if (behind.length > 0) return behind;
  const according = tokens.findIndex(
    (token, i) => token.lower === 'according' && tokens[i + 1]?.lower === 'to',
  );
  return according < 0 ? [] : actorsIn(parsed, { from: according + 2, to: according + 8 }).slice(0, 1);
}

/** "Gunboats shelled the port, Low said": who says it behind the clause. */
function sayerBehind(parsed: Parsed, trigger: Trigger): number[] {
  const { clauses, tokens, dates } = parsed;
  if (trigger.form !== 'verb' || clauses[trigger.clause]?.joint !== '') return [];
  for (let n = trigger.clause + 1; n < clauses.length; n++) {
    const clause = clauses[n];
    const verb = finiteVerb(clause, clause?.to ?? 0);
    if (!clause || !verb) continue;
    const isLast = tokens
      .slice(verb.head + 1, clause.to)
      .every(
        ({ pos }, i) =>
          /^(?:PUNCT|ADV)$/.test(pos) ||
          dates.some(({ from, to }) => verb.head + 1 + i >= from - 1 && verb.head + 1 + i < to),
      );
    const says = SAYING.has(tokens[verb.head]?.lemma ?? '') && !DENYING.has(tokens[verb.head]?.lemma ?? '');
    if (!says || verb.passive || clause.joint !== '' || !isLast) return [];
    return actorsIn(parsed, subjectRange(parsed, n, verb)).slice(0, 1);
  }
  return [];
}
