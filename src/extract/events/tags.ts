import { verbConcept } from './lexicon.ts';
import type { PartOfSpeech, Token } from '../tokens.ts';

const POSSESSIVE = /^(?:his|her|its|their|our|your|my)$/;
const FLOATING = /^(?:each|both|all)$/;

/** Tags that the words around them rule out, put right: what the tagger is known to mistake in news. */
export function mendTags(tokens: readonly Token[]): readonly Token[] {
  const mended: Token[] = [];
  const telling = tokens.some(({ pos, text, lower }) => /^(?:VERB|AUX)$/.test(pos) && text === lower);
  tokens.forEach((token, i) => {
    const pos = mendedTag(token, mended[i - 1], mended[i - 2], tokens[i + 1], telling);
    mended.push(pos === null ? token : { ...token, pos, lemma: lemmaOf(token, pos) });
  });
  return mended;
}

/** The tagger takes some verbs in -ed for adjectives; one after a subject and before a noun phrase is a verb where there is no other. */
export function verbsAmongAdjectives(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, i) => {
    const verbal =
      token.pos === 'ADJ' &&
      token.lower.endsWith('ed') &&
      /^(?:NOUN|PROPN|PRON|DET)$/.test(tokens[i - 1]?.pos ?? '');
    return verbal
      ? {
          ...token,
          pos: 'VERB',
          lemma: token.lemma === token.lower ? token.lower.replace(/ed$/, '') : token.lemma,
        }
      : token;
  });
}

/** "Aircraft bomb Lomba", "Its leader, Ada Low, escapes": lines of a list tell in the present, which the tagger takes for nouns. */
export function presentInLists(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some(({ pos, lower }) => /^(?:VERB|AUX)$/.test(pos) && !lower.endsWith('ing'))) return tokens;
  const at = tokens.findIndex(({ pos, lower, text, lemma }, i) => {
    if (pos !== 'NOUN' || text !== lower) return false;
    const before = tokens[i - 1];
    const next = tokens[i + 1]?.pos ?? '';
    const known = verbConcept(lemma, undefined).name !== 'other';
    if (/[^s]s$/.test(lower) && lemma !== lower)
      return (
        (known ? /^(?:NOUN|PROPN|PUNCT)$/ : /^(?:PROPN|PUNCT)$/).test(before?.pos ?? '') &&
        /^(?:ADP|DET|PROPN|NUM|ADV|PART|PRON|PUNCT)$/.test(next)
      );
    if (before?.pos === 'PROPN' && next === 'DET') return true;
    if (!known || !/^(?:NOUN|PROPN)$/.test(before?.pos ?? '')) return false;
    const plural = before?.lower.endsWith('s') === true;
    return (plural ? /^(?:ADP|PUNCT|ADV|DET|PROPN|NUM)$/ : /^(?:DET|PROPN|NUM)$/).test(next);
  });
  return tokens.map((token, i) => (i === at ? { ...token, pos: 'VERB' } : token));
}

function mendedTag(
  token: Token,
  before: Token | undefined,
  second: Token | undefined,
  next: Token | undefined,
  telling: boolean,
): PartOfSpeech | null {
  // "the Gulf Concord": within a name, where the sentence has its verb in small letters.
  if (token.pos === 'VERB' && telling && before?.pos === 'PROPN' && /^\p{Lu}/u.test(token.text))
    return 'PROPN';
  // "a halt to strikes", "in their replies", "signed decrees": no infinitive ends in s, and no verb follows these.
  if (token.pos === 'VERB' && /[^s]s$/.test(token.lower) && token.lower !== token.lemma) {
    const nominal =
      before?.lower === 'to' ||
      before?.pos === 'ADJ' ||
      POSSESSIVE.test(before?.lower ?? '') ||
      (before?.pos === 'VERB' && before.lower !== before.lemma && next?.pos !== 'DET');
    return nominal ? 'NOUN' : null;
  }
  // "the rebels abducted 12 pupils": where nothing else is a verb.
  if (
    !telling &&
    /^(?:NOUN|ADJ)$/.test(token.pos) &&
    /[^e]ed$/.test(token.lower) &&
    /^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? '') &&
    /^(?:NUM|DET|PRON|PROPN)$/.test(next?.pos ?? '')
  )
    return 'VERB';
  // "Ukraine and Russia each signed papers"
  if (token.pos === 'ADJ' && token.lower.endsWith('ed') && FLOATING.test(before?.lower ?? ''))
    return /^(?:NOUN|PROPN|PRON)$/.test(second?.pos ?? '') ? 'VERB' : null;
  return null;
}

function lemmaOf(token: Token, pos: PartOfSpeech): string {
  if (pos === 'NOUN') return token.lower.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  return token.lemma === token.lower ? token.lower.replace(/ed$/, '') : token.lemma;
}
