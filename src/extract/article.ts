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

type Unit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** How a time lies to another, or to a happening. `side` is 1 after it and -1 before it. */
export type Measure =
  /** "Two days after"; 0: the same time. "A week into": about so far. */
  | { readonly kind: 'offset'; readonly unit: Unit; readonly amount: number; readonly about?: boolean }
  /** "Days after": on which side, but not how far. */
  | { readonly kind: 'some'; readonly unit: Unit; readonly side: 1 | -1 }
  /** "The week after"; side 0, "the year of": the one around it. */
  | { readonly kind: 'beside'; readonly unit: Unit; readonly side: 1 | 0 | -1 }
  /** "The Sunday after". */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly side: 1 | -1 }
  /** "The second winter of"; `apart`, "the winter after": one that begins after it, or ends before it. */
  | { readonly kind: 'season'; readonly season: number; readonly n: number; readonly apart?: boolean }
  /** "The third day of", counted from 1; -1: the last. */
  | { readonly kind: 'nth'; readonly unit: Unit; readonly n: number }
  /** "The first weeks of", "the last three days of"; count null: nobody says how many. */
  | {
      readonly kind: 'edge';
      readonly end: 'first' | 'last';
      readonly unit: Unit;
      readonly count: number | null;
    }
  /** "Within a week of"; amount null: "within days of". */
  | { readonly kind: 'within'; readonly unit: Unit; readonly amount: number | null }
  /** "The second anniversary of", "a month to the day after"; null: the one that is nearest to the day of writing. */
  | { readonly kind: 'anniversary'; readonly unit: 'month' | 'year'; readonly amount: number | null }
  /** "Since": from then on. */
  | { readonly kind: 'since' };

/** What a time counts from, before its day is known: the words of a happening, or of another time that counts from one. */
export interface Hanging extends Range {
  readonly how: Measure;
  /** The words of the happening stand in front of what is counted: "the war's 500th day". */
  readonly leads?: boolean;
  /** They are another time: "two days after the vote … The next day". */
  readonly isDate?: boolean;
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
  readonly zone?: string | undefined;
  /** ISO 8601. */
  readonly duration?: string | undefined;
  /** It lies after the day on which the article was written. */
  readonly ahead?: boolean | undefined;
  /** It has no value before the happening is found that it counts from. */
  readonly hangsOn?: Hanging | undefined;
  /** What it was counted from: the word that tells the happening, and the steps from there. */
  readonly counted?: { readonly anchor: Range; readonly steps: readonly Hanging[] };
  readonly rule: string;
  readonly inferred: readonly Inference[];
}

/** The words of a quotation once more in another language, as the article gives them beside it. */
export interface Beside extends Range {
  /** With marks, and the bracket that closes around it. */
  readonly outer: Range;
  readonly language: string;
  /** They are what was said, and the quotation translates them; else they translate it. */
  readonly isOriginal: boolean;
}

/** Somebody's words between marks, in a block quote or in a transcript. */
export interface QuoteMention extends Range {
  /** The words without the outer marks; `start` and `end` are theirs. */
  readonly text: string;
  readonly kind: 'full' | 'fragment';
  /** BCP 47; null: the article's. */
  readonly language: string | null;
  readonly beside: Beside | null;
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
  /** A pronoun that might have meant somebody else as well. */
  readonly contested?: boolean;
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
