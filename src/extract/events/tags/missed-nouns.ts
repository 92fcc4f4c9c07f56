/** Nouns that the tagger takes for adjectives. */
import { nounConcept } from '../lexicon.ts';
import type { Place, Rule } from './rules.ts';

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|last|latter|former|other)$/;
/** Where something lies. */
export const QUARTER =
  /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|centre|center|interior)$/;

export const NOUNS_AMONG_ADJECTIVES: readonly Rule[] = [
  { example: 'the first, signed in May', to: 'NOUN', holds: standsAlone },
  {
    example: 'an army offensive in the north',
    to: 'NOUN',
    holds: ({ token, before, next }) =>
      before?.pos === 'NOUN' &&
      /^(?:ADP|VERB|AUX)$/.test(next?.pos ?? '') &&
      nounConcept(token.lower) !== null &&
      !token.lower.endsWith('ed'),
  },
  {
    example: 'the chief of staff',
    to: 'NOUN',
    holds: ({ token, next }) => token.lower === 'chief' && /^(?:ADP|PUNCT)$/.test(next?.pos ?? ''),
  },
  {
    example: 'a retired general elected in 1981',
    to: 'NOUN',
    holds: ({ token, before, next }) =>
      token.lower === 'general' &&
      /^(?:DET|ADJ)$/.test(before?.pos ?? '') &&
      /^(?:VERB|AUX|ADP|PRON)$/.test(next?.pos ?? ''),
  },
];

/** "an offensive in the north", "He met the general.": behind an article an adjective with nothing after it is a noun. */
function standsAlone({ token: { lower }, before, next }: Place): boolean {
  if (before?.pos !== 'DET') return false;
  if (!/^(?:ADP|PUNCT|AUX|VERB|SCONJ)$/.test(next?.pos ?? '') || next?.text === '-') return false;
  return next?.pos === 'PUNCT' || ORDINAL.test(lower) || QUARTER.test(lower) || nounConcept(lower) !== null;
}
