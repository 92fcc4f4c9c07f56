/** The package as npm packs it: its bin runs in plain Node, with nothing but the packages that npm installs for it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { folder } from './run.ts';

const ROOT = join(import.meta.dirname, '../..');

function call(cwd: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}

it('is a command where it is installed', async () => {
  using work = folder({
    'package/LICENSE': '',
    'app/node_modules/.bin/.keep': '',
    'app/in/a.txt': 'On 3 May 2031 Ada Low met Ben Orr.',
    'app/in/b.txt': 'In the evening the guns fell silent.',
  });
  const source = join(work.path, 'package');
  const app = join(work.path, 'app');
  const installed = join(app, 'node_modules/conflict-timeline');
  cpSync(join(ROOT, 'package.json'), join(source, 'package.json'));
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.cli.config.ts'),
    logLevel: 'error',
    build: { outDir: join(source, 'dist/cli'), emptyOutDir: true },
  });

  call(source, 'npm', 'pack', '--ignore-scripts', '--offline', '--silent');
  const { name, version, bin, dependencies } = JSON.parse(
    readFileSync(join(source, 'package.json'), 'utf8'),
  ) as Record<'name' | 'version', string> & Record<'bin' | 'dependencies', Record<string, string>>;
  mkdirSync(installed);
  call(source, 'tar', '-xzf', `${name}-${version}.tgz`, '-C', installed, '--strip-components=1');
  symlinkSync(join(ROOT, 'node_modules'), join(installed, 'node_modules'));
  const main = join(installed, bin[name] ?? '');

  const built = readdirSync(dirname(main)).map((file) => readFileSync(join(dirname(main), file), 'utf8'));
  const imported = built.flatMap((code) =>
    [...code.matchAll(/\b(?:from |import\()"([^."][^"]*)"/g)].map(([, from = '']) =>
      from.replace(/^node:/, ''),
    ),
  );
  expect(imported).toContain('edtf');
  const allowed = [...Object.keys(dependencies), ...builtinModules];
  expect(
    imported.filter((from) => !allowed.some((name) => from === name || from.startsWith(`${name}/`))),
  ).toEqual([]);

  // What npm does for a bin.
  chmodSync(main, 0o755);
  symlinkSync(main, join(app, 'node_modules/.bin', name));
  expect(call(app, 'npx', '--no-install', name, 'build', 'in', '-o', 't.json')).toContain(
    '2 articles, 1 event',
  );
  const once = readFileSync(join(app, 't.json'));
  call(app, 'npx', '--no-install', name, 'build', 'in', '-o', 't.json', '--jobs', '2');
  expect(readFileSync(join(app, 't.json'))).toEqual(once);
  expect(call(app, process.execPath, main, 'check', 't.json')).toContain('no faults');
});
