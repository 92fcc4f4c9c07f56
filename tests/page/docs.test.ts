/** The documentation as readers meet it, and its examples as those who copy them do. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import { wcagContrast } from 'culori';
import type { BrowserContextOptions, Page, Route } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { isLive } from '../../src/docs/code-blocks.ts';
import { pageFile, PAGES } from '../../src/docs/pages.ts';
import { EXAMPLES, type Example } from '../docs/pages.ts';
import { DESK, open, PHONE, useBrowser, type Opened } from './open.ts';

useBrowser();

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; require-trusted-types-for 'script'";
const SCREENS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['a desk, light', DESK],
  ['a phone, dark', { ...PHONE, colorScheme: 'dark' }],
];
/** Any of the views that an element shows events in. */
const SHOWN = ':is(ct-stage, ct-column, ct-list)';

/** A page of the documentation, under the strictest policy. */
async function openDocs(file: string, screen: BrowserContextOptions): Promise<Opened> {
  const opened = await open('docs/not.html', { ...screen, reducedMotion: 'reduce' });
  await opened.page.route('**/docs/*.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': STRICT },
    });
  });
  await opened.page.goto(new URL(`docs/${file}`, inject('pageUrl')).href);
  await allShown(opened.page);
  return opened;
}

/** Each timeline of the page shows its events. */
async function allShown(page: Page): Promise<void> {
  for (const element of await page.locator('conflict-timeline').all())
    await element.locator(SHOWN).first().waitFor();
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: typeof Axe };
    const { violations } = await axe.run(document, { iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

describe.each(SCREENS)('the documentation on %s', (_, screen) => {
  it.each(PAGES.map(({ name }) => pageFile(name)))('has no fault in %s', async (file) => {
    const { page, complaints, requests } = await openDocs(file, screen);
    expect(await faultsOf(page)).toEqual([]);
    const beyond = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond).toBe(0);
    const own = new URL(inject('pageUrl')).origin;
    expect(requests.filter((url) => !url.startsWith(own) && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

it('can be read and walked through without JavaScript', async () => {
  const { page } = await open('docs/', { ...PHONE, javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Contents' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Theming' }).click();
  await expect.poll(() => page.title()).toContain('Theming');
  expect(await page.locator('main').innerText()).toContain('--ct-paper');
  await page.context().close();
});

describe('an example of the page of the element', () => {
  it('tells what is opened, steps by buttons and shows rows', async () => {
    const { page } = await openDocs('element.html', DESK);
    await page
      .locator('#told')
      .getByRole('button', { name: /signed a truce/ })
      .first()
      .click();
    await expect.poll(() => page.locator('#heard').textContent()).toBe('Opened: event truce-of-tarn');
    await page.getByRole('button', { name: 'Event after' }).click();
    await page.locator('#stepped ct-detail').getByText('closed the bridge').first().waitFor();
    await page.locator('#own').getByText('The ferry sails').first().waitFor();
    await page.context().close();
  });

  it('is copied by a button', async () => {
    const { page } = await openDocs('element.html', {
      ...DESK,
      permissions: ['clipboard-write', 'clipboard-read'],
    });
    await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<conflict-timeline');
    await page.context().close();
  });
});

it('shows in class what it says: a fixed range, one lane, a story at its second step', async () => {
  const { page } = await openDocs('in-class.html', DESK);
  const fixed = page.locator('#fixed');
  await fixed.getByText('shelled Port Borl').first().waitFor();
  await fixed.getByRole('button', { name: 'List', exact: true }).click();
  await fixed.locator('ct-list').waitFor();
  expect(await fixed.locator('ct-list').innerText()).not.toContain('signed a truce');
  expect(await fixed.getByRole('button', { name: 'Search' }).count()).toBe(0);
  await page.locator('#bare').getByText('signed a').first().waitFor();
  expect(await page.locator('#bare ct-stage').getByText('River Commission', { exact: true }).count()).toBe(0);
  await page.frameLocator('.lesson').locator('ct-story').getByText('crossed the Quill').first().waitFor();
  await page.context().close();
});

describe.each(['light', 'dark'] as const)('each theme that is shown, %s', (colorScheme) => {
  it('has the contrast that text needs', async () => {
    const { page } = await openDocs('theming.html', { ...DESK, colorScheme });
    const themes = await page.locator('.stand conflict-timeline').evaluateAll((elements) =>
      elements.map((element) => {
        const probe = document.createElement('span');
        element.shadowRoot?.append(probe);
        const color = (name: string): string => {
          probe.style.color = `var(--ct-${name})`;
          return getComputedStyle(probe).color;
        };
        const text = ['ink', 'muted', 'side-1', 'side-2', 'side-3'].map(color);
        return { name: [...element.classList].join(), text, paper: ['paper', 'card', 'band'].map(color) };
      }),
    );
    expect(themes).toHaveLength(5);
    for (const { name, text, paper } of themes)
      for (const one of text)
        for (const under of paper)
          expect([name, one, under, wcagContrast(one, under) >= 4.5]).toEqual([name, one, under, true]);
    await page.context().close();
  });
});

describe('a style sheet in the documentation', () => {
  it.each(EXAMPLES.filter(({ language }) => language === 'css'))(
    'is understood whole: $place',
    async ({ text }) => {
      const { page } = await open();
      const understood = await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        return [...sheet.cssRules].map((rule) => (rule as CSSStyleRule).style.length);
      }, text);
      expect(understood.length).toBe(text.split('{').length - 1);
      for (const declarations of understood) expect(declarations).toBeGreaterThan(0);
      await page.context().close();
    },
  );
});

/** Where examples say that their site stands. */
const PAPER = 'https://paper.example/war/';

/** What AMP's own element does of a frame: it makes one, and gives it the height that it asks for. */
const AMP_FRAME = `customElements.define('amp-iframe', class extends HTMLElement {
  connectedCallback() {
    const frame = document.createElement('iframe');
    for (const name of ['src', 'sandbox', 'title', 'width', 'height']) frame.setAttribute(name, this.getAttribute(name));
    addEventListener('message', ({ source, data }) => {
      if (source === frame.contentWindow && data.sentinel === 'amp' && data.type === 'embed-size') this.dataset.heard = data.height;
    });
    this.append(frame);
  }
});`;

/** The page that somebody makes of an example, on a host of their own. */
function pageOf({ text }: Example): string {
  if (text.startsWith('<!doctype')) return text;
  const script =
    text.includes('<script') || text.includes('iframe')
      ? ''
      : `<script type="module" src="${PAPER}conflict-timeline.js"></script>`;
  const amp = text.includes('<amp-') ? `<script>${AMP_FRAME}</script>` : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Example</title><link rel="icon" href="data:,">${amp}${script}<body>${text}</body></html>`;
}

describe('a page that somebody makes of an example', () => {
  it.each(EXAMPLES.filter((example) => example.language === 'html' && !isLive(example)))(
    'shows the events: $place',
    async (example) => {
      const { page, complaints } = await open();
      const site = (path: string): string => new URL(path, inject('pageUrl')).href;
      const from = (base: string) => async (route: Route) => {
        const path = route.request().url().slice(base.length);
        const url = site(path === 'timeline.json' ? 'docs/examples/timeline.json' : path);
        const response = await route.fetch({ url });
        await route.fulfill({
          response,
          headers: { ...response.headers(), 'access-control-allow-origin': '*' },
        });
      };
      const home = 'https://school.example/';
      await page.route(`${PAPER}**`, from(PAPER));
      await page.route(`${home}**`, from(home));
      await page.route(`${home}page.html`, (route) =>
        route.fulfill({ contentType: 'text/html', body: pageOf(example) }),
      );
      await page.goto(`${home}page.html`);
      const framed = example.text.includes('iframe');
      const host = framed
        ? page.frameLocator('iframe').locator('conflict-timeline')
        : page.locator('conflict-timeline');
      await host.locator(SHOWN).first().waitFor();
      if (example.text.includes('<amp-')) await page.locator('amp-iframe[data-heard]').waitFor();
      expect(complaints).toEqual([]);
      await page.unrouteAll({ behavior: 'wait' });
      await page.context().close();
    },
  );
});
