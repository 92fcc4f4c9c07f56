/** What found no room for a mark of its own, as the stage reports it: “+N”, and where it opens. */
import type { Slot, Visible } from './crowded-row.ts';
import { middleOf } from './extent.ts';
import type { Cluster, Window } from './types.ts';
import { HOUR, widthOf } from './window.ts';

/** None where all has a mark. */
export function clusterOf({ mark, counted, count }: Slot, lane: string, y: number, w: Window): Cluster[] {
  if (!count) return [];
  const behind = [...(mark ? [mark] : []), ...counted].reduce((sum, each) => sum + each.behind, 0);
  return [
    {
      lane,
      more: counted.length + behind,
      x: count.from,
      y,
      width: count.to - count.from,
      window: windowOf(mark ? [mark, ...counted] : counted, w),
    },
  ];
}

/** The least stretch that holds the beginnings of all, with room; always nearer than now, until an hour is left. */
function windowOf(visible: readonly Visible[], w: Window): Window {
  let [first, last] = [w.endMs, w.startMs];
  const take = (ms: number): void => {
    const inside = Math.min(Math.max(ms, w.startMs), w.endMs);
    first = Math.min(first, inside);
    last = Math.max(last, inside);
  };
  for (const { item, stretch } of visible) {
    take(item.shape === 'point' ? middleOf(item) : (item.startMs ?? w.startMs));
    if (!stretch) continue;
    take(stretch.startMs);
    take(stretch.endMs);
  }
  const width = Math.max(Math.min((last - first) * 1.5, widthOf(w) / 2), widthOf(w) / 20, HOUR);
  const middle = (first + last) / 2;
  return { startMs: middle - width / 2, endMs: middle + width / 2 };
}
