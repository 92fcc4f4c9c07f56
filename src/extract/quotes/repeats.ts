/** Pull quotes repeat words of the body; they are counted once, where the body has them. */
import type { Article, QuoteMention } from '../article.ts';

/** Enough of the beginning to tell one quotation from another. */
const KEY_LENGTH = 32;

export function dropRepeats(
  article: Article,
  quotes: readonly QuoteMention[],
  alone: (quote: QuoteMention) => boolean,
): QuoteMention[] {
  if (!quotes.some(alone)) return [...quotes];
  const inBody = new Set<string>();
  for (const quote of quotes) if (!alone(quote)) inBody.add(key(quote.text));
  const seen = new Set<string>();
  return quotes.filter((quote) => {
    const own = key(quote.text);
    if (own.length < 12 || !alone(quote)) return true;
    if (inBody.has(own) || seen.has(own)) return false;
    seen.add(own);
    return article.text.length > 0;
  });
}

/** Letters and digits only; words put in by an editor in brackets are left out. */
function key(text: string): string {
  return text
    .slice(0, 4 * KEY_LENGTH)
    .replace(/\[[^\]]{0,60}\]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, KEY_LENGTH);
}
