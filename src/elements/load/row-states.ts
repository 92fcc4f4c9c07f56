/** A file of rows as it is read. */
import type { RowFormat } from '../../model/rows/row-format.ts';
import type { LoadState, RowsState } from './load-state.ts';
import type { Bytes } from './row-chunks.ts';
import { rowProgress } from './row-progress.ts';
import { rowBatches } from './row-stream.ts';

/** Of what is wrong with a file in which nothing is right. */
const MOST_TOLD = 5;

interface Body extends Bytes {
  /** In bytes; 0 where nobody knows. */
  readonly length: number;
  /** How much of it has been read, 0 to 1; null: nobody knows. */
  readonly part: number | null;
}

/** Something of a file of rows, then more of it, to the last; or that nothing of it could be read. `src`: what the file is called. */
export async function* rowStates(
  body: Body,
  format: RowFormat,
  makerOf: RowsState['makerOf'],
  src: string,
  signal: AbortSignal,
): AsyncGenerator<LoadState> {
  let isFirst = true;
  for await (const batch of rowBatches(body, format, body.length, signal)) {
    // Nothing could be read, which is worse than that nothing happened.
    if (batch.isLast && batch.rows.start.length === 0 && batch.faults.length > 0) {
      const faults = batch.faults
        .slice(0, MOST_TOLD)
        .map(({ path, message }) => ({ path: src, message: `${path}: ${message}` }));
      yield { kind: 'failed', faults };
      return;
    }
    yield {
      kind: 'rows',
      batch,
      isFirst,
      makerOf,
      progress: rowProgress,
      part: body.part,
      isCut: body.isCut,
    };
    isFirst = false;
  }
}
