/** A lesson whose part of the script does not come shows nothing rather than everything, until it is fetched once more. */
import type { Locator, Page } from 'playwright';
import { expect, inject, it } from 'vitest';
import { DESK, open, siteTimeline, useBrowser } from './open.ts';

useBrowser();

/** What keeps the limits, and what reads them. */
const PARTS = [/\/assets\/lesson-[^/]*\.js$/, /\/assets\/link-reader-[^/]*\.js$/];

/** The one message, as for every other part, once it is there. */
async function lossIn(page: Page, words = 'A part of the timeline could not be reached'): Promise<Locator> {
  const alert = page.getByRole('alert');
  await alert.filter({ hasText: words }).waitFor();
  expect(await alert.count()).toBe(1);
  return alert;
}

/** Nothing of the timeline, drawn or as the plain list of the page. */
async function expectNothing(page: Page): Promise<void> {
  expect(await page.locator('ct-stage, ct-list, ct-overview').count()).toBe(0);
  const { events } = await siteTimeline();
  for (const { title } of events.slice(0, 5))
    expect(await page.getByText(title, { exact: false }).first().isVisible()).toBe(false);
}

/** Only what is in the limits. */
async function expectLesson(page: Page): Promise<void> {
  await page.locator('ct-stage .event').first().waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await page.locator('ct-overview .window').getAttribute('aria-valuetext')).toMatch(/2022/);
  expect(await page.locator('ct-stage .event[aria-label*="2025"]').count()).toBe(0);
}

it.each(PARTS)(
  'says so, shows neither the timeline nor the plain list, and tries again: %s',
  async (part) => {
    const { page } = await open();
    await page.context().route(part, (route) => route.abort());
    await page.goto(new URL('?lesson#?within=2022', inject('pageUrl')).href);
    const alert = await lossIn(page);
    await expectNothing(page);
    const failed = page.waitForEvent('requestfailed');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await failed;
    await lossIn(page);
    await expectNothing(page);
    await page.context().unroute(part);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expectLesson(page);
    await page.context().close();
  },
);

it('says so in the language of the timeline', async () => {
  const { page } = await open();
  await page.route('**/klasse.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="de"><title>Klasse</title>
        <script type="module" src="conflict-timeline.js"></script>
        <conflict-timeline src="data/timeline.json" within="2022"></conflict-timeline></html>`,
    }),
  );
  await page.context().route(PARTS[0] ?? '', (route) => route.abort());
  await page.goto(new URL('klasse.html', inject('pageUrl')).href);
  const alert = await lossIn(page, 'Ein Teil der Zeitleiste ist nicht zu erreichen');
  await alert.getByRole('button', { name: 'Noch einmal versuchen' }).waitFor();
  await page.context().close();
});

it.each(PARTS)('does so for a link that comes later, too: %s', async (part) => {
  const { page } = await open('', DESK);
  await page.locator('ct-stage .event').first().waitFor();
  await page.context().route(part, (route) => route.abort());
  await page.evaluate(() => (location.hash = '?within=2022'));
  const alert = await lossIn(page);
  expect(await page.locator('ct-stage, ct-list, ct-overview').count()).toBe(0);
  await page.context().unroute(part);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expectLesson(page);
  await page.context().close();
});

it('is withheld where its rows come from a file, until its part has come', async () => {
  const { page } = await open();
  const rows = ['2022-03-01', '2025-03-01'].map((start, i) => JSON.stringify({ start, title: `Row ${i}` }));
  await page.route('**/rows.ndjson', (route) =>
    route.fulfill({ contentType: 'application/x-ndjson', body: rows.join('\n') }),
  );
  await page.route('**/rows.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Rows</title><script type="module" src="conflict-timeline.js"></script>
        <conflict-timeline src="rows.ndjson" within="2022"></conflict-timeline>`,
    }),
  );
  await page.context().route(PARTS[0] ?? '', (route) => route.abort());
  await page.goto(new URL('rows.html', inject('pageUrl')).href);
  const alert = await lossIn(page);
  expect(await page.locator('ct-stage').count()).toBe(0);
  await page.context().unroute(PARTS[0] ?? '');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.locator('ct-stage .event').first().waitFor();
  expect(await page.locator('ct-stage .event').count()).toBe(1);
  await page.context().close();
});

it('shows the whole for another link that cannot be read, says so, and follows it when it can', async () => {
  const { page } = await open();
  const [, reader = ''] = PARTS;
  await page.context().route(reader, (route) => route.abort());
  await page.goto(new URL('?again#2025-04', inject('pageUrl')).href);
  await page.locator('ct-stage .event').first().waitFor();
  const shown = await page.locator('ct-stage .event').count();
  const window = page.locator('ct-overview .window');
  const whole = await window.getAttribute('aria-valuetext');
  const alert = await lossIn(page);
  // One that comes later leaves it where it is.
  await page.evaluate(() => (location.hash = '2022'));
  expect(await page.locator('ct-stage .event').count()).toBe(shown);
  expect(await window.getAttribute('aria-valuetext')).toBe(whole);
  await page.context().unroute(reader);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => window.getAttribute('aria-valuetext')).toMatch(/2021 – .*March 2023/);
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.context().close();
});
