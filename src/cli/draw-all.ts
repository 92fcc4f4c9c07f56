import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { drawPreview } from '../site/draw-preview.ts';
import type { Preview } from '../site/preview.ts';
import type { SitePicture } from '../site/site.ts';
import { openPool, workerFile } from './threads.ts';
import type { FolderWriter } from './write-folder.ts';

/** Below this a thread takes longer to start than it saves. */
const FEW = 12;
/** Raised when the same preview comes out otherwise than before. */
const DRAWING = 2;

/**
 * Draws what has changed since the last run, on all cores where there is enough to do.
 * @param jobs how many threads; null: as many as are worth it
 * @param done called after each picture, drawn or not
 * @param signal ends it after the pictures that are being drawn
 */
export async function drawAll(
  pictures: readonly SitePicture[],
  writer: FolderWriter,
  jobs: number | null,
  done: (path: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const changed: (SitePicture & { readonly key: string })[] = [];
  for (const picture of pictures) {
    const key = keyOf(picture.preview);
    if (await writer.keeps(picture.path, key)) done(picture.path);
    else changed.push({ ...picture, key });
  }
  const threads = Math.min(jobs ?? (changed.length < FEW ? 1 : availableParallelism()), changed.length);
  const put = async (draw: (preview: Preview) => Promise<Uint8Array>, i: number): Promise<void> => {
    const picture = changed[i];
    if (!picture || signal.aborted) return;
    await writer.put(picture.path, await draw(picture.preview), picture.key);
    done(picture.path);
  };
  if (threads <= 1) {
    for (const i of changed.keys()) await put(drawPreview, i);
    return;
  }
  const pool = await openPool<Preview, Uint8Array>(workerFile('draw-worker'), threads);
  try {
    let next = 0;
    // As many at a time as there are threads and one waiting for each, so that pictures don't pile up in memory.
    const lanes = Array.from({ length: 2 * threads }, async () => {
      while (next < changed.length) await put((preview) => pool.run(preview), next++);
    });
    await Promise.all(lanes);
  } finally {
    await pool.destroy();
  }
}

function keyOf(preview: Preview): string {
  return createHash('sha256')
    .update(JSON.stringify([DRAWING, preview]))
    .digest('base64url');
}
