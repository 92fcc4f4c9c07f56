/** The builder as a publisher meets it, and what its lines show where they are pasted. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import type Axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright';
import { build } from 'vite';
import { describe, expect, inject, it } from 'vitest';
import { HOSTILE } from '../hostile.ts';
import { DESK, open, PHONE, useBrowser, type Opened } from './open.ts';

useBrowser();

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; require-trusted-types-for 'script'";
const SHOWN = ':is(ct-stage, ct-column, ct-list)';
const PAPER = 'https://paper.example/war/';

async function openBuilder(screen: BrowserContextOptions = DESK): Promise<Opened> {
  const opened = await open('docs/not.html', { ...screen, reducedMotion: 'reduce' });
  await opened.page.route('**/docs/builder*.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': STRICT } });
  });
  await opened.page.goto(new URL('docs/builder.html', inject('pageUrl')).href);
  await shown(opened.page, 'desk');
  await shown(opened.page, 'phone');
  return opened;
}

const frame = (page: Page, name: 'desk' | 'phone') => page.frameLocator(`iframe[name=${name}]`);
const shown = (page: Page, name: 'desk' | 'phone'): Promise<void> =>
  frame(page, name).locator('conflict-timeline').locator(SHOWN).first().waitFor();
const snippet = (page: Page): Promise<string> => page.locator('.snippet code').innerText();

