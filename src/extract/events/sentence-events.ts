import type { ArticleActor, Range } from '../article.ts';
import type { Earlier } from './antecedents.ts';
import { partiesOf } from './disputes.ts';
import { deedOf } from './deeds.ts';
import type { EventMention } from './mention.ts';
import { placeOf } from './place.ts';
import { standIn } from './pronouns.ts';
import { warReference } from './references.ts';
import { rolesOf } from './roles.ts';
import { areListed, saysCloser } from './listed-dates.ts';
import { withSense } from './senses.ts';
import { clauseAt, type Parsed } from './sentence.ts';
import { standingOf } from './status.ts';
import { kindOf } from './kinds.ts';
import { nounConcept, POSITIONS } from './lexicon.ts';
import { headNoun } from './noun-phrases.ts';
import { subjectRange } from './subject.ts';
import type { Token } from '../tokens.ts';
import { fold, termsOf } from './terms.ts';
import { titleOf } from './title/index.ts';
import { triggerAt } from './at-date.ts';
import { alsoUnder, VAGUE } from './joined.ts';
import { nounBefore, nounTrigger } from './nouns.ts';
import type { Trigger } from './trigger.ts';
import { positionIn } from './undated.ts';
import { OFF } from './unmade.ts';
import { lightVerbOf } from './verbs.ts';

/** One sentence, with what its happenings are made from. */
export interface Telling {
  readonly parsed: Parsed;
  readonly actors: readonly ArticleActor[];
  /** The sentence before it in the same paragraph. */
  readonly before: Earlier | null;
  readonly words: string;
}

/** What a date dates; `date` indexes `Parsed.dates`. */
interface Dated {
  readonly trigger: Trigger;
  readonly date: number;
}

/** The happenings that the dates of a sentence date. */
export function datedEvents(telling: Telling): EventMention[] {
  const { parsed } = telling;
  const found: Dated[] = [];
  parsed.dates.forEach((at, date) => {
    const nearest = triggerAt(parsed, at);
    if (!nearest) return;
    const verb = nearest.form === 'noun' ? lightVerbOf(parsed, nearest) : null;
    const trigger = verb ? { ...verb, planned: verb.planned || nearest.planned } : nearest;
    const same = found.findIndex((other) => isSame(parsed, other.trigger, trigger));
    const known = found[same];
    const before = known && parsed.dates[known.date];
    if (!known || (before && areListed(parsed, before, at))) found.push({ trigger, date });
    // "18 March 2014 ... the next day": a second date of one verb names another moment, so it is kept apart.
    else {
      const best = better(parsed, known, { trigger, date });
      const other = best.date === date ? known.date : date;
      const own = ofSubject(parsed, trigger, other, best.date) ?? ofGround(parsed, trigger, other, best.date);
      found[same] = best;
      if (own) found.push(own);
    }
  });
  const events: EventMention[] = [];
  for (const { trigger, date } of found) {
    const all = [trigger, ...alsoUnder(parsed, trigger, parsed.dates[date]?.from ?? 0)];
    const index = parsed.dates[date]?.date ?? null;
    const ranges = shares(parsed, all);
    for (const [n, each] of all.entries())
      events.push(mentionOf(telling, each, index, ranges[n] ?? parsed.sentence, n === 0 ? 'own' : 'shared'));
  }
  return events;
}

/** The position that somebody takes in a sentence without a date, if anybody does. */
export function undatedEvents(telling: Telling): EventMention[] {
  const found = positionIn(telling.parsed);
  const trigger = found && withSense(telling.parsed, found);
  if (!trigger || (trigger !== found && !POSITIONS.has(trigger.concept.name))) return [];
  const mention = mentionOf(telling, trigger, null, telling.parsed.sentence, 'own');
  return saysWhat(mention.title) ? [mention] : [];
}

