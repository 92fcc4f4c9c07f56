import { bisector } from 'd3-array';
import type { Analysis } from '../analysis.ts';
import type { Block, Range } from '../article.ts';
import type { ParaphraseMention } from '../speech/index.ts';
import type { EventMention } from '../events/index.ts';
import { termsOf } from '../events/terms.ts';
import { tagTokens } from '../tokens.ts';

/** What a quote of an article has to do with the article's events, which are given by their indices. */
export interface Ties {
  /** In whose words it stands, dated ones first: said then and there. */
  readonly occasions: readonly number[];
  /** The dated event it speaks of; null: it tells on what occasion it was said, or speaks of none. */
  readonly topic: number | null;
}

/** The same of a paraphrase. */
export interface ParaphraseTies {
  /** The event of its own sentence that the verb of saying tells: the statement itself. */
  readonly statement: number | null;
  /** What it speaks of: the other events of its own sentence. */
  readonly spoken: readonly number[];
  /** The dated event told last before it in the paragraph, where its own sentence has no date. */
  readonly after: number | null;
}

/** How many paragraphs back an event weighs more for standing close; without a shared word only its own paragraph will do. */
const REACH = 3;
/** How many events before a quote, and how many after it, are looked at. */
const NEIGHBOURS = 100;

/** An event with its index, in the order of the text. */
interface Placed {
  readonly index: number;
  readonly mention: EventMention;
  readonly startMs: number;
}

const byStart = bisector(({ mention }: Placed) => mention.start);
const byBlock = bisector((block: Block) => block.start);

/** The ties of each quote of an article. Only neighbours are looked at, so the time is linear. */
export function tieQuotes({ article, dates, quotes, events }: Analysis): Ties[] {
  const placed = inOrder(events, dates);
  const dated = placed.filter(({ mention }) => mention.date !== null);
  const blockOf = (at: number): number => byBlock.right(article.blocks, at);
  return quotes.map((quote) => {
    const cue = {
      start: Math.min(quote.cueRange?.start ?? quote.start, quote.start),
      end: Math.max(quote.cueRange?.end ?? quote.end, quote.end),
    };
    const occasions = occasionsIn(placed, cue);
    if (occasions.some(({ mention }) => mention.date !== null))
      return { occasions: occasions.map(({ index }) => index), topic: null };
    const near = around(dated, cue.start);
    const terms = near.length === 0 ? [] : termsOf(tagTokens(article, cue));
    return {
      occasions: occasions.map(({ index }) => index),
      topic: topicOf(near, new Set(terms), cue, blockOf),
    };
  });
}

/**
 * The ties of each paraphrase. Words in common are no ground: they would lay it at the door of any event that names the
 * same countries.
 */
export function tieParaphrases({ article, dates, paraphrases, events }: Analysis): ParaphraseTies[] {
  const placed = inOrder(events, dates);
  const dated = placed.filter(({ mention }) => mention.date !== null);
  const blockOf = (at: number): number => byBlock.right(article.blocks, at);
  return paraphrases.map((paraphrase) => {
    const own = occasionsIn(placed, paraphrase);
    const statement = own.find(({ mention }) => isIn(mention.trigger, paraphrase)) ?? null;
    const before = dated[byStart.left(dated, paraphrase.start) - 1];
    const follows =
      own.every(({ mention }) => mention.date === null) &&
      before !== undefined &&
      blockOf(before.mention.start) === blockOf(paraphrase.start);
    return {
      statement: statement?.index ?? null,
      spoken: own.filter((each) => each !== statement).map(({ index }) => index),
      after: follows ? before.index : null,
    };
  });
}

/** A word of the cue, not of the claim. */
const isIn = ({ start, end }: Range, { cue }: ParaphraseMention): boolean =>
  start < cue.end && end > cue.start;

function inOrder(events: Analysis['events'], dates: Analysis['dates']): Placed[] {
  return events
    .map((mention, index): Placed => {
      const date = mention.date === null ? undefined : dates[mention.date];
      return { index, mention, startMs: date ? (date.startMs ?? -Infinity) : Infinity };
    })
    .sort((a, b) => a.mention.start - b.mention.start);
}

function occasionsIn(placed: readonly Placed[], cue: Range): Placed[] {
  const end = byStart.left(placed, cue.end);
  return placed
    .slice(Math.max(0, end - NEIGHBOURS), end)
    .filter(({ mention }) => mention.end > cue.start)
    .sort((a, b) => (a.startMs === b.startMs ? 0 : a.startMs - b.startMs));
}

function around(placed: readonly Placed[], at: number): Placed[] {
  const middle = byStart.left(placed, at);
  return placed.slice(Math.max(0, middle - NEIGHBOURS), middle + NEIGHBOURS);
}

/** The event that shares the most words with the quote; of those that share as many, the one told of first in time. */
function topicOf(
  near: readonly Placed[],
  terms: ReadonlySet<string>,
  { start }: Range,
  blockOf: (at: number) => number,
): number | null {
  const block = blockOf(start);
  let best: Placed | null = null;
  let bestScore = 0;
  for (const each of near) {
    const { mention } = each;
    const between = Math.abs(block - blockOf(mention.start));
    const close = mention.start < start && between <= REACH ? 1.5 - 0.25 * between : 0;
    const shared = mention.terms.reduce((sum, term) => sum + (terms.has(term) ? 1 : 0), 0);
    if (shared === 0 && !(between === 0 && close > 0)) continue;
    const score = close + shared;
    const sooner = score === bestScore && each.startMs < (best?.startMs ?? -Infinity);
    if (score > bestScore || sooner) [best, bestScore] = [each, score];
  }
  return best?.index ?? null;
}
