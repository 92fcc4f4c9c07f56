import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  axis,
  days,
  eventButton,
  events,
  focused,
  inside,
  openTimeline,
  period,
  reduceMotion,
  the,
  tool,
  views,
} from './timeline-page.ts';

beforeEach(() => reduceMotion(true));

const plot = (element: Element): HTMLElement => the(element, 'ct-stage .plot');

describe('zoom', () => {
  it('comes closer and goes back by the buttons, down to an hour and up to the whole', async () => {
    const element = await openTimeline();
    const seen = views(element);
    const whole = period(element);
    tool(element, 'Zoom in').click();
    await expect.poll(() => seen.length).toBe(1);
    const [first] = seen;
    for (let i = 0; i < 25; i++) tool(element, 'Zoom in').click();
    await expect.poll(() => days(seen.at(-1))).toBeCloseTo(1 / 24, 3);
    expect(days(first)).toBeGreaterThan(100);
    await expect.poll(() => axis(element).fine.join()).toMatch(/\d\d:\d5/);
    expect(axis(element).coarse.join()).toMatch(/day, \d+ \w+ 202\d/);
    tool(element, 'Fit').click();
    await expect.poll(() => period(element)).toBe(whole);
  });

  it('zooms at the pointer with Ctrl and the wheel, and leaves a plain wheel to the page', async () => {
    const element = await openTimeline();
    const before = period(element);
    // What takes the wheel comes with the pointer, so the very first turn may be too early for it.
    const turn = async () => {
      await userEvent.wheel(plot(element), { delta: { y: -300 } });
      return the(element, 'ct-stage .hint').hidden;
    };
    await expect.poll(turn).toBe(false);
    expect(period(element)).toBe(before);
    await userEvent.keyboard('{Control>}');
    await userEvent.wheel(plot(element), { delta: { y: -300 } });
    await userEvent.keyboard('{/Control}');
    await expect.poll(() => period(element)).not.toBe(before);
  });

  it('zooms with a plain wheel once the reader is in the stage', async () => {
    const element = await openTimeline();
    const before = period(element);
    eventButton(element, 'Easter').focus();
    await userEvent.wheel(plot(element), { delta: { y: -300 } });
    await expect.poll(() => period(element)).not.toBe(before);
  });

  it('comes closer by a double click beside the events', async () => {
    const element = await openTimeline();
    const seen = views(element);
    await userEvent.dblClick(plot(element), { position: { x: 500, y: 20 } });
    await expect.poll(() => seen.length).toBeGreaterThan(0);
    const closer = days(seen.at(-1));
    tool(element, 'Fit').click();
    await expect.poll(() => days(seen.at(-1))).toBeCloseTo(2 * closer, 3);
  });

  it('travels there visibly, if the reader likes motion', async () => {
    await reduceMotion(false);
    const element = await openTimeline();
    const seen = views(element);
    const canvas = the(element, 'ct-stage canvas') as HTMLCanvasElement;
    const pictures = new Set<string>();
    const look = (): void => {
      pictures.add(canvas.toDataURL());
      if (seen.length === 0) requestAnimationFrame(look);
    };
    look();
    tool(element, 'Zoom in').click();
    await expect.poll(() => seen.length).toBe(1);
    expect(pictures.size).toBeGreaterThan(3);
  });

  it('leaves the controls as they are until it is there, the focus on them too', async () => {
    await reduceMotion(false);
    const element = await openTimeline({ at: '2025-04-10/2025-04-30' });
    const seen = views(element);
    const stage = the(element, 'ct-stage .stage');
    const before = events(element);
    let moved = 0;
    const rendered: string[] = [];
    const observer = new MutationObserver((records) => {
      if (!stage.classList.contains('moving')) return;
      moved++;
      rendered.push(...records.filter(({ target }) => plot(element).contains(target)).map(String));
    });
    eventButton(element, 'Easter').focus();
    await expect.poll(() => focused()?.ariaLabel).toContain('Easter');
    observer.observe(stage, { subtree: true, childList: true, attributes: true, characterData: true });
    tool(element, 'Zoom in').click();
    await expect.poll(() => seen.length).toBe(1);
    observer.disconnect();
    expect(moved).toBeGreaterThan(0);
    expect(rendered).toEqual([]);
    expect(stage.classList.contains('moving')).toBe(false);
    expect(events(element)).not.toEqual(before);
    expect(focused()?.ariaLabel).toContain('Easter');
  });
});

