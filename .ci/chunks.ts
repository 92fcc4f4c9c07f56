/** Which modules share a file, of the site as of the package: each file more is one more wait before the first picture. */
import type { Plugin } from 'vite';

/** A file by the name of `entry`, with all that it imports and no file before it in the list has. */
interface OneFile {
  readonly name: string;
  readonly entry: string;
}

/** What the first picture takes: of a timeline, of rows, and what one can press in either. */
const FIRST: readonly OneFile[] = [
  { name: 'conflict-timeline', entry: 'src/elements/conflict-timeline.ts' },
  { name: 'rows', entry: 'src/elements/load/row-scenes.ts' },
  { name: 'stage-controls', entry: 'src/elements/stage/stage-controls.ts' },
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
        for (const { name, entry } of FIRST)
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
