/** What the lanes go by: the attribute, the reader's choice, and the link. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ConflictTimeline } from '../../src/elements/conflict-timeline.ts';
import { expectAccessible, smallTargets } from './mount.ts';
import { timeline } from './reading-fixture.ts';
import { inside, openTimeline, reduceMotion, the } from './timeline-page.ts';

beforeAll(() => reduceMotion(true));
afterEach(() => history.replaceState(null, '', location.pathname + location.search));

const names = (element: ConflictTimeline): readonly string[] =>
  inside(element, 'ct-stage .lane>h2').map((each) => each.textContent.trim());
const choice = (element: ConflictTimeline): HTMLSelectElement =>
  the(element, 'ct-toolbar select') as HTMLSelectElement;
const choose = (element: ConflictTimeline, words: string): void => {
  const select = choice(element);
  select.selectedIndex = [...select.options].findIndex(({ text }) => text.trim() === words);
  select.dispatchEvent(new Event('change'));
};

describe('lanes', () => {
  it('go by who acts, and by what the attribute says', async () => {
    const element = await openTimeline();
    expect(names(element)).toContain('Russia');
    element.lanes = 'kind';
    await expect.poll(() => names(element)).not.toContain('Russia');
    expect(names(element)).toContain('Attack');
    expect(choice(element).selectedOptions[0]?.text.trim()).toBe('Lanes: Kind');
    expect(element.getAttribute('lanes')).toBe('kind');
  });

  it('go by what the reader chooses, and the link says so', async () => {
    const element = await openTimeline({ linked: true });
    choose(element, 'Lanes: Who');
    await expect.poll(() => names(element)).toContain('Vladimir Putin');
    expect(location.hash).toBe('#?lanes=actor');
    location.hash = '#2025-04?lanes=kind&shoe=size';
    await expect.poll(() => names(element)).toContain('Agreement');
    expect(the(element, '.message').textContent).toContain('“shoe=size”');
    location.hash = '';
    await expect.poll(() => names(element)).toContain('Russia');
  });

  it('keep a name that is longer than they are high to whole lines, and say all of it to who points at it', async () => {
    const name = 'The Extraordinary Committee for the Reconstruction and Administration of the Lower Valley';
    const actors = timeline.actors.map((actor) => (actor.id === 'russia' ? { ...actor, name } : actor));
    const element = await openTimeline({ timeline: { ...timeline, actors } }, { widthPx: 700 });
    const heading = inside(element, 'ct-stage .lane>h2').find((each) => each.title === name);
    const lane = heading?.parentElement?.getBoundingClientRect();
    const words = heading?.firstElementChild?.getBoundingClientRect();
    expect(words?.height).toBeGreaterThan(30);
    expect(words?.height).toBeLessThanOrEqual(lane?.height ?? 0);
    expect(heading?.textContent.trim()).toBe(name);
  });

  it('can be chosen by keys, and are accessible in other languages', async () => {
    const element = await openTimeline({ lang: 'ar', lanes: 'source' }, { dir: 'rtl', lang: 'ar' });
    await expect.poll(() => choice(element).ariaLabel).toBe('الصفوف');
    the(element, 'ct-toolbar .tool').focus();
    expect(smallTargets(the(element, 'ct-toolbar'))).toEqual([]);
    await expectAccessible(element);
  });

  it('are those of the page where the attribute says nothing known', async () => {
    const element = await openTimeline();
    element.setAttribute('lanes', 'colour');
    await element.updateComplete;
    expect(names(element)).toContain('Russia');
  });
});
