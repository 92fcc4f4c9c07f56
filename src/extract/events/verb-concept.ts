/** What a verb comes to mean by its subject and its object. */
import { isRole } from '../actors/lexicon/roles.ts';
import { type Concept, LAPSES, nounConcept, verbConcept } from './lexicon.ts';
import { headNoun } from './noun-phrases.ts';
import { finiteVerb, type Parsed } from './sentence.ts';
import { subjectRange } from './subject.ts';
import type { VerbGroup } from './verb-groups.ts';

const ACCORDS = /^(?:ceasefire|accord|meeting|proposal)$/;

/** "dismissed his defence minister", "Hale was dismissed": somebody lost an office; "dismissed the report" rejects it. */
export function isOfSomebody(parsed: Parsed, verb: VerbGroup, clause: number): boolean {
  const { tokens, clauses } = parsed;
  const { from, to } = verb.passive
    ? subjectRange(parsed, clause, verb)
    : { from: verb.head + 1, to: Math.min(verb.head + 8, clauses[clause]?.to ?? 0) };
  const phrase = tokens.slice(from, to);
  const end = phrase.findIndex(({ pos }) => /^(?:ADP|VERB|AUX|PUNCT|SCONJ)$/.test(pos));
  return (
    phrase.slice(0, end < 0 ? undefined : end).some(({ lemma }) => isRole(lemma)) ||
    (verb.passive && parsed.actors.some((each) => each.from >= from && each.from < to))
  );
}

/** What the clause before tells, which somebody else did as well. */
export function doneBefore({ clauses, tokens }: Parsed, clause: number): Concept | null {
  const before = clauses
    .slice(0, clause)
    .findLast(({ verbs }) => verbs.some(({ form }) => form === 'finite'));
  const verb = finiteVerb(before, before?.to ?? 0);
  return verb ? verbConcept(tokens[verb.head]?.lemma ?? '', verb.particle) : null;
}

/** "Talks were held", "a deal reached in May": the subject says what happened. */
export function isPassive({ tokens }: Parsed, verb: VerbGroup): boolean {
  return (
    verb.passive ||
    (verb.auxiliaries.length === 0 && /^(?:ADP|PUNCT)$/.test(tokens[verb.head + 1]?.pos ?? 'PUNCT'))
  );
}

export function accordOf(parsed: Parsed, verb: VerbGroup, clause: number): Concept | null {
  const subject = headNoun(parsed.tokens, subjectRange(parsed, clause, verb));
  const concept = subject && nounConcept(subject.lemma);
  return concept && ACCORDS.test(concept.name) ? concept : null;
}

/** "took the town" is an advance; "took over", "took off" and "fell by 4 %" are none, and words say which only by what stands behind. */
export function isGround({ tokens }: Parsed, verb: VerbGroup, own: Concept): boolean {
  if (own.name !== 'advance') return true;
  const { lemma } = tokens[verb.head] ?? { lemma: '' };
  const next = tokens[verb.head + 1];
  if (lemma === 'take')
    return !/^(?:over|off|up|out|part|place|effect|office|away|back|them|him|her|us)$/.test(
      next?.lower ?? '',
    );
  return (
    lemma !== 'fall' ||
    !/^(?:by|below|from|ill|silent|short|as|apart|almost|nearly|down)$/.test(next?.lower ?? '')
  );
}

/** A truce that collapses is no building. */
export function endOfAccord(parsed: Parsed, verb: VerbGroup, clause: number): Concept | null {
  const { tokens } = parsed;
  if (!/^(?:collapse|fail|break|crash|crumble|unravel)$/.test(tokens[verb.head]?.lemma ?? '')) return null;
  const subject = headNoun(tokens, subjectRange(parsed, clause, verb));
  const concept = subject && nounConcept(subject.lemma);
  return concept && ACCORDS.test(concept.name) ? LAPSES : null;
}

/** What the object of a light verb tells, when it stands close behind; "decrees recognising …" tell what they do. */
export function objectConcept({ tokens, clauses }: Parsed, verb: VerbGroup, clause: number): Concept | null {
  const end = Math.min(clauses[clause]?.to ?? 0, verb.head + 8);
  for (let i = verb.head + 1; i < end; i++) {
    const token = tokens[i];
    if (!token || token.pos === 'ADP') return null;
    if (token.pos === 'VERB' && tokens[i - 1]?.text !== '-') return null;
    if (token.pos === 'PUNCT' && token.text !== '-') return null;
    if (token.pos !== 'NOUN' || tokens[i + 1]?.pos === 'NOUN' || tokens[i + 1]?.text === '-') continue;
    const concept = nounConcept(token.lemma);
    const next = tokens[i + 1];
    if (concept?.name === 'speak' && next?.pos === 'VERB' && next.lower.endsWith('ing'))
      return verbConcept(next.lemma, undefined);
    return concept;
  }
  return null;
}
