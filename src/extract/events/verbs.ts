import { lastingConcept, staysAway } from './lasting.ts';
import { isAgain, isDoneSo } from './leaning.ts';
import {
  ABSTRACT,
  type Concept,
  HAPPENS,
  isPhrasal,
  nounConcept,
  SAYING,
  STATIVE,
  verbConcept,
} from './lexicon.ts';
import { headNoun } from './noun-phrases.ts';
import { isPast } from './tags/rules.ts';
import { complementNoun, nounTrigger } from './nouns.ts';
import { cameToNothing, infinitiveAfter, isReady, isToBe, PLANNING } from './planned.ts';
import type { Parsed } from './sentence.ts';
import { subjectRange } from './subject.ts';
import type { Trigger } from './trigger.ts';
import { isConditional, isUnreal } from './unreal.ts';
import {
  accordOf,
  doneBefore,
  endOfAccord,
  isGround,
  isOfSomebody,
  isPassive,
  objectConcept,
} from './verb-concept.ts';
import type { VerbGroup } from './verb-groups.ts';

export const HEDGED = /^(?:believe|think|say|report|suppose|rumour|rumor|allege|understand)$/;

/** Verbs that leave it to their object to say what happened: "held talks", "reached an understanding". */
const LIGHT = new Set(
  'reach hold make give take conduct launch carry stage strike break begin start end open issue sign declare announce undertake mount order'.split(
    ' ',
  ),
);

/** Concepts that leave it to the subject to say what happened: "a third round followed". */
const EMPTY = new Set(['other', 'happen']);

const JUDGED: Concept = verbConcept('sentence', undefined);

const ATTEMPT = /^(?:try|attempt|fail|manage)$/;

const STARTING = /^(?:start|begin|resume|continue)$/;

/**
 * The verb of a clause, when it tells a happening.
 * @param ahead it is dated after the article: then the present tense tells it as well, and "would" of what somebody said
 */
