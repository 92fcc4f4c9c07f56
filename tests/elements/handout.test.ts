/** The handout, the worksheets and their answers: what is on them, and the panel that shows them before they are printed. */
import fc from 'fast-check';
import jsQR from 'jsqr';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ConflictTimeline } from '../../src/elements/conflict-timeline.ts';
import type { CtHandout } from '../../src/elements/share/ct-handout.ts';
import { datePieces } from '../../src/elements/share/date-blanks.ts';
import { handoutWords } from '../../src/elements/share/handout-words.ts';
import { letterOf } from '../../src/elements/share/handout.ts';
import { inOtherOrder } from '../../src/elements/share/shuffle.ts';
import type { Quote } from '../../src/model/timeline.ts';
import { LANGUAGES, loadStrings, stringsFor } from '../../src/elements/strings/strings.ts';
import { all, expectAccessible, one, words } from './mount.ts';
import { timeline } from './reading-fixture.ts';
import { focused, inside, openTimeline, reduceMotion, the, tool } from './timeline-page.ts';

beforeAll(() => reduceMotion(true));
afterEach(() => {
  document.querySelector('ct-handout')?.remove();
  vi.restoreAllMocks();
});

async function openHandout(element: ConflictTimeline, share = 'Share'): Promise<CtHandout> {
  tool(element, share).click();
  await expect.poll(() => inside(element, 'ct-save li>button').length).toBe(5);
  const button = inside(element, 'ct-save li>button')[4];
  button?.focus();
  button?.click();
  await expect.poll(() => document.querySelectorAll('ct-handout').length).toBe(1);
  const handout = document.querySelector('ct-handout');
  if (!handout) throw new Error('no handout');
  await handout.updateComplete;
  return handout;
}

/** 0: the sheet; 1: how many events; 2: the paper. */
async function choose(handout: CtHandout, which: number, option: number): Promise<void> {
  const select = all(handout, 'select')[which] as HTMLSelectElement | undefined;
  if (!select) throw new Error('no such choice');
  select.selectedIndex = option;
  select.dispatchEvent(new Event('change'));
  await handout.updateComplete;
}
const titles = (handout: CtHandout): readonly string[] =>
  all(handout, '.entries h3').map((each) => each.textContent.trim());

describe('another order', () => {
  const lists = fc.uniqueArray(fc.string(), { minLength: 0, maxLength: 40 });

  it('has the same things, is another, and is the same again', () => {
    fc.assert(
      fc.property(lists, fc.string(), (ids, seed) => {
        const other = inOtherOrder(ids, seed);
        expect([...other].sort()).toEqual([...ids].sort());
        expect(inOtherOrder(ids, seed)).toEqual(other);
        if (ids.length > 1) expect(other).not.toEqual(ids);
      }),
    );
  });

  it('goes by the seed and by what stands in it, not by how it was given', () => {
    const ids = Array.from({ length: 12 }, (_, i) => `event-${i}`);
    expect(inOtherOrder(ids, '2025-04')).not.toEqual(inOtherOrder(ids, '2025-05'));
    expect(inOtherOrder(ids, '2025-04')).toEqual(inOtherOrder([...ids].reverse(), '2025-04'));
    // As it was made once: worksheets of last year have their answers.
    expect(inOtherOrder(ids.slice(0, 6), '2025-04')).toMatchInlineSnapshot(`
      [
        "event-0",
        "event-2",
        "event-3",
        "event-4",
        "event-1",
        "event-5",
      ]
    `);
  });

  it('is lettered on past Z', () => {
    expect([0, 25, 26, 27, 51, 52, 701, 702].map(letterOf)).toEqual([
      'A',
      'Z',
      'AA',
      'AB',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});

describe('dates in a text', () => {
  const blanked = (text: string, language: string, own = ''): string =>
    datePieces(text, language, [1990, 2030], own)
      .map((piece) => (piece.isDate ? '_' : piece.text))
      .join('');

  it.each([
    ['en', 'On 24 February 2022, at dawn', 'On _, at dawn'],
    ['en', 'from March 23 to 25, in Riyadh', 'from _ to 25, in Riyadh'],
    [
      'en',
      'On Monday the 3rd of May they may march 12 miles in 2025.',
      'On _ the 3rd of _ they may march 12 miles in _.',
    ],
    ['en', 'On May 3rd, 1500 people left. 2024 was better', 'On _, 1500 people left. _ was better'],
    ['de', 'Am 3. März 2025 und im Mai', 'Am _ und im _'],
    ['uk', '24 лютого 2022 року, у вівторок', '_ року, у _'],
    ['ru', 'в мае и 9 мая 2025 года', 'в мае и _ года'],
    ['fr', 'le 14 juillet, puis en août', 'le _, puis en _'],
    ['es', 'el 2 de mayo de 2025', 'el 2 de _ de _'],
    ['ar', 'في 21 أبريل 2025 في إسطنبول', 'في _ في إسطنبول'],
    ['x-none', 'In May 2025', 'In _'],
    ['not a tag', 'In May 2025', 'In _'],
  ])('are left out, and nothing else: %s “%s”', (language, text, left) => {
    expect(blanked(text, language)).toBe(left);
  });

  it('are what dates it for sure, too', () => {
    expect(blanked('The next day, he left', 'en', 'The next day')).toBe('_, he left');
  });

  it('give the text again, whatever it is', () => {
    const bits = fc.constantFrom('May', ' ', '3', '2025', ', ', '.', 'мая', 'x', '\ud83d\ude00', '–');
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: bits })),
        fc.string(),
        (text, own) => {
          const pieces = datePieces(text, 'en', [2000, 2030], own);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        },
      ),
    );
  });
});

