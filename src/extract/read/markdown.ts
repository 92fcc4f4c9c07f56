import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import { LineCounter, parseDocument } from 'yaml';
import type { Article, Block, BlockKind, Metadata, Range } from '../article.ts';
import { chromeRule } from './chrome.ts';
import { checkMarkdownDepth, tooDeepLine } from './depth.ts';
import { ReadFault } from './fault.ts';
import { type Report, readMetadata } from './metadata.ts';
import { trim } from './plain.ts';
import { withoutEndlessMarks } from './stretches.ts';

/** The parser takes time with the square of the number of keys. */
const LONGEST_FRONT_MATTER = 20_000;

const KINDS: Partial<Record<Nodes['type'], BlockKind>> = { heading: 'heading', paragraph: 'paragraph' };

/**
 * Markdown (CommonMark) with optional YAML front matter between two lines of `---`.
 * @throws ReadFault when the front matter is not closed or not a mapping, or gives a date of publication that is none.
 */
export function readMarkdown(
  raw: string,
  report: Report,
): Pick<Article, 'text' | 'hidden' | 'blocks'> & { metadata: Metadata } {
  checkMarkdownDepth(raw);
  const tree = fromMarkdown(withoutEndlessMarks(raw), {
    extensions: [frontmatter(['yaml'])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml'])],
  });
  const first = tree.children[0];
  if (raw.startsWith('---\n') && first?.type !== 'yaml') {
    throw new ReadFault('line 1: the front matter is not closed; expected a second line of ---');
  }
  const visible: Range[] = [];
  const blocks: Block[] = [];
  walk(tree, [], visible, blocks);
  const hidden = complement(visible, raw.length);
  const text = blank(raw, hidden);
  return {
    text,
    hidden: hidden.filter((range) => raw.slice(range.start, range.end).trim() !== ''),
    blocks: blocks.flatMap((block) => cellsOf(text, block)).map((block) => classify(text, block)),
    metadata: first?.type === 'yaml' ? frontMatter(first.value, report) : {},
  };
}

function walk(node: Nodes, ancestors: readonly Nodes['type'][], visible: Range[], blocks: Block[]): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  // A text node with an entity or an escape is longer in the file than its value; its file range still shows it.
  if (node.type === 'text' || node.type === 'inlineCode') visible.push({ start, end });
  const kind = KINDS[node.type];
  if (kind) {
    const inside = ancestors.includes('blockquote')
      ? 'blockquote'
      : ancestors.includes('listItem')
        ? 'item'
        : kind;
    blocks.push({ start, end, kind: inside, rule: `markdown/${inside}` });
  }
  if ('children' in node)
    for (const child of node.children) walk(child, [...ancestors, node.type], visible, blocks);
}

function complement(visible: readonly Range[], length: number): Range[] {
  const hidden: Range[] = [];
  let at = 0;
  for (const range of visible) {
    if (range.start > at) hidden.push({ start: at, end: range.start });
    at = Math.max(at, range.end);
  }
  if (at < length) hidden.push({ start: at, end: length });
  return hidden;
}

/** Line ends stay, so that blocks and wrapped lines stay apart. */
function blank(raw: string, hidden: readonly Range[]): string {
  let text = '';
  let at = 0;
  for (const range of hidden) {
    text += raw.slice(at, range.start) + raw.slice(range.start, range.end).replace(/[^\n]/g, ' ');
    at = range.end;
  }
  return text + raw.slice(at);
}

const ROW = /^ {0,3}\|.*\|[^\S\n]*$/;
/** Between the head of a table and its rows. */
const RULE = /^[\s|:-]*$/;

/** A table, which CommonMark has as a paragraph: its cells, but a row that a date heads as a whole. Any other block as it is. */
function cellsOf(text: string, block: Block): readonly Block[] {
  const lines = text.slice(block.start, block.end).split('\n');
  if (!lines.every((line) => ROW.test(line))) return [block];
  let start = block.start;
  return lines.flatMap((line) => {
    const [from, to] = [line.indexOf('|') + 1, line.lastIndexOf('|')];
    const row = { ...block, start: start + from, end: start + to };
    start += line.length + 1;
    if (RULE.test(line)) return [];
    const cells = line.slice(from, to).split('|');
    if (/\d/.test(cells[0] ?? '')) return [row];
    let at = row.start;
    return cells.flatMap((cell) => {
      const end = at + cell.length;
      const own = { ...block, start: at, end };
      at = end + 1;
      return cell.trim() === '' ? [] : [own];
    });
  });
}

function classify(text: string, block: Block): Block {
  const range = trim(text, block);
  const chrome = block.kind === 'heading' ? null : chromeRule(text.slice(range.start, range.end));
  return chrome
    ? { ...range, kind: 'boilerplate', rule: chrome }
    : { ...range, kind: block.kind, rule: block.rule };
}

/** A fault is placed by the line of the file, which begins with the opening `---`. */
function frontMatter(yaml: string, report: Report): Metadata {
  if (yaml.length > LONGEST_FRONT_MATTER)
    throw frontMatterFault(0, `longer than ${LONGEST_FRONT_MATTER} characters`);
  const deep = tooDeepLine(yaml);
  if (deep !== null) throw frontMatterFault(deep + 1, 'lists in lists, nested too deeply to be read');
  const lines = new LineCounter();
  // The failsafe schema leaves every value as the text that was written: dates, numbers, "no".
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines });
  const broken = document.errors[0];
  if (broken) throw frontMatterFault(lines.linePos(broken.pos[0]).line, firstLine(broken.message));
  if (document.contents === null) return {};
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    // An alias stands for what another place says: a few of them can mean more than memory holds.
    if (!(error instanceof ReferenceError)) throw error;
    throw frontMatterFault(1, 'aliases like *name are not read; write the value itself');
  }
  return readMetadata(value, 'front matter', report);
}

function frontMatterFault(line: number, reason: string): ReadFault {
  return new ReadFault(`front matter: line ${line + 1}: ${reason}; expected YAML like "title: …"`);
}

/** The parser's own words, without the place, which it counts from the start of the front matter. */
function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/:$/, '');
}
