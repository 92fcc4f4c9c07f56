/** Reads and indexes rows on a thread of its own: bytes come in, batches go out. */
import type { RowFormat } from '../../model/rows/row-format.ts';
import { batchRows } from './row-batches.ts';
import { buffersOf, type FromWorker, type ToWorker } from './row-transfer.ts';
import { rowChunks } from './row-chunks.ts';

const pieces = new ReadableStream<Uint8Array<ArrayBuffer>>({
  start: (stream) => {
    addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
      if ('format' in data) run(data.format).catch(reportError);
      else if (data.bytes) stream.enqueue(data.bytes);
      else stream.close();
    });
  },
});

async function run(format: RowFormat): Promise<void> {
  const chunks = rowChunks(pieces.getReader(), format);
  for await (const batch of batchRows(chunks, null, new AbortController().signal))
    postMessage(batch satisfies FromWorker, { transfer: buffersOf(batch) });
  postMessage(null satisfies FromWorker);
}

postMessage('ready' satisfies FromWorker);
