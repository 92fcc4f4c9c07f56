import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ConflictTimeline } from '../../src/elements/conflict-timeline.ts';
import { loadStrings } from '../../src/elements/strings/strings.ts';
import { expectAccessible, mount, words } from './mount.ts';
import { timeline } from './reading-fixture.ts';
import { inside, openTimeline, reduceMotion, the, tool } from './timeline-page.ts';

beforeAll(() => reduceMotion(true));
afterEach(() => void vi.restoreAllMocks());

const parse = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');
const textsOf = (svg: string): string =>
  [...parse(svg).querySelectorAll('text')].map((each) => each.textContent).join('\n');

describe('a picture as SVG', () => {
  it('shows title, axis, lanes and labels, and says where it comes from', async () => {
    const element = await openTimeline();
    const svg = await element.toSVG();
    const drawn = textsOf(svg);
    expect(drawn).toContain(timeline.title);
    for (const lane of inside(element, 'ct-stage h2')) expect(drawn).toContain(lane.textContent);
    expect(drawn).toContain(location.href.split('#')[0]);
    expect(drawn).toMatch(/^\d{4}$/mu);
  });

  it('holds what is in view and nothing else', async () => {
    const element = await openTimeline();
    const titles = (svg: string) =>
      [...parse(svg).querySelectorAll('a title')].map((each) => each.textContent);
    const whole = titles(await element.toSVG());
    element.goTo('2022');
    await element.updateComplete;
    const part = titles(await element.toSVG());
    expect(part.length).toBeGreaterThan(0);
    expect(part.length).toBeLessThan(whole.length);
    expect(whole).toEqual(expect.arrayContaining(part));
  });

  it('links each mark to its event', async () => {
    const element = await openTimeline();
    const links = [...parse(await element.toSVG()).querySelectorAll('a')];
    const ids = new Set(timeline.events.map(({ id }) => id));
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      const { origin, pathname, hash } = new URL(link.getAttribute('href') ?? '');
      expect(origin + pathname).toBe(location.origin + location.pathname);
      expect(ids).toContain(decodeURIComponent(hash.slice(1)));
    }
  });

  it('stands by itself: no name of a theme, no script, no address but of links', async () => {
    const svg = await (await openTimeline({ theme: 'dark' })).toSVG();
    expect(parse(svg).querySelector('parsererror, script, style, image, foreignObject')).toBeNull();
    expect(svg).not.toMatch(/var\(|light-dark\(|currentcolor/iu);
  });

  it('takes markup and what XML cannot write for text', async () => {
    const title = '<script>alert(1)</script>\u0000\u001b\ud800 & "more"';
    const [first, ...rest] = timeline.events;
    if (!first) throw new Error('the fixture has no events');
    const hostile = { ...timeline, title, events: [{ ...first, title }, ...rest] };
    const svg = await (await openTimeline({ timeline: hostile })).toSVG();
    const read = parse(svg);
    expect(read.querySelector('parsererror, script')).toBeNull();
    expect(read.querySelector('title')?.textContent).toBe(
      '<script>alert(1)</script>\ufffd\ufffd\ufffd & "more"',
    );
  });

  it('has what was said beside its translation, and names either', async () => {
    const [first, ...rest] = timeline.quotes;
    if (!first) throw new Error('no quotation');
    const original = { text: 'Нічого обговорювати', language: 'uk', by: 'source' as const };
    const quotes = [{ ...first, original: { ...original, evidence: first.evidence[0] } }, ...rest];
    const drawn = textsOf(
      await (await openTimeline({ at: first.id, timeline: { ...timeline, quotes } })).toSVG(),
    );
    expect(drawn).toContain('«Нічого обговорювати»');
    expect(drawn).toContain('“There is nothing');
    expect(drawn).toContain('Translated by the source · English');
    expect(drawn).toContain('Original · Ukrainian');
  });

  it('is the same for the same view', async () => {
    const element = await openTimeline();
    expect(await element.toSVG()).toBe(await element.toSVG());
  });

  it('begins at the right in Arabic', async () => {
    await loadStrings('ar');
    const svg = await (await openTimeline({ lang: 'ar' })).toSVG();
    const title = [...parse(svg).querySelectorAll('text')].find(
      ({ textContent }) => textContent === timeline.title,
    );
    expect(title?.getAttribute('direction')).toBe('rtl');
    expect(Number(title?.getAttribute('x'))).toBeGreaterThan(900);
  });
});

describe('a picture as PNG', () => {
  it('is as large as the SVG says, twice over', async () => {
    const element = await openTimeline();
    const root = parse(await element.toSVG()).documentElement;
    const picture = await createImageBitmap(await element.toPNG());
    expect(picture.width).toBe(2 * Number(root.getAttribute('width')));
    expect(picture.height).toBe(2 * Number(root.getAttribute('height')));
  });

  it('has the colours of the theme', async () => {
    const corner = async (theme: 'light' | 'dark') => {
      const picture = await createImageBitmap(await (await openTimeline({ theme })).toPNG());
      const g = new OffscreenCanvas(1, 1).getContext('2d');
      g?.drawImage(picture, 0, 0);
      return [...(g?.getImageData(0, 0, 1, 1).data ?? [])];
    };
    const [light, dark] = [await corner('light'), await corner('dark')];
    expect(light[0]).toBeGreaterThan(200);
    expect(dark[0]).toBeLessThan(60);
  });
});

describe('the view as text', () => {
  it('says when and what in the order of time, who said what, and from where', async () => {
    const text = await (await openTimeline()).toText();
    expect(text.startsWith(`${timeline.title}\n`)).toBe(true);
    const dated = timeline.events.filter(({ date }) => date !== null);
    const places = dated.map(({ title }) => text.indexOf(title));
    expect(places.every((at) => at > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(text).toContain('Sources');
    expect(text.trimEnd().endsWith(location.href.split('#')[0] ?? '')).toBe(true);
  });
});

describe('the reader', () => {
  async function openWays(element: ConflictTimeline): Promise<readonly HTMLElement[]> {
    tool(element, 'Share').click();
    await expect.poll(() => inside(element, 'ct-save button').length).toBe(5);
    return inside(element, 'ct-save button');
  }
  const way = (ways: readonly HTMLElement[], name: string): HTMLElement => {
    const found = ways.find((each) => each.textContent.trim() === name);
    if (!found) throw new Error(`no way ${name}`);
    return found;
  };

  it('finds the ways behind one button, and Esc puts them away', async () => {
    const element = await openTimeline();
    const ways = await openWays(element);
    expect(tool(element, 'Share').ariaExpanded).toBe('true');
    await expectAccessible(element);
    ways[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await expect.poll(() => inside(element, 'ct-save').length).toBe(0);
    expect(tool(element, 'Share').ariaExpanded).toBe('false');
  });

  it('copies text', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const element = await openTimeline();
    way(await openWays(element), 'As text').click();
    await expect.poll(() => write.mock.calls.length).toBe(1);
    expect(write.mock.calls[0]?.[0]).toBe(await element.toText());
    await expect.poll(() => words(element)).toContain('Copied');
  });

  it.each([
    ['Picture (SVG)', 'svg', 'image/svg+xml'],
    ['Picture (PNG)', 'png', 'image/png'],
  ])('gets a file by “%s”', async (name, ending, type) => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:none';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const element = await openTimeline();
    way(await openWays(element), name).click();
    await expect.poll(() => names.length).toBe(1);
    expect(names[0]).toMatch(new RegExp(`^[\\p{L}\\p{N}-]+\\.${ending}$`, 'u'));
    expect(blobs[0]?.type).toBe(type);
  });

  it('is told where it cannot be done', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null));
    const element = await openTimeline();
    way(await openWays(element), 'Picture (PNG)').click();
    await expect.poll(() => words(element)).toContain('Not possible in this browser.');
  });

  it('prints with the list at hand', async () => {
    const printed = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const element = await openTimeline();
    way(await openWays(element), 'Print').click();
    await expect.poll(() => printed.mock.calls.length).toBe(1);
    expect(customElements.get('ct-list')).toBeDefined();
  });
});

