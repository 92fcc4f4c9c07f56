/** The site of the documentation: the pages of docs/, the builder, and what their examples stand on. */
import type { Package } from 'custom-elements-manifest/schema';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { docsSite } from '../src/docs/docs-site.ts';
import { manifest } from './element.ts';

const ROOT = join(import.meta.dirname, '..');
const SOURCE = join(ROOT, 'docs');
/** What pages lead to that is no page. */
const COPIED = ['pictures', 'examples', 'timeline.schema.json'];
const SCRIPTS = { docs: 'copy-code', builder: 'builder/main' };

/** Writes into `docs/` of a built site, whose element the pages use. */
export async function buildDocs(dist: string): Promise<void> {
  const outDir = join(dist, 'docs');
  for (const [name, entry] of Object.entries(SCRIPTS))
    await build({
      root: ROOT,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {
        outDir,
        emptyOutDir: false,
        rolldownOptions: {
          input: `src/docs/${entry}.ts`,
          output: { format: 'es', entryFileNames: `${name}.js`, codeSplitting: false },
        },
      },
    });
  const files = docsSite({
    markdown: (name) => readFileSync(join(SOURCE, `${name}.md`), 'utf8'),
    manifest: JSON.parse(manifest()) as Package,
    css: readFileSync(join(ROOT, 'src/docs/docs.css'), 'utf8'),
  });
  for (const [path, content] of files) {
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  for (const path of COPIED) cpSync(join(SOURCE, path), join(outDir, path), { recursive: true });
}
