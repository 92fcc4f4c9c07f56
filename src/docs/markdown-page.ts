/** A page of Markdown as the tree of its HTML, with what its live examples need beside it. */
import type { Element, ElementContent, Root as HtmlRoot, RootContent } from 'hast';
import { h } from 'hastscript';
import { common, createLowlight } from 'lowlight';
import type { Code, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { EXIT, visit } from 'unist-util-visit';
import { codeBlock, isLive, readMarkdown } from './code-blocks.ts';
import { pageFile } from './pages.ts';

export interface Heading {
  readonly id: string;
  readonly text: string;
}

export interface MarkdownPage {
  readonly title: string;
  /** Its first sentence, for previews. */
  readonly description: string;
  readonly body: HtmlRoot;
  /** Of the second rank, in their order. */
  readonly headings: readonly Heading[];
  /** Of its live examples; empty where there are none. A strict page has them as files. */
  readonly css: string;
  readonly js: string;
}

/** What stands in a page where `<!-- NAME -->` does. */
export type Inserts = Readonly<Record<string, readonly ElementContent[]>>;

const LONGEST_DESCRIPTION = 200;
const highlighter = createLowlight(common);

export function markdownPage(text: string, inserts: Inserts): MarkdownPage {
  const tree = readMarkdown(text);
  const live = { css: [] as string[], js: [] as string[] };
  const handlers = {
    code: (_: unknown, node: Code) => {
      const block = codeBlock(node);
      if (!isLive(block)) return codeElement(block.language, block.text);
      if (block.language === 'css') live.css.push(block.text);
      if (block.language === 'js') live.js.push(`{\n${block.text}\n}`);
      return block.language === 'html'
        ? h('figure.live', [h('div.stand', [rawHtml(block.text)]), codeElement('html', block.text)])
        : codeElement(block.language, block.text);
    },
    html: (_: unknown, { value }: { readonly value: string }) => {
      const name = /^<!-- (\w+) -->$/.exec(value.trim())?.[1] ?? '';
      return [...(inserts[name] ?? [])];
    },
  };
  const body = toHast(tree, { handlers }) as HtmlRoot;
  const headings = nameHeadings(body);
  visit(body, 'element', (node) => {
    if (node.tagName === 'a') leadOnSite(node);
    // A corner of a table that heads nothing.
    if (node.tagName === 'th' && node.children.length === 0) node.tagName = 'td';
  });
  wrapTables(body);
  return {
    title: firstText(tree, 'heading'),
    description: firstText(tree, 'paragraph').slice(0, LONGEST_DESCRIPTION),
    body,
    headings,
    css: live.css.join('\n\n'),
    js: live.js.join('\n\n'),
  };
}

/** Code in colours; of a language that is not known, as it stands. */
export function codeElement(language: string, text: string): Element {
  const known = language !== '' && highlighter.registered(language);
  const code = known ? (highlighter.highlight(language, text).children as ElementContent[]) : text;
  // A box that scrolls has to be reached by keys.
  return h('pre', { tabIndex: 0 }, [h('code', code)]);
}

/** An example of our own pages, as it stands. */
function rawHtml(value: string): Element {
  return { type: 'raw', value } as unknown as Element;
}

/** `links.md#story` is `links.html#story`; what lies outside of docs/ is not on the site, and only named. */
function leadOnSite(link: Element): void {
  const href = String(link.properties.href);
  const [, name, rest = ''] = /^([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
  if (name !== undefined) link.properties.href = `${pageFile(name)}${rest}`;
  if (!href.startsWith('../')) return;
  link.tagName = 'span';
  link.properties = {};
}

/** As GitHub names them, so that links into a page lead to the same place on both. */
function nameHeadings(body: HtmlRoot): readonly Heading[] {
  const taken = new Map<string, number>();
  const headings: Heading[] = [];
  visit(body, 'element', (node) => {
    if (!/^h[2-4]$/.test(node.tagName)) return;
    const text = textOf(node);
    const name = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/gu, '-');
    const before = taken.get(name) ?? 0;
    taken.set(name, before + 1);
    const id = before === 0 ? name : `${name}-${before}`;
    node.properties.id = id;
    if (node.tagName === 'h2') headings.push({ id, text });
  });
  return headings;
}

/** A wide table scrolls by itself, on a phone. */
function wrapTables(body: HtmlRoot): void {
  const wrapped = (node: RootContent): RootContent =>
    node.type === 'element' && node.tagName === 'table' ? h('div.table', { tabIndex: 0 }, [node]) : node;
  body.children = body.children.map(wrapped);
}

function firstText(tree: Root, type: 'heading' | 'paragraph'): string {
  let text = '';
  visit(tree, type, (node) => {
    text = textOf(toHast(node)).replace(/\s+/gu, ' ').trim();
    return EXIT;
  });
  return text;
}

/** Of all that is inside. */
export function textOf(node: HtmlRoot | RootContent | ElementContent): string {
  let text = '';
  visit(node, 'text', ({ value }) => void (text += value));
  return text;
}
