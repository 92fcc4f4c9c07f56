import type { Status } from '../../model/timeline.ts';
import { SAYING } from './lexicon.ts';
import { finiteVerb, tokenRange, type Parsed } from './sentence.ts';
import { subjectRange } from './subject.ts';
import type { Trigger } from './trigger.ts';

/** Both sides say it of each other: nobody's account stands. */
const MUTUAL =
  /\b(?:accus\w+|blam\w+|fault\w+) (?:each|one an)other\b|\beach (?:side|party)?\s?(?:later )?(?:accused|blamed)\b|\btrad(?:ed|ing) (?:accusations|blame)\b|\bboth (?:sides|parties) (?:accused|blamed|claimed)\b/i;
const CONTESTED =
  /\b(?:contested|disputed|disagree[ds]?|neither (?:count|claim|figure|account)s? (?:was|were|has been|could be)|in dispute)\b/i;

export interface Standing {
  readonly status: Status;
  readonly claimedBy: readonly number[];
  readonly disputedBy: readonly number[];
}

/** Who vouches for a happening: the report, one side only, or two sides against each other. */
export function standingOf(parsed: Parsed, trigger: Trigger, words: string): Standing {
  if (trigger.planned) return { status: 'planned', claimedBy: [], disputedBy: [] };
  if (MUTUAL.test(words))
    return {
      status: 'disputed',
      claimedBy: [],
      disputedBy: [...new Set(parsed.actors.map((mention) => mention.actor))].slice(0, 2),
    };
  if (CONTESTED.test(words)) return { status: 'disputed', claimedBy: [], disputedBy: [] };
  const claimedBy = claimants(parsed, trigger);
  return claimedBy.length > 0
    ? { status: 'claimed', claimedBy, disputedBy: [] }
    : { status: 'reported', claimedBy: [], disputedBy: [] };
}

/** "Ukraine says that …", "according to Ushakov": the actors on whose word alone the happening stands. */
function claimants(parsed: Parsed, trigger: Trigger): number[] {
  const { clauses, tokens } = parsed;
  for (let n = trigger.clause - 1; n >= 0; n--) {
    const clause = clauses[n];
    const verb = finiteVerb(clause, clause?.to ?? 0);
    if (!clause || !verb) continue;
    const governs =
      SAYING.has(tokens[verb.head]?.lemma ?? '') &&
      (clauses[n + 1]?.joint === 'that' || verb.head >= clause.to - 2);
    return governs ? actorsIn(parsed, subjectRange(parsed, n, verb)) : [];
  }
  const according = tokens.findIndex(
    (token, i) => token.lower === 'according' && tokens[i + 1]?.lower === 'to',
  );
  return according < 0 ? [] : actorsIn(parsed, { from: according + 2, to: according + 8 });
}

function actorsIn({ tokens, actors }: Parsed, range: { from: number; to: number }): number[] {
  const inside = actors.filter((mention) => {
    const { from } = tokenRange(tokens, mention);
    return from >= range.from && from < range.to;
  });
  return [...new Set(inside.slice(0, 1).map((mention) => mention.actor))];
}
