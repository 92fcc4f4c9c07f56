import { beforeAll, describe, expect, it } from 'vitest';
import type { TimelineRow } from '../../src/model/rows/row-store.ts';
import { expectAccessible, mount, words } from './mount.ts';
import { eventButton, events, inside, listen, period, reduceMotion, the, tool } from './timeline-page.ts';

beforeAll(() => reduceMotion(true));

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
    expect(inside(element, 'ct-stage h2').map((each) => each.textContent)).toEqual([
      'Arland',
      'Borland',
      'Envoys',
    ]);
    expect(told).toMatchObject([{ rows: 20, faults: [{ path: 'rows[20]' }] }]);
    expect(words(element)).toContain('rows[20]');
    eventButton(element, 'Convoy 3 passes').click();
    await expect
      .poll(() => inside(element, 'ct-detail h2').map((each) => each.textContent.trim()))
      .toEqual(['Convoy 3 passes Lake Ivel']);
    expect(inside(element, 'ct-detail .next').map((each) => each.textContent)[0]).toContain(
      'Convoy 4 passes',
    );
    await expectAccessible(element);
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

  it('that are replaced are gone', async () => {
    const element = await mount('conflict-timeline', { rows: rows(30) }, { widthPx: 1376 });
    await expect.poll(() => events(element).length).toBeGreaterThan(5);
    element.rows = [{ title: 'Alone', start: '2031-05-01' }];
    await expect.poll(() => events(element)).toEqual(['1 May 2031, Alone']);
    element.rows = null;
    await expect.poll(() => inside(element, 'ct-stage')).toEqual([]);
  });
});
