/** Markwhen's own parser reads what we write; it is not used in the program, because it reads the clock and the host's zone. */
import fc from 'fast-check';
import { parse, toArray } from '@markwhen/parser';
import { describe, expect, it } from 'vitest';
import { readMarkwhen } from '../../src/interchange/read-markwhen.ts';
import { writeMarkwhen } from '../../src/interchange/write-markwhen.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { HOSTILE } from '../model/hostile.ts';
import { by, dateOf, DATES, event, imported, input, quote, timelineOf, timelines } from './timelines.ts';

const FILE = `title: The Mill War
timezone: +02:00
color: blue

// a note to self
# Talks

2031-05-03 14:00: Envoys meet #mill
id: mill-talks
weight: "12"
They met, it says:
- in the old mill
2031-05/2031-07: Months of it

## Fair
5/13/2031 - 5/15/2031: A fair
2031-05-03T14:00:05Z-2031-05-04T02:30:00Z: From instant to instant
May 2031: In May
44 BCE: Long before
3 days: Hangs on another
now: Hangs on the clock
`;

/** What Markwhen makes of a text: titles with their bounds. */
function oracle(text: string): { title: string; from: number; to: number; id: string | undefined }[] {
  const { events } = parse(text, undefined, '2030-01-01T00:00:00Z');
  return toArray(events).flatMap(({ eventy }) => {
    if (!('firstLine' in eventy)) return [];
    const { fromDateTimeIso, toDateTimeIso } = eventy.dateRangeIso;
    const id = (eventy.properties as Record<string, unknown>).id;
    return {
      title: eventy.firstLine.restTrimmed,
      from: Date.parse(fromDateTimeIso),
      to: Date.parse(toDateTimeIso),
      id: typeof id === 'string' ? id : undefined,
    };
  });
}

describe('Markwhen', () => {
  it('is read: header, sections, dates, properties and text', () => {
    const timeline = imported(readMarkwhen, FILE);
    expect(timeline).toMatchObject({ title: 'The Mill War', fields: { color: 'blue' } });
    expect(timeline.events.find(({ id }) => id === 'mill-talks')).toMatchObject({
      title: 'Envoys meet #mill',
      date: { edtf: '2031-05-03T12:00Z', zone: '+02:00', text: '2031-05-03 14:00', inferred: [] },
      description: 'They met, it says:\n- in the old mill',
      fields: { group: 'Talks', weight: '12' },
    });
    expect(
      timeline.events.map(({ title, date, fields }) => [title, date?.edtf ?? null, fields?.group]),
    ).toEqual([
      ['Long before', '-0043', 'Fair'],
      ['Months of it', '2031-05/2031-07', 'Talks'],
      ['In May', '2031-05', 'Fair'],
      ['Envoys meet #mill', '2031-05-03T12:00Z', 'Talks'],
      ['From instant to instant', '2031-05-03T14:00:05Z/2031-05-04T02:30:00Z', 'Fair'],
      ['A fair', '2031-05-13/2031-05-15', 'Fair'],
      ['Hangs on another', null, 'Fair'],
      ['Hangs on the clock', null, 'Fair'],
    ]);
  });

  it('is read past what does not fit, which is told', () => {
    const { misfits, notes } = readMarkwhen(FILE);
    expect(misfits).toMatchObject([
      { line: 20, column: 'date', found: '3 days' },
      { line: 21, column: 'date', found: 'now' },
    ]);
    expect(notes).toEqual([]);
    const odd = readMarkwhen('---\ntitle: [\n---\n// note\n2031: A\nstatus: odd\nedtf: 2032\n');
    expect(odd.misfits.map(({ column }) => column)).toEqual(['header', 'status', 'edtf']);
    expect(odd.events).toMatchObject([{ title: 'A', date: { edtf: '2031' } }]);
    expect(odd.notes).toEqual(['1 comment passed over']);
  });

  it('has dates as its own parser has them', () => {
    const dates = [
      '2031',
      '2031-05',
      '2031-05-03',
      '2031-05-03/2031-05-09',
      '2031-05/2031-07',
      '2031-05-03 14:00 / 2031-05-04 02:30',
      '5/3/2031',
      '5/3/2031 - 6/2031',
      'May 2031',
      'May 3, 2031',
      '2031-05-03T14:00:05Z-2031-05-04T02:30:00Z',
    ];
    const text = `timezone: UTC\n\n${dates.map((date, i) => `${date}: Fair ${i}`).join('\n')}\n`;
    const { events } = readMarkwhen(text);
    expect(
      events.map(({ title, date }) => [title, Date.parse(date?.start ?? ''), Date.parse(date?.end ?? '')]),
    ).toEqual(oracle(text).map(({ title, from, to }) => [title, from, to]));
  });
});

