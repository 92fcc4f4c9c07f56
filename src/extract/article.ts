/**
 * What the stages hand to each other. All offsets in here are UTF-16 units of `Article.text`;
 * they become code points when the timeline is written (`model/text.ts`).
 */
import { bisector } from 'd3-array';
import type { Inference, Precision } from '../model/timeline.ts';

/** Half-open range of `Article.text`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Metadata from a sidecar, front matter or the page's own head. Nothing in it is guessed. */
export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** EDTF, usually a day. */
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  readonly rights?: string;
}

export type BlockKind = 'heading' | 'paragraph' | 'blockquote' | 'item' | 'boilerplate';

/** One block of running text, in the order of the article; blocks never overlap. */
export interface Block extends Range {
  readonly kind: BlockKind;
  /** The rule that found the block, and for boilerplate why it was set aside. */
  readonly rule: string;
}

export interface Article {
  /** Path inside the folder of articles. */
  readonly file: string;
  readonly mediaType: 'text/plain' | 'text/markdown' | 'text/html';
  /**
   * The source text as docs/format.md defines it: line ends are LF; for HTML the text content of the page.
   * In Markdown every character of markup is a space here, so that offsets stay those of the file.
   */
  readonly text: string;
  /** Ranges of markup that `text` shows as spaces, in order; `visibleText` leaves them out. */
  readonly hidden?: readonly Range[];
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
}

/** A sentence inside one block. Boilerplate has none. */
export interface Sentence extends Range {
  /** Index into `Article.blocks`. */
  readonly block: number;
}

/** A happening that a time counts from: its words, and how far from it the time lies. */
export interface Hanging extends Range {
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
  /** Negative: before it. 0: the same time. */
  readonly amount: number;
  /** "days after": `amount` says only on which side. */
  readonly loose?: boolean;
  /** "since": from then on. */
  readonly open?: boolean;
}

/** Words that name a time. */
export interface DateMention extends Range {
  readonly text: string;
  /** null: a time expression without a calendar value, such as a bare duration. */
  readonly edtf: string | null;
  readonly precision: Precision | null;
  /** Half-open UTC bounds in epoch milliseconds; null: open, or no value. */
  readonly startMs: number | null;
  readonly endMs: number | null;
  /** Zone of a clock time in the words. */
  readonly zone?: string;
  /** ISO 8601. */
  readonly duration?: string;
  /** It lies after the day on which the article was written. */
  readonly ahead?: boolean;
  /** It has no value before the happening is found that it counts from. */
  readonly hangsOn?: Hanging;
  readonly rule: string;
  readonly inferred: readonly Inference[];
}

/** Somebody's words between marks, in a block quote or in a transcript. */
export interface QuoteMention extends Range {
  /** The words without the outer marks; `start` and `end` are theirs. */
  readonly text: string;
  readonly kind: 'full' | 'fragment';
  /** Index into the article's actors; null: the article does not name the speaker. */
  readonly actor: number | null;
  /** The speaker as a name, or a description of an unnamed one; null: nothing in the text says. */
  readonly speaker: string | null;
  /** The words in the cue that stand for the speaker ("he", "the president"), where there are any. */
  readonly speakerRange: Range | null;
  /** Extent of the cue ("Putin stated:") with the quote's sentence, so that context can be read from it. */
  readonly cueRange: Range | null;
  readonly rule: string;
  readonly inferred: readonly Inference[];
}

export interface ActorMention extends Range {
  readonly how: 'name' | 'pronoun' | 'description' | 'demonym' | 'capital';
}

/** Somebody or some body that acts or speaks in one article. */
export interface ArticleActor {
  /** Joins the same actor across articles: a gazetteer key ("state:ua"), or the folded full name ("person:vladimir putin"). */
  readonly key: string;
  /** Fullest name in the article, or the gazetteer's. */
  readonly name: string;
  readonly kind: 'person' | 'state' | 'organisation' | 'group';
  /** Office or description as the article gives it: "Ukraine's president". */
  readonly role?: string;
  /** Other names in the article, sorted. */
  readonly aliases: readonly string[];
  /** Key of the actor this one acts for. */
  readonly side?: string;
  /** As names, titles and pronouns of the article have it. */
  readonly gender?: 'male' | 'female';
  /** In the order of the text. */
  readonly mentions: readonly ActorMention[];
}

const byEnd = bisector((range: Range) => range.end);

/** The words of a range as a reader sees them: without markup. Time grows with the range, not with the article. */
export function visibleText({ text, hidden = [] }: Article, { start, end }: Range): string {
  let words = '';
  let from = start;
  for (let i = byEnd.right(hidden, start); i < hidden.length; i++) {
    const range = hidden[i];
    if (!range || range.start >= end) break;
    words += text.slice(from, Math.max(from, range.start));
    from = range.end;
  }
  return from < end ? words + text.slice(from, end) : words;
}
