/** The command line as JavaScript that plain Node runs; packages stay outside, npm installs them. */
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/cli',
    target: 'node20',
    rolldownOptions: {
      // What a worker thread runs is a file by itself, beside main.js; what both need is a third.
      input: {
        main: 'src/cli/main.ts',
        'digest-worker': 'src/cli/digest-worker.ts',
        'draw-worker': 'src/cli/draw-worker.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
