/** Hostile texts in a file of corrections, through the build, in the pages that come of it. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readTimeline } from '../../src/model/validate.ts';
import { folder, run, type Ran } from '../cli/run.ts';
import { HOSTILE, shownOf } from '../hostile.ts';
import { harm, seen, serveSite, SHOWN, watchDialogs } from './hostile-site.ts';
import { DESK, open, useBrowser } from './open.ts';

useBrowser();

const ARTICLE = `On 4 May 2031 the envoys of Arland met the mayor of Quill at the old mill. "We came to listen," said Ana Vale, the envoy of Arland.`;

/** Each text as a title, a reason, a name, the words of a translation and who made it, and where only an id, a date or words may stand. */
function edits(): string {
  const all = HOSTILE.flatMap((words, i) => [
    { do: 'add', event: { id: `hostile-${i}`, title: shownOf(words), edtf: '2031-05-05' }, why: words },
    { do: 'rename', actor: 'Ana Vale', name: words, why: words },
    { do: 'translate', quote: 'We came to listen', lang: 'fr', text: words, by: words, why: words },
    { do: 'identify', event: `hostile-${i}`, id: words },
    { do: 'redate', event: words, edtf: words },
    { do: words, [words]: words },
  ]);
  return stringify({ title: HOSTILE[0], description: HOSTILE[1], edits: all });
}

let server: Server;
let site: string;
let ran: Ran;

beforeAll(async () => {
  using place = folder({
    'articles/mill.txt': ARTICLE,
    'articles/mill.json': JSON.stringify({
      title: 'At the mill',
      published: '2031-05-10',
      language: 'en',
      url: 'https://paper.example/mill',
    }),
    'edits.yaml': edits(),
  });
  const out = join(place.path, 'timeline.json');
  ran = await run([
    'build',
    join(place.path, 'articles'),
    '-o',
    out,
    '--edits',
    join(place.path, 'edits.yaml'),
  ]);
  const { timeline, faults } = readTimeline(JSON.parse(readFileSync(out, 'utf8')));
  expect(faults).toEqual([]);
  if (!timeline) throw new Error(ran.stderr);
  ({ server, url: site } = await serveSite(timeline));
}, 240_000);
afterAll(() => server.close());

it('are told of where they can be no edit, and control no terminal', () => {
  expect(ran.status).toBe(1);
  expect(ran.stdout + ran.stderr).toContain('bad edit');
  // eslint-disable-next-line no-control-regex
  expect((ran.stdout + ran.stderr).match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g) ?? []).toEqual([]);
});

it('are text in the pages and in the element', async () => {
  const still = await open(site, { ...DESK, javaScriptEnabled: false });
  const plain = await still.page.locator('.ct-list .title').allTextContents();
  const found = new Set(plain.map(seen));
  expect(SHOWN.filter((title) => !found.has(title))).toEqual([]);
  await still.page.context().close();

  const { page, requests } = await open(site);
  const dialogs = watchDialogs(page);
  await page.locator('ct-stage').waitFor();
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page.locator('ct-list a.title').first().waitFor();
  for (const i of HOSTILE.keys()) await page.evaluate((id) => (location.hash = id), `hostile-${i}`);
  for (const i of [0, 100, HOSTILE.length - 1]) {
    await page.goto(`${site}event/hostile-${i}/`);
    await page.locator('ct-detail h2', { hasText: seen(shownOf(HOSTILE[i] ?? '')) }).waitFor();
  }
  expect(await harm(page, [site], requests, dialogs)).toEqual([]);
  await page.context().close();
}, 240_000);
