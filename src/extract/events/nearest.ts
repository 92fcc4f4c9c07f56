import { ANY, cleft, isDeed, isOutbreak, whenClause, whichClause } from './date-clauses.ts';
import {
  callBetween,
  inWriting,
  isMatter,
  occasionOf,
  openingOccasion,
  performs,
  saidAt,
  saysOn,
} from './date-occasions.ts';
import { beingDone, describedBefore, gerundAt, OCCASION, onlyToDo, reducedAt } from './described.ts';
import { toBeDone } from './headline.ts';
import { isOfRecord } from './hearsay.ts';
import { VAGUE } from './joined.ts';
import { nounConcept, SAYING } from './lexicon.ts';
import { nounAfter, nounBefore, nounTrigger } from './nouns.ts';
import {
  countsFrom,
  feltOver,
  isAside,
  isBefore,
  isClock,
  isCount,
  isFavoured,
  isOfName,
  isOfNoun,
  isRecurring,
  isSince,
  isTally,
  isTermOfDuty,
  isTermOfRefused,
  isTermOfTalk,
} from './passing-dates.ts';
import { plannedBy, plannedInfinitive } from './planned.ts';
import { clauseAt, type DateAt, finiteVerb, type Parsed } from './sentence.ts';
import { changeSince } from './state-since.ts';
import { subjectRange } from './subject.ts';
import type { Trigger } from './trigger.ts';
import { isUnreal } from './unreal.ts';
import type { VerbGroup } from './verb-groups.ts';
import { reachOf, secondPredicate, verbNearby } from './verb-nearby.ts';
import { verbTrigger } from './verbs.ts';

/** A phrase after one of these is a happening of its own; after "at" or "in" it is the setting of the main verb. */
const BACKGROUND = new Set(
  'after following since before despite amid during ahead until from upon'.split(' '),
);

/** The noun or the verb that a date of the reporter's own stands by; null: it dates no happening. */
export function nearestTrigger(parsed: Parsed, date: DateAt): Trigger | null {
  return besideDate(parsed, date) ?? whenClause(parsed, date, ANY) ?? toBeDone(parsed, date);
}

