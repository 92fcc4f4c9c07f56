/** Participles that say which one is meant, without a comma: "the missile fired from a ship". */
import type { Token } from '../tokens.ts';
import { opensCount } from './boundaries.ts';
import { INTRANSITIVE, SAYING } from './lexicon.ts';
import { SIMPLE_PAST } from './past.ts';
import type { VerbGroup } from './verb-groups.ts';
import { SUBORDINATORS } from '../word-classes.ts';

/** What stands at the end of a predicate that has its time: no participle describes a time. */
export const TIME =
  /^(?:\d.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|years?|months?|weeks?|days?|hours?|later|earlier|ago|today|yesterday|spring|summer|autumn|winter|night|morning|evening|afternoon)$/;
const OWNER = /^(?:his|her|its|their|our|my|your)$/;

/** "A missile fired from a ship struck the port": of two past forms without a joint or a time between them the first only says which. */
export function isRestrictive(
  tokens: readonly Token[],
  group: VerbGroup,
  main: VerbGroup | undefined,
): boolean {
  const { first, head } = group;
  if (main?.form !== 'finite' || first !== head || !/^(?:NOUN|PROPN)$/.test(tokens[first - 1]?.pos ?? ''))
    return false;
  const lemma = tokens[head]?.lemma ?? '';
  const next = tokens[head + 1];
  if (!/^(?:ADP|PART)$/.test(next?.pos ?? '') || INTRANSITIVE.has(lemma)) return false;
  // "said in a statement faxed to us that it had acted", and "the men accused of it"
  if (SAYING.has(lemma) && next?.lower !== 'of') return false;
  // "moved into a town abandoned by the rebels": the second may say which as well.
  if (!isPredicate(tokens, main)) return false;
  const between = tokens.slice(head + 1, main.first);
  return (
    /^(?:NOUN|PROPN|NUM|ADV)$/.test(between.at(-1)?.pos ?? '') &&
    between.every(({ pos, lower, text }, i) => {
      if (TIME.test(lower) || SUBORDINATORS.has(lower)) return false;
      // "moved into the town the rebels held": who held it stands behind a noun.
      if (pos === 'DET' || OWNER.test(lower)) return !/^(?:NOUN|PROPN)$/.test(between[i - 1]?.pos ?? '');
      return /^(?:ADP|ADJ|NOUN|PROPN|NUM|PART|ADV)$/.test(pos) || text === '-';
    })
  );
}

/** A past form that is no participle, or one with an object or an auxiliary. */
function isPredicate(tokens: readonly Token[], { head, auxiliaries }: VerbGroup): boolean {
  const { lower, lemma } = tokens[head] ?? { lower: '', lemma: '' };
  const next = tokens[head + 1];
  return (
    auxiliaries.length > 0 ||
    SIMPLE_PAST.has(lower) ||
    INTRANSITIVE.has(lemma) ||
    (/^(?:DET|PROPN|NOUN|NUM|PRON)$/.test(next?.pos ?? '') && !TIME.test(next?.lower ?? '')) ||
    // "killed at least nine"
    opensCount(tokens, head + 1)
  );
}
