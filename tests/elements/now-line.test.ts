import { beforeAll, describe, expect, it } from 'vitest';
import type { ConflictTimeline } from '../../src/elements/conflict-timeline.ts';
import { expectAccessible, mount } from './mount.ts';
import { timeline } from './reading-fixture.ts';
import { inside, openTimeline, reduceMotion, the, tool } from './timeline-page.ts';

beforeAll(() => reduceMotion(true));

const middle = (element: Element): number => {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
};

describe('the present', () => {
  it('is a line with its word where it stands, while the view holds it and no longer', async () => {
    const element = await openTimeline({ now: '2025-04-20T12:00Z', at: '2025-04-19/2025-04-21' });
    expect(the(element, 'ct-stage text.now').textContent).toBe('now');
    // The window begins at midnight of the 19th and ends with the 21st.
    const plot = the(element, 'ct-stage .plot').getBoundingClientRect();
    expect(middle(the(element, 'ct-stage line.now'))).toBeCloseTo(plot.left + plot.width / 2, 0);
    element.goTo('2022-02');
    await expect.poll(() => inside(element, 'ct-stage .now')).toEqual([]);
    tool(element, 'Fit').click();
    await expect.poll(() => inside(element, 'ct-stage text.now').length).toBe(1);
    expect(inside(element, 'ct-overview .now')).toHaveLength(1);
    await expectAccessible(element);
  });

  it('is nowhere where the timeline ended long ago', async () => {
    const element = await openTimeline({ now: '2199-01-01' });
    expect([...inside(element, 'ct-stage .now'), ...inside(element, 'ct-overview .now')]).toEqual([]);
  });

  it('is read when the view comes to rest', async () => {
    const element = await openTimeline({ now: '2025-04-20' });
    const before = middle(the(element, 'ct-stage line.now'));
    element.now = '2022-03-01';
    await element.updateComplete;
    expect(middle(the(element, 'ct-stage line.now'))).toBe(before);
    element.fit();
    await expect.poll(() => middle(the(element, 'ct-stage line.now'))).toBeLessThan(before);
  });

  it('keeps its word inside the plot at both ends', async () => {
    const element = await openTimeline({ now: '2025-04-19T00:05Z', at: '2025-04-19/2025-04-21' });
    const plot = the(element, 'ct-stage .plot').getBoundingClientRect();
    expect(the(element, 'ct-stage text.now').getBoundingClientRect().left).toBeGreaterThanOrEqual(plot.left);
    element.now = '2025-04-21T23:55Z';
    element.goTo('2025-04-19/2025-04-21');
    await expect
      .poll(() => the(element, 'ct-stage text.now').getBoundingClientRect().left)
      .toBeGreaterThan(plot.left + plot.width / 2);
    expect(the(element, 'ct-stage text.now').getBoundingClientRect().right).toBeLessThanOrEqual(plot.right);
  });

  it('is in a saved picture where it is in view', async () => {
    const element = await openTimeline({ now: '2025-04-20' });
    const words = (svg: string) =>
      [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text')].map(
        ({ textContent }) => textContent,
      );
    expect(words(await element.toSVG())).toContain('now');
    element.goTo('2022-02');
    await element.updateComplete;
    expect(words(await element.toSVG())).not.toContain('now');
  });

  it('stands on a phone between what was before and what comes after', async () => {
    const element = await openTimelineOnPhone('2025-04-20T22:00Z');
    const [line] = inside(element, 'ct-column .now-line');
    expect(line?.textContent).toBe('now');
    const at = line?.getBoundingClientRect().top ?? NaN;
    const top = (id: string) => the(element, `ct-column [data-id="${id}"]`).getBoundingClientRect().top;
    expect(at).toBeGreaterThan(top('easter-ceasefire'));
    expect(at).toBeLessThan(top('bilateral-talks-proposed'));
    const late = await openTimelineOnPhone('2199-01-01');
    expect(inside(late, 'ct-column .now-line')).toEqual([]);
  });
});

async function openTimelineOnPhone(now: string): Promise<ConflictTimeline> {
  const element = await mount('conflict-timeline', { timeline, now }, { widthPx: 390 });
  await expect.poll(() => inside(element, 'ct-column .event').length).toBeGreaterThan(0);
  return element;
}
