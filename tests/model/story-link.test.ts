import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeLink, type LinkTarget } from '../../src/model/links.ts';
import { readLink } from '../../src/model/link-reader.ts';
import { TimelineLookup } from '../../src/model/lookup.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { event, timeline } from '../elements/reading-fixture.ts';

const lookup = new TimelineLookup(timeline);
const target = (link: string): LinkTarget => readLink(link, lookup).target;
const story = (id: string, ...of: readonly string[]): LinkTarget => ({
  kind: 'story',
  id,
  of: of.length === 0 ? null : of,
});

describe('a link to a story', () => {
  it.each([
    ['#story', story('')],
    ['#Story/', story('')],
    ['#story/easter-ceasefire', story('easter-ceasefire')],
    ['#story/easter-ceasefire).', story('easter-ceasefire')],
    ['#story/Easter-Truce', story('easter-ceasefire')],
    ['#story/invasion,easter-ceasefire', story('invasion', 'invasion', 'easter-ceasefire')],
    ['#story/invasion,easter-ceasefire.', story('invasion', 'invasion', 'easter-ceasefire')],
    ['#story/easter-truce,invasion/invasion', story('invasion', 'easter-ceasefire', 'invasion')],
    // What is gone is left out, and what is not of the story is no place in it.
    ['#story/invasion,no-such,us-warning/no-such', story('invasion', 'invasion', 'us-warning')],
    ['#story/invasion%2Cus-warning/us-warning', story('us-warning', 'invasion', 'us-warning')],
  ])('reads %s', (link, expected) => {
    expect(readLink(link, lookup)).toMatchObject({ target: expected, problem: null });
  });

  it('keeps the lanes and filters behind it', () => {
    const { target: read, options } = readLink('#story/invasion?lanes=kind', lookup);
    expect(read).toEqual(story('invasion'));
    expect(options.lanes).toBe('kind');
    expect(writeLink(read, options)).toBe('story/invasion?lanes=kind');
  });

  it('that names nothing known opens the whole and says so', () => {
    for (const link of ['#story/nothing', '#story/,,', '#story/putin-door']) {
      const reading = readLink(link, lookup);
      expect(reading.target).toEqual({ kind: 'all' });
      expect(reading.problem?.code).toBe('unknown-id');
    }
  });

  it('leaves an event of that name its link', () => {
    const named: Timeline = { ...timeline, events: [event('story', 'A story'), ...timeline.events] };
    expect(readLink('#story', new TimelineLookup(named)).target).toEqual({ kind: 'event', id: 'story' });
    expect(target('#story-of-a-truce')).toEqual({ kind: 'all' });
  });

  it('reads back what was written, whatever events it goes through', () => {
    const ids = timeline.events.map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 1 }), fc.nat(), (of, at) => {
        const id = of[at % of.length] ?? '';
        const written = of.length === 1 ? story(id) : story(id, ...of);
        expect(target(`#${writeLink(written)}`)).toEqual(written);
      }),
    );
  });
});
