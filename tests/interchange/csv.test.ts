import fc from 'fast-check';
import { csvFormatRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/interchange/cells.ts';
import { ImportFault, type ReadOptions } from '../../src/interchange/imported.ts';
import { readCsv } from '../../src/interchange/read-csv.ts';
import { writeCsv } from '../../src/interchange/write-csv.ts';
import { by, event, imported, input, quote, timelineOf, timelines } from './timelines.ts';

const read = (rows: string[], options?: ReadOptions) => readCsv(rows.join('\n'), options);
const dates = (...cells: string[]) =>
  read(['Date,Title', ...cells.map((cell, i) => `"${cell}",Fair ${i}`)]).events.map(
    ({ date }) => date?.edtf ?? null,
  );

describe('a table', () => {
  it('has its cells where they stand, whatever is in them', () => {
    const cell = fc.stringMatching(/^[a-zé", \n;\t]{0,12}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const text = csvFormatRows([['x', 'y', 'z', 'w'], ...rows]);
          const table = readTable(text);
          const full = rows.filter((row) => row.some((one) => one.trim() !== ''));
          expect(table.rows.map(({ cells }) => cells.map((one) => one.text))).toEqual(
            full.map((row) => row.map((one) => one.trim())),
          );
          for (const { text: content, start, end } of table.rows.flatMap(({ cells }) => cells))
            expect(text.slice(start, end).replaceAll('""', '"')).toBe(content);
          expect(table.misfits).toEqual([]);
        },
      ),
    );
  });

  it('counts lines, those inside cells too', () => {
    expect(readTable('a,b\n"1\n2",x\n\n3,y\n').rows.map(({ line }) => line)).toEqual([2, 5]);
  });

  it.each([
    ['a,b\n"1"x2', 2, 'x'],
    ['a,b\n1,2\n3,"4', 3, 'the end of the file'],
    ['a,b\n1,2,3', 2, '3'],
  ])('tells what is wrong with %j', (text, line, found) => {
    expect(readTable(text).misfits).toMatchObject([{ line, found }]);
  });

  it.each([',', ';', '\t'])('may have %j between its cells', (mark) => {
    const table = readTable(`Date${mark}Title\n2031${mark}A fair`);
    expect(table.headings).toEqual(['Date', 'Title']);
  });
});

describe('columns', () => {
  it('are known by their headings', () => {
    const { events } = read(['What,WHEN,Who', 'A fair,2031-05-03,Arland; Borland']);
    expect(events).toMatchObject([
      { title: 'A fair', date: { edtf: '2031-05-03' }, actors: ['Arland', 'Borland'] },
    ]);
  });

  it('mean what one says', () => {
    const columns = new Map([
      ['title', 'Note, in short'],
      ['date', 'day of it'],
    ]);
    const { events } = read(['"Note, in short",Title,Day of it', 'A fair,2,2031'], { columns });
    expect(events).toMatchObject([{ title: 'A fair', date: { edtf: '2031' }, fields: { Title: '2' } }]);
  });

  it.each([
    [new Map([['title', 'Nothing']]), /no column has the heading “Nothing”; found “Date”, “Title”/],
    [new Map([['colour', 'Title']]), /no column can mean “colour”; expected date, /],
  ])('are refused where there is none: %j', (columns, message) => {
    expect(() => read(['Date,Title', '2031,A'], { columns })).toThrow(message);
  });

  it('need one of titles', () => {
    expect(() => read(['Date,Colour', '2031,red'])).toThrow(ImportFault);
    expect(() => readCsv('')).toThrow(/empty/);
  });
});

describe('dates of a table', () => {
  it.each([
    ['2031-05-03', '2031-05-03'],
    ['2031-05', '2031-05'],
    ['2031-05~', '2031-05~'],
    ['2031-05-03/2031-05-09', '2031-05-03/2031-05-09'],
    ['3 May 2031', '2031-05-03'],
    ['May 3, 2031', '2031-05-03'],
    ['Sept 2031', null],
    ['Sep 2031', '2031-09'],
    ['13/5/2031', '2031-05-13'],
    ['5/13/2031', '2031-05-13'],
    ['3.3.2031', '2031-03-03'],
    ['2031/5/3', '2031-05-03'],
    ['5/2031', '2031-05'],
    ['2031-05-03 14:00', '2031-05-03T14:00Z'],
    ['2031-05-03T14:00:05+03:00', '2031-05-03T11:00:05Z'],
    ['3 May 2031, 2:30 pm', '2031-05-03T14:30Z'],
    ['2031-02-30', null],
    ['31 June 2031', null],
    ['3/4/2031', null],
    ['in spring', null],
    ['45', null],
    ['2031-05-03 25:00', null],
  ])('%s is %s', (cell, edtf) => {
    expect(dates(cell)).toEqual([edtf]);
  });

  it('have day and month as the rest of the column shows', () => {
    expect(dates('3/4/2031', '13/4/2031')).toEqual(['2031-04-03', '2031-04-13']);
    expect(dates('3/4/2031', '4/13/2031')).toEqual(['2031-03-04', '2031-04-13']);
    expect(dates('3/4/2031', '4/13/2031', '13/4/2031')).toEqual([null, '2031-04-13', '2031-04-13']);
  });

  it('have day and month as one says', () => {
    expect(read(['Date,Title', '3/4/2031,A'], { order: 'mdy' }).events[0]?.date?.edtf).toBe('2031-03-04');
  });

  it('take a time and an end from columns of their own', () => {
    const { events } = read([
      'Start,Time,End,End time,Title',
      '2031-05-03,14:00,2031-05-04,2 am,A',
      '2031-05-03,,2031-05-04,,B',
      '2031-05-03,14:00,,,C',
    ]);
    expect(events.map(({ date }) => date?.edtf)).toEqual([
      '2031-05-03T14:00Z/2031-05-04T02:00Z',
      '2031-05-03/2031-05-04',
      '2031-05-03T14:00Z',
    ]);
  });

  it('say that a zone was taken, or which one says', () => {
    const row = ['Date,Title', '2031-07-03 14:00,A'];
    expect(read(row).events[0]?.date).toMatchObject({
      edtf: '2031-07-03T14:00Z',
      inferred: [{ part: 'zone' }],
    });
    expect(read(row, { zone: 'Europe/Kyiv' }).events[0]?.date).toMatchObject({
      edtf: '2031-07-03T11:00Z',
      zone: 'Europe/Kyiv',
      inferred: [],
    });
  });
});

