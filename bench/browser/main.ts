/**
 * Draws the same rows by us, by others and on a bare canvas, in a browser without a graphics card, and zooms in for three seconds (scrolls,
 * where there is no zoom):
 * `npm run bench -- 200 10000`. Others are left out until `npm install --prefix bench/browser` has fetched them.
 */
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus, loadavg } from 'node:os';
import { extname, join, normalize } from 'node:path';
import process from 'node:process';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../../.ci/browser.ts';
import { BARE, PAGES, type Measured } from './pages.ts';

const BUILT = 'node_modules/.cache/bench-browser';
const BUNDLED = 'node_modules/.cache/bench-bundled';
const PEERS = 'bench/browser/node_modules';
const FOLDERS: Readonly<Record<string, string>> = { built: BUILT, bundled: BUNDLED, peers: PEERS };
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
};
const TURNS = 180;
const PRESSES = 10;
/** Each page is measured as often, in turn with the others; of the figures the middle one counts. */
const ROUNDS = 3;
/** For a page from its start to the end of its zoom; what takes longer has no figures. */
const LONGEST_S = 60;
const TOO_LATE = `none in ${LONGEST_S} s`;
const GROUPS = ['On the ground', 'In the air', 'At sea', 'Talks', 'Aid', 'Words'];

/** As many rows over twelve years, every fourth as long as some days, in bursts; the same each time. */
function invent(count: number): object[] {
  let seed = count;
  const next = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const [from, length] = [Date.UTC(2014, 0), 12 * 365 * 86_400_000];
  const times = Array.from({ length: count }, () =>
    next() < 0.4
      ? next()
      : Math.min(1, Math.max(0, Math.floor(next() * 12) / 12 + (next() + next() + next() - 1.5) / 40)),
  ).sort((a, b) => a - b);
  return times.map((part, id) => {
    const start = Math.round((from + part * length) / 60_000) * 60_000;
    const end = next() < 0.25 ? { end: start + Math.round(next() * 4000) * 60_000 } : {};
    return {
      id,
      title: `Report ${id} from district ${Math.floor(next() * 90)}`,
      start,
      ...end,
      group: GROUPS[Math.floor(next() ** 1.4 * 6)],
    };
  });
}

function serve(rows: Map<string, string>): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = PAGES.find(({ name }) => `/${encodeURIComponent(name)}` === pathname);
    const [, root = '', path = ''] = /^\/(\w+)\/(.*)$/.exec(pathname) ?? [];
    const folder = FOLDERS[root];
    const file = folder && join(folder, normalize(`/${path}`));
    const data = rows.get(pathname);
    if (page)
      response
        .setHeader('content-type', 'text/html')
        .end(
          `<!doctype html><html lang="en"><title>${page.name}</title><body>${scriptOf(page)}</body></html>`,
        );
    else if (data !== undefined) response.setHeader('content-type', 'application/json').end(data);
    else if (file && existsSync(file))
      createReadStream(file).pipe(response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain'));
    else response.writeHead(404).end();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ url: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}

function scriptOf({ name, isBundled, script }: Measured): string {
  return isBundled
    ? `<script type="module" src="/bundled/${name}.js"></script>`
    : `<script type="module">${script}</script>`;
}

async function bundle({ name, script }: Measured): Promise<void> {
  const root = join(process.cwd(), 'bench/browser');
  const entry = join(root, 'page.js');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? script : null),
      },
    ],
    build: {
      outDir: join(process.cwd(), BUNDLED),
      emptyOutDir: true,
      rolldownOptions: { input: entry, output: { entryFileNames: `${name}.js` } },
    },
  });
}

/** One that has shown a page: its first waits for the browser. */
async function readyBrowser(url: string): Promise<Browser> {
  const browser = await chromium.launch(launchOptions());
  await measure(browser, url, BARE, 1);
  return browser;
}

/** Times in milliseconds; the first event counts from the start of the page, data and script and all. */
async function measure(
  browser: Browser,
  url: string,
  measured: Measured,
  count: number,
): Promise<number[] | string> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  try {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    // The compiler names functions by a call that the page does not know.
    await page.addInitScript('globalThis.__name = (one) => one');
    await page.addInitScript(watch, { data: `/rows-${count}.json`, event: measured.event });
    await page.goto(`${url}/${encodeURIComponent(measured.name)}`);
    const first = await page.waitForFunction(() => (window as unknown as { first?: number }).first, null, {
      timeout: 0,
    });
    await page.waitForLoadState('networkidle');
    await cdp.send('HeapProfiler.collectGarbage');
    const at = await metrics(cdp);
    const zoom = await zoomIn(page, cdp, measured);
    return [
      Math.round((await first.jsonValue()) ?? 0),
      Math.round((at['JSHeapUsedSize'] ?? 0) / 1e6),
      at['Nodes'] ?? 0,
      ...zoom,
    ];
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  } finally {
    // One that was given up is gone already, and its browser with it.
    await page.close().catch(() => undefined);
  }
}

