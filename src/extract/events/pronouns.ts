import type { ArticleActor } from '../article.ts';
import type { Token } from '../tokens.ts';
import { finiteVerb, type Parsed } from './sentence.ts';
import { subjectRange } from './subject.ts';
import { nounPhraseAt } from './title/phrases.ts';
import { predicatesOf } from './title/parts.ts';
import type { Named } from './title/spell.ts';

const SUBJECT = /^(?:it|they|this|these|that|he|she|we|i)$/;
const OWN = /^(?:his|her|its|their|our|my)$/;

/**
 * What a pronoun that opens a title stands for: the actor it was joined with, else the thing the sentence before
 * speaks of ("… signed a ceasefire protocol. It took effect …").
 */
export function standIn(parsed: Parsed, actors: readonly ArticleActor[], before: () => Parsed | null): Named {
  return (token, next, first) => {
    if (!first) return null;
    const own = OWN.test(token.lower) && (next?.pos === 'NOUN' || next?.pos === 'ADJ');
    const opens = token.pos === 'PRON' || /^(?:this|these|that)$/.test(token.lower);
    if (
      !opens ||
      !(own || (SUBJECT.test(token.lower) && next !== undefined && /^(?:AUX|VERB|ADV)$/.test(next.pos)))
    )
      return null;
    const mention = parsed.actors.find(
      (each) => each.how === 'pronoun' && each.start === token.start && each.end === token.end,
    );
    const name = mention ? actors[mention.actor]?.name : undefined;
    if (name !== undefined) return own ? `${name}’s` : name;
    if (own || /^(?:we|i|he|she)$/.test(token.lower)) return null;
    const earlier = before();
    return earlier ? thingOf(earlier) : null;
  };
}

/** What a sentence was about: the object of its main verb, else its subject, as something known ("the protocol"). */
export function thingOf(parsed: Parsed): string | null {
  const clause = parsed.clauses.findIndex(
    ({ verbs, joint }) => joint === '' && verbs.some(({ form }) => form === 'finite'),
  );
  const verb = finiteVerb(parsed.clauses[clause], 0);
  if (!verb) return null;
  const words = predicatesOf(parsed, new Set());
  const object = nounPhraseAt(words, verb.head + 1);
  const subject = subjectRange(parsed, clause, verb);
  const range = object ? { from: object.from, to: object.conjunct?.from ?? object.to } : subject;
  const tokens = parsed.tokens.slice(range.from, range.to);
  return tokens.length === 0 || tokens.some(({ pos }) => pos === 'PRON') ? null : known(tokens);
}

function known(tokens: readonly Token[]): string {
  const [first, ...rest] = tokens;
  if (!first) return '';
  const words = /^(?:a|an)$/.test(first.lower) ? [{ ...first, text: 'the' }, ...rest] : tokens;
  return words
    .map(
      (token, i) =>
        (i === 0 || words[i - 1]?.end === token.start || token.text === ',' ? '' : ' ') + token.text,
    )
    .join('');
}
