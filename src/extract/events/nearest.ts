import { beingDone, describedBefore, onlyToDo, gerundAt, OCCASION, reducedAt } from './described.ts';
import { nounConcept, SAYING, verbConcept } from './lexicon.ts';
import { nounAfter, nounBefore, nounTrigger } from './nouns.ts';
import { VAGUE } from './joined.ts';
import { headNoun, subjectRange } from './subject.ts';
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
import { closesList } from './listed-dates.ts';
import { toBeDone } from './headline.ts';
import { clauseAt, type DateAt, finiteVerb, type Parsed } from './sentence.ts';
import type { Trigger } from './trigger.ts';
import type { VerbGroup } from './verb-groups.ts';
import { HEDGED, isUnreal, plannedBy, plannedInfinitive, verbTrigger } from './verbs.ts';

/** A phrase after one of these is a happening of its own; after "at" or "in" it is the setting of the main verb. */
const BACKGROUND = new Set(
  'after following since before despite amid during ahead until from upon'.split(' '),
);
/** States that somebody or something came to be in on a day. */
const CHANGED =
  /^(?:independent|autonomous|free|closed|shut|open|empty|vacant|missing|dead|divided|separate|deserted|(?:at war|in (?:force|effect|power|office|exile|hiding|prison|jail|custody|detention)|on (?:hunger )?strike|under \p{Ll}.{2,40}|without \p{Ll}.{2,20}|in .{2,20} hands|on (?:an? |the )?.{0,30}\blist)(?: .{0,40})?)$/u;
/** "At dawn on 14 May, as the fog lifted, gunboats opened fire": the date belongs to the main clause. */
const SUBORDINATE =
  /^(?:as|when|while|after|before|since|although|though|because|which|who|whose|where|if|unless)$/;

/** The noun or the verb that a date of the reporter's own stands by; null: it dates no happening. */
export function nearestTrigger(parsed: Parsed, date: DateAt): Trigger | null {
  return besideDate(parsed, date) ?? whenClause(parsed, date, ANY) ?? toBeDone(parsed, date);
}

/** "since the events of 3 June, when troops cleared the square": where nothing else is told of the day, whatever the clause tells. */
const ANY = /^$/;

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
  if (isFavoured(parsed, from) || isTermOfDuty(parsed, own)) return null;
  const owned = ownedNoun(parsed, to);
  if (owned !== null) return nounTrigger(parsed, owned, 'event/noun-after-date');
  const prenominal = nounAfter(parsed, to);
  if (prenominal !== null)
    return occasionOf(parsed, date, own) ?? nounTrigger(parsed, prenominal, 'event/noun-after-date');
  const occasion = openingOccasion(parsed, date);
  if (occasion) return occasion;
  if (isOfName(parsed, date) || isOfNoun(parsed, date)) return null;
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
    const noun = aim ? nounTrigger(parsed, adjacent, 'event/noun-aimed-at') : null;
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
  if (verb && isUnreal(parsed, verb, own)) return null;
  const nearby = nounBefore(parsed, from, reachOf(parsed, own, from));
  const setting =
    nearby !== null && (clauses[own]?.from ?? 0) === 0 && !BACKGROUND.has(tokens[0]?.lower ?? '');
  const whole = setting ? verbNearby(parsed, own, from, ahead, true) : null;
  if (whole) return whole;
  if (nearby !== null) return nounTrigger(parsed, nearby, 'event/noun-in-phrase');
  if (verb) return null;
  return verbNearby(parsed, own, from, ahead);
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

const AUDIENCE = /^(?:conference|briefing|interview|speech|address|rally|hearing|broadcast)$/;

/** "said at a news conference on Monday that …", "called it “an insult” in a speech on Monday": what was said there, and not that there was one. */
function saidAt(parsed: Parsed, { ahead }: DateAt, noun: number, own: number): Trigger | null {
  const { tokens, clauses } = parsed;
  if (!AUDIENCE.test(tokens[noun]?.lemma ?? '')) return null;
  let at = noun - 1;
  while (/^(?:NOUN|ADJ|DET|PRON)$/.test(tokens[at]?.pos ?? '')) at--;
  if (!OCCASION.test(tokens[at]?.lower ?? '')) return null;
  let clause = own;
  while (clause > 0 && clauses[clause]?.verbs.length === 0) clause--;
  const verb = finiteVerb(clauses[clause], at);
  if (verb?.tense !== 'past' || verb.perfect || verb.passive || verb.head > at) return null;
  return verbTrigger(parsed, verb, clause, ahead);
}