/** What has not been measured by then never may be, and is null: some pages are busy with so many events for minutes. */
async function inTime(measuring: Promise<number[] | string>): Promise<number[] | string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, LONGEST_S * 1000, null);
  });
  try {
    return await Promise.race([measuring, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs in the page: gives it the rows, and looks in each frame whether an event is there. */
function watch({ data, event }: { data: string; event: string | null }): void {
  const here = window as unknown as { first?: number; drawn?: boolean; show?: (rows: unknown) => void };
  const isIn = (root: Document | ShadowRoot): boolean =>
    event !== null &&
    (root.querySelector(event) !== null ||
      [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && isIn(shadowRoot)));
  const look = (now: number): void => {
    if (here.drawn === true || isIn(document)) here.first ??= now;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const rows = fetch(data).then((answer) => answer.json() as Promise<unknown>);
  addEventListener('load', () => void rows.then((all) => here.show?.(all)));
}

/** 95th percentile of a frame, and script and all work of the page, over three seconds of turns of the wheel. */
async function zoomIn(
  page: Page,
  cdp: CDPSession,
  { plot, key, wheel, button }: Measured,
): Promise<number[]> {
  const box = await page.locator(plot).first().boundingBox();
  if (!box) return [];
  await page.mouse.move(box.x + box.width * 0.68, box.y + Math.min(box.height, 400) / 2);
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    const frames: number[] = ((window as unknown as { frames: number[] }).frames = []);
    const look = (now: number): void => {
      frames.push(now);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const before = await metrics(cdp);
  if (key) await page.keyboard.down(key);
  const from = performance.now();
  const steps = button === null ? TURNS : PRESSES;
  for (let i = 0; i < steps; i++) {
    if (button === null) await page.mouse.wheel(0, wheel);
    else await press(page, button);
    const wait = from + (i * 3000) / steps - performance.now();
    if (wait > 0) await page.waitForTimeout(wait);
  }
  if (key) await page.keyboard.up(key);
  const after = await metrics(cdp);
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  const gaps = frames
    .slice(1)
    .map((at, i) => at - (frames[i] ?? 0))
    .sort((a, b) => a - b);
  const spent = (name: string): number => Math.round(((after[name] ?? 0) - (before[name] ?? 0)) * 1000);
  return [
    Math.round((gaps[Math.floor(gaps.length * 0.95)] ?? 0) * 10) / 10,
    spent('ScriptDuration'),
    spent('TaskDuration'),
  ];
}

/** As a pointer does, whether there is anything left to zoom or not. */
async function press(page: Page, button: string): Promise<void> {
  const box = await page.locator(button).first().boundingBox();
  if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function metrics(cdp: CDPSession): Promise<Record<string, number>> {
  const { metrics: all } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({ name, value }) => [name, value]));
}

/** Figure by figure; where no run has any, why. */
function medians(runs: readonly (number[] | string)[]): (number | string)[] {
  const measured = runs.filter((run) => typeof run !== 'string');
  const [first] = measured;
  if (!first || runs.includes(TOO_LATE)) return [String(runs.at(-1) ?? TOO_LATE)];
  return first.map((_, i) => {
    const all = measured.map((run) => run[i] ?? NaN).sort((a, b) => a - b);
    return all[all.length >> 1] ?? NaN;
  });
}

const counts = process.argv
  .slice(2)
  .map(Number)
  .filter((count) => count > 0);
const sizes = counts.length > 0 ? counts : [200, 10_000, 100_000, 1_000_000];
await build({ logLevel: 'error', build: { outDir: BUILT, emptyOutDir: true } });
const pages = PAGES.filter(
  ({ script, isBundled }) => existsSync(PEERS) || !(isBundled || script.includes('/peers/')),
);
for (const page of pages) if (page.isBundled) await bundle(page);
const rows = new Map([1, ...sizes].map((count) => [`/rows-${count}.json`, JSON.stringify(invent(count))]));
const { url, close } = await serve(rows);
const probe = await readyBrowser(url);
console.log(
  `${cpus()[0]?.model ?? ''}, ${cpus().length} cores, Chromium ${probe.version()}, load ${loadavg()[0]?.toFixed(1) ?? ''}\n`,
);
await probe.close();
console.log(
  '| page | events | first events ms | heap MB | nodes | zoom p95 ms | script ms | work ms |\n|---|--:|--:|--:|--:|--:|--:|--:|',
);
/** Least number of events with which a page was not ready in time: it would not be a minute later, nor with more. */
const tooMany = new Map<Measured, number>();
for (const count of sizes) {
  const runs = new Map<Measured, (number[] | string)[]>(pages.map((page) => [page, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [page, seen] of runs) {
      if (count >= (tooMany.get(page) ?? Infinity)) continue;
      // A page that is busy for good goes with its browser, and takes none along.
      const browser = await readyBrowser(url);
      const run = await inTime(measure(browser, url, page, count));
      await browser.close();
      seen.push(run ?? TOO_LATE);
      if (run === null) tooMany.set(page, count);
    }
  for (const [page, seen] of runs) console.log(`| ${[page.name, count, ...medians(seen)].join(' | ')} |`);
}
close();