describe('pan', () => {
  it('drags time along with the pointer', async () => {
    const element = await openTimeline({ at: '2025-03-01/2025-05-01' });
    const seen = views(element);
    const box = plot(element);
    await userEvent.dragAndDrop(box, box, {
      sourcePosition: { x: 700, y: 20 },
      targetPosition: { x: 300, y: 20 },
    });
    await expect.poll(() => seen.length).toBeGreaterThan(0);
    // 400 of the plot's pixels, to the later.
    const moved = (Date.parse(seen.at(-1)?.start ?? '') - Date.parse('2025-03-01')) / 86_400_000;
    expect(moved).toBeCloseTo((400 / box.clientWidth) * days(seen.at(-1)), 0);
    expect(days(seen.at(-1))).toBeCloseTo(62, 3);
  });

  it('moves sideways by a sideways wheel', async () => {
    const element = await openTimeline({ at: '2025-03-01/2025-05-01' });
    const before = period(element);
    await userEvent.wheel(plot(element), { delta: { x: 200 } });
    await expect.poll(() => period(element)).not.toBe(before);
  });

  it('moves by half of what is in view by the arrows of the tools and by brackets', async () => {
    const element = await openTimeline({ at: '2024-03-01/2024-04-29' });
    const start = period(element);
    tool(element, 'Later').click();
    await expect.poll(() => period(element)).toBe('31 March 2024 – 29 May 2024');
    tool(element, 'Earlier').focus();
    await userEvent.keyboard('[[');
    await expect.poll(() => period(element)).toBe(start);
  });
});

describe('the overview', () => {
  it('moves what the stage shows as its window is dragged', async () => {
    const element = await openTimeline({ at: '2025-02-01/2025-05-01' });
    const strip = the(element, 'ct-overview .strip');
    const handle = the(element, 'ct-overview .window').getBoundingClientRect();
    const from = handle.x + handle.width / 2 - strip.getBoundingClientRect().x;
    await userEvent.dragAndDrop(strip, strip, {
      sourcePosition: { x: from, y: 20 },
      targetPosition: { x: from - 300, y: 20 },
    });
    await expect.poll(() => axis(element).coarse.join()).toMatch(/2024/);
    expect(events(element)).toEqual([]);
  });

  it('takes more into view as an edge is dragged', async () => {
    const element = await openTimeline({ at: '2025-02-01/2025-05-01' });
    const strip = the(element, 'ct-overview .strip');
    const edge = the(element, 'ct-overview .edge').getBoundingClientRect();
    const from = edge.x + edge.width / 2 - strip.getBoundingClientRect().x;
    await userEvent.dragAndDrop(strip, strip, {
      sourcePosition: { x: from, y: 20 },
      targetPosition: { x: 5, y: 20 },
    });
    await expect.poll(() => events(element).join()).toContain('invasion');
    expect(period(element)).toMatch(/ – 1 May 2025$/);
  });

  it('is a slider for the keys', async () => {
    const element = await openTimeline({ at: '2025-03-01/2025-04-30' });
    the(element, 'ct-overview .window').focus();
    await userEvent.keyboard('{PageDown}');
    await expect.poll(() => period(element)).toMatch(/^\d+ January 2025/);
    inside(element, 'ct-overview .edge')[1]?.focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => period(element)).toMatch(/ – .*(?:August|September|October) 2025$/);
  });

  it('brings the window to where one clicks', async () => {
    const element = await openTimeline({ at: '2025-03-01/2025-04-30' });
    await userEvent.click(the(element, 'ct-overview .strip'), { position: { x: 400, y: 30 } });
    await expect.poll(() => axis(element).coarse.join()).toMatch(/202[23]/);
  });
});