describe('a handout', () => {
  it('has axis, events, quotations, sources, the link and its code', async () => {
    const handout = await openHandout(await openTimeline({ at: '2025-04' }));
    expect(titles(handout)).toEqual(['Putin and envoy meet', 'Easter ceasefire', 'Proposes bilateral talks']);
    expect(all(handout, '.picture svg').length).toBe(1);
    expect(words(handout)).toContain('Russia has never closed the door to negotiations');
    expect(words(handout)).toContain('https://news.example/briefs/2025?part=3');
    const address = one(handout, '.address').textContent.trim();
    expect(new URL(address).hash).toBe('#2025-04');
    const svg = one(handout, 'header svg');
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 4 * Number(svg.getAttribute('width'));
    const g = canvas.getContext('2d');
    g?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const pixels = g?.getImageData(0, 0, canvas.width, canvas.height);
    expect(pixels && jsQR(pixels.data, pixels.width, pixels.height)?.data).toBe(address);
  });

  it('says of the whole from when to when there is something, and not how far its picture reaches', async () => {
    const handout = await openHandout(await openTimeline());
    const dates = timeline.events.flatMap(({ date }) => (date ? [date.edtf.slice(0, 4)] : [])).sort();
    const years = words(handout)
      .split(' events, ')[1]
      ?.match(/\b\d{4}\b/gu)
      ?.slice(0, 2);
    expect(years).toEqual([dates[0], dates.at(-1)]);
  });

  it('has what the filters leave, and says which they are; undated events where all is in view', async () => {
    const whole = await openHandout(await openTimeline());
    expect(titles(whole)).toContain('U.S. warning of disengagement');
    whole.close();
    const handout = await openHandout(await openTimeline({ at: '?side=russia' }));
    expect(titles(handout)).not.toContain('U.S. warning of disengagement');
    expect(words(handout)).toContain('Side: Russia');
  });
});

describe('a worksheet', () => {
  it('without dates gives none away, and its answers have them', async () => {
    const handout = await openHandout(await openTimeline({ at: '2025-04' }));
    await choose(handout, 0, 1);
    const [sheet, answers] = all(handout, '.sheet');
    expect(titles(handout)).toHaveLength(3);
    const given = [...(sheet?.querySelectorAll('.entries') ?? [])].map((each) => each.textContent).join();
    for (const said of ['April', '2025', 'early April', 'on April 21', '18:00'])
      expect(given).not.toContain(said);
    expect(given).toContain('ceasefire between Russia and Ukraine');
    expect([...(answers?.querySelectorAll('td.when') ?? [])].map((each) => each.textContent.trim())).toEqual([
      'early April 2025',
      '19 April, 18:00 – 21 April 2025, 00:00 (Moscow time)',
      '21 April 2025',
    ]);
  });

  it('shows a quotation in each language that it shows elsewhere, without dates in any', async () => {
    const [other, said, ...rest] = timeline.quotes;
    if (!other || !said) throw new Error('no quotation');
    const translated: Quote = {
      ...said,
      text: 'The door was open on 21 April 2025',
      original: { text: 'Дверь открыта с 21 апреля 2025', language: 'ru', by: 'editor' },
    };
    const element = await openTimeline({
      at: '2025-04',
      timeline: { ...timeline, quotes: [other, translated, ...rest] },
    });
    const handout = await openHandout(element);
    const shown = (): string => words(handout);
    expect(shown()).toContain('Translated by the source · English “The door was open on 21 April 2025”');
    expect(shown()).toContain('«Дверь открыта с 21 апреля 2025»');
    await choose(handout, 0, 1);
    const quotes = all(handout, '.entries .said').map((each) => each.textContent.trim().replace(/\s+/g, ' '));
    expect(quotes).toContain('“The door was open on ”');
    expect(quotes).toContain('«Дверь открыта с »');
    expect(shown()).toContain('Translated by the source · English');
    const russian = all(handout, '.entries .said').find(({ lang }) => lang === 'ru');
    expect(russian?.previousElementSibling?.textContent).toBe('Original, added by an editor · Russian');
    await expectAccessible(handout);
  });

  it('in another order has letters that its answers put in order, the same each time', async () => {
    const orders: string[] = [];
    for (const lang of ['en', 'de']) {
      await loadStrings(lang);
      const handout = await openHandout(
        await openTimeline({ at: '2022/2025', lang }),
        stringsFor(lang).share,
      );
      await choose(handout, 0, 2);
      const letters = all(handout, '.place b').map((each) => each.textContent.trim());
      expect(letters).toEqual(['A', 'B', 'C', 'D', 'E']);
      const asked = new Map(titles(handout).map((title, i) => [title, letters[i]]));
      const rows = all(handout, '.answers tr').map((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()),
      );
      expect(rows.map(([number]) => number)).toEqual(['1', '2', '3', '4', '5']);
      for (const [, letter, , title] of rows) expect(asked.get(title ?? '')).toBe(letter);
      expect(rows.map((row) => row[3])).not.toEqual(titles(handout));
      orders.push(titles(handout).join());
      handout.close();
    }
    expect(new Set(orders).size).toBe(1);
  });

  it('can be of the most important events only, and have no answers with it', async () => {
    const many = Array.from({ length: 30 }, (_, i) => ({
      title: `Event ${i + 1}`,
      start: `2031-05-${String(i + 1).padStart(2, '0')}`,
    }));
    const element = await openTimeline({ rows: many, timeline: null, heading: 'Rows' });
    const handout = await openHandout(element);
    expect(titles(handout)).toHaveLength(30);
    await choose(handout, 0, 2);
    await choose(handout, 1, 3);
    expect(titles(handout)).toHaveLength(8);
    expect(words(handout)).toContain('8 of 30 events');
    expect(all(handout, '.answers tr')).toHaveLength(8);
    all(handout, 'input[type=checkbox]')[1]?.click();
    await handout.updateComplete;
    expect(all(handout, '.answers')).toEqual([]);
  });
});

