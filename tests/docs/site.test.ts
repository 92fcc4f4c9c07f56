/** The site made of docs/: every page of it is reached, and every link on it leads somewhere. */
import type { Package } from 'custom-elements-manifest/schema';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import { manifest } from '../../.ci/element.ts';
import { FRAME_PAGE } from '../../src/docs/builder/form.ts';
import { docsSite } from '../../src/docs/docs-site.ts';
import { markdownPage } from '../../src/docs/markdown-page.ts';
import { PAGES } from '../../src/docs/pages.ts';
import { DOCS, markdownOf, PAGE_NAMES } from './pages.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const files = docsSite({ markdown: markdownOf, manifest: JSON.parse(manifest()) as Package, css: '' });
const pages = [...files].filter(([path]) => path.endsWith('.html'));
/** What the build puts beside the pages. */
const BUILT = ['../', '../conflict-timeline.js', 'docs.js', 'docs.css', 'builder.js'];

function elements(html: string): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

describe('the documentation', () => {
  it('has every page of docs/ in its navigation, once', () => {
    expect(PAGES.map(({ name }) => name).sort()).toEqual([...PAGE_NAMES].sort());
  });

  it.each(pages)('%s leads only to what is there, by relative addresses', (path, html) => {
    const all = elements(html);
    const ids = (of: string): (string | undefined)[] =>
      elements(files.get(of) ?? '').map((element) => attribute(element, 'id'));
    for (const element of all) {
      const address = attribute(element, 'href') ?? attribute(element, 'src');
      if (address === undefined || /^(?:https:\/\/|data:,)/.test(address)) continue;
      const [file = '', id] = address.split('#');
      const target = file === '' ? path : file;
      const isThere = files.has(target) || BUILT.includes(target) || existsSync(join(DOCS, target));
      expect([address, isThere]).toEqual([address, true]);
      expect(address).not.toMatch(/^\//);
      if (id !== undefined && id !== '') expect(ids(target)).toContain(id);
    }
    // A frame of the builder is no page to read.
    if (path !== FRAME_PAGE) expect(all.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
    const names = ids(path).filter((id) => id !== undefined);
    expect(new Set(names).size).toBe(names.length);
    // A strict page has neither.
    expect(all.filter((element) => attribute(element, 'style') !== undefined)).toEqual([]);
    const scripts = all.filter(({ tagName }) => tagName === 'script');
    expect(scripts.filter((element) => attribute(element, 'src') === undefined)).toEqual([]);
  });

  it('says of the element what its manifest says', () => {
    const page = files.get('element.html') ?? '';
    const { modules } = JSON.parse(manifest()) as {
      modules: { declarations: Record<string, { name: string }[]>[] }[];
    };
    const [element] = modules[0]?.declarations ?? [];
    for (const list of ['attributes', 'members', 'events', 'cssParts', 'cssProperties']) {
      expect(element?.[list]?.length).toBeGreaterThan(3);
      for (const { name } of element?.[list] ?? []) expect(page).toMatch(new RegExp(`<code>[^<]*${name}\\b`));
    }
  });
});

describe('a page', () => {
  it('takes markup in its text for text, and leads outside of docs/ only by name', () => {
    const { body, title } = markdownPage('# A <b>b</b>\n\n[code](../src/x.ts) [page](links.md#story)', {});
    expect(title).toBe('A b');
    expect(JSON.stringify(body)).not.toContain('"tagName":"b"');
    expect(JSON.stringify(body)).toContain('links.html#story');
    expect(JSON.stringify(body)).not.toContain('x.ts');
  });

  it('names headings as GitHub does, each once', () => {
    const { headings } = markdownPage('# T\n\n## In another page, by `frame`\n\n## Why?\n\n## Why?', {});
    expect(headings.map(({ id }) => id)).toEqual(['in-another-page-by-frame', 'why', 'why-1']);
  });

  it('keeps what its live examples need apart, for files', () => {
    const text =
      '```html live\n<b>x</b>\n```\n\n```css live\nb {}\n```\n\n```js live\nlet a;\n```\n\n```js\nlet c;\n```';
    const { css, js } = markdownPage(text, {});
    expect(css).toBe('b {}');
    expect(js).toBe('{\nlet a;\n}');
  });
});
