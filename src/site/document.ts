/** An HTML document around what a page brings. */
import { render, type ServerRenderedTemplate } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { escapeAttribute } from '../interchange/html-escape.ts';

export interface DocumentParts {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
  readonly head: ServerRenderedTemplate;
  readonly body: ServerRenderedTemplate;
}

export function documentHtml({ lang, dir, head, body }: DocumentParts): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeAttribute(lang)}" dir="${dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    collectResultSync(render(head)),
    '</head>',
    '<body>',
    collectResultSync(render(body)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
