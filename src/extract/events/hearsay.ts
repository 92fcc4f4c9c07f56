/** What only tells of words: who said what stands beside, when it was reported, what shows it, and answers that say nothing. */
import { MEDIA_HEADS } from '../actors/lexicon/bodies.ts';
import { type DateAt, finiteVerb, type Parsed } from './sentence.ts';
import { headNoun } from './noun-phrases.ts';
import { subjectRange } from './subject.ts';
import { STATIVE } from './lexicon.ts';
import type { Trigger } from './trigger.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isInside } from './voices.ts';

/** Whether what a word tells is no happening, but how it is known, or what was said of it. */
export function onlyTellsOfWords(parsed: Parsed, trigger: Trigger): boolean {
  return (
    isCue(parsed, trigger) ||
    tellsWhoReported(parsed, trigger) ||
    quotesOnly(parsed, trigger) ||
    isSettingOfWords(parsed, trigger) ||
    isRejected(parsed, trigger) ||
    isToldToPress(parsed, trigger) ||
    isEarlierReport(parsed, trigger) ||
    saysNothingNew(parsed, trigger) ||
    tellsOfRecord(parsed, trigger)
  );
}

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
  if (state && reportsOnly(parsed, clause + 1, state)) return true;
  // "Residents said on Thursday the rebels were still manning the posts": how things stand, by nobody's name.
  if (state && saysHowItStands(parsed, state) && !isNamed(parsed, verb, clause))
    return !announces(parsed, clause + 1, state);
  if (said?.joint !== 'that' || state?.tense !== 'present' || state.negated) return false;
  const rest = tokens.slice(state.head + 1, clauses[clause + 2] ? said.to : tokens.length);
  return (
    /^(?:stand|hold|remain|apply)$/.test(tokens[state.head]?.lemma ?? '') &&
    rest.every(({ pos }) => pos === 'PUNCT')
  );
}

/** "said on Thursday that no decision had been made", "… that the pilot had been misled": by saying so nobody does anything. */
function reportsOnly(parsed: Parsed, clause: number, state: VerbGroup): boolean {
  const { tokens, clauses } = parsed;
  const sayer = finiteVerb(clauses[clause - 1], 0);
  if (!sayer || !/^(?:say|tell|add|remark|explain)$/.test(tokens[sayer.head]?.lemma ?? '')) return false;
  const { from } = subjectRange(parsed, clause, state);
  const first = tokens[from];
  if (first?.lower === 'no' && state.tense === 'past') return true;
  // "Last week his aides had said he would announce it": by now something else is told.
  if (sayer.auxiliaries.includes('had') && state.tense === 'modal') return true;
  if (state.tense === 'future' || state.tense === 'modal') return false;
  // What somebody says of who speaks is a deed sooner than a report; what somebody says by name is where they stand.
  return first?.pos !== 'PRON' && !isNamed(parsed, sayer, clause - 1);
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
  // "talks would be pointless"
  const view = state.tense === 'modal' && next?.pos === 'ADJ';
  return pronoun ? quoted : state.negated || view;
}

function saysHowItStands({ tokens }: Parsed, { head, auxiliaries, passive }: VerbGroup): boolean {
  const going = tokens[head]?.lower.endsWith('ing') === true && auxiliaries.length > 0;
  return !passive && (going || STATIVE.has(tokens[head]?.lemma ?? ''));
}

/** "The charity said on Friday it was suspending its work": whoever says so does it. */
function announces(parsed: Parsed, clause: number, state: VerbGroup): boolean {
  const { from, to } = subjectRange(parsed, clause, state);
  return (
    to === from + 1 &&
    /^(?:it|he|she|they)$/.test(parsed.tokens[from]?.lower ?? '') &&
    !STATIVE.has(parsed.tokens[state.head]?.lemma ?? '')
  );
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
  /^(?:take|collect|gather|acquire|film|record|shoot|capture|publish|post|release|share|circulate|spread|obtain|verify|geolocate|show|depict|suggest|indicate|appear|confirm|reveal|repeat)$/;

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

/** "They studied imagery recorded on 9 March and 1 May": the time is that of the record. */
export function isOfRecord({ tokens, groups, clauses }: Parsed, { from }: DateAt): boolean {
  const last = groups.findLast(({ head }) => head < from);
  return (
    last !== undefined &&
    last.first === last.head &&
    RECORDED.test(tokens[last.head]?.lemma ?? '') &&
    RECORD.test(tokens[last.head - 1]?.lemma ?? '') &&
    !/^(?:report|map|data|film)$/.test(tokens[last.head - 1]?.lemma ?? '') &&
    !clauses.some(({ verbs }) => verbs.includes(last))
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
