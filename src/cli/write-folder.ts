import { mkdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { save } from './save.ts';

/** Remembers what was written, so that what is no longer there can be taken away, and nothing else. */
const MANIFEST = '.conflict-timeline-site.json';

export interface Tally {
  readonly written: number;
  readonly same: number;
  readonly removed: number;
}

/** A folder of generated files: what is the same stays untouched, and what the last run wrote and this one didn't goes. */
export class FolderWriter {
  readonly #root: string;
  readonly #before: ReadonlySet<string>;
  readonly #now = new Set<string>();
  #written = 0;

  private constructor(root: string, before: ReadonlySet<string>) {
    this.#root = root;
    this.#before = before;
  }

  /** Throws the system's error. */
  static async open(root: string): Promise<FolderWriter> {
    await mkdir(root, { recursive: true });
    const text = await readFile(join(root, MANIFEST), 'utf8').catch(() => '[]');
    return new FolderWriter(root, new Set(pathsIn(text)));
  }

  /** Throws the system's error. */
  async put(path: string, content: string | Uint8Array): Promise<void> {
    this.#now.add(path);
    const file = join(this.#root, path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const there = await readFile(file).catch(() => null);
    if (there?.equals(bytes)) return;
    await mkdir(dirname(file), { recursive: true });
    await save(file, bytes);
    this.#written++;
  }

  /** Takes away what is no longer part of the folder. Throws the system's error. */
  async close(): Promise<Tally> {
    const gone = [...this.#before].filter((path) => !this.#now.has(path));
    for (const path of gone) {
      await rm(join(this.#root, path), { force: true });
      // Its folder goes with it, unless something else is in it.
      await rmdir(dirname(join(this.#root, path))).catch(() => undefined);
    }
    await save(join(this.#root, MANIFEST), `${JSON.stringify([...this.#now].sort(), null, 1)}\n`);
    return {
      written: this.#written,
      same: this.#now.size - this.#written,
      removed: gone.length,
    };
  }
}

/** The paths of a manifest, as far as they stay inside its folder: somebody may have written into it. */
function pathsIn(text: string): string[] {
  try {
    const read: unknown = JSON.parse(text);
    if (!Array.isArray(read)) return [];
    return read.filter(
      (path): path is string =>
        typeof path === 'string' && !/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(path),
    );
  } catch {
    return [];
  }
}
