/** Frames without rights on a page of another host: what their addresses ask for, in a query and in a path. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { open, useBrowser } from './open.ts';

useBrowser();

let blog: Server;
let address: string;
/** Addresses of frames, from the site's root. */
let frames: readonly string[] = [];

beforeAll(async () => {
  blog = createServer((_, response) => {
    const site = inject('pageUrl');
    const made = frames.map((path) => {
      const src = new URL(path, site).href.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      return `<iframe sandbox="allow-scripts" src="${src}" width="1000" height="700"></iframe>`;
    });
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>Blog</title>${made.join('')}`);
  });
  await new Promise<void>((resolve) => blog.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(blog.address() as AddressInfo).port}/`;
});
afterAll(() => blog.close());

async function framed(...paths: readonly string[]): Promise<{
  page: Page;
  frame: FrameLocator;
  complaints: readonly string[];
  requests: readonly string[];
}> {
  frames = paths;
  const { page, complaints, requests } = await open(address);
  return { page, complaints, requests, frame: page.locator('iframe').first().contentFrame() };
}

describe('a frame', () => {
  it('has the colours that its address asks for, around the timeline too', async () => {
    const { page, frame, complaints } = await framed(
      'embed/?theme=dark&color-paper=fff1e5-201a14&color-side-1=ff0000&color-ink=red',
    );
    const timeline = frame.locator('conflict-timeline');
    await timeline.locator('ct-stage .event').first().waitFor();
    const paper = (element: Element): string => getComputedStyle(element).backgroundColor;
    expect(await timeline.evaluate(paper)).toBe('rgb(32, 26, 20)');
    expect(await frame.locator('html').evaluate(paper)).toBe('rgb(32, 26, 20)');
    const own = (element: Element, name: string): string => getComputedStyle(element).getPropertyValue(name);
    expect(await timeline.evaluate(own, '--ct-side-1')).toBe('#ff0000');
    expect(await timeline.evaluate(own, '--ct-ink')).toContain('light-dark(');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('takes every option', async () => {
    const { page, frame, complaints } = await framed(
      'embed/?at=2025-04&within=2025&controls=story,zoom&lang=de&theme=dark&lanes=kind',
    );
    const timeline = frame.locator('conflict-timeline');
    await timeline.locator('ct-stage .event').first().waitFor();
    for (const [name, value] of Object.entries({
      at: '2025-04',
      within: '2025',
      hide: 'search,filters,list,lanes,compare,share,keys,links',
      lang: 'de',
      theme: 'dark',
      lanes: 'kind',
    }))
      expect(await timeline.getAttribute(name)).toBe(value);
    const names = timeline.locator('ct-toolbar .tool');
    expect(
      await names.evaluateAll((tools) => [...new Set(tools.map((tool) => tool.dataset['name']))]),
    ).toEqual(['zoom', 'story']);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['embed/event/easter-ceasefire/', 'ct-detail h2'],
    ['embed/on/2025-04-21/', 'ct-stage rect.named'],
    ['embed/on/2025-04/?at=easter-ceasefire', 'ct-detail h2'],
  ])('opens what its path says, unless its query says another: %s', async (path, seen) => {
    const { page, frame, complaints } = await framed(path);
    await frame.locator(seen).first().waitFor();
    const leads = await frame.locator('conflict-timeline').getAttribute('page');
    expect(new URL(leads ?? '', new URL(path, inject('pageUrl'))).href).toBe(inject('pageUrl'));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  const HOSTILE = [
    '"><img src=x onerror=top.hacked=1>',
    'javascript:top.hacked=1',
    "');top.hacked=1;('",
    '</script><script>top.hacked=1</script>',
    '__proto__',
    '\u0000\u202e%00%',
  ];

  it.each(HOSTILE)('does nothing for what is hostile: %j', async (value) => {
    const names = ['at', 'range', 'lang', 'theme', 'mode', 'lanes', 'within', 'hide', 'controls', 'onload'];
    const query = new URLSearchParams(names.map((name) => [name, value]));
    // What makes sense as an address would be looked for there.
    if (/^\w+:/.test(value)) query.set('src', value);
    const { page, frame, complaints, requests } = await framed(`embed/?${query.toString()}`);
    await frame.locator('ct-stage .event').first().waitFor();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    const hosts = new Set(requests.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).host));
    expect([...hosts].sort()).toEqual([new URL(address).host, new URL(inject('pageUrl')).host].sort());
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
