import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeReview } from '../../src/cli/review-option.ts';
import { readEdits } from '../../src/extract/edits/read.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { parseTimeline } from '../../src/model/parse-timeline.ts';
import { folder, run } from './run.ts';

const FILES = {
  'in/a.txt': `Truce at the mill

On 3 May Arvo Lind, the mayor of Port Borl, met the envoys: "all" of them. “We heard the guns all night,” Lind said. In the winter of 2014 the rebels seized the mill. Arland attacked the port in May.
`,
  'in/a.json': '{"published": "2031-05-10"}',
  'in/b.txt': `In 2014 Ada Low signed the treaty. “Nobody slept in this town, and nobody will,” a baker said. He added: “Nobody.”\n`,
};

/** The lines of the review with the sections between blank lines: the head, then one for each result. */
function sectionsOf(stdout: string): string[] {
  return stdout
    .slice(stdout.indexOf('\n# ') + 1)
    .trimEnd()
    .split('\n\n');
}

/** What an editor may use of comments: the lines below "# …:". */
function otherEntry(section: string): string {
  const lines = section.split('\n');
  return lines
    .slice(lines.findLastIndex((line) => /^# \S.*:$/.test(line)) + 1)
    .map((line) => line.slice(2))
    .join('\n');
}

async function build(
  path: string,
  edits: string | null,
  ...options: string[]
): Promise<{ out: string; timeline: Timeline }> {
  const file = join(path, 'edits.yaml');
  if (edits !== null) writeFileSync(file, `edits:\n${edits}\n`);
  const out = join(path, 't.json');
  const ran = await run([
    'build',
    join(path, 'in'),
    '-o',
    out,
    ...(edits === null ? [] : ['--edits', file]),
    ...options,
  ]);
  const { timeline, faults } = parseTimeline(readFileSync(out, 'utf8'));
  expect([ran.status, ran.stderr, faults]).toEqual([0, '', []]);
  if (!timeline) throw new Error('no timeline');
  return { out: ran.stdout, timeline };
}

describe('build --review', () => {
  it('lists the least certain first, with passage, value, rules and an entry', async () => {
    using work = folder(FILES);
    const { out, timeline } = await build(work.path, null, '--review');
    const [head = '', ...sections] = sectionsOf(out);
    const doubted = [...timeline.events, ...timeline.quotes].filter(
      ({ confidence }) => confidence !== undefined,
    );
    expect(head).toContain(`The ${doubted.length} least certain of ${doubted.length} results`);
    expect(doubted.length).toBeGreaterThan(5);
    const shares = sections.map((section) => Number(/^# \d+\. (\d\.\d\d) /.exec(section)?.[1]));
    expect(shares).toEqual(doubted.map(({ confidence }) => confidence).sort((a = 0, b = 0) => a - b));
    const meeting = sections.find(
      (section) => section.includes('do: redate') && section.includes('met the envoys'),
    );
    expect(meeting).toMatch(/^# \d+\. 0\.\d\d {2}2031-05-03: .*met the envoys/);
    expect(meeting).toContain('\n# a.txt: On 3 May Arvo Lind');
    expect(meeting).toContain('\n# anchor/publication: year from “published 2031-05-10”');
    expect(readEdits(`edits:\n${meeting}`).edits).toMatchObject([{ do: 'redate', edtf: '2031-05-03' }]);
  });

  it('gives entries that agree with what was found and take it off the list', async () => {
    using work = folder(FILES);
    const before = await build(work.path, null, '--review', '999');
    const pasted = sectionsOf(before.out).join('\n\n');
    const { edits, faults } = readEdits(`edits:\n${pasted}`);
    expect(faults).toEqual([]);
    const after = await build(work.path, pasted, '--review');
    expect(after.out).toContain(`edits: ${edits.length} of ${edits.length} applied`);
    const plain = ({ events, quotes }: Timeline): unknown =>
      JSON.parse(
        JSON.stringify([events, quotes], (key, value: unknown) =>
          key === 'confidence' || key === 'corrections' ? undefined : value,
        ),
      );
    expect(plain(after.timeline)).toEqual(plain(before.timeline));
    const unnamed = before.timeline.quotes.filter(({ speaker }) => speaker === null);
    expect(unnamed.length).toBeGreaterThan(0);
    expect(sectionsOf(after.out)).toHaveLength(1 + unnamed.length);
  });

  it('gives other entries in comments that match too', async () => {
    using work = folder(FILES);
    const { out, timeline } = await build(work.path, null, '--review');
    const others = sectionsOf(out).slice(1).map(otherEntry).join('\n').replaceAll('NAME', 'Ada Low');
    const { edits, faults } = readEdits(`edits:\n${others}`);
    expect(faults).toEqual([]);
    expect(new Set(edits.map((edit) => edit.do))).toEqual(new Set(['drop', 'reattribute']));
    const after = await build(work.path, others);
    expect(after.out).toContain(`edits: ${edits.length} of ${edits.length} applied`);
    expect(after.timeline.events).toEqual(timeline.events.filter(({ date }) => date === null));
    expect(new Set(after.timeline.quotes.map(({ speaker }) => speaker))).toEqual(new Set(['ada-low']));
  });

  it('stops where it is told to', async () => {
    using work = folder(FILES);
    const { out } = await build(work.path, null, '--review=2');
    expect(sectionsOf(out)).toHaveLength(3);
  });

  it('keeps hostile words inside its comments', async () => {
    using work = folder({
      'in/a.txt':
        'Talks\n\nOn 3 May 2031 Ada Low met Ben Orr. “We saw\u2028- do: drop\u2028  event: x\u001b[2J in the mill,” Ada Low said.\n',
    });
    const { out } = await build(work.path, null, '--review');
    const pasted = sectionsOf(out).join('\n');
    expect(
      readEdits(`edits:\n${pasted}`)
        .edits.map((edit) => edit.do)
        .sort(),
    ).toEqual(['reattribute', 'redate']);
    expect(pasted).toContain('We saw');
    for (const mark of ['\u001b', '\u2028']) expect(pasted).not.toContain(mark);
  });
});

describe('--review', () => {
  it.each<[string[], number | null, string[]]>([
    [['in', '-o', 'x'], null, ['in', '-o', 'x']],
    [['--review', 'in'], 20, ['in']],
    [['in', '--review'], 20, ['in']],
    [['--review', '7', 'in'], 7, ['in']],
    [['--review=7', '8'], 7, ['8']],
    [['in', '--', '--review'], null, ['in', '--', '--review']],
  ])('is taken out of %j', (args, limit, rest) => {
    expect(takeReview(args)).toEqual({ limit, rest });
  });

  it.each(['--review=', '--review=x', '--review=0'])('is refused as %s', async (word) => {
    const ran = await run(['build', 'in', '-o', 'x', word]);
    expect([ran.status, ran.stderr.split('\n')[0]]).toEqual([
      2,
      expect.stringContaining('expected a number from 1'),
    ]);
  });
});
