/** The lines that put the view into another page. */

type Attributes = readonly (readonly [name: string, value: string])[];

/** The element as it stands in a page, for what it says there. */
export function embedCode(page: Element, link: string, title: string): string {
  const embed = absolute(page.getAttribute('embed'));
  if (embed !== null) {
    const url = new URL(embed);
    if (link !== '') url.searchParams.set('at', link);
    return frameCode(url.href, title);
  }
  const script = document.querySelector<HTMLScriptElement>('script[src*="conflict-timeline"]');
  const src = absolute(page.getAttribute('src')) ?? 'timeline.json';
  return [
    scriptCode(script?.src ?? 'conflict-timeline.js', !script || script.type === 'module'),
    elementCode([['src', src], ...(link === '' ? [] : [['at', link] as const])]),
  ].join('\n');
}

export function frameCode(address: string, title: string): string {
  return `<iframe src="${attribute(address)}" sandbox="allow-scripts" width="800" height="640" title="${attribute(title)}" loading="lazy"></iframe>`;
}

export function scriptCode(address: string, isModule: boolean): string {
  return `<script ${isModule ? 'type="module"' : 'defer'} src="${attribute(address)}"></script>`;
}

export function elementCode(attributes: Attributes): string {
  const all = attributes.map(([name, value]) => ` ${name}="${attribute(value)}"`).join('');
  return `<conflict-timeline${all}></conflict-timeline>`;
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
