import { createHash } from 'node:crypto';
import type { Analysis } from '../analysis.ts';
import {
  type Article,
  type ArticleActor,
  type Beside,
  type Metadata,
  type QuoteMention,
  type Range,
  visibleText,
} from '../article.ts';
import type { ParaphraseMention, Setting } from '../speech/index.ts';
import { NOWHERE } from '../speech/setting.ts';
import { type Selector, Selectors } from './evidence.ts';
import type { DigestDate, DigestEvent } from './mentions.ts';
import { type DigestPending, pendingOf, spanOf } from './pending.ts';
import { type Passage, passagesOf, type Wanted } from './passages.ts';
import { type ParaphraseTies, type Ties, tieParaphrases, tieQuotes } from './ties.ts';

export type { DigestDate, DigestEvent };

/**
 * What is kept of an article once it is analysed: all that merging and writing need, and not its text, so that
 * memory grows with what was found and not with what was read. Plain data, so that threads can hand it over.
 */
export interface Digest {
  readonly file: string;
  readonly mediaType: Article['mediaType'];
  readonly metadata: Metadata;
  /** Of the text, as UTF-8. */
  readonly sha256: string;
  /** Code points in the text. */
  readonly length: number;
  /** Those that date an event. */
  readonly dates: readonly DigestDate[];
  readonly actors: readonly DigestActor[];
  readonly quotes: readonly DigestQuote[];
  readonly paraphrases: readonly DigestParaphrase[];
  /** Their `date` indexes `dates` here. */
  readonly events: readonly DigestEvent[];
  /** What hangs on happenings that the article does not date. */
  readonly pending: DigestPending;
  /** From the first to the last time that the article gives, in epoch milliseconds; null: it gives none. */
  readonly span: readonly [number, number] | null;
  /** Where words stand that an editor names. */
  readonly passages: readonly Passage[];
  /** How many blocks each rule set aside. */
  readonly setAside: readonly (readonly [rule: string, blocks: number])[];
  /** How many dates with a value date no event. */
  readonly idleDates: number;
}

export type DigestActor = Omit<ArticleActor, 'mentions'>;
export type DigestQuote = Pick<
  QuoteMention,
  'kind' | 'language' | 'actor' | 'speaker' | 'rule' | 'inferred'
> & {
  readonly selector: Selector;
  readonly beside: (Pick<Beside, 'language' | 'isOriginal'> & { readonly selector: Selector }) | null;
  readonly setting: DigestSetting;
  readonly ties: Ties;
};
export type DigestParaphrase = Pick<ParaphraseMention, 'actor' | 'speaker' | 'rule' | 'inferred'> & {
  /** What was said, in the article's words. */
  readonly text: string;
  readonly selector: Selector;
  readonly setting: DigestSetting;
  readonly ties: ParaphraseTies;
};

/** A place or a listener, as the words name them. */
export interface DigestName {
  readonly text: string;
  readonly selector: Selector;
  /** Index into `actors`. */
  readonly actor: number | null;
}

/** When, where and to whom something was said. */
export interface DigestSetting {
  readonly date: DigestDate | null;
  readonly place: DigestName | null;
  readonly to: DigestName | null;
}

/** @param wanted words that an editor names as evidence */
export function digest(analysis: Analysis, wanted: readonly Wanted[] = []): Digest {
  const { article, dates, actors, quotes, settings, paraphrases, events } = analysis;
  const selectors = new Selectors(article);
  const used = [...new Set(events.flatMap(({ date }) => date ?? []))].sort((a, b) => a - b);
  const indexOf = new Map(used.map((date, index) => [date, index]));
  const ties = tieQuotes(analysis);
  const paraphraseTies = tieParaphrases(analysis);
  const setAside = new Map<string, number>();
  for (const { kind, rule } of article.blocks)
    if (kind === 'boilerplate') setAside.set(rule, (setAside.get(rule) ?? 0) + 1);
  return {
    file: article.file,
    mediaType: article.mediaType,
    metadata: article.metadata,
    sha256: createHash('sha256').update(article.text, 'utf8').digest('hex'),
    length: selectors.length,
    dates: used.flatMap((index) => {
      const date = dates[index];
      return date ? { ...date, selector: selectors.of(date) } : [];
    }),
    actors: actors.map(({ mentions: _, ...actor }) => actor),
    quotes: quotes.map(({ start, end, kind, language, beside, actor, speaker, rule, inferred }, i) => ({
      kind,
      language,
      beside: beside && {
        language: beside.language,
        isOriginal: beside.isOriginal,
        selector: selectors.of(beside),
      },
      actor,
      speaker,
      rule,
      inferred,
      selector: selectors.of({ start, end }),
      setting: settled(settings[i] ?? NOWHERE, analysis, selectors),
      ties: ties[i] ?? { occasions: [], topic: null },
    })),
    paraphrases: paraphrases.map(({ start, end, claim, actor, speaker, rule, inferred, setting }, i) => ({
      text: visibleText(article, claim),
      actor,
      speaker,
      rule,
      inferred,
      selector: selectors.of({ start, end }),
      setting: settled(setting, analysis, selectors),
      ties: paraphraseTies[i] ?? { statement: null, spoken: [], after: null },
    })),
    events: events.map((event) => ({
      ...event,
      date: event.date === null ? null : (indexOf.get(event.date) ?? null),
      selector: selectors.of(event),
    })),
    pending: pendingOf(analysis, selectors),
    span: spanOf(dates),
    passages: passagesOf(article, wanted, selectors),
    setAside: [...setAside],
    idleDates: dates.filter((date, i) => date.edtf !== null && !indexOf.has(i)).length,
  };
}

function settled(
  { date, place, to }: Setting,
  { article, dates, actors }: Analysis,
  selectors: Selectors,
): DigestSetting {
  const when = dates[date ?? -1];
  const named = (range: Range, index: number | null): DigestName => {
    const actor = actors[index ?? -1];
    // Who has a name goes by all of it; a surname says less.
    const text = actor?.kind === 'person' ? actor.name : visibleText(article, range);
    return { text, selector: selectors.of(range), actor: index };
  };
  return {
    date: when ? { ...when, selector: selectors.of(when) } : null,
    place: place && named(place, null),
    to: to && named(to.range, to.actor),
  };
}
