import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/elements/list/ct-column.ts';
import { barLength } from '../../src/elements/list/column-mark.ts';
import type { CtColumn } from '../../src/elements/list/ct-column.ts';
import { pictureOf } from '../../src/elements/view/timeline-picture.ts';
import { LANGUAGES, loadStrings } from '../../src/elements/strings/strings.ts';
import type { ViewRequest } from '../../src/elements/view/view-requests.ts';
import { type LinkTarget } from '../../src/model/links.ts';
import { dateTarget } from '../../src/model/link-reader.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import {
  all,
  expectAccessible,
  mount,
  one,
  requestsDuring,
  smallTargets,
  words,
  type Stage,
} from './mount.ts';
import { context, date, event, timeline } from './reading-fixture.ts';

const DAY = 86_400_000;
const PHONE: Stage = { widthPx: 390 };

/** One event every tenth day from 2020 on. */
const long: Timeline = {
  ...timeline,
  quotes: [],
  events: Array.from({ length: 60 }, (_, i) => {
    const day = new Date(Date.UTC(2020, 0, 5) + i * 10 * DAY).toISOString().slice(0, 10);
    return event(`event-${i}`, `Event number ${i}`, { date: date(day) });
  }),
};

beforeEach(() => scrollTo(0, 0));

/** What a column is handed. */
async function given(shown: Timeline, lang = 'en'): Promise<Pick<CtColumn, 'context' | 'picture'>> {
  const strings = await loadStrings(lang);
  const shared = context({ timeline: shown, lang, strings });
  return { context: shared, picture: pictureOf(shown, shared.lookup, strings) };
}

async function column(
  more: Partial<CtColumn> = {},
  shown: Timeline = timeline,
  stage: Stage = PHONE,
): Promise<CtColumn> {
  const element = await mount('ct-column', { ...(await given(shown, stage.lang)), ...more }, stage);
  await element.shadowRoot?.querySelector('ct-strip')?.updateComplete;
  return element;
}

const card = (element: CtColumn, id: string): HTMLElement => one(element, `[data-id="${id}"]`);
const top = (element: Element): number => element.getBoundingClientRect().top;
/** Until the browser has told that a card is in view, which the strip then shows. */
const seen = async (element: CtColumn, id: string): Promise<void> => {
  const start = Date.parse(startOf(id));
  await expect
    .poll(() => {
      const window = element.shadowRoot?.querySelector('ct-strip')?.window;
      return window && window.startMs <= start && start < window.endMs;
    })
    .toBe(true);
};
const startOf = (id: string): string => long.events.find((each) => each.id === id)?.date?.start ?? '';
const named = (edtf: string): LinkTarget => dateTarget(edtf) ?? { kind: 'all' };

