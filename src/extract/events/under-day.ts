/** Sections of a chronology: a heading that is nothing but a day, and under it what happened then. */
import type { Article, Block, DateMention } from '../article.ts';
import type { Token } from '../tokens.ts';
import { isGeneral } from './general.ts';
import { onlyTellsOfWords } from './hearsay.ts';
import { HURT } from './joined.ts';
import { headedTrigger } from './key-dates.ts';
import { SAYING } from './lexicon.ts';
import { nearestTrigger } from './nearest.ts';
import { clauseAt, type DateAt, type Parsed } from './sentence.ts';
import { subjectRange } from './subject.ts';
import { isUnmade } from './unmade.ts';
import type { Trigger } from './trigger.ts';
import { isInside } from './voices.ts';

/** A date, and its index in the article. */
export interface Day {
  readonly date: number;
  readonly mention: DateMention;
}

/** One or two such headings are a dateline or parts of a diary that is quoted. */
const FEWEST = 3;

const MARKS = /^[\s\p{P}]{0,9}$/u;

/** By block: headings that say a day and no more; none where they are too few to be a chronology. */
export function dayHeadings(
  { blocks, text }: Article,
  dates: readonly DateMention[],
): ReadonlyMap<Block, Day> {
  const days = new Map<Block, Day>();
  let date = 0;
  for (const block of blocks) {
    while ((dates[date]?.start ?? Infinity) < block.start) date++;
    const mention = dates[date];
    if (block.kind !== 'heading' || mention?.precision !== 'day' || mention.end > block.end) continue;
    const around = text.slice(block.start, mention.start) + text.slice(mention.end, block.end);
    if (MARKS.test(around)) days.set(block, { date, mention });
  }
  return days.size < FEWEST ? new Map() : days;
}

/** The day stands in a heading over the sentence. */
export const isOver = ({ sentence }: Parsed, { heads, end }: DateAt): boolean =>
  heads && end <= sentence.start;

/** What a sentence under the heading of a day tells, if it is of that day and not of the words or the harm told before. */
export function underDay(parsed: Parsed, day: DateAt): Trigger | null {
  const trigger = headedTrigger(parsed);
  if (!trigger || hasOwnDate(parsed, day, trigger)) return null;
  const { tokens, others, opens } = parsed;
  const token = tokens[trigger.token];
  // "The museum has since found …": told from now.
  if (!token || isInside(others, token) || isPresentPerfect(trigger)) return null;
  if (onlyTellsOfWords(parsed, trigger) || isUnmade(parsed, day, trigger) || isGeneral(parsed, day, trigger))
    return null;
  return opens || !goesOn(parsed, trigger, token) ? trigger : null;
}

const isPresentPerfect = ({ verb }: Trigger): boolean =>
  verb?.perfect === true && verb.auxiliaries.some((word) => /^(?:has|have|['’]ve)$/.test(word));

/** "The two had fought over it in 1990": a time of its own, that the day is not in. */
function hasOwnDate(parsed: Parsed, day: DateAt, { token }: Trigger): boolean {
  const { dates, clauses, tokens } = parsed;
  return dates.some((date) => {
    if (date.heads || (date.startMs <= day.startMs && date.endMs >= day.endMs)) return false;
    if (tokens[date.from - 1]?.lower === 'since') return false;
    return (
      clauseAt(clauses, date.from) === clauseAt(clauses, token) ||
      nearestTrigger(parsed, date)?.token === token
    );
  });
}

/** "Nine were hurt", "It says that it will ignore the zone": more of what the sentence before has told. */
function goesOn(parsed: Parsed, { verb, clause, token: at }: Trigger, { lemma }: Token): boolean {
  if (!verb) return true;
  const { tokens } = parsed;
  const { from, to } = subjectRange(parsed, clause, verb);
  const isCounted = tokens[from]?.pos === 'NUM' && (to - from === 1 || tokens[from + 1]?.lower === 'of');
  return isCounted || SAYING.has(lemma) || HURT.test(tokens[at]?.lemma ?? '');
}
