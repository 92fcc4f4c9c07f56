/** The search bar as it is opened and put away, and the way from match to match. */
import { FocusReturn } from './base/focus-return.ts';
import type { CtSearch } from './panels/ct-search.ts';
import type { CtToolbar } from './panels/ct-toolbar.ts';
import { loadPart } from './parts.ts';
import type { TimelineScenes } from './timeline-scenes.ts';
import type { ViewRequest } from './view/view-requests.ts';
import { selectedId, type ViewState } from './view/view-state.ts';

export interface SearchHooks {
  readonly scenes: TimelineScenes;
  readonly view: () => ViewState | null;
  readonly bar: () => CtSearch | null;
  readonly toolbar: () => CtToolbar | null;
  readonly ask: (request: ViewRequest) => void;
  /** What one pressed goes with what it did. */
  readonly keepFocus: () => void;
}

export class TimelineSearch {
  readonly #host: HTMLElement & { readonly updateComplete: Promise<boolean> };
  readonly #hooks: SearchHooks;
  readonly #opener: FocusReturn;
  /** What was asked for while the search was under way. */
  #later: 'next' | 'previous' | null = null;

  constructor(host: HTMLElement & { readonly updateComplete: Promise<boolean> }, hooks: SearchHooks) {
    this.#host = host;
    this.#hooks = hooks;
    this.#opener = new FocusReturn(host);
  }

  async show(open: boolean): Promise<void> {
    const { bar, toolbar, keepFocus } = this.#hooks;
    if (open) {
      this.#opener.take();
      await Promise.all([loadPart('ct-search'), this.#host.updateComplete]);
      await bar()?.updateComplete;
      bar()?.focus();
    } else {
      keepFocus();
      await this.#host.updateComplete;
      this.#opener.giveBack(() => toolbar()?.focusTool('search'));
    }
  }

  /** To the next match or the one before; with none open, to the first in view. */
  seek(step: 'next' | 'previous'): void {
    const { found, isFinding } = this.#hooks.scenes;
    const view = this.#hooks.view();
    this.#later = isFinding ? step : null;
    if (!found || !view || this.#later) return;
    const target = found.from(selectedId(view), step, view.window.startMs);
    if (target) this.#hooks.ask({ type: 'select', target, jump: true });
  }

  /** There is more than before, or all. */
  foundMore(): void {
    const step = this.#later;
    if (step && !this.#hooks.scenes.isFinding) this.seek(step);
  }
}
