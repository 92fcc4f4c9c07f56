/** Static oEmbed answers: what a CMS shows for a pasted address. https://oembed.com */
import { escapeAttribute } from '../interchange/html-escape.ts';
import type { PageText } from './page.ts';

const WIDTH = 800;
const HEIGHT = 600;

/**
 * A frame without rights: scripts run in it, and nothing else of it reaches the page. Before it a link, in the form in
 * which WordPress hides it once the frame has said its height; without one WordPress never listens to the frame.
 */
export function oembedJson({ title, siteName, at, path }: PageText, siteUrl: string): string {
  const frame = new URL('embed/', siteUrl);
  if (at !== '') frame.searchParams.set('at', at);
  const address = new URL(path, siteUrl).href;
  const [href, src, name] = [address, frame.href, title].map(escapeAttribute);
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: siteName,
      provider_url: siteUrl,
      author_url: address,
      width: WIDTH,
      height: HEIGHT,
      html: `<blockquote class="wp-embedded-content"><a href="${href}">${name}</a></blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="${src}" width="${WIDTH}" height="${HEIGHT}" title="${name}" loading="lazy" frameborder="0"></iframe>`,
    },
    null,
    1,
  )}\n`;
}