export function verbTrigger(parsed: Parsed, verb: VerbGroup, clause: number, ahead = false): Trigger | null {
  const { tokens } = parsed;
  const head = tokens[verb.head];
  if (!head) return null;
  const away = staysAway(parsed, verb);
  if (isUnreal(parsed, away ? { ...verb, negated: false } : verb, clause, ahead)) return null;
  const made = (concept: Concept, planned: boolean, rule: string): Trigger => ({
    form: 'verb',
    token: verb.head,
    verb,
    clause,
    concept,
    planned,
    rule,
  });
  const plain = away ?? lastingConcept(parsed, verb, clause);
  if (plain) return made(plain, false, 'event/verb');
  const inner = infinitiveAfter(parsed, verb);
  if (
    inner !== null &&
    /^(?:VERB|AUX)$/.test(tokens[inner]?.pos ?? '') &&
    (PLANNING.test(head.lemma) ||
      isToBe(tokens[verb.head + 1]?.lower, head.lemma) ||
      (ahead && isReady(tokens, verb))) &&
    (verb.passive || head.lemma === 'be' || head.lemma === 'plan')
  ) {
    if (cameToNothing(parsed, verb, clause)) return null;
    const lemma = tokens[inner]?.lemma ?? '';
    return made(verbConcept(lemma, tokens[inner + 1]?.lower), true, 'event/verb-planned');
  }
  // "Explosions were reported at the plant": that they were told of is all that is told.
  const reported =
    /^(?:report|hear)$/.test(head.lemma) && verb.passive && inner === null
      ? reportedNoun(parsed, verb, clause)
      : null;
  if (reported !== null && verb.tense === 'past') return nounTrigger(parsed, reported, 'event/noun-reported');
  if (HEDGED.test(head.lemma) && verb.passive) {
    const complement = tokens[verb.head + 1];
    // "The lorry was reported stolen on Monday"
    const found =
      complement?.pos === 'VERB' && isPast(complement) && verb.tense === 'past'
        ? verbConcept(complement.lemma, undefined)
        : null;
    if (found && found.name !== 'other') return made(found, false, 'event/verb-hearsay');
    // "was said to have fallen": it is told, on nobody's word.
    const done =
      inner !== null && tokens[inner - 1]?.lower === 'have'
        ? verbConcept(tokens[inner]?.lemma ?? '', tokens[inner + 1]?.lower)
        : null;
    return done && done.name !== 'other' && verb.tense === 'past'
      ? made(done, false, 'event/verb-hearsay')
      : null;
  }
  // "were gone before noon"
  if (head.lemma === 'go' && verb.passive) return null;
  // "tried to retake the bridge": what was tried is what happened.
  if (inner !== null && ATTEMPT.test(head.lemma) && verb.tense === 'past') {
    const tried = verbConcept(tokens[inner]?.lemma ?? '', tokens[inner + 1]?.lower);
    if (tried.name !== 'other') return made(tried, false, 'event/verb-tried');
  }
  // "All troops are to be out of the valley by 20 June"
  if (
    ahead &&
    head.lemma === 'be' &&
    verb.tense === 'present' &&
    inner !== null &&
    tokens[inner - 1]?.lower === 'be'
  )
    return made(verbConcept('become', undefined), true, 'event/verb-planned');
  // "All troops must be out by 20 May"
  if (
    ahead &&
    head.lemma === 'be' &&
    verb.auxiliaries.includes('must') &&
    /^(?:out|gone|back|home|away)$/.test(tokens[verb.head + 1]?.lower ?? '')
  )
    return made(verbConcept('become', undefined), true, 'event/verb-planned');
  // "had to be broken off": it was.
  if (
    head.lemma === 'have' &&
    tokens[verb.head + 1]?.lower === 'to' &&
    inner !== null &&
    verb.tense === 'past'
  ) {
    const forced = tokens[inner];
    if (forced?.pos === 'VERB' && !STATIVE.has(forced.lemma))
      return made(verbConcept(forced.lemma, tokens[inner + 1]?.lower), false, 'event/verb');
  }
  // "The convoy is due in Tarn on Friday"
  if (
    head.lemma === 'be' &&
    ahead &&
    tokens[verb.head + 1]?.lower === 'due' &&
    !cameToNothing(parsed, verb, clause)
  )
    return made(verbConcept('arrive', undefined), true, 'event/verb-planned');
  const next = tokens[verb.head + 1]?.lower;
  const doesSo = head.lemma === 'do' && isDoneSo(parsed, verb);
  if (head.lemma === 'be' || (head.pos === 'AUX' && head.lemma !== 'become' && !doesSo)) {
    const noun = isTotal(parsed, verb) ? null : complementNoun(parsed, verb, clause);
    return noun === null ? null : nounTrigger(parsed, noun, 'event/be-noun');
  }
  const gerund = tokens[verb.head + 1];
  // "began shelling the town"
  if (
    STARTING.test(head.lemma) &&
    gerund?.pos === 'VERB' &&
    gerund.lower.endsWith('ing') &&
    verb.tense === 'past'
  ) {
    const begun = verbConcept(gerund.lemma, tokens[verb.head + 2]?.lower);
    if (begun.name !== 'other') return made(begun, false, 'event/verb');
  }
  const expected =
    (ahead && verb.passive && PLANNING.test(head.lemma)) ||
    // "The council will consider it on Monday": it sits.
    (verb.tense === 'future' && head.lemma === 'consider');
  // "was tried by a court martial": before judges, and no attempt.
  const judged = head.lemma === 'try' && verb.passive && next !== 'to';
  // "tried once more, over the ice": what was, the text said before.
  const again = ATTEMPT.test(head.lemma) && inner === null && isAgain(parsed, verb);
  if (STATIVE.has(head.lemma) && !isPhrasal(head.lemma, next) && !expected && !doesSo && !judged && !again)
    return null;
  if (movesByShare(parsed, verb)) return null;
  if (
    verb.tense === 'present' &&
    !verb.perfect &&
    !ahead &&
    !parsed.annals &&
    !(SAYING.has(head.lemma) && verb.auxiliaries.length === 0)
  )
    return null;
  const planned = verb.tense === 'future' || (ahead && verb.tense !== 'past');
  // "If the talks fail, the army will attack": a threat, not a plan.
  if (planned && isConditional(parsed, clause)) return null;
  const own =
    (doesSo ? (doneBefore(parsed, clause) ?? HAPPENS) : null) ??
    (judged ? JUDGED : again ? HAPPENS : null) ??
    (head.lemma === 'dismiss' && isOfSomebody(parsed, verb, clause)
      ? verbConcept('sack', undefined)
      : null) ??
    (LIGHT.has(head.lemma)
      ? (objectConcept(parsed, verb, clause) ??
        (isPassive(parsed, verb) ? accordOf(parsed, verb, clause) : null))
      : null) ??
    verbConcept(head.lemma, next);
  const subject = EMPTY.has(own.name) ? headNoun(tokens, subjectRange(parsed, clause, verb)) : null;
  if (subject && !verb.passive && ABSTRACT.has(subject.lemma)) return null;
  const concept =
    endOfAccord(parsed, verb, clause) ??
    (subject && nounConcept(subject.lemma)) ??
    (isGround(parsed, verb, own) ? own : verbConcept('become', undefined));
  return made(concept, planned, planned ? 'event/verb-future' : 'event/verb');
}

