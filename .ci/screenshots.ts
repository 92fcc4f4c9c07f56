/** The pictures of the README, taken of the built page: `npm run screenshots`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContextOptions } from 'playwright';
import UPNG from 'upng-js';
import { build, preview } from 'vite';
import { launchOptions } from './browser.ts';

const FOLDER = 'docs/pictures';
const OUT_DIR = 'node_modules/.cache/screenshots';
const LARGEST_KB = 120;
const DESK: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};

interface Picture {
  readonly file: string;
  /** What of the timeline it shows. */
  readonly link: string;
  readonly screen: BrowserContextOptions;
  /** There when the page is ready. */
  readonly until: string;
}

const PICTURES: readonly Picture[] = [
  { file: 'desk.png', link: '#2025-02-05/2025-05-05', screen: DESK, until: 'ct-stage' },
  {
    file: 'desk-dark.png',
    link: '#2025-02-05/2025-05-05',
    screen: { ...DESK, colorScheme: 'dark' },
    until: 'ct-stage',
  },
  { file: 'phone.png', link: '#2025-04', screen: PHONE, until: 'ct-column' },
];

await build({ logLevel: 'warn', build: { outDir: OUT_DIR, emptyOutDir: true } });
const server = await preview({
  logLevel: 'warn',
  build: { outDir: OUT_DIR },
  preview: { host: '127.0.0.1', port: 0 },
});
const address = server.resolvedUrls?.local[0];
if (address === undefined) throw new Error('the server of the built site has no address');
const browser = await chromium.launch(launchOptions());
mkdirSync(FOLDER, { recursive: true });
for (const { file, link, screen, until } of PICTURES) {
  // Nothing moves, so that the picture is that of the end.
  const context = await browser.newContext({ ...screen, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${address}${link}`);
  await page.locator(until).waitFor();
  await page.evaluate(() => document.fonts.ready);
  const picture = inFewColors(await page.screenshot({ animations: 'disabled' }));
  await context.close();
  const path = join(FOLDER, file);
  writeFileSync(path, picture);
  const kB = Math.round(picture.length / 1000);
  console.log(`${path} ${kB} kB${kB > LARGEST_KB ? `, more than the ${LARGEST_KB} kB it should have` : ''}`);
}
await browser.close();
await server.close();
rmSync(OUT_DIR, { recursive: true });

/** As a PNG with a palette: a third of the size, and no difference to the eye. */
function inFewColors(png: Buffer): Buffer {
  const image = UPNG.decode(new Uint8Array(png).buffer);
  return Buffer.from(UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, 64));
}
