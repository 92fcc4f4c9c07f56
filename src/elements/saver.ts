/** Lets the reader, and the page, take along what is in view. What makes the files is fetched when one is asked for. */
import type { CopyController } from './base/copy-controller.ts';
import { loadPart } from './parts.ts';
import type * as maker from './poster/save.ts';
import type { SaveAs } from './view/view-requests.ts';
import { wanted } from './base/wanted.ts';

const fetchMaker = (): Promise<typeof maker> => import('./poster/save.ts');

export interface SaverHooks {
  /** null while nothing is shown. */
  readonly shot: () => maker.Shot | null;
  readonly copy: CopyController;
}

export class Saver {
  readonly #hooks: SaverHooks;

  constructor(hooks: SaverHooks) {
    this.#hooks = hooks;
  }

  async make<T>(make: (by: typeof maker, shot: maker.Shot) => T | Promise<T>): Promise<T> {
    const by = await fetchMaker();
    const shot = this.#hooks.shot();
    if (!shot) throw new Error('nothing is shown yet: wait for ct-load');
    return make(by, shot);
  }

  /** Tells the reader where it can't be done, as where a frame may not do it. */
  async save(as: SaveAs): Promise<void> {
    const { copy } = this.#hooks;
    try {
      if (as === 'paper') {
        // A browser that prints waits for nothing.
        await Promise.all([loadPart('ct-list'), loadPart('ct-print-picture')]);
        print();
      } else if (await wanted(fetchMaker)) await this.make(({ take }, shot) => take(as, shot, copy));
    } catch {
      copy.fail();
    }
  }
}
