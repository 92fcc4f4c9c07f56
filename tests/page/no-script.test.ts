import { describe, expect, it } from 'vitest';
import { DESK, isOnScreen, open, PHONE, siteTimeline, useBrowser } from './open.ts';

useBrowser();

describe.each([
  ['a desk', DESK],
  ['a phone', PHONE],
] as const)('without JavaScript, on %s', (_, screen) => {
  it('shows every event, quotation and source', async () => {
    const { page, requests } = await open('', { ...screen, javaScriptEnabled: false });
    const { events, quotes, sources, title } = await siteTimeline();
    expect(await page.title()).toBe(title);
    // Only what the reader can see counts.
    const words = (await page.locator('main').innerText()).replace(/\s+/gu, ' ');
    for (const event of events) expect(words).toContain(event.title.replace(/\s+/gu, ' '));
    for (const quote of quotes) expect(words).toContain(quote.text.replace(/\s+/gu, ' '));
    for (const source of sources) expect(words).toContain(source.title ?? source.file);
    expect(requests.filter((url) => !url.startsWith('data:')).length).toBeLessThanOrEqual(2);
    await page.context().close();
  });

  it('offers the timeline to take along, in files that are there', async () => {
    const { page } = await open('', { ...screen, javaScriptEnabled: false });
    const links = page.locator('footer a');
    expect(await links.allTextContents()).toEqual([
      'JSON',
      'CSV',
      'TimelineJS',
      'Markwhen',
      'ICS',
      'JSON-LD',
    ]);
    const { events } = await siteTimeline();
    for (const link of await links.all()) {
      expect(await link.isVisible()).toBe(true);
      const address = new URL((await link.getAttribute('href')) ?? '', page.url());
      const text = await (await fetch(address)).text();
      // Lines of a calendar are folded.
      expect(text.replaceAll('\r\n ', '')).toContain(events[0]?.title);
    }
    await page.context().close();
  });

  it('goes to the event and to the quotation that a link names', async () => {
    const { events, quotes } = await siteTimeline();
    const last = events.at(-1)?.id ?? '';
    const { page } = await open(`#${last}`, { ...screen, javaScriptEnabled: false });
    expect(await isOnScreen(page, `[id="${last}"]`)).toBe(true);
    await page.goto(page.url().replace(/#.*/, `#quote/${quotes[0]?.id ?? ''}`));
    expect(await isOnScreen(page, `[id="quote/${quotes[0]?.id ?? ''}"]`)).toBe(true);
    expect(await page.locator(':target').count()).toBe(1);
    await page.context().close();
  });
});
