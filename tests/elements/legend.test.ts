import { beforeAll, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Manner } from '../../src/layout/manner.ts';
import { legendSigns, SIGN_WIDTH } from '../../src/elements/panels/legend-signs.ts';
import { paintMark } from '../../src/elements/stage/mark-canvas.ts';
import { LANGUAGES, loadStrings } from '../../src/elements/strings/strings.ts';
import { englishReading } from '../../src/elements/strings/en-reading.ts';
import { readingStrings } from '../../src/elements/strings/reading-strings.ts';
import { expectAccessible, mount, smallTargets, words } from './mount.ts';
import { context, timeline } from './reading-fixture.ts';
import { focused, inside, openTimeline, reduceMotion, the } from './timeline-page.ts';

beforeAll(() => reduceMotion(true));

const sign = (element: Element, name: string): HTMLElement => {
  const found = inside(element, 'ct-legend button').find((each) => each.textContent.trim().endsWith(name));
  if (!found) throw new Error(`no sign ${name}`);
  return found;
};

async function openWithLegend() {
  const element = await openTimeline();
  await expect.poll(() => inside(element, 'ct-legend button').length).toBeGreaterThan(3);
  return element;
}

describe('the legend', () => {
  it('says in a sentence what a sign means, one at a time, and takes it away again', async () => {
    const element = await openWithLegend();
    const legend = the(element, 'ct-legend');
    sign(element, 'disputed').click();
    await expect.poll(() => words(legend)).toContain('another disputes it');
    expect(sign(element, 'disputed').ariaExpanded).toBe('true');
    sign(element, 'planned').click();
    await expect.poll(() => words(legend)).toContain('An outline');
    expect(words(legend)).not.toContain('another disputes it');
    sign(element, 'planned').click();
    await expect.poll(() => inside(element, 'ct-legend .what')).toEqual([]);
  });

  it('answers to keys, and Esc closes no more than the sentence', async () => {
    const element = await openTimeline({ at: 'easter-ceasefire' });
    await expect.poll(() => inside(element, 'ct-legend button').length).toBeGreaterThan(3);
    sign(element, 'day').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => inside(element, 'ct-legend .what').length).toBe(1);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => inside(element, 'ct-legend .what')).toEqual([]);
    expect(inside(element, 'ct-detail')).toHaveLength(1);
    expect(focused()?.textContent.trim()).toBe('day');
  });

  it('is one stop for Tab, with arrows inside', async () => {
    const element = await openWithLegend();
    const stops = (): string[] =>
      inside(element, 'ct-legend button')
        .filter(({ tabIndex }) => tabIndex === 0)
        .map((each) => each.textContent.trim());
    const names = inside(element, 'ct-legend button').map((each) => each.textContent.trim());
    expect(stops()).toEqual([names[0]]);
    sign(element, names[0] ?? '').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()?.textContent.trim()).toBe(names[1]);
    await expect.poll(stops).toEqual([names[1]]);
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(focused()?.textContent.trim()).toBe(names.at(-1));
    await userEvent.keyboard('{Tab}');
    expect(inside(element, 'ct-legend button')).not.toContain(focused());
  });

  it('moves nothing below it, and has targets that are large enough', async () => {
    const element = await openWithLegend();
    const before = the(element, 'ct-stage').getBoundingClientRect().top;
    sign(element, 'claimed by one side').click();
    await expect.poll(() => inside(element, 'ct-legend .what').length).toBe(1);
    expect(the(element, 'ct-stage').getBoundingClientRect().top).toBe(before);
    expect(smallTargets(the(element, 'ct-legend'))).toEqual([]);
    await expectAccessible(element);
  });

  it('is there on a phone, behind one line', async () => {
    const element = await mount('conflict-timeline', { timeline }, { widthPx: 390 });
    await expect.poll(() => inside(element, 'ct-legend summary').length).toBe(1);
    const [item] = inside(element, 'ct-legend li');
    expect(item?.checkVisibility()).toBe(false);
    the(element, 'ct-legend summary').click();
    await expect.poll(() => item?.checkVisibility()).toBe(true);
    expect(
      inside(element, 'ct-legend li')
        .map((each) => each.textContent)
        .join(),
    ).toContain('another disputes it');
    expect(smallTargets(the(element, 'ct-legend'))).toEqual([]);
    await expectAccessible(element);
  });

  it('has a sentence for each sign in every language', async () => {
    for (const lang of LANGUAGES) {
      const strings = await loadStrings(lang);
      const sentences = legendSigns(MANNERS, context({ lang, strings })).map(({ what }) => what);
      expect(new Set(sentences).size).toBe(8);
      // No language has its sentences from another.
      if (lang !== 'en')
        expect(readingStrings(strings).legendWhat.planned).not.toBe(englishReading.legendWhat.planned);
    }
  });
});

/** Every sign that there is. */
const MANNERS: readonly Manner[] = (
  ['reported', 'claimed', 'disputed', 'denied', 'planned'] as const
).flatMap((status) =>
  (['point', 'bar'] as const).flatMap((shape) =>
    [false, true].map((about) => ({
      status,
      shape,
      corrected: about,
      approximateStart: about,
      approximateEnd: about,
    })),
  ),
);

describe('the signs', () => {
  it('differ from one another without colour', () => {
    const signs = legendSigns(MANNERS, context());
    expect(signs).toHaveLength(8);
    const pictures = signs.map(({ shape, words: name }) => {
      const canvas = new OffscreenCanvas(SIGN_WIDTH, 18);
      const g = canvas.getContext('2d');
      if (!g) throw new Error('no canvas');
      g.fillStyle = '#fff';
      g.fillRect(0, 0, SIGN_WIDTH, 18);
      const inks = { paper: '#fff', ink: '#000', sans: 'sans-serif' };
      paintMark(
        g as unknown as CanvasRenderingContext2D,
        shape,
        { side: '#000', ground: '#fff' },
        inks,
        false,
      );
      return { name, pixels: g.getImageData(0, 0, SIGN_WIDTH, 18).data };
    });
    for (const one of pictures)
      for (const other of pictures) {
        if (one === other) continue;
        const differing = one.pixels.filter((value, i) => Math.abs(value - (other.pixels[i] ?? 0)) > 64);
        // Three channels for each pixel.
        expect(differing.length / 3, `${one.name} and ${other.name}`).toBeGreaterThan(6);
      }
  });
});
