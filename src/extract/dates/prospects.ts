/** What is weighed or brought about: ways to speak of what is to come beside the tense. */
import type { VerbGroup } from '../events/verb-groups.ts';
import type { Token } from '../tokens.ts';

/** "said a new round was likely in October": what is weighed so has not come yet. */
export function isProspect(tokens: readonly Token[], { head, form, negated }: VerbGroup): boolean {
  const next = tokens[head + 1]?.pos === 'ADV' ? tokens[head + 2] : tokens[head + 1];
  return (
    form === 'finite' &&
    !negated &&
    tokens[head]?.lemma === 'be' &&
    /^(?:likely|unlikely|possible|probable|conceivable|imminent|certain)$/.test(next?.lower ?? '')
  );
}

/** "hoped to get a truce signed by Easter": what is done to the truce is what they are to get. */
export function bringing(tokens: readonly Token[], groups: readonly VerbGroup[], verb: VerbGroup): VerbGroup {
  const over = groups[groups.indexOf(verb) - 1];
  if (
    over?.form !== 'infinitive' ||
    verb.auxiliaries.length > 0 ||
    !/^(?:get|have|see)$/.test(tokens[over.head]?.lemma ?? '')
  )
    return verb;
  const between = tokens.slice(over.head + 1, verb.first);
  return between.length > 0 && between.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(pos))
    ? over
    : verb;
}
