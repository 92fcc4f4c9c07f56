/**
 * What a citation cites: the entry of the timeline, and the article that it stands on. Two works, since somebody else
 * wrote each of them, and a reader may have seen only the first.
 */
import type { Quote, Source, TimelineEvent } from '../../../model/timeline.ts';
import { httpUrl } from '../../base/http-url.ts';
import { readNames, type Name } from './names.ts';
import { plain } from './plain.ts';
import { readIssued, type Issued } from './issued.ts';

export interface Work {
  /** Of the work among those of one citation; no two have the same. */
  readonly key: string;
  readonly kind: 'entry' | 'quotation' | 'timeline' | 'article';
  readonly authors: readonly Name[];
  readonly title: string;
  /** The timeline that an entry or quotation stands in. */
  readonly container: string | null;
  readonly publisher: string | null;
  /** null: it bears no date. */
  readonly issued: Issued | null;
  /** http(s) only. */
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

/** Something of a timeline that can be cited. */
export type Cited =
  /** `when`: its date in words; empty for none. */
  | { readonly kind: 'event'; readonly event: TimelineEvent; readonly when: string }
  /** `speaker`: empty where no source names one. */
  | { readonly kind: 'quote'; readonly quote: Quote; readonly speaker: string }
  /** `words`: what stretch of time it is. */
  | { readonly kind: 'range'; readonly words: string }
  | { readonly kind: 'all' };

export interface Citing {
  readonly timeline: { readonly title: string; readonly language: string };
  readonly what: Cited;
  /** The article that tells it best, where there is one. */
  readonly source: Source | null;
  readonly link: string;
}

/** A quotation is named by its first words, as APA names a post that has no title. */
const MOST_WORDS = 20;

/** The entry first. */
export function worksOf(citing: Citing): readonly Work[] {
  const { source } = citing;
  return [entryOf(citing), ...(source ? [articleOf(source)] : [])];
}

function entryOf({ timeline, what, link }: Citing): Work {
  const container = plain(timeline.title);
  const common = {
    authors: [] as readonly Name[],
    container: container === '' ? null : container,
    publisher: null,
    issued: null,
    url: httpUrl(link),
    language: timeline.language,
  };
  switch (what.kind) {
    case 'event': {
      const title = [what.event.title, what.when].map(plain).filter(Boolean).join(', ');
      return { ...common, key: `entry-${what.event.id}`, kind: 'entry', title };
    }
    case 'quote': {
      const { quote } = what;
      const speaker = plain(what.speaker);
      return {
        ...common,
        key: `quotation-${quote.id}`,
        kind: 'quotation',
        title: firstWords(quote.text),
        authors: speaker === '' ? [] : [{ literal: speaker }],
        issued: readIssued(quote.date?.edtf),
        language: quote.language ?? null,
      };
    }
    case 'range':
      return { ...common, key: 'range', kind: 'entry', title: plain(what.words) };
    case 'all':
      return {
        ...common,
        key: 'timeline',
        kind: 'timeline',
        title: container || 'Timeline',
        container: null,
      };
  }
}

function articleOf({ id, file, title, author, publisher, published, url, language }: Source): Work {
  return {
    key: `article-${id}`,
    kind: 'article',
    authors: readNames(author),
    title: plain(title ?? '') || plain(file.split('/').at(-1) ?? file),
    container: null,
    publisher: plain(publisher ?? '') || null,
    issued: readIssued(published),
    url: httpUrl(url),
    language: language ?? null,
  };
}

function firstWords(text: string): string {
  const words = plain(text).split(' ');
  return words.length <= MOST_WORDS ? words.join(' ') : `${words.slice(0, MOST_WORDS).join(' ')} …`;
}
