import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { fragmentOf, isOnScreen, open, PHONE, siteTimeline, useBrowser } from './open.ts';

useBrowser();

const CARD = 'ct-column .event';

/** The column comes in pieces; before the last, the page is not as long as it will be. */
async function drawn(page: Page): Promise<void> {
  const { events } = await siteTimeline();
  await expect.poll(() => page.locator(CARD).count()).toBe(events.length);
}

/** Holds back a file until what it answers is called. */
async function hold(page: Page, glob: string): Promise<() => void> {
  let go: () => void = () => undefined;
  const free = new Promise<void>((resolve) => (go = resolve));
  await page.route(glob, async (route) => {
    await free;
    await route.continue();
  });
  return () => {
    go();
  };
}

describe('on a phone', () => {
  it('runs down the page, no wider than the screen, and lets go of it at the end', async () => {
    const { page, complaints } = await open('', PHONE);
    await page.locator('ct-column').waitFor();
    const { events } = await siteTimeline();
    await expect.poll(() => page.locator(CARD).count()).toBe(events.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.mouse.move(150, 500);
    await page.mouse.wheel(0, 1_000_000);
    await page.waitForFunction(
      () => Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight - 1,
    );
    expect(await isOnScreen(page, `${CARD}:last-child >> nth=-1`)).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('fetches its column beside the file', async () => {
    const { page } = await open('', PHONE);
    const come = await hold(page, '**/timeline.json');
    // The file comes when the column has been asked for, and not before.
    void page.waitForRequest(/ct-column/).then(come);
    await page.reload();
    await page.locator(CARD).first().waitFor();
    await page.context().close();
  });

  it('leaves the plain list in its place while the timeline comes', async () => {
    const { page } = await open('', PHONE);
    // Left on its way to the column, the page would be scrolled to where it was by then.
    await drawn(page);
    const comeScript = await hold(page, '**/conflict-timeline.js');
    const comeFile = await hold(page, '**/timeline.json');
    await page.reload({ waitUntil: 'commit' });
    await page.locator('.take-along').waitFor();
    const tops = () =>
      page
        .locator('.ct-list :is(h1, h2, h3, p)')
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
    const before = await tops();
    comeScript();
    await page.getByText('Loading the timeline').waitFor();
    expect(await tops()).toEqual(before);
    expect(await isOnScreen(page, 'conflict-timeline .message')).toBe(true);
    comeFile();
    await page.locator(CARD).first().waitFor();
    await page.context().close();
  });

  it('keeps what is there where it is, as the parts around it come', async () => {
    const { page } = await open('', PHONE);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.reload();
    await drawn(page);
    await page.locator('ct-legend summary').waitFor();
    const all = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(all.reduce((sum, each) => sum + each, 0)).toBeLessThan(0.02);
    await page.context().close();
  });

  it('opens an event that a link names, in a sheet that leaves the top free', async () => {
    const { events } = await siteTimeline();
    const event = events.findLast(({ date }) => date !== null);
    const { page } = await open(`#${event?.id ?? ''}`, PHONE);
    await page.locator('ct-detail h2', { hasText: event?.title ?? '' }).waitFor();
    await page.waitForFunction(() => scrollY > 1000);
    expect(await isOnScreen(page, `${CARD}[data-id="${event?.id ?? ''}"]`)).toBe(true);
    const top = await page.locator('aside').evaluate((sheet) => sheet.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(844 / 5);
    await page.getByRole('button', { name: 'Close' }).tap();
    await page.locator('ct-detail').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('opens what a source tells at its beginning, though the plain list had that source at its end', async () => {
    const { page } = await open('#source/brief-2025', PHONE);
    await page.locator('ct-list .event').first().waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.context().close();
  });

  it('covers nothing of a page around the timeline, where one has left it', async () => {
    const { events } = await siteTimeline();
    const id = events.find(({ date }) => date !== null)?.id ?? '';
    const { page } = await open('', PHONE);
    const words = '<p>Words of a lesson.</p>'.repeat(60);
    await page.route('**/lesson.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><meta name="viewport" content="width=device-width">
<script type="module" src="conflict-timeline.js"></script>
<div id="before">${words}</div>
<conflict-timeline src="data/timeline.json" at="${id}"></conflict-timeline>
<div id="after">${words}</div>`,
      }),
    );
    await page.goto(new URL('lesson.html', inject('pageUrl')).href);
    await page.locator('ct-detail h2').waitFor();
    expect(await isOnScreen(page, 'aside')).toBe(false);
    await page.locator('ct-column').evaluate((column) => column.scrollIntoView());
    await expect.poll(() => isOnScreen(page, 'aside')).toBe(true);
    await page.locator('#after').evaluate((after) => after.scrollIntoView());
    await expect.poll(() => isOnScreen(page, 'aside')).toBe(false);
    await page.context().close();
  });

  it('finds the place of a date, marks it, and gives it a heading even where nothing happened', async () => {
    const { page } = await open('#2018-07-04', PHONE);
    const line = page.locator('ct-column .asked-line');
    await line.waitFor();
    expect((await line.textContent())?.trim()).toBe('4 July 2018');
    await page.waitForFunction(() => scrollY > 0);
    expect(await isOnScreen(page, 'ct-column .asked-line')).toBe(true);
    expect(fragmentOf(page)).toBe('2018-07-04');
    await page.context().close();
  });

  it('writes where one has scrolled to, in place; opening an event is a step that the back button takes back', async () => {
    const { page } = await open('', PHONE);
    await drawn(page);
    const before = await page.evaluate(() => history.length);
    await page.mouse.move(150, 500);
    await page.mouse.wheel(0, 4000);
    await page.waitForFunction(() => /^#\d{4}-\d\d-\d\d\//.test(location.hash));
    const place = fragmentOf(page);
    expect(await page.evaluate(() => history.length)).toBe(before);
    const seen = await page
      .locator(`${CARD} a.title`)
      .evaluateAll((titles) => titles.findIndex((title) => title.getBoundingClientRect().top > 100));
    await page.locator(`${CARD} a.title`).nth(seen).tap();
    await page.locator('ct-detail h2').waitFor();
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.goBack();
    await page.locator('ct-detail').waitFor({ state: 'detached' });
    expect(fragmentOf(page)).toBe(place);
    await page.context().close();
  });

  it('jumps by the strip', async () => {
    const { page } = await open('', PHONE);
    const strip = page.locator('ct-strip .strip');
    await strip.waitFor();
    await drawn(page);
    const before = await page.evaluate(() => history.length);
    const box = await strip.boundingBox();
    if (!box) throw new Error('no strip');
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height - 4);
    await page.waitForFunction(() => scrollY > 3000);
    await page.waitForFunction(() => location.hash !== '');
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await strip.press('Home');
    await page.waitForFunction(() => scrollY < 400);
    await page.context().close();
  });
});
