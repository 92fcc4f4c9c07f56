/** A part of the script that does not come: one message says so, and brings it when there is a connection again. */
import type { BrowserContextOptions, Page } from 'playwright';
import { expect, it } from 'vitest';
import { DESK, open, PHONE, useBrowser } from './open.ts';

useBrowser();

/** When the page has drawn twice and has had nothing to do after either: what asks again whenever it is drawn has asked by then. */
const rest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let time = 0; time < 2; time++)
      await new Promise((resolve) => {
        requestAnimationFrame(() => requestIdleCallback(resolve));
      });
  });

interface Lost {
  readonly what: string;
  readonly part: RegExp;
  readonly on: BrowserContextOptions;
  readonly at?: string;
  /** How one comes to want it. */
  readonly act?: (page: Page) => Promise<void>;
  /** What is there once it has come. */
  readonly there: string;
}

const press =
  (name: string) =>
  (page: Page): Promise<void> =>
    page.getByRole('button', { name, exact: true }).click();

const LOST: readonly Lost[] = [
  {
    what: 'what draws a timeline',
    part: /\/timeline-[\w-]{8}\.js/,
    on: DESK,
    there: 'ct-stage .event',
  },
  { what: 'the column of a phone', part: /\/ct-column-/, on: PHONE, there: 'ct-column .event' },
  {
    what: 'the list',
    part: /\/ct-list-/,
    on: DESK,
    act: press('List'),
    there: 'ct-list .event',
  },
  {
    what: 'what filters',
    part: /\/sifter-/,
    on: DESK,
    at: '#?kind=assault',
    there: 'ct-filters button',
  },
  {
    what: 'what counts for filters',
    part: /\/sieve-/,
    on: DESK,
    act: press('Filter'),
    there: 'ct-filters input',
  },
  { what: 'what one can press on the stage', part: /\/stage-controls-/, on: DESK, there: 'ct-stage .event' },
  { what: 'the overview', part: /\/ct-overview-|\/stage-controls-/, on: DESK, there: 'ct-overview .window' },
  {
    what: 'what tells about an event',
    part: /\/ct-detail-/,
    on: PHONE,
    act: (page) => page.locator('ct-column a.title').first().tap(),
    there: 'ct-detail h2',
  },
  { what: 'what tells a story', part: /\/ct-story-/, on: DESK, act: press('Story'), there: 'ct-story h2' },
  { what: 'what shares', part: /\/ct-save-/, on: DESK, act: press('Share'), there: 'ct-share' },
];

it.each(LOST)('says that $what could not be reached', async ({ part, on, at, act, there }) => {
  const { page, complaints } = await open('', on);
  await page.context().route(part, (route) => route.abort());
  if (at !== undefined) await page.goto(new URL(at, page.url()).href);
  await page.reload();
  await act?.(page);
  const alert = page.getByRole('alert').filter({ hasText: 'A part of the timeline could not be reached' });
  await alert.waitFor();
  expect(await page.getByRole('alert').count()).toBe(1);
  // What wants the file has asked for it once, and waits for the reader.
  await expect
    .poll(async () => {
      const { length } = complaints;
      await rest(page);
      return complaints.length - length;
    })
    .toBe(0);
  expect(await page.locator('progress').count()).toBe(0);
  await page.context().unroute(part);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.locator(there).first().waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(complaints.filter((each) => !each.includes('Failed to load'))).toEqual([]);
  await page.context().close();
});

it('stays where there is still no connection', async () => {
  const { page } = await open('', PHONE);
  await page.context().route(/\/ct-column-/, (route) => route.abort());
  await page.reload();
  const again = page.getByRole('alert').getByRole('button', { name: 'Try again' });
  for (let time = 0; time < 2; time++) {
    const failed = page.waitForEvent('requestfailed');
    await again.click();
    await failed;
  }
  await again.waitFor();
  await page.context().close();
});
