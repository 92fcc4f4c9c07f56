import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestInPool } from '../../src/cli/pool.ts';
import { folder, run } from './run.ts';

/** Articles of very different length, so that threads finish in another order than they begin. */
const ARTICLES = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => [
    `in/${String.fromCharCode(97 + i)}.txt`,
    `Day ${i}\n\n${`On ${i + 1} May 2031 Ada Low met Ben Orr at the mill. “We go on,” Low said. `.repeat(i % 3 === 0 ? 60 : 1)}\n`,
  ]),
);

describe('build --jobs', () => {
  it('gives the same bytes and the same report with any number of threads', async () => {
    using work = folder({
      ...ARTICLES,
      'in/bad.txt': new Uint8Array([0xff]),
      'in/zz.md': '---\ntitle: [\n---\n',
    });
    const build = async (jobs: string): Promise<unknown> => {
      const out = join(work.path, jobs, 't.json');
      const { status, stdout } = await run(['build', join(work.path, 'in'), '-o', out, '--jobs', jobs]);
      return { status, report: stdout.replaceAll(out, 't.json'), bytes: readFileSync(out, 'utf8') };
    };
    const alone = await build('1');
    expect(alone).toMatchObject({
      status: 1,
      report: expect.stringMatching(/left out: .*bad\.txt/) as string,
    });
    expect(await build('4')).toEqual(alone);
  });

  it.each(['0', 'many', '-1', '1.5'])('is refused as %s', async (jobs) => {
    const ran = await run(['build', 'in', '-o', 'x', `--jobs=${jobs}`]);
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining('expected a number of threads')]);
  });
});

describe('a thread that dies', () => {
  it('costs its own article, with one line, and no other', async () => {
    const files = ['a.txt', 'exit.txt', 'b.txt', 'throw.txt', 'c.txt', 'd.txt', 'exit.txt', 'e.txt'];
    const seen: string[] = [];
    const worker = join(import.meta.dirname, 'dying-worker.mjs');
    const analysed = await digestInPool('in', files, 2, (file) => seen.push(file), worker);
    expect(seen.toSorted()).toEqual(files.toSorted());
    expect(analysed.map(({ faults }) => faults.map(({ file }) => file))).toEqual(files.map((file) => [file]));
    for (const { faults } of analysed) {
      const [fault] = faults;
      const dies = fault?.file === 'exit.txt' || fault?.file === 'throw.txt';
      expect(fault?.message).toMatch(dies ? /^the thread that read it died \([^\n]+\)$/ : /^read$/);
    }
  });
});
