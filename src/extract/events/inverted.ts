/** Conditions without "if": "Had he offered terms, they would have been accepted", "Were she to lose, …", "Should it fall, …". */
import type { Clause } from './clauses.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Token } from '../tokens.ts';

/** What an inverted condition opens with, which says of when it speaks: of what was not ("had"), or of what may come. */
export type Inverted = 'had' | 'were' | 'should';

/** null: a clause is no inverted condition, which has its subject behind its auxiliary and a consequence behind itself. */
export function invertedBy(
  tokens: readonly Token[],
  clause: Clause | undefined,
  groups: readonly VerbGroup[],
): Inverted | null {
  const opener = tokens[clause?.from ?? -1]?.lower;
  if (!clause || (opener !== 'had' && opener !== 'were' && opener !== 'should')) return null;
  const subject = tokens[clause.from + 1]?.pos ?? '';
  const follows = groups.some(
    ({ tense, head }) => (tense === 'modal' || tense === 'future') && head >= clause.to,
  );
  return follows && /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(subject) ? opener : null;
}
