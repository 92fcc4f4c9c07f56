import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TimelineRow } from '../../src/model/rows/row-store.ts';
import { expectAccessible, mount, words } from './mount.ts';
import { eventButton, events, inside, listen, period, reduceMotion, the, tool } from './timeline-page.ts';

beforeAll(() => reduceMotion(true));
afterEach(() => void vi.restoreAllMocks());

const HOUR = 3_600_000;
const PLACES = ['the mill', 'Port Borl', 'the northern road', 'Lake Ivel'];
/** One each hour, of three groups in turn. */
const rows = (count: number): TimelineRow[] =>
  Array.from({ length: count }, (_, i) => ({
    id: i,
    title: `Convoy ${i} passes ${PLACES[i % PLACES.length] ?? ''}`,
    start: Date.UTC(2031, 0) + i * HOUR,
    group: ['Arland', 'Borland', 'Envoys'][i % 3],
  }));
const elements = (root: Document | ShadowRoot | Element): number =>
  [...root.querySelectorAll('*')].reduce(
    (sum, one) => sum + 1 + (one.shadowRoot ? elements(one.shadowRoot) : 0),
    0,
  );

describe('rows', () => {
  it('are shown as events in lanes by group, and open as an event does', async () => {
    const element = await mount('conflict-timeline', {}, { widthPx: 1376 });
    const told = listen(element, 'ct-load');
    element.heading = 'Convoys';
    element.rows = [...rows(20), { title: 'Without a time', start: 'soon' }];
    await expect.poll(() => events(element).length).toBeGreaterThan(5);
    expect(words(element)).toContain('Convoys');
    expect(inside(element, 'ct-stage h2').map((each) => each.textContent.trim())).toEqual([
      'Arland',
      'Borland',
      'Envoys',
    ]);
    expect(told).toMatchObject([{ rows: 20, faults: [{ path: 'rows[20]' }] }]);
    await expect.poll(() => the(element, 'ct-faults details').textContent).toContain('rows[20]');
    eventButton(element, 'Convoy 3 passes').click();
    await expect
      .poll(() => inside(element, 'ct-detail h2').map((each) => each.textContent.trim()))
      .toEqual(['Convoy 3 passes Lake Ivel']);
    expect(inside(element, 'ct-detail .next').map((each) => each.textContent)[0]).toContain(
      'Convoy 4 passes',
    );
    await expectAccessible(element);
  });

  it('offer no passage and no reason for a date, since nothing tells of them', async () => {
    const element = await mount('conflict-timeline', { rows: rows(20) }, { widthPx: 1376 });
    const card = 'ct-cards ct-event-card';
    await expect.poll(() => inside(element, `${card} .card`).length).toBeGreaterThan(0);
    expect(inside(element, `${card} .actions>*`).map((each) => each.textContent.trim())).toEqual(
      inside(element, `${card} .card`).flatMap(() => ['Copy link', 'Cite']),
    );
    expect(inside(element, `${card} .why,.passage`)).toEqual([]);
    the(element, `${card} .title>a`).click();
    await expect.poll(() => inside(element, 'ct-detail h2').length).toBe(1);
    expect(the(element, 'ct-detail .facts').textContent).not.toContain('Other');
    expect(inside(element, 'ct-detail h3').map((each) => each.textContent.trim())).toEqual(['Who']);
    expect(the(element, 'ct-detail .panel').textContent).not.toContain('editor');
  });

  it('say only what is known of them: no standing that nobody gave, and no name for a lane without others', async () => {
    const bare = rows(20).map(({ group: _, ...row }) => row);
    const element = await mount('conflict-timeline', { rows: bare }, { widthPx: 1376 });
    const card = 'ct-cards ct-event-card .card';
    await expect.poll(() => inside(element, card).length).toBeGreaterThan(0);
    for (const each of inside(element, card)) {
      expect(each.textContent).not.toContain('reported');
      // No higher than what they say.
      expect(each.getBoundingClientRect().height).toBeLessThan(160);
    }
    expect(inside(element, 'ct-stage h2').map((each) => each.textContent.trim())).toEqual([]);
    expect(inside(element, 'ct-toolbar option').map((each) => each.textContent)).toContain('One lane');
  });

  it('are a hundred thousand with as few elements as a thousand', async () => {
    const [few, many] = [
      await mount('conflict-timeline', { rows: rows(1000) }, { widthPx: 1376 }),
      await mount('conflict-timeline', { rows: rows(100_000) }, { widthPx: 1376 }),
    ];
    for (const element of [few, many]) {
      await expect.poll(() => events(element).length).toBeGreaterThan(5);
      expect(elements(element.shadowRoot as ShadowRoot)).toBeLessThan(1500);
    }
    const whole = period(many);
    tool(many, 'Zoom in').click();
    await expect.poll(() => period(many)).not.toBe(whole);
    expect(the(many, '.standfirst').textContent).toContain('100,000 events');
    expect(elements(many.shadowRoot as ShadowRoot)).toBeLessThan(1500);
  });

  it('are first a few of very many, without their words, but with the number of all', async () => {
    const element = await mount('conflict-timeline', {}, { widthPx: 1376 });
    const told = listen(element, 'ct-load');
    const sketched: string[] = [];
    const labels = () => inside(element, 'ct-stage .label').length;
    const written = vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText');
    const first = new Promise<{ standfirst: string; labels: number }>((resolve) =>
      element.addEventListener(
        'ct-viewchange',
        () =>
          void element.updateComplete.then(() => {
            resolve({ standfirst: the(element, '.standfirst').textContent, labels: labels() });
            expect(told).toEqual([]);
            // The axis, but not how many of the few are folded.
            requestAnimationFrame(() => sketched.push(...written.mock.calls.map(([text]) => text)));
            // What it leads to is in no sample.
            element.goTo('e7001');
          }),
        { once: true },
      ),
    );
    element.rows = rows(10_000);
    expect(await first).toEqual({
      standfirst: expect.stringContaining('10,000 events') as string,
      labels: 0,
    });
    await expect
      .poll(() => inside(element, 'ct-detail h2').map((each) => each.textContent.trim()))
      .toEqual(['Convoy 7001 passes Port Borl']);
    expect(labels()).toBeGreaterThan(5);
    expect(told).toMatchObject([{ rows: 10_000, faults: [] }]);
    expect(sketched).toContain('2031');
    expect(sketched.filter((text) => text.startsWith('+'))).toEqual([]);
  });

  it('are as many as there will be, however many of them have come', async () => {
    const element = await mount('conflict-timeline', {}, { widthPx: 1376 });
    const told = listen(element, 'ct-load');
    const views = listen(element, 'ct-viewchange');
    const seen = new Set<string>();
    new MutationObserver(() => seen.add(inside(element, '.standfirst')[0]?.textContent ?? '')).observe(
      element.shadowRoot as ShadowRoot,
      { subtree: true, childList: true, characterData: true },
    );
    element.rows = rows(110_000);
    await expect.poll(() => told, { timeout: 20_000 }).toMatchObject([{ rows: 110_000 }]);
    // A few of all, the first batches, and all.
    expect(views.length).toBeGreaterThan(2);
    expect([...seen].map((text) => /^[\d,]+ events/.exec(text)?.[0])).toEqual(
      [...seen].map(() => '110,000 events'),
    );
    expect(seen.size).toBeGreaterThan(0);
  });

  it('have room for the legend before it comes', async () => {
    const element = await mount('conflict-timeline', { rows: rows(20) }, { widthPx: 1376 });
    await expect.poll(() => inside(element, 'ct-legend button').length).toBeGreaterThan(0);
    const legend = the(element, 'ct-legend');
    expect(getComputedStyle(legend).minBlockSize).toBe(`${legend.getBoundingClientRect().height}px`);
  });

  it('are filtered, searched and put in other lanes, a hundred thousand as few', async () => {
    const all = rows(100_000).map((row, i) => ({ ...row, kind: i % 10 === 0 ? 'assault' : 'aid' }));
    const element = await mount(
      'conflict-timeline',
      { rows: all, at: '?kind=assault&q=mill' },
      { widthPx: 1376 },
    );
    const count = () => inside(element, 'ct-search output').map((each) => each.textContent.trim());
    // Each tenth is an attack, and of these every other one passes the mill.
    await expect.poll(count).toEqual(['5,000 matches']);
    await expect
      .poll(() => inside(element, 'ct-filters p').map((each) => each.textContent.trim()))
      .toEqual(['10,000 of 100,000 events']);
    element.goTo('?lanes=kind&q=mill');
    await expect.poll(() => inside(element, 'ct-stage h2').map((each) => each.textContent)).toHaveLength(2);
    await expect.poll(count).toEqual(['25,000 matches']);
    (the(element, 'ct-search [aria-label^="Next"]') as HTMLButtonElement).click();
    await expect.poll(count).toEqual(['Match 1 of 25,000']);
    await expect
      .poll(() => inside(element, 'ct-detail h2').map((each) => each.textContent.trim()))
      .toEqual(['Convoy 0 passes the mill']);
    expect(elements(element.shadowRoot as ShadowRoot)).toBeLessThan(1500);
  });

  it('are searched to the end before Enter goes to what was typed last', async () => {
    const element = await mount('conflict-timeline', { rows: rows(100_000) }, { widthPx: 1376 });
    await expect.poll(() => events(element).length).toBeGreaterThan(5);
    element.goTo('?q=mill');
    await expect.poll(() => inside(element, 'ct-search input')).toHaveLength(1);
    const field = the(element, 'ct-search input') as HTMLInputElement;
    field.value = 'convoy 77777';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    await expect
      .poll(() => inside(element, 'ct-detail h2').map((each) => each.textContent.trim()))
      .toEqual(['Convoy 77777 passes Port Borl']);
  });

  it.each([
    ['list', { mode: 'list' } as const, 1376],
    ['column of a phone', {}, 390],
  ])('are bounded in the %s too, and the rest is a press away', async (_, properties, widthPx) => {
    const element = await mount('conflict-timeline', { rows: rows(10_000), ...properties }, { widthPx });
    const part = widthPx < 600 ? 'ct-column' : 'ct-list';
    const titles = () => inside(element, `${part} .title`).map((each) => each.textContent.trim());
    await expect.poll(titles).toContain('Convoy 0 passes the mill');
    expect(elements(element.shadowRoot as ShadowRoot)).toBeLessThan(1500);
    // A row without a kind is of none, which goes without saying.
    expect(the(element, `${part} .event`).textContent).toContain('Arland');
    expect(the(element, `${part} .event`).textContent).not.toContain('Other');
    expect(
      inside(element, `${part} .pages`).map((each) => each.textContent.replace(/\s+/gu, ' ').trim()),
    ).toEqual(['Later (+9,950) 50 of 10,000 events']);
    the(element, `${part} .page`).click();
    await expect.poll(titles).toContain('Convoy 50 passes the northern road');
    expect(titles()).not.toContain('Convoy 0 passes the mill');
    element.goTo('e7001');
    await expect.poll(titles).toContain('Convoy 7001 passes Port Borl');
    expect(elements(element.shadowRoot as ShadowRoot)).toBeLessThan(1500);
    await expectAccessible(element);
  });

  it('that are replaced are gone', async () => {
    const element = await mount('conflict-timeline', { rows: rows(30) }, { widthPx: 1376 });
    await expect.poll(() => events(element).length).toBeGreaterThan(5);
    element.rows = [{ title: 'Alone', start: '2031-05-01' }];
    await expect.poll(() => events(element)).toEqual(['1 May 2031, Alone']);
    element.rows = null;
    await expect.poll(() => inside(element, 'ct-stage')).toEqual([]);
  });
});

