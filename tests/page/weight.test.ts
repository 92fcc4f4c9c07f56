import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';

/** What the first picture may cost, in bytes. */
const MOST = 60_000;

const FIRST = new URL('conflict-timeline.js', inject('pageUrl')).href;

/** A script and all that it imports, but what it imports by a call: its text by its address. */
async function filesOf(url: string, seen = new Map<string, string>()): Promise<Map<string, string>> {
  if (seen.has(url)) return seen;
  const text = await (await fetch(url)).text();
  seen.set(url, text);
  for (const [, path] of text.matchAll(/(?:from|import)"(\.{1,2}\/[^"]+)"/g))
    await filesOf(new URL(path ?? '', url).href, seen);
  return seen;
}

const weigh = (text: string): number => gzipSync(text, { level: 9 }).length;

it('needs one file for what every first picture takes', async () => {
  const files = await filesOf(FIRST);
  // Each file more would be one more wait.
  expect([...files.keys()]).toEqual([FIRST]);
  expect(weigh(files.get(FIRST) ?? '')).toBeGreaterThan(MOST / 4);
});

it.each([
  ['rows that the page has', ['rows']],
  ['a timeline that the page has', ['timeline']],
  ['a JSON file', ['timeline', 'validate']],
  ['a CSV or NDJSON file', ['rows', 'row-states']],
])('needs no more than 60 kB of script for its first picture of %s', async (_, parts) => {
  const files = await filesOf(FIRST);
  const text = files.get(FIRST) ?? '';
  for (const part of parts) {
    const path = new RegExp(`assets/${part}-[\\w-]{8}\\.js`).exec(text)?.[0];
    expect(path, part).toBeDefined();
    await filesOf(new URL(path ?? '', FIRST).href, files);
  }
  expect(files.size).toBe(1 + parts.length);
  const bytes = [...files.values()].reduce((sum, each) => sum + weigh(each), 0);
  expect(bytes).toBeLessThanOrEqual(MOST);
});