describe('what does not fit', () => {
  it('is told with line, column and what was expected, and the rest is read', () => {
    const { events, misfits } = read([
      'Date,Title,Status',
      'some day,A,reported',
      '2031,B,rumoured',
      '2031,,',
    ]);
    expect(misfits).toMatchObject([
      { line: 2, column: 'Date', found: 'some day' },
      { line: 3, column: 'Status', found: 'rumoured' },
      { line: 4, column: 'Title', found: '' },
    ]);
    expect(misfits[1]?.expected).toContain('reported, claimed');
    expect(events).toMatchObject([
      { title: 'A', date: null, fields: { Date: 'some day' } },
      { title: 'B', fields: { Status: 'rumoured' } },
    ]);
  });

  it('is kept: long titles and columns that mean nothing here', () => {
    const long = 'word '.repeat(30).trim();
    const timeline = imported(readCsv, `Title,Colour\n${long},red\n`);
    expect(timeline.events[0]?.title).toHaveLength(80);
    expect(timeline.events[0]?.fields).toEqual({ Title: long, Colour: 'red' });
  });
});

describe('a timeline', () => {
  it('comes back from its table', async () => {
    await fc.assert(
      fc.asyncProperty(timelines, async (timeline) => {
        const { text } = writeCsv(await input(timeline));
        const back = timeline.events.length === 0 ? timeline : imported(readCsv, text);
        const told = (events: typeof timeline.events, names: Map<string, string>) =>
          events
            .map(({ id, title, date, description, place, status, kind, actors }) => ({
              ...{
                id,
                title: title.replace(/\s+/g, ' ').trim(),
                edtf: date?.edtf ?? null,
                place,
                status,
                kind,
              },
              description: description?.trim(),
              actors: actors.map(({ actor }) => names.get(actor)),
            }))
            .sort((a, b) => (a.id < b.id ? -1 : 1));
        const namesOf = ({ actors }: typeof timeline) => new Map(actors.map(({ id, name }) => [id, name]));
        expect(told(back.events, namesOf(back))).toEqual(told(timeline.events, namesOf(timeline)));
      }),
      { numRuns: 200 },
    );
  });

  it('does not run in a spreadsheet', async () => {
    const { text } = writeCsv(
      await input(timelineOf([event('x', '2031-05-03', { title: '=HYPERLINK("x")' })])),
    );
    expect(text).toContain(`,"'=HYPERLINK(""x"")",`);
    expect(imported(readCsv, text).events[0]?.title).toBe('=HYPERLINK("x")');
  });

  it('says what a table has no place for', async () => {
    const events = [
      event('x', '2031-05-03', { claimedBy: ['a'], ...by('a', 'b/target') }),
      event('y', null, { evidence: [] }),
    ];
    expect(writeCsv(await input(timelineOf(events, [quote('q', ['x'])]))).losses).toEqual([
      '1 quotation left out',
      '1 event without the passages that bear them out',
      '1 event without who claims or disputes them',
      '1 actor left out who do not act but take part or are acted upon',
    ]);
    expect(writeCsv(await input(timelineOf([]))).losses).toEqual([]);
  });

  it('keeps its ids when it is imported again', () => {
    const first = imported(readCsv, 'Date,Title\n2031-05-03,A fair\n2031-05-04,A fair\n2031-05-05,A feast\n');
    const again = imported(readCsv, 'Date,Title\n2031-05-05,A feast\n2031-05-04,A fair\n', first);
    const idOf = (day: string, { events }: typeof first) => events.find(({ date }) => date?.edtf === day)?.id;
    expect(idOf('2031-05-04', again)).toBe(idOf('2031-05-04', first));
    expect(idOf('2031-05-05', again)).toBe(idOf('2031-05-05', first));
    expect(again.redirects.map(({ from }) => from)).toEqual([idOf('2031-05-03', first)]);
  });
});
