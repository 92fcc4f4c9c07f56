import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../src/model/timeline.ts';
import { readTimeline } from '../../src/model/validate.ts';
import { commandLine, folder, run, runProcess } from './run.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');
const EDITS = join(import.meta.dirname, '../../data/edits.yaml');

const load = (path: string): Timeline => {
  const { timeline, faults } = readTimeline(JSON.parse(readFileSync(path, 'utf8')));
  expect(faults).toEqual([]);
  if (!timeline) throw new Error('no timeline');
  return timeline;
};

const MILL =
  'Talks at the mill\n\nOn 3 May 2031 Ada Low met Ben Orr at the old mill. On 9 May 2031 Ben Orr signed the treaty in Rome.\n';

describe('build', () => {
  it('gives the same bytes again, also in another zone and language', async () => {
    using work = folder({});
    const out = join(work.path, 't.json');
    expect((await run(['build', SEEDS, '-o', out, '--edits', EDITS])).status).toBe(0);
    const first = readFileSync(out);
    expect(
      runProcess(['build', SEEDS, '-o', out, '--edits', EDITS], {
        TZ: 'Asia/Kathmandu',
        LANG: 'uk_UA.UTF-8',
      }).status,
    ).toBe(0);
    expect(readFileSync(out).equals(first)).toBe(true);
  });

  it('writes what the repository holds', async () => {
    using work = folder({ 't.json': readFileSync(join(SEEDS, '../data/timeline.json')) });
    const out = join(work.path, 't.json');
    await run(['build', SEEDS, '-o', out, '--edits', EDITS]);
    expect(readFileSync(out, 'utf8')).toBe(readFileSync(join(SEEDS, '../data/timeline.json'), 'utf8'));
  });

  it('keeps every other id when an article is added, renamed or removed', async () => {
    using work = folder({});
    const seeds = join(work.path, 'seeds');
    const out = join(work.path, 't.json');
    cpSync(SEEDS, seeds, { recursive: true });
    const build = async (): Promise<Timeline> => {
      await run(['build', seeds, '-o', out, '--edits', EDITS]);
      return load(out);
    };
    const idsOf = ({ events, quotes }: Timeline): string[] =>
      [...events, ...quotes].map(({ id }) => id).sort();
    const before = await build();

    writeFileSync(join(seeds, 'aaa-mill.txt'), MILL);
    const added = await build();
    expect(idsOf(added)).toEqual(expect.arrayContaining(idsOf(before)));
    expect(added.events.length).toBe(before.events.length + 2);

    renameSync(join(seeds, 'brief-2025.md'), join(seeds, 'zzz.md'));
    const renamed = await build();
    expect(idsOf(renamed)).toEqual(idsOf(added));

    rmSync(join(seeds, 'aaa-mill.txt'));
    const removed = await build();
    expect(idsOf(removed)).toEqual(idsOf(before));
    const gone = idsOf(added).filter((id) => !idsOf(before).includes(id));
    expect(
      removed.redirects.filter(({ from }) => gone.includes(from)).map(({ from, to }) => [from, to]),
    ).toEqual(gone.map((id) => [id, null]));

    rmSync(join(seeds, 'zzz.md'));
    const without = await build();
    const live = new Set(idsOf(without));
    const leads = new Set([...live, ...without.redirects.map(({ from }) => from)]);
    for (const { id } of before.events) expect(leads).toContain(id);
    for (const event of without.events) {
      const same = before.events.find(({ evidence }) =>
        evidence.some((telling) =>
          event.evidence.some(
            (each) => each.selector[0].exact === telling.selector[0].exact && each.source === telling.source,
          ),
        ),
      );
      if (same) expect([same.id, ...before.events.map(({ id }) => id)]).toContain(event.id);
    }
  });

  it('knows an event again by the value of its date where another version read other words as the date', async () => {
    using work = folder({ 'in/mill.txt': MILL });
    const out = join(work.path, 't.json');
    const build = async (): Promise<Timeline> => {
      await run(['build', join(work.path, 'in'), '-o', out]);
      return load(out);
    };
    const { events, ...rest } = await build();
    const earlier = events.map((event) => ({
      ...event,
      id: `kept-${event.id}`,
      date: event.date && { ...event.date, text: `on ${event.date.text}` },
    }));
    writeFileSync(out, JSON.stringify({ ...rest, events: earlier }));
    const again = await build();
    expect(again.events.map(({ id }) => id)).toEqual(earlier.map(({ id }) => id));
    expect(again.redirects).toEqual([]);
  });

  it('says of each bad file what is wrong, and reads the others', async () => {
    using work = folder({
      'in/good.txt': MILL,
      'in/bad-bytes.txt': new Uint8Array([0x48, 0xff]),
      'in/empty.txt': '',
      'in/front.md': '---\ntitle: [\n---\nText.',
      'in/huge.txt': new Uint8Array(50_000_001).fill(0x61),
      'in/side.txt': MILL,
      'in/side.json': '{"published": "soon"}',
      'edits.yaml': 'edits:\n  - do: retitle\n    event: no-such-event\n    title: x\n  - do: nonsense\n',
    });
    const out = join(work.path, 't.json');
    const ran = await run([
      'build',
      join(work.path, 'in'),
      '-o',
      out,
      '--edits',
      join(work.path, 'edits.yaml'),
    ]);
    expect(ran.status).toBe(1);
    expect(ran.stderr).toBe('');
    const lines = ran.stdout.split('\n');
    for (const file of ['bad-bytes.txt', 'empty.txt', 'front.md', 'huge.txt', 'side.txt']) {
      expect(lines.filter((line) => line.includes(`/${file}: `))).toHaveLength(1);
    }
    expect(lines.filter((line) => line.startsWith('no longer matches'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('bad edit') && line.includes(':5:'))).toHaveLength(1);
    expect(load(out).events).toHaveLength(2);
  });

  it('leaves a timeline that it cannot read as it is', async () => {
    using work = folder({ 'in/good.txt': MILL, 't.json': '{"format": "something else"}' });
    const out = join(work.path, 't.json');
    const ran = await run(['build', join(work.path, 'in'), '-o', out]);
    expect(ran.status).toBe(1);
    expect(ran.stderr).toMatch(/^[^\n]*t\.json: .*left as it is[^\n]*\n$/);
    expect(readFileSync(out, 'utf8')).toBe('{"format": "something else"}');
  });
});

describe('build goes on', () => {
  it('without the corrections where their file is missing or hostile, and says so', async () => {
    using work = folder({
      'in/a.txt': MILL,
      'in/b.pdf': '',
      'bomb.yaml': 'title: &a [x, x]\nedits: [*a, *a, {do: drop, event: *a}]\n',
      'deep.yaml': `edits: ${'['.repeat(50_000)}`,
      'list.yaml': '- do: drop\n',
    });
    const out = join(work.path, 'new/folder/t.json');
    for (const [file, message] of [
      ['gone.yaml', /^edits: .*gone\.yaml: can't be read: there is no such file.*without corrections$/],
      ['bomb.yaml', /^bad edit: .*bomb\.yaml:1: /],
      ['deep.yaml', /^bad edit: .*deep\.yaml:1: /],
      ['list.yaml', /^bad edit: .*list\.yaml:1: expected /],
    ] as const) {
      const ran = await run(['build', join(work.path, 'in'), '-o', out, '--edits', join(work.path, file)]);
      expect([file, ran.status, ran.stderr]).toEqual([file, 1, '']);
      expect(ran.stdout.split('\n').filter((line) => message.test(line)).length).toBeGreaterThan(0);
      expect(ran.stdout).toContain('passed over as no articles: 1 × .pdf');
      expect(load(out).events).toHaveLength(2);
    }
  });
});

describe('build writes nothing', () => {
  it.each([
    ['where there is no article', {}, /: no article to read; expected files that end in/],
    ['where no article can be read', { 'in/a.txt': '' }, /a\.txt: empty.*\n.*no article to read/],
    [
      'over a timeline of a later format',
      { 'in/a.txt': MILL, 't.json': '{"format":"conflict-timeline/2"}' },
      /format 2 .*left as it is/,
    ],
    ['over a file that is not UTF-8', { 'in/a.txt': MILL, 't.json': new Uint8Array([0xff]) }, /not UTF-8/],
  ])('%s', async (_, files, message) => {
    using work = folder({ 'in/.keep': '', ...files });
    const out = join(work.path, 't.json');
    const before = existsSync(out) ? readFileSync(out) : null;
    const ran = await run(['build', join(work.path, 'in'), '-o', out]);
    expect(ran.status).toBe(1);
    expect(ran.stderr).toMatch(message);
    expect(existsSync(out) ? readFileSync(out) : null).toEqual(before);
  });
});

describe('called wrongly', () => {
  it.each([
    [[], 'usage:'],
    [['bild'], 'unknown command “bild”'],
    [['build'], 'expected one folder'],
    [['build', '/no/such/folder', '-o', 'x.json'], '/no/such/folder'],
    [['build', SEEDS], 'expected -o FILE'],
    [['build', SEEDS, '-o', SEEDS], 'it is a folder; expected a file'],
    [['build', SEEDS, '-o', join(EDITS, 'x.json')], 'no folder'],
    [['constructor'], 'unknown command'],
    [['inspect'], 'expected at least one file'],
    [['check', 'a', 'b'], 'expected one file'],
    [['check', '--loud', 'a'], '--loud'],
  ])('%j exits with 2', async (args, message) => {
    const ran = await run(args);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain(message);
  });
});

describe('inspect', () => {
  it('prints one object a line, with offsets in code points', async () => {
    const text = `Talks 🕊 at the mill\r\n\r\nThe mill stood idle for all of 2030. They met on 3 May 2031 🕊 in Rome. “We will keep this peace for our children,” Ada Low said.\r\n`;
    using work = folder({ 'a.txt': text, 'b.txt': text, 'c.txt': '' });
    const ran = await run(['inspect', ...['a', 'b', 'c'].map((name) => join(work.path, `${name}.txt`))]);
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain('c.txt: empty');
    const lines = ran.stdout.trim().split('\n');
    expect(lines).toHaveLength(2);
    const found = JSON.parse(lines[0] ?? '') as Record<
      'dates' | 'quotes' | 'events',
      { start: number; end: number; text: string; edtf?: string }[]
    >;
    const points = [...text.replaceAll('\r\n', '\n')];
    for (const each of [...found.dates, ...found.quotes, ...found.events])
      expect(points.slice(each.start, each.end).join('')).toBe(each.text);
    expect(found.dates.map(({ edtf }) => edtf)).toEqual(['2030', '2031-05-03']);
    expect(found.quotes.map(({ text }) => text)).toEqual(['We will keep this peace for our children,']);
    expect(found.events.map(({ edtf }) => edtf)).toEqual(['2031-05-03']);
  });
});

describe('a reader that stops reading', () => {
  it('ends the run without a complaint', () => {
    using work = folder({ 'a.txt': MILL });
    const file = join(work.path, 'a.txt');
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', '"$@" | head -c 1', 'sh', ...commandLine(['inspect', ...Array<string>(200).fill(file)])],
      { encoding: 'utf8' },
    );
    expect([stdout, stderr]).toEqual(['{', '']);
  });
});

describe('check', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /^[^\n]*: the file is empty\n$/],
    ['no JSON', '{"format": }', /^[^\n]*: not JSON at line 1, column 12[^\n]*\n$/],
    ['a list', '[]', /^[^\n]*: expected a timeline, found a list\n$/],
    ['a later format', '{"format": "conflict-timeline/9"}', /format: the file is in format 9/],
    ['not UTF-8', new Uint8Array([0x7b, 0xff]), /can't be read: not UTF-8/],
  ])('reports %s', async (_, content, message) => {
    using work = folder({ 't.json': content });
    const ran = await run(['check', join(work.path, 't.json')]);
    expect([ran.status, ran.stdout]).toEqual([1, '']);
    expect(ran.stderr).toMatch(message);
  });

  it('reports every fault with its path', async () => {
    using work = folder({});
    const out = join(work.path, 't.json');
    await run(['build', SEEDS, '-o', out]);
    expect((await run(['check', out])).status).toBe(0);
    const broken = JSON.parse(readFileSync(out, 'utf8')) as { events: { title: unknown; kind: unknown }[] };
    if (broken.events[0]) broken.events[0].title = 7;
    if (broken.events[3]) broken.events[3].kind = 'party';
    writeFileSync(out, JSON.stringify(broken));
    const ran = await run(['check', out]);
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain('events[0].title');
    expect(ran.stderr).toContain('events[3].kind');
  });
});
