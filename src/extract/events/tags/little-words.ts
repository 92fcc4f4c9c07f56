/** Little words that the tagger takes for other ones. */
import type { PartOfSpeech } from '../../tokens.ts';
import { QUARTER } from './missed-nouns.ts';
import { type Place, type Rule, ORDER, TIME } from './rules.ts';

/** Inside names of other languages: "Pan de Oruz". */
const OF_NAMES =
  /^(?:de|del|della|di|da|do|dos|du|des|la|le|las|los|van|von|der|den|ten|ter|al|el|bin|ibn|y|e)$/;

const HAVE = /^(?:has|have|had|having)$/;

/** "has to date produced": so far. */
export const toDate: Rule = {
  example: 'has to date produced nothing',
  to: 'ADV',
  holds: ({ token, before, second }) =>
    token.lower === 'date' && before?.lower === 'to' && HAVE.test(second?.lower ?? ''),
};

/** By what the tagger said. */
export const LITTLE_WORDS: Partial<Record<PartOfSpeech, readonly Rule[]>> = {
  PRON: [{ example: 'the 38th parallel', to: 'ADJ', holds: ({ token }) => ORDER.test(token.lower) }],
  X: [
    {
      example: 'the de facto government',
      to: 'ADJ',
      holds: ({ before, next, third }) =>
        /^(?:DET|ADJ)$/.test(before?.pos ?? '') && (next?.pos === 'X' ? third : next)?.pos === 'NOUN',
    },
    {
      example: 'They came to Villa de Orla',
      to: 'PROPN',
      holds: ({ token, before, next }) =>
        OF_NAMES.test(token.lower) && before?.pos === 'PROPN' && next?.pos === 'PROPN',
    },
  ],
  PART: [
    {
      example: 'has to date produced nothing',
      to: 'ADV',
      holds: ({ token, before, next }) =>
        token.lower === 'to' && HAVE.test(before?.lower ?? '') && next?.lower === 'date',
    },
  ],
  AUX: [
    {
      example: 'since 6 am',
      to: 'NOUN',
      holds: ({ token, before }) => /^[ap]m$/.test(token.lower) && before?.pos === 'NUM',
    },
  ],
  DET: [
    {
      // Behind a noun it points at nothing but a time.
      example: 'told the council that traffic would resume',
      to: 'SCONJ',
      holds: ({ token, before, next }) =>
        token.lower === 'that' &&
        /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
        next?.pos === 'NOUN' &&
        !TIME.test(next.lower),
    },
  ],
  SCONJ: [
    {
      example: 'ended that war.',
      to: 'DET',
      holds: (place) => place.token.lower === 'that' && pointsAt(place),
    },
  ],
  // No adverb stands behind an article.
  ADV: [
    {
      example: 'the only road',
      to: 'ADJ',
      holds: ({ token, before, next }) =>
        before?.pos === 'DET' &&
        token.lower === 'only' &&
        /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(next?.pos ?? ''),
    },
    {
      example: 'the south road',
      to: 'ADJ',
      holds: ({ token, before, next }) =>
        before?.pos === 'DET' &&
        QUARTER.test(token.lower) &&
        // "the north coast", whose coast is a verb for the tagger.
        (next?.pos === 'NOUN' || (next?.pos === 'VERB' && next.lower === next.lemma)),
    },
    {
      example: 'in the north',
      to: 'NOUN',
      holds: ({ token, before }) => before?.pos === 'DET' && QUARTER.test(token.lower),
    },
  ],
};

/** "ended that war.", "signed that autumn": no clause follows. */
function pointsAt({ before, next, third }: Place): boolean {
  if (TIME.test(next?.lower ?? '')) return true;
  // "a resolution to that effect": no clause stands behind these.
  if (/^(?:to|of|for|with|at|by|from|against|about|after)$/.test(before?.lower ?? '') && next?.pos === 'NOUN')
    return !next.lower.endsWith('s');
  return (
    before?.pos === 'VERB' &&
    next?.pos === 'NOUN' &&
    !next.lower.endsWith('s') &&
    /^(?:[.,;]|and|but|or)$/.test(third?.lower ?? '')
  );
}
