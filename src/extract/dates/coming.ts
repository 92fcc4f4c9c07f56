/** Whether the words around a time tell what is still to come, by the verb that it belongs to. */
import { bisector } from 'd3-array';
import type { Article, Range, Sentence } from '../article.ts';
import type { Clause } from '../events/clauses.ts';
import { syntaxOf } from '../events/syntax.ts';
import { comesToNothing } from '../events/unmade.ts';
import { isBareInfinitive } from '../events/describing.ts';
import { invertedBy } from '../events/inverted.ts';
import type { VerbGroup } from '../events/verb-groups.ts';
import { opensWithDate } from '../read/stamp.ts';
import type { Token } from '../tokens.ts';
import { callsFor, hasCalled, isAppointed, isPlanFor, perceived } from './appointed.ts';
import { bringing, isProspect } from './prospects.ts';

/** "is due", "are expected back", "was scheduled for": said of what is not yet. */
const PLANNED = /^(?:due|expected|scheduled|set|slated|planned|foreseen|projected|forecast|supposed)$/;
/** "was ready to leave on Friday" */
const READY = /^(?:ready|poised|primed|bound|about)$/;
/** What is "called for Friday" or "put off until Monday" lies ahead, although it was called before. */
const SETS =
  /^(?:set|schedule|plan|call|slate|fix|announce|convene|summon|order|book|arrange|invite|postpone|adjourn|delay|defer|extend|cancel|suspend|give|grant|pledge|promise|expect)$/;
/** What timetables hold: of these the present tense tells what is to come ("schools reopen on 1 September"). */
const TIMETABLE =
  /^(?:begin|start|open|reopen|resume|restart|close|end|finish|conclude|expire|lapse|leave|depart|sail|fly|travel|arrive|return|come|go|take|enter|fall|run|meet|gather|convene|assemble|vote|decide|elect|choose|hold|host|launch|join|sign|hear|face|appear|retire|step|hand|play|stand|visit|be)$/;
/** What "take" tells with, where it is due. */
const TAKES =
  /^(?:effect|place|office|over|up|off|part|power|charge|command|control|possession|its|his|her|their|the|to)$/;
/** What is put off to a day, or brought forward to it, lies there. */
const MOVES = /^(?:postpone|adjourn|delay|defer|reschedule|extend|prolong|move|shift|push|put|bring)$/;
/** These are nothing without their particle: "put off to Friday". */
const MOVES_WITH = /^(?:put|bring)$/;
/** What somebody means to do on a day is to come. */
const AIMS =
  /^(?:intend|plan|hope|agree|arrange|aim|mean|want|wish|propose|prepare|expect|forecast|predict|schedule)$/;
/** "ordered them to leave by Friday", but not "… on Friday", which may be when they were ordered. */
const BIDS =
  /^(?:promise|pledge|vow|undertake|order|urge|ask|call|demand|tell|instruct|give|require|oblige|warn|threaten|allow|invite|request|provide|stipulate|foresee|envisage)$/;
/** "announced a truce beginning Friday" */
const ANNOUNCES =
  /^(?:announce|declare|proclaim|order|impose|propose|offer|agree|ask|call|urge|demand|seek|request|plan|schedule|set|decree|approve|provide|stipulate|foresee|envisage)$/;
const STARTS = /^(?:begin|start|commence)$/;
/** What is asked or planned to be done so about an occasion, is before it. */
const OCCASIONS =
  /^(?:attend|boycott|join|skip|miss|cancel|postpone|delay|disrupt|contest|oppose|chair|host)$/;
