/** The same layout a little further on: while one pans or zooms, what is drawn keeps its rows and words and only moves along. */
import { extentOf } from './extent.ts';
import type { Cluster, Label, Mark, StageLayout, Window } from './types.ts';
import { toMs, toX } from './window.ts';

/** Place among the marks of what each label belongs to; the same for all frames that come from one layout. */
const marksOfLabels = new WeakMap<StageLayout, readonly number[]>();

/**
 * `before` was laid out for the window `from`. What has left the window `to` is left out, and what has come into it is not yet there;
 * labels may come to lie over one another. Made for the frames between two layouts.
 */
export function moveLayout(before: StageLayout, from: Window, to: Window): StageLayout {
  const { width, height, bands } = before;
  const marks: Mark[] = [];
  const moved = before.marks.map(({ item, row, y }): Mark | null => {
    const extent = extentOf(item, to, width);
    if (!extent) return null;
    // Field by field: to spread two objects into one takes three times as long, a hundred times in a frame.
    const { x1, x2, runsOnStart, runsOnEnd } = extent;
    const mark = { item, x1, x2, row, y, runsOnStart, runsOnEnd };
    marks.push(mark);
    return mark;
  });
  const places = placesOf(before);
  const labels: Label[] = [];
  before.labels.forEach(({ id, text, bold, x, y, width, side }, i) => {
    const place = places[i] ?? -1;
    const [old, mark] = [before.marks[place], moved[place]];
    if (!old || !mark) return;
    const isBeside = y === old.y;
    const by = isBeside && side === 'right' ? mark.x2 - old.x2 : mark.x1 - old.x1;
    labels.push({ id, text, bold, x: x + by, y, width, side });
  });
  const clusters = before.clusters.flatMap((cluster): Cluster[] => {
    const x = toX(toMs(cluster.x, from, width), to, width);
    return x > -cluster.width && x < width ? [{ ...cluster, x }] : [];
  });
  return { width, height, bands, marks, labels, clusters };
}

function placesOf(layout: StageLayout): readonly number[] {
  let places = marksOfLabels.get(layout);
  if (!places) {
    const placeOf = new Map(layout.marks.map(({ item }, place) => [item.id, place]));
    marksOfLabels.set(layout, (places = layout.labels.map(({ id }) => placeOf.get(id) ?? -1)));
  }
  return places;
}