/** "told them of his call yesterday": with nothing between the two, the time is that of what was spoken of. */
function isMatter({ tokens }: Parsed, noun: number): boolean {
  let at = noun - 1;
  while (/^(?:NOUN|ADJ)$/.test(tokens[at]?.pos ?? '')) at--;
  return (
    /^(?:DET|PRON)$/.test(tokens[at]?.pos ?? '') &&
    /^(?:about|of|over|regarding|concerning|despite)$/.test(tokens[at - 1]?.lower ?? '')
  );
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

/** "In a 2017 report, engineers found …": the year of what the sentence tells. */
function openingOccasion(parsed: Parsed, { from, to, ahead }: DateAt): Trigger | null {
  const { tokens } = parsed;
  if (from > 3 || !OCCASION.test(tokens[0]?.lower ?? '')) return null;
  let end = to;
  while (/^(?:NOUN|ADJ)$/.test(tokens[end]?.pos ?? '')) end++;
  if (end === to || tokens[end]?.text !== ',' || nounConcept(tokens[end - 1]?.lemma ?? '')?.name !== 'speak')
    return null;
  return verbNearby(parsed, clauseAt(parsed.clauses, from), from, ahead, true);
}

/** "voted for autonomy in a 1996 referendum", "was killed in a 2012 air strike": what happened there and then. */
function occasionOf(parsed: Parsed, { from, ahead }: DateAt, own: number): Trigger | null {
  const { tokens, clauses } = parsed;
  const verb = finiteVerb(clauses[own], from);
  const object = verb?.head === from - 2 && WAGED.test(tokens[verb.head]?.lemma ?? '');
  const article = tokens[from - 1]?.lower ?? '';
  const inside = /^(?:in|during)$/.test(tokens[from - 2]?.lower ?? '');
  // "lost to Gast in the 2022 election", but not "praised his part in the 1982 war"
  const bare = !tokens.slice((verb?.head ?? from) + 1, from - 2).some(({ pos }) => pos === 'NOUN');
  const setting = inside && (/^an?$/.test(article) || (article === 'the' && bare));
  if (!object && !setting) return null;
  if (!verb || verb.head > from || verb.tense !== 'past' || verb.perfect) return null;
  const trigger = verbTrigger(parsed, verb, own, ahead);
  return trigger && (trigger.concept.name !== 'speak' || !SAYING.has(tokens[verb.head]?.lemma ?? ''))
    ? trigger
    : null;
}

/** "lost the 2010 election": who did so, did it then. */
const WAGED =
  /^(?:win|lose|contest|boycott|lead|launch|sign|fight|survive|stage|join|host|chair|mediate|broker|negotiate|order|rig)$/;

function performs({ tokens }: Parsed, { token, form }: Trigger, noun: number): boolean {
  return (
    form === 'verb' &&
    PERFORMS.test(tokens[token]?.lemma ?? '') &&
    tokens.slice(token + 1, noun).every(({ pos }) => /^(?:DET|ADJ|PRON)$/.test(pos))
  );
}

/** "claimed the attack on Wednesday in a call to a station": the day of what is said of something known. */
function saysOn({ tokens }: Parsed, { token }: Trigger, noun: number, { to }: DateAt): boolean {
  const { lemma } = tokens[token] ?? { lemma: '' };
  if (!SAYING.has(lemma) || !/^(?:the|this|that)$/.test(tokens[noun - 1]?.lower ?? '')) return false;
  return (
    lemma === 'claim' ||
    (/^(?:in|during|at)$/.test(tokens[to]?.lower ?? '') &&
      tokens
        .slice(to + 1, to + 5)
        .some(
          (each) =>
            /^(?:call|conference|video)$/.test(each.lower) || nounConcept(each.lemma)?.name === 'speak',
        ))
  );
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
  return (
    /^(?:an?|any)$/.test(tokens[at]?.lower ?? '') && verb.tense === 'past' && isUnreal(parsed, verb, own)
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

/** "a call between A and B in May": those who took part stand between the noun and its date. */
function callBetween({ tokens }: Parsed, from: number): number | null {
  for (let i = from - 1; i > Math.max(0, from - 16); i--) {
    const token = tokens[i];
    if (
      !token ||
      !/^(?:NOUN|PROPN|ADJ|ADP|PART|CCONJ|DET|ADV|VERB|PUNCT)$/.test(token.pos) ||
      (token.pos === 'PUNCT' && token.text !== '-')
    )
      return null;
    // "hosted three rounds between May and July": this one is the date's own.
    if (token.lower !== 'between' || i === from - 1) continue;
    const noun = tokens[i - 1];
    return noun?.pos === 'NOUN' && nounConcept(noun.lemma)?.name === 'meeting' ? i - 1 : null;
  }
  return null;
}

/** "has been independent since 1961": what has been so since a time came to be so then. */
function changeSince(parsed: Parsed, verb: VerbGroup, clause: number, from: number): Trigger | null {
  const { tokens } = parsed;
  const head = tokens[verb.head];
  if (verb.negated) return null;
  // "By April most of the east was in rebel hands"
  const since = verb.perfect && tokens[from - 1]?.lower === 'since';
  const by = tokens[from - 1]?.lower === 'by' && verb.tense === 'past' && verb.first === verb.head;
  if (!since && !by) return null;
  const concept = verbConcept('become', undefined);
  const made: Trigger = {
    form: 'verb',
    token: verb.head,
    verb,
    clause,
    concept,
    planned: false,
    rule: 'event/state-since',
  };
  // "have been kept out of the valley since May"
  if (head?.lemma === 'keep' && verb.passive) return made;
  if (head?.lemma !== 'be') return null;
  const end = from > verb.head ? from - 1 : parsed.clauses[clause]?.to;
  // "By Friday the bridge was still open"
  if (tokens[verb.head + 1]?.lower === 'still') return null;
  const state = tokens.slice(verb.head + 1, end).filter(({ pos }) => pos !== 'ADV' && pos !== 'PUNCT');
  if (!CHANGED.test(state.map(({ lower }) => lower).join(' '))) return null;
  return made;
}

/** "it ended on 11 May, when a mine killed six": the clause tells what happened that day, where the verb before tells little. */
function whenClause(parsed: Parsed, { from, to, ahead }: DateAt, vague?: RegExp): Trigger | null {
  const { tokens, clauses } = parsed;
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  if (tokens[at]?.lower !== 'when') return vague === undefined ? null : yearThat(parsed, at, ahead);
  // "140 died, most of them on Thursday, when a plane bombed a market": the phrase has no verb but that.
  const own = clauses[clauseAt(clauses, from)];
  const apart = own !== undefined && own.from > 0 && own.verbs.length === 0;
  return definiteIn(
    parsed,
    clauses.findIndex(({ from }) => from === at),
    ahead,
    vague ?? (apart ? ANY : undefined),
  );
}

/** "since 1964, the year his father seized power": what happened then. */
function yearThat(parsed: Parsed, at: number, ahead: boolean): Trigger | null {
  const { tokens, clauses } = parsed;
  if (
    tokens[at]?.lower !== 'the' ||
    !/^(?:year|month|week|day|night|summer|winter)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return null;
  const opening = clauses.findIndex(({ from }) => from === at);
  const trigger = definiteIn(parsed, opening, ahead, ANY);
  const verb = trigger?.verb;
  const from = /^(?:that|when)$/.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  if (!trigger || !verb || trigger.clause !== opening || from >= verb.first) return null;
  parsed.subjects.set(verb, { from, to: verb.first });
  return trigger;
}

/** "Fighting began in 2012, when …": that it began says more than how. */
function isOutbreak(parsed: Parsed, from: number): boolean {
  const { tokens, clauses } = parsed;
  const own = clauseAt(clauses, from);
  const verb = finiteVerb(clauses[own], from);
  if (!verb || verb.head > from || verb.negated || verb.tense !== 'past') return false;
  if (!/^(?:begin|start|erupt|break)$/.test(tokens[verb.head]?.lemma ?? '')) return false;
  const subject = headNoun(tokens, subjectRange(parsed, own, verb));
  return subject !== null && OUTBREAK.test(subject.lemma);
}

/** "They were abducted on 3 May, when gunmen stopped their bus": what was done says more than how. */
function isDeed(parsed: Parsed, from: number): boolean {
  const { clauses } = parsed;
  const own = clauseAt(clauses, from);
  const verb = finiteVerb(clauses[own], from);
  if (!verb || verb.head > from || verb.tense !== 'past' || verb.perfect) return false;
  const told = verbTrigger(parsed, verb, own);
  return told !== null && DEEDS.has(told.concept.name);
}

const DEEDS: ReadonlySet<string> = new Set([
  'attack',
  'advance',
  'coerce',
  'retreat',
  'annexation',
  'ceasefire',
  'accord',
]);

const OUTBREAK =
  /^(?:war|conflict|fighting|violence|uprising|rebellion|revolt|insurgency|insurrection|unrest|hostility|crisis|siege)$/;

/** "in an address on Saturday, in which she imposed a curfew": what the occasion brought. */
function whichClause(parsed: Parsed, { from, to, ahead }: DateAt): Trigger | null {
  const { tokens, clauses } = parsed;
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  if (!OCCASION.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'which') return null;
  const noun = nounBefore(parsed, from, 14);
  // "the attack on 19 May, in which nine died": the noun tells as much.
  if (noun !== null && nounConcept(tokens[noun]?.lemma ?? '')?.name !== 'speak')
    return isBehind(parsed, noun) ? nounTrigger(parsed, noun, 'event/noun-before-date') : null;
  return definiteIn(
    parsed,
    clauses.findIndex((clause) => clause.from === at + 1),
    ahead,
    /^(?:speak|happen)$/,
  );
}

/** "was brought forward after the attacks": what is told is not what it came after. */
function isBehind({ tokens }: Parsed, noun: number): boolean {
  let at = noun - 1;
  while (/^(?:DET|ADJ|NOUN|PRON|NUM)$/.test(tokens[at]?.pos ?? '')) at--;
  return /^(?:after|since|before|following|despite)$/.test(tokens[at]?.lower ?? '');
}

/** "It was on 4 June that the tanks crossed the river", "It was not until 11 June that …" */
function cleft(parsed: Parsed, { from, to, ahead }: DateAt): Trigger | null {
  const { tokens, clauses } = parsed;
  if (tokens[to]?.lower !== 'that' || from > 7) return null;
  const opening = tokens
    .slice(0, from)
    .map(({ lower }) => lower)
    .join(' ');
  if (
    !/^(?:but |and )?it (?:was|is) (?:only|not until|not before)? ?(?:on|in|at|during|by)?(?: the (?:night|morning|evening) of)?$/.test(
      opening.trim(),
    )
  )
    return null;
  return definiteIn(
    parsed,
    clauses.findIndex((clause) => clause.from === to),
    ahead,
  );
}

/** The verb of a clause, past what is set into it behind its subject, if it tells something definite. */
function definiteIn(
  parsed: Parsed,
  opening: number,
  ahead: boolean,
  vague = /^(?:other|happen|speak)$/,
): Trigger | null {
  const { clauses, tokens } = parsed;
  if (opening < 0) return null;
  const first = clauses[opening];
  const clause = clauses.findIndex(
    ({ verbs, joint }, n) =>
      n >= opening && (n === opening || joint === '') && verbs.some(({ form }) => form === 'finite'),
  );
  const verb = finiteVerb(clauses[clause], tokens.length);
  // "when the division, having crossed the river, cut the railway"
  if (!first || !verb || (clause > opening && subjectRange(parsed, clause, verb).from < first.from))
    return null;
  const trigger = verbTrigger(parsed, verb, clause, ahead);
  // "an address on Saturday, in which he proclaimed a state of emergency": by saying so it is done.
  const done =
    trigger && PERFORMS.test(tokens[verb.head]?.lemma ?? '') && tokens[verb.head + 1]?.pos === 'DET';
  return trigger && (done || !vague.test(trigger.concept.name) || trigger.planned) ? trigger : null;
}

const PERFORMS = /^(?:announce|declare|proclaim|decree|order)$/;
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

/** "In 2011 a mutiny lasted three days and brought down the government": the first verb tells no happening, the one joined to it does. */
function secondPredicate(parsed: Parsed, own: number, ahead: boolean): Trigger | null {
  const { clauses, dates } = parsed;
  const joined = clauses[own + 1];
  const verb = joined?.verbs[0];
  if (joined?.joint !== 'and' || verb?.form !== 'finite' || verb.first > joined.from + 2) return null;
  if (dates.some((date) => date.from >= joined.from && date.from < joined.to)) return null;
  return verbTrigger(parsed, verb, own + 1, ahead);
}

/** "protested, and two years later, on 3 May, sent": times with nothing but "and" before them belong to what follows. */
function joinsBefore({ tokens, dates }: Parsed, from: number): boolean {
  const lead = dates.findLast(({ from: at }) => at < from);
  let at = from - 1;
  while (
    at > 0 &&
    /^(?:,|on|in|at|by|the|years?|months?|weeks?|days?|later|earlier)$/.test(tokens[at]?.lower ?? '')
  )
    at = lead && lead.from <= at && lead.to > at ? lead.from - 1 : at - 1;
  if (tokens[at]?.pos === 'NUM') at--;
  return /^(?:and|but)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',';
}

/** How far back a noun can stand: not over the "and" that opens the clause of the time. */
function reachOf({ clauses }: Parsed, own: number, from: number): number {
  const clause = clauses[own];
  return clause && /^(?:and|but)$/.test(clause.joint) ? Math.min(14, from - clause.from) : 14;
}

/** A date in a phrase of its own belongs to the clause it introduces, else to the one it follows. */
function verbNearby(
  parsed: Parsed,
  own: number,
  from: number,
  ahead: boolean,
  onlyMain = false,
): Trigger | null {
  const { clauses, tokens } = parsed;
  const before = clauses
    .slice(0, own)
    .findLastIndex((clause) => clause.verbs.some((verb) => verb.form === 'finite'));
  const tells = (main: boolean): number =>
    clauses.findIndex(
      ({ verbs, joint, from: at }, i) =>
        i > own &&
        verbs.some((verb) => verb.form === 'finite') &&
        !(main && (SUBORDINATE.test(joint) || (joint === 'that' && verbs[0]?.first === at + 1))),
    );
  const main = tells(true);
  const after = main < 0 && !onlyMain ? tells(false) : main;
  const start = clauses[own]?.from ?? 0;
  const opens =
    start === 0 ||
    (/^(?:and|but|that)$/.test(clauses[own]?.joint ?? '') && !closesList(parsed, from)) ||
    // "The garrison ate its horses in July; on 28 August its commander, who …, opened the gates."
    tokens[start - 1]?.text === ';' ||
    joinsBefore(parsed, from) ||
    before < 0;
  // "was to be in spring, then in summer; each time the front moved": what stands behind a semicolon has a time of its own, if any.
  const fenced = !opens && tokens.slice(from, clauses[after]?.from ?? from).some(({ text }) => text === ';');
  const order = opens ? [after, before] : [before, fenced ? -1 : after];
  for (const clause of order) {
    const verb = clause < 0 ? null : finiteVerb(clauses[clause], clause < own ? from : 0);
    if (!verb) continue;
    const trigger = verbTrigger(parsed, verb, clause, ahead);
    if (trigger) return trigger;
    if (HEDGED.test(tokens[verb.head]?.lemma ?? '') || tokens[verb.head]?.lemma === 'be') {
      const noun = nounBefore(parsed, clauses[clause]?.to ?? 0, 16);
      if (noun !== null) return nounTrigger(parsed, noun, 'event/noun-of-hedge');
    }
  }
  return null;
}
