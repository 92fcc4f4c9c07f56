/** Widths of the host and of a box inside it, told by the browser after it has laid out, never asked for. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #inside: () => Element | null;
  readonly #observer: ResizeObserver;
  #observed: Element | null = null;
  hostPx = 0;
  insidePx = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, inside: () => Element | null) {
    this.#host = host;
    this.#inside = inside;
    this.#observer = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) {
        if (target === host) this.hostPx = contentRect.width;
        else this.insidePx = Math.floor(contentRect.width);
      }
      // In the next task: the box may grow because of what it is told here.
      requestAnimationFrame(() => host.requestUpdate());
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    if (this.#observed) this.#observer.observe(this.#observed);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    const inside = this.#inside();
    if (inside === this.#observed) return;
    if (this.#observed) this.#observer.unobserve(this.#observed);
    this.#observed = inside;
    if (inside) this.#observer.observe(inside);
  }
}