const STAYS = /^(?:stay|remain|keep)$/;
const BOUND = /^(?:for|until|till|by|before)$/;
/** "vowed to fight on through the winter" */
const LASTING = /^(?:for|until|till|by|before|through|throughout|over|into)$/;
const PAST_BE = /^(?:was|were|been)$/;
const WOULD_HAVE = /^(?:have|’ve|'ve)$/;

// A sentence may hold a thousand dates, so none of them looks through all of its words.
const BY_START = bisector<Token, number>(({ start }) => start);
const BY_END = bisector<Token, number>(({ end }) => end);
const BY_LAST = bisector<Clause, number>(({ to }) => to);

/**
 * true: it is to come; false: it is past; 'planned': it was to come, and may be past by now; null: the words leave it open.
 * @param time the range of the words that name it, inside the sentence
 */
export function comingAt(article: Article, sentence: Sentence, time: Range): boolean | 'planned' | null {
  const { tokens, groups, clauses } = syntaxOf(article, sentence);
  const from = BY_END.right(tokens, time.start);
  const to = BY_START.left(tokens, time.end);
  if (from === tokens.length || /^(?:every|each|since|like)$/.test(tokens[from - 1]?.lower ?? ''))
    return null;
  // "Aug 12 — Talks resume. They end on Aug 15": in a list of days the present tells the past, as it does in a headline.
  const isTitle = article.blocks[sentence.block]?.kind === 'heading' || isEntry(article, sentence);
  const own = BY_LAST.right(clauses, from);
  const clause = clauses[own];
  if (!clause || from < clause.from) return null;
  const inside = groups.filter(({ head }) => head >= clause.from && head < clause.to);
  const before = staying(tokens, inside, from);
  // "was flown out, on Monday, and is expected back": the verb behind "and" is another's.
  const joined = tokens.slice(to, inside[0]?.first ?? to).some(({ pos }) => pos === 'CCONJ');
  // "would stay in the capital, Osk, until January to sell what is left": what it is for says nothing of when.
  const after = isTitle ? inside[0] : (inside.find(({ form }) => form !== 'infinitive') ?? null);
  const verb =
    before ??
    (joined ? neighbour(groups, clauses, own) : after) ??
    neighbour(groups, clauses, own) ??
    inside[0];
  if (!verb) return null;
  // "until at least Thursday"
  const least = tokens[from - 1]?.lower === 'least' && tokens[from - 2]?.lower === 'at' ? 2 : 0;
  const link = tokens[from - 1 - least]?.lower ?? '';
  const due = before && wasTo(tokens, before);
  if (due) return due;
  if (before && isProspect(tokens, before)) return 'planned';
  // "The vote, due on Sunday, …": no verb says from when on it was.
  if (/^(?:on|in|at)$/.test(link) && isDue(tokens, from - 2)) return 'planned';
  const over = before && before.form !== 'finite' && !before.perfect ? governing(groups, before) : null;
  // "would begin to lay off staff on Friday", "few would bet on it lasting until the spring"
  if (over && (over.tense === 'future' || over.tense === 'modal') && !over.perfect) return true;
  // "once the snow melts in April": of a time that it waits for.
  const waits = before ?? inside[0];
  if (
    waits?.tense === 'present' &&
    /^(?:once|until|till|before|unless)$/.test(clause.joint) &&
    waits.form === 'finite' &&
    !waits.perfect
  )
    return true;
  if (BOUND.test(link) && isTerm(clause, groups)) return groups.some(wasBefore) ? 'planned' : true;
  // "Should the road stay closed beyond Sunday, fuel would be flown in"
  if (/^(?:should|were)$/.test(invertedBy(tokens, clause, groups) ?? '')) return true;
  if (before && saysWhen(tokens, before, from))
    return wasBefore(before) || fellThrough(tokens, before, groups) ? 'planned' : true;
  // "promised a review by the end of May": the term of a promise that was made once.
  if (before && BOUND.test(link) && isOldPromise(tokens, before)) return 'planned';
  const possessive = /^['’]s?$/.test(tokens[to]?.lower ?? '');
  // "urged its members to boycott Sunday's vote"
  if (
    before?.form === 'infinitive' &&
    before.head === from - 1 &&
    OCCASIONS.test(lemmaOf(tokens, before)) &&
    (possessive || /^['’]s$/.test(tokens[to - 1]?.lower ?? ''))
  )
    return over && /^(?:past|present)$/.test(over.tense) && !over.perfect ? true : 'planned';
  // "called a demonstration in the capital, Osk, for Saturday"
  const sets = before ?? (link === 'for' && inside.length === 0 ? verb : undefined);
  if (
    sets &&
    sets.head < from &&
    /^(?:for|until|till|by)$/.test(link) &&
    !possessive &&
    SETS.test(lemmaOf(tokens, sets))
  )
    return wasBefore(sets) ? 'planned' : true;
  if (before && isMoved(tokens, before, from)) return true;
  // "has until 8 July to hand it over", "is shut until Friday"
  if (/^(?:until|till)$/.test(link)) {
    const over = before ?? groups.findLast(({ head }) => head < from);
    const has = /^(?:has|have)$/.test(tokens[over?.head ?? -1]?.lower ?? '');
    if (over?.form === 'finite' && (has || (over.tense === 'present' && !over.perfect))) return true;
  }
  if (before && hasCalled(tokens, before, from)) return true;
  if (before && callsFor(tokens, before, from)) return 'planned';
  if (before && isAppointed(tokens, before, from, to)) return wasBefore(before) ? 'planned' : true;
  if (before && BOUND.test(link) && isPlanFor(tokens, before)) return true;
  const aim = before && aimOf(tokens, groups, bringing(tokens, groups, before), link);
  if (aim) return wasBefore(aim) || !(aim.perfect || AIMS.test(lemmaOf(tokens, aim))) ? 'planned' : true;
  // "For most it is 19 September, when the rockets fell"
  if (verb.tense === 'present' && tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'when') {
    const fell = groups.find(({ form, first }) => form === 'finite' && first > to);
    if (fell?.tense === 'past') return false;
  }
  // "Air strikes on Monday killed nine": a noun that looks like a verb.
  if (
    // "On Tuesday the house will debate a bill for those wounded in the siege"
    verb.tense !== 'future' &&
    inside.some(({ form, tense, head }) => form === 'finite' && tense === 'past' && head >= from)
  )
    return false;
  return tenseSays(tokens, verb, isTitle, to);
}

/** In UTF-16 units: more than a line's bullet and date take. */
const HEAD = 80;

function isEntry({ text, blocks }: Article, { block }: Sentence): boolean {
  const from = blocks[block]?.start ?? 0;
  return opensWithDate(text.slice(from, from + HEAD));
}

/** Whether a time is told of as to come by the present or the future tense, which count from the day of writing. */
export function comesFromNow(article: Article, sentence: Sentence, time: Range): boolean {
  if (comingAt(article, sentence, time) !== true) return false;
  const { tokens, groups, clauses } = syntaxOf(article, sentence);
  const from = BY_END.right(tokens, time.start);
  // "would resign if they were not made public by the end of the month"
  const clause = clauses[BY_LAST.right(clauses, from)];
  if (clause && BOUND.test(tokens[from - 1]?.lower ?? '') && isTerm(clause, groups)) return true;
  const verb = groups.findLast(({ form, head }) => form === 'finite' && head < from);
  return verb !== undefined && !verb.perfect && (verb.tense === 'present' || verb.tense === 'future');
}

/** The verb before a time; of "would stay shut" it is the one that has the tense. */
function staying(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  from: number,
): VerbGroup | undefined {
  const told = groups.filter((each) => !describes(tokens, each));
  const last = told.findLastIndex(({ head }) => head < from);
  const [earlier, verb] = [told[last - 1], told[last]];
  // "They let 14 children go on Saturday"
  if (earlier && verb && isBareInfinitive(tokens, earlier, verb)) return earlier;
  const joined = earlier && verb && earlier.head + 1 === verb.first;
  const state = joined && STAYS.test(lemmaOf(tokens, earlier));
  // "The truce took hold in June": behind a verb, a noun that looks like one.
  const noun = joined && earlier.form === 'finite' && verb.form === 'finite' && verb.tense === 'present';
  return state || noun ? earlier : verb;
}

/** "behind closed doors", "in unmarked graves", "a day of mourning": a participle that only says of what sort something is. */
function describes(tokens: readonly Token[], { first, head, auxiliaries }: VerbGroup): boolean {
  if (auxiliaries.length > 0 || first !== head || tokens[first - 1]?.pos !== 'ADP') return false;
  const word = tokens[head]?.lower ?? '';
  if (/(?:ed|en|wn)$/.test(word)) return /^(?:NOUN|PROPN)$/.test(tokens[head + 1]?.pos ?? '');
  return word.endsWith('ing') && tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.pos === 'NOUN';
}

/** "the vote, due on Sunday": by itself, without a form of "be". */
function isDue(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'due' && /^(?:NOUN|PROPN|PUNCT)$/.test(tokens[at - 1]?.pos ?? '');
}

/** "would be shot unless the tanks were withdrawn by Sunday": the term of a threat or an offer, whatever its tense. */
function isTerm({ joint, verbs }: Clause, groups: readonly VerbGroup[]): boolean {
  const threat = groups.some((each) => /^(?:modal|future)$/.test(each.tense) && !verbs.includes(each));
  return joint === 'unless' || (joint === 'if' && threat);
}

/** The finite verb that an infinitive or a gerund hangs on, with nothing but infinitives between. */
function governing(groups: readonly VerbGroup[], verb: VerbGroup): VerbGroup | null {
  const over = groups.findLast(({ form, head }) => form === 'finite' && head < verb.first);
  return over && !groups.some((each) => isBetween(each, over, verb)) ? over : null;
}

/** "had been set for Tuesday": by now that may be over. */
function wasBefore({ auxiliaries }: VerbGroup): boolean {
  return auxiliaries.includes('had');
}

/** "was put off to 12 November", "have postponed the round to Friday". */
function isMoved(tokens: readonly Token[], verb: VerbGroup, from: number): boolean {
  const lemma = lemmaOf(tokens, verb);
  if (!/^(?:to|until|till)$/.test(tokens[from - 1]?.lower ?? '') || !MOVES.test(lemma)) return false;
  if (tokens.slice(verb.head + 1, from - 1).some(({ lower }) => lower === 'from')) return false;
  return (
    !MOVES_WITH.test(lemma) ||
    tokens.slice(verb.head + 1, from).some(({ lower }) => /^(?:off|back|forward)$/.test(lower))
  );
}

/** The verb by which what an infinitive or "beginning" tells is still to be done; null: it tells nothing of that sort. */
function aimOf(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  verb: VerbGroup,
  link: string,
): VerbGroup | null {
  const starts = verb.form === 'participle' && STARTS.test(lemmaOf(tokens, verb));
  if (verb.form !== 'infinitive' && !starts) return null;
  const over = groups.findLast(({ form, head }) => form === 'finite' && head < verb.first);
  if (!over || over.negated) return null;
  if (groups.some((each) => isBetween(each, over, verb) && !describes(tokens, each))) return null;
  const lemma = lemmaOf(tokens, over);
  if (starts) return ANNOUNCES.test(lemma) && startsWhat(tokens, verb) ? over : null;
  // "has invited them to visit in May": this tense goes with no time that is over.
  const now = over.auxiliaries.some((word) => /^(?:has|have)$/.test(word));
  return AIMS.test(lemma) || ((now || LASTING.test(link)) && BIDS.test(lemma)) ? over : null;
}

/** "a truce beginning Friday", "three days of mourning, starting Tuesday" */
function startsWhat(tokens: readonly Token[], { first }: VerbGroup): boolean {
  const at = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  return tokens[at]?.pos === 'NOUN' || tokens[at - 1]?.lower === 'of';
}

/** Another verb than an infinitive stands between the two: what is aimed at is told by that. */
function isBetween({ form, head }: VerbGroup, over: VerbGroup, verb: VerbGroup): boolean {
  return form !== 'infinitive' && head > over.head && head < verb.first;
}

/** "The ministers were to have met on Thursday", "it was supposed to open on Friday". */
function wasTo(tokens: readonly Token[], { first }: VerbGroup): true | 'planned' | null {
  const to = tokens[first - 1]?.lower === 'have' ? first - 2 : first - 1;
  const before = tokens[to - 1]?.lower ?? '';
  if (tokens[to]?.lower !== 'to') return null;
  if (/^(?:was|were)$/.test(before)) return 'planned';
  if (!PLANNED.test(before) && !READY.test(before)) return null;
  // "is scheduled to vote on Monday" still stands.
  return /^(?:is|are|['’]s|['’]re)$/.test(tokens[to - 2]?.lower ?? '') ? true : 'planned';
}

function lemmaOf(tokens: readonly Token[], { head }: VerbGroup): string {
  return tokens[head]?.lemma ?? '';
}

/** A phrase between commas has its verb beside it: "On Friday, the council meets". */
function neighbour(
  groups: readonly VerbGroup[],
  clauses: readonly Clause[],
  own: number,
): VerbGroup | undefined {
  const { from, to } = clauses[own] ?? { from: 0, to: 0 };
  const finite = groups.filter(({ form }) => form === 'finite');
  const next = finite.find(({ head }) => head >= to);
  return own === 0 ? next : (finite.findLast(({ head }) => head < from) ?? next);
}

/** "a meeting scheduled for 5 December", "is due on Friday", "are expected in Port Osk over the weekend". */
function saysWhen(tokens: readonly Token[], verb: VerbGroup, from: number): boolean {
  const words = tokens.slice(verb.first, Math.min(from, verb.head + 3));
  // "set up in February" is no plan.
  const planned = words.findIndex(
    ({ lower }, n) =>
      PLANNED.test(lower) &&
      !(lower === 'set' && /^(?:up|out|off|aside|back|free)$/.test(words[n + 1]?.lower ?? '')),
  );
  if (planned < 0) return false;
  // "was expected on Monday" may be over; "scheduled for Monday" was not yet when it was scheduled.
  const isOver = tokens.slice(verb.first, verb.head + 1).some(({ lower }) => PAST_BE.test(lower));
  return !isOver || tokens[from - 1]?.lower === 'for';
}

function isOldPromise(tokens: readonly Token[], verb: VerbGroup): boolean {
  return (
    /^(?:promise|pledge|vow)$/.test(lemmaOf(tokens, verb)) &&
    verb.tense === 'past' &&
    !verb.auxiliaries.some((word) => /^(?:has|have|['’]s|['’]ve)$/.test(word))
  );
}

/** "A round planned for March fell through": March may be over. */
function fellThrough(
  tokens: readonly Token[],
  { head, auxiliaries }: VerbGroup,
  groups: readonly VerbGroup[],
): boolean {
  const main = groups.find((each) => each.form === 'finite' && each.head > head);
  return auxiliaries.length === 0 && main?.tense === 'past' && (main.negated || comesToNothing(tokens, main));
}

/** "His resignation on Friday leaves the cabinet without a head": what it has brought about, since the day belongs to the noun. */
function hasObject(tokens: readonly Token[], { head }: VerbGroup): boolean {
  return /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(tokens[head + 1]?.pos ?? '');
}

/** @param to where the time ends */
function tenseSays(tokens: readonly Token[], verb: VerbGroup, isTitle: boolean, to: number): boolean | null {
  const next = tokens[verb.head + 1]?.lower;
  if (verb.tense === 'future') return true;
  // "appears to have been": this tense has no verb beside it.
  if (tokens[verb.head]?.lower === 'been') return false;
  // "appears to have been a reprisal for the raid on Monday"
  if (verb.form === 'infinitive') return verb.perfect ? false : isTitle ? true : null;
  if (verb.tense === 'modal')
    return perceived(tokens, verb) ||
      tokens.slice(verb.first, verb.head + 1).some(({ lower }) => WOULD_HAVE.test(lower))
      ? false
      : true;
  if (verb.tense === 'past' || verb.perfect) return next === 'due' ? null : false;
  if (verb.form === 'participle') return null;
  // Headlines tell in the present what happened, "is wanted" tells how things stand, and
  // "condemns the killing on Monday" looks back.
  // "The row goes back to March"
  if (/^(?:go|date)$/.test(lemmaOf(tokens, verb)) && next === 'back') return false;
  // "Tuesday's raid comes a week before the vote": what came then is told of in the present.
  if (/^['’]s$/.test(tokens[to - 1]?.lower ?? '') || /^['’]s$/.test(tokens[to]?.lower ?? ''))
    if (/^(?:come|follow|bring)$/.test(lemmaOf(tokens, verb))) return null;
  // "a bus that takes miners to Tarn"
  if (lemmaOf(tokens, verb) === 'take' && !TAKES.test(next ?? '')) return null;
  if (isTitle || verb.passive || !TIMETABLE.test(lemmaOf(tokens, verb))) return null;
  return !(to === verb.first && hasObject(tokens, verb));
}
