import type { Article, Sentence } from '../article.ts';
import { amountAt } from './amounts.ts';
import { besideMatch } from './beside.ts';
import { hourApart } from './clock.ts';
import { clockMatch } from './clock-alone.ts';
import { codeDayMatch } from './code-day.ts';
import { durationMatch } from './duration.ts';
import { dayOrderOf, inOrder } from './day-order.ts';
import { Eras } from './eras.ts';
import { feastMatch } from './feast-words.ts';
import { fiscalMatch, FISCAL_STARTS } from './fiscal-year.ts';
import { hungMatch } from './hung.ts';
import { countedMatch } from './offsets.ts';
import { ownAnniversary, OWN_STARTS } from './own-anniversary.ts';
import { matchPoint, pointMatch } from './points.ts';
import { rangeMatch } from './ranges.ts';
import { withYearBefore } from './year-before.ts';
import { REST_STARTS, restMatch } from './rest-of.ts';
import type { Found, Match } from './said.ts';
import { Cursor, scan, type Token } from './scan.ts';
import { shiftedMatch } from './shifted.ts';
import { weekdaysMatch } from './weekday-range.ts';
import {
  AFTER_ARTICLE,
  AMOUNT,
  BESIDE,
  CALENDAR,
  CLOCK,
  CODE_DAY,
  FEAST,
  HUNG,
  SHIFTED,
  WEEKDAY,
} from './starts.ts';

interface Reader {
  readonly read: (cursor: Cursor) => Match | null;
  readonly starts: ReadonlySet<string>;
  /** Whether it can begin with a number in digits as well. */
  readonly digits?: boolean;
}

/**
 * The readers, in order. The longest match at a place wins, and of two as long the earlier one:
 * a range before the points it is made of, a point before the duration that its number could count.
 */
const READERS: readonly Reader[] = [
  { read: calendarMatch, starts: CALENDAR, digits: true },
  { read: feastMatch, starts: FEAST },
  { read: codeDayMatch, starts: CODE_DAY },
  { read: shiftedMatch, starts: SHIFTED },
  { read: restMatch, starts: REST_STARTS },
  { read: hungMatch, starts: HUNG },
  { read: weekdaysMatch, starts: WEEKDAY },
  { read: besideMatch, starts: BESIDE },
  { read: clockMatch, starts: CLOCK, digits: true },
  { read: fiscalMatch, starts: FISCAL_STARTS },
  { read: ownAnniversary, starts: OWN_STARTS },
  { read: amountMatch, starts: AMOUNT, digits: true },
];

const BY_WORD = new Map<string, Reader[]>();
for (const reader of READERS)
  for (const word of reader.starts) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), reader]);
const ON_DIGITS = READERS.filter(({ digits }) => digits);

/** Every time expression of every sentence, in the order of the text, none inside another. */
export function findExpressions(article: Article, sentences: readonly Sentence[]): Found[] {
  const found: Found[] = [];
  const eras = Eras.of(article.text);
  const order = dayOrderOf(article.text);
  for (const [index, sentence] of sentences.entries()) {
    const tokens = scan(article.text, sentence);
    for (let at = 0; at < tokens.length;) {
      const match = matchAt(tokens, at, eras);
      if (!match) {
        at++;
        continue;
      }
      const start = tokens[at]?.start ?? 0;
      at += match.length;
      const end = tokens[at - 1]?.end ?? start;
      const said = withYearBefore(article.text, inOrder(match.said, order), start, found.at(-1), index);
      found.push({ start, end, text: article.text.slice(start, end), said, sentence: index });
    }
  }
  return found;
}

function matchAt(tokens: readonly Token[], at: number, eras: Eras | null): Match | null {
  const token = tokens[at];
  if (!token) return null;
  const readers = token.digits ? ON_DIGITS : BY_WORD.get(token.lower);
  const next = tokens[at + 1];
  if (!readers || (next && !opensTime(token.lower, next))) return null;
  const cursor = new Cursor(tokens, at, eras);
  let best: Match | null = null;
  for (const { read } of readers) best = longer(best, read(cursor));
  return best;
}

/** Whether an article and the word behind it can open a time; what owns one can ("the war's 500th day"). */
function opensTime(word: string, next: Token): boolean {
  const after = AFTER_ARTICLE.get(word);
  return !after || next.digits || after.has(next.lower) || (word === 'the' && /['’]s$/.test(next.lower));
}

function longer(a: Match | null, b: Match | null): Match | null {
  return b && (!a || b.length > a.length) ? b : a;
}

/** Points and ranges of the calendar, which both begin with a point. */
function calendarMatch(cursor: Cursor): Match | null {
  const first = matchPoint(cursor);
  const apart = first?.point.clock?.zone === undefined && hourApart(cursor) > 0;
  return longer(rangeMatch(cursor, first), first && !apart ? pointMatch(cursor, first) : null);
}

/** What is counted, from another time or alone. */
function amountMatch(cursor: Cursor): Match | null {
  const amount = amountAt(cursor);
  return longer(countedMatch(cursor, amount), durationMatch(cursor, amount));
}
