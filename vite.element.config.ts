/** The element as modules for who bundles: one file for all of the first picture, one for each part that comes later; packages stay outside. */
import { defineConfig } from 'vite';
import { firstFiles, withoutRuntimeFile } from './.ci/chunks.ts';
import { smallStyles } from './.ci/smaller.ts';

const files = firstFiles();

export default defineConfig({
  publicDir: false,
  plugins: [smallStyles(), files.plugin, withoutRuntimeFile()],
  build: {
    outDir: 'dist/element',
    target: 'es2022',
    minify: false,
    lib: { entry: 'src/elements/conflict-timeline.ts', formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      // What its syntax is lowered by is no package of ours.
      external: (id) => !/^[./]/.test(id) && !id.includes('@oxc-project'),
      output: {
        entryFileNames: 'elements/[name].js',
        chunkFileNames: 'elements/[name].js',
        codeSplitting: { groups: files.groups },
      },
    },
  },
});
