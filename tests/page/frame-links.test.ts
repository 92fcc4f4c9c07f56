/** Links out of frames that may open no windows, on a page of another host: with the script for that page, and without it. */
import type { Server } from 'node:http';
import type { FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { listen } from './host.ts';
import { dataScript } from '../../src/site/embed-data.ts';
import { timeline } from '../elements/reading-fixture.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
// Windows that open others are slow on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let blog: Server;
let address: string;
let body = '';

beforeAll(async () => {
  const host = await listen((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>Blog</title>${body}`);
  });
  blog = host.server;
  address = host.url;
});
afterAll(() => blog.close());

const site = (path: string): string => new URL(path, inject('pageUrl')).href;
const script = (): string => `<script defer src="${site('embed-parent.js')}"></script>`;
const frame = (sandbox: string): string =>
  `<iframe sandbox="${sandbox}" src="${site('embed/?at=easter-ceasefire')}" width="1100" height="700"></iframe>`;

interface Blog {
  readonly page: Page;
  readonly frame: FrameLocator;
  /** Addresses of windows that have opened. */
  readonly windows: readonly string[];
}

async function blogWith(html: string): Promise<Blog> {
  body = html;
  const { page } = await open('data/timeline.json');
  // A timeline whose sources have addresses.
  await page
    .context()
    .route('**/data/timeline.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: dataScript(timeline) }),
    );
  // Nobody is asked: what the links lead to is of no matter here.
  await page.context().route(/^https:/, (route) => route.fulfill({ body: 'elsewhere' }));
  const windows: string[] = [];
  page.context().on('page', (other) => {
    void other.waitForURL(/^https?:/).then(async () => {
      expect(await other.evaluate('window.opener')).toBeNull();
      windows.push(other.url());
    });
  });
  await page.goto(address);
  return { page, frame: page.locator('iframe').first().contentFrame(), windows };
}

async function follow({ frame: inner }: Blog): Promise<string> {
  const link = inner.locator('ct-detail a[target=_blank]').first();
  const href = (await link.getAttribute('href')) ?? '';
  expect(href).toMatch(/^https?:/);
  await link.click();
  return href.replace(/#.*/s, '');
}
const withoutFragment = (url: string): string => url.replace(/#.*/s, '');

describe('a link out of a frame', () => {
  it('is opened by the page around, with its script', async () => {
    const blogged = await blogWith(frame('allow-scripts') + script());
    await expect.poll(async () => (await blogged.page.locator('iframe').boundingBox())?.height).not.toBe(700);
    const href = await follow(blogged);
    await expect.poll(() => blogged.windows.map(withoutFragment)).toEqual([href]);
    expect(await blogged.frame.locator('dialog').count()).toBe(0);
    await blogged.page.context().close();
  });

  it('is opened by the frame itself, where it may', async () => {
    const blogged = await blogWith(frame('allow-scripts allow-popups allow-popups-to-escape-sandbox'));
    const href = await follow(blogged);
    await expect.poll(() => blogged.windows.map(withoutFragment)).toEqual([href]);
    await blogged.page.context().close();
  });

  it('is given to copy, where nobody may open it', async () => {
    const blogged = await blogWith(frame('allow-scripts'));
    const href = await follow(blogged);
    const field = blogged.frame.locator('dialog textarea');
    expect(withoutFragment(await field.inputValue())).toBe(href);
    const chosen = await field.evaluate((each: HTMLTextAreaElement) =>
      each.value.slice(each.selectionStart, each.selectionEnd),
    );
    expect(chosen).toBe(await field.inputValue());
    await blogged.page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    await follow(blogged);
    await blogged.frame.locator('dialog button').click();
    await field.waitFor({ state: 'detached' });
    expect(blogged.windows).toEqual([]);
    await blogged.page.context().close();
  });

  it('is given to copy, where the browser does not let the page around open it', async () => {
    const blogged = await blogWith(`<script>open = () => null</script>${frame('allow-scripts')}${script()}`);
    await expect.poll(async () => (await blogged.page.locator('iframe').boundingBox())?.height).not.toBe(700);
    const href = await follow(blogged);
    expect(withoutFragment(await blogged.frame.locator('dialog textarea').inputValue())).toBe(href);
    await blogged.page.context().close();
  });
});

it('gives a window to no other frame, and to no other address', async () => {
  const stranger = `data:text/html,<button onclick="parent.postMessage({type:'conflict-timeline',open:'https://evil.example/'},'*')">x</button>`;
  const blogged = await blogWith(
    `<iframe sandbox="allow-scripts" src='${stranger.replaceAll("'", '&apos;')}'></iframe>${frame('allow-scripts')}${script()}`,
  );
  await blogged.page.locator('iframe').nth(1).contentFrame().locator('ct-detail h2').waitFor();
  await blogged.frame.locator('button').click();
  const own = blogged.page.frames().find((each) => each.url().includes('/embed/'));
  const bad = [
    'javascript:globalThis.polluted=1',
    'data:text/html,x',
    'file:///etc/passwd',
    '//',
    7,
    null,
    {},
  ];
  await own?.evaluate((all) => {
    for (const address of all) parent.postMessage({ type: 'conflict-timeline', open: address }, '*');
  }, bad);
  // Messages come in their order: once this one has been heard, so have the others.
  await own?.evaluate(() => parent.postMessage({ type: 'conflict-timeline', height: 777 }, '*'));
  await expect
    .poll(async () => (await blogged.page.locator('iframe').nth(1).boundingBox())?.height)
    .toBeGreaterThanOrEqual(777);
  expect(blogged.page.context().pages()).toHaveLength(1);
  expect(await blogged.page.evaluate('globalThis.polluted ?? null')).toBeNull();
  await blogged.page.context().close();
});
