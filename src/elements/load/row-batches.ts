/**
 * Rows, however they come, to what is shown of them: first a few, as soon as they are there, then twice as many and so on, so that
 * to make the tables again takes no longer than to make the last. On a thread of its own or between other work.
 */
import type { TableColumns } from '../../layout/table-columns.ts';
import { rowLaneSteps, tableSteps } from '../../layout/row-table.ts';
import { BadRow, type RowChunk } from '../../model/rows/row-chunk.ts';
import { RowStore, type RowColumns } from '../../model/rows/row-store.ts';
import { rowWords } from '../../model/rows/row-words.ts';
import type { Fault } from '../../model/validate.ts';
import type { Pauses } from '../base/pause.ts';

export interface RowBatch {
  readonly rows: RowColumns;
  /** By group. */
  readonly table: TableColumns;
  readonly faults: readonly Fault[];
  /** Rows left out, more than are in `faults` where they are very many. */
  readonly bad: number;
  readonly isLast: boolean;
  /** How many there are of which these are a few, for a picture without words until the others come. */
  readonly sampleOf?: number;
  /** How many there will be, where that is known before they are all there. */
  readonly total?: number;
}

const FIRST = 20_000;
const GROWTH = 4;
const MOST_FAULTS = 10_000;
/** Spoken by nobody: who shows the table names the lane of the rest. */
const LABELS = { others: '', kinds: {} };

/** `first`: as many rows in the first batch. */
export async function* batchRows(
  chunks: Iterable<RowChunk> | AsyncIterable<RowChunk>,
  pauses: Pauses | null,
  signal: AbortSignal,
  first = FIRST,
): AsyncGenerator<RowBatch> {
  const store = new RowStore();
  const faults: Fault[] = [];
  let bad = 0;
  let next = first;
  const batch = async (isLast: boolean): Promise<RowBatch> => {
    const columns = store.columns();
    return { rows: columns, table: await tableOf(columns, pauses), faults: [...faults], bad, isLast };
  };
  for await (const { values, pathOf } of chunks) {
    for (const [i, value] of values.entries()) {
      const fault = value instanceof BadRow ? value.message : store.add(value);
      if (fault !== null && ++bad <= MOST_FAULTS) faults.push({ path: pathOf(i), message: fault });
    }
    if (pauses?.isDue) await pauses.pause();
    if (signal.aborted) return;
    if (store.length < next) continue;
    next = store.length * GROWTH;
    yield await batch(false);
  }
  if (!signal.aborted) yield await batch(true);
}

async function tableOf(columns: RowColumns, pauses: Pauses | null): Promise<TableColumns> {
  const steps = stepsOf(columns);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (pauses?.isDue) await pauses.pause();
  }
}

function* stepsOf(columns: RowColumns): Generator<undefined, TableColumns> {
  const { lanes, lane } = yield* rowLaneSteps(columns, 'side', LABELS);
  return yield* tableSteps(columns, rowWords(columns), lanes, lane);
}
