import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { TextFault } from './file-text.ts';

/** A built file that a site takes along. */
export interface CopiedFile {
  readonly path: string;
  readonly make: () => Promise<Uint8Array>;
}

/** In the package beside the command, in a checkout where `npm run build` puts it. */
const BUILT = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../dist/' : '../', import.meta.url),
);
const AT_ROOT = [
  'conflict-timeline.js',
  'conflict-timeline.min.js',
  'embed.js',
  'embed-parent.js',
  'site.css',
];

/** The element's scripts and the look of the pages. @throws TextFault where they were not built */
export async function elementFiles(): Promise<readonly CopiedFile[]> {
  const assets = await readdir(`${BUILT}assets`).catch(() => []);
  const paths = [
    ...AT_ROOT,
    ...assets.filter((name) => name.endsWith('.js')).map((name) => `assets/${name}`),
  ];
  const missing = await readFile(`${BUILT}${AT_ROOT[0] ?? ''}`).then(
    () => false,
    () => true,
  );
  if (missing) throw new TextFault('the element has not been built; run "npm run build" first');
  return paths.map(builtFile);
}

export function builtFile(path: string): CopiedFile {
  return { path, make: () => readFile(`${BUILT}${path}`) };
}
