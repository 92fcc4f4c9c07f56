import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommandLine } from '../../src/cli/command-line.ts';

const TSX = join(import.meta.dirname, '../../node_modules/tsx/dist/cli.mjs');
const MAIN = join(import.meta.dirname, '../../src/cli/main.ts');

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The words that start the command line in a shell. */
export function commandLine(args: readonly string[]): string[] {
  return [process.execPath, TSX, MAIN, ...args];
}

/** Runs the command line in this process. */
export async function run(args: readonly string[]): Promise<Ran> {
  const lines = { stdout: '', stderr: '' };
  const status = await runCommandLine(args, {
    print: (line) => (lines.stdout += `${line}\n`),
    complain: (line) => (lines.stderr += `${line}\n`),
  });
  return { status, ...lines };
}

/** Runs the command line as a user would, in a process of its own. */
export function runProcess(args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  const [command = '', ...words] = commandLine(args);
  const { status, stdout, stderr } = spawnSync(command, words, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 26,
  });
  return { status, stdout, stderr };
}

/** A folder with the given files that is gone after the test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): { path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'conflict-timeline-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
