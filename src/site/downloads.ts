/** What a reader of the pages can take along: the timeline in the formats of other programs, as files beside the pages. */
import { html, type ServerRenderedTemplate } from '@lit-labs/ssr';
import type { ReaderContext } from '../elements/base/context.ts';
import { shareWords } from '../elements/share/share-words.ts';
import { writerNamed } from '../interchange/formats.ts';
import { inputOf } from './format-words.ts';
import { pathOf, type SiteUrl } from './site-context.ts';

export interface Download {
  /** From the site's root. */
  readonly path: string;
  /** As programs call it, in every language. */
  readonly name: string;
  readonly type: string;
}

const CALENDAR: Download = { path: 'timeline.ics', name: 'ICS', type: 'text/calendar' };
const LINKED_DATA: Download = {
  path: 'timeline.jsonld',
  name: 'JSON-LD',
  type: 'application/ld+json',
};

/** Names of the formats that a download is written in; the timeline's own file needs no writer. */
const WRITTEN: readonly (readonly [string, Download])[] = [
  ['csv', { path: 'timeline.csv', name: 'CSV', type: 'text/csv' }],
  ['timelinejs', { path: 'timeline.timelinejs.json', name: 'TimelineJS', type: 'application/json' }],
  ['markwhen', { path: 'timeline.mw', name: 'Markwhen', type: 'text/plain' }],
  ['ics', CALENDAR],
  ['json-ld', LINKED_DATA],
];

const DOWNLOADS: readonly Download[] = [
  { path: 'data/timeline.json', name: 'JSON', type: 'application/json' },
  ...WRITTEN.map(([, download]) => download),
];

export function isDownload(path: string): boolean {
  return WRITTEN.some(([, download]) => download.path === path);
}

/** Links in them are full addresses where the site's is known. */
export function downloadFiles(
  context: ReaderContext,
  siteUrl: SiteUrl,
): { readonly path: string; readonly make: () => string }[] {
  const input = inputOf(context, (target) =>
    siteUrl === null ? null : new URL(pathOf(target, context), siteUrl).href,
  );
  return WRITTEN.map(([format, { path }]) => ({
    path,
    make: () => writerNamed(format).write?.(input).text ?? '',
  }));
}

/** For the head of a page: what other programs look for there. */
export function alternates(root: string): ServerRenderedTemplate {
  return html`<link rel="alternate" type=${CALENDAR.type} href="${root}${CALENDAR.path}" />
    <link rel="alternate" type=${LINKED_DATA.type} href="${root}${LINKED_DATA.path}" />`;
}

/** `root`: the way up to the site's root. A calendar is left to what the reader's machine does with one. */
export function downloadLinks(root: string, { lang, strings }: ReaderContext): ServerRenderedTemplate {
  return html`<footer class="take-along" dir=${strings.dir}>
    <p id="take-along">${shareWords(lang).keep}</p>
    <ul aria-labelledby="take-along">
      ${DOWNLOADS.map(
        (one) =>
          html`<li>
            <a href="${root}${one.path}" type=${one.type} ?download=${one !== CALENDAR}>${one.name}</a>
          </li>`,
      )}
    </ul>
  </footer>`;
}
