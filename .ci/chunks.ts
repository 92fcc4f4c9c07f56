/** Which modules of the site share a file: each file more is one more wait before the first picture. */
import type { Plugin } from 'vite';

/** A file by the name of `entry`, with all that it imports and no file before it in the list has. */
export interface OneFile {
  readonly name: string;
  readonly entry: string;
}

/** What is imported by a call stays apart, unless it is an entry itself. */
export function filesOf(files: readonly OneFile[]): {
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
        for (const { name, entry } of files)
          for (const id of ids.filter((one) => one.endsWith(`/${entry}`))) take(id, name);
      },
    },
    groups: files.map(({ name }, i) => ({
      name,
      test: (id) => fileOf.get(id) === name,
      priority: files.length - i,
    })),
  };
}
