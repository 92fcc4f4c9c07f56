/** "The second, seven minutes later, struck an ambulance": the second of what, the sentences before say. */
import type { Token } from '../tokens.ts';
import type { Earlier } from './antecedents.ts';
import { nounConcept } from './lexicon.ts';
import type { Parsed } from './sentence.ts';
import { TIME_NOUNS } from '../word-classes.ts';

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)$/;
const BACK = 3;

/** An ordinal that stands for its noun, with the noun of the last one counted; null: it has its noun, or nobody says which. */
export function countedNoun(
  parsed: Parsed,
  token: Token,
  next: Token | undefined,
  before: Earlier | null,
): string | null {
  if (token !== parsed.tokens[1] || parsed.tokens[0]?.lower !== 'the') return null;
  if (!ORDINAL.test(token.lower) || !/^(?:VERB|AUX)$/.test(next?.pos ?? '')) return null;
  let earlier = before;
  for (let n = 0; n < BACK && earlier; n++, earlier = earlier.before) {
    const noun = counted(earlier.parse().tokens);
    if (noun !== null) return `${token.text} ${noun}`;
  }
  return null;
}

/** The noun that words of number count: "the first blast", "four agreements". */
function counted(tokens: readonly Token[]): string | null {
  for (let i = tokens.length - 1; i > 0; i--) {
    const noun = tokens[i];
    if (
      noun?.pos !== 'NOUN' ||
      tokens[i + 1]?.pos === 'NOUN' ||
      TIME_NOUNS.has(noun.lemma) ||
      /^(?:half|quarter)$/.test(noun.lemma)
    )
      continue;
    const word = tokens[i - 1];
    const number =
      /^AD[JV]$/.test(word?.pos ?? '') && !ORDINAL.test(word?.lower ?? '') ? tokens[i - 2] : word;
    if (!number) continue;
    if (ORDINAL.test(number.lower)) return noun.lower;
    if ((number.pos === 'NUM' || number.lower === 'several') && nounConcept(noun.lemma))
      return noun.lemma.replace(/([^s])s$/, '$1');
  }
  return null;
}
