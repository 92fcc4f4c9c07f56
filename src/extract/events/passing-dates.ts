/** Dates that only pass by: they tell the time of something else, or nothing of it. */
import { isPlanFor } from '../dates/appointed.ts';
import { clauseAt, type DateAt, finiteVerb, type Parsed } from './sentence.ts';
import { subjectRange } from './subject.ts';
import { TIME_NOUNS } from '../word-classes.ts';

const TURNING = /^(?:begin|start|end|dawn|come|arrive|pass|break|close|draw|open|turn|fall|approach)$/;
const COUNTING =
  /^(?:first|last|only|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|most|least|worst|best)$/;
const SUPERLATIVE = /^\p{Ll}{3,}est$/u;
/** "for most of the winter": how long something was so. */
const SHARE = /^(?:most|much|part|parts|all|half|some|rest)$/;

const COUNT = /^(?:count|tally|reckoning|estimate|figure|total|toll)$/;

/** Dates in an aside: what the rest follows, until when a report holds, or for how long something was so. */
export function isAside({ tokens, clauses }: Parsed, from: number): boolean {
  // "By Saturday's count, …"
  const count = /^['’]s$/.test(tokens[from + 1]?.lower ?? '') ? tokens[from + 2] : undefined;
  if (tokens[from - 1]?.lower === 'by' && COUNT.test(count?.lemma ?? '')) return true;
  const opening = clauses[clauseAt(clauses, from)]?.from ?? 0;
  const first = tokens[opening]?.lower;
  const next = tokens[opening + 1];
  // "…, compared with seven in all of 2020"
  if (first === 'compared' && /^(?:with|to)$/.test(next?.lower ?? '')) return true;
  // "as agreed on 4 May", "according to a poll taken in May"
  if (first === 'as' && next?.lower.endsWith('ed') && next.pos === 'VERB') return true;
  if (first === 'according' && next?.lower === 'to') return true;
  const before = tokens[from - 1]?.lower ?? '';
  // "will be suspended as of today": from then on.
  const own = before === 'of' ? finiteVerb(clauses[clauseAt(clauses, from)], from) : null;
  if (own?.tense === 'future' && own.head < from) return false;
  if (before === 'of')
    return tokens[from - 2]?.lower === 'as' || (tokens[from]?.lower === 'the' && isShare(tokens, from - 2));
  return before === 'until' || before === 'till';
}

function isShare(tokens: Parsed['tokens'], at: number): boolean {
  if (!SHARE.test(tokens[at]?.lower ?? '')) return false;
  return tokens[at - 1]?.lower === 'for' || tokens[at - 2]?.lower === 'for';
}

/** "Firing was to stop as 15 February began", "when dawn broke on 5 June": the clause only tells the time of another. */
export function isClock(parsed: Parsed, own: number): boolean {
  const { clauses, tokens, dates } = parsed;
  const clause = clauses[own];
  const verb = finiteVerb(clause, clause?.to ?? 0);
  if (!clause || !verb || !/^(?:as|when|until|before|after|once|while)$/.test(clause.joint)) return false;
  const over = tokens[verb.head]?.lemma === 'be' && /^(?:out|over)$/.test(tokens[verb.head + 1]?.lower ?? '');
  if (!over && !TURNING.test(tokens[verb.head]?.lemma ?? '')) return false;
  const subject = tokens.slice(clause.from + 1, verb.first);
  const isDate = dates.some((date) => date.from >= clause.from && date.to === verb.first);
  const noun = subject.findLast(({ pos }) => pos === 'NOUN')?.lower ?? '';
  return isDate || TIME_NOUNS.has(noun) || /^(?:darkness|clock)$/.test(noun);
}

/** "the first talks since spring 2022": it counts from a time and tells nothing of it. */
export function countsFrom(parsed: Parsed, from: number): boolean {
  const { tokens } = parsed;
  let at = from - 1;
  while (at > from - 4 && /^(?:at|least|about|around|the|early|late|mid)$/.test(tokens[at]?.lower ?? ''))
    at--;
  if (tokens[at]?.lower !== 'since') return false;
  // "people displaced since January": a participle says of whom is spoken.
  if (describes(parsed, at - 1)) return true;
  return tokens.slice(Math.max(0, at - 10), at).some(counts);
}

function describes({ tokens, groups, clauses }: Parsed, at: number): boolean {
  const group = groups.find(({ head }) => head === at);
  return (
    group !== undefined &&
    group.first === at &&
    group.form === 'finite' &&
    tokens[at - 1]?.pos === 'NOUN' &&
    !clauses.some(({ verbs }) => verbs.includes(group))
  );
}

function counts({ lower, pos }: Parsed['tokens'][number]): boolean {
  // "more than in any week since August"
  return COUNTING.test(lower) || lower === 'any' || (/^AD[JV]$/.test(pos) && SUPERLATIVE.test(lower));
}

/** "It was the second attack on the hospital this year", "…, the third such strike this month": how many there were, and not when. */
export function isCount({ tokens, clauses }: Parsed, own: number, from: number): boolean {
  const at = tokens[from - 1]?.lower === 'far' ? from - 2 : from;
  // "the third such attack in January"
  const such = tokens.slice(Math.max(0, from - 6), from).some(({ lower }) => lower === 'such');
  if (tokens[from]?.lower !== 'this' && at === from && !such) return false;
  const opening = clauses[own]?.from ?? 0;
  if (!tokens.slice(Math.max(opening, at - 12), at).some(counts)) return false;
  const verb = finiteVerb(clauses[own], from);
  return verb === null || (tokens[verb.head]?.lemma === 'be' && verb.head < at);
}

const TALKS = /^(?:talk|speak|dream|think|whisper)$/;

/** "They talk of a ceasefire by Christmas": so far it is talk. */
export function isTermOfTalk({ tokens, clauses }: Parsed, own: number, from: number): boolean {
  const verb = finiteVerb(clauses[own], from);
  return (
    verb !== null &&
    (tokens[from - 1]?.lower === 'by' || (verb.tense === 'present' && !verb.perfect)) &&
    TALKS.test(tokens[verb.head]?.lemma ?? '') &&
    /^(?:of|about)$/.test(tokens[verb.head + 1]?.lower ?? '')
  );
}

const CLOCK = /^(?:dawn|daybreak|sunrise|noon|midday|sunset|dusk|midnight|\d{1,2}(?:[.:]\d\d)?(?:am|pm)?)$/;

/** "acts committed before yesterday", "had left before 3 May": when it was, is not said. "Fled before the end of 2037" is by then. */
export function isBefore({ tokens, dates, groups }: Parsed, { from, to, ahead }: DateAt): boolean {
  const end = tokens[from]?.lower === 'the' && /^(?:end|close)$/.test(tokens[from + 1]?.lower ?? '');
  if (end && groups.findLast(({ head }) => head < from)?.form === 'finite') return false;
  if (ahead || tokens[from - 1]?.lower !== 'before' || CLOCK.test(tokens[from]?.lower ?? '')) return false;
  return dates.every((date) => date.to <= from || date.from >= to || date.from === from);
}

/** "since the last round on 11 January": the time is that of the noun before it, and no other's. */
export function isSince({ tokens }: Parsed, from: number, noun: number | null): boolean {
  if (!/^(?:on|of|in)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  let at = from - 2;
  while (at > from - 8 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at]?.pos ?? '')) at--;
  // "since the country split in 2020": what looks like a noun may be a verb.
  const isNoun = noun !== null || /^(?:last|latest|previous|first)$/.test(tokens[at + 2]?.lower ?? '');
  return isNoun && at < from - 2 && tokens[at]?.lower === 'since';
}

