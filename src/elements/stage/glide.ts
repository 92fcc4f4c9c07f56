/** What a finger that flicked the stage sets going: it runs on, and slows down evenly in time. */

/** A finger that rested for longer before it left meant to stop there. */
const REST_MS = 60;
/** Of the way of a finger, what its speed is taken from, and how long that must be at least to say one. */
const RECENT_MS = 100;
const SHORTEST_MS = 16;
/** After this long, 1/e of the speed is left. */
const FADE_MS = 325;
/** In pixels for each millisecond: below, nothing moves that one would see; above, one would see nothing. */
const SLOWEST = 0.03;
const FASTEST = 4;
/** Whatever else the reader does, the stage has stopped for it. */
const ELSE = ['pointerdown', 'touchstart', 'wheel', 'keydown', 'popstate', 'hashchange'] as const;

/** Where a finger was, in the time of events. */
export class FingerWay {
  #points: { readonly atMs: number; readonly x: number }[] = [];

  clear(): void {
    this.#points = [];
  }

  add(atMs: number, x: number): void {
    this.#points = this.#points.filter((point) => atMs - point.atMs <= RECENT_MS);
    this.#points.push({ atMs, x });
  }

  /** In pixels for each millisecond, as it left; 0 where it had come to rest. */
  speedAt(atMs: number): number {
    const [first, last] = [this.#points[0], this.#points.at(-1)];
    if (!first || !last || atMs - last.atMs > REST_MS || last.atMs - first.atMs < SHORTEST_MS) return 0;
    const speed = (last.x - first.x) / (last.atMs - first.atMs);
    return Math.max(-FASTEST, Math.min(FASTEST, speed));
  }
}

export class Glide {
  #end: (() => void) | null = null;

  /** `moved` answers whether there was room to move on; `over` comes once, however it ends but by `drop`. */
  start(speed: number, moved: (byPx: number) => boolean, over: () => void): void {
    this.drop();
    if (Math.abs(speed) < SLOWEST || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      over();
      return;
    }
    let frame = 0;
    let before: number | undefined;
    const stop = (): void => {
      this.drop();
      over();
    };
    const step = (now: number): void => {
      const ms = now - (before ?? now);
      before = now;
      // The whole way of the frame, as the speed fades in its course: the same at any rate of frames.
      const left = Math.exp(-ms / FADE_MS);
      const byPx = speed * FADE_MS * (1 - left);
      speed *= left;
      if (Math.abs(speed) < SLOWEST || (ms > 0 && !moved(byPx))) stop();
      else frame = requestAnimationFrame(step);
    };
    for (const name of ELSE) addEventListener(name, stop, { capture: true, passive: true });
    this.#end = () => {
      cancelAnimationFrame(frame);
      for (const name of ELSE) removeEventListener(name, stop, { capture: true });
    };
    frame = requestAnimationFrame(step);
  }

  /** Stops without a word. */
  drop(): void {
    this.#end?.();
    this.#end = null;
  }
}
