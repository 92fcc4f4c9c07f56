import type { Concept } from './lexicon.ts';
import { clauseAt, type Parsed } from './sentence.ts';
import type { Trigger } from './trigger.ts';

const WAR: Concept = { name: 'war-onset', kind: 'assault' };
const GOES_ON = /^(?:last|rage|continue|drag|go|run|grind|persist|endure)$/;

/**
 * "the conflict that has lasted for over three years": it tells of the war's outbreak once more, without its date.
 * null: the sentence does not speak of a war's length.
 */
export function warReference(parsed: Parsed): Trigger | null {
  const { tokens, clauses } = parsed;
  const noun = tokens.findIndex(({ lemma, pos }) => pos === 'NOUN' && /^(?:war|conflict)$/.test(lemma));
  if (noun < 0) return null;
  const clause = clauseAt(clauses, noun);
  const verb = clauses
    .filter((_, n) => n === clause || n === clause + 1)
    .flatMap(({ verbs }) => verbs)
    .find((group) => group.head > noun && GOES_ON.test(tokens[group.head]?.lemma ?? ''));
  const length =
    verb &&
    tokens
      .slice(verb.head + 1, verb.head + 8)
      .some(({ lemma }) => /^(?:year|month|week|decade)$/.test(lemma));
  if (!length) return null;
  return {
    form: 'noun',
    token: noun,
    verb: null,
    clause,
    concept: WAR,
    planned: false,
    rule: 'event/war-reference',
  };
}
