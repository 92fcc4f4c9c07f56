/** A date that the words count from: the "5 May" of "two days after 5 May". */
import type { Measure } from '../article.ts';
import { feastMatch } from './feast-words.ts';
import { matchPoint, pointMatch } from './points.ts';
import { rangeMatch } from './ranges.ts';
import { codeDayMatch } from './code-day.ts';
import type { Match, Said } from './said.ts';
import type { Cursor } from './scan.ts';
import { MONTHS, WEEKDAYS } from './words.ts';

/** These count from a happening more than from its date, so the two are one time: "the tenth anniversary of the raid of 5 May". */
const OF_NOUN: ReadonlySet<Measure['kind']> = new Set(['anniversary', 'nth', 'edge']);
/** Words between a happening and its date: "the raid on the port of Tarn on 5 May". */
const LONGEST_NAME = 8;

/**
 * "two days after 5 May", "the day before Easter", "the anniversary of the raid of 5 May 1940".
 * @param noun the happening may stand in front of its date
 */
export function dateAfter(
  cursor: Cursor,
  n: number,
  how: Measure,
  rule: string,
  noun = OF_NOUN.has(how.kind),
): Match | null {
  const of =
    dateAt(cursor.on(n)) ??
    withNoun(cursor.on(n)) ??
    ofWeekday(cursor.on(n)) ??
    (noun ? behindNoun(cursor.on(n)) : null);
  if (!of || !isTime(of.said)) return null;
  return { length: n + of.length, said: { kind: 'beyond', how, of: of.said, rule } };
}

function isTime(said: Said): said is Said & { kind: 'point' | 'feast' | 'range' | 'code' | 'named' } {
  return /^(?:point|feast|range|code|named)$/.test(said.kind);
}

function dateAt(cursor: Cursor): Match | null {
  return codeDayMatch(cursor) ?? feastMatch(cursor) ?? pointMatch(cursor);
}

/** "the 5 May raid", "the 1995 agreement": what happened stands behind its date. */
function withNoun(cursor: Cursor): Match | null {
  if (cursor.word() !== 'the' || !(cursor.digits(1) !== null || cursor.capital(1))) return null;
  const first = matchPoint(cursor.on(1));
  const date = first && pointMatch(cursor.on(1), first);
  if (!date || !/^\p{Ll}{3,}$/u.test(cursor.text(1 + date.length))) return null;
  return { length: 2 + date.length, said: date.said };
}

/** "Monday's attack". */
function ofWeekday(cursor: Cursor): Match | null {
  const weekday = cursor.capital() ? WEEKDAYS.get(cursor.word()) : undefined;
  if (weekday === undefined || !/^['’]s$/.test(cursor.word(1)) || !/^\p{Ll}{3,}$/u.test(cursor.text(2)))
    return null;
  return { length: 3, said: { kind: 'named', point: { weekday }, shift: 0, rule: 'date/weekday' } };
}

/** "the raid of 5 May 1940", "the siege of Tarn on 3 May": it stands in front of its day. */
function behindNoun(cursor: Cursor): Match | null {
  if (!/^(?:the|his|her|its|their)$/.test(cursor.word()) || !/^\p{Ll}{3,}$/u.test(cursor.text(1)))
    return null;
  let n = 2;
  if (/^(?:of|at|in)$/.test(cursor.word(n)) && cursor.capital(n + 1) && !MONTHS.has(cursor.word(n + 1)))
    for (n++; n < LONGEST_NAME && cursor.capital(n);) n++;
  if (!/^(?:of|on)$/.test(cursor.word(n))) return null;
  const at = cursor.on(n + 1);
  const first = matchPoint(at);
  const date = rangeMatch(at, first) ?? (first && pointMatch(at, first));
  return date && namesDay(date.said) ? { length: n + 1 + date.length, said: date.said } : null;
}

function namesDay(said: Match['said']): boolean {
  const point = said.kind === 'point' ? said.point : said.kind === 'range' ? said.to : null;
  return point?.day !== undefined;
}
