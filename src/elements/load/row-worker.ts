/** Reads and indexes rows on a thread of its own: bytes come in, batches go out. */
import type { RowFormat } from '../../model/rows/row-format.ts';
import { batchRows } from './row-batches.ts';
import { buffersOf, type FromWorker, type ToWorker } from './row-transfer.ts';
import { rowChunks, type Bytes } from './row-chunks.ts';

/** The pieces as they come; each that is read makes room for another, so that none of a large file pile up here. */
class Pieces implements Bytes {
  isCut = false;
  #isEnded = false;
  readonly #waiting: Uint8Array<ArrayBuffer>[] = [];
  #wake: () => void = () => undefined;

  add(bytes: Uint8Array<ArrayBuffer>): void {
    this.#waiting.push(bytes);
    this.#wake();
  }

  end(isCut: boolean): void {
    this.#isEnded = true;
    this.isCut = isCut;
    this.#wake();
  }

  async read(): ReturnType<Bytes['read']> {
    while (this.#waiting.length === 0 && !this.#isEnded)
      await new Promise<void>((resolve) => (this.#wake = resolve));
    const value = this.#waiting.shift();
    if (!value) return { done: true };
    postMessage('more' satisfies FromWorker);
    return { done: false, value };
  }
}

const pieces = new Pieces();
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('format' in data) run(data.format).catch(reportError);
  else if (data.bytes) pieces.add(data.bytes);
  else pieces.end(data.isCut);
});

async function run(format: RowFormat): Promise<void> {
  const chunks = rowChunks(pieces, format);
  for await (const batch of batchRows(chunks, null, new AbortController().signal))
    postMessage(batch satisfies FromWorker, { transfer: buffersOf(batch) });
  postMessage(null satisfies FromWorker);
}

postMessage('ready' satisfies FromWorker);
