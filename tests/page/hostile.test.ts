/** Hostile texts in a real browser, in pages without any policy that would stop a script: nothing runs, and nobody is asked. */
import type { Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Timeline } from '../../src/model/timeline.ts';
import { readTimeline } from '../../src/model/validate.ts';
import { timeline } from '../elements/reading-fixture.ts';
import { HOSTILE, poisoned } from '../hostile.ts';
import { harm, seen, serveSite, SHOWN, watchDialogs } from './hostile-site.ts';
import { DESK, open, useBrowser } from './open.ts';

useBrowser();

let server: Server;
let site: string;

/** One event and one quotation for each text, with that text wherever words may stand. */
function allOfThem(): Timeline {
  const many = HOSTILE.map((words, i) => {
    const {
      events: [event],
      quotes: [quote],
    } = poisoned(timeline, words);
    if (!event || !quote) throw new Error('the fixture is too small');
    return {
      event: { ...event, id: `hostile-${i}` },
      quote: { ...quote, id: `said-${i}`, events: [`hostile-${i}`] },
    };
  });
  const { timeline: read, faults } = readTimeline(
    JSON.parse(
      JSON.stringify({
        ...timeline,
        events: many.map(({ event }) => event),
        quotes: many.map(({ quote }) => quote),
        paraphrases: [],
        redirects: [],
      }),
    ),
  );
  expect(faults).toEqual([]);
  if (!read) throw new Error('no timeline');
  return read;
}

beforeAll(async () => {
  ({ server, url: site } = await serveSite(allOfThem()));
});
afterAll(() => server.close());

it('are text in the plain list, in the picture and in its list, and as links', async () => {
  const still = await open(site, { ...DESK, javaScriptEnabled: false });
  const plain = await still.page.locator('.ct-list .title').allTextContents();
  expect(plain.map(seen).sort()).toEqual(SHOWN);
  await still.page.context().close();

  const { page, requests } = await open(site);
  const dialogs = watchDialogs(page);
  await page.locator('ct-stage').waitFor();
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page.locator('ct-list').waitFor();
  const titles = await page.locator('ct-list a.title').allTextContents();
  // A long list comes by pages.
  expect(titles.length).toBeGreaterThanOrEqual(20);
  expect(titles.map(seen).filter((title) => !SHOWN.includes(title))).toEqual([]);
  for (const words of HOSTILE) await page.evaluate((text) => (location.hash = text), words);
  for (const i of [0, 1, 2]) {
    await page.evaluate((id) => (location.hash = id), `hostile-${i}`);
    await page.locator('ct-detail h2', { hasText: seen(HOSTILE[i] ?? '') }).waitFor();
  }
  expect(await harm(page, [site], requests, dialogs)).toEqual([]);
  await page.context().close();
}, 240_000);

it('do nothing as messages, to a frame and to the page around it', async () => {
  const { page, requests } = await open(`${site}data/timeline.json`);
  const dialogs = watchDialogs(page);
  await page.setContent(
    `<iframe sandbox="allow-scripts" src="${site}embed/" width="700" height="300"></iframe><script src="${site}embed-parent.js"></script>`,
  );
  await page.locator('iframe').contentFrame().locator('ct-stage, ct-column').first().waitFor();
  await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBeGreaterThan(500);
  const before = await page.locator('iframe').boundingBox();
  const frame = page.frames()[1];
  for (const words of HOSTILE) {
    const messages = [
      words,
      { type: words, height: 300 },
      { type: 'conflict-timeline', height: words },
      [words],
    ];
    await page.evaluate((all) => {
      for (const message of all) document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
    }, messages);
    await frame?.evaluate((all) => {
      for (const message of all) parent.postMessage(message, '*');
    }, messages);
  }
  expect(await page.locator('iframe').boundingBox()).toEqual(before);
  expect(await harm(page, [site], requests, dialogs)).toEqual([]);
  await page.context().close();
}, 240_000);