describe('keys', () => {
  it('work only while the focus is inside', async () => {
    const element = await openTimeline();
    const before = period(element);
    await userEvent.keyboard('++');
    expect(period(element)).toBe(before);
    eventButton(element, 'Easter').focus();
    await userEvent.keyboard('+');
    await expect.poll(() => period(element)).not.toBe(before);
    await userEvent.keyboard('0');
    await expect.poll(() => period(element)).toBe(before);
    await userEvent.keyboard('-');
    await expect.poll(() => period(element)).not.toBe(before);
  });

  it('walk the events in time, and bring them into view', async () => {
    const element = await openTimeline({ at: '2025-04-15/2025-04-25' });
    eventButton(element, 'Easter').focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => focused()?.ariaLabel).toBe('21 April 2025, Proposes bilateral talks');
    await userEvent.keyboard('{Home}');
    await expect.poll(() => focused()?.ariaLabel).toContain('Full-scale invasion');
    expect(axis(element).coarse.join()).toContain('2022');
    await userEvent.keyboard('{End}');
    await expect.poll(() => focused()?.ariaLabel).toContain('A summit is planned');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(() => focused()?.ariaLabel).toContain('Proposes bilateral talks');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => focused()?.ariaLabel).toContain('Easter');
  });

  it('open an event with Enter and close it with Escape, and the focus comes back', async () => {
    const element = await openTimeline();
    eventButton(element, 'Easter').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused()?.textContent.trim()).toBe('Easter ceasefire');
    expect(focused()?.localName).toBe('h2');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => inside(element, 'ct-detail')).toEqual([]);
    await expect.poll(() => focused()?.ariaLabel).toContain('Easter ceasefire');
  });

  it('show and hide their own list, and change to the list of events and back', async () => {
    const element = await openTimeline();
    eventButton(element, 'Easter').focus();
    await userEvent.keyboard('?');
    await expect.poll(() => the(element, 'ct-keys dl').textContent).toContain('zoom in, out, see all');
    expect(the(element, 'ct-keys dl').textContent).toContain('L C');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => inside(element, 'ct-keys dl')).toEqual([]);
    tool(element, 'List').focus();
    await userEvent.keyboard('l');
    await expect.poll(() => inside(element, 'ct-list')).toHaveLength(1);
    expect(element.getAttribute('mode')).toBe('list');
    await userEvent.keyboard('l');
    await expect.poll(() => inside(element, 'ct-stage')).toHaveLength(1);
  });

  it('stay with who changes to the list or to two ranges from what is gone then', async () => {
    const element = await openTimeline();
    eventButton(element, 'Easter').focus();
    await userEvent.keyboard('l');
    await expect.poll(() => focused()?.textContent.trim()).toBe('Timeline');
    await userEvent.keyboard('l');
    await expect.poll(() => inside(element, 'ct-stage .event').length).toBeGreaterThan(0);
    eventButton(element, 'Easter').focus();
    await userEvent.keyboard('c');
    await expect.poll(() => focused()?.textContent.trim()).toBe('Compare');
    await userEvent.keyboard('c');
    await expect.poll(() => inside(element, 'ct-compare')).toEqual([]);
  });

  it('keep who changes to the list and back at what was in view', async () => {
    await page.viewport(1440, 260);
    const element = await openTimeline({ at: '2025-04' });
    const title = () => focused()?.closest<HTMLElement>('.event')?.dataset['id'];
    tool(element, 'Story').focus();
    await userEvent.keyboard('l');
    await expect.poll(title).toBeDefined();
    const first = the(element, 'ct-list .inside');
    expect(first.dataset['id']).toBe(title());
    const { top } = first.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(innerHeight);
    // As long as some of it is in view, it is still what the picture shows.
    const range = element.renderRoot.querySelector('.heard')?.textContent;
    await userEvent.keyboard('l');
    await expect.poll(() => inside(element, 'ct-overview .window')).toHaveLength(1);
    expect(element.renderRoot.querySelector('.heard')?.textContent).toBe(range);
    await userEvent.keyboard('l');
    await expect.poll(() => inside(element, 'ct-list .outside')[0]).toBeDefined();
    const [other] = inside(element, 'ct-list .outside');
    other?.scrollIntoView({ block: 'end', behavior: 'instant' });
    const isSeen = (each: Element) =>
      each.getBoundingClientRect().bottom > 0 && each.getBoundingClientRect().top < innerHeight;
    expect(inside(element, 'ct-list .inside').some(isSeen)).toBe(false);
    other?.querySelector('a')?.focus({ preventScroll: true });
    await userEvent.keyboard('l');
    await expect.poll(() => inside(element, 'ct-overview .window')).toHaveLength(1);
    await expect.poll(() => period(element)).toContain('2022');
    expect(period(element)).not.toContain('2025');
    await page.viewport(1440, 900);
  });

  it('leave letters to a list of choices', async () => {
    const element = await openTimeline();
    inside(element, 'ct-toolbar select')[0]?.focus();
    await userEvent.keyboard('l');
    expect(element.getAttribute('mode')).not.toBe('list');
  });

  it('go through tools, legend, overview, one event, cards and shelf in that order', async () => {
    const element = await openTimeline({ at: '2025-04' });
    const stops: string[] = [];
    tool(element, 'List').focus();
    for (let i = 0; i < 40; i++) {
      const part = focused()?.getRootNode();
      const name = part instanceof ShadowRoot ? part.host.localName : '';
      if (stops.at(-1) !== name) stops.push(name);
      if (name === 'ct-undated') break;
      await userEvent.tab();
    }
    expect(stops).toEqual([
      'ct-toolbar',
      'ct-legend',
      'ct-overview',
      'ct-stage',
      'ct-quote-card',
      'ct-event-card',
      'ct-quote-card',
      'ct-undated',
    ]);
  });
});

