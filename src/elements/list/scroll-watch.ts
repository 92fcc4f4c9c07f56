/**
 * What of a long element is in view, and when a scroll has come to rest. The browser tells both: an observer says which
 * parts are in view, `scrollend` that the page stands still. Nothing is measured while one scrolls but the host.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface ScrollHooks {
  /** The parts to watch, as they are now. */
  parts(): Iterable<Element>;
  /** Those in view have changed. */
  seen(): void;
  /** A scroll that the reader made is over. */
  settled(): void;
  /** Height of that part of the host that is on screen, in pixels. */
  shown(heightPx: number): void;
}

/** For browsers without `scrollend`, as Safari was until 2025. */
const REST_MS = 160;

export class ScrollWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #hooks: ScrollHooks;
  readonly #inView = new Set<Element>();
  readonly #observed = new Set<Element>();
  #observer: IntersectionObserver | null = null;
  #frame = 0;
  #rest = 0;
  /** What we scrolled to ourselves, to follow a link, and where it came to stand. */
  #brought: { readonly part: Element; readonly top: number } | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, hooks: ScrollHooks) {
    this.#host = host;
    this.#hooks = hooks;
    host.addController(this);
  }

  isInView(part: Element): boolean {
    return this.#inView.has(part);
  }

  /** Brings a part to the top, below whatever its `scroll-margin` leaves free; at once, since a link is a jump. */
  bringToTop(part: Element): void {
    const before = part.getBoundingClientRect().top;
    part.scrollIntoView({ block: 'start', behavior: 'instant' });
    const { top } = part.getBoundingClientRect();
    this.#brought = top === before ? null : { part, top };
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.#inView.add(target);
        else this.#inView.delete(target);
      }
      this.#hooks.seen();
    });
    // On the way down, since the scroll of a box inside the page does not bubble.
    document.addEventListener('scroll', this.#scrolled, { capture: true, passive: true });
    document.addEventListener('scrollend', this.#ended, { capture: true, passive: true });
    window.addEventListener('resize', this.#scrolled, { passive: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed.clear();
    this.#inView.clear();
    document.removeEventListener('scroll', this.#scrolled, { capture: true });
    document.removeEventListener('scrollend', this.#ended, { capture: true });
    window.removeEventListener('resize', this.#scrolled);
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
  }

  hostUpdated(): void {
    const now = new Set(this.#hooks.parts());
    for (const part of this.#observed) {
      if (now.has(part)) continue;
      this.#observer?.unobserve(part);
      this.#observed.delete(part);
      this.#inView.delete(part);
    }
    for (const part of now) {
      if (!this.#observed.has(part)) this.#observer?.observe(part);
      this.#observed.add(part);
    }
    this.#scrolled();
  }

  readonly #scrolled = (event?: Event): void => {
    if (event?.type === 'scroll' && !('onscrollend' in window)) {
      clearTimeout(this.#rest);
      this.#rest = setTimeout(this.#ended, REST_MS) as unknown as number;
    }
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const { top, bottom } = this.#host.getBoundingClientRect();
      this.#hooks.shown(Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)));
    });
  };

  readonly #ended = (): void => {
    const brought = this.#brought;
    // Still there: that was our own scroll, or the browser's, as what stands above grew. Else the reader has moved on.
    if (brought && Math.abs(brought.part.getBoundingClientRect().top - brought.top) < 1) return;
    this.#brought = null;
    this.#hooks.settled();
  };
}
