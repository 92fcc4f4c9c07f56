/** What a timeline of rows is shown from, in the order in which its batches come. */
import type { LaneKey } from '../../model/link-options.ts';
import { chunksOf } from '../../model/rows/row-chunk.ts';
import { RowLookup } from '../../model/rows/row-events.ts';
import type { TimelineRow } from '../../model/rows/row-store.ts';
import { Pauses } from '../base/pause.ts';
import { batchRows, type RowBatch } from './row-batches.ts';
import { RowScenes } from './row-scene.ts';
import type { Scene } from '../view/scene.ts';

/** As many are read at once: to let others in between would only put off the picture. */
const AT_ONCE = 100_000;

/** In steps, of which a timeline that is no heap of rows takes none. */
export type MakeScene = (lang: string, zone: string, lanes: LaneKey) => Generator<undefined, Scene>;

/** Of a batch: the same in any language, zone or lanes. `heading`: what the timeline is called. */
export function sceneMaker({ rows, table }: RowBatch, heading: string, language: string): MakeScene {
  const scenes = new RowScenes(new RowLookup(rows, heading, language), table);
  return (lang, zone, lanes) => scenes.scene(lang, zone, lanes);
}

/** Batches of rows that are all there. */
export function batchesOf(rows: readonly TimelineRow[], signal: AbortSignal): AsyncGenerator<RowBatch> {
  // Nothing could be seen of a part before all is there.
  if (rows.length <= AT_ONCE) return batchRows(chunksOf(rows), null, signal, Infinity);
  return batchRows(chunksOf(rows), new Pauses(), signal);
}
