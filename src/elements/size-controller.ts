/** Sizes of the host and of boxes inside it, told by the browser after it has laid out, never asked for. In pixels. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class SizeController<Name extends string> implements ReactiveController {
  readonly #boxes: Readonly<Record<Name, () => Element | null>>;
  readonly #observer: ResizeObserver;
  readonly #observed = new Map<Name, Element>();
  readonly #sizes = new Map<Element, { readonly width: number; readonly height: number }>();

  /** `boxes`: how to find each box in what was rendered; null while it is not there. */
  constructor(host: ReactiveControllerHost, boxes: Readonly<Record<Name, () => Element | null>>) {
    this.#boxes = boxes;
    this.#observer = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) this.#sizes.set(target, contentRect);
      // In the next frame: a box may grow because of what it is told here.
      requestAnimationFrame(() => host.requestUpdate());
    });
    host.addController(this);
  }

  /** 0 by 0 until it is known. */
  of(name: Name): { readonly width: number; readonly height: number } {
    const box = this.#observed.get(name);
    return (box && this.#sizes.get(box)) ?? { width: 0, height: 0 };
  }

  hostConnected(): void {
    for (const box of this.#observed.values()) this.#observer.observe(box);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    for (const name of Object.keys(this.#boxes) as Name[]) {
      const now = this.#boxes[name]();
      const before = this.#observed.get(name);
      if (now === (before ?? null)) continue;
      if (before) {
        this.#observer.unobserve(before);
        this.#sizes.delete(before);
        this.#observed.delete(name);
      }
      if (now) {
        this.#observed.set(name, now);
        this.#observer.observe(now);
      }
    }
  }
}