describe('a timeline as Markwhen', () => {
  it('is read by its own parser, date for date', async () => {
    const inRange = DATES.filter((edtf) => !/^-|^0000|\.\./.test(edtf));
    const events = inRange.map((edtf, i) => event(`event-x${i}`, null, { date: dateOf(edtf) }));
    const { text } = writeMarkwhen(await input(timelineOf(events)));
    const found = new Map(oracle(text).map((one) => [one.id, one]));
    for (const { id, date } of events) {
      expect(found.get(id)?.from).toBe(Date.parse(date?.start ?? ''));
      // To Markwhen a time without an end has no length.
      const alone = date?.precision === 'minute' || date?.precision === 'second';
      expect(found.get(id)?.to).toBe(alone ? Date.parse(date.start ?? '') : Date.parse(date?.end ?? ''));
    }
  });

  it('comes back with all dates that it can hold', async () => {
    const inRange = DATES.filter((edtf) => !/^-|^0000/.test(edtf));
    const events = inRange.map((edtf, i) => event(`event-x${i}`, null, { date: dateOf(edtf) }));
    const back = imported(readMarkwhen, writeMarkwhen(await input(timelineOf(events))).text);
    const told = ({ events: list }: Timeline) =>
      list.map(({ id, date }) => `${id} ${date?.edtf ?? ''}`).sort();
    // Those that are open have only the day at their other end in Markwhen.
    const closed = (lines: string[]) =>
      lines.filter((line) => !line.includes('..') || line.includes(',') || line.includes('['));
    expect(closed(told(back)).filter((line) => !/x12|x13/.test(line))).toEqual(
      closed(told(timelineOf(events))).filter((line) => !/x12|x13/.test(line)),
    );
  });

  it('comes back with titles, text, actors, status and kind', async () => {
    await fc.assert(
      fc.asyncProperty(timelines, async (timeline) => {
        const dated = timeline.events
          .filter(({ date }) => date !== null && !/^-|^0000/.test(date.edtf))
          .map((one) => ({ ...one, rule: 'import/test' }));
        const plain = { ...timeline, events: dated };
        const back = imported(readMarkwhen, writeMarkwhen(await input(plain)).text);
        const told = ({ events, actors }: Timeline) => {
          const names = new Map(actors.map(({ id, name }) => [id, name]));
          return events
            .map(({ id, title, description, place, status, kind, actors: by }) =>
              JSON.stringify({
                id,
                title: title.replace(/\s+/g, ' ').trim(),
                description: description?.trim(),
                place,
                status,
                kind,
                by: by.map(({ actor }) => names.get(actor)),
              }),
            )
            .sort();
        };
        expect(told(back)).toEqual(told(plain));
      }),
    );
  });

  it('comes back from Markwhen and goes there without a loss', async () => {
    const once = imported(readMarkwhen, FILE);
    const markwhen = { ...once, events: once.events.map((one) => ({ ...one, rule: 'import/markwhen' })) };
    const twice = imported(readMarkwhen, writeMarkwhen(await input(markwhen)).text);
    const told = ({ title, events, fields }: Timeline) => ({
      title,
      fields,
      events: events
        .map(({ id, title: own, date, description, fields: kept }) => ({
          id,
          own,
          edtf: date?.edtf,
          description,
          kept,
        }))
        .filter(({ edtf }) => edtf !== '-0043'),
    });
    expect(told(twice)).toEqual(told(once));
  });

  it('has the sides as sections, and what was said below', async () => {
    const timeline = timelineOf(
      [event('x', '2031-05-03', { ...by('envoy'), evidence: [] }), event('y', null)],
      [quote('q', ['x'], { text: 'No: never', speaker: 'b' })],
    );
    const { text, losses } = writeMarkwhen(await input(timeline));
    expect(text).toContain(
      '# A\n\n2031-05-03: Title of x\nid: "x"\nactors: "ENVOY"\nkind: "state"\n> “No: never” – B',
    );
    expect(losses).toEqual(['1 event without a date left out']);
  });

  it('has no event but its own, whatever the texts say', async () => {
    for (const bad of HOSTILE.concat(
      '2031: an event',
      '# section',
      'now: x',
      'a\n2031: b\n---\ngroup x\n// c',
    )) {
      const timeline = {
        ...timelineOf([
          event('x', '2031-05-03', {
            title: bad.slice(0, 80),
            description: bad,
            place: bad,
            rule: 'import/test',
          }),
        ]),
        title: bad,
        description: bad,
      };
      const { text } = writeMarkwhen(await input(timeline));
      expect(readMarkwhen(text).events).toHaveLength(1);
      if (bad.length < 1000) expect(oracle(text)).toHaveLength(1);
    }
  });
});
