/** A whole static site of a timeline, file by file. Pure: the command writes what it gives. */
import { writeLink, writeSourceLink } from '../model/links.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { datePage, namedDates } from './date-page.ts';
import { downloadFiles } from './downloads.ts';
import { dataScript } from './embed-data.ts';
import { DATA_SCRIPT, embedHtml, embedPath } from './embed-page.ts';
import { firstPage } from './first-page.ts';
import { eventPage } from './event-page.ts';
import { feedXml } from './feed.ts';
import { oembedJson } from './oembed.ts';
import { pageHtml, type PageText } from './page.ts';
import { redirectHtml, redirectPath } from './redirect-page.ts';
import { Previews, type Preview } from './preview.ts';
import { datePath, eventPath, picturePath, siteScene, sourcePath, type SiteUrl } from './site-context.ts';
import { sourcePage } from './source-page.ts';
import { xmlText } from './xml.ts';

export interface SiteFile {
  /** From the site's root, as a path of the disk. */
  readonly path: string;
  /** Called when the file is written, so that no more than one is in memory. */
  readonly make: () => string;
}

/** A picture to be drawn, which takes a while. */
export interface SitePicture {
  readonly path: string;
  readonly preview: Preview;
}

export interface Site {
  readonly files: readonly SiteFile[];
  readonly pictures: readonly SitePicture[];
  /** What was left out for want of the site's address. */
  readonly leftOut: readonly string[];
}

/** `siteUrl`: where the site will stand, with a slash at its end, if that is known. */
export async function siteOf(timeline: Timeline, siteUrl: SiteUrl): Promise<Site> {
  const scene = await siteScene(timeline);
  const { context } = scene;
  const { events, sources } = timeline;
  const dated = events.filter(({ date }) => date !== null);
  const around = neighbours(dated);
  const dates = namedDates(dated);
  const pages: (() => PageText)[] = [
    () => firstPage(scene),
    ...events.map((event) => () => eventPage(event, around(event), context)),
    ...dates.map((date) => () => datePage(date, context)),
    ...sources.map((source) => () => sourcePage(source, context)),
  ];
  const paths = [
    '',
    ...events.map(({ id }) => eventPath(id)),
    ...dates.map(({ name }) => datePath(name)),
    ...sources.map(({ id }) => sourcePath(id)),
  ];
  const named = new Set(dates.map(({ name }) => name));
  const taken = new Set(events.map(({ id }) => id));
  const redirects = timeline.redirects.filter(({ from }) => !taken.has(from) && !context.lookup.actor(from));
  // An id that is another now still opens in a frame: the timeline knows what it leads to.
  const ids = [...events.map(({ id }) => id), ...redirects.map(({ from }) => from)];
  const frames: (readonly [path: string, at: string])[] = [
    ['', ''],
    ...ids.map((id) => [eventPath(id), writeLink({ kind: 'event', id })] as const),
    ...dates.map(({ name }) => [datePath(name), name] as const),
    ...sources.map(({ id }) => [sourcePath(id), writeSourceLink(id)] as const),
  ];
  const files: SiteFile[] = [
    ...pages.map((page, i) =>
      fileAt(`${paths[i] ?? ''}index.html`, () => pageHtml(page(), context, siteUrl)),
    ),
    ...redirects.map((redirect) => {
      const path = eventPath(redirect.from);
      return fileAt(`${path}index.html`, () =>
        redirectHtml(
          path,
          redirectPath(redirect, context, (name) => named.has(name)),
          context,
          siteUrl,
        ),
      );
    }),
    ...frames.map(([path, at]) => fileAt(`${embedPath(path)}index.html`, () => embedHtml(context, path, at))),
    { path: 'data/timeline.json', make: () => `${JSON.stringify(timeline)}\n` },
    { path: DATA_SCRIPT, make: () => dataScript(timeline) },
    ...downloadFiles(context, siteUrl),
  ];
  if (siteUrl === null)
    return { files, pictures: [], leftOut: ['sitemap.xml', 'feed.xml', 'oembed/', 'previews'] };
  const previews = new Previews(scene);
  return {
    files: [
      ...files,
      ...pages.map((page, i) =>
        fileAt(`oembed/${paths[i] ?? ''}index.json`, () => oembedJson(page(), siteUrl)),
      ),
      { path: 'feed.xml', make: () => feedXml(context, siteUrl) },
      { path: 'sitemap.xml', make: () => sitemapXml(paths, siteUrl) },
    ],
    pictures: [
      { path: picturePath(''), preview: previews.ofSite() },
      ...events.map((event) => {
        return {
          path: decodeURIComponent(picturePath(eventPath(event.id))),
          preview: previews.ofEvent(event),
        };
      }),
    ],
    leftOut: [],
  };
}

function fileAt(path: string, make: () => string): SiteFile {
  return { path: decodeURIComponent(path), make };
}

function neighbours(dated: readonly TimelineEvent[]) {
  const place = new Map(dated.map((event, i) => [event, i]));
  return (event: TimelineEvent) => {
    const i = place.get(event);
    if (i === undefined) return { before: null, after: null };
    return { before: dated[i - 1] ?? null, after: dated[i + 1] ?? null };
  };
}

/** https://www.sitemaps.org/protocol.html */
function sitemapXml(paths: readonly string[], siteUrl: string): string {
  const urls = paths.map((path) => `<url><loc>${xmlText(new URL(path, siteUrl).href)}</loc></url>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
