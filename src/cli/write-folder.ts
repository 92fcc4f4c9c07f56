import { access, mkdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ListUnderWay, readList, writeList, type Known } from './folder-list.ts';
import { besideOf, save } from './save.ts';

export interface Tally {
  readonly written: number;
  readonly same: number;
  readonly removed: number;
}

/**
 * A folder of generated files: what is the same stays untouched, and what earlier runs wrote and this one didn't goes. A run that
 * is cut off anywhere leaves every file whole, and the next one goes on from there.
 */
export class FolderWriter {
  readonly #root: string;
  readonly #before: Known;
  readonly #underWay: ListUnderWay;
  readonly #now = new Map<string, string | null>();
  readonly #folders = new Set<string>();
  #written = 0;

  private constructor(root: string, before: Known, underWay: ListUnderWay) {
    this.#root = root;
    this.#before = before;
    this.#underWay = underWay;
  }

  /** To be closed, or stopped. Throws the system's error. */
  static async open(root: string): Promise<FolderWriter> {
    await mkdir(root, { recursive: true });
    const known = await readList(root);
    return new FolderWriter(root, known, await ListUnderWay.open(root, known.files));
  }

  /** Whether a file is there and was made of the same, which `key` stands for; it stays then, and need not be put. */
  async keeps(path: string, key: string): Promise<boolean> {
    if (this.#before.files.get(path) !== key) return false;
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
    const { files, cutOff } = this.#before;
    if (cutOff !== null) await rm(besideOf(file, cutOff), { force: true });
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const there = await readFile(file).catch(() => null);
    if (!there?.equals(bytes)) {
      await this.#makeFolder(dirname(file));
      // What is kept by its key is never compared again.
      await save(file, bytes, key !== null);
      this.#written++;
    }
    if (files.get(path) !== key) await this.#underWay.add(path, key);
  }

  /** Takes away what is no longer part of the folder. Throws the system's error. */
  async close(): Promise<Tally> {
    const gone = [...this.#before.files.keys()].filter((path) => !this.#now.has(path));
    for (const path of gone) {
      await rm(join(this.#root, path), { force: true });
      // Its folder goes with it, unless something else is in it.
      await rmdir(dirname(join(this.#root, path))).catch(() => undefined);
    }
    await this.#underWay.close();
    await writeList(this.#root, this.#now);
    return {
      written: this.#written,
      same: this.#now.size - this.#written,
      removed: gone.length,
    };
  }

  /** Leaves the folder as it is now, for the next run to go on; answers how many files are as they are to be. */
  async stop(): Promise<number> {
    await this.#underWay.close();
    return this.#now.size;
  }

  async #makeFolder(folder: string): Promise<void> {
    if (this.#folders.has(folder)) return;
    await mkdir(folder, { recursive: true });
    this.#folders.add(folder);
  }
}
