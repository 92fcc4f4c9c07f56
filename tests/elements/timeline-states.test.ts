import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ConflictTimeline } from '../../src/elements/conflict-timeline.ts';
import { LANGUAGES, loadStrings } from '../../src/elements/strings/strings.ts';
import { expectAccessible, mount, words } from './mount.ts';
import { timeline } from './reading-fixture.ts';
import {
  axis,
  eventButton,
  events,
  focused,
  inside,
  openTimeline,
  period,
  reduceMotion,
  the,
  tool,
} from './timeline-page.ts';

beforeAll(() => reduceMotion(true));
afterEach(() => void vi.restoreAllMocks());

const answer = (body: string, init?: ResponseInit) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(new Response(body, init)));
const load = (more: Partial<ConflictTimeline> = {}) =>
  mount('conflict-timeline', { src: 'some/timeline.json', ...more }, { widthPx: 1376 });

describe('the head of the page', () => {
  it.each(LANGUAGES)('has the title beside the tools, whatever these are called in %s', async (lang) => {
    await loadStrings(lang);
    const element = await openTimeline({ lang }, { widthPx: 1440 });
    await expect.poll(() => inside(element, 'ct-toolbar .tool').length).toBeGreaterThan(5);
    await expect.poll(() => inside(element, 'ct-legend li').length).toBeGreaterThan(0);
    const [title, tools, line, signs] = ['h1', 'ct-toolbar', '.standfirst', 'ct-legend'].map((part) =>
      the(element, part).getBoundingClientRect(),
    ) as [DOMRect, DOMRect, DOMRect, DOMRect];
    expect(Math.abs(title.top - tools.top)).toBeLessThan(10);
    expect(Math.abs(line.top - signs.top)).toBeLessThan(10);
    // Under the title, and not in a column of a few words.
    expect(line.top).toBeGreaterThanOrEqual(title.bottom);
    expect(line.width).toBeGreaterThan(320);
  });
});

