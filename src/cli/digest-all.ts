import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Digest } from '../extract/digest/index.ts';
import type { Wanted } from '../extract/digest/passages.ts';
import { digestFile, type Made } from './analyse-file.ts';
import { CalledWrongly } from './command.ts';
import { digestInPool } from './pool.ts';

/** Below these a thread takes longer to start than it saves. */
const FEW_FILES = 8;
const FEW_BYTES = 200_000;

/** The number of threads that was asked for; null: none was. @throws CalledWrongly */
export function readJobs(value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^[1-9]\d{0,2}$/.test(value))
    throw new CalledWrongly(`--jobs: expected a number of threads from 1 to 999, found “${value}”`);
  return Number(value);
}

/**
 * Reads and analyses articles, on all cores where there is enough to do. The result does not depend on the threads, and
 * of the articles themselves no more is in memory than one for each thread.
 * @param files paths inside the folder
 * @param jobs how many threads; null: as many as are worth it
 * @param done called after each article, in whatever order they are done
 * @param wanted words that an editor names as evidence
 * @returns in the order of `files`
 */
export async function digestAll(
  folder: string,
  files: readonly string[],
  jobs: number | null,
  done: (file: string) => void,
  wanted: readonly Wanted[] = [],
): Promise<Made<Digest>[]> {
  const threads = Math.min(
    jobs ?? ((await isLittle(folder, files)) ? 1 : availableParallelism()),
    files.length,
  );
  if (threads > 1) return digestInPool(folder, files, threads, done, undefined, wanted);
  const all: Made<Digest>[] = [];
  for (const file of files) {
    all.push(await digestFile(folder, file, wanted));
    done(file);
  }
  return all;
}

async function isLittle(folder: string, files: readonly string[]): Promise<boolean> {
  if (files.length < FEW_FILES) return true;
  let bytes = 0;
  for (const file of files) {
    // What can't be read is reported when its turn comes.
    bytes += (await stat(join(folder, file)).catch(() => null))?.size ?? 0;
    if (bytes >= FEW_BYTES) return false;
  }
  return true;
}
