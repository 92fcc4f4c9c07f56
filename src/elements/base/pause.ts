/** Lets the page do what else it has to do, between the steps of long work. */

/** As long as one may hold up the page without being noticed. */
const SLICE_MS = 10;

export class Pauses {
  #since = performance.now();

  /** Whether it is time for one. */
  get isDue(): boolean {
    return performance.now() - this.#since > SLICE_MS;
  }

  /** Resolves after whatever waits, and what is to be painted, has had its turn. */
  async pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    this.#since = performance.now();
  }
}
