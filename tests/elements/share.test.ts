import jsQR from 'jsqr';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ConflictTimeline } from '../../src/elements/conflict-timeline.ts';
import { STYLE_KEYS } from '../../src/elements/share/citations/cite.ts';
import { lessonWords } from '../../src/elements/share/lesson-words.ts';
import { shareWords } from '../../src/elements/share/share-words.ts';
import { LANGUAGES, loadStrings, stringsFor } from '../../src/elements/strings/strings.ts';
import { expectAccessible, smallTargets } from './mount.ts';
import { timeline } from './reading-fixture.ts';
import { inside, openTimeline, reduceMotion, the, tool } from './timeline-page.ts';

beforeAll(() => reduceMotion(true));
afterEach(() => void vi.restoreAllMocks());

async function openShare(element: ConflictTimeline, name = 'Share'): Promise<Element> {
  tool(element, name).click();
  await expect.poll(() => inside(element, 'ct-save ct-share #link').length).toBe(1);
  return the(element, 'ct-save ct-share');
}
const value = (share: Element, id: string): string =>
  share.shadowRoot?.querySelector<HTMLTextAreaElement>(`#${id}`)?.value ?? '';
const text = (share: Element, id: string): string =>
  share.shadowRoot?.querySelector(`#${id}`)?.textContent.trim() ?? '';
async function choose(share: Element, id: string, option: number | string): Promise<void> {
  const select = share.shadowRoot?.querySelector<HTMLSelectElement>(`#${id}`);
  if (!select) throw new Error(`no choice ${id}`);
  const names = [...select.options].map((each) => each.text.trim());
  const at = typeof option === 'number' ? option : names.findIndex((name) => name.startsWith(option));
  expect(at, `${option} among ${names.join(', ')}`).toBeGreaterThanOrEqual(0);
  select.selectedIndex = at;
  select.dispatchEvent(new Event('change'));
  await (share as Element & { updateComplete: Promise<unknown> }).updateComplete;
}
const hash = (share: Element): string => decodeURIComponent(new URL(value(share, 'link')).hash);