/** "Orlovia denied it", "More": out of its context, a position on nothing is none. */
function saysWhat(title: string): boolean {
  return title.includes(' ') && !/^\S+(?: \S+){0,3} (?:it|this|that|them|so)$/.test(title);
}

/** What a sentence tells once more of something that is told, with its date, elsewhere. */
export function references(telling: Telling): EventMention[] {
  const trigger = warReference(telling.parsed);
  return trigger ? [mentionOf(telling, trigger, null, telling.parsed.sentence, 'reference')] : [];
}

const ENDS = /^(?:end|cease|stop|collapse|expire|fail|suppress|crush|quell|lift|settle|conclude|finish)$/;

/** One word, or a verb and the noun that is its subject or object: "declared an Easter ceasefire from 3 to 5 May". */
function isSame(parsed: Parsed, a: Trigger, b: Trigger): boolean {
  if (a.token === b.token) return true;
  const [noun, verb] = a.form === 'noun' ? [a, b] : [b, a];
  if (noun.form !== 'noun' || !verb.verb) return false;
  const subject = subjectRange(parsed, verb.clause, verb.verb);
  // "The exchange, set for Friday, has been cancelled": what was to be then is what is called off.
  if (noun.rule === 'event/noun-arranged' && OFF.test(parsed.tokens[verb.verb.head]?.lemma ?? ''))
    return noun.token >= subject.from && noun.token < subject.to;
  if (noun.concept.name !== verb.concept.name) return false;
  // "An accord signed in March was annulled in May": what a participle dates is another happening than its verb's.
  if (noun.rule === 'event/described' && noun.token < verb.token) return false;
  // "The 2006 mutiny was ended the next January": what begins and what ends are two.
  if (noun.rule === 'event/noun-after-date' && ENDS.test(parsed.tokens[verb.verb.head]?.lemma ?? ''))
    return false;
  const inSubject = noun.token >= subject.from && noun.token < subject.to;
  return (
    inSubject || (noun.clause === verb.clause && noun.token > verb.token && noun.token <= verb.token + 8)
  );
}

/** The verb tells more than its noun; a date of its own says more than a feast in a name. */
function better(parsed: Parsed, a: Dated, b: Dated): Dated {
  const arranged = [a, b].find(({ trigger: { rule } }) => rule === 'event/noun-arranged');
  const off = [a, b].find(({ trigger }) => OFF.test(parsed.tokens[trigger.token]?.lemma ?? ''));
  if (arranged && off) return { trigger: { ...off.trigger, planned: true }, date: arranged.date };
  const trigger = a.trigger.form === 'verb' ? a.trigger : b.trigger.form === 'verb' ? b.trigger : a.trigger;
  // "Two trials begin this year, one of them on 6 September": within the one lies the other.
  const [wide, close] = [parsed.dates[a.date], parsed.dates[b.date]];
  if (wide && close && a.trigger.token === b.trigger.token && saysCloser(parsed, wide, close, trigger.token))
    return { trigger, date: b.date };
  // "breaks up for Christmas on 20 December": what it is for, and when.
  if (
    wide &&
    close &&
    a.trigger.token === b.trigger.token &&
    parsed.tokens[wide.from - 1]?.lower === 'for' &&
    parsed.tokens[close.from - 1]?.lower === 'on'
  )
    return { trigger, date: b.date };
  // "On Monday police arrested two men over Sunday's bombing"
  if (
    wide &&
    close &&
    a.trigger.token === b.trigger.token &&
    isOwned(parsed, close) &&
    !isOwned(parsed, wide)
  )
    return { trigger, date: a.date };
  const later = isName(parsed, a.date) ? !isName(parsed, b.date) : inSubject(parsed, trigger, a.date);
  return { trigger, date: later && !inSubject(parsed, trigger, b.date) ? b.date : a.date };
}

