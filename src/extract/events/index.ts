import type { Article, ArticleActor, DateMention, QuoteMention, Sentence } from '../article.ts';
import { asideBlocks } from './asides.ts';
import { mentionsInOrder } from '../actors/mentions.ts';
import type { Earlier } from './antecedents.ts';
import type { EventMention } from './mention.ts';
import { datedEvents, references, type Telling, undatedEvents } from './sentence-events.ts';
import { withDisputes } from './disputes.ts';
import { asks, isInside, isStated, othersWords } from './voices.ts';
import { behindDate } from './key-dates.ts';
import { mayTellPosition } from './position-words.ts';
import { parseSentence, type Parsed, type Present } from './sentence.ts';
import { isSpeech } from './speeches.ts';
import { readTogether } from './syntax.ts';
import { type Day, dayHeadings } from './under-day.ts';

export type { EventMention } from './mention.ts';

/** A cheap look before a sentence is parsed: a war's length. */
const LONG_WAR = /\b(?:war|conflict)\b.{1,60}\b(?:years|months|weeks|decades)\b/i;

/** A sentence that may tell what happened. */
interface Look {
  /** Where it tells it: all of it, or what stands behind the date at its head. */
  readonly range: Sentence;
  readonly listed: boolean;
  readonly parse: () => Parsed;
  /** The sentence before it in the same paragraph. */
  readonly before: Earlier | null;
  readonly words: string;
  readonly isDated: boolean;
  /** It may tell a war once more by its length. */
  readonly refers: boolean;
  /** It may tell that somebody takes a position. */
  readonly takes: () => boolean;
}

/**
 * What happened, by sentence: every dated happening, and every position that somebody named took without a date.
 * A happening takes its date from its own sentence, or from the day that its section of a chronology is headed by; never from a neighbour.
 * @param only blocks to look into; all, where it is left out
 */
export function findEvents(
  article: Article,
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
  actors: readonly ArticleActor[],
  quotes: readonly QuoteMention[],
  only?: ReadonlySet<number>,
): EventMention[] {
  const present = mentionsInOrder(actors);
  const firstBlock = article.blocks.findIndex((block) => block.kind === 'paragraph');
  let nextDate = 0;
  let nextActor = 0;
  let nextQuote = 0;
  let annals = -1;
  const days = dayHeadings(article, dates);
  /** The one over the section. */
  let day: Day | null = null;
  let last: (Earlier & { readonly block: number }) | null = null;
  const asides = asideBlocks(article);
  const speech = isSpeech(article);
  const parses: { readonly parse: () => Parsed; readonly named: readonly Present[] }[] = [];
  const textOf = ({ start, end }: Sentence): string => article.text.slice(start, end);
  const look = (sentence: Sentence, index: number): Look | null => {
    const block = article.blocks[sentence.block];
    const isTitle = block?.rule === 'read/title';
    if (block?.kind === 'heading') day = days.get(block) ?? null;
    // "What is the row about?": a line that asks heads what it asks.
    else if (block && block.start === sentence.start && block.end === sentence.end && asks(textOf(sentence)))
      day = null;
    if (!block || (block.kind === 'heading' && !isTitle)) return null;
    if (asides.has(sentence.block) || (only && !only.has(sentence.block))) return null;
    const named: { date: number; mention: DateMention }[] = [];
    for (; (dates[nextDate]?.start ?? Infinity) < sentence.end; nextDate++) {
      const mention = dates[nextDate];
      if (mention && mention.start >= sentence.start && mention.edtf !== null)
        named.push({ date: nextDate, mention });
    }
    const here: Present[] = [];
    for (; (present[nextActor]?.start ?? Infinity) < sentence.end; nextActor++) {
      const mention = present[nextActor];
      if (mention && mention.start >= sentence.start) here.push(mention);
    }
    const words = textOf(sentence);
    for (; (quotes[nextQuote]?.end ?? Infinity) <= sentence.start; nextQuote++);
    const spoken = reaching(quotes, nextQuote, sentence);
    const others = once(() => othersWords(words, sentence, spoken));
    const lede = isTitle || sentence.block === firstBlock;
    const first = named[0]?.mention;
    const opens = first && sentences[index - 1]?.block !== sentence.block;
    const from = opens ? behindDate(article, sentence, first) : null;
    const over = from === null && block.kind === 'paragraph' ? day : null;
    const dated =
      (named.length === 0 && !over) || asks(words)
        ? []
        : [
            ...(over ? [over] : []),
            ...named.filter(({ mention }) => isStated(mention) || !isInside(others(), mention)),
          ];
    if (from !== null) annals = sentence.block;
    const isEntry = annals === sentence.block || over !== null;
    // A range of its own has it read as an entry.
    const range = from === null && !over ? sentence : { ...sentence, start: from ?? sentence.start };
    const parse = once(() =>
      parseSentence(article, sentence, index, dated, here, lede, isEntry, speech, others(), range),
    );
    parses[index] = { parse, named: here };
    const before = last?.block === sentence.block ? last : null;
    // A reference in brackets stands between two sentences and is none of them.
    if (!words.startsWith('(')) last = { block: sentence.block, parse, before };
    const refers = dated.length === 0 && LONG_WAR.test(words);
    const takes = once(
      () => mayTakePosition(words, sentence, spoken) && mayTellPosition(words, sentence, here),
    );
    if (dated.length === 0 && !refers && !takes()) return null;
    return {
      range,
      listed: range !== sentence,
      parse,
      before,
      words,
      isDated: dated.length > 0,
      refers,
      takes,
    };
  };
  const looks = sentences.flatMap((sentence, index) => look(sentence, index) ?? []);
  readTogether(article, looks);
  const events = looks.flatMap(({ parse, before, words, isDated, refers, takes }) => {
    const telling: Telling = { parsed: parse(), actors, before, words };
    if (isDated) return datedEvents(telling);
    const again = refers ? references(telling) : [];
    return again.length > 0 || !takes() ? again : undatedEvents(telling);
  });
  return withDisputes(events, actors, (index) => {
    const sentence = sentences[index];
    const known = parses[index];
    if (!sentence || !known || sentence.block !== sentences[index - 1]?.block) return null;
    return { ...known, words: textOf(sentence) };
  });
}

/** The quotations, in the order of the text, that reach into a sentence. */
function reaching(quotes: readonly QuoteMention[], from: number, { end }: Sentence): QuoteMention[] {
  const found: QuoteMention[] = [];
  for (let n = from; (quotes[n]?.start ?? Infinity) < end; n++) found.push(...quotes.slice(n, n + 1));
  return found;
}

const ENDS = new Set('.!?:”"»');

/** A sentence that is somebody's quotation is not the reporter's. */
function mayTakePosition(words: string, { start }: Sentence, spoken: readonly QuoteMention[]): boolean {
  return ENDS.has(words.trimEnd().at(-1) ?? '') && !spoken.some((quote) => quote.start <= start + 1);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
