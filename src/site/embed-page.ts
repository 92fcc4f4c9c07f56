/** The page that others frame: the timeline and nothing around it. */
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, render } from '@lit-labs/ssr';
import type { ReaderContext } from '../elements/context.ts';

export const EMBED_PATH = 'embed/index.html';
export const DATA_SCRIPT = 'data/timeline.js';

export function embedHtml({ timeline, lang, strings }: ReaderContext): string {
  const body = html`<title>${timeline.title}</title>
    <link rel="stylesheet" href="../site.css" />
    <script defer src="../data/timeline.js"></script>
    <script defer src="../embed.js"></script>`;
  const plain = html`<conflict-timeline page="../" embed="./">
    <p><a href="../" target="_blank" rel="noopener">${timeline.title}</a></p>
  </conflict-timeline>`;
  return [
    '<!doctype html>',
    `<html lang="${lang}" dir="${strings.dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    collectResultSync(render(body)),
    '</head>',
    '<body class="embed">',
    collectResultSync(render(plain)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
