/** A page of the static site: head with what previews and readers of feeds look for, and the timeline around plain HTML. */
import { html, type ServerRenderedTemplate } from '@lit-labs/ssr';
import { nothing } from 'lit';
import type { ReaderContext } from '../elements/base/context.ts';
import { documentHtml } from './document.ts';
import { alternates, downloadLinks } from './downloads.ts';
import { PREVIEW_HEIGHT, PREVIEW_WIDTH } from './preview.ts';
import type { SiteUrl } from './site-context.ts';

export interface PageText {
  /** From the site's root, ends in a slash; empty for the first page. */
  readonly path: string;
  readonly title: string;
  readonly siteName: string;
  readonly description: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
  /** What the timeline opens: a link without its `#`. */
  readonly at: string;
  /** What one reads before, without or instead of the script. */
  readonly body: ServerRenderedTemplate;
  /** From the site's root: the picture for previews of links, 1200 × 630. */
  readonly picture: string;
  /** JSON-LD. */
  readonly linkedData: string;
}

/** The way from a page up to the site's root. */
export function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

export function pageHtml(page: PageText, context: ReaderContext, siteUrl: SiteUrl): string {
  const { path, lang, dir, at, body, linkedData } = page;
  const root = rootOf(path);
  const inside = html`<link rel="stylesheet" href="${root}site.css" />
    <script type="module" src="${root}conflict-timeline.js"></script>`;
  const content = html`<main>
      <conflict-timeline
        src="${root}data/timeline.json"
        at=${at === '' ? nothing : at}
        embed="${root}embed/"
        linked
      >
        ${body}
      </conflict-timeline>
    </main>
    ${downloadLinks(root, context)}`;
  return documentHtml({ lang, dir, head: html`${head(page, siteUrl)} ${inside}`, linkedData, body: content });
}

/** Early in the head: some readers of previews take in no more than the first kilobytes. */
function head(
  { title, siteName, description, path, picture }: PageText,
  siteUrl: SiteUrl,
): ServerRenderedTemplate {
  const full = title === siteName ? title : `${title} · ${siteName}`;
  const address = siteUrl === null ? null : new URL(path, siteUrl).href;
  return html`<title>${full}</title>
    <meta name="description" content=${description} />
    ${address === null ? nothing : html`<link rel="canonical" href=${address} />`}
    ${
      siteUrl === null
        ? nothing
        : html`<link
            rel="alternate"
            type="application/json+oembed"
            href=${new URL(`oembed/${path}index.json`, siteUrl).href}
            title=${title}
          />`
    }
    <meta property="og:type" content=${path === '' ? 'website' : 'article'} />
    <meta property="og:title" content=${title} />
    <meta property="og:site_name" content=${siteName} />
    <meta property="og:description" content=${description} />
    ${address === null ? nothing : html`<meta property="og:url" content=${address} />`}
    ${
      siteUrl === null
        ? html`<meta name="twitter:card" content="summary" />`
        : html`<meta property="og:image" content=${new URL(picture, siteUrl).href} />
            <meta property="og:image:width" content=${PREVIEW_WIDTH} />
            <meta property="og:image:height" content=${PREVIEW_HEIGHT} />
            <meta property="og:image:alt" content=${title} />
            <meta name="twitter:card" content="summary_large_image" />`
    }
    ${
      siteUrl === null
        ? nothing
        : html`<link
            rel="alternate"
            type="application/atom+xml"
            href="${rootOf(path)}feed.xml"
            title=${siteName}
          />`
    }
    ${alternates(rootOf(path))}
    <link rel="icon" href="data:," />`;
}