describe('<ct-column>', () => {
  it('has every event once, in the order of time, under headings of year and month, the undated last', async () => {
    const element = await column();
    expect(all(element, '.event').map(({ dataset }) => dataset['id'])).toEqual([
      'invasion',
      'summer-plan',
      'early-april-offer',
      'easter-ceasefire',
      'bilateral-talks-proposed',
      'us-warning',
      'istanbul-soon',
    ]);
    expect(
      all(element, 'h2, h3').map((each) => `${each.localName} ${each.ariaLabel ?? each.textContent.trim()}`),
    ).toEqual([
      'h2 2022, 1 event',
      'h3 February 2022, 1 event',
      'h2 2025, 4 events',
      'h3 April 2025, 3 events',
      'h2 Undated in the sources (2)',
      'h2 What was said',
    ]);
  });

  it('comes in pieces at first, under headings that count all, and keeps the place of what is to come', async () => {
    const counts: number[] = [];
    const element = Object.assign(document.createElement('ct-column'), await given(long));
    const place = document.createElement('div');
    place.style.inlineSize = '390px';
    place.append(element);
    document.body.append(place);
    const watch = new MutationObserver(() => counts.push(all(element, '.event').length));
    watch.observe(element.renderRoot, { childList: true, subtree: true });
    await expect.poll(() => all(element, '.event').length).toBeGreaterThan(0);
    const [first = 0] = counts;
    expect(first).toBeLessThan(long.events.length / 4);
    expect(all(element, 'h2')[0]?.ariaLabel).toBe('2020, 37 events');
    const height = element.offsetHeight;
    await element.updateComplete;
    watch.disconnect();
    expect(all(element, '.event')).toHaveLength(long.events.length);
    counts.reduce((before, now) => {
      expect(now - before).toBeLessThanOrEqual(first);
      return now;
    }, 0);
    expect(height).toBeGreaterThan(element.offsetHeight / 2);
    expect(height).toBeLessThan(element.offsetHeight * 2);
    place.remove();
  });

  it('shows all of what comes later, however few came first', async () => {
    const element = await column({}, { ...long, events: long.events.slice(0, 3) });
    Object.assign(element, await given(long));
    await element.updateComplete;
    expect(all(element, '.event')).toHaveLength(long.events.length);
  });

  it('puts an event and what was said of it on one card, and each quotation on one card only', async () => {
    const element = await column();
    const said = card(element, 'bilateral-talks-proposed').querySelector('blockquote');
    expect(said?.textContent.trim()).toMatch(/^“Russia has never closed/);
    expect(all(element, 'blockquote')).toHaveLength(timeline.quotes.length);
    expect(one(element, '.loose blockquote').dir).toBe('rtl');
  });

  it('leads from a second event to a quotation that stands with the first', async () => {
    const [zelenskyy] = timeline.quotes;
    if (!zelenskyy) throw new Error('no quotation');
    const quote = { ...zelenskyy, events: ['us-warning', 'early-april-offer'] };
    const element = await column({}, { ...timeline, quotes: [quote] });
    expect(card(element, 'early-april-offer').querySelector('blockquote')).not.toBeNull();
    const link = card(element, 'us-warning').querySelector<HTMLElement>('.quotes a');
    expect(link?.textContent.trim()).toBe('Quotation, Volodymyr Zelenskyy');
    expect(requestsDuring(() => link?.click())).toMatchObject([
      { target: { kind: 'quote', id: zelenskyy.id } },
    ]);
  });

  it('says in words and in the form of the sign, not by colour alone, how sure an event is', async () => {
    const element = await column();
    const claimed = card(element, 'early-april-offer');
    expect(claimed.querySelector('.standing')?.textContent).toBe('Claimed by United States');
    expect(claimed.querySelector('.mark.claimed .query')?.textContent).toBe('?');
    const disputed = card(element, 'easter-ceasefire');
    expect(disputed.querySelector('.standing')?.textContent).toBe('Disputed by Russia and Ukraine');
    expect(disputed.querySelector('.mark.disputed .hatching')).not.toBeNull();
    const planned = card(element, 'summer-plan');
    expect(planned.querySelector('.standing')?.textContent).toBe('planned');
    expect(planned.querySelector('.mark.planned')).not.toBeNull();
    expect(card(element, 'invasion').querySelector('.standing')).toBeNull();
  });

  it('draws a longer time as a longer bar, an instant as a point, an approximate end fading, and no date as none', async () => {
    const element = await column();
    const height = (id: string): number =>
      Number(card(element, id).querySelector('svg')?.getAttribute('height'));
    expect(height('summer-plan')).toBeGreaterThan(height('invasion'));
    expect(height('invasion')).toBeGreaterThan(height('easter-ceasefire'));
    expect(card(element, 'bilateral-talks-proposed').querySelector('circle.body')).not.toBeNull();
    expect(card(element, 'early-april-offer').querySelector('[mask="url(#fade-both)"]')).not.toBeNull();
    expect(card(element, 'us-warning').querySelector('svg')).toBeNull();
    const spans = [1, 2, 3, 10, 30, 90, 365].map((days) => barLength({ startMs: 0, endMs: days * DAY }));
    expect(spans).toEqual([...spans].sort((a, b) => a - b));
    expect(barLength({ startMs: null, endMs: 0 })).toBe(Math.max(...spans));
  });

  it('asks for an event wherever its words are touched, and for nothing when the pointer only passes', async () => {
    const element = await column();
    const {
      left,
      top: y,
      width,
    } = card(element, 'easter-ceasefire').querySelector('.event-words')?.getBoundingClientRect() ??
    new DOMRect();
    const hit = element.shadowRoot?.elementFromPoint(left + width - 4, y + 4);
    expect(requestsDuring(() => (hit as HTMLElement).click())).toEqual([
      { type: 'select', target: { kind: 'event', id: 'easter-ceasefire' }, jump: true },
    ]);
    expect(
      requestsDuring(() => hit?.dispatchEvent(new PointerEvent('pointerenter', { bubbles: true }))),
    ).toEqual([]);
  });

  it('has links alone in the order of Tab, with the strip after them', async () => {
    const element = await column();
    const stops = all(element, 'a, button, [tabindex], ct-strip').map((each) => each.localName);
    expect(new Set(stops.slice(0, -1))).toEqual(new Set(['a']));
    expect(stops.at(-1)).toBe('ct-strip');
  });

  it('keeps year and month in sight, in one line', async () => {
    const element = await column({}, long);
    scrollTo(0, 3000);
    await expect.poll(() => all(element, 'h3').filter((each) => top(each) === 0)).toHaveLength(1);
    const month = all(element, 'h3').find((each) => top(each) === 0);
    const year = all(element, 'h2').find((each) => top(each) === 0);
    expect(month?.getBoundingClientRect().left).toBeGreaterThan(rangeOf(year).getBoundingClientRect().right);
  });
});