describe('paper', () => {
  it('gets the axis and the lanes above the list', async () => {
    const element = await openTimeline();
    await import('../../src/elements/list/ct-list.ts');
    await import('../../src/elements/poster/ct-print-picture.ts');
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    const picture = the(element, 'ct-print-picture svg');
    const list = the(element, 'ct-list');
    expect(picture.querySelectorAll('a').length).toBeGreaterThan(3);
    expect(picture.getBoundingClientRect().bottom).toBeLessThanOrEqual(list.getBoundingClientRect().top);
    dispatchEvent(new Event('afterprint'));
    await expect.poll(() => inside(element, 'ct-print-picture').length).toBe(0);
  });

  it('gets every event, though the screen has them by pages', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => ({
      id: i,
      title: `Convoy ${i}`,
      start: Date.UTC(2031, 0, 1 + i),
      group: 'Arland',
    }));
    const element = await mount('conflict-timeline', { rows, mode: 'list' }, { widthPx: 1376 });
    const titles = () => inside(element, 'ct-list .title').length;
    await expect.poll(titles).toBe(50);
    dispatchEvent(new Event('beforeprint'));
    await expect.poll(titles).toBe(300);
    expect(inside(element, 'ct-list .pages')).toEqual([]);
    dispatchEvent(new Event('afterprint'));
    await expect.poll(titles).toBe(50);
  });
});

it('says so where nothing is shown yet', async () => {
  const element = await mount('conflict-timeline', {});
  await expect(element.toSVG()).rejects.toThrow('nothing is shown yet');
});
