import type { Article } from './article.ts';

/** Who is quoted above may stand on the last line by himself: "— Ada Low". */
const CREDIT = /^[^\S\n]*[—–-]/;

/**
 * The article as if no line in a paragraph were broken: a break is a space there, as a reader takes it. Offsets stay as they are,
 * and so do the article's own words where they are shown.
 */
export function unwrapped(article: Article): Article {
  const { blocks, text } = article;
  let flat = '';
  let done = 0;
  // One way through the text for all blocks: a page may have no break at all.
  let at = text.indexOf('\n');
  for (const { start, end } of blocks) {
    if (at >= 0 && at < start) at = text.indexOf('\n', start);
    for (; at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
      if (CREDIT.test(text.slice(at + 1, at + 9))) continue;
      flat += `${text.slice(done, at)} `;
      done = at + 1;
    }
  }
  return done === 0 ? article : { ...article, text: flat + text.slice(done) };
}
