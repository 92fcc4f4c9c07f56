/**
 * The browser that tests run in: a Chromium that is there already, else Debian's package where it may be installed.
 * Run as a script, before the tests, it makes sure that there is one.
 */
import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
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
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PATHS].find(
    isExecutable,
  );
}

/** How Playwright starts it: `chromium.launch(launchOptions())`. */
export function launchOptions(): { executablePath?: string; args: string[] } {
  const executablePath = findBrowser();
  return executablePath === undefined ? { args: ARGS } : { executablePath, args: ARGS };
}

function installFromDebian(): void {
  const isDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
  if (process.getuid?.() !== 0 || !isDebian) return;
  console.log('Installing Chromium …');
  const options: SpawnSyncOptions = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['-qq', 'update'], options);
  spawnSync(
    'apt-get',
    ['-qq', 'install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    options,
  );
}

function ensureBrowser(): void {
  if (findBrowser() === undefined) installFromDebian();
  const found = findBrowser();
  if (found !== undefined && isExecutable(found)) return;
  console.error(
    found === undefined
      ? 'The tests need Chromium or Chrome: install one, or set CHROME_PATH to where it is.'
      : `CHROME_PATH is ${found}, where there is no browser.`,
  );
  process.exit(1);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) ensureBrowser();