describe('a source', () => {
  it('is shown once it is there, and said to be', async () => {
    answer(JSON.stringify(timeline));
    const told: unknown[] = [];
    document.addEventListener('ct-load', (event) => told.push((event as CustomEvent).detail), { once: true });
    const element = await load();
    await expect.poll(() => events(element).length).toBeGreaterThan(3);
    expect(words(element)).toContain('Russia and Ukraine: the road to talks');
    expect(told).toMatchObject([{ timeline: { title: timeline.title }, faults: [] }]);
  });

  it.each([
    ['is not there', '', { status: 404, statusText: 'Not Found' }, '404 Not Found'],
    ['is a page', '<!doctype html><title>Not here</title>', {}, 'JSON'],
    ['is JSON of another sort', '{"events": "none"}', {}, 'format'],
    [
      'is of another version',
      JSON.stringify({ ...timeline, format: 'conflict-timeline/9' }),
      {},
      'conflict-timeline/1',
    ],
    ['is empty', '', {}, 'the file is empty'],
  ])('that %s leaves one clear message, and the list of the page', async (_, body, init, said) => {
    answer(body, init);
    const told = vi.fn();
    document.addEventListener('ct-error', told, { once: true });
    const element = await load();
    element.append(Object.assign(document.createElement('p'), { textContent: 'The same as plain text.' }));
    await expect.poll(() => words(element)).toContain('The timeline could not be loaded.');
    expect(words(element)).toContain('some/timeline.json');
    expect(words(element)).toContain(said);
    expect(told).toHaveBeenCalledTimes(1);
    expect(element.querySelector('p')?.checkVisibility()).toBe(true);
    expect(the(element, '[role=alert]').checkVisibility()).toBe(true);
    // The same file would say the same.
    expect(inside(element, '[role=alert]>button')).toEqual([]);
  });

  it.each([503, 429])('that is answered with %s for now may be asked for again', async (status) => {
    answer('', { status });
    const element = await load();
    await expect.poll(() => words(element)).toContain(String(status));
    answer(JSON.stringify(timeline));
    the(element, '[role=alert]>button').click();
    await expect.poll(() => events(element).length).toBeGreaterThan(3);
  });

  it('that cannot be reached says so in the words of the reader, and is asked for again', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    const element = await load({ lang: 'de' });
    await expect.poll(() => words(element)).toContain('Die Datei ist nicht zu erreichen.');
    expect(words(element)).not.toContain('Failed to fetch');
    await expectAccessible(element);
    answer(JSON.stringify(timeline));
    the(element, '[role=alert]>button').click();
    await expect.poll(() => events(element).length).toBeGreaterThan(3);
    expect(inside(element, '[role=alert]')).toEqual([]);
  });

  it('of which a part is bad shows the rest, and says what is left out', async () => {
    const [first, ...rest] = timeline.events;
    answer(JSON.stringify({ ...timeline, events: [{ ...first, title: 7 }, ...rest] }));
    const element = await load();
    await expect
      .poll(() => words(the(element, 'ct-faults')))
      .toMatch(/[1-9] entr(?:y|ies) could not be read/);
    expect(the(element, 'ct-faults details').textContent).toContain('events[0]');
    await expect.poll(() => events(element).join()).toContain('Easter ceasefire');
    expect(events(element).join()).not.toContain('invasion');
  });

  it('without events says so, and shows no empty picture', async () => {
    answer(JSON.stringify({ ...timeline, events: [], quotes: [], redirects: [] }));
    const element = await load();
    await expect.poll(() => words(element)).toContain('No events yet.');
    expect(inside(element, 'ct-stage')).toEqual([]);
    await expectAccessible(element);
  });

  it('that is asked for last is the one that is shown', async () => {
    const answers = new Map<string, (response: Response) => void>();
    vi.spyOn(globalThis, 'fetch').mockImplementation(
      (url) => new Promise((resolve) => answers.set((url as URL).pathname.split('/').at(-1) ?? '', resolve)),
    );
    const element = await load({ src: 'slow.json' });
    element.src = 'quick.json';
    await expect.poll(() => answers.size).toBe(2);
    answers.get('quick.json')?.(new Response(JSON.stringify({ ...timeline, title: 'Quick' })));
    answers.get('slow.json')?.(new Response(JSON.stringify({ ...timeline, title: 'Slow' })));
    await expect.poll(() => inside(element, 'h1').map((each) => each.textContent)).toEqual(['Quick']);
  });

  it('with nothing dated has only its shelf', async () => {
    const undated = timeline.events.filter(({ date }) => date === null);
    const element = await openTimelineWithout({ ...timeline, events: undated, quotes: [] });
    await expect.poll(() => words(the(element, 'ct-undated'))).toContain('Undated in the sources (2)');
    await expectAccessible(element);
  });
});

/** The words beside the signs. */
const signs = (element: Element): readonly (string | undefined)[] =>
  inside(element, 'ct-legend li').map((each) => each.textContent.trim().split('\n').at(-1)?.trim());

const openTimelineWithout = (shown: typeof timeline): Promise<ConflictTimeline> =>
  mount('conflict-timeline', { timeline: shown }, { widthPx: 1376 });

