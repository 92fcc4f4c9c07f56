/** Titles of what somebody says: they keep whose word it is, and what is said. */
import { DENYING, SAYING } from '../lexicon.ts';
import { finiteVerb, type Parsed } from '../sentence.ts';
import { subjectRange } from '../subject.ts';
import type { Trigger } from '../trigger.ts';
import type { VerbGroup } from '../verb-groups.ts';
import type { Predicates } from './openings.ts';
import { sentenceDraft, subjectDraft } from './parts.ts';
import { type Draft, join, RANKS, span } from './units.ts';

/** A verb of saying, and the clause it stands in. */
interface Saying {
  readonly verb: VerbGroup;
  readonly clause: number;
}

/**
 * "The army said it lost two aircraft", "Low denied that a pact was made": told without the first verb, the deed would
 * have nobody who did it, or would be told as done. null: the happening stands without whoever tells it.
 */
export function claimDraft(parsed: Parsed, words: Predicates, trigger: Trigger): Draft | null {
  const saying = governing(parsed, trigger);
  if (!saying || !trigger.verb) return null;
  const { tokens } = parsed;
  const subject = subjectRange(parsed, trigger.clause, trigger.verb);
  const leans = subject.to - subject.from === 1 && tokens[subject.from]?.pos === 'PRON';
  if (!leans && !DENYING.has(tokens[saying.verb.head]?.lemma ?? '')) return null;
  return sentenceDraft(parsed, words, { ...trigger, ...saying, form: 'verb', token: saying.verb.head });
}

/** The verb of saying whose clause with "that", spoken or not, a happening stands in. */
function governing({ clauses, tokens }: Parsed, { clause: own }: Trigger): Saying | null {
  if (clauses[own]?.joint !== 'that') return null;
  const verb = finiteVerb(clauses[own - 1], clauses[own - 1]?.to ?? 0);
  return verb && !verb.passive && SAYING.has(tokens[verb.head]?.lemma ?? '')
    ? { verb, clause: own - 1 }
    : null;
}

/**
 * "Twelve miners were freed, the army said on 3 May": what is said stands before the verb, and the title puts it behind.
 * null: something follows the verb, or nothing goes before.
 */
export function saidBeforeDraft(parsed: Parsed, words: Predicates, trigger: Trigger): Draft | null {
  const { clauses, tokens } = parsed;
  const { verb, clause } = trigger;
  const opens = clauses[clause]?.from ?? 0;
  if (!verb || verb.passive || clause === 0 || tokens[opens - 1]?.text !== ',') return null;
  if (!SAYING.has(tokens[verb.head]?.lemma ?? '') || clauses[clause]?.joint !== '') return null;
  // "…, the navy announced on Thursday, adding that …"
  const further = span(verb.head + 1, words.stop).find(
    (i) => !words.skipped.has(i) && tokens[i]?.text === ',' && tokens[i + 1]?.lower.endsWith('ing'),
  );
  const rest = span(verb.head + 1, further ?? words.stop).filter((i) => !words.skipped.has(i));
  if (rest.some((i) => tokens[i]?.pos !== 'ADV')) return null;
  const subject = subjectRange(parsed, clause, verb);
  if (subject.from < opens || subject.to > verb.first) return null;
  const said = finiteVerb(clauses[0], 0);
  if (!said || clauses[0]?.joint !== '' || SAYING.has(tokens[said.head]?.lemma ?? '')) return null;
  const both = subjectDraft(words, subject);
  const joint = span(subject.from, subject.to).filter((i) => tokens[i]?.pos === 'CCONJ');
  // "Hospital staff and the Red Lantern said": one of them said it too.
  const second = joint.length === 1 && tokens[(joint[0] ?? 0) + 1]?.pos === 'DET' ? joint[0] : undefined;
  const teller: Draft =
    second === undefined
      ? both
      : { ...both, units: [...both.units, { tokens: span(second, subject.to), rank: RANKS.lastSubject }] };
  const content = sentenceDraft(parsed, words, { ...trigger, clause: 0, token: said.head, verb: said });
  return join(teller, { tokens: span(verb.first, verb.head + 1), units: [] }, content);
}

/**
 * "Orr confirmed the attack in a televised statement on Wednesday": the statement is told by what was said in it.
 * null: no verb of saying, or nothing but the occasion, stands by it.
 */
export function statementDraft(parsed: Parsed, words: Predicates, trigger: Trigger): Draft | null {
  const { tokens, clauses } = parsed;
  if (trigger.form !== 'noun' || trigger.concept.name !== 'speak') return null;
  const clause = clauses[trigger.clause];
  const verb = finiteVerb(clause, trigger.token);
  if (!verb || verb.head > trigger.token || verb.passive || verb.negated) return null;
  if (!SAYING.has(tokens[verb.head]?.lemma ?? '')) return null;
  const link = span(verb.head + 1, trigger.token).findLast((i) => tokens[i]?.pos === 'ADP');
  if (link === undefined || !/^(?:in|during|at)$/.test(tokens[link]?.lower ?? '')) return null;
  const draft = sentenceDraft(parsed, words, { ...trigger, form: 'verb', token: verb.head, verb });
  const content = link > verb.head + 1 || draft.tokens.some((i) => i > link && tokens[i]?.lower === 'that');
  return content ? draft : null;
}

/** "Parliament is due to debate the truce on Wednesday": the deed that is planned for what the noun tells. null: no such verb. */
export function plannedDraft(parsed: Parsed, words: Predicates, trigger: Trigger): Draft | null {
  const { tokens, clauses } = parsed;
  if (trigger.form !== 'noun' || !trigger.planned) return null;
  const verb = finiteVerb(clauses[trigger.clause], trigger.token);
  if (!verb || verb.negated || verb.head > trigger.token) return null;
  // "is scheduled to hold a vote": what somebody aims at is nothing without whoever does.
  if (trigger.rule === 'event/noun-aimed-at')
    return sentenceDraft(parsed, words, { ...trigger, form: 'verb', token: verb.head, verb });
  const due = tokens[verb.head]?.lemma === 'be' && tokens[verb.head + 1]?.lower === 'due';
  const would = verb.tense === 'modal' && verb.auxiliaries.includes('would');
  if (verb.tense !== 'future' && !due && !would) return null;
  const link = span(verb.head + 1, trigger.token).filter(
    (i) => tokens[i]?.pos === 'VERB' || tokens[i]?.pos === 'AUX',
  );
  const last = due ? link.at(-1) : verb.head;
  if (last === undefined || (due ? link.length !== 1 : link.length > 0)) return null;
  const object = span(last + 1, trigger.token);
  if (object.some((i) => !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(tokens[i]?.pos ?? ''))) return null;
  return sentenceDraft(parsed, words, { ...trigger, form: 'verb', token: verb.head, verb });
}
