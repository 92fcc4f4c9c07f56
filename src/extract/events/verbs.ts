import type { VerbGroup } from './verb-groups.ts';
import { ABSTRACT, type Concept, isPhrasal, nounConcept, SAYING, STATIVE, verbConcept } from './lexicon.ts';
import { lastingConcept, staysAway } from './lasting.ts';
import { isAgain, isDoneSo, isInverted } from './leaning.ts';
import { complementNoun, nounTrigger } from './nouns.ts';
import { clauseAt, finiteVerb, type Parsed } from './sentence.ts';
import { isRole } from '../actors/lexicon/roles.ts';
import { headNoun, subjectRange } from './subject.ts';
import type { Trigger } from './trigger.ts';
import { OFF } from './unmade.ts';
import { isInside } from './voices.ts';

const PLANNING = /^(?:set|suppose|schedule|plan|due|expect|slate|intend|about|bind)$/;
export const HEDGED = /^(?:believe|think|say|report|suppose|rumour|rumor|allege|understand)$/;
/** Verbs that leave it to their object to say what happened: "held talks", "reached an understanding". */
const LIGHT = new Set(
  'reach hold make give take conduct launch carry stage strike break begin start end open issue sign declare announce undertake mount order'.split(
    ' ',
  ),
);
/** Concepts that leave it to the subject to say what happened: "a third round followed". */
const EMPTY = new Set(['other', 'happen']);
const END: Concept = verbConcept('lapse', undefined);
const HAPPENS: Concept = verbConcept('happen', undefined);
const JUDGED: Concept = verbConcept('sentence', undefined);
const ATTEMPT = /^(?:try|attempt|fail|manage)$/;
const STARTING = /^(?:start|begin|resume|continue)$/;
const ACCORDS = /^(?:ceasefire|accord|meeting|proposal)$/;
const UNREAL = new Set(['if', 'unless', 'whether', 'once']);
const SILENT =
  /^(?:comment|discuss|say|elaborate|answer|respond|specify|speculate|explain|identify|name|give|disclose)$/;

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
    (PLANNING.test(head.lemma) || isToBe(tokens[verb.head + 1]?.lower, head.lemma)) &&
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

/** "The vote, which was due in May, has been postponed": of plans that came to nothing nothing happened. */
function cameToNothing({ tokens, clauses }: Parsed, verb: VerbGroup, clause: number): boolean {
  if (verb.tense !== 'past' || !/^(?:who|which|that)$/.test(clauses[clause]?.joint ?? '')) return false;
  const main = clauses.slice(clause + 1).find(({ verbs }) => verbs.some(({ form }) => form === 'finite'));
  const told = main?.joint === '' ? finiteVerb(main, 0) : null;
  const lemma = tokens[told?.head ?? -1]?.lemma ?? '';
  // "has been brought forward to Wednesday"
  const moved =
    /^(?:bring|put|move|push|shift)$/.test(lemma) && MOVED.test(tokens[(told?.head ?? 0) + 1]?.lower ?? '');
  // "Schools, which were to reopen tomorrow, stay shut", "men who had been expected this week were turned back"
  return OFF.test(lemma) || moved || /^(?:stay|remain)$/.test(lemma) || verb.auxiliaries.includes('had');
}

/** "In all of last year there were 41 attacks": so many happenings, and none of them. */
function isTotal({ tokens }: Parsed, { first, head }: VerbGroup): boolean {
  const next = tokens[head + 1];
  return tokens[first - 1]?.lower === 'there' && next?.pos === 'NUM' && !/^(?:one|a)$/.test(next.lower);
}

const MOVED = /^(?:forward|off|back|up|to)$/;

function reportedNoun(parsed: Parsed, verb: VerbGroup, clause: number): number | null {
  const subject = subjectRange(parsed, clause, verb);
  const head = headNoun(parsed.tokens, subject);
  const concept = head && nounConcept(head.lemma);
  // "was reported curbed": that is a state of it.
  if (/^(?:VERB|ADJ)$/.test(parsed.tokens[verb.head + 1]?.pos ?? '')) return null;
  return head && concept && concept.name !== 'speak' ? parsed.tokens.indexOf(head, subject.from) : null;
}

