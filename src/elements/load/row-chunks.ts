/** Bytes to what is read of them, piece by piece. */
import type { RowChunk } from '../../model/rows/row-chunk.ts';
import { rowReader } from '../../model/rows/row-files.ts';
import type { RowFormat } from '../../model/rows/row-format.ts';

export interface Bytes {
  /** Ended before the file did: what is begun is left out. */
  readonly isCut: boolean;
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array<ArrayBuffer> | undefined }>;
}

/** A piece of this many characters is read at once. */
const PIECE = 1 << 16;

export async function* rowChunks(bytes: Bytes, format: RowFormat): AsyncGenerator<RowChunk> {
  const reader = rowReader(format);
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await bytes.read();
    if (bytes.isCut) return;
    const text = decoder.decode(value, { stream: !done });
    for (let from = 0; from < text.length; from += PIECE) yield reader.read(text.slice(from, from + PIECE));
    if (done) break;
  }
  yield reader.end();
}
