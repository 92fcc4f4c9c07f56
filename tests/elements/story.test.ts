import { beforeAll, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ConflictTimeline } from '../../src/elements/conflict-timeline.ts';
import { loadStrings } from '../../src/elements/strings/strings.ts';
import { expectAccessible, mount, smallTargets, words, type Stage } from './mount.ts';
import { timeline } from './reading-fixture.ts';
import {
  eventButton,
  focused,
  inside,
  openTimeline,
  reduceMotion,
  the,
  tool,
  views,
} from './timeline-page.ts';

beforeAll(() => reduceMotion(true));

const CHOSEN = 'invasion easter-ceasefire bilateral-talks-proposed';

async function begin(properties: Partial<ConflictTimeline> = {}, stage: Stage = {}) {
  const element = await openTimeline({ story: CHOSEN, ...properties }, stage);
  tool(element, 'Story').click();
  await expect.poll(() => heading(element)).toContain('1 of');
  return element;
}

const heading = (element: Element): string =>
  (inside(element, 'ct-story h2')[0]?.textContent ?? '').replace(/\s+/gu, ' ').trim();
const press = (element: Element, path: string): void => the(element, path).click();

function swipe(panel: HTMLElement, byX: number, byY = 0, pointerType = 'touch'): void {
  const at = (type: string, x: number, y: number) =>
    panel.dispatchEvent(
      new PointerEvent(type, {
        pointerId: 7,
        pointerType,
        isPrimary: true,
        clientX: x,
        clientY: y,
        bubbles: true,
      }),
    );
  at('pointerdown', 200, 200);
  at('pointerup', 200 + byX, 200 + byY);
}

describe('a story', () => {
  it('goes through the events that the page has chosen, the view moving along', async () => {
    const element = await begin();
    const seen = views(element);
    expect(heading(element)).toBe('1 of 3 Full-scale invasion of Ukraine');
    press(element, 'ct-story .next');
    await expect.poll(() => heading(element)).toBe('2 of 3 Easter ceasefire');
    expect(eventButton(element, 'Easter ceasefire').ariaCurrent).toBe('true');
    expect(Date.parse(seen.at(-1)?.start ?? '')).toBeLessThan(Date.parse('2025-04-19'));
    expect(Date.parse(seen.at(-1)?.end ?? '')).toBeGreaterThan(Date.parse('2025-04-21'));
    expect(Date.parse(seen.at(-1)?.start ?? '')).toBeGreaterThan(Date.parse('2025-01-01'));
    expect(seen.at(-1)?.link).toBe('story/easter-ceasefire');
    press(element, 'ct-story .previous');
    await expect.poll(() => heading(element)).toContain('1 of 3');
  });

  it('goes through the most important in order of time where none are chosen', async () => {
    const element = await begin({ story: null });
    const dated = timeline.events.filter(({ date }) => date !== null).map(({ title }) => title);
    const told: string[] = [];
    for (const at of dated.keys()) {
      await expect.poll(() => heading(element)).toContain(`${at + 1} of ${dated.length}`);
      told.push(heading(element).replace(/^\d+ of \d+ /u, ''));
      press(element, 'ct-story .next');
    }
    expect(told).toEqual(dated);
  });

  it('shows the date and the best quotation, or the passage where nobody is quoted', async () => {
    const element = await begin();
    press(element, 'ct-story .next');
    await expect.poll(() => words(the(element, 'ct-story'))).toContain('Disputed by Russia and Ukraine');
    expect(inside(element, 'ct-story mark').length).toBeGreaterThan(0);
    press(element, 'ct-story .next');
    await expect.poll(() => words(the(element, 'ct-story'))).toContain('Vladimir Putin');
    expect(words(the(element, 'ct-story'))).toContain('Russia has never closed the door');
    expect(words(the(element, 'ct-story'))).toContain('21 April 2025');
  });

  it('stops at both ends, and says so', async () => {
    const element = await begin();
    expect(the(element, 'ct-story .previous').ariaDisabled).toBe('true');
    press(element, 'ct-story .previous');
    await element.updateComplete;
    expect(heading(element)).toContain('1 of 3');
    element.goTo('story/bilateral-talks-proposed');
    await expect.poll(() => heading(element)).toContain('3 of 3');
    expect(the(element, 'ct-story .next').ariaDisabled).toBe('true');
  });

  it('opens at a step by link, with its own events where the link names them', async () => {
    const element = await openTimeline({ at: 'story/us-warning,invasion/us-warning' });
    await expect.poll(() => heading(element)).toBe('1 of 2 U.S. warning of disengagement');
    element.goTo('story');
    await expect.poll(() => heading(element)).toContain('1 of');
    expect(heading(element)).toContain('Full-scale invasion');
    // What the page's story does not hold gets its place in it.
    element.story = 'invasion bilateral-talks-proposed';
    element.goTo('story/easter-ceasefire');
    await expect.poll(() => heading(element)).toBe('2 of 3 Easter ceasefire');
  });

  it('is left for what is opened, and for good with its button', async () => {
    const element = await begin();
    press(element, 'ct-story .foot>a');
    await expect.poll(() => inside(element, 'ct-detail h2').length).toBe(1);
    expect(inside(element, 'ct-story')).toEqual([]);
    expect(tool(element, 'Story').ariaPressed).toBe('false');
    tool(element, 'Story').click();
    await expect.poll(() => heading(element)).toContain('1 of 3');
    expect(tool(element, 'Story').ariaPressed).toBe('true');
    press(element, 'ct-story .head>button');
    await expect.poll(() => inside(element, 'ct-story')).toEqual([]);
    expect(inside(element, 'aside')).toEqual([]);
  });
});

