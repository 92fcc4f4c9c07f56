/** The package as npm packs it, in a folder of its own: for who writes articles, and for who bundles the element. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import ts from 'typescript';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildElement } from '../../.ci/element.ts';
import { folder } from '../cli/run.ts';
import { open, useBrowser } from './open.ts';
import { OUT_DIR } from './setup.ts';

useBrowser();

const ROOT = join(import.meta.dirname, '../..');
const NAME = 'conflict-timeline';
/** What has no types because it is no module. */
const SCRIPTS = [`./${NAME}.min.js`, './embed-parent.js'];

let work: ReturnType<typeof folder>;
let app: string;
let installed: string;
let tarball: Buffer;

function call(cwd: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}

function dependencies(): string[] {
  const text = readFileSync(join(installed, 'package.json'), 'utf8');
  return Object.keys((JSON.parse(text) as { dependencies: Record<string, string> }).dependencies);
}

function filesIn(path: string, ending: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(path, name));
}

/** Of packages, with what of them. */
function importsOf(code: string): string[] {
  return [...code.matchAll(/\b(?:from |import |import\()"([^."][^"]*)"/g)].map(([, from = '']) =>
    from.replace(/^node:/, ''),
  );
}

function strange(imported: readonly string[], packages: readonly string[]): string[] {
  return imported.filter((from) => !packages.some((name) => from === name || from.startsWith(`${name}/`)));
}

beforeAll(async () => {
  work = folder({ 'app/node_modules/.bin/.keep': '' });
  const source = join(work.path, 'source');
  app = join(work.path, 'app');
  installed = join(app, 'node_modules', NAME);
  for (const part of ['package.json', 'README.md', 'LICENSE', 'docs'])
    cpSync(join(ROOT, part), join(source, part), { recursive: true });
  cpSync(join(ROOT, OUT_DIR), join(source, 'dist'), { recursive: true });
  await buildElement(join(source, 'dist'));
  const file = call(source, 'npm', 'pack', '--ignore-scripts', '--offline', '--silent').trim();
  tarball = readFileSync(join(source, file));
  mkdirSync(installed);
  call(source, 'tar', '-xzf', file, '-C', installed, '--strip-components=1');
  // What npm would install with it.
  symlinkSync(join(ROOT, 'node_modules'), join(installed, 'node_modules'));
  const main = join(installed, 'dist/cli/main.js');
  chmodSync(main, 0o755);
  symlinkSync(main, join(app, 'node_modules/.bin', NAME));
});
afterAll(() => work[Symbol.dispose]());

describe('the package', () => {
  it('is in order for publint', async () => {
    const bytes = tarball.buffer.slice(
      tarball.byteOffset,
      tarball.byteOffset + tarball.length,
    ) as ArrayBuffer;
    const { messages } = await publint({ pack: { tarball: bytes }, level: 'warning', strict: true });
    expect(messages).toEqual([]);
  });

  it('has types that are those of its modules', async () => {
    const checked = await checkPackage(createPackageFromTarballData(tarball), {
      excludeEntrypoints: SCRIPTS,
    });
    if (!checked.types) throw new Error('no types');
    // Without modules (CommonJS, and what Node did before it knew "exports") there is no custom element either.
    const problems = checked.problems.filter(
      (problem) =>
        !('resolutionKind' in problem) || ['node16-esm', 'bundler'].includes(problem.resolutionKind),
    );
    expect(problems).toEqual([]);
  });

  it('types the element, its events and its methods with no package but its own dependencies', () => {
    const file = join(app, 'uses.ts');
    writeFileSync(
      file,
      `import { ConflictTimeline } from '${NAME}';
const made: ConflictTimeline = document.createElement('${NAME}');
made.goTo('2031-05-03');
const svg: Promise<string> = made.toSVG();
// @ts-expect-error: lanes have names
made.lanes = 'weather';
export { svg };
`,
    );
    const program = ts.createProgram([file], {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      types: [],
      preserveSymlinks: true,
    });
    const messages = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
    expect(messages).toEqual([]);
    const own = program.getSourceFiles().filter(({ fileName }) => fileName.includes(`/${NAME}/dist/`));
    const named = own.flatMap(({ text }) =>
      ts
        .preProcessFile(text)
        .importedFiles.flatMap(({ fileName }) => (fileName.startsWith('.') ? [] : [fileName])),
    );
    expect(named).toContain('lit');
    expect(named.filter((name) => !dependencies().includes(name))).toEqual([]);
  });

  it('imports nothing but what npm installs with it', () => {
    const modules = filesIn(join(installed, 'dist/element'), '.js');
    const imported = modules.flatMap((file) => importsOf(readFileSync(file, 'utf8')));
    expect(imported).toContain('lit');
    expect(strange(imported, dependencies())).toEqual([]);
  });

  it('tells editors what the element offers, and nothing else', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'dist/custom-elements.json'), 'utf8')) as {
      modules: {
        path: string;
        declarations: Record<'attributes' | 'members' | 'events', { name: string }[]>[];
      }[];
    };
    const [module] = manifest.modules;
    const [element] = module?.declarations ?? [];
    expect(existsSync(join(installed, module?.path ?? ''))).toBe(true);
    expect(element?.attributes.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['src', 'at', 'lanes']),
    );
    expect(element?.events.map(({ name }) => name)).toEqual([
      'ct-load',
      'ct-error',
      'ct-select',
      'ct-viewchange',
    ]);
    const members = element?.members.map(({ name }) => name) ?? [];
    expect(members).toEqual(expect.arrayContaining(['goTo', 'timeline', 'toSVG']));
    expect(members.filter((name) => name.startsWith('#'))).toEqual([]);
  });
});

