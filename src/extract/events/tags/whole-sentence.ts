/** Verbs that only the shape of the whole sentence gives away. */
import type { Token } from '../../tokens.ts';
import { verbConcept } from '../lexicon.ts';
import { COMING_DAY } from './rules.ts';

/** The tagger takes some verbs in -ed for adjectives; one after a subject and before a noun phrase is a verb where there is no other. */
export function verbsAmongAdjectives(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, i) => {
    if (token.pos === 'NOUN' && isTimetable(tokens, i)) return { ...token, pos: 'VERB' };
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

/** "Parliament votes on Friday" */
function isTimetable(tokens: readonly Token[], i: number): boolean {
  const [{ lower, lemma } = { lower: '', lemma: '' }, before, next] = [
    tokens[i],
    tokens[i - 1],
    tokens[i + 1],
  ];
  return (
    /[^s]s$/.test(lower) &&
    lower !== lemma &&
    /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
    !before?.lower.endsWith('s') &&
    COMING_DAY.test((next?.lower === 'on' ? tokens[i + 2] : next)?.lower ?? '') &&
    verbConcept(lemma, undefined).name !== 'other'
  );
}

/** "Aircraft bomb Lomba", "Its leader, Ada Low, escapes": lines of a list tell in the present, which the tagger takes for nouns. */
export function presentInLists(tokens: readonly Token[]): readonly Token[] {
  const clause = tokens.findIndex(({ lower }) =>
    /^(?:after|when|which|who|that|where|while|as)$/.test(lower),
  );
  const main = clause < 0 ? tokens : tokens.slice(0, clause);
  if (main.some(({ pos, lower }) => /^(?:VERB|AUX)$/.test(pos) && !lower.endsWith('ing'))) return tokens;
  const at = main.findIndex(({ pos, lower, text, lemma }, i) => {
    const before = tokens[i - 1];
    const next = tokens[i + 1]?.pos ?? '';
    if (pos === 'ADJ') return opensPredicate(lower, before, next);
    if (pos !== 'NOUN' || text !== lower) return false;
    // "The judges award the island to Vard"
    if (lower === lemma && next === 'DET' && before?.pos === 'NOUN' && /[^s]s$/.test(before.lower))
      return true;
    const known = verbConcept(lemma, undefined).name !== 'other';
    if (/[^s]s$/.test(lower) && lemma !== lower)
      return (
        (known ? /^(?:NOUN|PROPN|PUNCT)$/ : /^(?:PROPN|PUNCT)$/).test(before?.pos ?? '') &&
        /^(?:ADP|DET|PROPN|NUM|ADV|PART|PRON|PUNCT)$/.test(next)
      );
    if (before?.pos === 'PROPN' && next === 'DET') return true;
    if (known && lower === lemma && before?.text === ',' && /^(?:ADP|DET|PROPN)$/.test(next))
      return i > 0 && isPlural(tokens[tokens.findIndex(({ text: mark }) => mark === ',') - 1]);
    if (!known || !/^(?:NOUN|PROPN)$/.test(before?.pos ?? '')) return false;
    const plural = before?.lower.endsWith('s') === true;
    return (plural ? /^(?:ADP|PUNCT|ADV|DET|PROPN|NUM)$/ : /^(?:DET|PROPN|NUM)$/).test(next);
  });
  return tokens.map((token, i) => (i === at ? { ...token, pos: 'VERB' } : token));
}

/** "The first units, a battalion from Vard, land in Osk": of several, named before what is set in. */
function isPlural(token: Token | undefined): boolean {
  return /^(?:NOUN|PROPN)$/.test(token?.pos ?? '') && token?.lower.endsWith('s') === true;
}

/** "Minesweepers clear the channel": an adjective stands before its noun, not before an article. */
function opensPredicate(lower: string, before: Token | undefined, next: string): boolean {
  const plural = /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') && before?.lower.endsWith('s') === true;
  if (next === 'DET') return plural;
  const known = verbConcept(lower, undefined).name !== 'other';
  return known && (plural ? /^(?:ADP|PRON)$/.test(next) : before?.text === ',' && next === 'PRON');
}
