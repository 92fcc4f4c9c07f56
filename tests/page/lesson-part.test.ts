/** A lesson whose part of the script does not come shows nothing rather than everything. */
import { expect, inject, it } from 'vitest';
import { DESK, open, siteTimeline, useBrowser } from './open.ts';

useBrowser();

/** What keeps the limits, and what reads them. */
const PARTS = [/\/assets\/lesson-[^/]*\.js$/, /\/assets\/link-reader-[^/]*\.js$/];

it.each(PARTS)('says so, and shows neither the timeline nor the plain list: %s', async (part) => {
  const { page } = await open();
  await page.context().route(part, (route) => route.abort());
  await page.goto(new URL('?lesson#?within=2022', inject('pageUrl')).href);
  const timeline = page.locator('conflict-timeline');
  await timeline.getByRole('alert').filter({ hasText: 'limits could not be fetched' }).waitFor();
  expect(await timeline.locator('ct-stage, ct-list, ct-overview').count()).toBe(0);
  const { events } = await siteTimeline();
  for (const { title } of events.slice(0, 5))
    expect(await page.getByText(title, { exact: false }).first().isVisible()).toBe(false);
  await page.context().close();
});

it.each(PARTS)('does so for a link that comes later, too: %s', async (part) => {
  const { page } = await open('', DESK);
  await page.locator('ct-stage .event').first().waitFor();
  await page.context().route(part, (route) => route.abort());
  await page.evaluate(() => (location.hash = '?within=2022'));
  await page.getByRole('alert').filter({ hasText: 'limits could not be fetched' }).waitFor();
  expect(await page.locator('ct-stage, ct-list, ct-overview').count()).toBe(0);
  await page.context().close();
});

it('shows the whole for another link that cannot be read, and stays where it is for one that comes later', async () => {
  const { page } = await open();
  await page.context().route(PARTS[1] ?? '', (route) => route.abort());
  await page.goto(new URL('?again#2025-04', inject('pageUrl')).href);
  await page.locator('ct-stage .event').first().waitFor();
  const shown = await page.locator('ct-stage .event').count();
  const failed = page.waitForEvent('requestfailed');
  await page.evaluate(() => (location.hash = '2022'));
  await failed;
  expect(await page.locator('ct-stage .event').count()).toBe(shown);
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.context().close();
});