describe('an element', () => {
  it('is drawn, words and all, before what one can press has come', async () => {
    const element = await mount('conflict-timeline', { timeline }, { widthPx: 1376 });
    const controls = () => inside(element, 'ct-stage button.event').length;
    const canvas = await new Promise<HTMLCanvasElement>((found) => {
      const look = (): void => {
        const [drawn] = inside(element, 'ct-stage canvas');
        if (drawn instanceof HTMLCanvasElement) found(drawn);
        else requestAnimationFrame(look);
      };
      look();
    });
    expect(controls()).toBe(0);
    const first = canvas.toDataURL();
    await expect.poll(controls).toBeGreaterThan(3);
    // Words and lines are no longer on the canvas then.
    expect(canvas.toDataURL()).not.toBe(first);
    const blank = Object.assign(document.createElement('canvas'), {
      width: canvas.width,
      height: canvas.height,
    });
    expect(first).not.toBe(blank.toDataURL());
  });

  it('does not notice another one on the page', async () => {
    const [one, other] = [await openTimeline(), await openTimeline()];
    const before = period(other);
    eventButton(one, 'Easter ceasefire').click();
    tool(one, 'Zoom in').click();
    await expect.poll(() => inside(one, 'ct-detail')).toHaveLength(1);
    await expect.poll(() => period(one)).not.toBe(before);
    expect(period(other)).toBe(before);
    expect(inside(other, 'ct-detail')).toEqual([]);
  });

  it('keeps its view when it is moved in the page, and works after it was taken off', async () => {
    const element = await openTimeline({ at: '2025-04' });
    const shown = period(element);
    const place = element.parentElement;
    element.remove();
    await element.updateComplete;
    place?.append(element);
    await expect.poll(() => period(element)).toBe(shown);
    tool(element, 'Later').click();
    await expect.poll(() => period(element)).not.toBe(shown);
  });

  it('shows one from the page that an older version wrote', async () => {
    const { paraphrases: _, redirects: __, ...older } = timeline;
    const element = await mount('conflict-timeline', {}, { widthPx: 1376 });
    Object.assign(element, { timeline: older });
    await expect.poll(() => events(element).length).toBeGreaterThan(3);
  });

  it('shows another timeline when it is given one, and nothing when it is taken away', async () => {
    const element = await openTimeline();
    element.timeline = { ...timeline, title: 'Another' };
    await expect.poll(() => inside(element, 'h1').map((each) => each.textContent)).toEqual(['Another']);
    element.timeline = null;
    await expect.poll(() => inside(element, 'h1')).toEqual([]);
  });

  it('fits into the height that it is given, cards and shelf and all', async () => {
    for (const height of [860, 1000, 1400]) {
      const element = await openTimeline({ at: '2025-04' });
      element.style.setProperty('--ct-height', `${height}px`);
      await expect
        .poll(() => element.getBoundingClientRect().height, { timeout: 3000 })
        .toBeLessThanOrEqual(height);
      element.parentElement?.remove();
    }
  });

  it('speaks the language and uses the zone of its attributes', async () => {
    await loadStrings('uk');
    const element = await openTimeline({ lang: 'uk', at: '2025-04-19T12:00Z/2025-04-19T18:00Z' });
    expect(axis(element).coarse.join()).toContain('квіт');
    expect(axis(element).fine).toContain('15:00');
    expect(axis(element).fine).not.toContain('20:00');
    element.timezone = 'Europe/Kyiv';
    await expect.poll(() => axis(element).fine).toContain('20:00');
    element.lang = 'ar';
    await expect.poll(() => the(element, '.frame').dir).toBe('rtl');
  });

  it('speaks that of the nearest element with one, and leaves its own words to it', async () => {
    const element = await openTimeline({}, { lang: 'es' });
    await expect.poll(() => the(element, '.frame').lang).toBe('es');
    expect(tool(element, 'Buscar')).toBeDefined();
    expect(element.hasAttribute('lang')).toBe(false);
  });

  it('says the day of some hours without events once', async () => {
    const element = await openTimeline({ at: '2023-03-01T05:00Z/2023-03-01T16:00Z' });
    await expect
      .poll(() => inside(element, 'ct-gap p')[0]?.textContent)
      .toBe('0 events, 1 March 2023 at 05:00 to 15:59');
  });

  it('says what a stretch without events has before and after it', async () => {
    const element = await openTimeline({ at: '2023-01-01/2023-06-30' });
    const words = (): string =>
      inside(element, 'ct-gap p')
        .map((each) => each.textContent)
        .join(' ');
    await expect.poll(words).toMatch(/0 events, .*Full-scale invasion.*Putin and envoy meet/s);
    inside(element, 'ct-gap a')[1]?.click();
    await expect.poll(() => inside(element, 'ct-detail')).toHaveLength(1);
    expect(events(element).join()).toContain('Putin and envoy meet');
  });

  it('explains the signs that occur, and no others', async () => {
    const element = await openTimeline();
    await expect
      .poll(() => signs(element))
      .toEqual([
        'planned',
        'disputed',
        'claimed by one side',
        'approximate',
        'corrected by an editor',
        'day',
        'period',
      ]);
    const plain = await openTimeline({
      timeline: {
        ...timeline,
        events: timeline.events.filter(({ id }) => id === 'bilateral-talks-proposed'),
      },
    });
    await expect.poll(() => signs(plain)).toEqual(['day']);
  });
});

