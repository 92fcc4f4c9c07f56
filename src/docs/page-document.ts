/** The document around a page: its head, the navigation, what is on it. */
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Heading } from './markdown-page.ts';
import { FIRST_PAGE, PAGE_GROUPS, pageFile, type DocsPage } from './pages.ts';

export interface PageDocument {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly body: Root;
  readonly headings: readonly Heading[];
  /** Of this page alone, beside those of all. */
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

const SITE = 'conflict-timeline';

/** Complete without a script. Addresses are relative: the site works in any folder of a host. */
export function documentOf(page: PageDocument): string {
  const { title, description, body } = page;
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', title === SITE ? title : `${title} · ${SITE}`),
    h('meta', { name: 'description', content: description }),
    h('link', { rel: 'icon', href: 'data:,' }),
    ...['docs.css', ...page.styles].map((href) => h('link', { rel: 'stylesheet', href })),
    ...['../conflict-timeline.js', 'docs.js', ...page.scripts].map((src) =>
      h('script', { type: 'module', src }),
    ),
  ];
  const root = h('html', { lang: 'en' }, [
    h('head', head),
    h('body', [
      h('a.skip', { href: '#main' }, 'To the text'),
      h('header', [
        h('a.name', { href: pageFile(FIRST_PAGE) }, SITE),
        h('a.to-contents', { href: '#contents' }, 'Contents'),
        h('a', { href: '../' }, 'The timeline'),
      ]),
      h('main', { id: 'main' }, body.children as ElementContent[]),
      navigation(page),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(root, { allowDangerousHtml: true })}\n`;
}

/** Beside the text on a desk, below it on a phone: so no script has to fold it. */
function navigation(page: PageDocument): Element {
  const groups = PAGE_GROUPS.map(({ name, pages }) => {
    return h('section', [
      h('h2', name),
      h(
        'ul',
        pages.map((one) => entry(one, page)),
      ),
    ]);
  });
  return h('nav', { id: 'contents', ariaLabel: 'Documentation' }, groups);
}

function entry({ name, short }: DocsPage, page: PageDocument): Element {
  const isHere = name === page.name;
  const link = h('a', { href: pageFile(name), ariaCurrent: isHere ? 'page' : undefined }, short);
  if (!isHere || page.headings.length < 2) return h('li', [link]);
  const inside = page.headings.map(({ id, text }) => h('li', [h('a', { href: `#${id}` }, text)]));
  return h('li', [link, h('ul', inside)]);
}

/** A page with nothing but a place for the element. */
export function frameDocument(): string {
  const root = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', SITE),
      h('link', { rel: 'stylesheet', href: 'docs.css' }),
      h('script', { type: 'module', src: '../conflict-timeline.js' }),
    ]),
    h('body.bare', [h('main')]),
  ]);
  return `<!doctype html>\n${toHtml(root)}\n`;
}