describe('keys', () => {
  it('begin, step and leave, and the focus comes back', async () => {
    const element = await openTimeline({ story: CHOSEN });
    eventButton(element, 'Full-scale invasion').focus();
    await userEvent.keyboard('s');
    await expect.poll(() => focused()?.localName).toBe('h2');
    expect(focused()?.textContent).toContain('Full-scale invasion');
    await userEvent.keyboard('n');
    await expect.poll(() => heading(element)).toContain('2 of 3');
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => heading(element)).toContain('3 of 3');
    await userEvent.keyboard('{ArrowLeft}p');
    await expect.poll(() => heading(element)).toContain('1 of 3');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => inside(element, 'ct-story')).toEqual([]);
    await expect.poll(() => focused()?.getAttribute('aria-label')).toContain('Full-scale invasion');
  });

  it('keep the focus on the button that one steps with, and what is heard is the heading alone', async () => {
    const element = await begin();
    the(element, 'ct-story .next').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => heading(element)).toContain('2 of 3');
    expect(focused()).toBe(the(element, 'ct-story .next'));
    expect(the(element, 'ct-story [role=status]').textContent).toBe('2 of 3, Easter ceasefire');
    expect(the(element, '.heard').textContent).toBe('');
  });
});

describe('a swipe', () => {
  it('steps on and back, as one reads', async () => {
    const element = await begin();
    swipe(the(element, 'ct-story'), -120, 10);
    await expect.poll(() => heading(element)).toContain('2 of 3');
    swipe(the(element, 'ct-story'), 120);
    await expect.poll(() => heading(element)).toContain('1 of 3');
    await loadStrings('ar');
    const arabic = await openTimeline({ story: CHOSEN, lang: 'ar', at: 'story' }, { dir: 'rtl', lang: 'ar' });
    await expect.poll(() => heading(arabic)).toContain('1 من 3');
    swipe(the(arabic, 'ct-story'), 120);
    await expect.poll(() => heading(arabic)).toContain('2 من 3');
  });

  it('is none where it is short, goes up or down, or is made with a mouse', async () => {
    const element = await begin();
    const panel = the(element, 'ct-story');
    swipe(panel, -20);
    swipe(panel, -80, 100);
    swipe(panel, -120, 0, 'mouse');
    await element.updateComplete;
    expect(heading(element)).toContain('1 of 3');
  });
});

describe.each(['light', 'dark'] as const)('axe, %s', (theme) => {
  it('finds nothing on a desk, and every target is large enough', async () => {
    const desk = await begin({}, { theme });
    await expectAccessible(desk);
    expect(smallTargets(the(desk, 'ct-story'))).toEqual([]);
  });

  it('finds nothing in a sheet on a phone', async () => {
    const phone = await mount('conflict-timeline', { timeline, story: CHOSEN }, { theme, widthPx: 390 });
    await expect.poll(() => inside(phone, 'ct-column .event').length).toBeGreaterThan(0);
    tool(phone, 'Story').click();
    await expect.poll(() => heading(phone)).toContain('1 of 3');
    expect(the(phone, 'ct-story').hasAttribute('sheet')).toBe(true);
    await expectAccessible(phone);
    expect(smallTargets(the(phone, 'ct-story'))).toEqual([]);
  });
});