/** "In all of last year there were 41 attacks": so many happenings, and none of them. */
function isTotal({ tokens }: Parsed, { first, head }: VerbGroup): boolean {
  const next = tokens[head + 1];
  return tokens[first - 1]?.lower === 'there' && next?.pos === 'NUM' && !/^(?:one|a)$/.test(next.lower);
}

function reportedNoun(parsed: Parsed, verb: VerbGroup, clause: number): number | null {
  const subject = subjectRange(parsed, clause, verb);
  const head = headNoun(parsed.tokens, subject);
  const concept = head && nounConcept(head.lemma);
  // "was reported curbed": that is a state of it.
  if (/^(?:VERB|ADJ)$/.test(parsed.tokens[verb.head + 1]?.pos ?? '')) return null;
  return head && concept && concept.name !== 'speak' ? parsed.tokens.indexOf(head, subject.from) : null;
}

/** "Crude rose 2 % on Wednesday", "shares fell by 40 points": markets move each day. */
function movesByShare({ tokens }: Parsed, { head }: VerbGroup): boolean {
  if (
    !/^(?:rise|fall|gain|lose|drop|climb|jump|slip|slide|surge|plunge|ease|edge|add|shed)$/.test(
      tokens[head]?.lemma ?? '',
    )
  )
    return false;
  const behind = tokens.slice(head + 1, head + 6);
  const measure = behind.findIndex(
    ({ lower }) =>
      /^(?:%|percent|pct|points?|cents?|pence|foot|feet|inch|inches|(?:centi|kilo)?met(?:re|er)s?)$/.test(
        lower,
      ) || lower === 'per',
  );
  return (
    measure > 0 &&
    behind.slice(0, measure).some(({ pos, lower }) => pos === 'NUM' || /^an?$/.test(lower)) &&
    !behind.slice(0, measure).some(({ pos }) => pos === 'NOUN')
  );
}

/** The verb whose object a noun is, where the verb leaves it to the noun to say what happened: "declared a ceasefire". */
export function lightVerbOf(parsed: Parsed, noun: Trigger): Trigger | null {
  const verb = parsed.clauses[noun.clause]?.verbs.findLast(
    ({ form, head }) => form === 'finite' && head < noun.token,
  );
  if (!verb || !LIGHT.has(parsed.tokens[verb.head]?.lemma ?? '') || noun.token > verb.head + 8) return null;
  const trigger = verbTrigger(parsed, verb, noun.clause);
  return trigger?.concept.name === noun.concept.name ? trigger : null;
}
