import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../src/model/timeline.ts';
import { folder, run } from './run.ts';

const TABLE = 'When,What\n2031-05-03,Envoys meet\nsome day,A fair\n';
const load = (path: string): Timeline => JSON.parse(readFileSync(path, 'utf8')) as Timeline;

describe('import', () => {
  it('writes a timeline, and says by line and column what did not fit', async () => {
    using work = folder({ 'fair.csv': TABLE });
    const [file, out] = [join(work.path, 'fair.csv'), join(work.path, 'out/t.json')];
    const { status, stdout, stderr } = await run(['import', file, '-o', out, '--language', 'en']);
    expect(status).toBe(1);
    expect(stdout).toContain('2 events (1 undated)');
    expect(stdout).toContain('columns: date=When, title=What');
    expect(stderr).toMatch(/fair\.csv:3: When: expected a date .*; found “some day”/);
    expect(load(out)).toMatchObject({ title: 'fair', language: 'en', sources: [{ file: 'fair.csv' }] });
    expect((await run(['check', out])).status).toBe(0);
  });

  it('is content where all fits', async () => {
    using work = folder({ 'fair.csv': 'Day of it,Told\n3/4/2031 14:00,Envoys meet\n' });
    const [file, out] = [join(work.path, 'fair.csv'), join(work.path, 't.json')];
    const more = [
      '--map',
      'date=Day of it,title=Told',
      '--dates',
      'dmy',
      '--timezone',
      'Europe/Kyiv',
      '--title',
      'A',
    ];
    expect(await run(['import', file, '-o', out, ...more])).toMatchObject({ status: 0, stderr: '' });
    expect(load(out)).toMatchObject({ title: 'A', events: [{ date: { edtf: '2031-04-03T11:00Z' } }] });
  });

  it('gives the same bytes again, and leaves a timeline of articles alone', async () => {
    using work = folder({ 'fair.csv': TABLE, 'in/a.txt': 'On 3 May 2031 Ada Low met Ben Orr.' });
    const [file, out, built] = ['fair.csv', 't.json', 'built.json'].map((name) => join(work.path, name)) as [
      string,
      string,
      string,
    ];
    await run(['import', file, '-o', out]);
    const first = readFileSync(out, 'utf8');
    await run(['import', file, '-o', out]);
    expect(readFileSync(out, 'utf8')).toBe(first);

    await run(['build', join(work.path, 'in'), '-o', built]);
    const before = readFileSync(built, 'utf8');
    const { status, stderr } = await run(['import', file, '-o', built]);
    expect(status).toBe(1);
    expect(stderr).toContain('it holds what a.txt says, which would be lost');
    expect(readFileSync(built, 'utf8')).toBe(before);
  });

  it.each([
    [['FILE'], /expected -o FILE/],
    [['-o', 'OUT'], /expected one file to import/],
    [['FILE', '-o', 'OUT', '--from', 'xls'], /unknown format “xls”; expected .*csv/],
    [['FILE', '-o', 'OUT', '--dates', 'ymd'], /expected dmy .* or mdy/],
    [['FILE', '-o', 'OUT', '--timezone', 'Here/There'], /expected an IANA zone/],
    [['FILE', '-o', 'OUT', '--language', 'x y'], /expected a BCP 47 tag/],
    [['FILE', '-o', 'OUT', '--map', 'When'], /expected MEANING=HEADING/],
    [['NONE', '-o', 'OUT'], /there is no such file/],
    [['ODD', '-o', 'OUT'], /the format can't be told from the name; say --from/],
  ])('is called wrongly by %j', async (args, message) => {
    using work = folder({ 'fair.csv': TABLE, 'fair.odd': TABLE });
    const names: Record<string, string> = {
      FILE: 'fair.csv',
      OUT: 't.json',
      NONE: 'none.csv',
      ODD: 'fair.odd',
    };
    const { status, stderr } = await run([
      'import',
      ...args.map((arg) => (names[arg] === undefined ? arg : join(work.path, names[arg]))),
    ]);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it.each([
    ['', /the file is empty/],
    ['Title\n', /no event to import; nothing was written/],
    ['Colour\nred\n', /no column is known to hold the titles/],
  ])('finds nothing in %j', async (text, message) => {
    using work = folder({ 'fair.csv': text });
    const { status, stderr } = await run([
      'import',
      join(work.path, 'fair.csv'),
      '-o',
      join(work.path, 't.json'),
    ]);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
  });
});

describe('export', () => {
  it('prints, or writes a file, and tells apart from it what is not in it', async () => {
    using work = folder({ 'in/a.txt': 'On 3 May 2031 Ada Low met Ben Orr.' });
    const [built, out] = [join(work.path, 't.json'), join(work.path, 'out/t.csv')];
    await run(['build', join(work.path, 'in'), '-o', built]);
    const printed = await run(['export', built, '--to', 'csv']);
    expect(printed.status).toBe(0);
    expect(printed.stderr).toMatch(/^(?:not in csv: .*\n)+$/);
    expect(printed.stderr).toContain('not in csv: 1 event without the passages that bear them out\n');
    const { stdout } = await run(['export', built, '--to', 'csv', '-o', out]);
    expect(readFileSync(out, 'utf8')).toBe(printed.stdout);
    expect(stdout).toContain('written as csv\nnot in csv: 1 event without');
  });

  it('keeps what is sound of a timeline with faults', async () => {
    const text = JSON.stringify({
      format: 'conflict-timeline/1',
      title: 'A',
      language: 'en',
      sources: [],
      actors: [],
      events: [{}],
      quotes: [],
    });
    using work = folder({ 't.json': text, 'none.json': '{}' });
    const { status, stderr } = await run(['export', join(work.path, 't.json'), '--to', 'csv']);
    expect(status).toBe(1);
    expect(stderr).toContain('events[0]');
    expect((await run(['export', join(work.path, 'none.json'), '--to', 'csv'])).status).toBe(1);
  });

  it.each([
    [['FILE'], /expected --to FORMAT/],
    [['FILE', '--to', 'xls'], /unknown format “xls”; expected .*csv/],
    [['--to', 'csv'], /expected one timeline/],
    [['FILE', '--to', 'csv', '--url', 'javascript:alert(1)'], /expected an http\(s\) address/],
    [['NONE', '--to', 'csv'], /there is no such file/],
  ])('is called wrongly by %j', async (args, message) => {
    using work = folder({ 't.json': '{}' });
    const { status, stderr } = await run([
      'export',
      ...args.map((arg) =>
        arg === 'FILE' ? join(work.path, 't.json') : arg === 'NONE' ? join(work.path, 'n.json') : arg,
      ),
    ]);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});
