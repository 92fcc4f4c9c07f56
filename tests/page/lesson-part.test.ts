/** A lesson whose part of the script does not come shows nothing rather than everything. */
import { expect, inject, it } from 'vitest';
import { DESK, open, siteTimeline, useBrowser } from './open.ts';

useBrowser();

it('says so, and shows neither the timeline nor the plain list', async () => {
  const { page } = await open();
  await page.context().route(/\/assets\/lesson-[^/]*\.js$/, (route) => route.abort());
  await page.goto(new URL('?lesson#?within=2022', inject('pageUrl')).href);
  const timeline = page.locator('conflict-timeline');
  await timeline.getByRole('alert').filter({ hasText: 'limits could not be fetched' }).waitFor();
  expect(await timeline.locator('ct-stage, ct-list, ct-overview').count()).toBe(0);
  const { events } = await siteTimeline();
  for (const { title } of events.slice(0, 5))
    expect(await page.getByText(title, { exact: false }).first().isVisible()).toBe(false);
  await page.context().close();
});

it('does so for a link that comes later, too', async () => {
  const { page } = await open('', DESK);
  await page.locator('ct-stage .event').first().waitFor();
  await page.context().route(/\/assets\/lesson-[^/]*\.js$/, (route) => route.abort());
  await page.evaluate(() => (location.hash = '?within=2022'));
  await page.getByRole('alert').filter({ hasText: 'limits could not be fetched' }).waitFor();
  expect(await page.locator('ct-stage, ct-list, ct-overview').count()).toBe(0);
  await page.context().close();
});
