/** Read back by ical.js, which Thunderbird reads calendars with. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { contentLine } from '../../src/interchange/ics-lines.ts';
import { writeIcs } from '../../src/interchange/write-ics.ts';
import { HOSTILE } from '../model/hostile.ts';
import { dateOf, event, input, quote, timelineOf, timelines } from './timelines.ts';

function read(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text) as [string, never[], never[]]).getAllSubcomponents('vevent');
}

const value = (component: ICAL.Component | undefined, name: string): string | null => {
  const found = component?.getFirstPropertyValue(name);
  return found === null || found === undefined ? null : String(found);
};

const times = async (edtf: string) => {
  const { text } = writeIcs(await input(timelineOf([event('x', null, { date: dateOf(edtf) })])));
  const [one] = read(text);
  return one
    ? [value(one, 'dtstart'), value(one, 'dtend'), value(one, 'description')?.split('\n')[0] ?? null]
    : null;
};

describe('a calendar', () => {
  it.each([
    ['2031-05-03', ['2031-05-03', '2031-05-04', null]],
    ['2031-05-03/2031-05-09', ['2031-05-03', '2031-05-10', expect.anything()]],
    ['2031-05', ['2031-05-01', '2031-06-01', 'May 2031']],
    ['2031-21', ['2031-03-01', '2031-06-01', 'spring 2031']],
    ['2031-05-03~', ['2031-05-03', '2031-05-04', expect.stringContaining('3 May 2031')]],
    ['2031-05-03T14:00Z', ['2031-05-03T14:00:00Z', null, null]],
    [
      '2031-05-03T14:00Z/2031-05-04T02:30Z',
      ['2031-05-03T14:00:00Z', '2031-05-04T02:30:00Z', expect.anything()],
    ],
    ['2031-05-03/..', ['2031-05-03', '2031-05-04', 'since 3 May 2031']],
    ['../2031-05-03', ['2031-05-03', '2031-05-04', 'until 3 May 2031']],
    ['-0043-03-15', null],
    ['0000', null],
  ])('has %s from start to end, and in words what it can not show', async (edtf, expected) => {
    expect(await times(edtf)).toEqual(expected);
  });

  it('has what was said, by whom and where from; and no clock', async () => {
    const timeline = {
      ...timelineOf(
        [
          event('x', '2031-05-03', {
            title: 'Talks; at, the \\mill',
            place: 'Port Borl',
            claimedBy: ['b'],
            status: 'claimed' as const,
          }),
        ],
        [quote('q', ['x'], { text: 'We heard', speaker: 'b' })],
      ),
      sources: [
        {
          id: 's',
          file: 's.txt',
          title: 'News',
          published: '2031-05-04',
          mediaType: 'text/plain' as const,
          sha256: '0'.repeat(64),
          length: 9,
        },
      ],
    };
    const [one] = read(writeIcs(await input(timeline)).text);
    expect(value(one, 'summary')).toBe('Talks; at, the \\mill');
    expect(value(one, 'location')).toBe('Port Borl');
    expect(value(one, 'uid')).toBe('x@conflict-timeline');
    expect(value(one, 'url')).toBe('https://gazette.example/timeline/#x');
    expect(value(one, 'dtstamp')).toBe('2031-05-04T00:00:00Z');
    expect(value(one, 'description')).toMatch(/^claimed by B\n“We heard” – B\n.*News/i);
  });

  it('says what it has no place for', async () => {
    const events = [
      event('x', null),
      event('y', null, { date: dateOf('2031') }),
      event('z', null, { date: dateOf('-0043') }),
    ];
    const { losses } = writeIcs(await input(timelineOf(events, [quote('q', [])])));
    expect(losses).toEqual([
      '1 event without a date left out',
      '1 event left out outside the years 1 to 9999',
      expect.stringContaining('1 date less precise than a day'),
      '1 quotation left out that speak of no event',
      expect.stringContaining('1 event without the passages'),
    ]);
  });

  it('comes back with its texts and days, on lines that are not too long', async () => {
    await fc.assert(
      fc.asyncProperty(timelines, async (timeline) => {
        const { text } = writeIcs(await input(timeline));
        const inRange = timeline.events.filter(({ date }) => date && !/^-|^0000/.test(date.edtf));
        expect(read(text).map((one) => [value(one, 'uid'), value(one, 'summary')])).toEqual(
          inRange.map(({ id, title }) => [`${id}@conflict-timeline`, title]),
        );
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('has no line but its own, whatever the texts say', async () => {
    const names = new Set(
      'BEGIN VERSION PRODID CALSCALE NAME X-WR-CALNAME DESCRIPTION UID DTSTAMP DTSTART DTEND SUMMARY LOCATION CATEGORIES URL TRANSP END'.split(
        ' ',
      ),
    );
    for (const bad of HOSTILE.concat('a\r\nX-BAD:1', 'a\rX-BAD:1', 'a\u2028X-BAD:1')) {
      const timeline = {
        ...timelineOf([event('x', '2031-05-03', { title: bad, description: bad, place: bad })]),
        title: bad,
        description: bad,
      };
      const { text } = writeIcs(await input(timeline));
      const unfolded = text.replaceAll('\r\n ', '');
      for (const line of unfolded.split('\r\n').slice(0, -1))
        expect(names).toContain(/^[^:;]*/.exec(line)?.[0]);
      expect(text).not.toMatch(/(?![\r\n\t])\p{Cc}|\p{Cs}/u);
      expect(read(text)).toHaveLength(1);
    }
  });
});

describe('a line', () => {
  it('is folded between characters, not inside them', () => {
    expect(contentLine(`${'a'.repeat(73)}😀b`)).toBe(`${'a'.repeat(73)}\r\n 😀b\r\n`);
    expect(contentLine('a'.repeat(75))).toBe(`${'a'.repeat(75)}\r\n`);
  });
});
