/** Lets the reader, and the page, take along what is in view. What makes the files is fetched when one is asked for. */
import type { CopyController } from './base/copy-controller.ts';
import { loadPart } from './parts.ts';
import type { Shot } from './poster/save.ts';
import type { SaveAs } from './view/view-requests.ts';

export interface SaverHooks {
  /** null while nothing is shown. */
  readonly shot: () => Shot | null;
  readonly copy: CopyController;
}

export class Saver {
  readonly #hooks: SaverHooks;

  constructor(hooks: SaverHooks) {
    this.#hooks = hooks;
  }

  async svg(): Promise<string> {
    return (await import('./poster/save.ts')).shotSvg(this.#shot());
  }

  async png(): Promise<Blob> {
    return (await import('./poster/save.ts')).shotPng(this.#shot());
  }

  async text(): Promise<string> {
    return (await import('./poster/save.ts')).shotText(this.#shot());
  }

  /** Tells the reader where it can't be done, as offline, or where a frame may not do it. */
  async save(as: SaveAs): Promise<void> {
    const { copy } = this.#hooks;
    try {
      if (as === 'paper') {
        // A browser that prints waits for nothing.
        await Promise.all([loadPart('ct-list'), loadPart('ct-print-picture')]);
        print();
      } else if (as === 'text') await copy.copy('text', await this.text());
      else await (await import('./poster/save.ts')).download(as, this.#shot());
    } catch {
      copy.fail();
    }
  }

  #shot(): Shot {
    const shot = this.#hooks.shot();
    if (!shot) throw new Error('nothing is shown yet: wait for ct-load');
    return shot;
  }
}
