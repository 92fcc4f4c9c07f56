/** Batches of rows from the body of an answer: on a thread of its own, or, where none can be had, between the page's other work. */
import type { RowFormat } from '../../model/rows/row-format.ts';
import { Pauses } from '../base/pause.ts';
import { batchRows, type RowBatch } from './row-batches.ts';
import { rowChunks, type Bytes } from './row-chunks.ts';
import type { FromWorker, ToWorker } from './row-transfer.ts';

/** Less than this is read before a thread has begun. */
const WORTH_A_THREAD = 1 << 20;
/** Pieces that wait for the thread: one that it reads, and one so that it never waits itself. */
const AHEAD = 2;

/** `length`: of the file in bytes, where it is known. */
export async function* rowBatches(
  bytes: Bytes,
  format: RowFormat,
  length: number,
  signal: AbortSignal,
): AsyncGenerator<RowBatch> {
  const worker = length >= WORTH_A_THREAD ? await startWorker() : null;
  if (worker) yield* fromWorker(worker, bytes, format, signal);
  else yield* batchRows(rowChunks(bytes, format), new Pauses(), signal);
}

/** null where the page's policy, the place of the script or the browser has none. */
async function startWorker(): Promise<Worker | null> {
  try {
    const worker = new Worker(new URL('./row-worker.ts', import.meta.url), { type: 'module' });
    return await new Promise((resolve) => {
      worker.onerror = () => {
        worker.terminate();
        resolve(null);
      };
      worker.onmessage = () => {
        resolve(worker);
      };
    });
  } catch {
    return null;
  }
}

async function* fromWorker(
  worker: Worker,
  bytes: Bytes,
  format: RowFormat,
  signal: AbortSignal,
): AsyncGenerator<RowBatch> {
  const told: (RowBatch | null)[] = [];
  const failures: Error[] = [];
  let wake: () => void = () => undefined;
  let room = AHEAD;
  let goOn: () => void = () => undefined;
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data === 'more') {
      room++;
      goOn();
    } else if (data !== 'ready') {
      told.push(data);
      wake();
    }
  };
  const fail = (error: unknown): void => {
    failures.push(error instanceof Error ? error : new Error('the thread that reads the file has ended'));
    wake();
  };
  worker.onerror = fail;
  signal.addEventListener('abort', fail);
  const send = (message: ToWorker, transfer: ArrayBuffer[] = []): void => {
    worker.postMessage(message, transfer);
  };
  send({ format });
  void (async () => {
    for (;;) {
      while (room === 0 && !signal.aborted) await new Promise<void>((resolve) => (goOn = resolve));
      const { done, value } = await bytes.read();
      if (value) {
        room--;
        send({ bytes: value }, value.byteLength === value.buffer.byteLength ? [value.buffer] : []);
      }
      if (done) return send({ bytes: null, isCut: bytes.isCut });
    }
  })().catch(fail);
  try {
    for (;;) {
      while (told.length === 0 && failures.length === 0)
        await new Promise<void>((resolve) => (wake = resolve));
      if (signal.aborted) return;
      if (failures[0]) throw failures[0];
      const batch = told.shift();
      if (!batch) return;
      yield batch;
    }
  } finally {
    worker.terminate();
    signal.removeEventListener('abort', fail);
  }
}
