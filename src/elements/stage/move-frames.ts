/** When the frames of a move are painted. */
export class MoveFrames {
  readonly #paint: () => void;
  #frame = 0;
  /** The frame that was last painted at once, by its time. */
  #paintedAt: CSSNumberish | null = null;

  constructor(paint: () => void) {
    this.#paint = paint;
  }

  /** The first move of a frame at once: most come with the frame that is to show them. All that follow, once in the next. */
  ask(): void {
    const now = document.timeline.currentTime;
    if (this.#frame === 0 && this.#paintedAt !== now) {
      this.#paintedAt = now;
      this.#paint();
    } else {
      // One that waits is kept: to put it off by a frame with each move would put it off for good.
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        this.#paint();
      });
    }
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}