/** "dismissed his defence minister", "Hale was dismissed": somebody lost an office; "dismissed the report" rejects it. */
function isOfSomebody(parsed: Parsed, verb: VerbGroup, clause: number): boolean {
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
function doneBefore({ clauses, tokens }: Parsed, clause: number): Concept | null {
  const before = clauses
    .slice(0, clause)
    .findLast(({ verbs }) => verbs.some(({ form }) => form === 'finite'));
  const verb = finiteVerb(before, before?.to ?? 0);
  return verb ? verbConcept(tokens[verb.head]?.lemma ?? '', verb.particle) : null;
}

/** "intended to travel on Friday": what is meant to be done; null: the verb has no infinitive. */
export function plannedBy(parsed: Parsed, verb: VerbGroup, clause: number): Trigger | null {
  const { tokens } = parsed;
  const inner = infinitiveAfter(parsed, verb);
  const meant = inner === null ? undefined : tokens[inner];
  // "hope to stay until Tuesday"
  if (meant?.pos !== 'VERB' || STATIVE.has(meant.lemma)) return null;
  const concept = verbConcept(meant.lemma, tokens[(inner ?? 0) + 1]?.lower);
  const rule = 'event/verb-planned';
  return { form: 'verb', token: verb.head, verb, clause, concept, planned: true, rule };
}

/** "Talks were held", "a deal reached in May": the subject says what happened. */
function isPassive({ tokens }: Parsed, verb: VerbGroup): boolean {
  return (
    verb.passive ||
    (verb.auxiliaries.length === 0 && /^(?:ADP|PUNCT)$/.test(tokens[verb.head + 1]?.pos ?? 'PUNCT'))
  );
}

function accordOf(parsed: Parsed, verb: VerbGroup, clause: number): Concept | null {
  const subject = headNoun(parsed.tokens, subjectRange(parsed, clause, verb));
  const concept = subject && nounConcept(subject.lemma);
  return concept && ACCORDS.test(concept.name) ? concept : null;
}

function isConditional({ clauses, tokens, others }: Parsed, own: number): boolean {
  // "said it would free them on Thursday if the bodies were returned": announced for a day, on terms.
  const announced =
    clauses[own]?.joint === 'that' &&
    SAYING.has(tokens[finiteVerb(clauses[own - 1], 0)?.head ?? -1]?.lemma ?? '');
  return clauses.some(({ joint, from }, n) => {
    const opener = tokens[from];
    if (announced && joint === 'if' && n > own) return false;
    return (joint === 'if' || joint === 'unless') && opener !== undefined && !isInside(others, opener);
  });
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
    ({ lower }) => /^(?:%|percent|pct|points?|cents?|pence)$/.test(lower) || lower === 'per',
  );
  return (
    measure > 0 &&
    behind.slice(0, measure).some(({ pos }) => pos === 'NUM') &&
    !behind.slice(0, measure).some(({ pos }) => pos === 'NOUN')
  );
}

/** "is due to meet", "was to stop". */
function isToBe(next: string | undefined, lemma: string): boolean {
  return next === 'due' || (next === 'to' && lemma === 'be');
}

