/**
 * The browsers that tests run in: a Chromium that is there already, else Debian's package where it may be installed; and,
 * for embedding alone, Firefox and WebKitGTK where they are or may be installed likewise. Run as a script, before the
 * tests, it makes sure that there is a Chromium.
 */
import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PATHS = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A root user has no sandbox; the rest keeps the browser from calling anyone. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** `CHROME_PATH`, even if it is wrong, so that the error names it; else the first Chromium found; else undefined. */
export function findBrowser(): string | undefined {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  return find(NAMES) ?? PATHS.find(isExecutable);
}

/** How Playwright starts it: `chromium.launch(launchOptions())`. */
export function launchOptions(): { executablePath?: string; args: string[] } {
  const executablePath = findBrowser();
  return executablePath === undefined ? { args: ARGS } : { executablePath, args: ARGS };
}

/** Firefox, from `FIREFOX_PATH` or where it usually is; undefined where there is none. */
export function findFirefox(): string | undefined {
  return process.env.FIREFOX_PATH ?? find(['firefox-esr', 'firefox']);
}

export interface WebKit {
  readonly driver: string;
  /** The smallest browser around the engine, which the driver starts. */
  readonly browser: string;
  /** The driver's browser needs a screen; this gives one that nobody sees. */
  readonly screen: string;
}

/** WebKitGTK as Debian's `webkit2gtk-driver` and `xvfb` bring it; undefined where a part is missing. */
export function findWebKit(): WebKit | undefined {
  const driver = find(['WebKitWebDriver']);
  const screen = find(['Xvfb']);
  const libraries = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name))
    : [];
  const browser = libraries
    .flatMap((folder) =>
      ['4.1', '4.0'].map((version) => join(folder, `webkit2gtk-${version}`, 'MiniBrowser')),
    )
    .find(isExecutable);
  return driver && screen && browser ? { driver, browser, screen } : undefined;
}

function find(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
}

function installFromDebian(packages: readonly string[]): void {
  const isDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
  if (process.getuid?.() !== 0 || !isDebian) return;
  console.log(`Installing ${packages.join(', ')} …`);
  const options: SpawnSyncOptions = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['-qq', 'update'], options);
  spawnSync('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', ...packages], options);
}

function ensureBrowsers(): void {
  const missing = [
    ...(findBrowser() === undefined ? ['chromium', 'fonts-liberation'] : []),
    ...(findFirefox() === undefined ? ['firefox-esr'] : []),
    ...(findWebKit() === undefined ? ['webkit2gtk-driver', 'xvfb'] : []),
  ];
  if (missing.length > 0) installFromDebian(missing);
  const found = findBrowser();
  if (found !== undefined && isExecutable(found)) return;
  console.error(
    found === undefined
      ? 'The tests need Chromium or Chrome: install one, or set CHROME_PATH to where it is.'
      : `CHROME_PATH is ${found}, where there is no browser.`,
  );
  process.exit(1);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  ensureBrowsers();
