/** Fetches and reads a timeline; one answer per address, and none after it was asked for another. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Fault, Reading } from '../model/validate.ts';

export type LoadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly faults: readonly Fault[] };

export class LoadController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #done: (state: LoadState) => void;
  #abort: AbortController | undefined;
  #src: string | null = null;
  state: LoadState = { kind: 'idle' };

  constructor(host: ReactiveControllerHost, done: (state: LoadState) => void) {
    this.#host = host;
    this.#done = done;
    host.addController(this);
  }

  hostConnected(): void {
    // An element that was moved while it loaded starts again.
    if (this.#src !== null && this.state.kind === 'loading') void this.load(this.#src);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  /** null forgets what was loaded. */
  async load(src: string | null): Promise<void> {
    this.#abort?.abort();
    this.#src = src;
    if (src === null) return this.#set({ kind: 'idle' });
    const abort = new AbortController();
    this.#abort = abort;
    this.#set({ kind: 'loading' });
    const state = await fetchTimeline(src, abort.signal);
    if (abort.signal.aborted) return;
    this.#set(state);
    this.#done(state);
  }

  #set(state: LoadState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

async function fetchTimeline(src: string, signal: AbortSignal): Promise<LoadState> {
  const failed = (message: string): LoadState => ({ kind: 'failed', faults: [{ path: src, message }] });
  let text: string;
  // What checks the file comes at the same time as the file.
  const reader = import('../model/validate.ts');
  try {
    const response = await fetch(new URL(src, document.baseURI), { signal });
    if (!response.ok) return failed(`${response.status} ${response.statusText}`.trim());
    text = await response.text();
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
  const reading = (await reader).parseTimeline(text);
  if (!reading.timeline) {
    return {
      kind: 'failed',
      faults: reading.faults.map(({ path, message }) => ({
        path: src,
        message: path === '' ? message : `${path}: ${message}`,
      })),
    };
  }
  return { kind: 'ready', reading };
}
