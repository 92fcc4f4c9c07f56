import type { Concept } from './lexicon.ts';
import { clauseAt, type Parsed } from './sentence.ts';
import type { Trigger } from './trigger.ts';

const WAR: Concept = { name: 'war-onset', kind: 'assault' };
const GOES_ON = /^(?:last|rage|continue|drag|go|run|grind|persist|endure)$/;

/**
 * "the conflict that has lasted for over three years": it tells of the war's outbreak once more, without its date.
 * null: the sentence does not speak of a war's length.
 */
export function warReference({ tokens, clauses }: Parsed): Trigger | null {
  for (const [token, { lemma, pos }] of tokens.entries()) {
    if (pos !== 'NOUN' || !/^(?:war|conflict)$/.test(lemma)) continue;
    const clause = clauseAt(clauses, token);
    const verb = clauses
      .slice(clause, clause + 2)
      .flatMap(({ verbs }) => verbs)
      .find(({ head }) => head > token && GOES_ON.test(tokens[head]?.lemma ?? ''));
    const after = verb ? tokens.slice(verb.head + 1, verb.head + 8) : [];
    if (after.some((each) => /^(?:year|month|week|decade)s?$/.test(each.lemma)))
      return {
        form: 'noun',
        token,
        verb: null,
        clause,
        concept: WAR,
        planned: false,
        rule: 'event/war-reference',
      };
  }
  return null;
}
