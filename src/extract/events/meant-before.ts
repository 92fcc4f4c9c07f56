/** What a pronoun at the head of a sentence stands for, where the sentence before leaves no choice: better the pronoun than somebody who may not be meant. */
import type { ArticleActor } from '../article.ts';
import type { Token } from '../tokens.ts';
import { agrees, candidatesIn, isBody, isPeople, partsOf, spelled, thingOf } from './antecedents.ts';
import { ABSTRACT, DENYING, nounConcept, SAYING, verbConcept } from './lexicon.ts';
import { finiteVerb, type Parsed } from './sentence.ts';
import { headNoun, type Span } from './noun-phrases.ts';
import { subjectRange } from './subject.ts';
import { predicatesOf } from './title/parts.ts';
import { nounPhraseAt } from './title/phrases.ts';

/** What only somebody does, and what a blast or a ship may do as well. */
const OF_SOMEBODY = new Set(
  'war-onset coerce mobilize retreat accuse threaten reject sanction office'.split(' '),
);
const DEEDS = new Set([...OF_SOMEBODY, 'attack', 'advance']);

/** What "this" stands for: the happening that the sentence before tells by a noun. null: it tells it by its verb. */
export function toldBefore(earlier: Parsed, token: Token): string | null {
  const parts = partsOf(earlier);
  const told = [...(parts?.objects ?? []), ...(parts ? [parts.subject] : [])].find((range) =>
    agrees(earlier.tokens, range, token.lower),
  );
  const head = told ? headNoun(earlier.tokens, told) : null;
  return told && head && nounConcept(head.lemma) ? spelled(earlier, told) : null;
}

/** What "it" or "they" stands for, told by the sentence before. Whoever says or does something to others is no thing. */
export function meantBefore(
  parsed: Parsed,
  token: Token,
  earlier: Parsed,
  actors: readonly ArticleActor[],
): string | null {
  const at = parsed.tokens.indexOf(token);
  const verb = parsed.clauses
    .flatMap(({ verbs }) => verbs)
    .find(({ form, first }) => form === 'finite' && first > at);
  const { lemma } = parsed.tokens[verb?.head ?? -1] ?? { lemma: '' };
  if (!verb || !/^(?:it|they)$/.test(token.lower)) return thingOf(earlier, token.lower);
  const candidates = candidatesIn(earlier, token.lower, actors);
  const body = candidates.find(
    (range) => isBody(earlier, range, actors) || isPeople(earlier.tokens.slice(range.from, range.to)),
  );
  const says = SAYING.has(lemma) || DENYING.has(lemma);
  const object =
    !verb.passive && (says || nounPhraseAt(predicatesOf(parsed, new Set()), verb.head + 1) !== null);
  // "The units lost their guns. They were taken at Dong": either may have been.
  if (!object)
    return token.lower === 'they' && body && candidates.length > 1 ? null : thingOf(earlier, token.lower);
  const concept = verbConcept(lemma, undefined).name;
  if (body) {
    const isSure = (says || DEEDS.has(concept)) && !hasRival(earlier, body, token.lower);
    return isSure ? spelled(earlier, body) : null;
  }
  return says || OF_SOMEBODY.has(concept) ? null : actingThing(earlier, token.lower);
}

/** "The Russians had withdrawn, and in May the Allies broke through. They …": another acts in the same sentence. */
function hasRival(earlier: Parsed, body: Span, pronoun: string): boolean {
  return earlier.clauses.some((clause, n) => {
    const verb = finiteVerb(clause, 0);
    const range = verb ? subjectRange(earlier, n, verb) : null;
    if (!range || range.from === body.from || earlier.tokens[range.from]?.pos === 'PRON') return false;
    const isNamed = earlier.tokens.slice(range.from, range.to).some(({ pos }) => pos === 'PROPN');
    return isNamed || agrees(earlier.tokens, range, pronoun);
  });
}

/** What is no mood or situation, and so can do something to others. */
function actingThing(earlier: Parsed, pronoun: string): string | null {
  const parts = partsOf(earlier);
  const isIdle = [parts?.subject, ...(parts?.objects ?? [])].some(
    (range) => range && ABSTRACT.has(headNoun(earlier.tokens, range)?.lemma ?? ''),
  );
  return isIdle ? null : thingOf(earlier, pronoun);
}
