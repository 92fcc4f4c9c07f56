import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';

/** What the first picture may cost, in bytes. */
const MOST = 60_000;

it('needs one file of no more than 60 kB of script for its first picture', async () => {
  const seen = new Map<string, number>();
  const weigh = async (url: string): Promise<void> => {
    if (seen.has(url)) return;
    const text = await (await fetch(url)).text();
    seen.set(url, gzipSync(text, { level: 9 }).length);
    // What is imported by a call comes later, or beside the data.
    for (const [, path] of text.matchAll(/(?:from|import)"(\.{1,2}\/[^"]+)"/g))
      await weigh(new URL(path ?? '', url).href);
  };
  await weigh(new URL('conflict-timeline.js', inject('pageUrl')).href);
  // Each file more would be one more wait.
  expect(seen.size).toBe(1);
  const [bytes = 0] = seen.values();
  expect(bytes).toBeGreaterThan(MOST / 4);
  expect(bytes).toBeLessThanOrEqual(MOST);
});
