/** The examples of docs/examples/, each built as its readers would and driven under the strictest policy. */
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildElement } from '../../.ci/element.ts';
import { open, useBrowser } from './open.ts';

useBrowser();

const EXAMPLES = join(import.meta.dirname, '../../docs/examples');
const OUT_DIR = join(import.meta.dirname, '../../node_modules/.cache/frameworks');
const FRAMEWORKS = ['react', 'vue', 'svelte'] as const;
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'";

let server: PreviewServer;

beforeAll(async () => {
  rmSync(OUT_DIR, { recursive: true, force: true });
  await buildElement(OUT_DIR);
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  for (const name of FRAMEWORKS) {
    const root = join(EXAMPLES, name);
    await build({
      root,
      configFile: join(root, 'vite.config.js'),
      base: './',
      logLevel: 'error',
      // What npm would have installed.
      resolve: {
        alias: { 'conflict-timeline': join(OUT_DIR, 'element/elements/conflict-timeline.js') },
      },
      build: { outDir: join(OUT_DIR, name), emptyOutDir: true },
    });
    copyFileSync(join(EXAMPLES, 'timeline.json'), join(OUT_DIR, name, 'timeline.json'));
  }
  process.env.NODE_ENV = NODE_ENV;
  server = await preview({
    root: OUT_DIR,
    configFile: false,
    logLevel: 'error',
    build: { outDir: '.' },
    preview: { host: '127.0.0.1', port: 0 },
  });
}, 180_000);
afterAll(() => server.close());

/** An example under the policy; `html` is that of the built site. */
async function openExample(name: string) {
  const base =
    name === 'html' ? new URL('docs/examples/', inject('pageUrl')).href : server.resolvedUrls?.local[0];
  const opened = await open('docs/not.html');
  await opened.page.route(`**/${name}/`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': STRICT } });
  });
  await opened.page.goto(new URL(`${name}/`, base).href);
  await opened.page.locator('conflict-timeline ct-stage').first().waitFor();
  return opened;
}

describe.each(['html', ...FRAMEWORKS])('the example in %s', (name) => {
  it('says what to open, and hears what was opened and closed', async () => {
    const { page, complaints } = await openExample(name);
    await page.getByRole('button', { name: 'The truce', exact: true }).click();
    await expect.poll(() => page.locator('output').textContent()).toBe('truce-of-tarn');
    const panel = page.locator('ct-detail');
    await panel.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => page.locator('output').textContent()).toBe('nothing');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** How many events of the picture, in their shadow roots, can be seen. */
function buttons(page: Page, within: string): Promise<number> {
  return page.locator(`${within} ct-stage button`).count();
}

describe('in a page under the policy', () => {
  it('survives to be moved, removed and put back', async () => {
    const { page, complaints } = await openExample('html');
    // They come together, a frame after the picture.
    await page.locator('conflict-timeline ct-stage button').nth(3).waitFor();
    const before = await buttons(page, 'conflict-timeline');
    await page.evaluate(() => {
      const element = document.querySelector('conflict-timeline');
      const section = document.createElement('section');
      document.body.prepend(section);
      if (element) section.append(element);
    });
    await expect.poll(() => buttons(page, 'section conflict-timeline')).toBe(before);
    await page.evaluate(() => {
      const element = document.querySelector('conflict-timeline');
      element?.remove();
      if (element) document.body.append(element);
    });
    await expect.poll(() => buttons(page, 'body > conflict-timeline')).toBe(before);
    // It still does what it did.
    await page.getByRole('button', { name: 'The truce', exact: true }).click();
    await expect.poll(() => page.locator('output').textContent()).toBe('truce-of-tarn');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("stands in another component's shadow root, and is heard outside of it", async () => {
    const { page, complaints } = await openExample('html');
    await page.evaluate(() => {
      const host = document.createElement('div');
      host.id = 'host';
      const root = host.attachShadow({ mode: 'open' });
      const element = document.createElement('conflict-timeline');
      element.setAttribute('src', '../timeline.json');
      element.setAttribute('at', 'bridge-closed');
      host.addEventListener('ct-load', () => (host.dataset.heard = 'yes'));
      root.append(element);
      document.body.append(host);
    });
    await page.locator('#host[data-heard]').waitFor({ state: 'attached' });
    await page.locator('#host ct-detail').getByText('closed the bridge').first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('stands there twenty times, each by itself', async () => {
    const { page, complaints } = await openExample('html');
    await page.evaluate(() => {
      for (let i = 1; i < 20; i++) {
        const element = document.createElement('conflict-timeline');
        element.setAttribute('src', '../timeline.json');
        document.body.append(element);
      }
    });
    await expect.poll(() => page.locator('conflict-timeline ct-stage').count()).toBe(20);
    await page.getByRole('button', { name: 'The truce', exact: true }).click();
    await page.locator('conflict-timeline ct-detail').waitFor();
    expect(await page.locator('conflict-timeline ct-detail').count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
