/**
 * The last row of a lane that has more events than room: a mark wherever there is room for one, and “+N” beside it for
 * what lies too close. Along x, in pixels.
 */
import { roomOf, type Extent } from './extent.ts';
import { LABEL_GAP, type Stretch } from './occupancy.ts';
import type { Item, Window } from './types.ts';

/** An item in the window and where it stands. */
export interface Visible {
  readonly item: Item;
  readonly extent: Extent;
  /** Events that stand close by, matter less and are only counted; 0 almost everywhere. */
  readonly behind: number;
  /** Where those stand. */
  readonly stretch: Window | null;
  /** It looks for a place only in the last row, where it may be counted. */
  readonly isCounted: boolean;
}

/** A mark and what is counted beside it. */
export interface Slot {
  /** null where only the count has room. */
  readonly mark: Visible | null;
  readonly counted: readonly Visible[];
  /** Where the count stands; null where nothing is counted. */
  readonly count: Stretch | null;
}

interface Group {
  readonly mark: Visible;
  readonly counted: readonly Visible[];
}

/** Longer bars come after the points, or one bar would swallow all that lies under it. */
const SHORT = 48;

/** Each of `visible` once, as a mark or counted, from left to right; `countWidth` is that of the widest count. */
export function fillCrowdedRow(visible: readonly Visible[], countWidth: number, width: number): Slot[] {
  const isLong = ({ extent: { x1, x2 } }: Visible) => x2 - x1 > SHORT;
  const points = visible.filter((each) => !isLong(each)).map(alone);
  let groups = mergeTouching(points.sort(fromLeft), countWidth);
  for (const bar of visible.filter(isLong)) {
    const under = groups.find((group) => touches(group, roomOf(bar.extent), countWidth));
    groups = under
      ? groups.map((group) => (group === under ? absorb(group, alone(bar)) : group))
      : [...groups, alone(bar)].sort(fromLeft);
    groups = mergeTouching(groups, countWidth);
  }
  return keepInside(groups, countWidth, width);
}

const alone = (mark: Visible): Group => ({ mark, counted: [] });

const fromLeft = (a: Group, b: Group): number => roomOf(a.mark.extent).from - roomOf(b.mark.extent).from;

function absorb(group: Group, other: Group): Group {
  return { ...group, counted: [...group.counted, other.mark, ...other.counted] };
}

const isCounting = (mark: Visible, counted: readonly Visible[]): boolean =>
  mark.behind > 0 || counted.length > 0;

/** End of a group with the gap that has to follow it: bare marks may touch. */
function endOf({ mark, counted }: Group, countWidth: number): number {
  const { to } = roomOf(mark.extent);
  return isCounting(mark, counted) ? to + LABEL_GAP + countWidth + LABEL_GAP : to;
}

function touches(group: Group, { from, to }: Stretch, countWidth: number): boolean {
  return roomOf(group.mark.extent).from < to && endOf(group, countWidth) > from;
}

function mergeTouching(groups: readonly Group[], countWidth: number): Group[] {
  const merged: Group[] = [];
  for (const group of groups) {
    const last = merged.at(-1);
    if (last && roomOf(group.mark.extent).from < endOf(last, countWidth))
      merged[merged.length - 1] = absorb(last, group);
    else merged.push(group);
  }
  return merged;
}

/** The last count stands left of its mark where the stage ends right of it, or joins the one before. */
function keepInside(groups: readonly Group[], countWidth: number, width: number): Slot[] {
  const before = groups.slice(0, -1);
  const last = groups.at(-1);
  if (!last) return [];
  const { from, to } = roomOf(last.mark.extent);
  if (!isCounting(last.mark, last.counted) || to + LABEL_GAP + countWidth <= width)
    return groups.map((group) => slotOf(group, countWidth));
  const previous = before.at(-1);
  const countTo = from - LABEL_GAP;
  const free = previous ? endOf(previous, countWidth) + LABEL_GAP : 0;
  if (countTo - countWidth >= free)
    return [
      ...before.map((group) => slotOf(group, countWidth)),
      { ...last, count: { from: countTo - countWidth, to: countTo } },
    ];
  if (previous) return keepInside([...before.slice(0, -1), absorb(previous, last)], countWidth, width);
  const start = Math.min(Math.max((from + to - countWidth) / 2, 0), Math.max(0, width - countWidth));
  return [
    {
      mark: null,
      counted: [last.mark, ...last.counted],
      count: { from: start, to: start + countWidth },
    },
  ];
}

function slotOf(group: Group, countWidth: number): Slot {
  const from = roomOf(group.mark.extent).to + LABEL_GAP;
  return { ...group, count: isCounting(group.mark, group.counted) ? { from, to: from + countWidth } : null };
}
