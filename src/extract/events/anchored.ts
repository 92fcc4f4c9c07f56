import type { Article, ArticleActor, DateMention, QuoteMention, Sentence } from '../article.ts';
import { visibleText } from '../article.ts';
import { countedFrom } from '../dates/counted-from.ts';
import { type Anchor, anchorFor, anchorsOf } from './anchors.ts';
import { happeningWords, speaksOfHappening } from './happening-words.ts';
import { findEvents } from './index.ts';
import type { EventMention } from './mention.ts';

/** What was found in an article, so far as times that hang on happenings need it. */
interface Found {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
  readonly actors: readonly ArticleActor[];
  readonly quotes: readonly QuoteMention[];
}

/** A happening can hang on one that hangs on another; further than this nobody counts. */
const ROUNDS = 4;
const FROM_LENGTH = 160;

/**
 * The events of an article, and its dates with those that count from one of these ("two days after the invasion").
 * Each round gives values to some that had none, and looks again at the paragraphs in which they stand, so it ends.
 */
export function findAnchoredEvents(found: Found): { dates: readonly DateMention[]; events: EventMention[] } {
  const { article, sentences, actors, quotes } = found;
  let { dates } = found;
  let events = findEvents(article, sentences, dates, actors, quotes);
  for (let round = 0; round < ROUNDS && dates.some(isOpen); round++) {
    const anchors = anchorsOf(article, events, dates);
    const now = withAnchors(article, sentences, dates, anchors, 'anchor/happening');
    const blocks = new Set<number>();
    for (const [n, date] of now.entries())
      if (date !== dates[n]) blocks.add(sentences.find(({ end }) => end > date.start)?.block ?? -1);
    if (blocks.size === 0) break;
    dates = now;
    const again = findEvents(article, sentences, dates, actors, quotes, blocks);
    events = [
      ...events.filter(({ sentence }) => !blocks.has(sentences[sentence]?.block ?? -1)),
      ...again,
    ].sort((a, b) => a.sentence - b.sentence);
  }
  return { dates, events };
}

function isOpen({ hangsOn, edtf }: DateMention): boolean {
  return hangsOn !== undefined && edtf === null;
}

/** Told in the sentence before, in the same paragraph. */
function isBefore(
  { article: its, event }: Anchor,
  article: Article,
  sentences: readonly Sentence[],
  sentence: number,
): boolean {
  return (
    its === article &&
    event.sentence === sentence - 1 &&
    sentences[event.sentence]?.block === sentences[sentence]?.block
  );
}

/** The dates of an article, with values for those that hang on one of these happenings. */
export function withAnchors(
  article: Article,
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
  anchors: readonly Anchor[],
  rule: string,
): DateMention[] {
  let at = 0;
  return dates.map((date, n) => {
    while ((sentences[at]?.end ?? Infinity) <= date.start) at++;
    if (!date.hangsOn || !isOpen(date)) return date;
    const end = Math.min(sentences[at]?.end ?? date.end, dates[n + 1]?.start ?? Infinity);
    const words = happeningWords(article, date.hangsOn, end);
    if (!words || (date.hangsOn.open && !speaksOfHappening(words))) return date;
    const anchor = anchorFor(words, anchors, (each) => isBefore(each, article, sentences, at));
    if (!anchor) return date;
    const told = visibleText(anchor.article, anchor.event);
    const inference = {
      part: 'date',
      from: told.length > FROM_LENGTH ? `${told.slice(0, FROM_LENGTH - 1)}…` : told,
      rule,
      note: `“${article.text.slice(words.start, words.end)}” is taken for: ${anchor.event.title}`,
    };
    const closed = { ...date, end: words.end, text: article.text.slice(date.start, words.end) };
    return countedFrom(closed, date.hangsOn, anchor, inference, article.metadata) ?? date;
  });
}