describe.each([
  ['a desk', DESK],
  ['a phone, dark', { ...PHONE, colorScheme: 'dark' }],
] as const)('the builder on %s', (_, screen) => {
  it('has no fault, and shows a desk and a phone', async () => {
    const { page, complaints } = await openBuilder(screen);
    await frame(page, 'phone').locator('ct-column').waitFor();
    await frame(page, 'desk').locator('ct-stage').waitFor();
    await page.evaluate(AXE);
    const faults = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { readonly axe: typeof Axe };
      const { violations } = await axe.run(document, { iframes: false });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the builder', () => {
  it('shows and writes what is chosen, by keys alone', async () => {
    const { page, complaints } = await openBuilder();
    await page.locator('select[name=lanes]').focus();
    await page.keyboard.press('k');
    await frame(page, 'desk').locator('conflict-timeline[lanes=kind] ct-stage').waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('l');
    await frame(page, 'desk').locator('conflict-timeline[mode=list] ct-list').waitFor();
    expect(await snippet(page)).toContain('at="2031-02/2031-06" mode="list" lanes="kind"');
    await page.getByLabel('Goes into').focus();
    await page.keyboard.press('f');
    await expect
      .poll(() => snippet(page))
      .toContain('/embed/?at=2031-02%2F2031-06&amp;mode=list&amp;lanes=kind');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('fixes a lesson', async () => {
    const { page, complaints } = await openBuilder();
    await page.getByLabel('Nothing outside of').fill('2031-02/2031-04');
    await page.getByLabel('Search', { exact: true }).check();
    await page.getByLabel('Links to sources').check();
    const element = frame(page, 'desk').locator('conflict-timeline[hide="search,links"]');
    await element.locator('ct-stage').waitFor();
    await frame(page, 'desk').getByText('shelled Port Borl').first().waitFor();
    expect(await frame(page, 'desk').getByRole('button', { name: 'Search' }).count()).toBe(0);
    await expect.poll(() => snippet(page)).toContain('within="2031-02/2031-04" hide="search,links"');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('paints at once, and tells what cannot be read', async () => {
    const { page, complaints } = await openBuilder();
    const contrast = page.locator('output[name=ink-contrast]');
    expect(await contrast.innerText()).not.toContain('too low');
    await page.getByLabel('Text, light').fill('#cccccc');
    await expect.poll(() => contrast.innerText()).toContain('too low');
    const ink = () =>
      frame(page, 'desk')
        .locator('conflict-timeline')
        .evaluate((element) => getComputedStyle(element).color);
    await expect.poll(ink).toBe('rgb(204, 204, 204)');
    expect(await snippet(page)).toContain('--ct-ink: light-dark(#cccccc, #eceae4);');
    await page.getByLabel('Shown on').selectOption('dark');
    await expect.poll(ink).toBe('rgb(236, 234, 228)');
    await page.getByRole('button', { name: /own colours/ }).click();
    expect(await snippet(page)).not.toContain('<style>');
    expect(await contrast.innerText()).not.toContain('too low');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('shows a file of one’s own, and tells what is wrong with it', async () => {
    const { page, requests } = await openBuilder();
    await page.getByLabel('Opens at').fill('');
    const before = requests.length;
    await page.locator('input[type=file]').setInputFiles({
      name: 'own.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('title,start\nThe ferry sails,2031-05-17\nTruce,2031-05-14\n'),
    });
    await frame(page, 'phone').getByText('The ferry sails').first().waitFor();
    // Nothing of it leaves the page.
    expect(requests.slice(before).filter((url) => /\bown\./.test(url))).toEqual([]);
    await page.locator('input[type=file]').setInputFiles({
      name: 'own.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"format": "other/1"}'),
    });
    await expect.poll(() => page.locator('.builder-status').innerText()).toContain('In the file: format');
    await page.context().close();
  });

  it('fetches data from the address that is given, and from no other sort of address', async () => {
    const { page } = await openBuilder();
    const data = new URL('docs/examples/timeline.json', inject('pageUrl')).href;
    await page.getByLabel('A file on the web').check();
    await page.getByLabel('Its address').fill('javascript:globalThis.polluted=1');
    await expect.poll(() => page.locator('.builder-status').innerText()).toContain('https://');
    await page.getByLabel('Its address').fill(data);
    await frame(page, 'desk').locator(`conflict-timeline[src="${data}"] ct-stage`).waitFor();
    expect(await snippet(page)).toContain(`src="${data}"`);
    await page.context().close();
  });

  it('takes hostile words for words', async () => {
    const { page, complaints, requests } = await openBuilder();
    await page.evaluate((hostile) => {
      const named = (name: string) => document.querySelector<HTMLInputElement>(`[name=${name}]`);
      for (const typed of hostile) {
        for (const name of ['at', 'title', 'site', 'address']) {
          const field = named(name);
          if (field) field.value = typed;
          field?.dispatchEvent(new Event('input', { bubbles: true }));
        }
        // Writes the lines at once.
        named('snippet')?.dispatchEvent(new Event('change'));
      }
    }, HOSTILE);
    const last = HOSTILE.at(-1)?.trim() ?? '';
    await expect.poll(() => frame(page, 'desk').locator('conflict-timeline').getAttribute('at')).toBe(last);
    await shown(page, 'desk');
    for (const one of page.frames())
      expect(await one.evaluate(() => (globalThis as { polluted?: unknown }).polluted)).toBeUndefined();
    expect(await page.locator('main :is(script, img)').count()).toBe(0);
    expect(requests.filter((url) => url.includes('evil.example'))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** A page of somebody else's, with the site of the tests at `PAPER`. */
async function paste(body: string): Promise<Opened> {
  const opened = await open('docs/not.html');
  const { page } = opened;
  await page.route(`${PAPER}**`, async (route) => {
    const url = new URL(route.request().url().slice(PAPER.length), inject('pageUrl')).href;
    const response = await route.fetch({ url });
    await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
  });
  await page.route('https://school.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lesson</title><link rel="icon" href="data:,"><body>${body}</body></html>`,
    }),
  );
  await page.goto('https://school.example/');
  return opened;
}

describe('what was copied', () => {
  it.each(['HTML', 'Frame', 'WordPress', 'Ghost'])('shows the timeline of the site, in %s', async (place) => {
    const builder = await openBuilder();
    await builder.page.getByLabel('Opens at').fill('2025-04');
    await builder.page.getByLabel('Paper, light').fill('#fff8e0');
    await builder.page.getByLabel('Goes into').selectOption(place);
    await expect.poll(() => snippet(builder.page)).toContain('2025-04');
    const code = await snippet(builder.page);
    await builder.page.context().close();
    const { page, complaints } = await paste(code);
    const isFrame = code.includes('<iframe');
    const host = (isFrame ? page.frameLocator('iframe') : page).locator('conflict-timeline');
    await host.locator(SHOWN).first().waitFor();
    expect(await host.getAttribute('at')).toBe('2025-04');
    const paper = await host.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(paper).toBe('rgb(255, 248, 224)');
    expect(complaints).toEqual([]);
    await page.unrouteAll({ behavior: 'wait' });
    await page.context().close();
  });

  it('is a component that React shows', async () => {
    const builder = await openBuilder();
    const data = new URL('data/timeline.json', inject('pageUrl')).href;
    await builder.page.getByLabel('A file on the web').check();
    await builder.page.getByLabel('Its address').fill(data);
    await builder.page.getByLabel('Paper, light').fill('#fff8e0');
    await builder.page.getByLabel('Goes into').selectOption('React');
    await expect.poll(() => snippet(builder.page)).toContain(data);
    const code = await snippet(builder.page);
    await builder.page.context().close();
    const root = join(import.meta.dirname, '../..');
    // Inside the checkout, so that React is found.
    const work = mkdtempSync(join(root, 'node_modules/.cache/react-'));
    const { NODE_ENV } = process.env;
    process.env.NODE_ENV = 'production';
    try {
      writeFileSync(join(work, 'App.jsx'), code.replace('function Timeline', 'function App'));
      for (const file of ['main.jsx', 'index.html'])
        cpSync(join(root, 'docs/examples/react', file), join(work, file));
      await build({
        root: work,
        configFile: join(root, 'docs/examples/react/vite.config.js'),
        base: './',
        logLevel: 'error',
        resolve: { alias: { 'conflict-timeline': join(root, 'src/elements/conflict-timeline.ts') } },
        build: { outDir: join(root, 'node_modules/.cache/page-tests/react'), emptyOutDir: true },
      });
      const { page, complaints } = await open('react/');
      const element = page.locator('conflict-timeline');
      await element.locator(SHOWN).first().waitFor();
      expect(await element.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(
        'rgb(255, 248, 224)',
      );
      expect(complaints).toEqual([]);
      await page.context().close();
    } finally {
      process.env.NODE_ENV = NODE_ENV;
      rmSync(work, { recursive: true });
    }
  });
});
