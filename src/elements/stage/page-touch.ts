/**
 * Whose a finger on the stage is. One that goes up or down scrolls the page, and would not if d3-zoom, which keeps the
 * browser from acting on any move that it sees, saw it; one that goes sideways moves time, as do two.
 */

/** Less may be a finger that trembles. */
const TREMBLE_PX = 3;

export class PageTouch {
  readonly #element: HTMLElement;
  /** Where the only finger came down, until it has shown where it goes. */
  #from: Touch | null = null;
  /** What the fingers do from when the first comes down to when the last leaves is the page's. */
  isPages = false;

  constructor(element: HTMLElement) {
    this.#element = element;
    element.addEventListener('touchstart', this.#start, { capture: true, passive: true });
    element.addEventListener('touchmove', this.#move, { capture: true, passive: true });
  }

  disconnect(): void {
    this.#element.removeEventListener('touchstart', this.#start, { capture: true });
    this.#element.removeEventListener('touchmove', this.#move, { capture: true });
  }

  readonly #start = ({ touches }: TouchEvent): void => {
    this.#from = touches.length === 1 ? (touches[0] ?? null) : null;
    if (this.#from) this.isPages = false;
  };

  readonly #move = (event: TouchEvent): void => {
    const [now] = event.touches;
    if (this.#from && now) {
      const x = Math.abs(now.clientX - this.#from.clientX);
      const y = Math.abs(now.clientY - this.#from.clientY);
      if (Math.max(x, y) < TREMBLE_PX) {
        event.stopImmediatePropagation();
        return;
      }
      this.#from = null;
      this.isPages = y > x;
    }
    if (this.isPages) event.stopImmediatePropagation();
  };
}
