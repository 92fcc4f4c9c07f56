/** The day of publication that only the text itself gives: "Published on Friday, 21 November 2014". */
import type { Article, Block } from '../article.ts';
import { DATELINE } from '../read/dateline.ts';
import { isOfBox, stampBelow } from '../read/stamp.ts';
import { type DayOrder, dayOrderOf, inOrder } from './day-order.ts';
import { pointMatch } from './points.ts';
import type { Present } from './present.ts';
import { Cursor, scan } from './scan.ts';
import { valueOf } from './value.ts';

/** A line that says it came out weighs more than a day alone, that more than the time it is of, and that more than a day of change. */
const WEIGHT = { published: 3, bare: 2, period: 1.5, updated: 1 };

/**
 * null: no line around the article gives a day with its year. It is the page's word, and no more: lists of other
 * articles carry such lines too, so of equal ones the nearest to where the article begins is taken.
 */
export function fromPage(article: Article): Present | null {
  const opening = article.blocks.findIndex(({ kind }) => kind === 'paragraph' || kind === 'blockquote');
  const lines = article.blocks.map(({ start, end }) => article.text.slice(start, end));
  const order = dayOrderOf(article.text);
  let best: { present: Present; weight: number; off: number } | null = null;
  for (const [index, block] of article.blocks.entries()) {
    if (block.kind !== 'boilerplate' || block.rule === DATELINE) continue;
    const stamp = isOfBox(lines, index) ? null : stampBelow(lines[index] ?? '', lines[index - 1]);
    if (stamp === null || (stamp === 'bare' && index > opening)) continue;
    const weight = WEIGHT[stamp];
    const off = Math.abs(index - opening);
    if (best && (best.weight > weight || (best.weight === weight && best.off <= off))) continue;
    const present = dayIn(article, block, order, stamp === 'period');
    if (present) best = { present, weight, off };
  }
  return best?.present ?? null;
}

/** @param last of several days the last, on which a report of a period is written */
function dayIn(article: Article, block: Block, order: DayOrder | null, last: boolean): Present | null {
  const tokens = scan(article.text, block);
  let found: Present | null = null;
  for (const at of tokens.keys()) {
    if (found && !last) break;
    const match = pointMatch(new Cursor(tokens, at));
    const said = match && inOrder(match.said, order);
    if (said?.kind !== 'point') continue;
    const { year, month, day, or } = said.point;
    if (year === undefined || month === undefined || day === undefined || or !== undefined) continue;
    const value = valueOf({ year, month, day });
    if (!value) continue;
    const words = article.text.slice(block.start, block.end).replaceAll(/\s+/g, ' ');
    found = {
      startMs: value.startMs,
      endMs: value.endMs,
      from: `the page’s line “${words}”`,
      rule: 'anchor/page-date',
    };
  }
  return found;
}