/** "A mutiny on 14 March was put down the next day": the first time is that of the mutiny. */
function ofSubject(parsed: Parsed, verb: Trigger, at: number, of: number): Dated | null {
  const [own, other] = [parsed.dates[at], parsed.dates[of]];
  if (!own || !other || verb.form !== 'verb' || verb.planned || !inSubject(parsed, verb, at)) return null;
  if (own.endMs > other.startMs || inSubject(parsed, verb, of)) return null;
  const { from } = verb.verb ? subjectRange(parsed, verb.clause, verb.verb) : { from: own.from };
  return nounOf(parsed, at, own.from - from);
}

const GROUND = /^(?:over|for|after|following|about|despite)$/;

/** "was arrested in December over a killing in Osk that May": the second time is that of what the verb was for. */
function ofGround(parsed: Parsed, verb: Trigger, at: number, of: number): Dated | null {
  const [own, other] = [parsed.dates[at], parsed.dates[of]];
  if (!own || !other || verb.form !== 'verb' || own.from < other.to || own.startMs >= other.endMs)
    return null;
  if (!GROUND.test(parsed.tokens[other.to]?.lower ?? '')) return null;
  return nounOf(parsed, at, own.from - other.to - 1);
}

function nounOf(parsed: Parsed, date: number, reach: number): Dated | null {
  const noun = nounBefore(parsed, parsed.dates[date]?.from ?? 0, reach);
  const trigger = noun === null ? null : nounTrigger(parsed, noun, 'event/noun-before-date');
  return trigger && !VAGUE.has(trigger.concept.name) ? { trigger, date } : null;
}

