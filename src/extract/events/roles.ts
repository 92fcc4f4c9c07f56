import type { Role } from '../../model/timeline.ts';
import { tokenRange, type Parsed } from './sentence.ts';
import { subjectRange } from './subject.ts';
import type { Trigger } from './trigger.ts';

/** Concepts in which everybody named takes part alike. */
const SHARED = new Set(['meeting', 'accord', 'ceasefire', 'cooperate']);

/** The actors of a happening, each with the part it takes. */
export function rolesOf(parsed: Parsed, trigger: Trigger): { actor: number; role: Role }[] {
  const clause = parsed.clauses[trigger.clause];
  const roles = new Map<number, Role>();
  const subject = trigger.verb ? subjectRange(parsed, trigger.clause, trigger.verb) : null;
  const shared = SHARED.has(trigger.concept.name);
  for (const mention of parsed.actors) {
    const { from, to } = tokenRange(parsed.tokens, mention);
    if (roles.has(mention.actor)) continue;
    const inClause = clause !== undefined && from >= clause.from && to <= clause.to;
    const role = subject
      ? verbRole(parsed, trigger, subject, from, inClause, shared)
      : nounRole(parsed, trigger, from, to, shared);
    if (role) roles.set(mention.actor, role);
  }
  return [...roles].map(([actor, role]) => ({ actor, role }));
}

function verbRole(
  parsed: Parsed,
  trigger: Trigger,
  subject: { from: number; to: number },
  from: number,
  inClause: boolean,
  shared: boolean,
): Role | null {
  const passive = trigger.verb?.passive === true;
  if (from >= subject.from && from < subject.to)
    return possessor(parsed, from) ? null : passive ? 'target' : shared ? 'party' : 'agent';
  if (!inClause || from < trigger.token) return null;
  const before = parsed.tokens[from - 1]?.lower;
  if (passive && (before === 'by' || parsed.tokens[from - 2]?.lower === 'by')) return 'agent';
  // A place or a time is no actor: "in Moscow", "at the White House".
  if (before === 'in' || before === 'at' || before === 'near' || before === 'from') return null;
  return shared && (before === 'with' || before === 'and' || from - trigger.token <= 3) ? 'party' : 'target';
}

/** "Ukraine's president said": the head of the phrase acts, not its possessor. */
function possessor({ tokens }: Parsed, from: number): boolean {
  return tokens[from + 1]?.lower === '’s' || tokens[from + 1]?.lower === "'s";
}

function nounRole(parsed: Parsed, trigger: Trigger, from: number, to: number, shared: boolean): Role | null {
  const { tokens } = parsed;
  const distance = from - trigger.token;
  if (distance < -6 || distance > 8) return null;
  if (to <= trigger.token) return shared ? 'party' : 'agent';
  const before = tokens[from - 1]?.lower ?? '';
  const earlier = tokens.slice(trigger.token + 1, from).map((token) => token.lower);
  if (earlier.includes('between') || earlier.includes('with')) return 'party';
  if (before === 'by' || earlier.includes('by')) return 'agent';
  if (before === 'in' || before === 'at') return null;
  return shared
    ? 'party'
    : earlier.includes('of') || earlier.includes('on') || earlier.includes('against')
      ? 'target'
      : null;
}
