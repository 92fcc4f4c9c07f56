/** An HTML document around what a page brings. */
import { render, type ServerRenderedTemplate } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { escapeAttribute } from '../interchange/html-escape.ts';

export interface DocumentParts {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
  readonly head: ServerRenderedTemplate;
  /** JSON-LD without a `<`, see `graphText`. No script to a browser, so that a strict policy lets it stand. */
  readonly linkedData?: string;
  readonly body: ServerRenderedTemplate;
}

export function documentHtml({ lang, dir, head, linkedData, body }: DocumentParts): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeAttribute(lang)}" dir="${dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    renderHtml(head),
    ...(linkedData === undefined ? [] : [linkedDataScript(linkedData)]),
    '</head>',
    '<body>',
    renderHtml(body),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

export function linkedDataScript(linkedData: string): string {
  return `<script type="application/ld+json">${linkedData}</script>`;
}

/** Lit marks each place where nothing stands with `<?>`, which HTML does not know; a text can't hold it, since it is escaped. */
export function renderHtml(template: ServerRenderedTemplate): string {
  return collectResultSync(render(template)).replaceAll('<?>', '');
}
