/** "Twice in 1921, in May and November": the year stands in front of its days and months. */
import type { Found, Point, Said } from './said.ts';

/** "in 1921, in May", "in 1921 (May", "in 1921, on 3 May", "in 1921, first in May". */
const BEHIND_YEAR = /^(?:, | \(|: |, (?:first|once|twice|both times) )(?:in |on |at )?$/;
/** "in May and November", "in May, and again in November" */
const BEHIND_MEMBER = /^(?:,|,? and|,? then|,? and then)(?: again)? (?:in |on |at )?$/;
/** Words behind which a year is only named, and is not that of what is told: "since 1921, in May alone …". */
const BOUND = /\b(?:since|until|till|before|after|from|to|by|than) $/;
const REACH = 8;

/** The words with the year in front of them, where they are a member of what it holds. */
export function withYearBefore(
  text: string,
  said: Said,
  start: number,
  before: Found | undefined,
  sentence: number,
): Said {
  if (said.kind !== 'point' || !isOpen(said.point) || before?.sentence !== sentence) return said;
  const { point } = before.said.kind === 'point' ? before.said : {};
  const between = text.slice(before.end, start);
  if (point?.year === undefined) return said;
  const isYear = point.month === undefined && point.season === undefined && point.part === undefined;
  const holds = isYear
    ? BEHIND_YEAR.test(between) && !BOUND.test(text.slice(Math.max(0, before.start - REACH), before.start))
    : point.underYear === true && BEHIND_MEMBER.test(between);
  if (!holds) return said;
  const yearFrom = point.yearFrom ?? before.text;
  return { ...said, point: { ...said.point, year: point.year, yearFrom, underYear: true } };
}

/** A day of a month or a month, without its year. */
function isOpen({ year, shortYear, month, sameYear, yearShift }: Point): boolean {
  return month !== undefined && (year ?? shortYear ?? sameYear ?? yearShift) === undefined;
}
