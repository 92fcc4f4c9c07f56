/** What the pages of docs/ show is what happens: commands run, data is read, and code is that of the files it stands for. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseTimeline } from '../../src/model/parse-timeline.ts';
import { folder, run } from '../cli/run.ts';
import { DOCS, EXAMPLES, examplesOf, type Example } from './pages.ts';

/** Which test runs the examples of a language; a page that has another has to say here how it is tried. */
const TRIED_BY: Readonly<Record<string, string>> = {
  html: 'tests/page/docs.test.ts',
  css: 'tests/page/docs.test.ts',
  js: 'tests/page/docs.test.ts',
  jsx: 'tests/page/frameworks.test.ts',
  vue: 'tests/page/frameworks.test.ts',
  svelte: 'tests/page/frameworks.test.ts',
  sh: 'tests/docs/examples.test.ts',
  json: 'tests/docs/examples.test.ts',
  yaml: 'tests/docs/examples.test.ts',
  text: 'tests/model/format.test.ts, tests/interchange/docs.test.ts',
  csv: 'tests/interchange/docs.test.ts',
  markwhen: 'tests/interchange/docs.test.ts',
};

const titled = (examples: readonly Example[]): readonly (readonly [string, Example])[] =>
  examples.map((example) => [example.place, example]);

it.each(titled(EXAMPLES.filter(({ language }) => language !== '')))(
  '%s is tried by some test',
  (_, { language }) => {
    expect(Object.keys(TRIED_BY)).toContain(language);
  },
);

describe('code of a file', () => {
  it.each(titled(EXAMPLES.filter(({ words: [word = ''] }) => word.startsWith('examples/'))))(
    'is the file: %s',
    (_, { words: [path = ''], text }) => {
      expect(text).toBe(readFileSync(join(DOCS, path), 'utf8').trimEnd());
    },
  );
});

describe('data', () => {
  it.each(titled(EXAMPLES.filter(({ language }) => language === 'json')))('is JSON: %s', (_, { text }) => {
    const value = JSON.parse(text) as object;
    if ('format' in value) expect(parseTimeline(text).faults).toEqual([]);
  });

  it.each(titled(EXAMPLES.filter(({ language }) => language === 'yaml')))('is YAML: %s', (_, { text }) => {
    expect(parse(text)).toBeTypeOf('object');
  });

  it('of the examples is sound, and made of their articles', async () => {
    const articles = join(DOCS, 'examples/articles');
    const kept = parseTimeline(readFileSync(join(DOCS, 'examples/timeline.json'), 'utf8'));
    expect(kept.faults).toEqual([]);
    using work = folder({});
    const out = join(work.path, 'timeline.json');
    const edits = join(DOCS, 'examples/edits.yaml');
    expect((await run(['build', articles, '-o', out, '--edits', edits])).status).toBe(0);
    const built = parseTimeline(readFileSync(out, 'utf8')).timeline;
    expect(built?.sources).toEqual(kept.timeline?.sources);
  });
});

/** What starts our command in a shell, and what only npm does. */
const COMMAND = /^(?:npx conflict-timeline|npm run -s cli --) (.+)$/;
const NPM_ONLY = /^npm (?:install|start|test)\b/;

describe('commands', () => {
  it('of “ten minutes” make a project and its site', async () => {
    const [made, site] = examplesOf('publishing')
      .filter(({ text }) => /^(?:npx|npm)/.test(text))
      .map(({ text }) => text.split('\n'));
    using work = folder({});
    const before = process.cwd();
    process.chdir(work.path);
    try {
      for (const line of made ?? []) {
        const words = COMMAND.exec(line)?.[1]?.split(' ');
        if (words) expect(await run(words)).toMatchObject({ status: 0 });
        else if (line.startsWith('cd ')) process.chdir(line.slice(3));
        else expect(line).toMatch(NPM_ONLY);
      }
      expect(site).toEqual(['npm run site']);
      const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
        scripts: Record<string, string>;
      };
      const [built, written] = (scripts.site ?? '').split(' && ');
      expect(built).toBe('npm run -s build');
      expect(written).toMatch(/^conflict-timeline site \. -o public$/);
      const build = (scripts.build ?? '').split(' ').slice(1);
      expect(await run(build)).toMatchObject({ status: 0 });
      // Metadata as the page shows it dates the article that it stands beside.
      const [metadata] = examplesOf('publishing').filter(({ language }) => language === 'json');
      writeFileSync('articles/talks.txt', 'On Saturday the envoys of Arland met at the old mill.');
      writeFileSync('articles/talks.json', metadata?.text ?? '');
      expect(await run(build)).toMatchObject({ status: 0 });
      expect(readFileSync('data/timeline.json', 'utf8')).toContain('"edtf": "2031-05-10"');
    } finally {
      process.chdir(before);
    }
  });
});
