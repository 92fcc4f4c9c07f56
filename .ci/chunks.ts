/** Which modules share a file, of the site as of the package: each file more is one more wait before the first picture. */
import type { Plugin } from 'vite';

/** A file with all that its entries import; what another of them imports, too, is in the first. */
interface OneFile {
  readonly name: string;
  readonly entries: readonly string[];
}

/** What the first picture takes: of a timeline, of rows, and what one can press in either. */
const FIRST: readonly [OneFile, ...OneFile[]] = [
  {
    name: 'conflict-timeline',
    entries: [
      'src/elements/conflict-timeline.ts',
      // A file that is checked takes these as much as rows do.
      'src/model/edtf-bounds.ts',
      'src/model/vocabulary.ts',
    ],
  },
  { name: 'timeline', entries: ['src/elements/view/timeline-scene.ts'] },
  { name: 'rows', entries: ['src/elements/load/row-scenes.ts'] },
  {
    name: 'stage-controls',
    entries: ['src/elements/stage/stage-controls.ts', 'src/elements/stage/ct-overview.ts'],
  },
];

/** What one reads events in. What two of them take, and the first picture does not, is one file more, and not a dozen small ones. */
const READING: OneFile = {
  name: 'reading',
  entries: [
    'src/elements/list/ct-column.ts',
    'src/elements/list/ct-list.ts',
    'src/elements/reading/ct-cards.ts',
    'src/elements/reading/ct-detail.ts',
  ],
};

/** What is imported by a call stays apart, unless it is an entry itself. */
export function firstFiles(): {
  plugin: Plugin;
  groups: { name: string; test: (id: string) => boolean; priority: number }[];
} {
  const fileOf = new Map<string, string>();
  return {
    plugin: {
      name: 'one-file',
      apply: 'build',
      buildEnd() {
        fileOf.clear();
        const ids = [...this.getModuleIds()];
        const reachedFrom = (entries: readonly string[]): ReadonlySet<string> => {
          const reached = new Set<string>();
          const reach = (id: string): void => {
            if (reached.has(id)) return;
            reached.add(id);
            this.getModuleInfo(id)?.importedIds.forEach(reach);
          };
          entries.forEach((entry) => ids.filter((id) => id.endsWith(`/${entry}`)).forEach(reach));
          return reached;
        };
        for (const { name, entries } of FIRST)
          for (const id of reachedFrom(entries)) fileOf.set(id, fileOf.has(id) ? FIRST[0].name : name);
        const parts = READING.entries.map((entry) => reachedFrom([entry]));
        for (const id of ids)
          if (!fileOf.has(id) && parts.filter((part) => part.has(id)).length > 1)
            fileOf.set(id, READING.name);
      },
    },
    groups: [...FIRST, READING].map(({ name }, i) => ({
      name,
      test: (id) => fileOf.get(id) === name,
      priority: FIRST.length + 1 - i,
    })),
  };
}

const RUNTIME = 'rolldown-runtime';
const EXPORTED = /export ?\{ ?(\w+)(?: as \w+)? ?\};?\s*$/;
const IMPORTED = new RegExp(
  `import ?\\{ ?(?:\\w+ as )?(\\w+) ?\\} ?from ?"[./\\w-]*${RUNTIME}[\\w-]*\\.js";?`,
);

/** The few lines by which the bundler hands on what a file was imported for, in each that needs them: a file of their own would be one more wait, too. */
export function withoutRuntimeFile(): Plugin {
  return {
    name: 'without-runtime-file',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const [path, runtime] of Object.entries(bundle)) {
        if (runtime.type !== 'chunk' || runtime.name !== RUNTIME) continue;
        const [statement, made] = EXPORTED.exec(runtime.code) ?? [];
        if (statement === undefined || made === undefined) throw new Error(`${path} exports something else`);
        const lines = runtime.code.replace(statement, `return ${made};`);
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || !file.imports.includes(path)) continue;
          if (!IMPORTED.test(file.code)) throw new Error(`${file.fileName} takes something else of ${path}`);
          file.code = file.code.replace(
            IMPORTED,
            (__, name: string) => `var ${name} = (() => {${lines}})();`,
          );
          file.imports = file.imports.filter((imported) => imported !== path);
        }
        Reflect.deleteProperty(bundle, path);
      }
    },
  };
}
