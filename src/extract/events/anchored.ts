import type { Article, ArticleActor, DateMention, Hanging, QuoteMention, Sentence } from '../article.ts';
import { visibleText } from '../article.ts';
import type { Inference } from '../../model/timeline.ts';
import { comingAt } from '../dates/coming.ts';
import { countedFrom } from '../dates/counted-from.ts';
import { type Anchor, anchorFor, anchorsOf, isExact } from './anchors.ts';
import { countsFromEnd, type HappeningWords, happeningWords, speaksOfHappening } from './happening-words.ts';
import { findEvents } from './index.ts';
import type { EventMention } from './mention.ts';
import { noteText } from '../../model/notes.ts';

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
const DAY_MS = 86_400_000;

/**
 * The events of an article, and its dates with those that count from one of these ("two days after the invasion").
 * Each round gives values to some that had none, and looks again at the paragraphs in which they stand, so it ends.
 */
export function findAnchoredEvents(found: Found): { dates: readonly DateMention[]; events: EventMention[] } {
  const { article, sentences, actors, quotes } = found;
  let { dates } = found;
  let events = findEvents(article, sentences, dates, actors, quotes);
  // Of what the rounds before left open the words need not be tagged again.
  const heard = new Map<DateMention, HappeningWords | null>();
  for (let round = 0; round < ROUNDS && dates.some(isOpen); round++) {
    const anchors = anchorsOf(article, events, dates);
    const now = withAnchors(article, sentences, dates, anchors, heard);
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

/** It counts from something whose day is not known. */
export function isOpen({ hangsOn, edtf }: DateMention): boolean {
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

/** The dates of an article, with values for those that hang on one of these happenings, or on a time that does. */
function withAnchors(
  article: Article,
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
  anchors: readonly Anchor[],
  heard: Map<DateMention, HappeningWords | null>,
): DateMention[] {
  let at = 0;
  const known = new Map<number, DateMention>();
  const wordsOf = (date: DateMention, end: number): HappeningWords | null => {
    const before = heard.get(date);
    const words = before === undefined ? hungWords(article, date, end) : before;
    heard.set(date, words);
    return words;
  };
  return dates.map((date, n) => {
    while ((sentences[at]?.end ?? Infinity) <= date.start) at++;
    const sentence = sentences[at];
    const end = Math.min(sentence?.end ?? date.end, dates[n + 1]?.start ?? Infinity);
    const settled =
      !isOpen(date) || !sentence
        ? date
        : date.hangsOn?.isDate
          ? onDate(article, date, known.get(date.hangsOn.start))
          : anchors.length === 0
            ? date
            : onHappening(article, sentence, date, wordsOf(date, end), (words) =>
                anchorFor(words, anchors, (each) => isBefore(each, article, sentences, at)),
              );
    known.set(date.start, settled);
    return settled;
  });
}

/** "The next day", after a time that counts from a happening. */
function onDate(article: Article, date: DateMention, base: DateMention | undefined): DateMention {
  const { hangsOn } = date;
  if (!hangsOn || !base || base.startMs === null || base.endMs === null) return date;
  const { startMs, endMs, text } = base;
  const from = {
    ...date,
    inferred: [...base.inferred, ...date.inferred],
    ...stepFrom(base, hangsOn),
  };
  const inference = { part: 'date', from: text, rule: date.rule };
  return (
    countedFrom(
      from,
      hangsOn,
      { startMs, endMs, exact: isExact(base) },
      inference,
      article.metadata,
      false,
    ) ?? date
  );
}

function onHappening(
  article: Article,
  sentence: Sentence,
  date: DateMention,
  words: HappeningWords | null,
  meant: (words: HappeningWords) => Anchor | null,
): DateMention {
  const { hangsOn } = date;
  const anchor = words && meant(words);
  if (
    !hangsOn ||
    !words ||
    !anchor ||
    (countsFromEnd(words, hangsOn.how) && anchor.endMs - anchor.startMs < 2 * DAY_MS)
  )
    return date;
  const inference = takenFor(
    article.text.slice(words.start, words.end),
    visibleText(anchor.article, anchor.event),
    anchor.event.title,
    'anchor/happening',
  );
  const future = comingAt(article, sentence, date) === true;
  const closed = {
    ...closedBy(article, date, words),
    counted: { anchor: anchor.event.trigger, steps: [hangsOn] },
  };
  return countedFrom(closed, hangsOn, anchor, inference, article.metadata, future) ?? date;
}

/** One step further from a time that was counted from a happening. */
export function stepFrom({ counted }: DateMention, hangsOn: Hanging): Pick<DateMention, 'counted'> {
  return counted ? { counted: { ...counted, steps: [...counted.steps, hangsOn] } } : {};
}

/**
 * The words of the happening that a date hangs on; null: they name none.
 * @param end where the sentence ends, or the next date begins
 */
export function hungWords(article: Article, { hangsOn }: DateMention, end: number): HappeningWords | null {
  const words = hangsOn && happeningWords(article, hangsOn, hangsOn.leads ? hangsOn.end : end);
  return words && (hangsOn.how.kind !== 'since' || speaksOfHappening(words)) ? words : null;
}

/** The mention with all words of the happening. */
export function closedBy(article: Article, date: DateMention, words: HappeningWords): DateMention {
  const end = date.hangsOn?.leads ? date.end : words.end;
  return { ...date, end, text: article.text.slice(date.start, end) };
}

/** How it is known which happening some words mean. */
export function takenFor(words: string, told: string, title: string, rule: string): Inference {
  return {
    part: 'date',
    from: told.length > FROM_LENGTH ? `${told.slice(0, FROM_LENGTH - 1)}…` : told,
    rule,
    note: noteText('takenFor', words, title),
  };
}
