/** Flies from one window to another along the layout's path; at once for a reader who wants no motion. */
import type { Window } from '../../layout/types.ts';
import { zoomPath } from '../../layout/zoom-path.ts';

export class Travel {
  readonly #moved: (window: Window, arrived: boolean) => void;
  #frame = 0;

  constructor(moved: (window: Window, arrived: boolean) => void) {
    this.#moved = moved;
  }

  /** Where a journey under way ends; null at rest. */
  goal: Window | null = null;

  go(from: Window, to: Window): void {
    this.stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden) {
      this.#moved(to, true);
      return;
    }
    const { durationMs, at } = zoomPath(from, to);
    this.goal = to;
    let start: number | undefined;
    const step = (now: number): void => {
      start ??= now;
      const t = durationMs > 0 ? (now - start) / durationMs : 1;
      if (t >= 1) {
        this.goal = null;
        this.#moved(to, true);
        return;
      }
      this.#frame = requestAnimationFrame(step);
      this.#moved(at(ease(t)), false);
    };
    this.#frame = requestAnimationFrame(step);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.goal = null;
  }
}

function ease(t: number): number {
  return t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) ** 2;
}
