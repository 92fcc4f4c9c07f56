/** The element as modules for who bundles: one file for each source, packages stay outside. */
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist/element',
    target: 'es2022',
    minify: false,
    lib: { entry: 'src/elements/conflict-timeline.ts', formats: ['es'] },
    rolldownOptions: {
      external: /^[^./]/,
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
