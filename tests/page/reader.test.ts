import { describe, expect, inject, it } from 'vitest';
import { DESK, fragmentOf, open, siteTimeline, useBrowser } from './open.ts';

useBrowser();

const first = async () => {
  const { events, quotes } = await siteTimeline();
  const quote = quotes[0];
  const event = events.find(
    ({ id, date, evidence }) => date && evidence.length > 0 && quote?.events.includes(id),
  );
  if (!quote || !event) throw new Error('the site has no quotation of a dated event');
  return { quote, event, next: events[events.indexOf(event) + 1] };
};

describe('the reader page', () => {
  it('shows forty events and more, and both quotations, and asks nobody but its own host', async () => {
    const { page, requests, complaints } = await open();
    await page.locator('ct-stage').waitFor();
    const { events, quotes } = await siteTimeline();
    expect(events.length).toBeGreaterThanOrEqual(40);
    for (const { text } of quotes) await page.locator('ct-quote-card', { hasText: text }).waitFor();
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await page.locator('ct-list').waitFor();
    await expect.poll(() => page.locator('ct-list a.title').count()).toBe(events.length);
    const { host } = new URL(inject('pageUrl'));
    expect(requests.filter((url) => !url.startsWith('data:') && new URL(url).host !== host)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('opens what a link names, and steps back through what was opened', async () => {
    const { event, next, quote } = await first();
    const { page, complaints } = await open(`#${event.id}`);
    const heading = page.locator('ct-detail h2');
    await heading.waitFor();
    expect(await heading.textContent()).toBe(event.title);
    // The browser had gone to the event in the plain list, far down a page that is gone.
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.locator('ct-detail .next').click();
    await page.locator('ct-detail h2', { hasText: next?.title ?? '' }).waitFor();
    expect(fragmentOf(page)).toBe(next?.id);
    await page.goBack();
    await page.locator('ct-detail h2', { hasText: event.title }).waitFor();
    expect(fragmentOf(page)).toBe(event.id);
    await page.goForward();
    await page.locator('ct-detail h2', { hasText: next?.title ?? '' }).waitFor();
    await page.evaluate((id) => (location.hash = `quote/${id}`), quote.id);
    await page.locator('ct-detail blockquote.large', { hasText: quote.text }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says that it is there once it is, though what reads its link comes late', async () => {
    const { page } = await open();
    let come: () => void = () => undefined;
    const free = new Promise<void>((resolve) => (come = resolve));
    await page.route(/\/assets\/link-reader-/, async (route) => {
      await free;
      await route.continue();
    });
    await page.addInitScript(() => {
      document.addEventListener('ct-load', ({ target }) => {
        const isShown = (target as Element).shadowRoot?.querySelector('ct-stage') !== null;
        document.documentElement.dataset.shown = String(isShown);
      });
    });
    const file = page.waitForResponse('**/timeline.json');
    await page.goto(new URL('?late#2025-04', inject('pageUrl')).href, { waitUntil: 'commit' });
    await (await file).finished();
    await page.locator('html:not([data-shown])').waitFor();
    come();
    await page.locator('html[data-shown]').waitFor();
    expect(await page.locator('html').getAttribute('data-shown')).toBe('true');
    await page.context().close();
  });

  it('says which link it did not understand, and shows the whole', async () => {
    const { page } = await open('#2025-13-44');
    await page.getByText('“2025-13-44”').waitFor();
    await page.locator('ct-stage').waitFor();
    await page.context().close();
  });

  it('can be walked with the keyboard from the address bar to a passage and back', async () => {
    const { page } = await open();
    await page.locator('ct-stage').waitFor();
    const focused = () =>
      page.evaluate(() => {
        let element = document.activeElement;
        const tags: string[] = [];
        while (element) {
          tags.push(element.localName);
          element = element.shadowRoot?.activeElement ?? null;
        }
        return tags;
      });
    for (let i = 0; i < 12 && !(await focused()).includes('ct-stage'); i++) await page.keyboard.press('Tab');
    expect(await focused()).toContain('ct-stage');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.locator('ct-detail .passage').first().waitFor();
    await page.waitForFunction(
      () =>
        document.querySelector('conflict-timeline')?.shadowRoot?.activeElement?.shadowRoot?.activeElement
          ?.localName === 'h2',
    );
    expect(await focused()).toEqual(['conflict-timeline', 'ct-detail', 'h2']);
    await page.keyboard.press('Escape');
    await page.locator('ct-detail').waitFor({ state: 'detached' });
    await page.waitForFunction(
      () => document.querySelector('conflict-timeline')?.shadowRoot?.activeElement?.localName === 'ct-stage',
    );
    expect(await focused()).toContain('ct-stage');
    await page.context().close();
  });

  it('gives the focus back to each event that was opened by keyboard, also where it has folded away meanwhile', async () => {
    const { events } = await siteTimeline();
    const dated = events.filter(({ date }) => date !== null);
    const { page, complaints } = await open('', { ...DESK, reducedMotion: 'reduce' });
    const at = (): Promise<string | null> =>
      page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element?.getAttribute('data-id') ?? null;
      });
    await page.locator('ct-stage .event[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    const visited = new Set<string>();
    for (let i = 0; i < dated.length; i++) {
      await expect.poll(async () => visited.has((await at()) ?? '')).toBe(false);
      await expect.poll(at).not.toBeNull();
      const id = (await at()) ?? '';
      visited.add(id);
      await page.keyboard.press('Enter');
      await page.locator('ct-detail h2:focus').waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(at).toBe(id);
      await page.keyboard.press('ArrowRight');
    }
    expect(visited.size).toBe(dated.length);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('has no box around the overview in forced colours while all is shown, and one as soon as a part is', async () => {
    const { page } = await open('', { ...DESK, forcedColors: 'active', reducedMotion: 'reduce' });
    const frame = page.locator('ct-overview .window');
    const border = () => frame.evaluate((each) => getComputedStyle(each).borderTopStyle);
    await frame.waitFor();
    await expect.poll(border).toBe('none');
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await expect.poll(border).toBe('solid');
    await page.context().close();
  });

  it('is dark for who has a dark screen', async () => {
    const luminance = async (colorScheme: 'light' | 'dark'): Promise<number> => {
      const { page } = await open('', { ...DESK, colorScheme });
      const timeline = page.locator('conflict-timeline');
      const color = await timeline.evaluate((element) => getComputedStyle(element).backgroundColor);
      await page.context().close();
      const [red = 0, green = 0, blue = 0] = (/\d{1,3}, \d{1,3}, \d{1,3}/.exec(color)?.[0] ?? '')
        .split(', ')
        .map(Number);
      return red + green + blue;
    };
    expect(await luminance('light')).toBeGreaterThan(700);
    expect(await luminance('dark')).toBeLessThan(100);
  });

  it('works in any folder of a host', async () => {
    const { page, complaints } = await open('about-nothing.txt');
    const root = inject('pageUrl');
    await page.route('**/some/folder/**', async (route) => {
      const path = new URL(route.request().url()).pathname.replace('/some/folder/', '');
      await route.fulfill({ response: await route.fetch({ url: new URL(path, root).href }) });
    });
    const before = complaints.length;
    const { event } = await first();
    await page.goto(`${root}some/folder/#${event.id}`);
    await page.locator('ct-detail h2', { hasText: event.title }).waitFor();
    // Legend and cards come when the picture is on the screen.
    await page.waitForFunction(() => ['ct-legend', 'ct-cards'].every((part) => customElements.get(part)));
    expect(complaints.slice(before)).toEqual([]);
    await page.unrouteAll({ behavior: 'wait' });
    await page.context().close();
  });
});