describe('the marks', () => {
  /** The colours of the canvas, as red, green and blue in one number. */
  const colors = (element: ConflictTimeline): ReadonlySet<number> => {
    const canvas = the(element, 'ct-stage canvas.marks') as HTMLCanvasElement;
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    const found = new Set<number>();
    for (let i = 0; i < data.length; i += 4)
      if (data[i + 3] === 255)
        found.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
    return found;
  };
  const [LIGHT, DARK] = [0x04_74_88, 0x39_cb_e9];

  it.each([
    ['its theme', (element: ConflictTimeline) => (element.theme = 'dark')],
    [
      'the page around it',
      (element: ConflictTimeline) => element.parentElement?.style.setProperty('color-scheme', 'dark'),
    ],
  ])('take the colours of the dark when %s turns, without being touched', async (_, turn) => {
    const element = await openTimeline();
    await expect.poll(() => events(element).length).toBeGreaterThan(0);
    expect(colors(element)).toContain(LIGHT);
    expect(colors(element)).not.toContain(DARK);
    turn(element);
    await expect.poll(() => colors(element).has(DARK)).toBe(true);
    expect(colors(element)).not.toContain(LIGHT);
  });
});

describe.each(['light', 'dark'] as const)('axe, %s', (theme) => {
  it('finds nothing in the whole, zoomed in, with an event open, the keys, a problem, the list', async () => {
    const element = await openTimeline({}, { theme });
    await expectAccessible(element);
    element.goTo('2025-04-15/2025-04-25');
    await expect.poll(() => period(element)).toBe('15 April 2025 – 25 April 2025');
    await expectAccessible(element);
    eventButton(element, 'Easter ceasefire').click();
    tool(element, 'Keys').click();
    await expect
      .poll(() => inside(element, 'ct-detail').length + inside(element, 'ct-keys dl').length)
      .toBe(2);
    await expectAccessible(element);
    element.goTo('no-such-event');
    await expect.poll(() => inside(element, '.message')).toHaveLength(1);
    await expectAccessible(element);
    element.mode = 'list';
    await expect.poll(() => inside(element, 'ct-list')).toHaveLength(1);
    await expectAccessible(element);
  });

  it('finds nothing where nothing is in view, nor from right to left', async () => {
    await loadStrings('ar');
    const element = await openTimeline(
      { lang: 'ar', at: '2023-01-01/2023-06-30' },
      { theme, dir: 'rtl', lang: 'ar' },
    );
    await expectAccessible(element);
    element.fit();
    await expectAccessible(element);
  });
});

