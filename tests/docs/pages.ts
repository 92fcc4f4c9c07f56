/** The pages of docs/, and the examples in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeBlocks, readMarkdown, type CodeBlock } from '../../src/docs/code-blocks.ts';

export const DOCS = join(import.meta.dirname, '../../docs');

export const PAGE_NAMES = readdirSync(DOCS)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -3));

export function markdownOf(name: string): string {
  return readFileSync(join(DOCS, `${name}.md`), 'utf8');
}

/** A code block, and `links.md:12` to tell it by. */
export interface Example extends CodeBlock {
  readonly page: string;
  readonly place: string;
}

export function examplesOf(page: string): readonly Example[] {
  return codeBlocks(readMarkdown(markdownOf(page))).map((block) => ({
    ...block,
    page,
    place: `${page}.md:${block.line}`,
  }));
}

export const EXAMPLES = PAGE_NAMES.flatMap(examplesOf);
