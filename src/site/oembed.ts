/** Static oEmbed answers: what a CMS shows for a pasted address. https://oembed.com */
import { escapeAttribute } from '../interchange/html-escape.ts';
import type { PageText } from './page.ts';

const WIDTH = 800;
const HEIGHT = 600;

/** A frame without rights: scripts run in it, and nothing else of it reaches the page. */
export function oembedJson({ title, siteName, at, path }: PageText, siteUrl: string): string {
  const frame = new URL('embed/', siteUrl);
  if (at !== '') frame.searchParams.set('at', at);
  const src = escapeAttribute(frame.href);
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: siteName,
      provider_url: siteUrl,
      author_url: new URL(path, siteUrl).href,
      width: WIDTH,
      height: HEIGHT,
      html: `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="${src}" width="${WIDTH}" height="${HEIGHT}" title="${escapeAttribute(title)}" loading="lazy" frameborder="0"></iframe>`,
    },
    null,
    1,
  )}\n`;
}
