/** Fetches and reads a timeline; one answer per address, and none after it was asked for another. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { rowFormatOf } from '../../model/rows/row-format.ts';
import type * as validate from '../../model/validate.ts';
import type { Reading } from '../../model/validate.ts';
import { Pauses } from '../base/pause.ts';
import type { FailedState, LoadState } from './load-state.ts';

/** The status of an answer to who has asked too often. */
const TOO_MANY = 429;

export class LoadController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #done: (state: LoadState) => void;
  #abort: AbortController | undefined;
  #cut: AbortController | undefined;
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
    const cut = new AbortController();
    this.#abort = abort;
    this.#cut = cut;
    this.#set({ kind: 'loading' });
    for await (const state of fetchTimeline(src, abort.signal, cut.signal)) {
      if (abort.signal.aborted) return;
      this.#set(state);
      this.#done(state);
    }
  }

  /** Reads no further: what is there is all there will be. */
  cut(): void {
    this.#cut?.abort();
  }

  /** From the beginning. */
  again(): void {
    void this.load(this.#src);
  }

  #set(state: LoadState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

async function* fetchTimeline(src: string, signal: AbortSignal, cut: AbortSignal): AsyncGenerator<LoadState> {
  const failed = (message: string): FailedState => ({ kind: 'failed', faults: [{ path: src, message }] });
  // What checks the file, and what shows it, come at the same time as the file.
  const reader = import('../../model/validate.ts');
  for (const coming of [reader, import('../view/timeline-scene.ts')]) coming.catch(() => undefined);
  try {
    const response = await fetch(new URL(src, document.baseURI), { signal });
    if (!response.ok) {
      const state = failed(`${response.status} ${response.statusText}`.trim());
      const isBusy = response.status >= 500 || response.status === TOO_MANY;
      yield isBusy ? { ...state, mayPass: true } : state;
      return;
    }
    const body = new BodyReader(response, cut);
    const format = rowFormatOf(response.headers.get('content-type') ?? '', src, await body.beginning());
    if (format) {
      const [{ rowStates }, { sceneMaker }] = await Promise.all([
        import('./row-states.ts'),
        import('./row-scenes.ts'),
      ]);
      yield* rowStates(body, format, sceneMaker, src, signal);
    } else {
      const reading = await readingOf(await body.text(), await reader);
      // To check it and to show it in one turn would hold up a phone.
      await new Pauses().pause();
      yield readState(reading, src);
    }
  } catch (error) {
    const state = failed(error instanceof Error ? error.message : String(error));
    // What fetch throws, and the body of an answer that breaks off.
    yield error instanceof TypeError ? { ...state, isUnreachable: true, mayPass: true } : state;
  }
}

async function readingOf(jsonText: string, { readTimeline }: typeof validate): Promise<Reading> {
  let value: unknown;
  try {
    value = JSON.parse(jsonText);
  } catch {
    // It says where the text is no JSON, which few need to be told.
    return (await import('../../model/parse-timeline.ts')).parseTimeline(jsonText);
  }
  return readTimeline(value);
}

function readState(reading: Reading, src: string): LoadState {
  if (reading.timeline) return { kind: 'ready', reading };
  return {
    kind: 'failed',
    faults: reading.faults.map(({ path, message }) => ({
      path: src,
      message: path === '' ? message : `${path}: ${message}`,
    })),
  };
}

/** The body of an answer, of which one can see how it begins before it is read. */
class BodyReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
  #first: Awaited<ReturnType<BodyReader['read']>> | undefined;
  #read = 0;
  #isDone = false;
  readonly #cut: AbortSignal;
  /** Bytes, as the server says; 0 where it does not, as with what is compressed. */
  readonly length: number;

  /** `cut`: to read no further. */
  constructor(response: Response, cut: AbortSignal) {
    this.#reader = response.body?.getReader();
    this.#cut = cut;
    cut.addEventListener('abort', () => void this.#reader?.cancel());
    this.length = Number(response.headers.get('content-length') ?? 0);
  }

  get part(): number | null {
    return this.length > 0 ? Math.min(1, this.#read / this.length) : null;
  }

  /** It ends before the file does. */
  get isCut(): boolean {
    return this.#cut.aborted && !this.#isDone;
  }

  async beginning(): Promise<string> {
    this.#first = await this.read();
    return new TextDecoder().decode(this.#first.value?.subarray(0, 64));
  }

  async read(): Promise<{ done: boolean; value?: Uint8Array<ArrayBuffer> | undefined }> {
    if (this.#first) {
      const first = this.#first;
      this.#first = undefined;
      return first;
    }
    const piece = (await this.#reader?.read()) ?? { done: true, value: undefined };
    if (piece.done && !this.#cut.aborted) this.#isDone = true;
    this.#read += piece.value?.byteLength ?? 0;
    return piece;
  }

  async text(): Promise<string> {
    const decoder = new TextDecoder();
    let text = '';
    for (;;) {
      const { done, value } = await this.read();
      text += decoder.decode(value, { stream: !done });
      if (done) return text;
    }
  }
}
