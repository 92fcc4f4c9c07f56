import { quantile } from 'd3-array';
import type { Block, BlockKind, Metadata, Range } from '../article.ts';
import { chromeRule, isProse } from './chrome.ts';
import { isOfBox, opensWithDate, stampOf } from './stamp.ts';

/** Blocks of a plain text: paragraphs by blank lines or by lines, headings, and the chrome around them. */
export function plainBlocks(text: string, metadata: Metadata): Block[] {
  return classify(text, paragraphs(text), metadata);
}

/** A text is hard-wrapped when its lines never get longer than this. */
const WRAP_COLUMNS = 200;

function paragraphs(text: string): Range[] {
  const lines = linesOf(text);
  const wrapped = isHardWrapped(text, lines);
  const columns = wrapped ? columnsOf(text, lines) : 0;
  const blocks: { start: number; end: number }[] = [];
  let open = false;
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    if (words.trim() === '') {
      open = false;
      continue;
    }
    const trimmed = trim(text, line);
    const last = blocks.at(-1);
    if (wrapped && open && last && !opensAnew(text, last.end, trimmed, columns)) last.end = trimmed.end;
    else blocks.push(trimmed);
    open = true;
  }
  return blocks;
}

/** What most lines keep within: one long address in a text says nothing of where the others were broken. */
function columnsOf(text: string, lines: readonly Range[]): number {
  const lengths = lines.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  return quantile(lengths, MOST, ({ start, end }) => end - start) ?? 0;
}

const MOST = 0.9;

/** A new line where there was room for its first word on the one before: an item of a list, or a line of its own. */
function opensAnew(text: string, before: number, { start, end }: Range, columns: number): boolean {
  const line = text.slice(start, end);
  if (BULLET.test(line)) return true;
  const length = before - (text.lastIndexOf('\n', before - 1) + 1);
  const word = line.search(/\s|$/);
  return length + 1 + word <= columns && !/^[\p{Ll}(]/u.test(line);
}

/** Lines that break in mid-sentence, most of the time, were broken by a machine. */
function isHardWrapped(text: string, lines: readonly Range[]): boolean {
  let inside = 0;
  let unfinished = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || line.end - line.start > WRAP_COLUMNS) continue;
    const words = text.slice(line.start, line.end).trim();
    const following = text.slice(next.start, next.end).trim();
    // A line that opens with a mark is a new paragraph as often as not: it says nothing.
    if (words === '' || following === '' || /^["“‘]/.test(following)) continue;
    inside++;
    if (!/[.!?…:;"”’»“‘«)\]]$/.test(words) && /^[\p{Ll}\d(]/u.test(following)) unfinished++;
  }
  return inside > 0 && unfinished / inside > 0.4;
}

const BULLET = /^[•‣▪·*–-]\s/;

/** "• Last Thursday: The treasurer is arrested", behind an item that is prose: one more of the list. */
function isNextItem(words: readonly string[], i: number): boolean {
  return (
    BULLET.test(words[i] ?? '') && BULLET.test(words[i - 1] ?? '') && chromeRule(words[i] ?? '') === null
  );
}

function classify(text: string, ranges: readonly Range[], metadata: Metadata): Block[] {
  const words = ranges.map((range) => text.slice(range.start, range.end));
  // "From Headquarters, Tuesday, August 15, 1916, 10.40 p.m.": its stop ends no sentence.
  const prose = words.map(
    (block) =>
      ((isProse(block) && stampOf(block) === null) || opensWithDate(block)) && chromeRule(block) === null,
  );
  for (let i = 1; i < words.length; i++)
    if (prose[i - 1] === true && (isReply(words[i] ?? '', words[i - 1] ?? '') || isNextItem(words, i)))
      prose[i] = true;
  const first = prose.indexOf(true);
  const last = prose.lastIndexOf(true);
  const title = titleIndex(words, first, metadata);
  return ranges.map((range, i): Block => {
    const block = (kind: BlockKind, rule: string): Block => ({ ...range, kind, rule });
    const boxed = isOfBox(words, i);
    const chrome = boxed ? null : chromeRule(words[i] ?? '');
    if (i === title) return block('heading', 'read/title');
    if (chrome) return block('boilerplate', chrome);
    if (prose[i]) return block('paragraph', 'read/prose');
    if (first < 0) return block('paragraph', 'read/no-prose');
    // Between sections such a line heads a day; above the article it says when that came out.
    if (i < first && !boxed && stampOf(words[i] ?? '')) return block('boilerplate', 'chrome/timestamp');
    if (i < first && !boxed) return block('boilerplate', 'chrome/before-prose');
    if (i > last) return block('boilerplate', 'chrome/after-prose');
    // A line that only leads into the next ("He said:") is prose; other short ones head a section.
    return (words[i] ?? '').trim().endsWith(':') || (words[i] ?? '').length > 160
      ? block('paragraph', 'read/lead-in')
      : block('heading', 'read/section');
  });
}

/** `“No.”`, a line by itself behind one that quotes somebody: the answer, and neither a heading nor a link. */
function isReply(line: string, before: string): boolean {
  return /^["“‘«][^"“”‘«»]{1,70}[.?!…]["”’»]$/u.test(line.trim()) && /["”’»]/.test(before);
}

function titleIndex(words: readonly string[], firstProse: number, metadata: Metadata): number {
  const named = metadata.title ? words.findIndex((block) => block.trim() === metadata.title) : -1;
  if (named >= 0) return named;
  const end = firstProse < 0 ? words.length : firstProse;
  const open = words.slice(0, end);
  const title = open.findIndex((block) => chromeRule(block) === null && stampOf(block) === null);
  // "Battle of Lomba, 4 May 2009" can be the title, where nothing else is; a date alone can't.
  return title >= 0
    ? title
    : open.findIndex((block) => chromeRule(block) === null && !/^\d|^\p{L}+,? \d/u.test(block.trim()));
}

function linesOf(text: string): Range[] {
  const lines: Range[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** A range without white space at its ends. */
export function trim(text: string, range: Range): { start: number; end: number } {
  let { start, end } = range;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
