import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { prepare, save } from '../../src/cli/save.ts';
import { folder } from './run.ts';

describe('save', () => {
  it('replaces the file and leaves nothing beside it', async () => {
    using work = folder({ 't.json': 'old' });
    await save(join(work.path, 't.json'), ['n', 'ew']);
    expect(readFileSync(join(work.path, 't.json'), 'utf8')).toBe('new');
    expect(readdirSync(work.path)).toEqual(['t.json']);
  });

  it('keeps the old file when the new one cannot be written', async () => {
    using work = folder({ 't.json': 'old' });
    const path = join(work.path, 't.json');
    // As on a full disk, the file beside it does not come about.
    mkdirSync(`${path}.${process.pid}.tmp`);
    await expect(save(path, ['new'])).rejects.toThrow('EEXIST');
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it('takes away what it has written when that cannot take the name', async () => {
    using work = folder({ 't.json/inside': '' });
    await expect(save(join(work.path, 't.json'), ['n', 'ew'])).rejects.toThrow();
    expect(readdirSync(work.path)).toEqual(['t.json']);
  });

  it('writes through a symbolic link', async () => {
    using work = folder({ 'real.json': 'old' });
    const link = join(work.path, 'link.json');
    symlinkSync('real.json', link);
    await save(link, ['new']);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(work.path, 'real.json'), 'utf8')).toBe('new');
  });
});

describe('prepare', () => {
  it('makes the folders that are missing', async () => {
    using work = folder({});
    await prepare(join(work.path, 'a/b/t.json'));
    expect(readdirSync(join(work.path, 'a'))).toEqual(['b']);
  });

  it('fails where a part of the path is a file', async () => {
    using work = folder({ a: '' });
    await expect(prepare(join(work.path, 'a/b/t.json'))).rejects.toThrow('ENOTDIR');
  });
});
