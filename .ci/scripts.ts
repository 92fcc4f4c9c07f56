/**
 * What is one classic script each: the element for a page without a bundler, the two sides of an embed, and what follows a preview. A module from
 * another host needs that host's leave (CORS), and a sandboxed frame is on another host even at home; a classic script
 * needs none.
 */
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const ROOT = join(import.meta.dirname, '..');
const SCRIPTS = {
  'conflict-timeline.min': 'src/elements/conflict-timeline.ts',
  embed: 'src/site/embed.ts',
  'embed-parent': 'src/site/embed-parent.ts',
  preview: 'src/site/live-report.ts',
};

/** Letters beyond ASCII by their numbers: a page that does not say how it is encoded reads a classic script as it reads itself. */
function onlyAscii(): Plugin {
  return {
    name: 'only-ascii',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          file.code = file.code.replace(/\\?[^\0-\x7f]/g, (found) => escaped(found.at(-1) ?? ''));
    },
  };
}

/** The same in strings, templates, names and expressions, which is all that a minified script has. */
function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

export async function buildScripts(outDir: string): Promise<void> {
  for (const [name, entry] of Object.entries(SCRIPTS)) {
    await build({
      root: ROOT,
      configFile: false,
      plugins: [onlyAscii()],
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