describe('the room there is', () => {
  it('is a column where the text is too large for the stage, and a stage again where it is not', async () => {
    const element = await openTimeline();
    document.documentElement.style.fontSize = '32px';
    await expect.poll(() => inside(element, 'ct-column').length).toBe(1);
    expect(inside(element, 'ct-stage')).toEqual([]);
    document.documentElement.style.fontSize = '';
    await expect.poll(() => inside(element, 'ct-stage').length).toBe(1);
  });

  it('leaves what is open beside the stage on a desk, and below it on a tablet', async () => {
    const desk = await openTimeline({ at: 'easter-ceasefire' });
    const box = (element: Element, part: string) => the(element, part).getBoundingClientRect();
    await expect.poll(() => box(desk, 'aside').left).toBeGreaterThanOrEqual(box(desk, 'ct-stage').right);
    const tablet = await openTimeline({ at: 'easter-ceasefire' }, { widthPx: 820 });
    await expect.poll(() => box(tablet, 'aside').width).toBeGreaterThan(box(tablet, 'ct-stage').width);
    tablet.scrollIntoView();
    expect(box(tablet, 'aside').bottom).toBe(innerHeight);
  });

  it.each(LANGUAGES)(
    'has the tools in one row, and a menu for those that it does not hold, in %s',
    async (lang) => {
      await loadStrings(lang);
      for (const widthPx of [700, 800, 900, 1000, 1100]) {
        const element = await openTimeline({ lang }, { widthPx });
        const row = inside(element, 'ct-toolbar :not(ct-more)>.tool');
        await expect.poll(() => new Set(row.map((each) => each.getBoundingClientRect().top)).size).toBe(1);
        const menu = inside(element, 'ct-toolbar ct-more>.tool');
        expect(menu.every((each) => each.getClientRects().length === 0)).toBe(true);
        expect(menu.length + row.length - (menu.length > 0 ? 1 : 0)).toBe(13);
        element.parentElement?.remove();
      }
    },
  );

  it('leaves to the menu what keys and pointer can do, and gives the focus back', async () => {
    const element = await openTimeline({}, { widthPx: 700 });
    const [search] = inside(element, 'ct-toolbar .tool');
    const more = tool(element, 'Timeline tools');
    await customElements.whenDefined('ct-more');
    search?.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused()).toBe(more);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused()?.localName).toBe('select');
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe(more);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused()?.localName).toBe('select');
    tool(element, 'Compare').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()?.textContent.trim()).toBe('Share');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => inside(element, 'ct-save')).toHaveLength(1);
    expect(focused()).toBe(more);
    await expectAccessible(element);
  });

  it('is the list on paper, with the address of what was in view', async () => {
    const element = await openTimeline({ at: '2025-04' });
    expect(words(element)).not.toContain(location.host);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(inside(element, 'ct-stage')).toEqual([]);
    expect(inside(element, 'ct-list a.title')).toHaveLength(timeline.events.length);
    expect(the(element, '.address').textContent).toContain(`${location.host}${location.pathname}`);
    expect(the(element, '.address').textContent).toContain('#2025-04');
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(inside(element, 'ct-list')).toEqual([]);
    expect(inside(element, 'ct-stage')).toHaveLength(1);
  });
});

describe('what the page says of its own words', () => {
  it('is not said of those of the timeline, but hides it where it hides', async () => {
    const element = await openTimeline();
    element.style.cssText =
      'font: italic 40px/3 fantasy; letter-spacing: 1em; text-align: right; text-shadow: 1px 1px red; text-transform: uppercase; white-space: pre; word-spacing: 2em; cursor: wait';
    const saidOf = (path: string) => {
      const {
        fontStyle,
        letterSpacing,
        textAlign,
        textShadow,
        textTransform,
        whiteSpace,
        wordSpacing,
        cursor,
      } = getComputedStyle(the(element, path));
      return [
        fontStyle,
        letterSpacing,
        textAlign,
        textShadow,
        textTransform,
        whiteSpace,
        wordSpacing,
        cursor,
      ];
    };
    const plain = ['normal', 'normal', 'start', 'none', 'none', 'normal', '0px', 'auto'];
    expect(saidOf('.standfirst')).toEqual(plain);
    expect(parseFloat(getComputedStyle(the(element, '.standfirst')).fontSize)).toBe(15);
    element.style.cssText = 'visibility: hidden';
    expect(getComputedStyle(the(element, '.standfirst')).visibility).toBe('hidden');
  });
});