const FEELING =
  /^(?:alarm|concern|regret|sorrow|outrage|shock|dismay|grief|anger|condolence|sympathy|relief|satisfaction|horror|indignation)$/;

/** "voiced alarm at the closure of the pass on 1 March": the noun whose time it is; of a bare weekday nobody knows. */
export function feltOver({ tokens }: Parsed, verb: number, { from, to }: DateAt): number | null {
  if (!FEELING.test(tokens[verb + 1]?.lemma ?? '')) return null;
  if (!/^(?:at|over|about|for)$/.test(tokens[verb + 2]?.lower ?? '')) return null;
  const between = tokens.slice(verb + 3, from);
  const named = tokens.slice(from, to).some(({ pos }) => pos === 'NUM');
  if (
    !named ||
    between.some(
      ({ pos, lower }) =>
        /^(?:PUNCT|CCONJ)$/.test(pos) || (pos === 'VERB' && !lower.endsWith('ing')) || lower === 'in',
    )
  )
    return null;
  const noun = between.findIndex(({ pos }) => pos === 'NOUN');
  return noun < 0 ? null : verb + 3 + noun;
}

const TURNS_DOWN =
  /^(?:reject|refuse|dismiss|turn|vote|veto|block|oppose|scrap|abandon|drop|defeat|rebuff|spurn)$/;

