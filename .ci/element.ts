/** What a bundler takes of the package: the element as modules, their types, and the manifest of what the element offers. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..');
const TSC = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
const ENTRY = 'elements/conflict-timeline';

export async function buildElement(dist: string): Promise<void> {
  const outDir = join(dist, 'element');
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.element.config.ts'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  });
  // Types are checked by themselves, and take their time.
  execFileSync(process.execPath, [
    TSC,
    '-p',
    join(ROOT, 'tsconfig.element.json'),
    '--noCheck',
    '--outDir',
    outDir,
  ]);
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'custom-elements.json'), manifest());
}

/**
 * https://github.com/webcomponents/custom-elements-manifest, of the one element that pages use. The analyser's command would
 * write into package.json.
 */
export function manifest(): string {
  const source = readFileSync(join(ROOT, `src/${ENTRY}.ts`), 'utf8');
  const module = ts.createSourceFile(`dist/element/${ENTRY}.js`, source, ts.ScriptTarget.ES2022, true);
  const found = create({ modules: [module], plugins: litPlugin() });
  return `${JSON.stringify(found, publicOnly, 1)}\n`;
}

/** Of members, those that a page may use; of events, those that are documented, since the analyser takes a variable for one. */
function publicOnly(key: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const items = value as Readonly<Record<string, unknown>>[];
  if (key === 'members') return items.filter(({ privacy }) => privacy !== 'private');
  if (key === 'events') return items.filter(({ description }) => description !== undefined);
  return items;
}
