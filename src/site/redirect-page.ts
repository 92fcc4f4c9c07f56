/** The page of an id that has become another, or is gone: it leads on, with and without JavaScript. */
import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import type { ReaderContext } from '../elements/base/context.ts';
import type { Redirect } from '../model/timeline.ts';
import { dateNames } from './date-names.ts';
import { documentHtml } from './document.ts';
import { rootOf } from './page.ts';
import { datePath, eventPath, pathOf, type SiteUrl } from './site-context.ts';

/**
 * Where the id leads now, from the site's root: its event or quotation, else the date at which it stood, as exact as one of
 * that name `has` a page, else the first page.
 */
export function redirectPath(
  { from, date }: Redirect,
  context: ReaderContext,
  has: (name: string) => boolean,
): string {
  const id = context.lookup.resolve(from);
  if (id !== null && context.lookup.event(id)) return eventPath(id);
  if (id !== null && context.lookup.quote(id)) return pathOf({ kind: 'quote', id }, context);
  const names = date === undefined ? null : dateNames({ edtf: date });
  const name = [names?.days[0], names?.months[0], names?.years[0]].find(
    (one) => one !== undefined && has(one),
  );
  return name === undefined ? '' : datePath(name);
}

/** `path`: of this page; `to`: of the other; both from the site's root. */
export function redirectHtml(
  path: string,
  to: string,
  { timeline, lang, strings }: ReaderContext,
  siteUrl: SiteUrl,
): string {
  const href = `${rootOf(path)}${to}`;
  const canonical = siteUrl === null ? null : new URL(to, siteUrl).href;
  const head = html`<title>${timeline.title}</title>
    ${canonical === null ? nothing : html`<link rel="canonical" href=${canonical} />`}
    <meta http-equiv="refresh" content="0; url=${href}" />
    <meta name="robots" content="noindex" />`;
  const body = html`<p><a href=${href}>${timeline.title}</a></p>`;
  return documentHtml({ lang, dir: strings.dir, head, body });
}
