/**
 * Every check, each to its end whatever the one before said, then a line `N passed, N failed`: types, lint and
 * format count one each, and every test counts one. With TEST_COUNTS set, that line also goes to the file it names.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { countTests, type Counts } from './counts.ts';

function run(name: string, command: string, args: readonly string[]): boolean {
  console.log(`\n${name}`);
  // npm puts node_modules/.bin on the path; on Windows its commands need a shell.
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell }).status === 0;
}

function runVitest(): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'conflict-timeline-'));
  const report = join(folder, 'report.json');
  const ok = run('Tests', 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    return countTests(JSON.parse(readFileSync(report, 'utf8')), ok);
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const checks = [
  run('Types', 'tsc', ['--noEmit']),
  run('Lint', 'eslint', ['.']),
  run('Format', 'prettier', ['--check', '--log-level=warn', '.']),
];
const tests = runVitest();
const failed = tests.failed + checks.filter((ok) => !ok).length;
const line = `${tests.passed + checks.filter(Boolean).length} passed, ${failed} failed`;
if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, `${line}\n`);
console.log(`\n${line}`);
process.exitCode = failed > 0 ? 1 : 0;
