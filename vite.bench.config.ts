/** The benchmark as JavaScript that plain Node runs, built as the command line is. */
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: { ssr: 'bench/extract.ts', outDir: 'node_modules/.cache/bench', target: 'node20' },
});
