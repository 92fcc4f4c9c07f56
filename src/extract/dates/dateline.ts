/** The day on which a report was written, by its dateline; in old papers each dispatch of one article has its own. */
import { dayStart } from '../../model/calendar.ts';
import type { Article, Block, Range } from '../article.ts';
import { DATELINE } from '../read/dateline.ts';
import type { Present } from './present.ts';
import { pointMatch } from './points.ts';
import type { Point } from './said.ts';
import { Cursor, scan } from './scan.ts';
import { valueOf } from './value.ts';

const DAY_MS = 86_400_000;
/** A report comes out within days of being written; a dateline farther off is a slip, or an old report. */
const DAYS_TO_PRINT = 15;

/** What was written on one day: up to the next dateline, or the next head that the paper sets over words of its own. */
export interface Dispatch extends Range {
  readonly present: Present;
}

/**
 * Those whose dateline has a day, and a year that something gives; a dateline that stands alone holds for the whole article.
 * @param printed when the article came out, or what its own text says of its present; null: neither is known
 */
export function dispatchesOf(article: Article, printed: Present | null): Dispatch[] {
  const { blocks, text } = article;
  const found = blocks.flatMap((block, index): Dispatch[] => {
    if (block.rule !== DATELINE) return [];
    const present = writtenOn(article, block, printed);
    const next = blocks.findIndex(
      ({ kind, rule }, n) => n > index && (rule === DATELINE || kind === 'heading'),
    );
    return present ? [{ start: block.start, end: blocks[next]?.start ?? text.length, present }] : [];
  });
  const [only] = found;
  if (!only || found.length > 1) return found;
  // "From Headquarters, 15 August" over the first report, "ZURN, August 16 —" under the next head.
  const at = blocks.findIndex(({ end }) => end > only.start);
  const under =
    blocks[at - 1]?.kind === 'heading' && blocks.slice(0, at).some(({ kind }) => kind === 'paragraph');
  return printed && under
    ? [{ start: 0, end: only.start, present: printed }, only]
    : [{ start: 0, end: text.length, present: only.present }];
}

/** null: the dateline has no day, or one whose year nothing gives. */
function writtenOn(article: Article, block: Block, printed: Present | null): Present | null {
  const tokens = scan(article.text, block);
  for (const at of tokens.keys()) {
    const match = pointMatch(new Cursor(tokens, at));
    const [first, last] = [tokens[at], tokens[at + (match?.length ?? 1) - 1]];
    if (match?.said.kind !== 'point' || !first || !last || match.said.point.day === undefined) continue;
    const words = `dateline “${article.text.slice(first.start, last.end)}”`;
    return presentOn(match.said.point, printed, words);
  }
  return null;
}

function presentOn(point: Point, printed: Present | null, words: string): Present | null {
  if (point.year !== undefined) return present(point, point.year, words, printed);
  if (!printed) return null;
  const from = `${words}, ${printed.from}`;
  const year = new Date(printed.endMs - 1).getUTCFullYear();
  // The last such day before the article came out, or one day later where the sun rises first.
  const latest = [year + 1, year, year - 1, year - 2].find(
    (each) => dayStart(each, point.month, point.day) <= printed.endMs,
  );
  return latest === undefined ? null : present(point, latest, from, printed);
}

function present(point: Point, year: number, from: string, printed: Present | null): Present | null {
  const value = valueOf({ year, month: point.month ?? 1, day: point.day ?? 1 });
  if (!value) return null;
  const { startMs, endMs } = value;
  const early = printed && startMs < printed.startMs - DAYS_TO_PRINT * DAY_MS;
  if (printed && (early || startMs > printed.endMs + DAY_MS)) return null;
  return { startMs, endMs, from, rule: 'anchor/dateline' };
}