/** "took the town" is an advance; "took over", "took off" and "fell by 4 %" are none, and words say which only by what stands behind. */
function isGround({ tokens }: Parsed, verb: VerbGroup, own: Concept): boolean {
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
function endOfAccord(parsed: Parsed, verb: VerbGroup, clause: number): Concept | null {
  const { tokens } = parsed;
  if (!/^(?:collapse|fail|break|crash|crumble|unravel)$/.test(tokens[verb.head]?.lemma ?? '')) return null;
  const subject = headNoun(tokens, subjectRange(parsed, clause, verb));
  const concept = subject && nounConcept(subject.lemma);
  return concept && ACCORDS.test(concept.name) ? END : null;
}

/** What the object of a light verb tells, when it stands close behind; "decrees recognising …" tell what they do. */
function objectConcept({ tokens, clauses }: Parsed, verb: VerbGroup, clause: number): Concept | null {
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

/** The verb whose object a noun is, where the verb leaves it to the noun to say what happened: "declared a ceasefire". */
export function lightVerbOf(parsed: Parsed, noun: Trigger): Trigger | null {
  const verb = parsed.clauses[noun.clause]?.verbs.findLast(
    ({ form, head }) => form === 'finite' && head < noun.token,
  );
  if (!verb || !LIGHT.has(parsed.tokens[verb.head]?.lemma ?? '') || noun.token > verb.head + 8) return null;
  const trigger = verbTrigger(parsed, verb, noun.clause);
  return trigger?.concept.name === noun.concept.name ? trigger : null;
}

export function isUnreal(parsed: Parsed, verb: VerbGroup, clause: number, ahead = false): boolean {
  // "Here is what happened on Monday": it asks, or announces the answer.
  if (/^(?:what|whatever)$/.test(parsed.tokens[verb.first - 1]?.lower ?? '')) return true;
  // "said that no troops had crossed", and not "no fewer than 40 were killed"
  const subject = subjectRange(parsed, clause, verb).from;
  if (
    /^(?:no|any|neither)$/.test(parsed.tokens[subject]?.lower ?? '') &&
    !/^(?:fewer|less|more|sooner)$/.test(parsed.tokens[subject + 1]?.lower ?? '')
  )
    return true;
  // "declined to comment"
  const { head } = verb;
  const inner = /^(?:decline|refuse)$/.test(parsed.tokens[head]?.lemma ?? '')
    ? infinitiveAfter(parsed, verb)
    : null;
  if (inner !== null && SILENT.test(parsed.tokens[inner]?.lemma ?? '')) return true;
  // "How the bridge fell": the head of another article.
  if (isHeading(parsed, clause)) return true;
  // "Hardly anybody came on Monday"
  const opening = [parsed.tokens[subject - 1], parsed.tokens[subject]];
  if (opening.some((each) => /^(?:hardly|scarcely|barely)$/.test(each?.lower ?? ''))) return true;
  if (isImperative(parsed, verb)) return true;
  // "Nothing will be done before May"
  if (/^(?:nothing|nobody|none|neither|no-one)$/.test(parsed.tokens[verb.first - 1]?.lower ?? ''))
    return true;
  // "Little moved in 1964"
  if (/^(?:little|nothing)$/.test(parsed.tokens[subject]?.lower ?? '') && subject === verb.first - 1)
    return true;
  // "had flown no mission", "lost nobody"
  if (/^(?:no|nobody|nothing|none)$/.test(parsed.tokens[verb.head + 1]?.lower ?? '')) return true;
  // "apologised to no one"
  if (
    parsed.tokens[verb.head + 1]?.pos === 'ADP' &&
    (/^(?:nobody|none)$/.test(parsed.tokens[verb.head + 2]?.lower ?? '') ||
      (parsed.tokens[verb.head + 2]?.lower === 'no' && parsed.tokens[verb.head + 3]?.lower === 'one'))
  )
    return true;
  if (
    verb.negated ||
    (verb.tense === 'modal' &&
      !(ahead && verb.auxiliaries.some((word) => /^(?:would|must)$/.test(word)) && !verb.perfect))
  )
    return true;
  return UNREAL.has(parsed.clauses[clause]?.joint ?? '') || isInverted(parsed, clause);
}

function isHeading({ clauses }: Parsed, clause: number): boolean {
  // "What was left of the fleet was interned": the second verb is the sentence's.
  const verbs = clauses[clause]?.verbs.filter(({ form }) => form === 'finite') ?? [];
  return (
    verbs.length < 2 &&
    /^(?:how|why|what|where)$/.test(clauses[clause]?.joint ?? '') &&
    !clauses.some(({ verbs }, n) => n !== clause && verbs.some(({ form }) => form === 'finite'))
  );
}

/** "To the council: lift the ban by the end of May": that is asked for. */
function isImperative({ tokens, annals }: Parsed, { first, head, auxiliaries, tense }: VerbGroup): boolean {
  const bare = first === head && auxiliaries.length === 0 && tense === 'present';
  if (annals || !bare || tokens[head]?.lower !== tokens[head]?.lemma || tokens[head]?.pos !== 'VERB')
    return false;
  return tokens[first - 1]?.text === ':';
}

const NTH = /^(?:first|last|only|second|third|fourth|latest|next)$/;

function infinitiveAfter({ tokens }: Parsed, verb: VerbGroup): number | null {
  for (let i = verb.head + 1; i < Math.min(tokens.length, verb.head + 5); i++) {
    if (tokens[i]?.lower === 'to') return /^(?:be|have)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    if (tokens[i]?.pos === 'PUNCT' || tokens[i]?.pos === 'NOUN') return null;
  }
  return null;
}

/** "It calls for 200 captives to be freed": who is to be. */
function askedFor({ tokens }: Parsed, head: number, to: number): VerbGroup['subject'] {
  const at = tokens.findIndex(({ lower }, i) => i > head && i <= head + 2 && lower === 'for');
  const isPhrase =
    at > 0 && tokens.slice(at + 1, to).every(({ pos }) => /^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/.test(pos));
  return isPhrase && at + 1 < to ? { from: at + 1, to } : undefined;
}

/** "an initiative to be unveiled later this week": it is still to come. */
export function plannedInfinitive(parsed: Parsed, from: number): Trigger | null {
  const { tokens, clauses } = parsed;
  for (let i = from - 1; i >= Math.max(0, from - 10); i--) {
    if (tokens[i]?.pos !== 'VERB') continue;
    if (tokens[i - 1]?.lower !== 'be' || tokens[i - 2]?.lower !== 'to') return null;
    const clause = clauseAt(clauses, i);
    // "was the first town to be occupied": it was.
    const main = clauses[clause]?.verbs.findLast(({ form, head }) => form === 'finite' && head < i);
    if (main?.tense === 'past' && tokens.slice(main.head + 1, i - 2).some(({ lower }) => NTH.test(lower))) {
      const concept = verbConcept(tokens[i]?.lemma ?? '', undefined);
      return { form: 'verb', token: i, verb: main, clause, concept, planned: false, rule: 'event/be-first' };
    }
    const due = main && PLANNING.test(tokens[i - 3]?.lemma ?? '') && main.head >= i - 4;
    if (due && cameToNothing(parsed, main, clause)) return null;
    // "is believed to be held since May" hedges; it plans nothing.
    if (tokens[i - 3]?.pos === 'VERB' || tokens[i - 3]?.pos === 'AUX') return null;
    const verb: VerbGroup = {
      first: i - 2,
      head: i,
      subject: main ? askedFor(parsed, main.head, i - 2) : undefined,
      particle: undefined,
      auxiliaries: ['be'],
      form: 'infinitive',
      tense: 'future',
      passive: true,
      perfect: false,
      negated: false,
    };
    return {
      form: 'verb',
      token: i,
      verb,
      clause,
      concept: verbConcept(tokens[i]?.lemma ?? '', undefined),
      planned: true,
      rule: 'event/to-be',
    };
  }
  return null;
}
