/** A verb that is joined on, and has a subject of its own: it tells what its own subject did. */
import type { Token } from '../tokens.ts';
import type { VerbGroup } from './verb-groups.ts';
import { MONTH_OR_DAY } from '../word-classes.ts';

/** "backed the rebels and the agency provided them with arms", "ran over a mine and its crew shelled the town": by another than before, and done to somebody. */
export function isJoinedDeed(tokens: readonly Token[], last: VerbGroup, { first, head }: VerbGroup): boolean {
  const joint = tokens.findLastIndex(({ pos }, i) => pos === 'CCONJ' && i > last.head && i < first);
  if (joint < 0) return false;
  const next = tokens[head + 1];
  if (/^(?:him|them|us|me)$/.test(next?.lower ?? '')) return true;
  const object =
    next?.pos === 'DET' &&
    !tokens.slice(head + 2, head + 4).some(({ text, lower }) => MONTH_OR_DAY.test(text) || UNIT.test(lower));
  return (
    object &&
    !/^(?:call|name|dub|give|offer|award|send|pay|owe|elect|appoint)$/.test(tokens[head]?.lemma ?? '') &&
    /^(?:DET|PRON|PROPN)$/.test(tokens[joint + 1]?.pos ?? '') &&
    tokens.slice(joint + 1, first).every(({ pos }) => /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(pos))
  );
}

/** "abolished the orders and on 3 May all houses were closed": two clauses, each with its verb. */
export function hasObjectBeforeJoint(
  tokens: readonly Token[],
  start: number,
  { head }: VerbGroup,
  next: VerbGroup,
): boolean {
  return (
    /^(?:DET|NOUN|ADJ|PRON)$/.test(tokens[head + 1]?.pos ?? '') &&
    !tokens.slice(start, head).some(({ lower }) => /^(?:which|whom?|whose)$/.test(lower)) &&
    tokens.slice(head + 2, next.first).some(({ pos }) => pos === 'CCONJ')
  );
}

/** "counter-attacked along the canal and by October the army had been thrown back": a time opens what is joined on, which has a subject of its own. */
export function isJoinedWithTime(
  tokens: readonly Token[],
  { head }: VerbGroup,
  { first }: VerbGroup,
): boolean {
  const joint = tokens.findIndex(({ pos }, i) => i > head && i < first && pos === 'CCONJ');
  if (joint < 0 || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[first - 1]?.pos ?? '')) return false;
  return (
    /^(?:by|on|in|at|within|after)$/.test(tokens[joint + 1]?.lower ?? '') &&
    tokens.slice(joint + 2, first).some(({ text, lower }) => MONTH_OR_DAY.test(text) || UNIT.test(lower))
  );
}

export const UNIT =
  /^(?:hours?|days?|weeks?|months?|years?|night|evening|morning|afternoon|dawn|noon|midnight|spring|summer|autumn|winter)$/;

/** "called it a lie and on Monday morning showed pictures": a second predicate, with its time in front. */
export function isJoinedByTime(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (at > 0 && /^(?:NOUN|PROPN|NUM|DET)$/.test(tokens[at]?.pos ?? '')) at--;
  if (/^(?:on|in|at|by)$/.test(tokens[at]?.lower ?? '')) at--;
  return (
    tokens[at]?.pos === 'CCONJ' &&
    tokens
      .slice(at + 1, last + 1)
      .some(({ text }) => MONTH_OR_DAY.test(text) || /^(?:yesterday|today|tonight)$/.test(text))
  );
}
