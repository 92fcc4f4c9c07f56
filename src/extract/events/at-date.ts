import type { Range } from '../article.ts';
import { callsFor, hasCalled, isAppointed } from '../dates/appointed.ts';
import { gappedAt } from './gapped.ts';
import { isGeneral } from './general.ts';
import { onlyTellsOfWords } from './hearsay.ts';
import { moreTelling, VAGUE } from './joined.ts';
import { headedTrigger } from './key-dates.ts';
import { nearestTrigger } from './nearest.ts';
import { nounBefore, nounTrigger } from './nouns.ts';
import { clauseAt, type DateAt, finiteVerb, type Parsed } from './sentence.ts';
import { subjectRange } from './subject.ts';
import { isUnmade, OFF } from './unmade.ts';
import { verbTrigger } from './verbs.ts';
import type { Trigger } from './trigger.ts';
import { isOver, underDay } from './under-day.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isInside } from './voices.ts';

/** What happened at a date, if anything did: the event noun it stands at, or the verb it belongs to. */
export function triggerAt(parsed: Parsed, date: DateAt): Trigger | null {
  if (!date.heads && isFenced(parsed, date)) return null;
  if (date.heads) {
    const headed = isOver(parsed, date) ? underDay(parsed, date) : headedTrigger(parsed);
    return headed && date.ahead ? { ...headed, planned: true } : headed;
  }
  const set = date.back ? null : (gappedAt(parsed, date) ?? arranged(parsed, date));
  if (set === 'none') return null;
  const nearest = date.back ? countedBack(parsed, date) : (set ?? nearestTrigger(parsed, date));
  const trigger =
    nearest?.rule === 'event/described' ||
    nearest?.rule === 'event/gerund' ||
    nearest?.rule === 'event/only-to' ||
    nearest?.object !== undefined
      ? nearest
      : moreTelling(
          parsed,
          overClause(parsed, nearest) ?? nearest,
          clauseAt(parsed.clauses, date.from),
          date.from,
        );
  if (!trigger || isOwnDoing(parsed, trigger) || isFragment(parsed, trigger)) return null;
  // "The winter that followed was the worst": which winter it was.
  if (trigger.token === date.to + 1 && /^(?:that|which)$/.test(parsed.tokens[date.to]?.lower ?? ''))
    return null;
  // "since the conflict began": the happening that names the time.
  if (trigger.token >= date.from && trigger.token < date.to) return null;
  if (onlyTellsOfWords(parsed, trigger) || isUnmade(parsed, date, trigger)) return null;
  if (isGeneral(parsed, date, trigger)) return null;
  if (pointsBack(parsed, trigger)) return null;
  // "was suspended on Monday and will resume at noon": of a time that is over nothing is told as to come.
  if (date.over && trigger.verb?.auxiliaries.some((word) => /^(?:will|shall|[’']ll)$/.test(word)))
    return null;
  if (isInside(parsed.others, at(parsed, trigger.token))) {
    // Said by somebody: only what they date themselves, and only what is definite.
    if (!isInside(parsed.others, at(parsed, date.from)) || VAGUE.has(trigger.concept.name)) return null;
  }
  return date.ahead && !isTold(parsed, date, trigger) ? { ...trigger, planned: true } : trigger;
}

/** "was shot as he walked to his car on Monday": what happened meanwhile, where the clause tells little. */
function overClause(parsed: Parsed, trigger: Trigger | null): Trigger | null {
  const { clauses, dates } = parsed;
  const own = clauses[trigger?.clause ?? -1];
  const over = clauses[(trigger?.clause ?? 0) - 1];
  if (!trigger || !own || !over || !VAGUE.has(trigger.concept.name) || !/^(?:as|while|when)$/.test(own.joint))
    return null;
  const verb = finiteVerb(over, own.from);
  if (!verb || dates.some(({ from }) => from < own.from)) return null;
  const told = verbTrigger(parsed, verb, trigger.clause - 1);
  return told && !VAGUE.has(told.concept.name) ? told : null;
}

/** "That changed in 2023": what did, another sentence says. */
function pointsBack({ tokens, clauses }: Parsed, { verb, concept }: Trigger): boolean {
  if (!verb || concept.name !== 'other' || verb.first > 1) return false;
  // "This changed with the winter of 1708, which destroyed the crown's stores": how it did, is told.
  if (clauses.some(({ joint }) => /^(?:which|when)$/.test(joint))) return false;
  return (
    /^(?:this|that|all|everything|things)$/.test(tokens[0]?.lower ?? '') &&
    /^(?:change|shift|improve|worsen|alter|begin|end|stop)$/.test(tokens[verb.head]?.lemma ?? '')
  );
}

/** "was killed on 9 May": done, even where the text has no day of its own that could be trusted; "called out for Friday" is not. */
function isTold({ tokens, groups }: Parsed, { from, to }: DateAt, { verb, rule }: Trigger): boolean {
  if (!verb || rule === 'event/verb-planned' || rule === 'event/to-be') return false;
  if (hasCalled(tokens, verb, from) || callsFor(tokens, verb, from) || isAppointed(tokens, verb, from, to))
    return false;
  // "promised to publish it by Friday": the time of what is to be done.
  const last = groups.findLast(({ head }) => head < from);
  if (last?.form === 'infinitive' && !last.perfect && last.head > verb.head) return false;
  const past = verb.tense === 'past' && !/^(?:for|from|by)$/.test(tokens[from - 1]?.lower ?? '');
  return past && !verb.auxiliaries.some((word) => /^(?:had|has|have)$/.test(word));
}

/** "Backgrounder | 3 May 2025 | 5 min read": a line of the page, not of the report. */
function isFenced({ tokens }: Parsed, { from, to }: DateAt): boolean {
  return tokens[from - 1]?.text === '|' || tokens[to]?.text === '|';
}

/** "resigned on Friday, two days after the vote", "a day after two of them died": the happening that the words count from. */
function countedBack(parsed: Parsed, { from, to }: DateAt): Trigger | null {
  const { tokens, clauses } = parsed;
  const behind = clauses.findIndex((clause) =>
    clause.verbs.some(({ form, head }) => form === 'finite' && head >= from),
  );
  const verb = clauses[behind]?.verbs.find(({ form, head }) => form === 'finite' && head >= from);
  const near =
    verb &&
    clauses
      .slice(clauseAt(clauses, from), behind)
      .every(({ verbs }) => verbs.every(({ head }) => head < from));
  const told = near && !isFixed(tokens, verb) ? verbTrigger(parsed, verb, behind) : null;
  if (told) return told;
  for (let n = to; n < to + 8 && !/^(?:PUNCT|VERB)$/.test(tokens[n]?.pos ?? ''); n++) {
    const noun = tokens[n]?.pos === 'NOUN' ? nounTrigger(parsed, n, 'event/noun-counted-from') : null;
    if (noun) return noun;
  }
  return null;
}

/** "a deadline set under the accord": which one it is. */
function isFixed(tokens: Parsed['tokens'], { first, head }: VerbGroup): boolean {
  return (
    first === head &&
    /^(?:set|fixed|imposed)$/.test(tokens[head]?.lower ?? '') &&
    tokens[head - 1]?.pos === 'NOUN' &&
    tokens[head + 1]?.pos === 'ADP'
  );
}

function at({ tokens, sentence }: Parsed, token: number): Range {
  return tokens[token] ?? sentence;
}

/** "a meeting of the group scheduled for 5 December", "talks due to begin in Tarn on 20 June": the date is of what is arranged, not of the verb before it. */
function arranged(parsed: Parsed, { from }: DateAt): Trigger | 'none' | null {
  const { tokens, clauses, groups } = parsed;
  const link = /^(?:for|on|at|in)$/.test(tokens[from - 1]?.lower ?? '') ? 1 : 0;
  const start = groups.findLast(({ form, head }) => form === 'infinitive' && head < from);
  const near =
    start && tokens.slice(start.head, from).every(({ pos }) => /^(?:VERB|ADP|DET|PROPN|NOUN|ADJ)$/.test(pos));
  const ends = [from - link - 1, ...(near ? [start.first - 2] : [])];
  const at = ends.find((each) =>
    /^(?:scheduled|planned|set|slated|due|expected)$/.test(tokens[each]?.lower ?? ''),
  );
  if (at === undefined) return null;
  if (
    clauses.some(({ verbs }) =>
      verbs.some(({ form, head }) => form === 'finite' && (head === at || head === at - 1)),
    )
  )
    return null;
  const noun = nounBefore(parsed, at, 8);
  const said = noun === null ? null : toldOf(parsed, noun, from);
  const off = said && calledOff(parsed, said);
  if (off) return off;
  // "A round planned for May did not take place": it is no plan any more.
  if (said?.verb.negated) return 'none';
  if (noun !== null && dropsPlan(parsed, noun)) return 'none';
  const trigger = noun === null ? null : nounTrigger(parsed, noun, 'event/noun-arranged');
  return trigger && { ...trigger, planned: true };
}

/** "cancelled a trip planned for Friday": there will be none. */
function dropsPlan({ tokens, clauses }: Parsed, noun: number): boolean {
  const verb = finiteVerb(clauses[clauseAt(clauses, noun)], noun);
  return (
    verb !== null &&
    verb.head < noun &&
    !verb.passive &&
    OFF.test(tokens[verb.head]?.lemma ?? '') &&
    tokens
      .slice(verb.head + 1, noun)
      .every(({ pos, lower }) => /^(?:DET|ADJ|NOUN|PRON|PART)$/.test(pos) || lower === 'off')
  );
}

/** The verb behind a time whose subject a noun is; null: there is none. */
function toldOf(parsed: Parsed, noun: number, from: number): { verb: VerbGroup; clause: number } | null {
  const { clauses } = parsed;
  const clause = clauses.findIndex(({ verbs }) =>
    verbs.some(({ form, head }) => form === 'finite' && head > from),
  );
  const verb = finiteVerb(clauses[clause], 0);
  if (!verb || verb.head < from) return null;
  const subject = subjectRange(parsed, clause, verb);
  return noun >= subject.from && noun < subject.to ? { verb, clause } : null;
}

/** "A visit, set for Friday, has been called off": that it will not be is what there is to tell. */
function calledOff(parsed: Parsed, { verb, clause }: { verb: VerbGroup; clause: number }): Trigger | null {
  if (!OFF.test(parsed.tokens[verb.head]?.lemma ?? '')) return null;
  const trigger = verbTrigger(parsed, verb, clause);
  return trigger && { ...trigger, planned: true };
}

const PRESS =
  /^(?:newspaper|paper|newsletter|magazine|column|page|blog|coverage|website|channel|correspondent|reporter|editor|writer|author)$/;

/** "Sold everywhere since 1849", "Asked today about the raid, Low smiled": a participle in front tells nothing by itself. */
function isFragment({ tokens, dates }: Parsed, { verb, rule }: Trigger): boolean {
  if (rule === 'event/described') return false;
  if (verb?.head !== 0 || !/ed$|^(?:sold|made|built|born|held|kept|known|seen)$/.test(tokens[0]?.lower ?? ''))
    return false;
  // "Suspected rebels raided": before a noun it describes who did it.
  return /^(?:ADP|ADV|PART)$/.test(tokens[1]?.pos ?? '') || dates.some(({ from }) => from === 1);
}

const STAMPS = /^(?:Published|Updated|Posted|Modified|Amended|Printed|Uploaded)$/;

/** "This newspaper said in March that …", "We met in Osk on Tuesday": who writes is no part of the news. */
function isOwnDoing(parsed: Parsed, trigger: Trigger): boolean {
  if (!trigger.verb) return false;
  // "Published 3 May 2025": a stamp.
  const head = parsed.tokens[trigger.token];
  if (trigger.verb.auxiliaries.length === 0 && STAMPS.test(head?.text ?? '')) return true;
  // In a speech they are those for whom it is held.
  if (parsed.speech) return false;
  const { from, to } = subjectRange(parsed, trigger.clause, trigger.verb);
  const subject = parsed.tokens.slice(from, to);
  const clause = parsed.clauses[trigger.clause];
  // "published on our website on Sunday"
  if (
    parsed.tokens
      .slice(clause?.from, clause?.to)
      .some(({ lower }, i, words) => lower === 'our' && PRESS.test(words[i + 1]?.lemma ?? ''))
  )
    return true;
  const spoken = subject.filter(({ pos }) => pos !== 'PUNCT');
  if (spoken.length === 1 && /^(?:i|we)$/.test(spoken[0]?.lower ?? '')) return true;
  return /^(?:this|our)$/.test(subject[0]?.lower ?? '') && PRESS.test(subject.at(-1)?.lemma ?? '');
}
