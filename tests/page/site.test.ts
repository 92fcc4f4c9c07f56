/** The static site that the built command writes, served under a path, as readers without and with scripts and as frames have it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, serveFolder } from './host.ts';
import { DESK, open, useBrowser } from './open.ts';
import { OUT_DIR } from './setup.ts';

useBrowser();

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'";

let root: string;
let server: Server;
let site: string;
/** A page of another host that frames the site's. */
let blog: string;
let blogServer: Server;

function blogHtml(): string {
  const frame = (id: string) =>
    `<iframe sandbox="allow-scripts" id="${id}" src="${site}embed/?at=2025-04&amp;lang=de" width="700" height="300"></iframe>`;
  return `<!doctype html><title>Blog</title>${frame('f1')}${frame('f2')}<script defer src="${site}embed-parent.js"></script>`;
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'conflict-timeline-'));
  const out = join(root, 'paper/war');
  execFileSync(process.execPath, [join(OUT_DIR, 'cli/main.js'), 'site', '.', '-o', out]);
  const host = await serveFolder(root, { 'content-security-policy': POLICY });
  server = host.server;
  site = `${host.url}paper/war/`;
  const other = await listen((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(blogHtml());
  });
  blogServer = other.server;
  blog = other.url;
});
afterAll(() => {
  server.close();
  blogServer.close();
  rmSync(root, { recursive: true });
});

describe('the page of an event', () => {
  it('can be read without scripts, and leads to the next', async () => {
    const { page, complaints } = await open(`${site}event/easter-ceasefire/`, {
      ...DESK,
      javaScriptEnabled: false,
    });
    const heading = page.locator('h1');
    const first = await heading.textContent();
    await page.locator('nav.around a').nth(1).click();
    await page.waitForURL(/\/paper\/war\/event\/.+\/$/);
    expect(await heading.textContent()).not.toBe(first);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('opens the timeline there, under a strict policy', async () => {
    const { page, complaints, requests } = await open(`${site}event/easter-ceasefire/`);
    await page.locator('ct-detail h2').first().waitFor();
    expect(requests.every((url) => url.startsWith(site) || url.startsWith('data:'))).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the page of a date', () => {
  it('opens the timeline there', async () => {
    const { page, complaints } = await open(`${site}on/2025-04-21/`);
    await page.locator('ct-stage .event').first().waitFor();
    await expect.poll(() => page.locator('ct-stage rect.named').count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('a frame without rights on the page of another host', () => {
  const FRAME = 'iframe[sandbox="allow-scripts"]';

  it('shows the timeline, and gets the height that it asks for', async () => {
    const { page } = await open(blog);
    const frame = page.locator(FRAME).first().contentFrame();
    await frame.locator('ct-stage .event, ct-column .event').first().waitFor();
    expect(await frame.locator('conflict-timeline').getAttribute('lang')).toBe('de');
    for (const id of ['#f1', '#f2'])
      await expect.poll(async () => (await page.locator(id).boundingBox())?.height).toBeGreaterThan(500);
    await page.context().close();
  });

  it('is not resized by anybody else', async () => {
    const { page } = await open(blog);
    await page.locator(FRAME).first().contentFrame().locator('ct-stage, ct-column').first().waitFor();
    await expect.poll(async () => (await page.locator('#f1').boundingBox())?.height).toBeGreaterThan(500);
    const heights = () =>
      Promise.all(['#f1', '#f2'].map(async (id) => (await page.locator(id).boundingBox())?.height));
    await expect.poll(heights).not.toContain(304);
    const before = await heights();
    await page.evaluate(async () => {
      const heard = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
      postMessage({ type: 'conflict-timeline', height: 250 }, '*');
      await heard;
    });
    expect(await heights()).toEqual(before);
    await page.context().close();
  });
});

describe('the site built again', () => {
  it('writes only what tells of the one event that changed', () => {
    const file = join(root, 'timeline.json');
    const out = join(root, 'again');
    const text = readFileSync(join(import.meta.dirname, '../../docs/examples/timeline.json'), 'utf8');
    const build = (): string => {
      const command = [join(OUT_DIR, 'cli/main.js'), 'site', file, '-o', out, '--jobs', '2'];
      const options = { encoding: 'utf8' } as const;
      return execFileSync(
        process.execPath,
        [...command, '--url', 'https://paper.example/war/'],
        options,
      ).trim();
    };
    const times = (): ReadonlyMap<string, bigint> =>
      new Map(
        readdirSync(out, { recursive: true, encoding: 'utf8' })
          .map((path) => [path, statSync(join(out, path), { bigint: true })] as const)
          .filter(([path, stat]) => stat.isFile() && path !== '.conflict-timeline-site.json')
          .map(([path, stat]) => [path.replaceAll('\\', '/'), stat.mtimeNs]),
      );
    writeFileSync(file, text);
    build();
    const before = times();
    writeFileSync(file, text.replace('"title": "Arland and Borland signed', '"title": "Both signed'));
    expect(build()).toContain(`18 files written, ${before.size - 18} as they were, 0 removed`);
    const written = [...times()].filter(([path, ms]) => before.get(path) !== ms).map(([path]) => path);
    expect(written.sort()).toEqual([
      'data/timeline.js',
      'data/timeline.json',
      // Those before and after it name it.
      'event/envoys-arland-borland-met-old/index.html',
      'event/ferry-sailed-tarn-first-time/index.html',
      'event/truce-of-tarn/index.html',
      'event/truce-of-tarn/preview.png',
      'feed.xml',
      'index.html',
      'oembed/event/truce-of-tarn/index.json',
      'on/2031-05-14/index.html',
      'on/2031-05/index.html',
      'on/2031/index.html',
      'source/courier-2031/index.html',
      'timeline.csv',
      'timeline.ics',
      'timeline.jsonld',
      'timeline.mw',
      'timeline.timelinejs.json',
    ]);
    expect(build()).toContain(`0 files written, ${before.size} as they were, 0 removed`);
    // Three sites with their pictures, on a machine that may have much else to do.
  }, 120_000);
});
