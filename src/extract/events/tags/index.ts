import { planAt } from '../aims.ts';
import { verbOfPast } from '../past.ts';
import type { PartOfSpeech, Token } from '../../tokens.ts';
import { lemmaOf } from './lemma.ts';
import { LITTLE_WORDS, toDate } from './little-words.ts';
import { NOUNS_AMONG_ADJECTIVES } from './missed-nouns.ts';
import { AMONG_ADJECTIVES, AMONG_NOUNS, behindModal, LAST_AMONG_ADJECTIVES } from './missed-verbs.ts';
import { MISTAKEN_VERBS } from './mistaken-verbs.ts';
import { joinPieces } from './pieces.ts';
import { isPast, type Place, type Rule, UNCHANGED } from './rules.ts';

/** Verbs with a bare infinitive after their object. */
const BARE = /^(?:let|make|help|see|watch|hear|have)$/;

/** By what the tagger said, in the order in which they are asked. */
export const RULES: Partial<Record<PartOfSpeech, readonly Rule[]>> = {
  ...LITTLE_WORDS,
  ADV: [behindModal, ...(LITTLE_WORDS.ADV ?? [])],
  VERB: [toDate, ...MISTAKEN_VERBS],
  ADJ: [...AMONG_ADJECTIVES, behindModal, ...NOUNS_AMONG_ADJECTIVES, ...LAST_AMONG_ADJECTIVES],
  NOUN: [behindModal, toDate, ...AMONG_NOUNS],
};

/** Tags that the words around them rule out, put right: what the tagger is known to mistake in news. */
export function mendTags(tagged: readonly Token[]): readonly Token[] {
  const tokens = joinPieces(tagged);
  const mended: Token[] = [];
  // "Rebels abducted 12 pupils, accusing them of spying": no gerund tells by itself.
  const telling = tokens.some(
    ({ pos, text, lower }) => text === lower && (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'))),
  );
  const plan = telling ? planAt(tokens) : -1;
  let told = false;
  tokens.forEach((token, i) => {
    const [before, second, next, third] = [mended[i - 1], mended[i - 2], tokens[i + 1], tokens[i + 2]];
    const pos = i === plan ? 'VERB' : mendedTag({ token, before, second, next, third, telling, told });
    const known =
      pos === null && token.pos === 'VERB' && token.lemma === token.lower ? verbOfPast(token.lower) : null;
    const kept =
      pos !== null
        ? retagged(token, pos, lemmaOf(token, pos))
        : known === null
          ? token
          : retagged(token, token.pos, known);
    mended.push(kept);
    if (kept.pos === 'VERB') told = (isPast(kept) || UNCHANGED.test(kept.lower)) && !BARE.test(kept.lemma);
    else if (kept.pos === 'AUX' || kept.lower === 'that' || kept.text === ',') told = false;
  });
  return mended;
}

/** All that a token holds is written out: copied by a spread it would be of another hidden class, and slower to read. */
function retagged({ start, end, text, lower }: Token, pos: PartOfSpeech, lemma: string): Token {
  return { start, end, text, lower, pos, lemma };
}

function mendedTag(place: Place): PartOfSpeech | null {
  const { token, before, next } = place;
  // "Beginning in 1970 troops were withdrawn"
  if (!before && /^(?:beginning|starting)$/.test(token.lower) && next?.pos === 'ADP') return 'ADP';
  return RULES[token.pos]?.find(({ holds }) => holds(place))?.to ?? null;
}
