/** Scores mentions of dates: are they found, are their ends right, is their value right? */
import type { Analysed, FoundDate, Gold } from './corpus.ts';
import { overlap, pairBest, type Span } from './spans.ts';
import { type Faults, harmonic, note, quoteSpan, share, type Verdict } from './tally.ts';
import { isSingle, meets } from './value.ts';

type GoldDate = Gold['dates'][number];

export interface DateScore {
  readonly mentions: number;
  /** F1 where the spans overlap, are equal, and overlap with the right value. */
  readonly relaxed: number;
  readonly strict: number;
  readonly value: number;
  readonly faults: Faults;
  readonly verdicts: readonly Verdict[];
}

/** A result, or one end of it, with its place among the text's dates. */
type Found = FoundDate & { readonly index: number };

export function scoreDates(texts: readonly Analysed[]): DateScore {
  const count = { gold: 0, found: 0, relaxed: 0, strict: 0, value: 0 };
  const faults: Faults = new Map();
  const verdicts: Verdict[] = [];
  for (const text of texts) {
    const rights = new Map<number, boolean>();
    // Of a range that counts as its two ends both have to be right.
    const judge = ({ index }: Found, right: boolean): unknown =>
      rights.set(index, right && rights.get(index) !== false);
    const gold = calendarMentions(text.gold.dates);
    const other = text.gold.dates.filter(({ calendar }) => !calendar);
    const found = atRangeEnds(text.dates, gold).sort((a, b) => a.start - b.start || b.end - a.end);
    const pairs = pairBest(gold.length, found.length, (g, f) => closeness(gold[g], found[f]));
    const paired = { gold: new Set(pairs.map((p) => p.gold)), found: new Set(pairs.map((p) => p.found)) };
    count.gold += gold.length;
    count.relaxed += pairs.length;
    for (const pair of pairs) {
      const [g, f] = [gold[pair.gold], found[pair.found]];
      if (!g || !f) continue;
      if (same(g, f)) count.strict++;
      else
        note(
          faults,
          'wrong ends',
          text,
          `“${text.points.slice(f.start, f.end).join('')}” for ${quoteSpan(text, g, 40)}`,
        );
      const right = meets(f.edtf, g);
      judge(f, right);
      if (right) count.value++;
      else note(faults, 'wrong value', text, `${f.edtf} for ${g.edtf} ${quoteSpan(text, g, 40)}`);
    }
    for (const [f, one] of found.entries()) {
      if (paired.found.has(f)) count.found++;
      else if (one.edtf !== null && !other.some((g) => overlap(g, one) > 0)) {
        count.found++;
        judge(one, false);
        note(faults, 'no date', text, `${one.edtf} ${quoteSpan(text, one, 40)}`);
      }
    }
    for (const [g, one] of gold.entries())
      if (!paired.gold.has(g)) note(faults, 'missed date', text, `${one.edtf} ${quoteSpan(text, one, 40)}`);
    verdicts.push(...[...rights].map(([index, right]) => ({ text, index, right })));
  }
  const f1 = (hits: number): number => harmonic(share(hits, count.found), share(hits, count.gold));
  return {
    mentions: count.gold,
    relaxed: f1(count.relaxed),
    strict: f1(count.strict),
    value: f1(count.value),
    faults,
    verdicts,
  };
}

/** Mentions with a calendar value; of two, one inside the other, the outer. */
function calendarMentions(dates: readonly GoldDate[]): GoldDate[] {
  const calendar = dates.filter((date) => date.calendar);
  return calendar.filter(
    (date) =>
      !calendar.some(
        (outer) =>
          outer !== date && outer.start <= date.start && outer.end >= date.end && outer.nested < date.nested,
      ),
  );
}

/** A range found as one mention over several gold ones ("from 3 to 9 May") counts as its two ends. */
function atRangeEnds(found: readonly FoundDate[], gold: readonly GoldDate[]): Found[] {
  return found.flatMap((date, index): Found[] => {
    const one = { ...date, index };
    const [from, to, ...rest] = one.edtf?.split('/') ?? [];
    if (from === undefined || to === undefined || rest.length > 0 || !isSingle(from) || !isSingle(to))
      return [one];
    const under = gold.filter((g) => overlap(g, one) > 0).sort((a, b) => a.start - b.start || b.end - a.end);
    const [first, last] = [under[0], under.at(-1)];
    if (!first || !last || first === last || under.some((g) => same(g, one))) return [one];
    return [
      { start: one.start, end: first.end, edtf: from, index },
      { start: last.start, end: one.end, edtf: to, index },
    ];
  });
}

function closeness(a: Span | undefined, b: Span | undefined): number {
  if (!a || !b) return 0;
  return same(a, b) ? Infinity : overlap(a, b);
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
