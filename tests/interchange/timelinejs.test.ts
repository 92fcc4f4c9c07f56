import fc from 'fast-check';
import { csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/interchange/formats.ts';
import { textOfHtml } from '../../src/interchange/html-text.ts';
import { ImportFault } from '../../src/interchange/imported.ts';
import { isTimelineJsCsv, readTimelineJsCsv } from '../../src/interchange/read-timelinejs-csv.ts';
import { readTimelineJs } from '../../src/interchange/read-timelinejs.ts';
import { writeTimelineJsCsv } from '../../src/interchange/write-timelinejs-csv.ts';
import { writeTimelineJs } from '../../src/interchange/write-timelinejs.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { HOSTILE } from '../model/hostile.ts';
import { by, dateOf, DATES, event, imported, input, quote, timelineOf, timelines } from './timelines.ts';

const HEADINGS =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background,Link';

/** All that a sheet can say, of a place that is nowhere. */
const SHEET = `${HEADINGS}
,,,,,,,,,The Mill War,<p>What the <em>Gazette</em> wrote.</p>,https://gazette.example/mill.jpg,Ada Low,The mill,,A mill,title,,#fff2cc,
2031,5,3,14:00,2031,5,3,16:30,Saturday afternoon,Envoys <i>meet</i>,"<p>At the mill, ""in secret"".</p><p>So it says &amp; more.</p>",https://gazette.example/a.mp4,Ben Orr,"A <a href=""https://gazette.example"">clip</a>",https://gazette.example/t.png,Two people,,Talks,https://gazette.example/b.png,https://gazette.example/more
2031,06,,,,,,,,"=Treaty, in ""June""",,,,,,,,Talks,,
-44,3,15,,,,,,,Long before,,,,,,,,,,
2031,5,1,9.30.05,,,,,,Early,,,,,,,,,,
2031,,,,2032,,,,,A year and one more,,,,,,,,,,
2031,,,,2033,,,,,The dry years,,,,,,,era,,,
`;

const JSON_FILE = JSON.stringify({
  scale: 'human',
  title: {
    text: { headline: 'The Mill War', text: 'What was <b>said</b>' },
    background: { color: '#fff2cc' },
    autolink: false,
  },
  events: [
    {
      start_date: {
        year: '2031',
        month: '05',
        day: '3',
        hour: 14,
        minute: 5,
        second: 9,
        millisecond: 20,
        format: 'full',
      },
      end_date: { year: 2031, month: 5, day: 3, hour: 16, minute: 0 },
      display_date: 'one Saturday',
      text: { headline: 'Envoys "meet"', text: '<p>Line<br>by line</p>' },
      media: { url: 'https://gazette.example/a.jpg', link_target: '_self', alt: 'A mill', title: 'T' },
      background: { url: 'https://gazette.example/b.jpg', opacity: 40 },
      group: 'Talks',
      unique_id: 'mill-talks',
      autolink: true,
    },
    { start_date: { year: 2031 }, text: { headline: '', text: 'Only words' } },
    { start_date: { year: '-13800000000' }, text: { headline: 'The first of all' } },
    {
      start_date: { year: 2031, month: 5, day: 4 },
      end_date: { year: 2031, month: 5, day: 4 },
      text: { headline: 'Once' },
    },
  ],
  eras: [{ start_date: { year: 2031 }, end_date: { year: 2033 }, text: { headline: 'The dry years' } }],
});

/** Texts by path; what is empty says nothing, and 05 is 5. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, below]) => leaves(below, `${path}.${key}`));
  const text = String(value);
  return text === '' || path.endsWith('unique_id')
    ? []
    : [[path, /_date\./.test(path) && /^-?\d+$/.test(text) ? String(Number(text)) : text]];
}

const sorted = (list: unknown): string[] =>
  (list as unknown[]).map((slide) => JSON.stringify(leaves(slide).sort())).sort();

describe('the JSON of TimelineJS', () => {
  it('comes back without a loss', async () => {
    const timeline = imported(readTimelineJs, JSON.stringify(JSON.parse(JSON_FILE), null, 2));
    const { text } = writeTimelineJs(await input(timeline));
    const [before, after] = [JSON_FILE, text].map((json) => JSON.parse(json) as Record<string, unknown>);
    expect(sorted(after?.events)).toEqual(sorted(before?.events));
    expect(sorted(after?.eras)).toEqual(sorted(before?.eras));
    expect(leaves(after?.title).sort()).toEqual(leaves(before?.title).sort());
    expect(after?.scale).toBe('human');
    expect(after?.title).toMatchObject({ autolink: false });
  });

  it('gives events with text, dates and words', () => {
    const timeline = imported(readTimelineJs, JSON_FILE);
    expect(timeline).toMatchObject({ title: 'The Mill War', description: 'What was said' });
    expect(timeline.events.find(({ id }) => id === 'mill-talks')).toMatchObject({
      title: 'Envoys "meet"',
      description: 'Line\nby line',
      date: {
        edtf: '2031-05-03T14:05:09Z/2031-05-03T16:00Z',
        text: 'one Saturday',
        inferred: [{ part: 'zone' }],
      },
    });
    expect(timeline.events.map(({ title }) => title)).toContain('Only words');
  });

  it('is read past what does not fit', () => {
    const { misfits, events } = readTimelineJs(JSON_FILE);
    expect(misfits).toMatchObject([{ column: 'start_date.year', found: '-13800000000' }]);
    expect(events.find(({ title }) => title === 'The first of all')?.date).toBeNull();
    const odd =
      '{"events":[\n{"start_date":{"year":"soon"},"text":{"headline":"A"}},\n{"start_date":{"month":5}},{"text":{"headline":"B"}}]}';
    expect(readTimelineJs(odd).misfits).toMatchObject([
      { line: 2, column: 'start_date.year', found: 'soon' },
      { line: 3, column: 'text.headline' },
      { line: 3, column: 'start_date.year', expected: 'a year' },
    ]);
  });

  it.each([
    ['{', /not JSON at line 1, column 2/],
    ['[]', /no list of “events”/],
    ['{"events":{}}', /no list of “events”/],
    [`{"events":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, /nested too deeply|no headline/],
  ])('is refused where it is none: %.20s', (text, message) => {
    expect(() => {
      const { misfits } = readTimelineJs(text);
      throw new ImportFault(misfits.length > 0 ? 'no headline' : 'nothing');
    }).toThrow(message);
  });
});

describe('the spreadsheet of TimelineJS', () => {
  it('comes back without a loss, all columns of it', async () => {
    const timeline = imported(readTimelineJsCsv, SHEET);
    const { text } = writeTimelineJsCsv(await input(timeline));
    const [before, after] = [SHEET, text].map((csv) => csvParseRows(csv));
    expect(after?.[0]?.join()).toBe(HEADINGS);
    // What the numbers 06 and 9.30.05 are, and a mark for spreadsheets before what begins like a formula.
    const said = (rows: string[][] | undefined): string[] =>
      (rows ?? [])
        .map((row) =>
          row.map((cell) => cell.replace(/^0(?=\d$)|^'(?==)/, '').replace('9.30.05', '09:30:05')).join('|'),
        )
        .sort();
    expect(said(after)).toEqual(said(before));
  });

  it('says the same as its JSON', async () => {
    const timeline = imported(readTimelineJsCsv, SHEET);
    const back = imported(readTimelineJs, writeTimelineJs(await input(timeline)).text);
    const told = ({ events }: Timeline) =>
      events.map(({ title, date, description, fields }) => ({
        title,
        edtf: date?.edtf,
        description,
        group: fields?.group,
      }));
    expect(told(back)).toEqual(told(timeline));
    expect(told(timeline).map(({ edtf }) => edtf)).toEqual([
      '-0043-03-15',
      '2031/2032',
      '2031/2033',
      '2031-05-01T09:30:05Z',
      '2031-05-03T14:00Z/2031-05-03T16:30Z',
      '2031-06',
    ]);
  });

  it('is told from other tables', () => {
    expect(isTimelineJsCsv(SHEET)).toBe(true);
    expect(isTimelineJsCsv('Year,Title\n2031,A')).toBe(false);
    expect(formatOf('a.csv', SHEET)?.name).toBe('timelinejs-csv');
    expect(formatOf('a.csv', 'Date,Title')?.name).toBe('csv');
    expect(formatOf('a.json', '{}')?.name).toBe('timelinejs');
    expect(() => readTimelineJsCsv('Date,Title\n')).toThrow(ImportFault);
  });

  it('is read past what does not fit', () => {
    const { misfits, events } = readTimelineJsCsv(
      `${HEADINGS}\n2031,13,,,,,,,,A\n2031,5,3,noon,,,,,,B\n,,,,,,,,,C\nx,,,,,,,,,D\n`,
    );
    expect(misfits).toMatchObject([
      { line: 2, column: 'start_date.year' },
      { line: 3, column: 'Time', found: 'noon' },
      { line: 4, expected: 'a year' },
      { line: 5, found: 'x' },
    ]);
    expect(events.map(({ title, date }) => [title, date?.edtf ?? null])).toEqual([
      ['A', null],
      ['B', '2031-05-03'],
      ['C', null],
      ['D', null],
    ]);
  });
});

describe('a timeline for TimelineJS', () => {
  it('keeps its dates, as far as they have two ends', async () => {
    const events = DATES.map((edtf, i) => event(`event-x${i}`, null, { date: dateOf(edtf) }));
    for (const [write, read] of [
      [writeTimelineJs, readTimelineJs],
      [writeTimelineJsCsv, readTimelineJsCsv],
    ] as const) {
      const { events: back } = imported(read, write(await input(timelineOf(events))).text);
      const boundsOf = (list: typeof events) =>
        list.map(({ title, date }) => JSON.stringify([title, date?.start, date?.end])).sort();
      const closed = (list: typeof events) =>
        list.filter(({ title }) => !['Title of event-x12', 'Title of event-x13'].includes(title));
      expect(boundsOf(closed(back))).toEqual(boundsOf(closed(events)));
      const edtfOf = (edtf: string) =>
        back.find(({ title }) => title === `Title of event-x${DATES.indexOf(edtf)}`)?.date?.edtf;
      for (const edtf of DATES.slice(0, 3)) expect(edtfOf(edtf)).toBe(edtf);
      expect(edtfOf('2031-05/2031-07')).toBe('2031-05/2031-07');
    }
  });

  it('says in words what is no plain day', async () => {
    const events = [event('x', null, { date: dateOf('2031-05~') }), event('y', '2031-05-03')];
    const { text, losses } = writeTimelineJs(await input(timelineOf(events)));
    expect(JSON.parse(text)).toMatchObject({
      events: [
        {
          start_date: { year: 2031, month: 5 },
          end_date: { year: 2031, month: 5, day: 31 },
          display_date: expect.stringContaining('May 2031') as string,
        },
        { start_date: { year: 2031, month: 5, day: 3 } },
      ],
    });
    expect(losses.join()).toContain('1 date less precise than a day');
  });

  it('has quotations, who says so and the sources in its text, and the side as its group', async () => {
    const timeline = {
      ...timelineOf(
        [
          event('x', '2031-05-03', { ...by('envoy'), status: 'claimed' as const, claimedBy: ['b'] }),
          event('y', null),
        ],
        [quote('q', ['x'], { text: 'We <heard> them', speaker: 'b' })],
      ),
      sources: [
        {
          id: 's',
          file: 's.txt',
          title: 'A & B',
          url: 'https://gazette.example/?a="b"&c',
          mediaType: 'text/plain' as const,
          sha256: '0'.repeat(64),
          length: 9,
        },
      ],
    };
    const { text, losses } = writeTimelineJs(await input(timeline));
    const { events } = JSON.parse(text) as {
      events: { text: { text: string }; group: string; unique_id: string }[];
    };
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ group: 'A', unique_id: 'x' });
    expect(events[0]?.text.text).toContain('<blockquote>“We &lt;heard&gt; them” – B</blockquote>');
    expect(events[0]?.text.text).toContain('<a href="https://gazette.example/?a=&quot;b&quot;&amp;c">');
    expect(textOfHtml(events[0]?.text.text ?? '')).toMatch(/^claimed by B/i);
    expect(losses.join('\n')).toMatch(/1 event without a date left out\n1 event without the passages/);
  });

  it('has no markup but its own, whatever the texts say', async () => {
    for (const text of HOSTILE.filter((one) => one.trim() !== '' && one.length < 80)) {
      const timeline = timelineOf(
        [event('x', '2031-05-03', { title: text, description: text })],
        [quote('q', ['x'], { text })],
      );
      const { events } = JSON.parse(writeTimelineJs(await input(timeline)).text) as {
        events: { text: { headline?: string; text?: string } }[];
      };
      const { headline = '', text: body = '' } = events[0]?.text ?? {};
      expect(headline).not.toMatch(/[<>]/);
      expect(body.replace(/<\/?(?:p|blockquote)>/g, '')).not.toMatch(/[<>]/);
    }
  });

  it('keeps titles and descriptions, in any letters', async () => {
    await fc.assert(
      fc.asyncProperty(timelines, async (timeline) => {
        const dated = timeline.events.filter(({ date }) => date !== null);
        const told = (events: readonly (typeof dated)[number][]) =>
          events
            .map(({ title, description = '' }) =>
              JSON.stringify([
                title.replace(/\s+/g, ' ').trim(),
                description.replace(/[^\S\n]+/g, ' ').trim(),
              ]),
            )
            .sort();
        for (const [write, read] of [
          [writeTimelineJs, readTimelineJs],
          [writeTimelineJsCsv, readTimelineJsCsv],
        ] as const) {
          const plain = {
            ...timeline,
            events: dated.map((one) => ({ ...one, status: 'reported' as const })),
          };
          const { text } = write(await input(plain));
          expect(told(imported(read, text).events)).toEqual(told(dated));
        }
      }),
    );
  });
});

describe('HTML', () => {
  it.each([
    ['plain text', 'plain text'],
    ['<p>One</p><p>two<br>three</p>', 'One\ntwo\nthree'],
    ['a &amp; b &lt;c&gt; &eacute;', 'a & b <c> é'],
    ['<script>bad()</script>Good<style>x{}</style>', 'Good'],
    ['a < b', 'a < b'],
    ['<b>bold</b>  and <i>not</i>', 'bold and not'],
  ])('%s says %j', (markup, text) => {
    expect(textOfHtml(markup)).toBe(text);
  });

  it('may be nested as deep as it likes', () => {
    expect(textOfHtml(`${'<b>'.repeat(20_000)}x`)).toBe('x');
  });
});
