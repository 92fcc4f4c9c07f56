/** Whose words a place in a sentence is: the reporter's, or what stands between marks of quotation. */
import type { DateMention, QuoteMention, Range, Sentence } from '../article.ts';

/** Words that are not the reporter's; `actor` says whose, where the article does. */
export interface Others extends Range {
  readonly actor: number | null;
}

const CLOSES: Readonly<Record<string, string>> = { '“': '”', '„': '”', '«': '»', '"': '"' };
const ANY_MARK = /["“”„«»]/;
const MARKS = /["“”„«»]/g;

/**
 * The ranges of a sentence that are not the reporter's: quotations, and titles, slogans and names set in marks.
 * @param quotes those that reach into the sentence
 */
export function othersWords(
  words: string,
  sentence: Sentence,
  quotes: readonly QuoteMention[],
): readonly Others[] {
  const ranges: Others[] = quotes.map(({ start, end, actor }) => ({ start, end, actor }));
  if (!ANY_MARK.test(words)) return ranges;
  let open: { at: number; close: string } | null = null;
  for (const { index, 0: mark } of words.matchAll(MARKS)) {
    if (open && (mark === open.close || mark === '”' || mark === '"')) {
      ranges.push({ start: sentence.start + open.at, end: sentence.start + index, actor: null });
      open = null;
    } else {
      const close: string | undefined = CLOSES[mark];
      if (close !== undefined) open = { at: index, close };
    }
  }
  return ranges;
}

/**
 * Speakers tell what they remember and hope for by "today" and "last year"; one who names the day states what happened,
 * and the report passes it on as their claim.
 */
export function isStated({ rule, inferred }: DateMention): boolean {
  if (rule === 'date/day' || rule.startsWith('date/part-of')) return true;
  return rule === 'date/month' && !inferred.some(({ part }) => part === 'year');
}

export function isInside(ranges: readonly Range[], { start, end }: Range): boolean {
  return ranges.some((range) => start >= range.start && end <= range.end);
}

/** A question tells nothing, and nothing does what the reader is bidden. */
export function asks(words: string): boolean {
  if (/^\W{0,4}(?:click|tap|subscribe|sign up|scroll|download our|follow us|read more)\b/i.test(words))
    return true;
  return /\?["'”’»)\]]{0,3}$/.test(words.trimEnd());
}
