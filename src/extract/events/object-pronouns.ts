/** "It" and "them" behind a verb: the one thing, or the several, that the words before leave open. */
import type { ArticleActor } from '../article.ts';
import type { Token } from '../tokens.ts';
import { type Earlier, partsOf, spelled, thingsIn } from './antecedents.ts';
import { DENYING, SAYING } from './lexicon.ts';
import { clauseAt, finiteVerb, type Parsed } from './sentence.ts';
import type { Span } from './noun-phrases.ts';
import { subjectRange } from './subject.ts';
import { isInside } from './voices.ts';

/** A title has no room for more, in tokens. */
const LONGEST = 6;
/** So many sentences back, where each goes on with "it". */
const BACK = 3;

/**
 * What an object pronoun means: the only thing that the words before it name in its number, in its own sentence or, where
 * there is none, in the one before. null: it is no object, or there is a choice.
 */
export function objectMeant(
  parsed: Parsed,
  token: Token,
  before: Earlier | null,
  actors: readonly ArticleActor[],
): string | null {
  if (!/^(?:it|them)$/.test(token.lower) || isInside(parsed.others, token)) return null;
  const { tokens, clauses } = parsed;
  const at = tokens.indexOf(token);
  if (/^(?:AUX|VERB)$/.test(tokens[at + 1]?.pos ?? '')) return null;
  const own = clauseAt(clauses, at);
  const verb = finiteVerb(clauses[own], at);
  const { lemma } = tokens[at - 1] ?? { lemma: '' };
  // "denied it", "said it": what somebody said.
  if (!verb || verb.head > at || SAYING.has(lemma) || DENYING.has(lemma)) return null;
  const pronoun = token.lower === 'it' ? 'it' : 'they';
  const subject = subjectRange(parsed, own, verb);
  const near = thingsIn(parsed, at, pronoun, actors).filter(
    ({ from }) =>
      (from < subject.from || from >= subject.to) &&
      // "laid a wreath beneath it": not what was laid.
      !(from === verb.head + 1 && tokens[at - 1]?.pos === 'ADP'),
  );
  if (near.length > 0) return onlyOne(parsed, near);
  let goesOn = false;
  let earlier = before;
  for (let n = 0; n < BACK && earlier; n++, earlier = earlier.before) {
    const told = earlier.parse();
    const about = partsOf(told)?.subject;
    if (!about) return null;
    // "It has changed hands twice. The army took it": what the sentence before was about, too.
    if (about.to - about.from === 1 && told.tokens[about.from]?.lower === pronoun) {
      goesOn = true;
      continue;
    }
    const found = thingsIn(told, told.tokens.length, pronoun, actors);
    return onlyOne(told, goesOn ? found.filter(({ from }) => from === about.from) : found);
  }
  return null;
}

function onlyOne(parsed: Parsed, ranges: readonly Span[]): string | null {
  const [range] = ranges;
  if (!range || ranges.length > 1 || range.to - range.from > LONGEST) return null;
  return spelled(parsed, range);
}
