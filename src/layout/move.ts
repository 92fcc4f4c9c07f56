/** The same layout a little further on: while one pans or zooms, what is drawn keeps its rows and words and only moves along. */
import { extentOf, type Extent } from './extent.ts';
import type { Cluster, Label, Mark, StageLayout, Window } from './types.ts';
import { toMs, toX } from './window.ts';

/**
 * `before` was laid out for the window `from`. What has left the window `to` is left out, and what has come into it is not yet there;
 * labels may come to lie over one another. Made for the frames between two layouts.
 */
export function moveLayout(before: StageLayout, from: Window, to: Window): StageLayout {
  const { width } = before;
  const extents = new Map<string, Extent>();
  const marks = before.marks.flatMap((mark): Mark[] => {
    const extent = extentOf(mark.item, to, width);
    if (!extent) return [];
    extents.set(mark.item.id, extent);
    return [{ ...mark, ...extent }];
  });
  const old = new Map(before.marks.map((mark) => [mark.item.id, mark]));
  const labels = before.labels.flatMap((label): Label[] => {
    const mark = old.get(label.id);
    const extent = extents.get(label.id);
    if (!mark || !extent) return [];
    const by = label.side === 'right' ? extent.x2 - mark.x2 : extent.x1 - mark.x1;
    return [{ ...label, x: label.x + (label.y === mark.y ? by : extent.x1 - mark.x1) }];
  });
  const clusters = before.clusters.flatMap((cluster): Cluster[] => {
    const x = toX(toMs(cluster.x, from, width), to, width);
    return x > -cluster.width && x < width ? [{ ...cluster, x }] : [];
  });
  return { ...before, marks, labels, clusters };
}
