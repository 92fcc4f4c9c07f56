import type { Parsed } from '../sentence.ts';
import type { Trigger } from '../trigger.ts';
import type { Predicates } from './openings.ts';
import { complementsOf } from './predicate.ts';
import { subjectDraft } from './parts.ts';
import { subjectRange } from '../subject.ts';
import { type Draft, join } from './units.ts';

/** How each word by which such a sentence opens is told of the past: the one place where a title changes a form. */
export const TOLD: ReadonlyMap<string, string> = new Map([
  ['speaking', 'spoke'],
  ['talking', 'talked'],
  ['writing', 'wrote'],
  ['addressing', 'addressed'],
  ['appearing', 'appeared'],
]);

/**
 * "Speaking at a press conference in Moscow, Putin stated: …": where nothing but the quotation follows the verb,
 * who it was and the occasion say what happened. null: the sentence is not of that form.
 */
export function occasionDraft(parsed: Parsed, words: Predicates, trigger: Trigger): Draft | null {
  const { clauses, tokens } = parsed;
  const clause = clauses[trigger.clause];
  const opening = clauses[0];
  if (!clause || !opening || !trigger.verb || trigger.clause === 0 || trigger.token < clause.to - 2)
    return null;
  const first = tokens[0]?.lower ?? '';
  if (!TOLD.has(first) || opening.verbs.some(({ form }) => form === 'finite')) return null;
  const subject = subjectRange(parsed, trigger.clause, trigger.verb);
  return join(
    subjectDraft(words, subject),
    { tokens: [0], units: [] },
    complementsOf({ ...words, stop: opening.to }, 0),
  );
}
