/** The page that others frame: the timeline and nothing around it. */
import { html } from '@lit-labs/ssr';
import type { ReaderContext } from '../elements/context.ts';
import { documentHtml } from './document.ts';

export const EMBED_PATH = 'embed/index.html';
export const DATA_SCRIPT = 'data/timeline.js';

export function embedHtml({ timeline, lang, strings }: ReaderContext): string {
  const head = html`<meta name="robots" content="noindex" />
    <title>${timeline.title}</title>
    <link rel="stylesheet" href="../site.css" />
    <script defer src="../data/timeline.js"></script>
    <script defer src="../embed.js"></script>`;
  const body = html`<conflict-timeline page="../" embed="./">
    <p><a href="../" target="_blank" rel="noopener">${timeline.title}</a></p>
  </conflict-timeline>`;
  return documentHtml({ lang, dir: strings.dir, head, body });
}
