import { expect, inject, it } from 'vitest';
import { open, siteTimeline, useBrowser } from './open.ts';

useBrowser();

/** A page of somebody else's, in another folder, whose own styles are loud. */
const LESSON = `<!doctype html>
<html lang="en">
  <head>
    <title>Lesson</title>
    <style>button, h1, h2, li { color: rgb(255, 0, 0) !important; font-size: 60px !important }</style>
    <script type="module" src="../conflict-timeline.js"></script>
  </head>
  <body>
    <h1>Lesson</h1>
    <conflict-timeline src="../data/timeline.json" at="2025-04-21"></conflict-timeline>
    <conflict-timeline src="../data/timeline.json" mode="list"></conflict-timeline>
  </body>
</html>`;

it('stands in a page that takes the script of the build, once as a picture and once as a list', async () => {
  const { page, complaints } = await open();
  await page.route('**/lessons/page.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: LESSON }),
  );
  await page.goto(new URL('lessons/page.html', inject('pageUrl')).href);
  const { title, events } = await siteTimeline();
  const [picture, list] = [
    page.locator('conflict-timeline').first(),
    page.locator('conflict-timeline').last(),
  ];
  await picture.locator('ct-stage').waitFor();
  await list.locator('ct-list').waitFor();
  await expect.poll(() => list.locator('ct-list a.title').count()).toBe(events.length);
  const heading = picture.locator('h1', { hasText: title });
  expect(await heading.evaluate((element) => getComputedStyle(element).color)).not.toBe('rgb(255, 0, 0)');
  // Neither writes the address of a page that did not ask for it.
  const heard = picture.locator('.heard');
  const before = await heard.textContent();
  await picture.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await expect.poll(() => heard.textContent()).not.toBe(before);
  expect(new URL(page.url()).hash).toBe('');
  expect(complaints).toEqual([]);
  await page.context().close();
});
