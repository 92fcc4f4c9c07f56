import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Digest } from '../extract/digest/index.ts';
import type { Wanted } from '../extract/digest/passages.ts';
import type { Made } from './analyse-file.ts';

/** In a checkout the sources run through tsx, in the package the built files by themselves. */
const IN_CHECKOUT = import.meta.url.endsWith('.ts');
const WORKER = IN_CHECKOUT ? './digest-worker.ts' : './digest-worker.js';

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
  worker = fileURLToPath(new URL(WORKER, import.meta.url)),
  wanted: readonly Wanted[] = [],
): Promise<Made<Digest>[]> {
  // Most folders are small and need no threads, so most runs need not load this.
  const { Piscina } = await import('piscina');
  const pool = new Piscina<{ folder: string; file: string; wanted: readonly Wanted[] }, Made<Digest>>({
    filename: worker,
    minThreads: threads,
    maxThreads: threads,
    execArgv: IN_CHECKOUT ? ['--import', tsx()] : [],
  });
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

function tsx(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
}
