/** The lines that put the view into another page. */

/** The element as it stands in a page, for what it says there. */
export function embedCode(page: Element, link: string, title: string): string {
  const embed = absolute(page.getAttribute('embed'));
  if (embed !== null) {
    const url = new URL(embed);
    if (link !== '') url.searchParams.set('at', link);
    return `<iframe src="${attribute(url.href)}" sandbox="allow-scripts" width="800" height="640" title="${attribute(title)}" loading="lazy"></iframe>`;
  }
  const script = document.querySelector<HTMLScriptElement>('script[src*="conflict-timeline"]');
  const kind = script && script.type !== 'module' ? 'defer' : 'type="module"';
  const src = absolute(page.getAttribute('src')) ?? 'timeline.json';
  const at = link === '' ? '' : ` at="${attribute(link)}"`;
  return `<script ${kind} src="${attribute(script?.src ?? 'conflict-timeline.js')}"></script>\n<conflict-timeline src="${attribute(src)}"${at}></conflict-timeline>`;
}

/** http(s) only. */
function absolute(address: string | null): string | null {
  if (address === null || !URL.canParse(address, document.baseURI)) return null;
  const url = new URL(address, document.baseURI);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

function attribute(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
