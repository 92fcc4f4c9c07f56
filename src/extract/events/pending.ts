/**
 * Times that hang on a happening which their article does not date ("the week after the fall of Tarn"), and what is told
 * under them: another article may date it (`merge/other-articles.ts`).
 */
import type { Article, ArticleActor, DateMention, QuoteMention, Sentence } from '../article.ts';
import { comingAt } from '../dates/coming.ts';
import { closedBy, hungWords, isOpen } from './anchored.ts';
import { isGeneric, isSingular } from './anchors.ts';
import type { HappeningWords } from './happening-words.ts';
import { findEvents } from './index.ts';
import type { EventMention } from './mention.ts';

export interface PendingDate {
  /** With all words of the happening, and without a value. */
  readonly mention: DateMention;
  /** The happening that it hangs on; null: it hangs on another of these. */
  readonly words: HappeningWords | null;
  /** These words, as they are written. */
  readonly said: string;
  /** They name who or where. */
  readonly named: boolean;
  /** Index of the pending date that it hangs on. */
  readonly base: number | null;
  /** The text speaks of what is to come. */
  readonly future: boolean;
}

export interface Pending {
  readonly dates: readonly PendingDate[];
  /** Their `date` indexes `dates`. */
  readonly events: readonly EventMention[];
}

interface Found {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
  readonly actors: readonly ArticleActor[];
  readonly quotes: readonly QuoteMention[];
  readonly events: readonly EventMention[];
}

const NONE: Pending = { dates: [], events: [] };
/** Stands for a value while events are looked for. */
const SOME_DAY = 'XXXX';

/** Times without a value that may get one from another article. What is told under none of them is left out. */
export function findPending({ article, sentences, dates, actors, quotes, events }: Found): Pending {
  if (!dates.some(isOpen)) return NONE;
  const pending: PendingDate[] = [];
  const indexOf = new Map<number, number>();
  const byStart = new Map<number, number>();
  const blocks = new Set<number>();
  let at = 0;
  for (const [n, date] of dates.entries()) {
    if (!isOpen(date)) continue;
    while ((sentences[at]?.end ?? Infinity) <= date.start) at++;
    const sentence = sentences[at];
    const end = Math.min(sentence?.end ?? date.end, dates[n + 1]?.start ?? Infinity);
    const found = sentence && pendingAt(article, sentence, date, end, byStart);
    if (!found) continue;
    indexOf.set(n, pending.length);
    byStart.set(date.start, pending.length);
    pending.push(found);
    blocks.add(sentence.block);
  }
  if (pending.length === 0) return NONE;
  const supposed = dates.map((date, n): DateMention => {
    const its = pending[indexOf.get(n) ?? -1];
    if (!its) return date;
    const ahead = its.future && article.metadata.published !== undefined;
    return { ...its.mention, edtf: SOME_DAY, ...(ahead ? { ahead } : {}) };
  });
  const dated = new Set(events.flatMap(({ date, trigger }) => (date === null ? [] : [trigger.start])));
  const told = findEvents(article, sentences, supposed, actors, quotes, blocks).flatMap((event) => {
    const date = indexOf.get(event.date ?? -1);
    return date === undefined || dated.has(event.trigger.start) ? [] : [{ ...event, date }];
  });
  return told.length === 0 ? NONE : { dates: pending, events: told };
}

function pendingAt(
  article: Article,
  sentence: Sentence,
  date: DateMention,
  end: number,
  byStart: ReadonlyMap<number, number>,
): PendingDate | null {
  const future = comingAt(article, sentence, date) === true;
  if (date.hangsOn?.isDate) {
    const base = byStart.get(date.hangsOn.start);
    return base === undefined
      ? null
      : { mention: date, words: null, said: '', named: false, base, future: false };
  }
  const words = hungWords(article, date, end);
  if (!words) return null;
  const said = article.text.slice(words.start, words.end);
  const named = /\p{Lu}/u.test(said.replace(/^\p{L}+\s/u, (first) => (/^the\s/i.test(first) ? '' : first)));
  if (!isKnownAbroad(words, said, named)) return null;
  return { mention: closedBy(article, date, words), words, said, named, base: null, future };
}

/**
 * Whether words can mean a happening that the article itself does not tell: "his arrest" and "that raid" lean on what
 * was said, "the attack" could be any.
 */
function isKnownAbroad({ noun, key, others }: HappeningWords, said: string, named: boolean): boolean {
  if (/^(?:his|her|its|their|our|my|your|that|those|these)\b/i.test(said)) return false;
  return named || isSingular(noun) || (others.length > 0 && !isGeneric(key));
}