function besideDate(parsed: Parsed, date: DateAt): Trigger | null {
  const { from, to } = date;
  const { tokens, clauses } = parsed;
  const ahead = date.ahead || isTimetabled(parsed, date);
  if (isRecurring(parsed, date)) return null;
  const when =
    isOutbreak(parsed, from) || isDeed(parsed, from)
      ? null
      : (whenClause(parsed, date) ?? whichClause(parsed, date) ?? cleft(parsed, date));
  if (when) return when;
  if (isAside(parsed, from)) return null;
  const own = clauseAt(clauses, from);
  if (isClock(parsed, own)) return verbNearby(parsed, own, from, ahead);
  if (countsFrom(parsed, from) || isTally(parsed, own, from) || isCount(parsed, own, from)) return null;
  if (isBefore(parsed, date) || isTermOfRefused(parsed, date) || isTermOfTalk(parsed, own, from)) return null;
  const written = inWriting(parsed, date, own);
  if (written) return written;
  if (isFavoured(parsed, from) || isTermOfDuty(parsed, own) || isOfRecord(parsed, date)) return null;
  if (opensWithTime(parsed, date, own)) return verbNearby(parsed, own, from, ahead, true);
  const owned = ownedNoun(parsed, to);
  if (owned !== null) return nounTrigger(parsed, owned, 'event/noun-after-date');
  const prenominal = nounAfter(parsed, to);
  if (prenominal !== null)
    return occasionOf(parsed, date, own) ?? nounTrigger(parsed, prenominal, 'event/noun-after-date');
  const occasion = openingOccasion(parsed, date);
  if (occasion) return occasion;
  if (isOfName(parsed, date) || isOfNoun(parsed, date)) return null;
  const over = overPresent(parsed, date, own);
  if (over) return over;
  const call = callBetween(parsed, from);
  if (call !== null) return nounTrigger(parsed, call, 'event/noun-before-date');
  const behind = setIn(parsed, date, own);
  if (behind) return behind;
  const reduced =
    reducedAt(parsed, date) ?? gerundAt(parsed, date) ?? beingDone(parsed, date) ?? onlyToDo(parsed, date);
  if (reduced) return reduced;
  const night = tokens[from]?.lower === 'overnight' ? finiteVerb(clauses[own], from) : null;
  // "shot down 41 of 56 drones launched overnight"
  const shot = night && night.head < from ? verbTrigger(parsed, night, own, ahead) : null;
  if (shot && shot.concept.name !== 'other') return shot;
  const adjacent = nounBefore(parsed, from, 2);
  // "a ceasefire by Christmas": whatever comes of it.
  if (adjacent !== null && !ahead && tokens[from - 1]?.lower === 'by' && !finiteVerb(clauses[own], from))
    return null;
  const toBe = plannedInfinitive(parsed, from);
  if (toBe) return toBe;
  // What is meant to be done on a day to come is a plan.
  if (isWished(parsed, own, from)) return ahead ? aimedAt(parsed, own, from) : null;
  const described = adjacent === null ? describedBefore(parsed, own, from) : null;
  if (described) return described;
  // "alluded to a truce signed last May": the participle's, whatever the sentence tells.
  if (adjacent !== null && tokens.slice(adjacent + 1, from).some(({ pos }) => pos === 'VERB'))
    return nounTrigger(parsed, adjacent, 'event/described');
  const verb = finiteVerb(clauses[own], from);
  const since = verb ? changeSince(parsed, verb, own, from) : null;
  if (since) return since;
  const before = verb && isPerfectOf(parsed, verb, date) ? nounBefore(parsed, from, 14) : null;
  if (before !== null && verb && before > verb.head)
    return nounTrigger(parsed, before, 'event/noun-before-date');
  if (isSince(parsed, from, adjacent))
    return adjacent === null ? null : nounTrigger(parsed, adjacent, 'event/noun-before-date');
  if (adjacent === from - 1 && isMatter(parsed, adjacent))
    return nounTrigger(parsed, adjacent, 'event/noun-before-date');
  // "Neither was able to mount an attack that year": there was none.
  if (adjacent !== null && verb && verb.head < adjacent && isNone(parsed, verb, own, adjacent)) return null;
  const governing = verb ? verbTrigger(parsed, verb, own, ahead) : null;
  // "In a statement on Tuesday, the army said …": the occasion of what the sentence tells.
  const told = adjacent !== null && OCCASION.test(tokens[0]?.lower ?? '') && own === 0 && !verb;
  const main = told ? verbNearby(parsed, own, from, ahead) : null;
  if (main) return main;
  // "would have required a second vote in September": it did not.
  if (verb && adjacent !== null && verb.head < adjacent && isCounterfactual(verb)) return null;
  // "shall make every effort to conclude an agreement before June": what is aimed at, not the effort.
  if (adjacent !== null && governing?.planned && VAGUE.has(governing.concept.name)) {
    const aim = tokens.slice(governing.token, adjacent).some(({ lower }) => lower === 'to');
    const known = isMatterOf(parsed, adjacent);
    const noun = aim && !known ? nounTrigger(parsed, adjacent, 'event/noun-aimed-at') : null;
    if (noun) return { ...noun, planned: true };
  }
  const said = adjacent === null ? null : (saidAt(parsed, date, adjacent, own) ?? null);
  if (said) return said;
  const felt = governing && feltOver(parsed, governing.token, date);
  if (felt) return nounTrigger(parsed, felt, 'event/noun-before-date');
  if (governing && adjacent !== null && saysOn(parsed, governing, adjacent, date)) return governing;
  // "proclaimed the annexation a week later": by saying so it is done.
  if (governing && adjacent !== null && performs(parsed, governing, adjacent)) return governing;
  // "has been wanted since 2001 for …": whatever follows, the time is that of the verb.
  if (!governing && verb?.head === from - 2 && verb.perfect && tokens[from - 1]?.lower === 'since')
    return null;
  // "if parliament approves her appointment next week"
  if (adjacent !== null && /^(?:if|unless|whether)$/.test(clauses[own]?.joint ?? '')) return null;
  // "denied reports last night that …": who denied them, did so then.
  if (
    governing &&
    adjacent !== null &&
    /^(?:deny|dismiss|reject|confirm)$/.test(tokens[governing.token]?.lemma ?? '') &&
    nounConcept(tokens[adjacent]?.lemma ?? '')?.name === 'speak' &&
    tokens[to]?.lower === 'that'
  )
    return governing;
  const looksBack =
    governing &&
    /^(?:welcome|recall|remember|hail|praise|commemorate)$/.test(tokens[governing.token]?.lemma ?? '');
  if (adjacent !== null && (!governing || looksBack || SAYING.has(tokens[governing.token]?.lemma ?? ''))) {
    return nounTrigger(parsed, adjacent, 'event/noun-before-date');
  }
  if (governing) return governing;
  const second = verb && from <= 3 ? secondPredicate(parsed, own, ahead) : null;
  if (second) return second;
  if (verb && isUnreal(parsed, verb, own)) return ofDenied(parsed, verb, own, date);
  const nearby = nounBefore(parsed, from, reachOf(parsed, own, from));
  const setting =
    nearby !== null && (clauses[own]?.from ?? 0) === 0 && !BACKGROUND.has(tokens[0]?.lower ?? '');
  const whole = setting ? verbNearby(parsed, own, from, ahead, true) : null;
  if (whole) return whole;
  if (nearby !== null) return nounTrigger(parsed, nearby, 'event/noun-in-phrase');
  if (verb) return null;
  return verbNearby(parsed, own, from, ahead);
}

