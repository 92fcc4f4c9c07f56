/** Which day D-Day was, where the text dates it itself: "D-Day, 6 June 1944". */
import { dayStart } from '../../model/calendar.ts';
import type { Article } from '../article.ts';
import type { Found, Point } from './said.ts';

const DAY_MS = 86_400_000;
/** What may stand between the name and its date. */
const APART = 40;
const BETWEEN =
  /^(?:,? ?\(?|,? \(?(?:known as|called|code-?named|dubbed|designated|or) [“"‘']?|(?: was| is)?(?: (?:set|fixed|scheduled|planned))?(?: for| on|:| =)? ?)$/;

/** The same times, with days counted from D-Day where the text says which day that was, and only once. */
export function withCodeDays(article: Article, found: readonly Found[]): readonly Found[] {
  if (!found.some(({ said }) => codeOf(said) !== null)) return found;
  const days = new Map<number, string>();
  for (const [n, each] of found.entries()) {
    if (each.said.kind !== 'code' || each.said.amount !== 0) continue;
    for (const other of [found[n - 1], found[n + 1]]) {
      const day = other?.sentence === each.sentence ? dayOf(other) : null;
      if (day !== null && other && isBeside(article, each, other)) days.set(day, other.text);
    }
  }
  const [known] = days;
  if (days.size !== 1 || !known) return found;
  const [ms, from] = known;
  return found.map((each) => {
    const amount = codeOf(each.said);
    if (amount === null) return each;
    const date = new Date(ms + amount * DAY_MS);
    const point: Point = {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      dayFrom: from,
    };
    const day = { kind: 'point', point, rule: 'date/code-day' } as const;
    return { ...each, said: each.said.kind === 'beyond' ? { ...each.said, of: day } : day };
  });
}

function codeOf(said: Found['said']): number | null {
  if (said.kind === 'code') return said.amount;
  return said.kind === 'beyond' && said.of.kind === 'code' ? said.of.amount : null;
}

function dayOf({ said }: Found): number | null {
  if (said.kind !== 'point') return null;
  const { year, month, day } = said.point;
  return year === undefined || month === undefined || day === undefined ? null : dayStart(year, month, day);
}

function isBeside({ text }: Article, one: Found, other: Found): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return second.start - first.end <= APART && BETWEEN.test(text.slice(first.end, second.start));
}
