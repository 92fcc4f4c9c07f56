/** A site of hostile texts without any policy that would stop a script, and what such a text has done that it should not. */
import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from 'playwright';
import type { Timeline } from '../../src/model/timeline.ts';
import { siteOf } from '../../src/site/site.ts';
import { HOSTILE, shownOf } from '../hostile.ts';
import { listen, type Host } from './host.ts';
import { OUT_DIR } from './setup.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** The pages of the timeline, with the scripts of the built site. */
export async function serveSite(timeline: Timeline): Promise<Host> {
  const { files } = await siteOf(timeline, null);
  const made = new Map(files.map((file) => [file.path, file]));
  return listen(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://host').pathname).slice(1);
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const type = TYPES[extname(name)] ?? 'text/plain';
    const file = made.get(name);
    const disk = join(OUT_DIR, name);
    if (file) response.writeHead(200, { 'content-type': type }).end(file.make());
    else if (existsSync(disk)) createReadStream(disk).pipe(response.writeHead(200, { 'content-type': type }));
    else response.writeHead(404).end();
  });
}

/** Empty: nothing. `hosts`: addresses that may be asked. */
export async function harm(
  page: Page,
  hosts: readonly string[],
  requests: readonly string[],
  dialogs: readonly string[],
): Promise<unknown[]> {
  const ran = await Promise.all(page.frames().map((frame) => frame.evaluate('globalThis.polluted ?? null')));
  const asked = requests.filter(
    (url) => !hosts.some((host) => url.startsWith(host)) && !url.startsWith('data:'),
  );
  return [...ran.filter((each) => each !== null), ...asked, ...dialogs];
}

export function watchDialogs(page: Page): string[] {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return dialogs;
}

export function seen(text: string | null): string {
  return (text ?? '')
    .replace(/[\0\ufffd]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** What is seen of each text. Half a pair of surrogates is U+FFFD in a page. */
export const SHOWN = HOSTILE.map((words) =>
  seen(JSON.parse(JSON.stringify(shownOf(words)).replace(/\\ud[89a-f]../g, '')) as string),
).sort();
