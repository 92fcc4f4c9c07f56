/** The command line as one file of JavaScript that plain Node runs; packages stay outside, npm installs them. */
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'main.js' } },
  },
});
