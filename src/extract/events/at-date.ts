import { MEDIA_HEADS } from '../actors/lexicon/bodies.ts';
import type { Range } from '../article.ts';
import { gappedAt } from './gapped.ts';
import { moreTelling, VAGUE } from './joined.ts';
import { headedTrigger } from './key-dates.ts';
import { nearestTrigger } from './nearest.ts';
import { nounBefore, nounTrigger } from './nouns.ts';
import { clauseAt, type DateAt, finiteVerb, type Parsed } from './sentence.ts';
import { headNoun, subjectRange } from './subject.ts';
import { STATIVE } from './lexicon.ts';
import type { VerbGroup } from './verb-groups.ts';
import { verbTrigger } from './verbs.ts';
import type { Trigger } from './trigger.ts';
import { isInside } from './voices.ts';

/** What happened at a date, if anything did: the event noun it stands at, or the verb it belongs to. */
export function triggerAt(parsed: Parsed, date: DateAt): Trigger | null {
  if (!date.heads && isFenced(parsed, date)) return null;
  if (date.heads) {
    const headed = headedTrigger(parsed);
    return headed && date.ahead ? { ...headed, planned: true } : headed;
  }
  const nearest = date.back
    ? countedBack(parsed, date)
    : (gappedAt(parsed, date) ?? arranged(parsed, date) ?? nearestTrigger(parsed, date));
  const trigger =
    nearest?.rule === 'event/described' ||
    nearest?.rule === 'event/gerund' ||
    nearest?.rule === 'event/only-to' ||
    nearest?.object !== undefined
      ? nearest
      : moreTelling(parsed, nearest, clauseAt(parsed.clauses, date.from), date.from);
  if (!trigger || isOwnDoing(parsed, trigger) || isCue(parsed, trigger)) return null;
  // "The winter that followed was the worst": which winter it was.
  if (trigger.token === date.to + 1 && /^(?:that|which)$/.test(parsed.tokens[date.to]?.lower ?? ''))
    return null;
  // "since the conflict began": the happening that names the time.
  if (trigger.token >= date.from && trigger.token < date.to) return null;
  if (tellsWhoReported(parsed, trigger) || quotesOnly(parsed, trigger)) return null;
  if (isSettingOfWords(parsed, trigger) || isRejected(parsed, trigger)) return null;
  // "was suspended on Monday and will resume at noon": of a time that is over nothing is told as to come.
  if (date.over && trigger.verb?.auxiliaries.some((word) => /^(?:will|shall|[’']ll)$/.test(word)))
    return null;
  if (isToldToPress(parsed, trigger) || isEarlierReport(parsed, trigger)) return null;
  if (isFragment(parsed, trigger) || saysNothingNew(parsed, trigger)) return null;
  if (tellsOfRecord(parsed, trigger)) return null;
  if (isInside(parsed.others, at(parsed, trigger.token))) {
    // Said by somebody: only what they date themselves, and only what is definite.
    if (!isInside(parsed.others, at(parsed, date.from)) || VAGUE.has(trigger.concept.name)) return null;
  }
  return date.ahead && !isTold(parsed, date, trigger) ? { ...trigger, planned: true } : trigger;
}

/** "was killed on 9 May": done, even where the text has no day of its own that could be trusted; "called out for Friday" is not. */
function isTold({ tokens }: Parsed, { from }: DateAt, { verb, rule }: Trigger): boolean {
  if (!verb || rule === 'event/verb-planned' || rule === 'event/to-be') return false;
  const past = verb.tense === 'past' && !/^(?:for|from|by)$/.test(tokens[from - 1]?.lower ?? '');
  return past && !verb.auxiliaries.some((word) => word === 'had' || word === 'have');
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
  const told = near ? verbTrigger(parsed, verb, behind) : null;
  if (told) return told;
  for (let n = to; n < to + 8 && tokens[n]?.pos !== 'PUNCT'; n++) {
    const noun = tokens[n]?.pos === 'NOUN' ? nounTrigger(parsed, n, 'event/noun-counted-from') : null;
    if (noun) return noun;
  }
  return null;
}

function at({ tokens, sentence }: Parsed, token: number): Range {
  return tokens[token] ?? sentence;
}

/** "a meeting of the group scheduled for 5 December", "talks due to begin in Tarn on 20 June": the date is of what is arranged, not of the verb before it. */
function arranged(parsed: Parsed, { from }: DateAt): Trigger | null {
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
  const trigger = noun === null ? null : nounTrigger(parsed, noun, 'event/noun-arranged');
  return trigger && { ...trigger, planned: true };
}

const PRESS =
  /^(?:newspaper|paper|newsletter|magazine|column|page|website|channel|correspondent|reporter|editor|writer|author)$/;

/** "“…,” Ada Low said on Monday": it tells whose words stand beside it, and nothing that happened. */
function isCue(parsed: Parsed, { verb, token, clause }: Trigger): boolean {
  const { tokens, others, clauses, dates } = parsed;
  const { lemma = '' } = tokens[token] ?? {};
  if (!verb || !(CUE.test(lemma) || lemma === 'write') || others.length === 0) return false;
  const cue = tokens[token];
  const before = others.some(
    ({ end }) =>
      cue &&
      end <= cue.start &&
      !tokens.some(({ pos, start }) => /^(?:VERB|AUX)$/.test(pos) && start >= end && start < cue.start),
  );
  if (!before) return false;
  const after = tokens.slice(verb.head + 1, clauses[clause]?.to);
  return !after.some(
    ({ pos, start }, n) =>
      /^(?:SCONJ|VERB|AUX)$/.test(pos) &&
      // "told the presiding officer"
      !(after[n - 1]?.pos === 'DET' && after[n + 1]?.pos === 'NOUN') &&
      !dates.some((date) => tokens[date.from]?.start === start),
  );
}

/** "The ship sank on Tuesday, the ministry said yesterday": what happened has a time of its own, and this is when it was reported. */
function tellsWhoReported({ tokens, clauses, dates }: Parsed, { verb, token, clause }: Trigger): boolean {
  const own = clauses[clause];
  if (!verb || !own || clause === 0 || own.joint !== '' || !CUE.test(tokens[token]?.lemma ?? ''))
    return false;
  if (tokens[own.from - 1]?.text !== ',' || !dates.some(({ to }) => to < own.from)) return false;
  return tokens
    .slice(verb.head + 1)
    .every(
      ({ pos, start }) =>
        pos === 'PUNCT' ||
        pos === 'ADV' ||
        dates.some(
          ({ from, to }) =>
            (tokens[from - 1]?.start ?? 0) <= start && start < (tokens[to]?.start ?? Infinity),
        ),
    );
}

/** "said on Wednesday that his men “did not come here to talk”": what is said is quoted, verb and all. */
function quotesOnly({ tokens, groups, others }: Parsed, { verb, token }: Trigger): boolean {
  if (!verb || !CUE.test(tokens[token]?.lemma ?? '')) return false;
  const said = groups.find(({ form, first }) => form === 'finite' && first > verb.head);
  const first = tokens[said?.first ?? -1];
  return first !== undefined && isInside(others, first);
}

/** "“…,” he said at a news conference on Monday": where words were said, which stand before. */
function isSettingOfWords(
  { tokens, clauses, others }: Parsed,
  { form, token, clause, concept }: Trigger,
): boolean {
  if (form !== 'noun' || !/^(?:meeting|speak)$/.test(concept.name)) return false;
  const verb = finiteVerb(clauses[clause], token);
  const cue = tokens[verb?.head ?? -1];
  if (!verb || verb.head > token || !cue || !CUE.test(cue.lemma)) return false;
  return others.some(
    ({ end }) =>
      end <= cue.start &&
      !tokens.some(({ pos, start }) => /^(?:VERB|AUX)$/.test(pos) && start >= end && start < cue.start),
  );
}

const ASSERTION =
  /^(?:suggestion|claim|allegation|accusation|report|charge|idea|assertion|rumou?r|notion|insinuation)$/;

/** "rejected any suggestion that its forces had shelled the convoy": it is told only to be denied. */
function isRejected({ tokens, clauses }: Parsed, { clause }: Trigger): boolean {
  const own = clauses[clause];
  if (own?.joint !== 'that' || !ASSERTION.test(tokens[own.from - 1]?.lemma ?? '')) return false;
  const verb = finiteVerb(clauses[clause - 1], own.from);
  return /^(?:reject|deny|dismiss|dispute|refute|rebut)$/.test(tokens[verb?.head ?? -1]?.lemma ?? '');
}

/** "Sold everywhere since 1849", "Asked today about the raid, Low smiled": a participle in front tells nothing by itself. */
function isFragment({ tokens, dates }: Parsed, { verb, rule }: Trigger): boolean {
  if (rule === 'event/described') return false;
  if (verb?.head !== 0 || !/ed$|^(?:sold|made|built|born|held|kept|known|seen)$/.test(tokens[0]?.lower ?? ''))
    return false;
  // "Suspected rebels raided": before a noun it describes who did it.
  return /^(?:ADP|ADV|PART)$/.test(tokens[1]?.pos ?? '') || dates.some(({ from }) => from === 1);
}

/** "Low told The Orlia Monitor yesterday that …": how the paper came to know it. What is told to all reporters is a statement. */
function isToldToPress({ tokens }: Parsed, { verb }: Trigger): boolean {
  if (!verb || tokens[verb.head]?.lemma !== 'tell') return false;
  const to = tokens.slice(verb.head + 1, verb.head + 6);
  const end = to.findIndex(({ pos }) => !/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(pos));
  const heard = to.slice(0, end < 0 ? to.length : end);
  return heard.some(
    ({ lower, text }) =>
      /^(?:newspaper|magazine|paper)$/.test(lower) ||
      (/^\p{Lu}/u.test(text) && (MEDIA_HEADS.has(lower) || AGENCY.test(lower))),
  );
}

const AGENCY =
  /^(?:reuters|afp|ap|bbc|cnn|monitor|standard|observer|guardian|telegraph|mirror|bulletin|agency|network)$/;

/** "The mediators said today that the date stands": that all is as it was is no happening. */
function saysNothingNew(parsed: Parsed, { verb, clause }: Trigger): boolean {
  const { tokens, clauses } = parsed;
  if (!verb || !CUE.test(tokens[verb.head]?.lemma ?? '')) return false;
  const said = clauses[clause + 1];
  const state = said?.verbs[0];
  if (state && (knowsNothing(parsed, state) || isNotSo(parsed, clause + 1, state))) return true;
  // "Residents said on Thursday the rebels were still manning the posts": how things stand, by nobody's name.
  if (state && saysHowItStands(parsed, state) && !isNamed(parsed, verb, clause)) return true;
  if (said?.joint !== 'that' || state?.tense !== 'present' || state.negated) return false;
  const rest = tokens.slice(state.head + 1, clauses[clause + 2] ? said.to : tokens.length);
  return (
    /^(?:stand|hold|remain|apply)$/.test(tokens[state.head]?.lemma ?? '') &&
    rest.every(({ pos }) => pos === 'PUNCT')
  );
}

/** "said he could not recall how many", "said it did not know" */
function knowsNothing({ tokens }: Parsed, { head, negated }: VerbGroup): boolean {
  return (
    negated &&
    /^(?:know|recall|remember|say|comment|confirm|verify|rule|tell|see|understand)$/.test(
      tokens[head]?.lemma ?? '',
    )
  );
}

/**
 * "said that a vote was not on the table", "said it was ‘wounded, but not dead’": how somebody sees it, and no happening.
 * "Said he was not ready to sign" is where he stands.
 */
function isNotSo(parsed: Parsed, clause: number, state: VerbGroup): boolean {
  const { tokens, others } = parsed;
  if (tokens[state.head]?.lemma !== 'be') return false;
  const { from, to } = subjectRange(parsed, clause, state);
  const pronoun = to === from + 1 && tokens[from]?.pos === 'PRON';
  const next = tokens[state.head + 1];
  const quoted = next !== undefined && (/^["“‘]$/.test(next.text) || isInside(others, next));
  return pronoun ? quoted : state.negated;
}

function saysHowItStands({ tokens }: Parsed, { head, auxiliaries, passive }: VerbGroup): boolean {
  const going = tokens[head]?.lower.endsWith('ing') === true && auxiliaries.length > 0;
  return !passive && (going || STATIVE.has(tokens[head]?.lemma ?? ''));
}

function isNamed(parsed: Parsed, verb: VerbGroup, clause: number): boolean {
  const { from, to } = subjectRange(parsed, clause, verb);
  return parsed.actors.some(
    (mention) => mention.how !== 'pronoun' && mention.from >= from && mention.from < to,
  );
}

/** What shows what happened, and words that go around: when they were made or passed on is no happening of its own. */
const RECORD =
  /^(?:image|imagery|footage|video|photo|photograph|picture|film|recording|clip|screenshot|map|data|rumou?r|report|claim|allegation)$/;
const RECORDED =
  /^(?:take|film|record|shoot|capture|publish|post|release|share|circulate|spread|obtain|verify|geolocate|show|depict|suggest|indicate|appear|confirm|reveal|repeat)$/;

/** "Satellite images taken on Monday show …", "the report, circulated on Friday, that …": how it is known. */
function tellsOfRecord(parsed: Parsed, { verb, token, clause, form, rule }: Trigger): boolean {
  const { tokens } = parsed;
  const told = form === 'noun' ? token + 1 : (verb?.head ?? -1);
  if (form === 'noun' && rule !== 'event/described') return false;
  if (!RECORDED.test(tokens[told]?.lemma ?? '')) return false;
  const head =
    form === 'noun' ? tokens[token] : verb ? headNoun(tokens, subjectRange(parsed, clause, verb)) : null;
  if (!head || !RECORD.test(head.lemma)) return false;
  // "The report was published on Monday" is news; "the report, circulated on Friday," is hearsay.
  return (
    !/^(?:report|map|data|film)$/.test(head.lemma) ||
    /^(?:circulate|spread|repeat)$/.test(tokens[told]?.lemma ?? '')
  );
}

/** "An earlier post said that the station was hit on Monday": it was wrong, or it would not be spoken of. */
function isEarlierReport({ tokens, clauses }: Parsed, { clause }: Trigger): boolean {
  const at = /^(?:an?|the|our)$/.test(tokens[0]?.lower ?? '') ? 1 : 0;
  return (
    at + 1 < (clauses[clause]?.to ?? 3) &&
    /^(?:earlier|previous|original|first)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:post|version|story|article|report|headline|update|entry|caption|dispatch)\b/.test(
      tokens[at + 1]?.lower ?? '',
    )
  );
}

const CUE = /^(?:say|add|tell|remark|comment|declare|explain|reply)$/;
const STAMPS = /^(?:Published|Updated|Posted|Modified|Amended|Printed|Uploaded)$/;

/** "This newspaper said in March that …", "We met in Osk on Tuesday": who writes is no part of the news. */
function isOwnDoing(parsed: Parsed, trigger: Trigger): boolean {
  if (!trigger.verb) return false;
  // "Published 3 May 2025": a stamp.
  const head = parsed.tokens[trigger.token];
  if (trigger.verb.auxiliaries.length === 0 && STAMPS.test(head?.text ?? '')) return true;
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
  if (subject.length === 1 && /^(?:i|we)$/.test(subject[0]?.lower ?? '')) return true;
  return /^(?:this|our)$/.test(subject[0]?.lower ?? '') && PRESS.test(subject.at(-1)?.lemma ?? '');
}
