/** The site (index.html and what it needs) and the three sorts of tests. */
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './.ci/browser.ts';
import { firstFiles, withoutRuntimeFile } from './.ci/chunks.ts';
import { minifiedOnceMore, plainImports, smallStyles, withoutIndents } from './.ci/smaller.ts';
import { readerPage } from './src/site/reader-page.ts';

/** Nothing may depend on the zone of the host, so the tests run in an awkward one: UTC+5:45. */
const TEST_ZONE = 'Asia/Kathmandu';

/** Tests of what stands among the elements and needs no browser. */
const NO_BROWSER = 'tests/elements/citations';

const ELEMENT = 'conflict-timeline';

const files = firstFiles();

export default defineConfig({
  // Relative, so that the built site works in any folder of a host.
  base: './',
  plugins: [
    readerPage(),
    smallStyles(),
    withoutIndents(),
    plainImports(),
    files.plugin,
    withoutRuntimeFile(),
    minifiedOnceMore(),
  ],
  build: {
    outDir: 'dist',
    // What it adds to imports by a call weighs a kilobyte, for parts whose own imports are there already.
    modulePreload: false,
    rolldownOptions: {
      input: { index: 'index.html', [ELEMENT]: 'src/elements/conflict-timeline.ts' },
      output: {
        // Other pages name the element's script, so its address stays the same from build to build.
        entryFileNames: ({ name }) => (name === ELEMENT ? '[name].js' : 'assets/[name]-[hash].js'),
        codeSplitting: { groups: files.groups },
      },
    },
  },
  test: {
    // A machine with two cores that runs a browser beside the tests is slow now and then.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          env: { TZ: TEST_ZONE },
          include: [
            'tests/*.test.ts',
            'tests/{model,extract,layout,cli,interchange,site,docs,eval,links}/**/*.test.ts',
            `${NO_BROWSER}/**/*.test.ts`,
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'elements',
          include: ['tests/elements/**/*.test.ts'],
          exclude: [`${NO_BROWSER}/**`],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({
              launchOptions: launchOptions(),
              contextOptions: { timezoneId: TEST_ZONE },
            }),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1440, height: 900 },
            screenshotFailures: false,
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'node',
          include: ['tests/page/**/*.test.ts'],
          globalSetup: 'tests/page/setup.ts',
        },
      },
    ],
  },
});