/** "turned down her plan to bring them home by Christmas": by then nothing is to come any more. */
export function isTermOfRefused({ tokens, clauses, groups }: Parsed, { from }: DateAt): boolean {
  if (!/^(?:by|before|until|till)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  const aim = groups.findLast(({ head }) => head < from);
  const verb = finiteVerb(clauses[clauseAt(clauses, from)], from);
  return (
    aim !== undefined && isPlanFor(tokens, aim) && TURNS_DOWN.test(tokens[verb?.head ?? -1]?.lemma ?? '')
  );
}

/** "Since the spring, 118 people have been killed", "has killed 8,000 since 2011": a sum of many happenings. */
export function isTally(parsed: Parsed, own: number, from: number): boolean {
  const { clauses, tokens } = parsed;
  // "since the conflict began" is a time with its "since".
  if (!tokens.slice(Math.max(0, from - 2), from + 1).some(({ lower }) => lower === 'since')) return false;
  for (const n of [own, own + 1]) {
    const verb = finiteVerb(clauses[n], from);
    if (!verb) continue;
    const { from: first, to } = subjectRange(parsed, n, verb);
    const end = Math.min(clauses[n]?.to ?? 0, from > verb.head ? from : tokens.length);
    // "The base, about 40 km from the town, has been surrounded since May": no number of its own.
    return (
      verb.perfect &&
      [...tokens.slice(first, to), ...tokens.slice(verb.first, end)].some(({ pos }) => pos === 'NUM')
    );
  }
  return false;
}

/** "resolution 2494 (2019)", "the 1967 borders", "the 1995 constitution gave …": the year is part of a name, and dates nothing here. */
export function isOfName({ tokens }: Parsed, { from, to }: DateAt): boolean {
  // "resolution 2494 (2019)"
  if (tokens[from - 1]?.text === '(' && tokens[to]?.text === ')' && tokens[from - 2]?.pos === 'NUM')
    return /^(?:resolution|decree|law|act|directive|regulation|order|decision)$/.test(
      tokens[from - 3]?.lemma ?? '',
    );
  if (to !== from + 1 || !/^\d{4}$/.test(tokens[from]?.text ?? '')) return false;
  return (
    /^(?:DET|PRON)$/.test(tokens[from - 1]?.pos ?? '') && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[to]?.pos ?? '')
  );
}

/** "repeated the mistake of 2003": which one it was. */
export function isOfNoun({ tokens }: Parsed, { from, to }: DateAt): boolean {
  return (
    to === from + 1 &&
    /^\d{4}$/.test(tokens[from]?.text ?? '') &&
    tokens[from - 1]?.lower === 'of' &&
    /^(?:mistake|error|lesson|example|memory|spirit|promise|disaster|scandal|generation|class|film|novel|book)s?$/.test(
      tokens[from - 2]?.lower ?? '',
    )
  );
}

/** "61 percent were in favour of bringing them home this year": what somebody would like. */
export function isFavoured({ tokens, groups }: Parsed, from: number): boolean {
  const last = groups.findLast(({ head }) => head < from);
  return (
    last?.form === 'participle' &&
    tokens[last.first - 1]?.lower === 'of' &&
    /^favou?r$/.test(tokens[last.first - 2]?.lower ?? '')
  );
}

/** "They should be let in before the rains set in at the end of May": until when something ought to be done. */
export function isTermOfDuty({ clauses }: Parsed, own: number): boolean {
  if (!/^(?:before|until|till|once)$/.test(clauses[own]?.joint ?? '')) return false;
  return clauses
    .slice(0, own)
    .some(({ verbs }) =>
      verbs.some(({ auxiliaries }) => auxiliaries.some((word) => /^(?:should|must|ought)$/.test(word))),
    );
}

const ISSUE = /^(?:assessment|bulletin|edition|issue|briefing|newsletter|digest|update|backgrounder)$/;

/** "every year on 9 May", "every dry season since 1996" */
const OFTEN =
  /^(?:years?|spring|summer|autumn|winter|seasons?|harvest|month|week|day|night|morning|evening)$/;

/** "in its June 15 bulletin", "a service is held every year on 9 May": an issue of a paper, or a custom. */
export function isRecurring({ tokens }: Parsed, { from, to }: DateAt): boolean {
  if (ISSUE.test(tokens[to]?.lower ?? '')) return true;
  const around = tokens.slice(Math.max(0, from - 4), from);
  // "a curfew from 7pm to 6am": its hours, day after day.
  if (tokens[from - 1]?.lower === 'from' && tokens[from - 2]?.lemma === 'curfew') return true;
  if (
    tokens[from - 1]?.lower === 'to' &&
    tokens[from - 3]?.lower === 'from' &&
    tokens[from - 4]?.lemma === 'curfew'
  )
    return true;
  // "each 4 October", "every year on 9 May", "annually on 9 May"
  return around.some(
    ({ lower }, n) =>
      /^(?:annually|yearly)$/.test(lower) ||
      (/^(?:every|each)$/.test(lower) &&
        (n === around.length - 1 || around.slice(n + 1, n + 3).some(({ lower: next }) => OFTEN.test(next)))),
  );
}
