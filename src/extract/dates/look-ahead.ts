/** Whether a time whose words leave it open lies ahead of the present, and the years that the text names further on. */
import { dayStart } from '../../model/calendar.ts';
import type { Article, Sentence } from '../article.ts';
import { comesFromNow, comingAt } from './coming.ts';
import type { Context } from './context.ts';
import { type Around, looksAhead } from './digress.ts';
import { isDay, type Present } from './present.ts';
import type { Found, Said } from './said.ts';
import type { Stand } from './stand.ts';
import { monthOf, nearestYear } from './years.ts';

const DAY_MS = 86_400_000;

/**
 * News tells by its verbs what is to come; a narrative is all past, but for what its words plan.
 * @param known the same day was told as to come before
 */
export function lookAhead(
  article: Article,
  sentence: Sentence,
  context: Context,
  found: Found,
  near: Around,
  known: boolean,
): boolean | 'planned' {
  const { present } = context;
  const asks = asksVerbs(context, found);
  const coming = asks ? comingAt(article, sentence, found) : null;
  if (coming === 'planned' || (asks && coming !== true && LASTS.test(near.before)))
    // On which day a feast falls depends on who keeps it.
    return found.said.kind === 'feast' ? 'planned' : isSoon(found.said, present);
  if (coming === false && present && BEFORE_IT.test(near.before) && isAtHand(found.said, present))
    return true;
  if (coming === true && isJustOver(found.said, present) && !comesFromNow(article, sentence, found))
    return false;
  return coming ?? (looksAhead(near) || known || (asks && present !== null && isAtHand(found.said, present)));
}

/** "The blasts came a week before elections on": the verb is of the blasts. */
const BEFORE_IT = /\b(?:before|ahead of) (?:\p{Ll}+ ){1,4}(?:on|for|due on|set for) $/u;
const SOON = 60;
const LONG_AGO = 300;

/** "By 25 August", written on the 17th: of a day as long ago as that, news says the year. */
function isAtHand(said: Said, present: Present): boolean {
  const days = daysAway(said, present);
  return days !== null && days.next < SOON && days.last > LONG_AGO;
}

/** "They were given until 30 September", written in October: of a day as far off as the next one, news says the year. */
function isJustOver(said: Said, present: Present | null): boolean {
  const days = present && daysAway(said, present);
  return days !== null && days.last < SOON && days.next > LONG_AGO;
}

/** How far off the last such day and the next one are; null: the words name no day of a month. */
function daysAway(said: Said, present: Present): { last: number; next: number } | null {
  const point = said.kind === 'point' ? said.point : null;
  if (point?.month === undefined || point.day === undefined) return null;
  const { month, day } = point;
  const off = (future: boolean): number =>
    Math.abs(dayStart(nearestYear(point, present, future), month, day) - present.startMs) / DAY_MS;
  return { last: off(false), next: off(true) };
}

/** The verbs around a time are asked whether it is to come. */
export function asksVerbs({ present, narrative }: Context, { said }: Found): boolean {
  return !narrative && present !== null && isDay(present) && leavesOpen(said);
}

/** "expires at the end of the year": this year, whatever year was told of last. */
export function countsFromNow(
  article: Article,
  sentence: Sentence,
  { present, narrative }: Context,
  found: Found,
): boolean {
  const { said } = found;
  return (
    said.kind === 'unit' &&
    said.base === 'narrative' &&
    said.shift === 0 &&
    !narrative &&
    present !== null &&
    isDay(present) &&
    comesFromNow(article, sentence, found)
  );
}

/** "ordered schools to stay closed until": of what was ordered the end lies ahead. */
const LASTS = /\bto \p{Ll}+ (?:\p{L}+ ){0,4}(?:until|till) $/u;

const HALF_A_YEAR = 183;
const HALF_A_WEEK = 3;

/** "They were to have left by 30 September": the nearer of the two, before the present or after. */
function isSoon(said: Said, present: Present | null): boolean {
  if (said.kind === 'named' && said.point.weekday !== undefined && present) {
    const today = (new Date(present.startMs).getUTCDay() + 6) % 7;
    return (said.point.weekday + 6 - today) % 7 <= HALF_A_WEEK;
  }
  const point = said.kind === 'point' ? said.point : said.kind === 'range' ? said.from : null;
  if (!point || !present || (point.month === undefined && point.season === undefined)) return true;
  const next = dayStart(nearestYear(point, present, true), monthOf(point), point.day ?? 1);
  return next - present.startMs < HALF_A_YEAR * DAY_MS;
}

/** The words alone don't say on which side of the present the time lies. */
function leavesOpen(said: Said): boolean {
  switch (said.kind) {
    case 'point':
      return said.point.year === undefined && said.point.shortYear === undefined;
    case 'range':
      return said.from.year === undefined && said.to.year === undefined;
    case 'named':
      return said.shift === 0;
    case 'clock':
      return said.of !== undefined && leavesOpen(said.of);
    case 'unit':
      return said.weekend === true && said.shift === 0;
    default:
      return said.kind === 'feast';
  }
}

const YEARS_AHEAD = 3;

/** The first years that the text names, for what stands before them. */
export function yearsAhead(found: readonly Found[]): Stand[] {
  const stands: Stand[] = [];
  for (const { said, text, sentence } of found) {
    const year = said.kind === 'point' ? said.point.year : said.kind === 'range' ? said.to.year : undefined;
    if (year === undefined) continue;
    stands.push({
      startMs: dayStart(year),
      endMs: dayStart(year + 1),
      from: text,
      sentence,
      yearFrom: text,
    });
    if (stands.length === YEARS_AHEAD) break;
  }
  return stands;
}