describe('its command', () => {
  it('imports nothing but what npm installs with it, and Node has', () => {
    const built = filesIn(join(installed, 'dist/cli'), '.js');
    const imported = built.flatMap((file) => importsOf(readFileSync(file, 'utf8')));
    expect(imported).toContain('edtf');
    expect(strange(imported, [...dependencies(), ...builtinModules])).toEqual([]);
  });

  it('builds a folder, on one thread as on two, and checks what came of it', () => {
    mkdirSync(join(app, 'in'));
    writeFileSync(join(app, 'in/a.txt'), 'On 3 May 2031 Ada Low met Ben Orr.');
    writeFileSync(join(app, 'in/b.txt'), 'In the evening the guns fell silent.');
    const command = (...args: string[]): string => call(app, 'npx', '--no-install', NAME, ...args);
    expect(command('build', 'in', '-o', 't.json')).toContain('2 articles, 1 event');
    const once = readFileSync(join(app, 't.json'));
    command('build', 'in', '-o', 't.json', '--jobs', '2');
    expect(readFileSync(join(app, 't.json'))).toEqual(once);
    expect(command('check', 't.json')).toContain('no faults');
  });
});

describe('in an empty folder', () => {
  it('makes a project, a timeline of an own article, and its site', () => {
    call(app, 'npx', '--no-install', NAME, 'init', 'war');
    writeFileSync(join(app, 'war/articles/own.txt'), 'On 3 June 2031 Ada Low met Ben Orr in Rome.');
    expect(call(join(app, 'war'), 'npm', 'run', 'site')).toContain('2 articles, 6 events');
    const page = readFileSync(join(app, 'war/public/on/2031-06-03/index.html'), 'utf8');
    expect(page).toContain('Ada Low met Ben Orr');
    expect(readFileSync(join(app, 'war/public/conflict-timeline.js'), 'utf8').length).toBeGreaterThan(10_000);
  });

  describe('bundled', () => {
    let server: PreviewServer;

    beforeAll(async () => {
      const shop = join(app, 'shop');
      const timeline = readFileSync(join(ROOT, 'data/timeline.json'));
      mkdirSync(join(shop, 'public'), { recursive: true });
      writeFileSync(join(shop, 'public/timeline.json'), timeline);
      cpSync(join(installed, `dist/${NAME}.min.js`), join(shop, 'public/other.js'));
      writeFileSync(join(shop, 'main.js'), `import '${NAME}';\n`);
      writeFileSync(
        join(shop, 'index.html'),
        `<!doctype html><link rel="icon" href="data:,"><script type="module" src="/main.js"></script>
<conflict-timeline src="timeline.json" at="easter-ceasefire"></conflict-timeline>`,
      );
      // A page that has another copy of the element, too, as a second version would be.
      writeFileSync(
        join(shop, 'public/both.html'),
        `<!doctype html><link rel="icon" href="data:,"><script src="other.js"></script>
<script type="module">
const page = await (await fetch('index.html')).text();
await import(/src="(.+?\\.js)"/.exec(page)[1]);
document.body.dataset.both = 'yes';
</script>
<conflict-timeline src="timeline.json" at="easter-ceasefire"></conflict-timeline>`,
      );
      const { NODE_ENV } = process.env;
      process.env.NODE_ENV = 'production';
      await build({ root: shop, configFile: false, logLevel: 'error' });
      process.env.NODE_ENV = NODE_ENV;
      server = await preview({
        root: shop,
        configFile: false,
        logLevel: 'error',
        preview: { host: '127.0.0.1', port: 0 },
      });
    });
    afterAll(() => server.close());

    it.each(['', 'both.html'])('shows the timeline and its parts: /%s', async (path) => {
      const { page, complaints } = await open(new URL(path, server.resolvedUrls?.local[0]).href);
      await page.locator('ct-detail h2').first().waitFor();
      if (path !== '') await page.locator('body[data-both]').waitFor();
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  });
});
