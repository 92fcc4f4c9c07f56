import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ConflictTimeline } from '../../src/elements/conflict-timeline.ts';
import { button, words } from './mount.ts';
import {
  axis,
  eventButton,
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
afterEach(() => void vi.restoreAllMocks());

const openAt = async (hash: string, linked = true): Promise<ConflictTimeline> => {
  history.replaceState(null, '', hash === '' ? location.pathname + location.search : hash);
  return openTimeline({ linked });
};
const heading = (element: Element): string => the(element, 'ct-detail h2').textContent.trim();

describe('a link in', () => {
  it('to a day shows its month, and marks the day', async () => {
    const element = await openAt('#2025-04-21');
    expect(axis(element).coarse).toContain('April 2025');
    expect(inside(element, 'ct-stage rect.named')).toHaveLength(1);
    expect(events(element).join()).toContain('21 April 2025, Proposes bilateral talks');
    expect(location.hash).toBe('#2025-04-21');
  });

  it('is followed once the timeline says that it is there', async () => {
    const text = new Promise<string>((resolve, reject) => {
      const take = ({ target }: Event): void =>
        void (target as ConflictTimeline).toText().then(resolve, reject);
      document.addEventListener('ct-load', take, { once: true });
    });
    await openAt('#2025-04-01/2025-04-21');
    expect(await text).toContain('21 April 2025');
    expect(await text).not.toContain('2022');
  });

  it('to a month shows it', async () => {
    const element = await openAt('#2025-04');
    expect(axis(element).coarse).toEqual(expect.arrayContaining(['April 2025']));
    expect(events(element).join()).not.toContain('invasion');
  });

  it('to a range shows just that', async () => {
    const element = await openAt('#2025-04-01/2025-04-21');
    expect(period(element)).toBe('1 April 2025 – 21 April 2025');
  });

  it('to an event opens it, also by a name that it once had', async () => {
    const opened = await openAt('#easter-ceasefire');
    await expect.poll(() => inside(opened, 'ct-detail h2')).toHaveLength(1);
    expect(heading(opened)).toBe('Easter ceasefire');
    const renamed = await openAt('#easter-truce');
    expect(heading(renamed)).toBe('Easter ceasefire');
    expect(eventButton(renamed, 'Easter ceasefire').ariaCurrent).toBe('true');
  });

  it('to a quotation opens it', async () => {
    const element = await openAt('#quote/putin-door');
    await expect.poll(() => words(the(element, 'ct-detail'))).toContain('Russia has never closed the door');
  });

  it.each([
    ['#2025-13-44', /the date “2025-13-44”, which no calendar has/],
    ['#no-such-event', /No event here has that name/],
    ['#quote/none', /It is not here/],
    ['#%%%', /neither a date nor an event/],
  ])('that is bad (%s) opens the whole and says what it did not understand', async (hash, said) => {
    const element = await openAt(hash);
    expect(the(element, '.message').textContent).toMatch(said);
    expect(events(element).join()).toContain('Full-scale invasion');
    expect(events(element).join()).toContain('A summit is planned');
    tool(element, 'Zoom in').click();
    await expect.poll(() => inside(element, '.message')).toEqual([]);
  });

  it('opens `at` where the page has no fragment, and no fragment where it is not linked', async () => {
    const at = await openTimeline({ at: 'easter-ceasefire' });
    expect(heading(at)).toBe('Easter ceasefire');
    const element = await openAt('#easter-ceasefire', false);
    expect(inside(element, 'ct-detail')).toEqual([]);
  });
});

describe('a link out', () => {
  it('is written as one opens, and leads back step by step', async () => {
    const element = await openAt('');
    const steps = vi.spyOn(history, 'pushState');
    eventButton(element, 'Easter ceasefire').click();
    await expect.poll(() => location.hash).toBe('#easter-ceasefire');
    eventButton(element, 'Proposes').click();
    await expect.poll(() => location.hash).toBe('#bilateral-talks-proposed');
    expect(steps).toHaveBeenCalledTimes(2);
    history.back();
    await expect
      .poll(() => inside(element, 'ct-detail').map(() => heading(element)))
      .toEqual(['Easter ceasefire']);
    history.back();
    await expect.poll(() => inside(element, 'ct-detail')).toEqual([]);
    expect(location.hash).toBe('');
  });

  it('says what is in view after a move, without a step in the history for each', async () => {
    const element = await openAt('');
    const seen = views(element);
    const steps = vi.spyOn(history, 'pushState');
    tool(element, 'Zoom in').click();
    tool(element, 'Later').click();
    tool(element, 'Earlier').click();
    await expect.poll(() => location.hash).toMatch(/^#\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
    expect(steps).not.toHaveBeenCalled();
    expect(`#${seen.at(-1)?.link}`).toBe(location.hash);
    tool(element, 'Fit').click();
    await expect.poll(() => location.hash).toBe('');
    expect(steps).toHaveBeenCalledTimes(1);
  });

  it('opens again what it was taken from', async () => {
    const element = await openAt('#2025-04-01/2025-04-30');
    const shown = events(element);
    tool(element, 'Zoom in').click();
    await expect.poll(() => location.hash).not.toBe('#2025-04-01/2025-04-30');
    const link = location.hash;
    const closer = period(element);
    element.goTo('2025-04-01/2025-04-30');
    await expect.poll(() => events(element)).toEqual(shown);
    const other = await openAt(link);
    expect(period(other)).toBe(closer);
  });

  it('leaves the page alone unless it is linked', async () => {
    const element = await openAt('#elsewhere', false);
    eventButton(element, 'Easter ceasefire').click();
    await expect.poll(() => heading(element)).toBe('Easter ceasefire');
    tool(element, 'Zoom in').click();
    expect(location.hash).toBe('#elsewhere');
  });

  it('follows a fragment that the page sets', async () => {
    const element = await openAt('');
    location.hash = '#easter-ceasefire';
    await expect
      .poll(() => inside(element, 'ct-detail').map(() => heading(element)))
      .toEqual(['Easter ceasefire']);
  });

  it('goes from a card to its event', async () => {
    const element = await openAt('#2025-04');
    await expect.poll(() => inside(element, 'ct-cards ct-quote-card button').length).toBeGreaterThan(0);
    const [card] = inside(element, 'ct-cards ct-quote-card');
    button(card as Element, 'Passage').click();
    await expect.poll(() => location.hash).toBe('#quote/zelenskyy-nothing-to-negotiate');
  });
});
