import { basename } from 'node:path';
import { watch } from 'chokidar';

/** Programs that save write several times in a row, or write beside and rename. In milliseconds. */
const QUIET_MS = 100;

export interface Watch {
  readonly close: () => Promise<void>;
}

/**
 * Calls `changed` when something below the paths has changed and then been quiet; never while the call before still runs.
 * Resolves when changes are seen. A path need not be there yet.
 */
export async function watchPaths(
  paths: readonly string[],
  changed: () => Promise<void>,
  complain: (line: string) => void,
): Promise<Watch> {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const watcher = watch([...paths], {
    ignoreInitial: true,
    ignored: (path) => basename(path).startsWith('.'),
  });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // What went wrong once may be mended by the next change.
      running = running.then(changed).catch((error: unknown) => complain(String(error)));
    }, QUIET_MS);
  });
  watcher.on('error', (error) => complain(`what changes can't be watched: ${String(error)}`));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
      await running;
    },
  };
}
