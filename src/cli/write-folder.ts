import { access, mkdir, readFile, rm, rmdir } from 'node:fs/promises';
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
  readonly #before: Manifest;
  readonly #now = new Map<string, string | null>();
  #written = 0;

  private constructor(root: string, before: Manifest) {
    this.#root = root;
    this.#before = before;
  }

  /** Throws the system's error. */
  static async open(root: string): Promise<FolderWriter> {
    await mkdir(root, { recursive: true });
    const text = await readFile(join(root, MANIFEST), 'utf8').catch(() => '{}');
    return new FolderWriter(root, readManifest(text));
  }

  /** Whether a file is there and was made of the same, which `key` stands for; it stays then, and need not be put. */
  async keeps(path: string, key: string): Promise<boolean> {
    if (this.#before.get(path) !== key) return false;
    const isThere = await access(join(this.#root, path)).then(
      () => true,
      () => false,
    );
    if (isThere) this.#now.set(path, key);
    return isThere;
  }

  /** `key`: for what took long to make, see `keeps`. Throws the system's error. */
  async put(path: string, content: string | Uint8Array, key: string | null = null): Promise<void> {
    this.#now.set(path, key);
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
    const gone = [...this.#before.keys()].filter((path) => !this.#now.has(path));
    for (const path of gone) {
      await rm(join(this.#root, path), { force: true });
      // Its folder goes with it, unless something else is in it.
      await rmdir(dirname(join(this.#root, path))).catch(() => undefined);
    }
    await save(join(this.#root, MANIFEST), writeManifest(this.#now));
    return {
      written: this.#written,
      same: this.#now.size - this.#written,
      removed: gone.length,
    };
  }
}

/** Path to key, or to null where there is none. */
type Manifest = ReadonlyMap<string, string | null>;

function writeManifest(files: Manifest): string {
  const inOrder = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(inOrder), null, 1)}\n`;
}

/** As far as its paths stay inside its folder: somebody may have written into it. */
function readManifest(text: string): Manifest {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return new Map();
    return new Map(
      Object.entries(read)
        .filter(([path]) => !/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(path))
        .map(([path, key]) => [path, typeof key === 'string' ? key : null]),
    );
  } catch {
    return new Map();
  }
}
