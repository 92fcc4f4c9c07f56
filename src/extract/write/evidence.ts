import type { Evidence } from '../../model/timeline.ts';
import { CodePoints } from '../../model/text.ts';
import { type Article, type Range, visibleText } from '../article.ts';

/** How much of the passage is kept on each side of the words, in characters, to the end of a word. */
const CONTEXT = 120;

/** Makes W3C selectors for ranges of one article. */
export class EvidenceWriter {
  readonly #article: Article;
  readonly #source: string;
  readonly #points: CodePoints;

  constructor(article: Article, source: string) {
    this.#article = article;
    this.#source = source;
    this.#points = new CodePoints(article.text);
  }

  write(range: Range): Evidence {
    const prefix = this.#before(range.start);
    const suffix = this.#after(range.end);
    return {
      source: this.#source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: visibleText(this.#article, range),
          ...(prefix === '' ? {} : { prefix }),
          ...(suffix === '' ? {} : { suffix }),
        },
        {
          type: 'TextPositionSelector',
          start: this.#points.at(range.start),
          end: this.#points.at(range.end),
        },
      ],
    };
  }

  /** Never further than the block the words stand in: the next one is another thought, or no prose at all. */
  #before(at: number): string {
    const block = this.#article.blocks.find((each) => each.start <= at && at <= each.end);
    let start = Math.max(block?.start ?? at, at - CONTEXT);
    while (start > (block?.start ?? at) && start < at && /\S/.test(this.#article.text[start - 1] ?? ''))
      start++;
    return visibleText(this.#article, { start, end: at });
  }

  #after(at: number): string {
    const block = this.#article.blocks.find((each) => each.start <= at && at <= each.end);
    let end = Math.min(block?.end ?? at, at + CONTEXT);
    while (end < (block?.end ?? at) && end > at && /\S/.test(this.#article.text[end] ?? '')) end--;
    return visibleText(this.#article, { start: at, end });
  }
}
