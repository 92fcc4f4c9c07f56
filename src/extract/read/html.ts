import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import type * as Jsdom from 'jsdom';
import type { Block, BlockKind, Metadata } from '../article.ts';
import { chromeRule, isProse } from './chrome.ts';
import { checkHtml } from './depth.ts';
import { ReadFault } from './fault.ts';
import { groupChildren } from './groups.ts';
import { readMetadata } from './metadata.ts';
import { trim } from './plain.ts';
import { RUN, wrapRuns } from './runs.ts';
import { stampOf } from './stamp.ts';

const BLOCKS: ReadonlyMap<string, BlockKind> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['p', 'paragraph'],
  ['blockquote', 'blockquote'],
  ['li', 'item'],
]);
const SELECTOR = [...BLOCKS.keys(), `[${RUN}]`].join(',');
/** Elements that pages keep the day of publication in, outside of any block. */
const STAMPS = 'time,[class*="date" i],[class*="byline" i],[class*="time" i],[class*="publish" i]';
/** Marks an element before Readability copies the page, so that what it keeps can be found in the original. */
const MARK = 'data-block';

/**
 * An HTML page. The text is the `textContent` of its root element; scripts are never run.
 * Readability chooses which blocks are the article; all others yield nothing.
 * @throws ReadFault when no article is found.
 */
export function readHtml(raw: string): { text: string; blocks: Block[]; metadata: Metadata } {
  checkHtml(raw);
  const { document } = parse(raw).window;
  groupChildren(document);
  wrapRuns(document);
  const text = document.documentElement.textContent;
  const elements = [...document.querySelectorAll<HTMLElement>(`${SELECTOR},${STAMPS}`)].filter((element) =>
    element.matches(SELECTOR)
      ? !element.querySelector(SELECTOR)
      : !element.closest(SELECTOR) && !element.querySelector(`${SELECTOR},${STAMPS}`),
  );
  elements.forEach((element, i) => element.setAttribute(MARK, String(i)));
  const found = new Readability(document.cloneNode(true) as Document, { keepClasses: true }).parse();
  if (!found?.content) throw new ReadFault('no article found in the page; expected paragraphs of text');
  const kept = parse(found.content).window.document;
  const keptMarks = new Set(
    [...kept.querySelectorAll(`[${MARK}]`)].map((element) => element.getAttribute(MARK)),
  );
  const title = elements.find((element) => element.localName === 'h1');
  const starts = textStarts(document);
  return {
    text,
    blocks: withStamps(
      text,
      elements.flatMap((element): Block[] => {
        const start = starts.get(element) ?? 0;
        const range = trim(text, { start, end: start + element.textContent.length });
        if (range.start === range.end) return [];
        const kind = element.closest('blockquote')
          ? 'blockquote'
          : (BLOCKS.get(element.localName) ?? 'paragraph');
        if (!element.matches(SELECTOR))
          return stampOf(text.slice(range.start, range.end))
            ? [{ ...range, kind: 'boilerplate', rule: 'chrome/timestamp' }]
            : [];
        if (element === title) return [{ ...range, kind, rule: 'read/title' }];
        const chrome = keptMarks.has(element.getAttribute(MARK))
          ? chromeRule(text.slice(range.start, range.end))
          : 'readability';
        return [
          chrome
            ? { ...range, kind: 'boilerplate', rule: chrome }
            : { ...range, kind, rule: element.hasAttribute(RUN) ? 'html/run' : `html/${element.localName}` },
        ];
      }),
    ),
    metadata: pageMetadata(document),
  };
}

/** A line above the prose that only says when it came out ("Backgrounder | 14 March 2016") is none of the article. */
function withStamps(text: string, blocks: readonly Block[]): Block[] {
  const words = ({ start, end }: Block): string => text.slice(start, end);
  const first = blocks.findIndex((block) => block.kind === 'paragraph' && isProse(words(block)));
  return blocks.map((block, i) =>
    i < first && block.kind === 'paragraph' && stampOf(words(block)) !== null
      ? { ...block, kind: 'boilerplate', rule: 'chrome/timestamp' }
      : block,
  );
}

const load = createRequire(import.meta.url);

/** A page without scripts; what is wrong with its style sheets is nobody's business here. */
function parse(html: string): Jsdom.JSDOM {
  // To load it takes as long as all else that a run loads, and most articles are no pages.
  const { JSDOM, VirtualConsole } = load('jsdom') as typeof Jsdom;
  return new JSDOM(html, { virtualConsole: new VirtualConsole() });
}

/** Where the text content of each element starts in that of the root. */
function textStarts(document: Document): Map<Element, number> {
  const starts = new Map<Element, number>();
  const walker = document.createTreeWalker(document.documentElement, 1 | 4);
  let at = 0;
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeType === 1) starts.set(node as Element, at);
    else at += (node as Text).data.length;
  }
  return starts;
}

/** What the page's own head says of itself. A wrong value is left out: it is the page's, not the publisher's entry. */
function pageMetadata(document: Document): Metadata {
  const meta = (name: string): string | undefined =>
    document
      .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
      ?.getAttribute('content')
      ?.trim() || undefined;
  const candidates: Record<string, string | undefined> = {
    title: meta('og:title') ?? (document.title.trim() || undefined),
    publisher: meta('og:site_name'),
    author: meta('author'),
    published: /^\d{4}-\d\d-\d\d/.exec(
      meta('article:published_time') ?? meta('datePublished') ?? meta('date') ?? linkedDate(document) ?? '',
    )?.[0],
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined,
    language: document.documentElement.lang || undefined,
  };
  const metadata: Record<string, string> = {};
  for (const [key, value] of Object.entries(candidates)) {
    if (value === undefined) continue;
    try {
      Object.assign(
        metadata,
        readMetadata({ [key]: value }, 'page', () => undefined),
      );
    } catch {
      continue;
    }
  }
  return metadata;
}

/** The day of publication that a page states for machines (schema.org, as JSON-LD). */
function linkedDate(document: Document): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = /"datePublished"\s{0,8}:\s{0,8}"(\d{4}-\d\d-\d\d)/.exec(script.textContent);
    if (found) return found[1];
  }
  return undefined;
}
