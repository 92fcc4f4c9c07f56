/** Worker threads, from a checkout as from the package. */
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Piscina } from 'piscina';

/** In a checkout the sources run through tsx, in the package the built files by themselves. */
const IN_CHECKOUT = import.meta.url.endsWith('.ts');

/** The file that a thread runs. `name`: of one beside this. */
export function workerFile(name: string): string {
  return fileURLToPath(new URL(`./${name}.${IN_CHECKOUT ? 'ts' : 'js'}`, import.meta.url));
}

/** To be destroyed after use. */
export async function openPool<Task, Result>(file: string, threads: number): Promise<Piscina<Task, Result>> {
  // Most runs are small and need no threads, so most need not load this.
  const { Piscina } = await import('piscina');
  return new Piscina<Task, Result>({
    filename: file,
    minThreads: threads,
    maxThreads: threads,
    execArgv: IN_CHECKOUT ? ['--import', tsx()] : [],
    // Twice what is usual: most of what an article takes is garbage when it is done, and less of it is copied meanwhile.
    resourceLimits: { maxYoungGenerationSizeMb: 96 },
  });
}

function tsx(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
}
