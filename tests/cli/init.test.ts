import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageName } from '../../src/cli/project-files.ts';
import { parseTimeline } from '../../src/model/parse-timeline.ts';
import { folder, run } from './run.ts';

function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

interface Manifest {
  readonly name: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifestIn = (path: string): Manifest =>
  JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest;

describe('init', () => {
  it('makes a project, says what it made, and how to go on', async () => {
    using work = folder({});
    const war = join(work.path, 'My War');
    const { status, stdout, stderr } = await run(['init', war]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const files = filesIn(war);
    expect(files).toEqual([
      '.gitignore',
      'README.md',
      'articles/example.json',
      'articles/example.md',
      'data/edits.yaml',
      'package.json',
    ]);
    for (const file of files) expect(stdout).toContain(`made ${join(war, file)}\n`);
    expect(stdout).toContain('npm install\n');
    for (const [, name = ''] of stdout.matchAll(/npm run (\w+)/g))
      expect(Object.keys(manifestIn(war).scripts)).toContain(name);
    const { version } = manifestIn(join(import.meta.dirname, '../..')) as unknown as { version: string };
    expect(manifestIn(war).dependencies).toEqual({ 'conflict-timeline': `^${version}` });
    expect(manifestIn(war).name).toBe('timeline-of-my-war');
  });

  it('begins with an article from which nothing is left out, and with corrections that apply', async () => {
    using work = folder({});
    await run(['init', work.path]);
    const built = manifestIn(work.path)
      .scripts.build?.split(' ')
      .slice(1)
      .map((word) => (word.includes('/') || word === 'articles' ? join(work.path, word) : word));
    const { status, stdout } = await run(built ?? []);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringContaining('1 of 1 applied') as unknown,
    });
    const { timeline, faults } = parseTimeline(readFileSync(join(work.path, 'data/timeline.json'), 'utf8'));
    expect(faults).toEqual([]);
    expect(timeline?.title).toBe('The truce on the Quill');
    expect(timeline?.events.map(({ date, status }) => `${date?.edtf ?? ''} ${status}`)).toEqual([
      '2031-05-03 reported',
      '2031-05-12 reported',
      '2031-05-14 reported',
      '2031-05-17 reported',
      '2031-06 planned',
    ]);
    expect(timeline?.events[2]?.id).toBe('truce-of-tarn');
    expect(timeline?.quotes.map(({ speaker }) => speaker)).toEqual(['ben-orr', 'ana-vale']);
  });

  it('leaves what is there as it is, puts no example among articles, and says how scripts are added', async () => {
    using work = folder({
      'package.json': '{"name":"mine"}',
      'articles/own.txt': 'On 3 May 2031 Ada Low met Ben Orr.',
    });
    const { status, stdout } = await run(['init', work.path]);
    expect(status).toBe(0);
    expect(filesIn(work.path)).toEqual([
      '.gitignore',
      'README.md',
      'articles/own.txt',
      'data/edits.yaml',
      'package.json',
    ]);
    expect(readFileSync(join(work.path, 'package.json'), 'utf8')).toBe('{"name":"mine"}');
    expect(stdout).toContain(`left as it is: ${join(work.path, 'package.json')}`);
    expect(stdout).toContain('npm pkg set scripts.site="');
  });

  it('refuses where all is there, and changes nothing', async () => {
    using work = folder({});
    await run(['init', work.path]);
    writeFileSync(join(work.path, 'data/edits.yaml'), 'title: Mine\n');
    const { status, stderr } = await run(['init', work.path]);
    expect(status).toBe(1);
    expect(stderr).toContain('nothing was written');
    expect(readFileSync(join(work.path, 'data/edits.yaml'), 'utf8')).toBe('title: Mine\n');
  });

  it('is called wrongly without a folder, with two, and with a file', async () => {
    using work = folder({ 'file.txt': '' });
    mkdirSync(join(work.path, 'in/articles'), { recursive: true });
    writeFileSync(join(work.path, 'in/data'), '');
    for (const args of [[], ['a', 'b'], [join(work.path, 'file.txt')], [join(work.path, 'in')]]) {
      const { status, stderr } = await run(['init', ...args]);
      expect(status).toBe(2);
      expect(stderr).toContain('usage: conflict-timeline init DIR');
    }
    expect(readFileSync(join(work.path, 'file.txt'), 'utf8')).toBe('');
  });
});

describe('packageName', () => {
  it('is a name that npm takes', () => {
    for (const name of [
      '',
      '.',
      'ÄRGER',
      'Война',
      'node_modules',
      'conflict-timeline',
      '../x',
      'a'.repeat(300),
    ])
      expect(packageName(name)).toMatch(/^(?=.{1,214}$)[a-z][a-z0-9-]*[a-z0-9]$/);
    expect(packageName('conflict-timeline')).not.toBe('conflict-timeline');
    expect(packageName('Ärger im Tal')).toBe('timeline-of-a-rger-im-tal');
  });
});
