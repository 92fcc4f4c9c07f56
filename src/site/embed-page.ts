/** The pages that others frame: the timeline, opened at a place, and nothing around it. */
import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import type { ReaderContext } from '../elements/base/context.ts';
import { documentHtml } from './document.ts';
import { rootOf } from './page.ts';

export const DATA_SCRIPT = 'data/timeline.js';

/** Of the frame for the page at `path`: what is in front of an event's or a date's path opens the same in a frame. */
export function embedPath(path: string): string {
  return `embed/${path}`;
}

/** `path`: of the page that it frames, from the site's root. `at`: what it opens, a link without its `#`. */
export function embedHtml({ timeline, lang, strings }: ReaderContext, path: string, at: string): string {
  const root = rootOf(embedPath(path));
  const head = html`<meta name="robots" content="noindex" />
    <title>${timeline.title}</title>
    <link rel="stylesheet" href="${root}site.css" />
    <script defer src="${root}${DATA_SCRIPT}"></script>
    <script defer src="${root}embed.js"></script>`;
  const body = html`<conflict-timeline at=${at === '' ? nothing : at} page=${root} embed="${root}embed/">
    <p class="ct-list"><a href="${root}${path}" target="_blank" rel="noopener">${timeline.title}</a></p>
  </conflict-timeline>`;
  return documentHtml({ lang, dir: strings.dir, head, body });
}
