import { expect, inject, it } from 'vitest';
import { open, useBrowser } from './open.ts';

useBrowser();

const COUNT = 40_000;
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'";

it('reads a large file on a thread of its own, under a strict policy', async () => {
  const { page, complaints } = await open();
  const lines = Array.from({ length: COUNT }, (_, i) =>
    JSON.stringify({
      title: `Convoy ${i}`,
      start: Date.UTC(2031, 0) + i * 60_000,
      group: i % 2 ? 'Arland' : 'Borland',
    }),
  );
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.route('**/convoys.ndjson', (route) =>
    route.fulfill({ contentType: 'application/x-ndjson', body: lines.join('\n') }),
  );
  await page.route('**/convoys.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': POLICY },
      body: `<!doctype html><html lang="en"><title>Convoys</title>
        <script type="module" src="conflict-timeline.js"></script>
        <conflict-timeline heading="Convoys" src="convoys.ndjson"></conflict-timeline></html>`,
    }),
  );
  await page.goto(new URL('convoys.html', inject('pageUrl')).href);
  await page.getByText('40,000 events').first().waitFor();
  await page
    .getByRole('button', { name: /Convoy \d+/ })
    .first()
    .waitFor();
  expect(workers).toHaveLength(1);
  expect(complaints.filter((each) => !each.includes('favicon'))).toEqual([]);
});
