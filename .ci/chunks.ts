/** Which modules share a file, of the site as of the package: each file more is one more wait before the first picture. */
import type { Plugin } from 'vite';

/** A file with all that its entries import and no file before it in the list has. */
interface OneFile {
  readonly name: string;
  readonly entries: readonly string[];
}

/** What the first picture takes: of a timeline, of rows, and what one can press in either. */
const FIRST: readonly OneFile[] = [
  { name: 'conflict-timeline', entries: ['src/elements/conflict-timeline.ts'] },
  { name: 'rows', entries: ['src/elements/load/row-scenes.ts'] },
  {
    name: 'stage-controls',
    entries: ['src/elements/stage/stage-controls.ts', 'src/elements/stage/ct-overview.ts'],
  },
];

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
        const take = (id: string, name: string): void => {
          if (fileOf.has(id)) return;
          fileOf.set(id, name);
          for (const imported of this.getModuleInfo(id)?.importedIds ?? []) take(imported, name);
        };
        for (const { name, entries } of FIRST)
          for (const entry of entries)
            for (const id of ids.filter((one) => one.endsWith(`/${entry}`))) take(id, name);
      },
    },
    groups: FIRST.map(({ name }, i) => ({
      name,
      test: (id) => fileOf.get(id) === name,
      priority: FIRST.length - i,
    })),
  };
}