describe('the panel', () => {
  it('is all one can reach while it is there, and gives the focus back', async () => {
    const element = await openTimeline({ at: '2025-04' });
    const handout = await openHandout(element);
    await expect.poll(() => focused()?.localName).toBe('select');
    expect(element.parentElement?.inert).toBe(true);
    const sheets = document.adoptedStyleSheets.length;
    handout.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(document.querySelector('ct-handout')).toBeNull();
    expect(element.parentElement?.inert).toBe(false);
    expect(document.adoptedStyleSheets.length).toBe(sheets - 1);
    expect(focused()).toBe(inside(element, 'ct-save li>button')[4]);
    expect(the(element, 'ct-save').isConnected).toBe(true);
  });

  it('prints', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const handout = await openHandout(await openTimeline({ at: '2025-04' }));
    one(handout, '.strong').click();
    expect(print).toHaveBeenCalledTimes(1);
    await handout.updateComplete;
    // The page of the tests is a frame, and nothing was printed.
    expect(one(handout, '.refused a').getAttribute('href')).toContain('#2025-04');
  });

  it.each(['light', 'dark'] as const)('is for everybody, in %s', async (theme) => {
    const element = await openTimeline({ at: '2025-04', theme }, { theme });
    const handout = await openHandout(element);
    for (const kind of [0, 1, 2]) {
      await choose(handout, 0, kind);
      await expectAccessible(handout);
    }
  });

  it('speaks seven languages, from right to left, too', async () => {
    for (const lang of LANGUAGES) {
      const table = Object.values(handoutWords(lang));
      expect(table.every((word) => word.trim() !== '')).toBe(true);
      expect(new Set(table).size).toBe(table.length);
    }
    await loadStrings('ar');
    const handout = await openHandout(
      await openTimeline({ lang: 'ar', at: '2025-04' }),
      stringsFor('ar').share,
    );
    await choose(handout, 0, 2);
    expect(getComputedStyle(one(handout, '.sheet')).direction).toBe('rtl');
    expect(getComputedStyle(one(handout, '.picture svg text')).direction).toBe('ltr');
  });

  it('takes hostile texts for texts', async () => {
    const title = '<img src=x onerror="globalThis.polluted = 1">';
    const told = {
      ...timeline,
      title,
      events: timeline.events.map((event) => ({ ...event, title })),
      quotes: timeline.quotes.map((quote) => ({ ...quote, text: title, speaker: null, speakerText: title })),
      sources: timeline.sources.map((source) => ({ ...source, title, url: 'javascript:alert(1)' })),
    };
    const handout = await openHandout(await openTimeline({ timeline: told }));
    for (const kind of [0, 1, 2]) {
      await choose(handout, 0, kind);
      expect(all(handout, 'img, script, a[href^="javascript:"]')).toEqual([]);
      expect(titles(handout)[0]).toBe(title);
    }
    expect('polluted' in globalThis).toBe(false);
  });
});
