import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FolderWriter, type Tally } from '../../src/cli/write-folder.ts';
import { folder } from './run.ts';

async function write(root: string, files: Readonly<Record<string, string>>): Promise<Tally> {
  const writer = await FolderWriter.open(root);
  for (const [path, text] of Object.entries(files)) await writer.put(path, text);
  return writer.close();
}

it('writes what is new or changed, and leaves the rest untouched', async () => {
  using work = folder({});
  expect(await write(work.path, { 'a.html': '1', 'on/b.html': '1' })).toEqual({
    written: 2,
    same: 0,
    removed: 0,
  });
  const before = statSync(join(work.path, 'a.html')).mtimeMs;
  expect(await write(work.path, { 'a.html': '1', 'on/b.html': '2' })).toEqual({
    written: 1,
    same: 1,
    removed: 0,
  });
  expect(statSync(join(work.path, 'a.html')).mtimeMs).toBe(before);
  expect(readFileSync(join(work.path, 'on/b.html'), 'utf8')).toBe('2');
});

it('takes away what it wrote before, with its folder, and nothing of anybody else', async () => {
  using work = folder({ 'on/mine.txt': 'mine', CNAME: 'war.example' });
  await write(work.path, { 'a.html': '1', 'on/b.html': '1', 'event/c/index.html': '1' });
  expect(await write(work.path, { 'a.html': '1' })).toEqual({ written: 0, same: 1, removed: 2 });
  expect(existsSync(join(work.path, 'event/c'))).toBe(false);
  expect(readdirSync(join(work.path, 'on'))).toEqual(['mine.txt']);
  expect(existsSync(join(work.path, 'CNAME'))).toBe(true);
});

it.each([
  '{"../outside.txt":null}',
  '{"/etc/passwd":null}',
  '{"a/../../outside.txt":"k"}',
  '{',
  '[1]',
  '"x"',
  'null',
])('is not led out of its folder by what somebody wrote into its list: %s', async (list) => {
  using work = folder({ 'outside.txt': 'stays', 'site/.conflict-timeline-site.json': list });
  await write(join(work.path, 'site'), { 'a.html': '1' });
  expect(readFileSync(join(work.path, 'outside.txt'), 'utf8')).toBe('stays');
});

it('goes on where the last run was cut off', async () => {
  using work = folder({});
  const writer = await FolderWriter.open(work.path);
  await writer.put('a.html', '1');
  writeFileSync(join(work.path, 'b.html'), 'old');
  expect(await write(work.path, { 'a.html': '1', 'b.html': '2' })).toEqual({
    written: 1,
    same: 1,
    removed: 0,
  });
});

it.each([
  ['stopped', (writer: FolderWriter) => writer.stop()],
  // As by a failure of power: it says nothing more.
  ['cut off', () => Promise.resolve()],
])('knows what a run that was %s had drawn, and takes away what nobody wants any more', async (_, end) => {
  using work = folder({});
  const first = await FolderWriter.open(work.path);
  await first.put('a.png', '1', 'k1');
  await first.put('b.png', '1', 'k1');
  await end(first);
  const second = await FolderWriter.open(work.path);
  expect(await second.keeps('a.png', 'k1')).toBe(true);
  await end(second);
  const third = await FolderWriter.open(work.path);
  expect(await third.keeps('a.png', 'k1')).toBe(true);
  expect(await third.close()).toEqual({ written: 0, same: 1, removed: 1 });
  expect(readdirSync(work.path).toSorted()).toEqual(['.conflict-timeline-site.json', 'a.png']);
});

it('reads past the half line in which a run was cut off, and takes away the half file beside it', async () => {
  using work = folder({
    '.conflict-timeline-site.part': '77\n["a.png","k1"]\n["../outside.txt",null]\n["b.pn',
    'a.png': '1',
    'b.png.77.tmp': 'hal',
  });
  const writer = await FolderWriter.open(work.path);
  expect(await writer.keeps('a.png', 'k1')).toBe(true);
  expect(await writer.keeps('b.png', 'k1')).toBe(false);
  await writer.put('b.png', 'half', 'k1');
  expect(await writer.close()).toEqual({ written: 1, same: 1, removed: 0 });
  expect(readdirSync(work.path).toSorted()).toEqual(['.conflict-timeline-site.json', 'a.png', 'b.png']);
});

it('keeps what was made of the same, and nothing that is gone or was made of something else', async () => {
  using work = folder({});
  const first = await FolderWriter.open(work.path);
  expect(await first.keeps('a.png', 'k1')).toBe(false);
  await first.put('a.png', '1', 'k1');
  await first.put('b.png', '1', 'k1');
  await first.close();
  rmSync(join(work.path, 'b.png'));
  const second = await FolderWriter.open(work.path);
  expect(await second.keeps('a.png', 'k2')).toBe(false);
  expect(await second.keeps('b.png', 'k1')).toBe(false);
  expect(await second.keeps('a.png', 'k1')).toBe(true);
  expect(await second.close()).toEqual({ written: 0, same: 1, removed: 1 });
});
