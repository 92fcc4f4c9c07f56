/** The examples of a page: what its code blocks hold, for the site, which shows some of them live, and for the tests, which run them all. */
import type { Code, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { visit } from 'unist-util-visit';

export interface CodeBlock {
  /** Empty where the page does not say. */
  readonly language: string;
  /** The words behind the language. */
  readonly words: readonly string[];
  readonly text: string;
  /** In the Markdown, from 1. */
  readonly line: number;
}

/** Behind the language: the page has the code itself, beside its text. */
const LIVE = 'live';

export function readMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

export function codeBlocks(tree: Root): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  visit(tree, 'code', (node) => void blocks.push(codeBlock(node)));
  return blocks;
}

export function codeBlock({ lang, meta, value, position }: Code): CodeBlock {
  return {
    language: lang ?? '',
    words: meta?.split(' ') ?? [],
    text: value,
    line: position?.start.line ?? 0,
  };
}

export function isLive({ words }: CodeBlock): boolean {
  return words.includes(LIVE);
}
