/** What a timeline of rows is shown from, in the order in which its batches come. */
import type { LaneKey } from '../../model/link-options.ts';
import { chunksOf } from '../../model/rows/row-chunk.ts';
import { RowLookup } from '../../model/rows/row-events.ts';
import type { TimelineRow } from '../../model/rows/row-store.ts';
import { painted } from '../base/painted.ts';
import { Pauses } from '../base/pause.ts';
import { batchRows, type RowBatch } from './row-batches.ts';
import { RowScenes } from './row-scene.ts';
import type { Scene } from '../view/scene.ts';

/** As many are shown in one piece: a picture of a part would change too soon. */
const AT_ONCE = 100_000;
/** Of more, a few from all over come first, since they take a tenth of the time. */
const FEW = 4_000;
const SAMPLE = 1_000;

/** In steps, of which a timeline that is no heap of rows takes none. */
export type MakeScene = (lang: string, zone: string, lanes: LaneKey) => Generator<undefined, Scene>;

/** Of a batch: the same in any language, zone or lanes. `heading`: what the timeline is called. */
export function sceneMaker(
  { rows, table, sampleOf, total }: RowBatch,
  heading: string,
  language: string,
): MakeScene {
  const scenes = new RowScenes(new RowLookup(rows, heading, language), table, { sampleOf, total });
  return (lang, zone, lanes) => scenes.scene(lang, zone, lanes);
}

/** Batches of rows that are all there. `sampled`: whether a picture of a few of very many may come first. */
export async function* batchesOf(
  rows: readonly TimelineRow[],
  signal: AbortSignal,
  sampled: boolean,
): AsyncGenerator<RowBatch> {
  const isSampled = sampled && rows.length > FEW;
  if (isSampled) {
    for await (const batch of batchRows(chunksOf(sampleOf(rows)), null, signal, Infinity))
      yield { ...batch, faults: [], bad: 0, isLast: false, sampleOf: rows.length };
    await painted();
  }
  // Where there is nothing to be seen yet, to let others in between would only put it off.
  if (rows.length <= AT_ONCE)
    yield* batchRows(chunksOf(rows), isSampled ? new Pauses() : null, signal, Infinity);
  else
    for await (const batch of batchRows(chunksOf(rows), new Pauses(), signal))
      yield batch.isLast ? batch : { ...batch, total: rows.length };
}

/** Rows are mostly in the order of time: with the first and the last, the picture has its width. */
function sampleOf(rows: readonly TimelineRow[]): TimelineRow[] {
  const step = Math.ceil(rows.length / SAMPLE);
  return rows.filter((_, i) => i % step === 0 || i === rows.length - 1);
}
