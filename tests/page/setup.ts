/** Builds the site and serves it; tests get its address by `inject('pageUrl')`. */
import process from 'node:process';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildDocs } from '../../.ci/docs.ts';
import { buildScripts } from '../../.ci/scripts.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a slash at the end. */
    pageUrl: string;
  }
}

/** Apart from dist/, so that a test run leaves a reader's own build alone. */
export const OUT_DIR = 'node_modules/.cache/page-tests';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // The runner says `test`, which would build the libraries' variants for developers.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'warn', build: { outDir: OUT_DIR, emptyOutDir: true } });
  await buildScripts(OUT_DIR);
  await buildDocs(OUT_DIR);
  await build({ configFile: 'vite.cli.config.ts', logLevel: 'warn', build: { outDir: `${OUT_DIR}/cli` } });
  process.env.NODE_ENV = NODE_ENV;
  const server = await preview({
    logLevel: 'warn',
    build: { outDir: OUT_DIR },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the server of the built site has no address');
  project.provide('pageUrl', url);
  return () => server.close();
}
