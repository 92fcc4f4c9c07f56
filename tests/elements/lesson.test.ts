/** A page for a lesson: nothing outside a range, without some of the tools, a story that begins at a step. */
import { beforeAll, describe, expect, it } from 'vitest';
import { CONTROLS } from '../../src/model/link-options.ts';
import { expectAccessible, mount, words } from './mount.ts';
import { timeline } from './reading-fixture.ts';
import {
  axis,
  events,
  inside,
  openTimeline,
  period,
  reduceMotion,
  the,
  tool,
  views,
} from './timeline-page.ts';

beforeAll(() => reduceMotion(true));

const APRIL = '1 April 2025 – 30 April 2025';
const key = (element: Element, name: string): void =>
  void element.dispatchEvent(new KeyboardEvent('keydown', { key: name }));
const tools = (element: Element): readonly string[] =>
  inside(element, 'ct-toolbar .tool').map((each) => each.dataset['name'] ?? 'lanes');

describe('a range that is fixed', () => {
  it.each([
    ['by the page', { within: '2025-04' }],
    ['by its link', { at: '?within=2025-04' }],
  ])('%s is all there is', async (_, properties) => {
    const element = await openTimeline(properties);
    expect(period(element)).toBe(APRIL);
    expect(words(the(element, '.standfirst').parentElement ?? element)).not.toContain('2022');
    for (const name of ['Fit', 'Zoom out', 'Earlier', 'Later', 'Later', 'Later']) {
      tool(element, name).click();
      await element.updateComplete;
      expect(period(element)).toBe(APRIL);
    }
    expect(events(element).join()).toContain('Easter ceasefire');
    expect(events(element).join()).not.toContain('invasion');
    element.mode = 'list';
    await expect
      .poll(() => inside(element, 'ct-list .title').map((each) => each.textContent))
      .toEqual(['Putin and envoy meet', 'Easter ceasefire', 'Proposes bilateral talks']);
  });

  it('can be moved in, and not left', async () => {
    const element = await openTimeline({ within: '2025-04', at: '2025-04-10/2025-04-14' });
    expect(period(element)).toBe('10 April 2025 – 14 April 2025');
    const seen = views(element);
    for (let i = 0; i < 20; i++) key(element, '[');
    await expect.poll(() => seen.at(-1)?.start).toBe('2025-04-01T00:00:00.000Z');
    for (let i = 0; i < 40; i++) key(element, ']');
    await expect.poll(() => seen.at(-1)?.end).toBe('2025-05-01T00:00:00.000Z');
    expect(seen.every(({ start, end }) => start >= '2025-04-01' && end <= '2025-05-01T00:00:00.000Z')).toBe(
      true,
    );
  });

  it('is on a phone, too', async () => {
    const element = await mount('conflict-timeline', { timeline, within: '2025-04' }, { widthPx: 390 });
    await expect.poll(() => inside(element, 'ct-column .event').length).toBe(3);
  });

  it('has no event that stands elsewhere, and says so', async () => {
    const element = await openTimeline({ within: '2025-04', at: 'invasion' });
    expect(the(element, '.message').textContent).toContain('No event here has that name');
    expect(inside(element, 'ct-detail')).toEqual([]);
    expect(period(element)).toBe(APRIL);
    element.goTo('2022');
    await element.updateComplete;
    expect(events(element).join()).not.toContain('invasion');
  });

  it('of the page stays whatever a link says; a link’s own goes with it', async () => {
    const fixed = await openTimeline({ within: '2025-04' });
    fixed.goTo('?within=2022');
    await fixed.updateComplete;
    expect(events(fixed).join()).not.toContain('invasion');
    const linked = await openTimeline({ at: '?within=2025-04' });
    linked.goTo('2022');
    await expect.poll(() => events(linked).join()).toContain('invasion');
  });

  it('comes and goes with the attribute', async () => {
    const element = await openTimeline();
    expect(events(element).join()).toContain('invasion');
    element.within = '2025-04';
    await expect.poll(() => events(element).join()).not.toContain('invasion');
    element.within = null;
    element.fit();
    await expect.poll(() => events(element).join()).toContain('invasion');
  });

  it('stays in the address', async () => {
    history.replaceState(null, '', '#?within=2025-04&hide=links');
    const element = await openTimeline({ linked: true });
    tool(element, 'Zoom in').click();
    await expect.poll(() => location.hash).toMatch(/^#2025-04-.*\?within=2025-04&hide=links$/);
  });

  it('is of rows, too', async () => {
    const rows = [
      { title: 'Before', start: '2030-05-01', group: 'A' },
      { title: 'Inside', start: '2031-05-02', group: 'B' },
    ];
    const place = await mount(
      'conflict-timeline',
      { rows, within: '2031', heading: 'Rows' },
      { widthPx: 1376 },
    );
    await expect.poll(() => events(place).join()).toContain('Inside');
    expect(events(place).join()).not.toContain('Before');
  });
});

describe('what is hidden', () => {
  it('is no tool, and no key', async () => {
    for (const [hidden, pressed] of [
      ['search', '/'],
      ['list', 'l'],
      ['compare', 'c'],
      ['story', 's'],
      ['keys', '?'],
    ] as const) {
      const element = await openTimeline({ hide: hidden });
      expect(tools(element)).not.toContain(hidden);
      const before = element.renderRoot.textContent;
      key(element, pressed);
      await element.updateComplete;
      expect(element.mode).toBe('timeline');
      expect(inside(element, ':is(ct-search,ct-compare,ct-story,ct-keys)')).toEqual([]);
      expect(element.renderRoot.textContent).toBe(before);
      element.remove();
    }
  });

  it('leaves the rest', async () => {
    const element = await openTimeline({ hide: 'filters, zoom' });
    expect(new Set(tools(element))).toEqual(
      new Set(CONTROLS.filter((one) => !['filters', 'zoom', 'links'].includes(one))),
    );
    const before = axis(element);
    for (const pressed of ['+', '[']) key(element, pressed);
    await element.updateComplete;
    expect(axis(element)).toEqual(before);
    expect(inside(element, 'ct-overview')).toEqual([]);
    await expectAccessible(element);
  });

  it('is what the page and the link leave out together', async () => {
    const element = await openTimeline({ hide: 'share', at: '2025-04?hide=search' });
    expect(tools(element)).not.toContain('share');
    expect(tools(element)).not.toContain('search');
  });

  it('can be all of it: then there is no toolbar, and events still open', async () => {
    const element = await openTimeline({ hide: 'all', at: 'easter-ceasefire?side=russia' });
    expect(inside(element, 'ct-toolbar [role=toolbar]')).toEqual([]);
    expect(inside(element, 'ct-filters')).toEqual([]);
    await expect.poll(() => inside(element, 'ct-detail h2').length).toBe(1);
    expect(inside(element, 'ct-detail a[target=_blank]')).toEqual([]);
    expect(words(the(element, 'ct-detail'))).toContain('A brief: January to May 2025');
    await expectAccessible(element);
  });
});

it('begins a story at a step, and goes on, with everything else hidden', async () => {
  const element = await openTimeline({
    at: 'story/early-april-offer,easter-ceasefire,bilateral-talks-proposed/easter-ceasefire',
    within: '2025-04',
    hide: 'all',
  });
  await expect.poll(() => inside(element, 'ct-story h2').length).toBe(1);
  expect(words(the(element, 'ct-story'))).toContain('2 of 3 Easter ceasefire');
  the(element, 'ct-story .next').click();
  await expect.poll(() => words(the(element, 'ct-story'))).toContain('3 of 3 Proposes bilateral talks');
});

it('can stand in one lane', async () => {
  const element = await openTimeline({ lanes: 'none' });
  await expect.poll(() => inside(element, 'ct-stage .lane').length).toBe(1);
  expect(inside(element, 'ct-stage .lane h2')).toEqual([]);
  await expectAccessible(element);
});