describe('<ct-column> in text of twice the size', () => {
  const size = (px: string): void => void (document.documentElement.style.fontSize = px);
  afterEach(() => size(''));

  it.each(LANGUAGES)('has room for the longest month beside its year in %s', async (lang) => {
    size('32px');
    const months = Array.from({ length: 12 }, (_, i) =>
      event(`month-${i}`, 'Envoys meet', { date: date(`2025-${String(i + 1).padStart(2, '0')}-03`) }),
    );
    await page.viewport(390, 844);
    const element = await column({}, { ...timeline, quotes: [], events: months }, { ...PHONE, lang });
    expect(all(element, 'h3')).toHaveLength(12);
    for (const month of all(element, 'h3')) {
      const words = document.createRange();
      const text = [...month.childNodes].find(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      words.selectNode(text ?? month);
      const [is, box] = [words.getBoundingClientRect(), month.getBoundingClientRect()];
      expect(is.left, month.textContent).toBeGreaterThanOrEqual(box.left - 1);
      expect(is.right, month.textContent).toBeLessThanOrEqual(box.right + 1);
    }
    const year = rangeOf(one(element, 'h2')).getBoundingClientRect();
    const first = rangeOf(one(element, 'h3')).getBoundingClientRect();
    expect(Math.max(year.left - first.right, first.left - year.right)).toBeGreaterThan(0);
    await page.viewport(1440, 900);
  });
});

describe('links into <ct-column>', () => {
  it('scrolls to the event or the date that a page was opened for, and not where the page is somebody else’s', async () => {
    const target: LinkTarget = { kind: 'event', id: 'event-30' };
    const linked = await column({ linked: true, selected: target }, long);
    await expect.poll(() => Math.abs(top(card(linked, 'event-30')) - 44)).toBeLessThan(4);
    expect(card(linked, 'event-30').querySelector('[aria-current=true]')).not.toBeNull();
    linked.parentElement?.remove();
    scrollTo(0, 0);
    const guest = await column({ selected: target }, long);
    expect(scrollY).toBe(0);
    expect(card(guest, 'event-30').querySelector('[aria-current=true]')).not.toBeNull();
    guest.selected = { kind: 'event', id: 'event-50' };
    await expect.poll(() => Math.abs(top(card(guest, 'event-50')) - 44)).toBeLessThan(4);
  });

  it('marks a date with a line and its events, in headings of its own where nothing happened', async () => {
    const element = await column({ selected: named('2020-01-25') }, long);
    expect(one(element, '.asked-line').textContent.trim()).toBe('25 January 2020');
    expect(all(element, '.event.asked').map(({ dataset }) => dataset['id'])).toEqual(['event-2']);
    element.selected = named('2019-07');
    await element.updateComplete;
    expect(
      all(element, 'h2, h3')
        .slice(0, 2)
        .map(({ ariaLabel }) => ariaLabel),
    ).toEqual(['2019, 0 events', 'July 2019, 0 events']);
    element.selected = { kind: 'all' };
    await element.updateComplete;
    expect(all(element, '.asked-line')).toEqual([]);
  });

  it('goes to a range without marking it, since a scroll writes one too', async () => {
    const element = await column({ linked: true, selected: named('2020-06-01/2020-07-01') }, long);
    await expect.poll(() => Math.abs(top(card(element, 'event-15')) - 44)).toBeLessThan(4);
    expect(all(element, '.asked, .asked-line')).toEqual([]);
  });

  it('leaves what is in view where it is when it is opened', async () => {
    const element = await column({}, long);
    scrollTo(0, 500);
    await seen(element, 'event-8');
    element.selected = { kind: 'event', id: 'event-8' };
    await element.updateComplete;
    expect(scrollY).toBe(500);
  });

  it('takes no scroll for the reader’s that keeps in its place what a link led to, as what is above grows', async () => {
    const windows: unknown[] = [];
    const listen = ({ detail }: CustomEvent<{ type: string }>): void => {
      if (detail.type === 'window') windows.push(detail);
    };
    document.addEventListener('ct-request', listen as EventListener);
    const rest = (): Promise<Event> =>
      new Promise((resolve) =>
        document.addEventListener('scrollend', resolve, { capture: true, once: true }),
      );
    const own = rest();
    const element = await column({ linked: true, selected: named('2020-07-04') }, long);
    await own;
    const before = scrollY;
    const anchored = rest();
    const above = document.createElement('div');
    above.style.height = '8px';
    element.parentElement?.before(above);
    await anchored;
    expect(scrollY).toBe(before + 8);
    expect(windows).toEqual([]);
    above.remove();
    document.removeEventListener('ct-request', listen as EventListener);
  });

  it('asks for the window that it shows once a scroll of the reader is at rest, and not for its own', async () => {
    const windows: unknown[] = [];
    const listen = ({ detail }: CustomEvent<{ type: string; window?: unknown; settle?: boolean }>): void => {
      if (detail.type === 'window') windows.push([detail.window, detail.settle]);
    };
    document.addEventListener('ct-request', listen as EventListener);
    const element = await column({ linked: true, selected: { kind: 'event', id: 'event-30' } }, long);
    await expect.poll(() => Math.abs(top(card(element, 'event-30')) - 44)).toBeLessThan(4);
    await seen(element, 'event-30');
    scrollBy(0, 400);
    await expect.poll(() => windows.length).toBe(1);
    const [[window, settle]] = windows as [[{ startMs: number; endMs: number }, boolean]];
    expect(settle).toBe(true);
    const shown = long.events.filter(({ id }) => {
      const { top: y, bottom } = card(element, id).getBoundingClientRect();
      return bottom > 0 && y < innerHeight;
    });
    expect(new Date(window.startMs).toISOString()).toBe(shown[0]?.date?.start?.replace('Z', ':00.000Z'));
    expect(new Date(window.endMs).toISOString()).toBe(shown.at(-1)?.date?.end?.replace('Z', ':00.000Z'));
    document.removeEventListener('ct-request', listen as EventListener);
  });
});

describe('<ct-strip>', () => {
  const strip = (element: CtColumn): HTMLElement => one(one(element, 'ct-strip'), '.strip');

  it('jumps where it is touched, and along where it is dragged', async () => {
    const element = await column({}, long);
    const { left, top: y, height } = strip(element).getBoundingClientRect();
    const at = (part: number): PointerEventInit => ({
      clientX: left + 5,
      clientY: y + part * height,
      bubbles: true,
      pointerId: 1,
    });
    vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => undefined);
    strip(element).dispatchEvent(new PointerEvent('pointerdown', at(0.5)));
    await expect.poll(() => scrollY).toBeGreaterThan(1000);
    const middle = scrollY;
    strip(element).dispatchEvent(new PointerEvent('pointermove', at(0.9)));
    await expect.poll(() => scrollY).toBeGreaterThan(middle);
    expect(one(one(element, 'ct-strip'), '.bubble').textContent).toMatch(/^\w+ 202[01]$/);
    strip(element).dispatchEvent(new PointerEvent('pointerup', at(0.9)));
    const end = scrollY;
    strip(element).dispatchEvent(new PointerEvent('pointermove', at(0.1)));
    expect(scrollY).toBe(end);
    vi.restoreAllMocks();
  });

  it('says which of its moves is worth a step back', async () => {
    const element = await column({}, long);
    const asked: unknown[] = [];
    element.addEventListener('ct-request', (event) => {
      const request = event.detail as ViewRequest;
      if (request.type === 'window') asked.push(request.leap);
    });
    scrollTo(0, 300);
    await expect.poll(() => asked).toEqual([false]);
    strip(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
    await expect.poll(() => asked).toEqual([false, true]);
    scrollBy(0, -200);
    await expect.poll(() => asked).toEqual([false, true, false]);
  });

  it('steps by keys from heading to heading, and says where one is', async () => {
    const element = await column({}, long);
    const press = (key: string): boolean =>
      strip(element).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await seen(element, 'event-0');
    expect(press('ArrowDown')).toBe(false);
    await expect.poll(() => Math.abs(top(all(element, '.month')[1] ?? element))).toBeLessThan(1);
    await expect.poll(() => strip(element).ariaValueText).toMatch(/^4 February 2020 – /);
    press('End');
    await seen(element, 'event-59');
    await expect.poll(() => strip(element).ariaValueText).toMatch(/August 2021$/);
    press('Home');
    await seen(element, 'event-0');
    expect(press('x')).toBe(true);
  });

  it('has its window begin at its top with the first event in view, and end at its foot with the last', async () => {
    const element = await column({}, long);
    const ends = (): number[] => {
      const [frame, box] = [one(one(element, 'ct-strip'), '.window'), strip(element)].map((each) =>
        each.getBoundingClientRect(),
      );
      return [(frame?.top ?? NaN) - (box?.top ?? NaN), (box?.bottom ?? NaN) - (frame?.bottom ?? NaN)];
    };
    await expect.poll(() => ends()[0]).toBe(0);
    expect(ends()[1]).toBeGreaterThan(100);
    scrollTo(0, document.documentElement.scrollHeight);
    await expect.poll(() => Math.abs(ends()[1] ?? NaN)).toBeLessThan(1);
    expect(ends()[0]).toBeGreaterThan(100);
  });

  it('shows no more of itself than is on screen', async () => {
    const element = await column({}, long);
    const height = (): number => one(element, 'ct-strip').getBoundingClientRect().height;
    await expect.poll(height).toBe(innerHeight - top(element));
    scrollTo(0, 2000);
    await expect.poll(height).toBe(innerHeight);
    expect(top(one(element, 'ct-strip'))).toBe(0);
  });

  it('is absent where nothing is dated', async () => {
    const undated = { ...timeline, events: timeline.events.filter(({ date }) => date === null) };
    const element = await column({}, undated);
    expect(words(one(element, 'ct-strip'))).toBe('');
    expect(all(element, '.event')).toHaveLength(2);
  });
});

describe.each(['light', 'dark'] as const)('<ct-column> for everybody, %s', (theme) => {
  it.each(LANGUAGES)(
    'has no fault that axe finds, targets large enough and no overflow in %s',
    async (lang) => {
      const { dir } = await loadStrings(lang);
      const element = await column({ selected: named('2025-04') }, timeline, { ...PHONE, theme, lang, dir });
      await expectAccessible(element);
      expect(smallTargets(element)).toEqual([]);
      for (const part of all(element, '.event, h2, h3')) {
        const { left, right } = part.getBoundingClientRect();
        expect(left).toBeGreaterThanOrEqual(element.getBoundingClientRect().left);
        expect(right).toBeLessThanOrEqual(element.getBoundingClientRect().right);
      }
      const sign = one(element, '.sign').getBoundingClientRect();
      const text = one(element, '.title').getBoundingClientRect();
      expect(dir === 'rtl' ? sign.left > text.right : sign.right < text.left).toBe(true);
    },
  );
});

function rangeOf(element: Element | undefined): Range {
  const range = document.createRange();
  if (element) range.selectNodeContents(element);
  return range;
}
