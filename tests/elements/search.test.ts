/** A search as a reader makes it: by keys and by buttons, in the picture, the column and the list. */
import { userEvent } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ConflictTimeline } from '../../src/elements/conflict-timeline.ts';
import { expectAccessible, mount, smallTargets } from './mount.ts';
import { timeline } from './reading-fixture.ts';
import { eventButton, focused, inside, openTimeline, reduceMotion, the, tool } from './timeline-page.ts';

beforeAll(() => reduceMotion(true));
afterEach(() => history.replaceState(null, '', location.pathname + location.search));

const count = (element: ConflictTimeline): string =>
  inside(element, 'ct-search output')[0]?.textContent.trim() ?? '';
const marked = (element: ConflictTimeline): readonly string[] =>
  inside(element, 'ct-stage .event.found').map((each) => each.ariaLabel ?? '');
const opened = (element: ConflictTimeline): string =>
  inside(element, 'ct-detail h2')[0]?.textContent.trim() ?? '';
const field = (element: ConflictTimeline): HTMLInputElement =>
  the(element, 'ct-search input') as HTMLInputElement;
async function find(element: ConflictTimeline, words: string): Promise<void> {
  tool(element, 'Search').focus();
  await userEvent.keyboard('/');
  await expect.poll(() => focused()?.localName).toBe('input');
  await userEvent.keyboard(words);
}

describe('a search', () => {
  it('begins with /, marks what it finds, counts it, and stands in the link', async () => {
    const element = await openTimeline({ linked: true });
    await find(element, 'CEASEFIRE');
    await expect.poll(() => count(element)).toMatch(/^\d match(es)?$/);
    expect(marked(element).join()).toContain('Easter ceasefire');
    expect(marked(element).length).toBeLessThan(inside(element, 'ct-stage .event').length);
    expect(the(element, 'ct-overview .found').getAttribute('d')).toMatch(/^M\d+ 0v\d+/);
    await expect.poll(() => location.hash).toBe('#?q=CEASEFIRE');
    expect(the(element, 'ct-search output').role ?? 'status').toBe('status');
  });

  it.each([
    [320, 16],
    [390, 16],
    [390, 32],
  ])('leaves room for words at %i pixels, with text of %i', async (widthPx, textPx) => {
    document.documentElement.style.fontSize = `${textPx}px`;
    try {
      const element = await mount('conflict-timeline', { timeline, at: '?q=ceasefire' }, { widthPx });
      await expect.poll(() => count(element)).toMatch(/match/);
      expect(field(element).clientWidth).toBeGreaterThan(7 * textPx);
      expect(element.scrollWidth).toBe(widthPx);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('goes from match to match by Enter, round at the end, while the field keeps the focus', async () => {
    const element = await openTimeline({ linked: true });
    await find(element, 'putin');
    await expect.poll(() => count(element)).toMatch(/matches$/);
    const all = Number.parseInt(count(element), 10);
    expect(all).toBeGreaterThan(1);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => count(element)).toBe(`Match 1 of ${all}`);
    await expect.poll(() => opened(element)).not.toBe('');
    const first = opened(element);
    expect(location.hash).toMatch(/^#[a-z-]+\?q=putin$/);
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    await expect.poll(() => count(element)).toBe(`Match ${all} of ${all}`);
    expect(focused()).toBe(field(element));
    the(element, 'ct-search [aria-label^="Next"]').click();
    await expect.poll(() => opened(element)).toBe(first);
  });

  it('goes to the first match by an Enter that comes before what searches', async () => {
    const element = await openTimeline({ linked: true });
    tool(element, 'Search').focus();
    await userEvent.keyboard('/');
    await expect.poll(() => focused()?.localName).toBe('input');
    const input = field(element);
    input.value = 'putin';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    await expect.poll(() => count(element)).toMatch(/^Match 1 of \d+$/);
    expect(opened(element)).not.toBe('');
  });

  it('ends with Esc: nothing is marked, and the focus is where it was', async () => {
    const element = await openTimeline({ linked: true });
    const start = eventButton(element, 'Easter ceasefire');
    start.focus();
    await userEvent.keyboard('/');
    await expect.poll(() => focused()?.localName).toBe('input');
    await userEvent.keyboard('talks');
    await expect.poll(() => marked(element).length).toBeGreaterThan(0);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => inside(element, 'ct-search')).toEqual([]);
    await expect.poll(() => marked(element)).toEqual([]);
    await expect.poll(() => focused()?.ariaLabel).toContain('Easter ceasefire');
    expect(location.hash).toBe('');
  });

  it('says that it finds nothing, and shows all the same', async () => {
    const element = await openTimeline({ at: '?q=zzz' });
    await expect.poll(() => count(element)).toBe('No matches');
    expect(field(element).value).toBe('zzz');
    expect(inside(element, 'ct-stage .event').length).toBeGreaterThan(2);
    const next = the(element, 'ct-search [aria-label^="Next"]');
    expect(next.ariaDisabled).toBe('true');
    next.click();
    expect(inside(element, 'ct-detail')).toEqual([]);
  });

  it('looks among what the filters leave', async () => {
    const all = await openTimeline({ at: '?q=e' });
    await expect.poll(() => count(all)).toMatch(/^\d/);
    const some = await openTimeline({ at: '?q=e&kind=agree' });
    await expect.poll(() => count(some)).toMatch(/^\d/);
    expect(Number.parseInt(count(some), 10)).toBeLessThan(Number.parseInt(count(all), 10));
  });

  it('marks in the column and in the list, too', async () => {
    const phone = await mount('conflict-timeline', { timeline, at: '?q=ceasefire' }, { widthPx: 390 });
    await expect.poll(() => inside(phone, 'ct-column .event.found').length).toBeGreaterThan(0);
    await expect.poll(() => inside(phone, 'ct-column ct-strip .found').length).toBeGreaterThan(0);
    const titles = inside(phone, 'ct-column .event.found').map(({ dataset }) => dataset['id']);
    const list = await openTimeline({ at: '?q=ceasefire' });
    list.mode = 'list';
    await expect
      .poll(() => inside(list, 'ct-list .event.found').map(({ dataset }) => dataset['id']))
      .toEqual(titles);
  });

  it('shows hostile words as words', async () => {
    const element = await openTimeline({ at: `?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}` });
    await expect.poll(() => count(element)).toBe('No matches');
    expect(field(element).value).toBe('"><img src=x onerror=alert(1)>');
  });

  it.each([
    ['en', 'light'],
    ['ru', 'dark'],
    ['ar', 'dark'],
  ] as const)('is accessible in %s, %s', async (lang, theme) => {
    const dir = lang === 'ar' ? 'rtl' : 'ltr';
    const element = await openTimeline({ lang, theme, at: '?q=putin' }, { dir, lang, theme });
    await expect.poll(() => count(element)).not.toBe('');
    expect(smallTargets(the(element, 'ct-search'))).toEqual([]);
    await expectAccessible(element);
  });
});
