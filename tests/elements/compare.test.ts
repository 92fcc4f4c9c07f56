import { beforeAll, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectAccessible, mount, smallTargets } from './mount.ts';
import { timeline } from './reading-fixture.ts';
import { inside, openTimeline, reduceMotion, the, tool, views } from './timeline-page.ts';

beforeAll(() => reduceMotion(true));

const LINK = 'compare/2022-01-01/2022-03-31,2025-03-01/2025-05-29';
const titles = (element: Element) => inside(element, 'ct-compare h2').map((each) => each.textContent);

async function compare(at = LINK) {
  const element = await mount('conflict-timeline', { timeline, at }, { widthPx: 1376 });
  await expect.poll(() => inside(element, 'ct-compare ct-stage .picture').length).toBe(2);
  return element;
}

/** Each word of an element, and across how many lines it goes. */
function wordsIn(element: HTMLElement): { word: string; lines: number }[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: { word: string; lines: number }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      found.push({ word, lines: new Set([...range.getClientRects()].map(({ top }) => top)).size });
    }
  return found;
}

/** Pixels for each day, by the ticks of each axis. */
const scales = (element: Element): number[] =>
  inside(element, 'ct-compare ct-stage').map((stage) => {
    const ticks = [...(stage.shadowRoot?.querySelectorAll('text.coarse') ?? [])];
    const xs = ticks.map((each) => Number(each.getAttribute('x')));
    return (xs[2] ?? NaN) - (xs[1] ?? NaN);
  });

describe('two ranges', () => {
  it('open by link, each with its own axis, the same lanes and one scale', async () => {
    const element = await compare();
    expect(titles(element)[0]).toContain('1 January 2022');
    expect(titles(element)[1]).toContain('1 March 2025');
    const [one, other] = inside(element, 'ct-compare ct-stage');
    const lanes = (stage: HTMLElement | undefined) =>
      [...(stage?.shadowRoot?.querySelectorAll('h2') ?? [])].map((each) => each.textContent);
    expect(lanes(one)).toEqual(lanes(other));
    // A month of February and one of April: 28 days and 30 on one scale.
    const [feb = NaN, april = NaN] = scales(element);
    expect(feb / april).toBeCloseTo(28 / 30, 1);
    expect(inside(element, 'ct-overview')).toEqual([]);
  });

  it('are both on the screen of a desk', async () => {
    const element = await compare();
    for (const stage of inside(element, 'ct-compare ct-stage .plot')) {
      const { top, bottom } = stage.getBoundingClientRect();
      expect(top).toBeGreaterThan(0);
      // Less the room for lines to cards, of which there are none.
      expect(bottom - 40).toBeLessThanOrEqual(innerHeight);
    }
  });

  it('keep their words apart, line from line, at twice the usual size of text', async () => {
    document.documentElement.style.fontSize = '32px';
    try {
      const element = await compare();
      const boxes = (part: string) =>
        inside(element, `ct-compare ct-stage ${part}`).map((each) => each.getBoundingClientRect());
      const [month, week] = [boxes('text.coarse'), boxes('text.fine')];
      for (const stage of inside(element, 'ct-compare ct-stage')) {
        const { top } = stage.getBoundingClientRect();
        const above = month.filter((box) => Math.abs(box.top - top) < 52).map(({ bottom }) => bottom);
        const below = week.filter((box) => Math.abs(box.top - top) < 52).map((box) => box.top);
        expect(above.length * below.length).toBeGreaterThan(0);
        expect(Math.max(...above)).toBeLessThanOrEqual(Math.min(...below) + 2);
      }
      for (const label of inside(element, 'ct-compare ct-stage .label'))
        expect(label.getBoundingClientRect().height).toBeLessThanOrEqual(24);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it.each([16, 32])('break no word of the name of a lane on a phone, with text of %i', async (textPx) => {
    document.documentElement.style.fontSize = `${textPx}px`;
    try {
      const element = await mount('conflict-timeline', { timeline, at: LINK }, { widthPx: 358 });
      await expect.poll(() => inside(element, 'ct-compare ct-stage .picture').length).toBe(2);
      const names = inside(element, 'ct-compare ct-stage h2').flatMap((name) => wordsIn(name));
      expect(names.length).toBeGreaterThan(4);
      expect(names.filter(({ lines }) => lines > 1)).toEqual([]);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('open and close by button, and the link says so', async () => {
    const element = await openTimeline();
    const seen = views(element);
    tool(element, 'Compare').click();
    await expect.poll(() => inside(element, 'ct-compare ct-stage').length).toBe(2);
    expect(seen.at(-1)?.link).toMatch(/^compare\/.+,.+/u);
    expect(tool(element, 'Compare').ariaPressed).toBe('true');
    const written = seen.at(-1)?.link ?? '';
    tool(element, 'Compare').click();
    await expect.poll(() => inside(element, 'ct-stage').length).toBe(1);
    element.goTo(written);
    await expect.poll(() => inside(element, 'ct-compare ct-stage').length).toBe(2);
    expect(seen.at(-1)?.link).toBe(written);
  });

  it('move each by itself, by button and by key, and zoom together', async () => {
    const element = await compare();
    const [one, other] = titles(element);
    inside(element, 'ct-compare [aria-label="Later"]')[1]?.click();
    await expect.poll(() => titles(element)[1]).not.toBe(other);
    expect(titles(element)[0]).toBe(one);
    inside(element, 'ct-compare [aria-label="Later"]')[0]?.click();
    await expect.poll(() => titles(element)[0]).not.toBe(one);
    const moved = titles(element)[1];
    inside(element, 'ct-compare [aria-label="Earlier"]')[1]?.focus();
    await userEvent.keyboard('[[');
    await expect.poll(() => titles(element)[1]).not.toBe(moved);
    const before = titles(element);
    await userEvent.keyboard('+');
    await expect.poll(() => titles(element).filter((title, i) => title === before[i])).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => inside(element, 'ct-compare')).toEqual([]);
  });

  it('stay while an event is open, and leave with a link to another place', async () => {
    const element = await compare();
    inside(element, 'ct-compare ct-stage .event')[0]?.click();
    await expect.poll(() => inside(element, 'ct-detail').length).toBe(1);
    expect(inside(element, 'ct-compare')).toHaveLength(1);
    element.goTo('2025-04');
    await expect.poll(() => inside(element, 'ct-compare')).toEqual([]);
  });

  it('that are not two, or are open, open the whole and say so', async () => {
    const element = await openTimeline();
    for (const bad of ['compare/2022', 'compare/2022/..,2025', 'compare/a,b', 'compare/2022,2023,2024']) {
      element.goTo(bad);
      await expect
        .poll(() =>
          inside(element, '.message')
            .map((each) => each.textContent)
            .join(),
        )
        .toContain(bad);
      expect(inside(element, 'ct-compare')).toEqual([]);
    }
  });
});

describe.each(['light', 'dark'] as const)('axe, %s', (theme) => {
  it.each([1376, 390])('finds nothing at %i pixels, and targets are large enough', async (widthPx) => {
    const element = await mount('conflict-timeline', { timeline, at: LINK }, { widthPx, theme });
    await expect.poll(() => inside(element, 'ct-compare ct-stage .picture').length).toBe(2);
    await expectAccessible(element);
    expect(smallTargets(the(element, 'ct-compare'))).toEqual([]);
    expect(element.scrollWidth).toBeLessThanOrEqual(widthPx);
  });
});
