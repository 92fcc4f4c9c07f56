/** Keeps the page's fragment and the view in step: one entry in the history per jump, none per scroll. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class HashLink implements ReactiveController {
  readonly #isLinked: () => boolean;
  readonly #follow: (fragment: string) => void;
  /** What we last read or wrote, so that the two events of one step back are followed once. */
  #last: string | null = null;

  constructor(
    host: ReactiveControllerHost,
    { isLinked, follow }: { isLinked: () => boolean; follow: (fragment: string) => void },
  ) {
    this.#isLinked = isLinked;
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#moved);
    window.addEventListener('popstate', this.#moved);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#moved);
    window.removeEventListener('popstate', this.#moved);
  }

  /** The fragment that the page was opened with, without `#`. */
  read(): string {
    this.#last = location.hash;
    return location.hash.slice(1);
  }

  /** `fragment` without `#`; empty for the whole. */
  write(fragment: string, how: 'push' | 'replace'): void {
    const hash = fragment === '' ? '' : `#${fragment}`;
    if (!this.#isLinked() || location.hash === hash) return;
    // Whole, because a <base> would bend a bare fragment to another page.
    const url = `${location.pathname}${location.search}${hash}`;
    if (how === 'push') history.pushState(history.state, '', url);
    else history.replaceState(history.state, '', url);
    this.#last = location.hash;
  }

  readonly #moved = (): void => {
    if (!this.#isLinked() || location.hash === this.#last) return;
    this.#follow(this.read());
  };
}