describe('light', () => {
  const lit = (element: Element): readonly (string | null)[] =>
    inside(element, 'ct-stage .event.lit').map((each) => each.ariaLabel);
  const litCards = (element: Element): number => inside(element, 'ct-cards [lit]').length;
  const litLines = (element: Element): number => inside(element, 'ct-stage .leader.lit').length;

  it('falls on an event, its line and its card together, from whichever is pointed at', async () => {
    const element = await openTimeline({ at: '2025-04' });
    await expect.poll(() => inside(element, 'ct-stage .leader').length).toBe(3);
    await userEvent.hover(eventButton(element, 'Proposes'));
    await expect.poll(() => [lit(element).length, litLines(element), litCards(element)]).toEqual([1, 1, 1]);
    await userEvent.hover(the(element, 'ct-cards ct-event-card'));
    await expect.poll(() => lit(element).join()).toContain('Easter ceasefire');
    expect([litLines(element), litCards(element)]).toEqual([1, 1]);
    await userEvent.hover(the(element, 'h1'));
    await expect.poll(() => [lit(element).length, litLines(element), litCards(element)]).toEqual([0, 0, 0]);
  });

  it('falls by the focus too', async () => {
    const element = await openTimeline({ at: '2025-04' });
    await expect.poll(() => inside(element, 'ct-cards ct-quote-card button').length).toBeGreaterThan(0);
    the(element, 'ct-cards ct-quote-card button').focus();
    await expect.poll(() => lit(element).join()).toContain('Putin and envoy meet');
    eventButton(element, 'Proposes').focus();
    await expect.poll(() => lit(element).join()).toContain('Proposes');
  });
});

describe('a panel that opens as a move begins', () => {
  it('leaves the stage drawn as wide as it is', async () => {
    await reduceMotion(false);
    const element = await openTimeline();
    const canvas = the(element, 'ct-stage canvas') as HTMLCanvasElement;
    const whole = canvas.offsetWidth;
    const drawn: { isMoving: boolean; width: number; painted: number }[] = [];
    let frame = 0;
    const look = () => {
      const isMoving = the(element, 'ct-stage .stage').matches('.moving');
      drawn.push({ isMoving, width: canvas.offsetWidth, painted: canvas.width / devicePixelRatio });
      frame = requestAnimationFrame(look);
    };
    look();
    tool(element, 'Story').click();
    await expect.poll(() => drawn.some(({ isMoving, painted }) => isMoving && painted < whole)).toBe(true);
    await expect.poll(() => drawn.at(-1)?.isMoving).toBe(false);
    cancelAnimationFrame(frame);
    expect(drawn.filter(({ width, painted }) => Math.abs(width - painted) > 1)).toEqual([]);
  });
});
