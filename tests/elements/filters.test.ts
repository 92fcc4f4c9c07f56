/** Filters as a reader uses them: the panel, the chips, the link, and what stands where nothing passes. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ConflictTimeline } from '../../src/elements/conflict-timeline.ts';
import { expectAccessible, mount, smallTargets, words } from './mount.ts';
import { timeline } from './reading-fixture.ts';
import { events, focused, inside, openTimeline, reduceMotion, the, tool } from './timeline-page.ts';

beforeAll(() => reduceMotion(true));
afterEach(() => history.replaceState(null, '', location.pathname + location.search));

const chips = (element: ConflictTimeline): readonly string[] =>
  inside(element, 'ct-filters .chip').map((each) => each.textContent.replace(/\s+/g, ' ').trim());
const chip = (element: ConflictTimeline, name: string): HTMLElement => {
  const found = inside(element, 'ct-filters .chip').find((each) => each.textContent.includes(name));
  if (!found) throw new Error(`no chip ${name}`);
  return found;
};
const box = (element: ConflictTimeline, name: string): HTMLInputElement => {
  const found = inside(element, 'ct-filters label').find((each) => each.textContent.includes(name));
  const input = found?.querySelector('input');
  if (!input) throw new Error(`no box ${name}`);
  return input;
};
const heard = (element: ConflictTimeline): string => the(element, '.heard').textContent;
const open = (at: string, widthPx = 1376): Promise<ConflictTimeline> =>
  mount('conflict-timeline', { timeline, at }, { widthPx });
async function openPanel(element: ConflictTimeline): Promise<void> {
  tool(element, 'Filter').focus();
  tool(element, 'Filter').click();
  await expect.poll(() => inside(element, 'ct-filters fieldset').length).toBeGreaterThan(3);
}

describe('filters', () => {
  it('are chosen in a panel, shown as chips, written into the link, and heard', async () => {
    const element = await openTimeline({ linked: true });
    await openPanel(element);
    box(element, 'Russia').click();
    await expect.poll(() => chips(element)).toEqual(['Side: Russia ×']);
    expect(location.hash).toBe('#?side=russia');
    expect(heard(element)).toMatch(/^\d+ of \d+ events$/);
    expect(the(element, 'ct-filters .on>p').textContent).toBe(heard(element));
    await expect
      .poll(() => inside(element, 'ct-stage .lane>h2').map((each) => each.textContent))
      .not.toContain('Ukraine');
    box(element, 'planned').click();
    await expect.poll(() => location.hash).toBe('#?side=russia&status=planned');
  });

  it('hold in the picture, the column and the list alike', async () => {
    const link = '?kind=agree';
    const desk = await openTimeline({ at: link });
    await expect.poll(() => chips(desk)).toEqual(['Kind: Agreement ×']);
    expect(events(desk).length).toBeGreaterThan(0);
    const titles = async (element: ConflictTimeline, path: string) => {
      await expect.poll(() => inside(element, path).length).toBeGreaterThan(0);
      return inside(element, path).map((each) => each.textContent.trim());
    };
    desk.mode = 'list';
    const listed = await titles(desk, 'ct-list a.title');
    expect(listed).not.toContain('Full-scale invasion');
    const phone = await open(link, 390);
    expect(await titles(phone, 'ct-column a.title')).toEqual(listed);
  });

  it('come off by their chips, which keep the focus, and all at once', async () => {
    const element = await openTimeline({ linked: true, at: '2025-04?kind=agree&kind=assault&side=russia' });
    await expect.poll(() => chips(element).length).toBe(3);
    chip(element, 'Agreement').focus();
    chip(element, 'Agreement').click();
    await expect.poll(() => chips(element)).toEqual(['Side: Russia ×', 'Kind: Attack ×']);
    expect(focused()?.textContent).toContain('Attack');
    const clear = the(element, 'ct-filters .clear');
    clear.focus();
    clear.click();
    await expect.poll(() => inside(element, 'ct-filters')).toEqual([]);
    await expect.poll(() => focused()?.textContent.trim()).toBe('Filter');
    expect(location.hash).not.toContain('?');
  });

  it('say so where nothing passes, with what keeps it out and the way back', async () => {
    const element = await open('?kind=aid&side=russia&place=Nowhere');
    await expect.poll(() => inside(element, 'ct-filters .none')).toHaveLength(1);
    expect(chips(element)).toEqual(['Side: Russia ×', 'Kind: Aid ×', 'Place: Nowhere ×']);
    expect(inside(element, 'ct-stage')).toEqual([]);
    await expectAccessible(element);
    the(element, 'ct-filters .clear').click();
    await expect.poll(() => events(element).length).toBeGreaterThan(2);
  });

  it('close by Esc, and give the focus back', async () => {
    const element = await openTimeline();
    await openPanel(element);
    box(element, 'Russia').focus();
    box(element, 'Russia').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }),
    );
    await expect.poll(() => inside(element, 'ct-filters')).toEqual([]);
    await expect.poll(() => focused()?.textContent.trim()).toBe('Filter');
  });

  it('leave an event open that they leave out, with no neighbours', async () => {
    const element = await open('easter-ceasefire?place=Nowhere');
    await expect.poll(() => inside(element, 'ct-detail h2')).toHaveLength(1);
    await expect.poll(() => inside(element, 'ct-filters .none')).toHaveLength(1);
    expect(inside(element, 'ct-detail .neighbours')).toEqual([]);
  });

  it.each([
    ['en', 'light'],
    ['uk', 'dark'],
    ['ar', 'light'],
    ['ar', 'dark'],
  ] as const)('are accessible in %s, %s', async (lang, theme) => {
    const dir = lang === 'ar' ? 'rtl' : 'ltr';
    const element = await openTimeline({ lang, theme, at: '?kind=agree' }, { dir, lang, theme });
    await expect.poll(() => chips(element).length).toBe(1);
    inside(element, 'ct-toolbar [data-name="filters"]')[0]?.click();
    await expect.poll(() => inside(element, 'ct-filters fieldset').length).toBeGreaterThan(3);
    expect(smallTargets(the(element, 'ct-filters'))).toEqual([]);
    const heights = inside(element, 'ct-filters label').map((each) => each.getBoundingClientRect().height);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    await expectAccessible(element);
  });

  it('show hostile words as words', async () => {
    const element = await open(`?place=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await expect.poll(() => chips(element)).toEqual(['Place: <img src=x onerror=alert(1)> ×']);
    expect(inside(element, 'ct-filters img')).toEqual([]);
    expect(words(the(element, 'ct-filters'))).toContain('<img');
  });
});
