/** What the page and the thread that reads rows tell one another; memory is handed over instead of copied. */
import type { RowFormat } from '../../model/rows/row-format.ts';
import type { RowBatch } from './row-batches.ts';

export type ToWorker =
  | { readonly format: RowFormat }
  /** null: the file has ended, or is to be read no further. */
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly bytes: null; readonly isCut: boolean };
/** `more`: another piece can come. null: all has been read, and the thread can end. */
export type FromWorker = RowBatch | 'ready' | 'more' | null;

/** Each buffer once, wherever in the value it is. */
export function buffersOf(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const visit = (one: unknown): void => {
    if (ArrayBuffer.isView(one)) {
      if (one.buffer instanceof ArrayBuffer) found.add(one.buffer);
    } else if (Array.isArray(one)) {
      // A list of texts or numbers has none.
      if (typeof one[0] === 'object') one.forEach(visit);
    } else if (typeof one === 'object' && one !== null) Object.values(one).forEach(visit);
  };
  visit(value);
  return [...found];
}
