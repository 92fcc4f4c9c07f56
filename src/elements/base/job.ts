/** One piece of long work at a time, in slices between which the page does what else it has to do. */
import { Pauses } from './pause.ts';

export class Job {
  #steps: Generator<unknown, unknown> | null = null;

  /** It has begun and not come to its end. */
  get isUnderWay(): boolean {
    return this.#steps !== null;
  }

  /**
   * Work that fits into one slice is done before this returns. What was under way before is given up.
   * @param done gets what comes out, and whether that took more than a slice
   * @param soFar gets what the steps yield on the way, but for undefined
   */
  run<Part, T>(
    steps: Generator<Part | undefined, T>,
    done: (value: T, wasLong: boolean) => void,
    soFar?: (part: Part) => void,
  ): void {
    this.#steps = steps;
    const pauses = new Pauses();
    let wasLong = false;
    const slice = (): void => {
      while (this.#steps === steps) {
        const step = steps.next();
        if (step.done) {
          this.#steps = null;
          done(step.value, wasLong);
          return;
        }
        if (step.value !== undefined) soFar?.(step.value);
        if (!pauses.isDue) continue;
        wasLong = true;
        void pauses.pause().then(slice);
        return;
      }
    };
    slice();
  }

  /** Gives up what is under way. */
  stop(): void {
    this.#steps = null;
  }
}
