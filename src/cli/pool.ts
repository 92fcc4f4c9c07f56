import type { Digest } from '../extract/digest/index.ts';
import type { Wanted } from '../extract/digest/passages.ts';
import type { Made } from './analyse-file.ts';
import { openPool, workerFile } from './threads.ts';

interface Task {
  readonly folder: string;
  readonly file: string;
  readonly wanted: readonly Wanted[];
}

/**
 * Analyses articles on several worker threads. A thread that dies, as one without memory does, costs its article and
 * nothing else.
 * @param files paths inside the folder
 * @param worker the file a thread runs, for tests
 * @param wanted words that an editor names as evidence
 * @returns in the order of `files`, however the threads finish
 */
export async function digestInPool(
  folder: string,
  files: readonly string[],
  threads: number,
  done: (file: string) => void,
  worker = workerFile('digest-worker'),
  wanted: readonly Wanted[] = [],
): Promise<Made<Digest>[]> {
  const pool = await openPool<Task, Made<Digest>>(worker, threads);
  try {
    return await Promise.all(
      files.map(async (file) => {
        const digested = await pool
          .run({ folder, file, wanted })
          .catch((error: unknown) => lost(file, error));
        done(file);
        return digested;
      }),
    );
  } finally {
    await pool.destroy();
  }
}

function lost(file: string, error: unknown): Made<Digest> {
  const [words = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
  return { made: null, faults: [{ file, message: `the thread that read it died (${words})` }] };
}
