import { bisector } from 'd3-array';
import type { Article, ArticleActor, DateMention, Range, Sentence } from '../article.ts';
import type { Token } from '../tokens.ts';
import type { Clause } from './clauses.ts';
import { COUNTED_BACK } from '../dates/way.ts';
import { syntaxOf } from './syntax.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Others } from './voices.ts';

const byEnd = bisector<Token, number>(({ end }) => end);

/** A mention of an actor inside one sentence. */
export interface Present extends Range {
  readonly actor: number;
  readonly how: ArticleActor['mentions'][number]['how'];
}

/** The same, with the tokens it covers, [from, to). */
export interface ActorAt extends Present {
  readonly from: number;
  readonly to: number;
}

/** A date with a value: its index in the article, and the tokens it covers, [from, to). */
export interface DateAt {
  readonly date: number;
  readonly from: number;
  readonly to: number;
  /** After the day on which the article was written. */
  readonly ahead: boolean;
  /** Over before the day on which the article was written. */
  readonly over: boolean;
  /** It dates the happening that its own words count from ("two days after the vote"). */
  readonly back: boolean;
  /** It stands before the line that it dates, outside of the tokens. */
  readonly heads: boolean;
  /** Where it ends in the text. */
  readonly end: number;
  readonly startMs: number;
  readonly endMs: number;
}

/** A sentence with everything that the finders ask of it. Token indices count `tokens`. */
export interface Parsed {
  readonly sentence: Sentence;
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  /** All verbs, those that only describe too. */
  readonly groups: readonly VerbGroup[];
  /** Participles that describe what is their subject. */
  readonly reduced: readonly VerbGroup[];
  /** Those that can date something: the reporter's, and days that somebody quoted names. */
  readonly dates: readonly DateAt[];
  readonly actors: readonly ActorAt[];
  readonly lede: boolean;
  /** It is the first of its paragraph. */
  readonly opens: boolean;
  /** An entry of a list of days ("14 August: The Front takes Lomba"), which tells the past in the present tense. */
  readonly annals: boolean;
  /** The text is a speech, in which "we" are no reporters. */
  readonly speech: boolean;
  /** What is not the reporter's: quotations, and titles and names in marks. */
  readonly others: readonly Others[];
  /** The subjects of its verbs, as far as they were asked for. */
  readonly subjects: Map<VerbGroup, { readonly from: number; readonly to: number }>;
}

/** @param range all of the sentence, or what an entry of a list tells behind the date at its head */
export function parseSentence(
  article: Article,
  sentence: Sentence,
  index: number,
  dates: readonly Named[],
  actors: readonly Present[],
  lede: boolean,
  annals: boolean,
  speech: boolean,
  others: readonly Others[],
  range: Sentence = sentence,
): Parsed {
  const { tokens, clauses, groups, reduced } = syntaxOf(article, range, range !== sentence);
  const from = range === sentence ? null : range.start;
  return {
    sentence,
    index,
    tokens,
    clauses,
    groups,
    reduced,
    dates: withoutWider(article, withHours(article, dates)).map(({ date, mention }) =>
      mention.end <= range.start
        ? { ...dateAt(tokens, date, mention), from: 0, to: 0, over: false, back: false, heads: true }
        : dateAt(tokens, date, mention, article.metadata.published),
    ),
    others,
    subjects: new Map(),
    actors: (from === null ? actors : actors.filter(({ start }) => start >= from)).map((mention) => {
      const { start, end, how, actor } = mention;
      const at = tokenRange(tokens, mention);
      return { start, end, how, actor, from: at.from, to: at.to };
    }),
    lede,
    opens: article.blocks[sentence.block]?.start === sentence.start,
    annals,
    speech,
  };
}

type Named = { readonly date: number; readonly mention: DateMention };

/** "At 3:15 a.m. on 23 April": an hour and its day, which are two times in the text, date together. */
function withHours({ text }: Article, dates: readonly Named[]): readonly Named[] {
  const hourOf = (n: number): DateMention | null => {
    const [hour, day] = [dates[n]?.mention, dates[n + 1]?.mention];
    return hour?.rule === 'date/clock' && day && /^\son\s$/.test(text.slice(hour.end, day.start))
      ? hour
      : null;
  };
  return dates.flatMap(({ date, mention }, n) => {
    if (hourOf(n)) return [];
    return [{ date, mention: { ...mention, start: hourOf(n - 1)?.start ?? mention.start } }];
  });
}

/** "Two years later, on 3 May 1871, …": the second time says the first more closely. */
function withoutWider({ text }: Article, dates: readonly Named[]): readonly Named[] {
  return dates.filter(({ mention: { end, edtf, startMs, endMs, precision, rule } }, n) => {
    const next = dates[n + 1]?.mention;
    // "On the morning after, 9 April, …"
    if (
      next?.rule === 'date/day' &&
      rule.startsWith('relative/') &&
      /^,\s$/.test(text.slice(end, next.start))
    )
      return precision !== next.precision || !/^\s*,/.test(text.slice(next.end));
    if (!next || startMs === null || endMs === null || next.startMs === null || next.endMs === null)
      return true;
    // "less than four weeks later, on 2 October"
    const slack = /[~%]/.test(edtf ?? '') ? Math.max(endMs - startMs, WEEK_MS) : 0;
    const inside = next.startMs >= startMs - slack && next.endMs <= endMs + slack;
    const closer = inside && (slack > 0 || next.precision !== precision);
    return !closer || !APPOSED.test(text.slice(end, next.start));
  });
}

const WEEK_MS = 7 * 86_400_000;

/** Between a time and another that says it more closely. */
const APPOSED = /^,\s(?:(?:on|in|at|by)\s)?(?:the\s)?$/;

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Of "two days after the vote" only the count dates; the rest tells what happened. */
function dateAt(tokens: readonly Token[], date: number, mention: DateMention, written = ''): DateAt {
  const { from, to } = tokenRange(tokens, mention);
  const back = mention.inferred.some(({ rule }) => rule === COUNTED_BACK);
  const link = back
    ? tokens.findIndex(({ lower }, n) => n > from && /^(?:after|before|following|to)$/.test(lower))
    : -1;
  return {
    date,
    from,
    to: link > 0 ? Math.min(to, link + 1) : to,
    ahead: mention.ahead === true,
    over: DAY.test(written) && mention.endMs !== null && mention.endMs <= Date.parse(`${written}T00:00Z`),
    back,
    heads: false,
    end: mention.end,
    startMs: mention.startMs ?? -Infinity,
    endMs: mention.endMs ?? Infinity,
  };
}

/** The tokens that a range of text covers: [from, to). */
function tokenRange(tokens: readonly Token[], range: Range): { from: number; to: number } {
  const from = byEnd.right(tokens, range.start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? 0) < range.end) to++;
  return { from, to };
}

export function clauseAt(clauses: readonly Clause[], token: number): number {
  return clauses.findIndex((clause) => token >= clause.from && token < clause.to);
}

/** The last finite verb of a clause before a token, else its first. */
export function finiteVerb(clause: Clause | undefined, before: number): VerbGroup | null {
  const finite = clause?.verbs.filter((group) => group.form === 'finite') ?? [];
  return finite.findLast((group) => group.head < before) ?? finite[0] ?? null;
}

/** The actors that a range of tokens names, each once, in the order of the text. */
export function actorsIn({ actors }: Parsed, range: { from: number; to: number }): number[] {
  const inside = actors.filter(({ from }) => from >= range.from && from < range.to);
  return [...new Set(inside.map((mention) => mention.actor))];
}