/** "is to be briefed on the attack on Friday": of what there has been, nothing is aimed at. */
function isMatterOf({ tokens }: Parsed, noun: number): boolean {
  let at = noun - 1;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(tokens[at]?.pos ?? '')) at--;
  return tokens[at]?.lower === 'the' && /^(?:on|about|over)$/.test(tokens[at - 1]?.lower ?? '');
}

/** "Gunmen attacked a convoy that carries food to the islands on Monday": what is usual has no day, so the verb over it does. */
function overPresent(parsed: Parsed, { from, over, ahead }: DateAt, own: number): Trigger | null {
  const { tokens, clauses } = parsed;
  const [main, clause] = [clauses[own - 1], clauses[own]];
  if (!over || ahead || !main || !/^(?:that|which|who)$/.test(clause?.joint ?? '')) return null;
  const usual = clause?.verbs.find(({ form }) => form === 'finite');
  if (usual?.tense !== 'present' || usual.perfect || usual.head > from) return null;
  const verb = finiteVerb(main, from);
  if (!verb || verb.tense !== 'past' || SAYING.has(tokens[verb.head]?.lemma ?? '')) return null;
  return verbTrigger(parsed, verb, own - 1);
}

/** "Wednesday's shooting drew condemnation": the noun, where its verb tells little; "Monday's raid killed nine" is told by the verb. */
function ownedNoun(parsed: Parsed, to: number): number | null {
  const { tokens, clauses } = parsed;
  const inside = /^['’]s$/.test(tokens[to - 1]?.lower ?? '') ? to : to + 1;
  if (!/^['’]s$/.test(tokens[inside - 1]?.lower ?? '')) return null;
  const noun = nounAfter(parsed, inside);
  const own = noun === null ? -1 : clauseAt(clauses, noun);
  const verb = finiteVerb(clauses[own], tokens.length);
  // "boycotted last year's election": what was done there.
  if (noun === null || !verb || verb.head < noun || /^years?$/.test(tokens[inside - 2]?.lower ?? ''))
    return null;
  const told = verbTrigger(parsed, verb, own);
  return told && !VAGUE.has(told.concept.name) ? null : noun;
}

/** "The last ruling on a truce, in 2004, struck down a law": a time set in between a subject and its verb. */
function setIn(parsed: Parsed, { from, to, ahead }: DateAt, own: number): Trigger | null {
  const { tokens, clauses } = parsed;
  const [before, clause, after] = [clauses[own - 1], clauses[own], clauses[own + 1]];
  const verb = after?.verbs.find(({ form }) => form === 'finite');
  if (!before || !clause || !verb || before.verbs.length > 0 || clause.verbs.length > 0) return null;
  if (!tokens.slice(clause.from, from).every(({ pos }) => /^(?:ADP|DET)$/.test(pos))) return null;
  if (tokens[to]?.text !== ',' || clause.to > to + 1) return null;
  if (before.from > 0 || !/^(?:DET|PROPN|NOUN|PRON|NUM)$/.test(tokens[0]?.pos ?? '')) return null;
  return tokens.slice(to + 1, verb.first).every(({ pos }) => pos === 'ADV')
    ? verbTrigger(parsed, verb, own + 1, ahead)
    : null;
}

/** "On the eve of the withdrawal, 26 July, gunmen killed nine": the day of the sentence, and of no withdrawal. */
function opensWithTime({ tokens, clauses }: Parsed, { from, to }: DateAt, own: number): boolean {
  const { from: start = 0, verbs = [] } = clauses[own - 1] ?? {};
  if (tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',' || verbs.length > 0) return false;
  return (
    /^(?:on|in|at)$/.test(tokens[start]?.lower ?? '') &&
    /^(?:eve|day|night|morning|evening|afternoon|week|month|anniversary|fortnight)$/.test(
      tokens[start + 2]?.lower ?? '',
    ) &&
    tokens[start + 3]?.lower === 'of'
  );
}

/** "A wave of killings there in 1998 was never looked into": what is told with its time in the subject was all the same. */
function ofDenied(parsed: Parsed, verb: VerbGroup, own: number, { from, to, ahead }: DateAt): Trigger | null {
  const { tokens } = parsed;
  const subject = subjectRange(parsed, own, verb);
  if (!verb.negated || verb.tense !== 'past' || ahead || to !== verb.first || from <= subject.from)
    return null;
  if (/^(?:no|any|neither|none|every)$/.test(tokens[subject.from]?.lower ?? '')) return null;
  const noun = nounBefore(parsed, from, from - subject.from);
  return noun === null ? null : nounTrigger(parsed, noun, 'event/noun-before-date');
}

/** "takes effect today": the present tense tells what is due. */
function isTimetabled({ tokens, clauses }: Parsed, { from }: DateAt): boolean {
  if (!/^(?:today|tonight)$/.test(tokens[from]?.lower ?? '')) return false;
  const verb = finiteVerb(clauses[clauseAt(clauses, from)], from);
  const { lemma } = tokens[verb?.head ?? -1] ?? { lemma: '' };
  // "is planned for today"
  if (verb?.tense === 'present' && verb.passive && !verb.perfect && tokens[from - 1]?.lower === 'for')
    return /^(?:plan|schedule|set|slate|expect)$/.test(lemma);
  if (verb?.tense !== 'present' || verb.perfect || verb.auxiliaries.length > 0) return false;
  return DUE.test(lemma) || (lemma === 'take' && tokens[verb.head + 1]?.lower === 'effect');
}

const DUE = /^(?:begin|start|resume|expire|end|vote|meet|leave|arrive)$/;

/** "did not launch an attack", "none of them was hit in a raid": of what a verb denies no noun without an article that points tells. */
function isNone(parsed: Parsed, verb: VerbGroup, own: number, noun: number): boolean {
  const { tokens } = parsed;
  let at = noun - 1;
  while (/^(?:NOUN|ADJ)$/.test(tokens[at]?.pos ?? '')) at--;
  // "Neither side made confirmed advances"
  const bare = at === verb.head || (at === verb.head + 1 && tokens[at]?.pos === 'VERB');
  return (
    (bare || /^(?:an?|any)$/.test(tokens[at]?.lower ?? '')) &&
    verb.tense === 'past' &&
    isUnreal(parsed, verb, own)
  );
}

/** "has denied ordering the attack on 4 May": the present perfect goes with no time that is over, so the noun does. */
function isPerfectOf({ tokens }: Parsed, verb: VerbGroup, { from, over }: DateAt): boolean {
  return (
    over &&
    verb.perfect &&
    verb.tense !== 'modal' &&
    verb.auxiliaries.some((word) => /^(?:has|have)$/.test(word)) &&
    /^(?:on|in|at|last)$/.test(tokens[from - 1]?.lower ?? '') &&
    // "has been held since his arrest on 11 May"
    !tokens.slice(verb.head, from).some(({ lower }) => lower === 'since')
  );
}

function isCounterfactual({ tense, perfect, auxiliaries }: VerbGroup): boolean {
  return tense === 'modal' && perfect && auxiliaries.some((word) => /^(?:would|could|might)$/.test(word));
}

const WISH = /^(?:hope|want|wish|intend|aim|need|seek|like|prefer|mean)$/;

/** "had hoped to sign the accord by 1 June": what was wished for did not happen by that. */
function isWished({ clauses, tokens }: Parsed, own: number, from: number): boolean {
  const verb = finiteVerb(clauses[own], from);
  if (!verb || verb.head > from || !WISH.test(tokens[verb.head]?.lemma ?? '')) return false;
  return tokens.slice(verb.head + 1, from).some(({ lower }) => lower === 'to');
}

/** "intended to travel to the valley on Friday" */
function aimedAt(parsed: Parsed, own: number, from: number): Trigger | null {
  const verb = finiteVerb(parsed.clauses[own], from);
  if (!verb || verb.negated || verb.auxiliaries.includes('had')) return null;
  return plannedBy(parsed, verb, own);
}