describe('a source of rows', () => {
  const lines = (all: readonly TimelineRow[]) => all.map((row) => JSON.stringify(row)).join('\n');
  const answer = (body: BodyInit, headers: Record<string, string>) =>
    vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(new Response(body, { headers })));
  const open = (src: string) => mount('conflict-timeline', { src, heading: 'Convoys' }, { widthPx: 1376 });

  it.each([
    ['JSON', 'application/json', JSON.stringify(rows(12))],
    ['NDJSON', 'application/x-ndjson', lines(rows(12))],
    [
      'CSV',
      'text/csv',
      `start,title,group\n${rows(12)
        .map(({ title, group }, i) => `2031-01-01T${String(i).padStart(2, '0')}:00Z,${title},${group ?? ''}`)
        .join('\n')}`,
    ],
  ])('is read as %s', async (_, type, body) => {
    answer(body, { 'content-type': type });
    const element = await open('events');
    await expect.poll(() => the(element, '.standfirst').textContent).toContain('12 events');
    await expect
      .poll(() => inside(element, 'ct-stage h2').map((each) => each.textContent.trim()))
      .toEqual(['Arland', 'Borland', 'Envoys']);
    await expect.poll(() => events(element).join()).toContain('Convoy 0 passes the mill');
  });

  it('keeps what is sound, and tells what is not', async () => {
    answer(`${lines(rows(3))}\nnot a row\n{"title":"No time"}\n`, { 'content-type': 'application/x-ndjson' });
    const element = await open('events');
    await expect.poll(() => events(element).length).toBe(3);
    await expect.poll(() => the(element, 'ct-faults details').textContent).toContain('2 entries');
    expect(the(element, 'ct-faults details').textContent).toContain('line 4');
    expect(the(element, 'ct-faults details').textContent).toContain('line 5');
  });

  it('in which nothing is right leaves one clear message', async () => {
    answer('Name,When\nTalks,2031', { 'content-type': 'text/csv' });
    const element = await open('events.csv');
    await expect.poll(() => words(element)).toContain('expected columns named title and start');
  });

  it('that is large is read without a thread of its own where none can be had', async () => {
    const body = lines(rows(30));
    answer(body, { 'content-type': 'application/x-ndjson', 'content-length': '9999999' });
    vi.spyOn(globalThis, 'Worker').mockImplementation(function refuse() {
      throw new DOMException('no', 'SecurityError');
    });
    const element = await open('events');
    await expect.poll(() => the(element, '.standfirst').textContent).toContain('30 events');
  });

  it('is read no further when the reader stops it, says so, and can be read again', async () => {
    const pieces = new TransformStream<Uint8Array, Uint8Array>();
    const writer = pieces.writable.getWriter();
    answer(pieces.readable, { 'content-type': 'application/x-ndjson' });
    const element = await open('slow');
    // As many as are shown before the rest is there, and a line that is cut in two.
    void writer.write(new TextEncoder().encode(`${lines(rows(20_000))}\n{"title":"Conv`));
    await expect.poll(() => inside(element, 'progress').length).toBe(1);
    await expectAccessible(element);
    const stop = the(element, '.reading >.tool') as HTMLButtonElement;
    expect(stop.textContent.trim()).toBe('Stop');
    stop.focus();
    stop.click();
    await expect.poll(() => inside(element, 'progress').length).toBe(0);
    expect(the(element, '.cut').textContent).toContain('Only a part of the file is shown: 20,000 events.');
    expect(inside(element, 'ct-faults details')).toEqual([]);
    expect(words(element)).not.toContain('Conv ');
    const again = the(element, '.cut >.tool') as HTMLButtonElement;
    await expect.poll(() => element.shadowRoot?.activeElement).toBe(again);
    await expectAccessible(element);
    answer(lines(rows(30)), { 'content-type': 'application/x-ndjson' });
    again.click();
    await expect.poll(() => the(element, '.standfirst').textContent).toContain('30 events');
    expect(inside(element, '.cut')).toEqual([]);
  });

  it('is let go of when another is wanted', async () => {
    const pieces = new TransformStream<Uint8Array, Uint8Array>();
    const fetched = answer(pieces.readable, { 'content-type': 'application/x-ndjson' });
    const element = await open('slow');
    await expect.poll(() => fetched.mock.calls.length).toBe(1);
    answer(lines([{ title: 'Instead', start: '2031-05-01' }]), { 'content-type': 'application/x-ndjson' });
    element.src = 'quick';
    await expect.poll(() => events(element)).toEqual(['1 May 2031, Instead']);
    expect(fetched.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
  });
});
