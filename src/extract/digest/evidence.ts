import { bisector } from 'd3-array';
import type { Evidence } from '../../model/timeline.ts';
import { CodePoints } from '../../model/text.ts';
import { type Article, type Block, type Range, visibleText } from '../article.ts';

export type Selector = Evidence['selector'];

/** How much of the passage is kept on each side of the words, in characters, to the end of a word. */
const CONTEXT = 120;

const byEnd = bisector((block: Block) => block.end);

/** Makes W3C selectors for ranges of one article. */
export class Selectors {
  readonly #article: Article;
  readonly #points: CodePoints;

  constructor(article: Article) {
    this.#article = article;
    this.#points = new CodePoints(article.text);
  }

  /** Code points in the text. */
  get length(): number {
    return this.#points.at(this.#article.text.length);
  }

  of(range: Range): Selector {
    const prefix = this.#before(range.start);
    const suffix = this.#after(range.end);
    return [
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
    ];
  }

  /** Never further than the block the words stand in: the next one is another thought, or no prose at all. */
  #before(at: number): string {
    const first = this.#blockAt(at)?.start ?? at;
    let start = Math.max(first, at - CONTEXT);
    while (start > first && start < at && /\S/.test(this.#article.text[start - 1] ?? '')) start++;
    return visibleText(this.#article, { start, end: at });
  }

  #after(at: number): string {
    const last = this.#blockAt(at)?.end ?? at;
    let end = Math.min(last, at + CONTEXT);
    while (end < last && end > at && /\S/.test(this.#article.text[end] ?? '')) end--;
    return visibleText(this.#article, { start: at, end });
  }

  /** The first block that reaches to a place: where two touch, the one that ends there. */
  #blockAt(at: number): Block | undefined {
    const { blocks } = this.#article;
    const block = blocks[byEnd.left(blocks, at)];
    return block && block.start <= at ? block : undefined;
  }
}
