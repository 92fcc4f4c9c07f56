/** When, where and to whom quotations were said, where the reporter's own sentence around them tells it beside the verb. */
import { sayingVerb } from '../actors/lexicon/saying.ts';
import { mentionsInOrder } from '../actors/mentions.ts';
import { cutWords, type Word } from '../actors/words.ts';
import type { Article, ArticleActor, DateMention, QuoteMention, Sentence } from '../article.ts';
import { cutFrames, type Item, type Spoken } from '../quotes/items.ts';
import { openingSetting } from './claims.ts';
import { completed, datesAt, type DatesAt, NOWHERE, type Setting, settingFrom } from './setting.ts';

/** A setting for each quotation, in their order. */
export function findSettings(
  article: Article,
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
  actors: readonly ArticleActor[],
  quotes: readonly QuoteMention[],
): Setting[] {
  const settings = quotes.map(() => NOWHERE);
  // Quotations that are a block of their own have no sentence around them.
  const cued = quotes.flatMap((quote, index) =>
    quote.cueRange && quote.speakerRange ? [{ quote, index }] : [],
  );
  if (cued.length === 0) return settings;
  const spoken = cued.map(({ quote }): Spoken => ({
    outer: { start: quote.start - 1, end: quote.beside?.outer.end ?? quote.end + 1 },
    text: quote.text,
    block: article.blocks.findIndex(({ start, end }) => start <= quote.start && quote.start < end),
  }));
  const at = datesAt(dates);
  const words = wordsAround(cutWords(article, sentences), sentences, spoken);
  for (const { items } of cutFrames(words, sentences, mentionsInOrder(actors), spoken)) {
    for (const item of items) {
      const one = item.kind === 'quote' ? cued[item.index] : undefined;
      if (one?.quote.speakerRange)
        settings[one.index] = beside(items, one.quote.speakerRange.start, one.quote.speakerRange.end, at);
    }
  }
  return settings;
}

/** The words of the paragraphs that quotations reach into. */
function wordsAround(
  words: readonly Word[],
  sentences: readonly Sentence[],
  spoken: readonly Spoken[],
): readonly Word[] {
  const around = new Set<number>();
  let next = 0;
  for (const { outer } of spoken) {
    while ((sentences[next]?.end ?? Infinity) <= outer.start) next++;
    for (let n = next; (sentences[n]?.start ?? Infinity) < outer.end; n++)
      around.add(sentences[n]?.block ?? -1);
  }
  const blocks = sentences.map(({ block }) => around.has(block));
  return words.filter(({ sentence }) => blocks[sentence]);
}

/** `NAME told reporters in Geneva on Monday: “…”`, `“…,” said NAME on Monday`, `On Monday, NAME said: “…”` */
function beside(items: readonly Item[], start: number, end: number, dates: DatesAt): Setting {
  const first = items.findIndex((item) => item.start >= start);
  const after = items.findIndex((item) => item.start >= end);
  if (first < 0 || (items[first]?.start ?? Infinity) >= end) return NOWHERE;
  const before = items[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (says(items[before])) return after < 0 ? NOWHERE : settingFrom(items, after, null, dates).setting;
  const verb = items.findIndex((item, i) => i >= first && item.start >= end && says(item));
  if (after < 0 || verb < 0 || verb - after > APPOSITION) return NOWHERE;
  // Another quotation in between has a cue of its own.
  if (items.slice(after, verb).some(({ kind }) => kind === 'quote')) return NOWHERE;
  const told = settingFrom(items, verb + 1, items[verb]?.lower ?? '', dates).setting;
  return completed(told, openingSetting(items, first, dates));
}

const says = (item: Item | undefined): boolean => {
  const verb = item?.kind === 'word' ? sayingVerb(item.lower) : undefined;
  return verb?.says === true && verb.form !== 'base';
};

/** How far a verb can be from its subject, in items. */
const APPOSITION = 14;
