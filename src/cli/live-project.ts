/** A project that is built again and again while somebody writes in it. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Timeline } from '../model/timeline.ts';
import { buildFolder, type Built } from './build-folder.ts';
import { CalledWrongly } from './command.ts';
import { nameForMessage } from './file-text.ts';
import { readLast } from './last-timeline.ts';
import { ARTICLES, EDITS, TIMELINE } from './project-files.ts';

/** What a checkout of this program calls its articles. */
const SEEDS = 'seeds';

export class LiveProject {
  readonly articles: string;
  readonly edits: string;
  readonly #output: string;
  /** The timeline as it stood before the preview wrote it. */
  #before: Timeline | null = null;
  /** What the file looked like after the preview wrote it; anything else is somebody else's, and is read again. */
  #ours: string | null = null;

  private constructor(root: string, articles: string) {
    this.articles = join(root, articles);
    this.edits = join(root, EDITS);
    this.#output = join(root, TIMELINE);
  }

  /** @throws CalledWrongly where there is no folder of articles */
  static async at(root: string): Promise<LiveProject> {
    for (const name of [ARTICLES, SEEDS])
      if ((await stat(join(root, name)).catch(() => null))?.isDirectory()) return new LiveProject(root, name);
    throw new CalledWrongly(
      `${nameForMessage(root)}: there is no project; expected a folder with ${ARTICLES}/ in it, as “conflict-timeline init” makes one`,
    );
  }

  /**
   * Ids are kept from before the preview, not from one save to the next: what was never published needs no memory.
   * @returns lines that say why nothing was built, if nothing was
   */
  async build(): Promise<Built | string[]> {
    if (this.#ours === null || (await lookOf(this.#output)) !== this.#ours) {
      const before = await readLast(this.#output);
      if (typeof before === 'string') return [before];
      this.#before = before;
    }
    const hasEdits = (await stat(this.edits).catch(() => null)) !== null;
    try {
      const built = await buildFolder({
        folder: this.articles,
        output: this.#output,
        edits: hasEdits ? this.edits : undefined,
        jobs: null,
        last: this.#before,
      });
      if (!Array.isArray(built)) this.#ours = await lookOf(this.#output);
      return built;
    } catch (error) {
      // The folder may be gone for a moment, while it is moved.
      if (error instanceof CalledWrongly) return [error.message];
      throw error;
    }
  }
}

async function lookOf(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found && `${found.ino} ${found.size} ${found.mtimeNs}`;
}