describe('what is shared', () => {
  it('is what is open, its date, what is on screen, or the whole', async () => {
    const element = await openTimeline({ at: 'bilateral-talks-proposed' });
    const share = await openShare(element);
    expect(hash(share)).toBe('#bilateral-talks-proposed');
    await choose(share, 'what', 'Its date');
    expect(hash(share)).toBe('#2025-04-21');
    await choose(share, 'what', 'What is on screen');
    expect(hash(share)).toMatch(/^#(?:$|\d{4}-\d\d-\d\d\/)/);
    await choose(share, 'what', 0);
    element.goTo('quote/putin-door');
    await expect.poll(() => hash(share)).toBe('#quote/putin-door');
    element.goTo('2025-04');
    await expect.poll(() => hash(share)).toBe('#2025-04');
    await choose(share, 'what', 'The whole');
    expect(hash(share)).toBe('');
  });

  it('has the filters, unless they are left out', async () => {
    const element = await openTimeline({ at: '2025-04?lanes=kind&side=russia' });
    const share = await openShare(element);
    expect(hash(share)).toBe('#2025-04?lanes=kind&side=russia');
    const box = share.shadowRoot?.querySelector<HTMLInputElement>('input[type=checkbox]');
    box?.click();
    await expect.poll(() => hash(share)).toBe('#2025-04');
  });
});

describe('a link for a lesson', () => {
  const fields = (share: Element): readonly HTMLSelectElement[] => [
    ...(share.shadowRoot?.querySelectorAll<HTMLSelectElement>('.lesson select') ?? []),
  ];
  const names = (share: Element, at: number): readonly string[] =>
    [...(fields(share)[at]?.options ?? [])].map(({ text }) => text.trim());
  const pick = async (share: Element, at: number, name: string): Promise<void> => {
    const [select, i] = [fields(share)[at], names(share, at).indexOf(name)];
    expect(i, `${name} among ${names(share, at).join(' | ')}`).toBeGreaterThanOrEqual(0);
    if (select) select.selectedIndex = i;
    select?.dispatchEvent(new Event('change'));
    await (share as Element & { updateComplete: Promise<unknown> }).updateComplete;
  };
  const tick = async (share: Element, selector: string): Promise<void> => {
    share.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
    await (share as Element & { updateComplete: Promise<unknown> }).updateComplete;
  };

  it('fixes a range that holds what it opens, and leaves tools out', async () => {
    const element = await openTimeline({ at: 'bilateral-talks-proposed?lanes=kind' });
    const share = await openShare(element);
    await tick(share, '#lesson');
    expect(hash(share)).toBe('#bilateral-talks-proposed?lanes=kind');
    expect(names(share, 1).slice(0, 3)).toEqual(['no limit', 'April 2025', '2025']);
    await pick(share, 1, 'April 2025');
    await tick(share, '.lesson [name=links]');
    await tick(share, '.lesson [name=search]');
    expect(hash(share)).toBe('#bilateral-talks-proposed?lanes=kind&within=2025-04&hide=search,links');
    expect(value(share, 'embed')).toContain('within=2025-04&amp;hide=search,links');
    expect(text(share, 'citation')).toContain('within=2025-04&hide=search,links');
    await tick(share, '.lesson [name=links]');
    await tick(share, '.lesson [name=search]');
    await tick(share, '#lesson');
    expect(hash(share)).toBe('#bilateral-talks-proposed?lanes=kind');
  });

  it('begins a story at a step, by the names of its steps', async () => {
    const element = await openTimeline({
      at: '2025',
      story: 'invasion early-april-offer easter-ceasefire bilateral-talks-proposed',
    });
    const share = await openShare(element);
    await tick(share, '#lesson');
    const easter = names(share, 0).find((name) => name.startsWith('3. ')) ?? '';
    await pick(share, 0, easter);
    expect(hash(share)).toBe(
      '#story/invasion,early-april-offer,easter-ceasefire,bilateral-talks-proposed/easter-ceasefire',
    );
    // What stands outside of the range is no step of it.
    await pick(share, 1, '2025');
    const made =
      '#story/early-april-offer,easter-ceasefire,bilateral-talks-proposed/easter-ceasefire?within=2025';
    expect(hash(share)).toBe(made);
    // A range in which it can't begin is none to choose.
    await pick(share, 0, names(share, 0).find((name) => name.startsWith('1. ')) ?? '');
    expect(names(share, 1)).not.toContain('2025');
    expect(hash(share)).not.toContain('within');

    const opened = await openTimeline({ at: made });
    await expect.poll(() => inside(opened, 'ct-story h2').length).toBe(1);
    expect(the(opened, 'ct-story').shadowRoot?.textContent).toContain('2 of 3');
  });

  it('keeps what a link has fixed, until it is left out', async () => {
    const element = await openTimeline({ at: '2025-04?within=2025&hide=search' });
    const share = await openShare(element);
    expect(hash(share)).toBe('#2025-04?within=2025&hide=search');
    await tick(share, '#lesson');
    expect(hash(share)).toBe('#2025-04');
  });

  it('is made by keyboard, without moving the timeline', async () => {
    const element = await openTimeline({ at: '2025-04' });
    const share = await openShare(element);
    share.shadowRoot?.querySelector<HTMLElement>('#lesson')?.focus();
    await userEvent.keyboard(' ');
    await expect.poll(() => fields(share).length).toBe(2);
    await userEvent.keyboard('{Tab}{Tab}{ArrowDown}');
    await expect.poll(() => hash(share)).toBe('#2025-04?within=2025-04');
    await userEvent.keyboard('{Tab} {Tab}{Tab}l ');
    await expect.poll(() => hash(share)).toBe('#2025-04?within=2025-04&hide=search,list');
    expect(element.mode).toBe('timeline');
    expect(inside(element, 'ct-search')).toEqual([]);
  });

  it('is explained in seven languages', () => {
    for (const lang of LANGUAGES) {
      const table = Object.values(lessonWords(lang));
      expect(table.every((word) => word.trim() !== '')).toBe(true);
      expect(new Set(table).size).toBe(table.length);
    }
  });
});

it('leads to the page that the element names, if it names one', async () => {
  const element = await openTimeline({ at: '2025-04' });
  element.setAttribute('page', '../war/');
  const share = await openShare(element);
  expect(value(share, 'link')).toBe(new URL('../war/#2025-04', location.href).href);
  element.setAttribute('page', 'http://[');
  element.goTo('2025');
  await expect.poll(() => hash(share)).toBe('#2025');
  expect(new URL(value(share, 'link')).pathname).toBe(location.pathname);
});

describe('the QR code', () => {
  it.each(['light', 'dark'] as const)('says the link, in %s', async (theme) => {
    const share = await openShare(await openTimeline({ at: '2025-04-21', theme }));
    const svg = share.shadowRoot?.querySelector('svg');
    if (!svg) throw new Error('no code is drawn');
    const markup = new XMLSerializer().serializeToString(svg);
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 4 * Number(svg.getAttribute('width'));
    const g = canvas.getContext('2d');
    g?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const pixels = g?.getImageData(0, 0, canvas.width, canvas.height);
    expect(pixels && jsQR(pixels.data, pixels.width, pixels.height)?.data).toBe(value(share, 'link'));
  });
});

describe('the code for a page', () => {
  it('is a frame where the page says which, and opens what is shared', async () => {
    const element = await openTimeline({ at: '2025-04?lanes=kind' });
    element.setAttribute('embed', 'embed/?lang=de');
    const share = await openShare(element);
    const read = new DOMParser().parseFromString(value(share, 'embed'), 'text/html');
    const frame = read.querySelector('iframe');
    expect(frame?.getAttribute('sandbox')).toBe('allow-scripts');
    expect(frame?.title).toBe(timeline.title);
    const { pathname, searchParams } = new URL(frame?.src ?? '');
    expect(pathname).toBe(new URL('embed/', location.href).pathname);
    expect(Object.fromEntries(searchParams)).toEqual({ lang: 'de', at: '2025-04?lanes=kind' });
  });

  it('is the element otherwise, and takes markup for text', async () => {
    const title = `"><img src=x onerror="alert(1)">`;
    const element = await openTimeline({ timeline: { ...timeline, title }, at: '2025-04?q=%22%3E' });
    element.setAttribute('embed', 'javascript:alert(1)');
    const share = await openShare(element);
    const read = new DOMParser().parseFromString(value(share, 'embed'), 'text/html');
    expect(read.querySelectorAll('img, iframe')).toHaveLength(0);
    expect(read.querySelector('conflict-timeline')?.getAttribute('at')).toBe('2025-04?q=%22%3E');
    element.setAttribute('embed', 'embed/');
    element.goTo('2025');
    await expect.poll(() => value(share, 'embed')).toContain('<iframe');
    const framed = new DOMParser().parseFromString(value(share, 'embed'), 'text/html');
    expect(framed.querySelectorAll('img')).toHaveLength(0);
    expect(framed.querySelector('iframe')?.title).toBe(title);
  });
});

describe('the citation', () => {
  it('is in the style that one chooses, and is copied as shown', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const share = await openShare(await openTimeline({ at: 'easter-ceasefire' }));
    const link = value(share, 'link');
    expect(text(share, 'citation')).toContain('(n.d.). In Russia and Ukraine: the road to talks.');
    const seen = new Set<string>();
    for (const i of STYLE_KEYS.keys()) {
      await choose(share, 'style', i);
      expect(text(share, 'citation')).toContain(link);
      seen.add(text(share, 'citation'));
    }
    expect(seen.size).toBe(STYLE_KEYS.length);
    const copy = share.shadowRoot?.querySelector<HTMLElement>('[aria-label="Copy: Citation"]');
    copy?.click();
    await expect.poll(() => write.mock.calls.length).toBe(1);
    const copied = JSON.parse(write.mock.calls[0]?.[0] ?? '') as readonly { id: string }[];
    expect(copied.map(({ id }) => id)).toEqual(['entry-easter-ceasefire', 'article-article']);
    await expect.poll(() => share.shadowRoot?.textContent).toContain('Copied');
  });
});

