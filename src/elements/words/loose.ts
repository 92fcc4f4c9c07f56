import type { TimelineLookup } from '../../model/lookup.ts';
import type { Paraphrase, Timeline } from '../../model/timeline.ts';

/** Indirect speech that is no event's and speaks of none: it has a place of its own, beside what is quoted so. */
export function looseParaphrases(
  { paraphrases }: Pick<Timeline, 'paraphrases'>,
  lookup: TimelineLookup,
): readonly Paraphrase[] {
  return paraphrases.filter(
    ({ events, statement = '' }) =>
      ![...events, statement].some((id) => lookup.event(lookup.resolve(id) ?? id)),
  );
}
