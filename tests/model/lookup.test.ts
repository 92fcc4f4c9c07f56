import { describe, expect, it } from 'vitest';
import { TimelineLookup } from '../../src/model/lookup.ts';
import type { Actor, Quote, Timeline, TimelineEvent } from '../../src/model/timeline.ts';

function timeline(more: Partial<Timeline>): Timeline {
  return {
    format: 'conflict-timeline/1',
    title: 'T',
    language: 'en',
    sources: [],
    actors: [],
    events: [],
    quotes: [],
    paraphrases: [],
    redirects: [],
    ...more,
  };
}
const actor = (id: string, side?: string): Actor => ({
  id,
  name: id,
  kind: 'person',
  aliases: [],
  corrections: [],
  ...(side !== undefined && { side }),
});
const event = (id: string, title = id): TimelineEvent => ({
  id,
  title,
  date: null,
  kind: 'state',
  status: 'reported',
  claimedBy: [],
  disputedBy: [],
  actors: [],
  evidence: [],
  rule: 'test',
  corrections: [],
});
const quote = (id: string, events: string[]): Quote => ({
  id,
  text: id,
  kind: 'full',
  speaker: null,
  date: null,
  events,
  evidence: [],
  rule: 'test',
  inferred: [],
  corrections: [],
});

describe('TimelineLookup', () => {
  it('finds parts by id and nothing by another', () => {
    const lookup = new TimelineLookup(timeline({ events: [event('truce')], actors: [actor('putin')] }));
    expect(lookup.event('truce')?.id).toBe('truce');
    expect(lookup.actor('putin')?.id).toBe('putin');
    expect(lookup.event('putin')).toBeUndefined();
    for (const id of ['__proto__', 'constructor', 'toString', '']) {
      expect(lookup.event(id)).toBeUndefined();
      expect(lookup.resolve(id)).toBeNull();
      expect(lookup.sideOf(id)).toBe(id);
    }
  });

  it('gives the first of two with the same id', () => {
    const lookup = new TimelineLookup(
      timeline({ events: [event('truce', 'first'), event('truce', 'second')] }),
    );
    expect(lookup.event('truce')?.title).toBe('first');
  });

  it('walks sides to the top, and out of circles', () => {
    const actors = [
      actor('envoy', 'putin'),
      actor('putin', 'russia'),
      actor('russia'),
      actor('a', 'b'),
      actor('b', 'a'),
      actor('self', 'self'),
      actor('stray', 'nobody'),
    ];
    const lookup = new TimelineLookup(timeline({ actors }));
    expect(lookup.sideOf('envoy')).toBe('russia');
    expect(lookup.sideOf('russia')).toBe('russia');
    expect(lookup.sideOf('self')).toBe('self');
    expect(lookup.sideOf('stray')).toBe('nobody');
    expect(['a', 'b']).toContain(lookup.sideOf('a'));
  });

  it('follows redirects, and out of circles', () => {
    const redirects = [
      { from: 'old', to: 'older' },
      { from: 'older', to: 'truce' },
      { from: 'round', to: 'about' },
      { from: 'about', to: 'round' },
      { from: 'dead', to: 'gone' },
      { from: 'gone', to: null, date: '2025-04-18' },
      { from: 'nowhere', to: 'never-was' },
    ];
    const lookup = new TimelineLookup(timeline({ events: [event('truce')], redirects }));
    expect(lookup.resolve('old')).toBe('truce');
    expect(lookup.resolve('truce')).toBe('truce');
    expect(lookup.resolve('round')).toBeNull();
    expect(lookup.resolve('nowhere')).toBeNull();
    expect(lookup.tombstone('dead')?.date).toBe('2025-04-18');
    expect(lookup.tombstone('old')).toBeUndefined();
    expect(lookup.tombstone('round')).toBeDefined();
    expect(lookup.tombstone('unheard-of')).toBeUndefined();
  });

  it('gives the quotes of an event in the order of the file, also those that name it by a former id', () => {
    const quotes = [quote('q-one', ['truce', 'truce']), quote('q-two', ['other']), quote('q-three', ['old'])];
    const redirects = [{ from: 'old', to: 'truce' }];
    const lookup = new TimelineLookup(timeline({ events: [event('truce')], quotes, redirects }));
    expect(lookup.quotesOf('truce').map(({ id }) => id)).toEqual(['q-one', 'q-three']);
    expect(lookup.quotesOf('unheard-of')).toEqual([]);
  });

  it('restores lost capitals only where one id fits', () => {
    const lookup = new TimelineLookup(timeline({ events: [event('Truce'), event('Talks'), event('talks')] }));
    expect(lookup.spelling('truce')).toBe('Truce');
    expect(lookup.spelling('talks')).toBe('talks');
    expect(lookup.spelling('TALKS')).toBe('TALKS');
  });
});