function isOwned({ tokens }: Parsed, { to }: Parsed['dates'][number]): boolean {
  return [tokens[to - 1], tokens[to]].some((token) => /^['’]s$/.test(token?.lower ?? ''));
}

/** "The truce announced on 3 May collapsed two days later": the first date is the subject's, not the verb's. */
function inSubject(parsed: Parsed, { verb, clause }: Trigger, date: number): boolean {
  const { from: at, to, heads } = parsed.dates[date] ?? { from: 0, to: 0, heads: false };
  if (heads) return false;
  // "The mission today completed …": no preposition, straight before the verb.
  if (verb && to === verb.first && /^(?:NOUN|PROPN|PUNCT)$/.test(parsed.tokens[at - 1]?.pos ?? ''))
    return false;
  const subject = verb ? subjectRange(parsed, clause, verb) : null;
  return subject !== null && at >= subject.from && at < subject.to;
}

/** "the Easter ceasefire", "the Victory Day truce". */
function isName({ tokens, dates }: Parsed, date: number): boolean {
  const { from, to } = dates[date] ?? { from: 0, to: 0 };
  const words = tokens.slice(from, to);
  return tokens[to]?.pos === 'NOUN' && !words.some(({ pos }) => pos === 'NUM');
}

/** The words of each of several happenings in one sentence, cut between their clauses. */
function shares({ clauses, sentence, tokens }: Parsed, triggers: readonly Trigger[]): Range[] {
  return triggers.map((trigger, n) => {
    const start = n === 0 ? sentence.start : (tokens[clauseStart(clauses, trigger)]?.start ?? sentence.start);
    const next = triggers[n + 1];
    if (!next) return { start, end: sentence.end };
    let last = clauseStart(clauses, next) - 1;
    while (tokens[last]?.pos === 'CCONJ' || tokens[last]?.text === ',') last--;
    return { start, end: tokens[last]?.end ?? sentence.end };
  });
}

function clauseStart(clauses: Parsed['clauses'], trigger: Trigger): number {
  const clause = clauses[trigger.clause];
  return (clause?.from ?? 0) + (/^(?:and|but)$/.test(clause?.joint ?? '') ? 1 : 0);
}

function mentionOf(
  { parsed, actors, before, words }: Telling,
  found: Trigger,
  date: number | null,
  { start, end }: Range,
  footing: EventMention['footing'],
): EventMention {
  const trigger = withSense(parsed, found);
  const token = parsed.tokens[trigger.token];
  const clause = parsed.clauses[clauseAt(parsed.clauses, trigger.token)];
  const roles = rolesOf(parsed, trigger, actors);
  const parties = partiesOf({ actors: roles }, actors);
  const { status, claimedBy, disputedBy } = standingOf(parsed, trigger, words, parties);
  const named = standIn(parsed, actors, before);
  // Who enters a whole state with forces invades it.
  const enters = trigger.concept.name === 'advance' && entersState(parsed, trigger, actors);
  // Written out, for spreads among the properties would make each a slow object of its own class.
  return {
    start,
    end,
    title: titleOf(parsed, trigger, date, actors, named),
    date,
    concept: enters ? 'war-onset' : trigger.concept.name,
    kind: kindOf(parsed, trigger),
    status,
    claimedBy,
    disputedBy,
    actors: roles,
    place: placeOf(parsed, trigger) ?? undefined,
    trigger: { start: token?.start ?? start, end: token?.end ?? end },
    lemma: fold(token?.lemma ?? ''),
    plural: token?.lower.endsWith('s') === true,
    terms: termsOf(parsed.tokens.slice(clause?.from, clause?.to)),
    sentence: parsed.index,
    lede: parsed.lede,
    footing,
    again: knownIn(parsed, trigger) ?? undefined,
    deed: deedOf(
      parsed,
      trigger,
      parsed.dates.find((at) => at.date === date),
      named,
    ),
    rule: date === null ? 'event/undated-position' : trigger.rule,
  };
}

/** "The raid killed nine": the concept of a happening that the words take as known. */
function knownIn(parsed: Parsed, trigger: Trigger): string | null {
  const { tokens } = parsed;
  const subject = trigger.verb ? subjectRange(parsed, trigger.clause, trigger.verb) : null;
  const noun = subject ? tokens.indexOf(headNoun(tokens, subject) as Token) : trigger.token;
  // "The 86 who died on Saturday": of an attack that is told.
  const died =
    subject && DIED.test(tokens[trigger.token]?.lemma ?? '') && tokens[subject.from + 1]?.pos === 'NUM';
  if (died && /^(?:the|all)$/.test(tokens[subject.from]?.lower ?? '')) return 'attack';
  // "Tuesday's strike" is as known as "the strike".
  const dated = parsed.dates.some(({ to }) => to === noun - 1 && /^['’]s?$/.test(tokens[to]?.lower ?? ''));
  if (!dated && !/^(?:the|this|that)$/.test(tokens[noun - 1]?.lower ?? '')) return null;
  // "The gunmen fired …": whoever is called by the attack has made one that is told.
  if (trigger.verb && ATTACKERS.test(tokens[noun]?.lower ?? '')) return 'attack';
  return nounConcept(tokens[noun]?.lemma ?? '')?.name ?? null;
}

const DIED = /^(?:die|kill|perish)$/;
const ATTACKERS =
  /^(?:gunm[ae]n|attackers?|assailants?|raiders?|bombers?|hijackers?|intruders?|kidnappers?)$/;

/** "Forces crossed into Ukraine": the verb leads straight to a state, not to a part of it. */
function entersState(parsed: Parsed, { verb }: Trigger, actors: readonly ArticleActor[]): boolean {
  if (!verb || !/^(?:enter|cross|march|land)$/.test(parsed.tokens[verb.head]?.lemma ?? '')) return false;
  return parsed.actors.some((mention) => {
    const { from, to } = mention;
    const direct =
      from === verb.head + 1 || (from === verb.head + 2 && parsed.tokens[from - 1]?.pos === 'ADP');
    return (
      direct &&
      mention.how === 'name' &&
      actors[mention.actor]?.kind === 'state' &&
      !/^['’]s?$/.test(parsed.tokens[to]?.lower ?? '')
    );
  });
}
