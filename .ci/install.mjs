/**
 * Installs the packages when they are missing or older than package-lock.json, and says nothing otherwise.
 * Runs before `npm start` and `npm test` on a bare clone, so it may use nothing but Node.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const changed = (path) =>
  statSync(new URL(`../${path}`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs;

const [wantedMajor, wantedMinor] = /^>=(\d+)\.(\d+)/
  .exec(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).engines.node)
  .slice(1)
  .map(Number);
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
  console.error(`Node ${wantedMajor}.${wantedMinor} or later is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

// npm writes this file last, so its date is that of a finished install.
const installed = changed('node_modules/.package-lock.json') ?? -Infinity;
if (installed < (changed('package-lock.json') ?? 0)) {
  console.log('Installing packages …');
  // Another package manager names itself there, and does not know `ci`.
  const npm = /npm-cli\.c?js$/.test(process.env.npm_execpath ?? '') ? process.env.npm_execpath : undefined;
  // Where NODE_ENV is "production", npm would leave out what builds, serves and tests.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: true });
  if (status !== 0) {
    console.error('The packages could not be installed; what npm said stands above.');
    process.exit(1);
  }
}
