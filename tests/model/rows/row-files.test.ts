import { csvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadRow } from '../../../src/model/rows/row-chunk.ts';
import { rowReader } from '../../../src/model/rows/row-files.ts';
import { rowFormatOf, type RowFormat } from '../../../src/model/rows/row-format.ts';

/** All of a file that comes in pieces cut at some places, and where each value stands. */
function readIn(
  format: RowFormat,
  text: string,
  cuts: readonly number[],
): { values: unknown[]; paths: string[] } {
  const reader = rowReader(format);
  const at = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  const chunks = [...at.slice(1).map((to, i) => reader.read(text.slice(at[i], to))), reader.end()];
  return {
    values: chunks.flatMap(({ values }) => values),
    paths: chunks.flatMap(({ values, pathOf }) => values.map((_, i) => pathOf(i))),
  };
}

const words = fc.string({ unit: 'grapheme', maxLength: 12 });
const rows = fc.array(fc.record({ title: words, start: words, group: words }), { maxLength: 12 });
const cuts = fc.array(fc.nat(), { maxLength: 8 });

describe('a file of rows, however it is cut into pieces', () => {
  it('gives every value of a JSON array', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), cuts, fc.constantFrom(undefined, 2), (values, places, indent) => {
        const text = JSON.stringify(values, null, indent);
        const read = readIn('json', text, places);
        expect(read.values).toEqual(JSON.parse(text));
        expect(read.paths).toEqual(values.map((_, i) => `[${i}]`));
      }),
    );
  });

  it('gives every line of NDJSON', () => {
    fc.assert(
      fc.property(rows, cuts, fc.constantFrom('\n', '\r\n', '\n\n'), (all, places, end) => {
        const text = all.map((row) => JSON.stringify(row)).join(end);
        expect(readIn('ndjson', text, places).values).toEqual(all);
      }),
    );
  });

  it('gives every record of CSV, quotes and line breaks in it and all', () => {
    fc.assert(
      fc.property(rows, cuts, (all, places) => {
        const text = csvFormat(all, ['title', 'start', 'group']);
        const kept = all
          .map((row) =>
            Object.entries(row).map(([key, value]) => [key, value.replace(/\r\n?/g, '\n').trim()]),
          )
          .map(
            (entries) =>
              Object.fromEntries(entries.filter(([, value]) => value !== '')) as Record<string, string>,
          )
          .filter((row) => Object.keys(row).length > 0);
        const read = readIn('csv', text, places).values as Record<string, unknown>[];
        expect(
          read.map((row) =>
            Object.fromEntries(
              Object.entries(row).map(([key, value]) => [key, String(value).replace(/\r\n?/g, '\n')]),
            ),
          ),
        ).toEqual(kept);
      }),
    );
  });

  it('never throws, and comes to an end', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<RowFormat[]>('json', 'ndjson', 'csv'),
        fc.string({
          unit: fc.constantFrom('[', ']', '{', '}', '"', '\\', ',', ':', '\n', 'a', '1', '\uFEFF'),
        }),
        cuts,
        (format, text, places) => {
          expect(readIn(format, text, places)).toEqual(readIn(format, text, []));
        },
      ),
    );
  });
});

describe('what is bad in a file', () => {
  it('is told by its line, and the lines around it are read', () => {
    const { values, paths } = readIn(
      'ndjson',
      '{"title":"a","start":1}\n\n{"title":\n{"title":"b","start":2}\n',
      [],
    );
    expect(values).toEqual([{ title: 'a', start: 1 }, new BadRow('not JSON'), { title: 'b', start: 2 }]);
    expect(paths).toEqual(['line 1', 'line 3', 'line 4']);
  });

  it('is told by its place in an array, also where the file breaks off', () => {
    const { values, paths } = readIn('json', '[{"start":1}, {"start":tomorrow}, {"start":3}, {"sta', []);
    expect(values).toEqual([
      { start: 1 },
      new BadRow('not JSON'),
      { start: 3 },
      new BadRow('expected “]”, found the end of the file'),
    ]);
    expect(paths).toEqual(['[0]', '[1]', '[2]', '[3]']);
  });

  it('is a table without the columns that make an event, told once', () => {
    const { values, paths } = readIn('csv', 'Name,When\nTalks,2031-05-01\nTruce,2031-05-02\n', [12]);
    expect(values).toEqual([
      new BadRow('expected columns named title and start, found none for title and start'),
    ]);
    expect(paths).toEqual(['row 1']);
  });

  it('is not a column in another place, in capitals, or unknown', () => {
    const text = '\uFEFFStart,Colour, TITLE ,End\n1767225600000,red,Talks,\n2031,,Truce,2032\n\n';
    expect(readIn('csv', text, [3, 30]).values).toEqual([
      { title: 'Talks', start: 1_767_225_600_000 },
      { title: 'Truce', start: '2031', end: '2032' },
    ]);
  });
});

it.each([
  ['text/csv; charset=utf-8', 'events', '', 'csv'],
  ['', 'events.csv', '[', 'csv'],
  ['application/x-ndjson', 'events', '{', 'ndjson'],
  ['text/plain', 'events.jsonl', '{', 'ndjson'],
  ['application/json', 'events.json', '\uFEFF \n[{', 'json'],
  ['application/json', 'timeline.json', '{"format"', null],
  ['text/html', 'page', '<!doctype', null],
])('the format of %j, %j that begins %j is %s', (type, path, beginning, format) => {
  expect(rowFormatOf(type, path, beginning)).toBe(format);
});
