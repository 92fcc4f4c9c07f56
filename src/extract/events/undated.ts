import { nounConcept, POSITIONS, SAYING } from './lexicon.ts';
import type { Parsed } from './sentence.ts';
import { subjectRange } from './subject.ts';
import type { Trigger } from './trigger.ts';
import { verbTrigger } from './verbs.ts';
import { isInside } from './voices.ts';

/** Told as a habit, or as not done: nothing happened once. */
const HABITUAL = new Set([
  'repeatedly',
  'often',
  'always',
  'usually',
  'regularly',
  'frequently',
  'long',
  'yet',
  'consistently',
  'traditionally',
]);

/**
 * The position that somebody named takes in a sentence without a date: the main verb, told as done.
 * null: there is none, or a pronoun goes on with what the sentence before began.
 */
export function positionIn(parsed: Parsed): Trigger | null {
  const { clauses, tokens } = parsed;
  for (const [n, clause] of clauses.entries()) {
    // Of "said it would go on" the first verb is the sentence's own.
    const verb = clause.verbs.find(({ form }) => form === 'finite');
    if (!verb) continue;
    // Only the main clause speaks for the sentence.
    if (
      /^(?:that|which|who|whose|where|when|while|because|although|though|if|unless|after|before|since|until|as)$/.test(
        clause.joint,
      )
    )
      return null;
    const trigger = verbTrigger(parsed, verb, n);
    const head = tokens[verb.head];
    if (!trigger || !head || trigger.planned || verb.passive) return null;
    if (!POSITIONS.has(trigger.concept.name) && !SAYING.has(head.lemma)) return null;
    if (verb.tense === 'present' && !verb.perfect) return null;
    const around = tokens.slice(Math.max(0, verb.first - 2), verb.head + 2);
    if (around.some((token) => HABITUAL.has(token.lower))) return null;
    if (onlyCues(parsed, verb.head)) return null;
    const subject = subjectRange(parsed, n, verb);
    return speaks(parsed, subject) ? trigger : null;
  }
  return null;
}

/** "Low said: “…”": nothing but the quotation, which is kept as such; where it was said would be something. */
function onlyCues({ tokens, others }: Parsed, head: number): boolean {
  if (/^(?:speak|talk|writ|address|appear)ing$/.test(tokens[0]?.lower ?? '')) return false;
  return tokens
    .slice(head + 1)
    .every(
      (token) => /^(?:PUNCT|SCONJ)$/.test(token.pos) || token.lower === 'that' || isInside(others, token),
    );
}

/** The subject is an actor by name, title or nationality, not a pronoun or a thing they made. */
function speaks({ tokens, actors }: Parsed, subject: { from: number; to: number }): boolean {
  if (subject.to <= subject.from || tokens[subject.to - 1]?.pos === 'PRON') return false;
  const head = tokens
    .slice(subject.from, subject.to)
    .findLast((token) => token.pos === 'NOUN' || token.pos === 'PROPN');
  if (!head || (head.pos === 'NOUN' && nounConcept(head.lemma) !== null)) return false;
  return actors.some(({ how, from }) => how !== 'pronoun' && from >= subject.from && from < subject.to);
}
