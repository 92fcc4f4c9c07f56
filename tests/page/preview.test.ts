/** The preview of a project by the built command, as a publisher has it: a process, a browser, and files that change. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folder, run } from '../cli/run.ts';
import { open, useBrowser } from './open.ts';
import { OUT_DIR } from './setup.ts';

useBrowser();

const MAIN = join(OUT_DIR, 'cli/main.js');
const FIRST = 'On 3 May 2031 Ada Low met Ben Orr at the old mill.';

interface Preview {
  readonly url: string;
  readonly child: ChildProcess;
  readonly said: () => string;
}

let project: ReturnType<typeof folder>;
let running: Preview | null = null;

beforeEach(() => {
  project = folder({ 'articles/a.txt': FIRST });
});
afterEach(async () => {
  if (running) await stop(running, 'SIGKILL');
  running = null;
  project[Symbol.dispose]();
});

function start(...args: string[]): Promise<Preview> {
  const child = spawn(process.execPath, [MAIN, 'preview', project.path, ...args]);
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (words: Buffer): void => {
      said += words.toString();
      const url = /http:\S+/.exec(said)?.[0];
      if (url === undefined) return;
      running = { url, child, said: () => said };
      resolve(running);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', (status) => reject(new Error(`ended with ${status ?? 'a signal'}: ${said}`)));
  });
}

function stop({ child }: Preview, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill(signal);
  });
}

const change = (file: string, text: string): void => writeFileSync(join(project.path, file), text);

describe('preview', () => {
  it('brings a changed article into the open page, a new one too, and takes one away', async () => {
    const { url } = await start('--port', '0');
    const { page, complaints } = await open(url);
    const events = page.locator('ct-stage .event');
    await expect.poll(() => events.allTextContents()).toEqual([expect.stringContaining('met Ben Orr')]);
    change('articles/a.txt', 'On 9 May 2031 Ben Orr signed the treaty in Rome.');
    await expect.poll(() => events.allTextContents()).toEqual([expect.stringContaining('signed the treaty')]);
    change('articles/b.txt', FIRST);
    await expect.poll(() => events.count()).toBe(2);
    rmSync(join(project.path, 'articles/a.txt'));
    await expect.poll(() => events.allTextContents()).toEqual([expect.stringContaining('met Ben Orr')]);
    expect(complaints).toEqual([]);
    const written = JSON.parse(readFileSync(join(project.path, 'data/timeline.json'), 'utf8')) as {
      redirects: unknown[];
    };
    // What was never published leaves nothing behind.
    expect(written.redirects).toEqual([]);
    await page.context().close();
  });

  it('shows the report, opens it when something is wrong, and keeps the page until it is right again', async () => {
    const { url } = await start('--port', '0');
    const { page } = await open(url);
    const summary = page.locator('summary', { hasText: 'Preview' });
    await expect.poll(() => summary.textContent()).toContain('1 article, 1 event');
    expect(await page.locator('details pre').first().isVisible()).toBe(false);
    change('data/edits.yaml', 'edits:\n  - do: <b>dance</b>\n');
    await expect.poll(() => summary.textContent()).toContain('something needs a look');
    expect(await page.locator('details pre', { hasText: 'bad edit' }).isVisible()).toBe(true);
    rmSync(join(project.path, 'articles/a.txt'));
    await expect.poll(() => summary.textContent()).toContain('no article to read');
    expect(await page.locator('ct-stage .event').count()).toBe(1);
    rmSync(join(project.path, 'data/edits.yaml'));
    change('articles/a.txt', FIRST);
    await expect.poll(() => summary.textContent()).toMatch(/^Preview · .*1 article, 1 event/);
    await page.context().close();
  });

  it('begins with nothing, and follows what comes', async () => {
    rmSync(join(project.path, 'articles/a.txt'));
    const { url } = await start('--port', '0');
    const { page } = await open(url);
    await expect.poll(() => page.locator('summary').textContent()).toContain('no article to read');
    change('articles/c.txt', FIRST);
    await expect.poll(() => page.locator('ct-stage .event').count()).toBe(1);
    await page.context().close();
  });

  it('serves every page, only to this machine, and stops cleanly', async () => {
    const preview = await start('--port', '0');
    const { url } = preview;
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const read = async (path: string) => (await fetch(new URL(path, url))).text();
    expect(await read('on/2031-05-03')).toBe(await read('on/2031-05-03/'));
    expect(await read('on/2031-05-03/')).toContain('src="../../preview.js"');
    expect(await read('embed/')).not.toContain('preview.js');
    for (const path of ['nothing', '%', '..%2f..%2fpackage.json', '//'])
      expect((await fetch(new URL(`./${path}`, url))).status).toBe(404);
    expect((await fetch(url, { method: 'POST' })).status).toBe(405);
    const foreign = await new Promise<number | undefined>((resolve, reject) => {
      request(url, { headers: { host: 'example.org' } }, ({ statusCode }) => resolve(statusCode))
        .on('error', reject)
        .end();
    });
    expect(foreign).toBe(403);
    const { page } = await open(url);
    await page.locator('summary').first().waitFor();
    expect(await stop(preview, 'SIGINT')).toBe(0);
    await page.context().close();
  });

  it('says what it was called wrongly with', async () => {
    const { url } = await start('--port', '0');
    const { port } = new URL(url);
    await expect(start('--port', port)).rejects.toThrow(/ended with 2: .*another program has it/);
    for (const wrong of ['x', '65536', '-1']) {
      const { status, stderr } = await run(['preview', project.path, `--port=${wrong}`]);
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('from 0') as unknown });
    }
    rmSync(join(project.path, 'articles'), { recursive: true });
    const { status, stderr } = await run(['preview', project.path]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('there is no project') as unknown,
    });
  });
});
