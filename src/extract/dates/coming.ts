/** Whether the words around a time tell what is still to come, by the verb that it belongs to. */
import { bisector } from 'd3-array';
import type { Article, Range, Sentence } from '../article.ts';
import type { Clause } from '../events/clauses.ts';
import { syntaxOf } from '../events/syntax.ts';
import type { VerbGroup } from '../events/verb-groups.ts';
import type { Token } from '../tokens.ts';

/** "is due", "are expected back", "was scheduled for": said of what is not yet. */
const PLANNED = /^(?:due|expected|scheduled|set|slated|planned|foreseen|projected|forecast|supposed)$/;
/** What is "called for Friday" or "put off until Monday" lies ahead, although it was called before. */
const SETS =
  /^(?:set|schedule|plan|call|slate|fix|announce|convene|summon|order|book|arrange|invite|postpone|adjourn|delay|defer|extend|cancel|suspend|give|grant|pledge|promise|expect)$/;
/** What timetables hold: of these the present tense tells what is to come ("schools reopen on 1 September"). */
const TIMETABLE =
  /^(?:begin|start|open|reopen|resume|restart|close|end|finish|conclude|expire|lapse|leave|depart|sail|fly|travel|arrive|return|come|go|take|enter|fall|run|meet|gather|convene|assemble|vote|decide|elect|choose|hold|host|launch|join|sign|hear|face|appear|retire|step|hand|play|be)$/;
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
  const isTitle = article.blocks[sentence.block]?.kind === 'heading';
  const own = BY_LAST.right(clauses, from);
  const clause = clauses[own];
  if (!clause || from < clause.from) return null;
  const inside = groups.filter(({ head }) => head >= clause.from && head < clause.to);
  const before = inside.findLast(({ head }) => head < from);
  const verb = before ?? inside[0] ?? neighbour(groups, clauses, own);
  if (!verb) return null;
  const link = tokens[from - 1]?.lower ?? '';
  if (before && wasTo(tokens, before)) return 'planned';
  if (before && saysWhen(tokens, before, from)) return true;
  const possessive = /^['’]s?$/.test(tokens[to]?.lower ?? '');
  if (before && /^(?:for|until|till|by)$/.test(link) && !possessive && SETS.test(lemmaOf(tokens, before)))
    return true;
  // "Air strikes on Monday killed nine": a noun that looks like a verb.
  if (inside.some(({ form, tense, head }) => form === 'finite' && tense === 'past' && head >= from))
    return false;
  return tenseSays(tokens, verb, isTitle);
}

/** "The ministers were to have met on Thursday", "it was supposed to open on Friday". */
function wasTo(tokens: readonly Token[], { first }: VerbGroup): boolean {
  const to = tokens[first - 1]?.lower === 'have' ? first - 2 : first - 1;
  const before = tokens[to - 1]?.lower ?? '';
  return tokens[to]?.lower === 'to' && (/^(?:was|were)$/.test(before) || PLANNED.test(before));
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
  const planned = words.findIndex(({ lower }) => PLANNED.test(lower));
  if (planned < 0) return false;
  // "was expected on Monday" may be over; "scheduled for Monday" was not yet when it was scheduled.
  const isOver = tokens.slice(verb.first, verb.head + 1).some(({ lower }) => PAST_BE.test(lower));
  return !isOver || tokens[from - 1]?.lower === 'for';
}

function tenseSays(tokens: readonly Token[], verb: VerbGroup, isTitle: boolean): boolean | null {
  const next = tokens[verb.head + 1]?.lower;
  if (verb.tense === 'future') return true;
  if (verb.form === 'infinitive') return isTitle ? true : null;
  if (verb.tense === 'modal')
    return tokens.slice(verb.first, verb.head + 1).some(({ lower }) => WOULD_HAVE.test(lower)) ? false : true;
  if (verb.tense === 'past' || verb.perfect) return next === 'due' ? null : false;
  if (verb.form === 'participle') return null;
  // Headlines tell in the present what happened, "is wanted" tells how things stand, and
  // "condemns the killing on Monday" looks back.
  if (isTitle || verb.passive || !TIMETABLE.test(lemmaOf(tokens, verb))) return null;
  return true;
}
