import { describe, expect, it } from 'vitest';
import '../../src/elements/reading/ct-detail.ts';
import '../../src/elements/reading/ct-event-card.ts';
import '../../src/elements/list/ct-list.ts';
import '../../src/elements/reading/ct-quote-card.ts';
import '../../src/elements/list/ct-undated.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { HOSTILE } from '../model/hostile.ts';
import { all, mount } from './mount.ts';
import { context, timeline } from './reading-fixture.ts';

/** Every text of the timeline but ids, kinds and bounds, replaced. */
function poisoned(text: string): Timeline {
  const KEEP = new Set([
    'id',
    'edtf',
    'start',
    'end',
    'precision',
    'kind',
    'status',
    'role',
    'actor',
    'source',
    'speaker',
    'mediaType',
    'side',
    'type',
    'from',
    'to',
    'language',
    'format',
    'zone',
  ]);
  const poison = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return KEEP.has(key) && key !== 'zone' ? value : text;
    if (Array.isArray(value))
      return ['events', 'claimedBy', 'disputedBy'].includes(key) && typeof value[0] === 'string'
        ? value
        : value.map((item) => poison(item, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poison(inner, name)]));
  };
  return poison(timeline, '') as Timeline;
}

describe('hostile texts', () => {
  it('show as text and do nothing else, in every place', async () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(200);
    for (const text of HOSTILE) {
      const shared = context({ timeline: poisoned(text) });
      const [event] = shared.timeline.events.slice(2) as never[];
      const [quote] = shared.timeline.quotes as never[];
      const elements = [
        await mount('ct-quote-card', { context: shared, quote }),
        await mount('ct-event-card', { context: shared, event }),
        await mount('ct-detail', { context: shared, target: { kind: 'event', id: 'early-april-offer' } }),
        await mount('ct-detail', { context: shared, target: { kind: 'event', id: 'easter-ceasefire' } }),
        await mount('ct-detail', { context: shared, target: { kind: 'quote', id: 'putin-door' } }),
        await mount('ct-list', { context: shared }),
        await mount('ct-undated', { context: shared }),
      ];
      for (const element of elements) {
        expect(all(element, 'script, img, svg, iframe, object, embed')).toEqual([]);
        for (const link of all(element, '[href]')) {
          expect(link.getAttribute('href')).toMatch(/^(?:#|https?:\/\/)/);
        }
        element.parentElement?.remove();
      }
    }
    expect(globalThis).not.toHaveProperty('polluted');
  });
});
