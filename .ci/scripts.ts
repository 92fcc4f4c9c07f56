/**
 * What is one classic script each: the element for a page without a bundler, the two sides of an embed, and what follows a preview. A module from
 * another host needs that host's leave (CORS), and a sandboxed frame is on another host even at home; a classic script
 * needs none.
 */
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { smallStyles, withoutIndents } from './smaller.ts';

const ROOT = join(import.meta.dirname, '..');
const SCRIPTS = {
  'conflict-timeline.min': 'src/elements/conflict-timeline.ts',
  embed: 'src/site/embed.ts',
  'embed-parent': 'src/site/embed-parent.ts',
  preview: 'src/site/live-report.ts',
};

/** A page that does not say how it is encoded reads a classic script as it reads itself, but for a script that begins with this mark. */
function markedAsUtf8(): Plugin {
  return {
    name: 'marked-as-utf-8',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = `\ufeff${file.code}`;
    },
  };
}

export async function buildScripts(outDir: string): Promise<void> {
  for (const [name, entry] of Object.entries(SCRIPTS)) {
    await build({
      root: ROOT,
      configFile: false,
      plugins: [smallStyles(), withoutIndents(), markedAsUtf8()],
      publicDir: false,
      logLevel: 'warn',
      build: {
        outDir,
        emptyOutDir: false,
        rolldownOptions: {
          input: entry,
          // The helper that preloads modules asks for it, and has nothing to preload here.
          transform: { define: { 'import.meta': '{}' } },
          output: { format: 'iife', entryFileNames: `${name}.js`, codeSplitting: false },
        },
      },
    });
  }
}