describe('the source’s own words', () => {
  it('come with a link to where they stand', async () => {
    const [event, ...rest] = timeline.events.filter(({ id }) => id === 'easter-ceasefire');
    expect(rest).toEqual([]);
    if (!event) throw new Error('the fixture has no truce');
    const [article, brief] = event.evidence;
    if (!article || !brief) throw new Error('the truce has one telling');
    const told = { ...timeline, events: [{ ...event, evidence: [brief, article] }] };
    const share = await openShare(await openTimeline({ timeline: told, at: event.id }));
    const [words = '', , href = ''] = text(share, 'passage').split('\n');
    expect(words).toBe(`“${brief.selector[0].exact}”`);
    expect(href).toMatch(/^https:\/\/news\.example\/briefs\/2025\?part=3#:~:text=The%20truce/);
  });

  it('are left out where nothing is open', async () => {
    const share = await openShare(await openTimeline({ at: '2025' }));
    expect(share.shadowRoot?.querySelector('#passage')).toBeNull();
  });
});

describe('everybody', () => {
  it.each(['light', 'dark'] as const)('can use it, in %s and on a phone', async (theme) => {
    for (const widthPx of [1376, 390]) {
      const element = await openTimelineAt(widthPx, theme);
      const share = await openShare(element);
      share.shadowRoot?.querySelector<HTMLElement>('#lesson')?.click();
      await expect.poll(() => share.shadowRoot?.querySelectorAll('.lesson').length).toBe(1);
      await expectAccessible(element);
      expect(smallTargets(share)).toEqual([]);
      expect(share.scrollWidth).toBeLessThanOrEqual(share.clientWidth);
      element.remove();
    }
  });

  async function openTimelineAt(widthPx: number, theme: 'light' | 'dark'): Promise<ConflictTimeline> {
    if (widthPx > 640) return openTimeline({ at: 'easter-ceasefire', theme }, { theme, widthPx });
    const { mount } = await import('./mount.ts');
    const element = await mount('conflict-timeline', { timeline, theme }, { theme, widthPx });
    await expect.poll(() => inside(element, 'ct-toolbar .tool').length).toBeGreaterThan(0);
    return element;
  }

  it('reads it in seven languages', async () => {
    for (const lang of LANGUAGES) {
      await loadStrings(lang);
      const table = Object.values(shareWords(lang));
      expect(table.every((word) => word.trim() !== '')).toBe(true);
      expect(new Set(table).size).toBe(table.length);
    }
    const element = await openTimeline({ lang: 'ar', at: 'easter-ceasefire' });
    const share = await openShare(element, stringsFor('ar').share);
    expect(getComputedStyle(share).direction).toBe('rtl');
    await expectAccessible(element);
  });

  it('chooses by letters without moving the timeline', async () => {
    const element = await openTimeline({ at: '2025-04' });
    const share = await openShare(element);
    share.shadowRoot
      ?.querySelector('#style')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', bubbles: true, composed: true }));
    await element.updateComplete;
    expect(element.mode).toBe('timeline');
  });
});
