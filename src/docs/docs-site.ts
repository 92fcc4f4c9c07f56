/** The site of the documentation, file by file. Pure: who calls it reads and writes. */
import type { Package } from 'custom-elements-manifest/schema';
import { tokens } from '../elements/base/theme.ts';
import { builderForm, FRAME_PAGE } from './builder/form.ts';
import { markdownPage, type Inserts } from './markdown-page.ts';
import { documentOf, frameDocument } from './page-document.ts';
import { pageFile, PAGES } from './pages.ts';
import { elementReference } from './reference.ts';

export interface DocsSource {
  /** A page's Markdown by its name, without the ending. */
  readonly markdown: (name: string) => string;
  readonly manifest: Package;
  /** The look of all pages. */
  readonly css: string;
}

const BUILDER = 'builder';

/** @returns the content of each file by its path from the folder of the site */
export function docsSite({ markdown, manifest, css }: DocsSource): ReadonlyMap<string, string> {
  const inserts: Inserts = {
    reference: elementReference(manifest, 'conflict-timeline'),
    builder: builderForm(),
  };
  const files = new Map([
    ['docs.css', `:root {${tokens.cssText}}\n${css}`],
    [FRAME_PAGE, frameDocument()],
  ]);
  for (const { name } of PAGES) {
    const page = markdownPage(markdown(name), inserts);
    const styles = page.css === '' ? [] : [`${name}.css`];
    const scripts = page.js === '' ? [] : [`${name}.js`];
    for (const file of styles) files.set(file, page.css);
    for (const file of scripts) files.set(file, page.js);
    // A script that is built, and not in the page.
    const more = name === BUILDER ? [`${BUILDER}.js`] : [];
    files.set(pageFile(name), documentOf({ ...page, name, styles, scripts: [...scripts, ...more] }));
  }
  return files;
}
