/** Lays out the stage: every event in the window as a mark, with its label if there is room, or in a cluster. */
import { placeClusters, toCluster, type Folded } from './clusters.ts';
import { extentOf } from './extent.ts';
import { LaneRows, type PlacedMark } from './lane-rows.ts';
import type { Cluster, Item, Label, Lane, LaneBand, Mark, Measure, StageLayout, Window } from './types.ts';

/** Height of a row of marks, of the least band, and what a band has above and below its rows together. */
const ROW_HEIGHT = 24;
const MIN_BAND = 64;
const BAND_PADDING = 16;
/** More marks and labels than this are no picture any more, and slow to draw. */
const MAX_DRAWN = 400;

export interface StageOptions {
  /** Kept free of labels at the left of every lane, in pixels; 110 by default, 0 for none. */
  readonly laneLabelWidth?: number;
  /** Events whose label has to stay, such as the selected one: they are placed before all others. */
  readonly keep?: ReadonlySet<string>;
  /** Rows in a lane, not counting one for clusters that found no other room; 4 by default. */
  readonly maxRows?: number;
}

/**
 * Greedy by importance, then id, whatever the order of the items: what matters more chooses its place first.
 * Items in a lane that is not given are not drawn. Each other item in the window has a mark or is in one cluster.
 */
export function layoutStage(
  items: readonly Item[],
  lanes: readonly Lane[],
  w: Window,
  width: number,
  measure: Measure,
  opts: StageOptions = {},
): StageLayout {
  const reserved = Math.min(opts.laneLabelWidth ?? 110, width / 3);
  const bounds = { from: reserved, to: width };
  const rowsOf = new Map(lanes.map(({ key }) => [key, new LaneRows(opts.maxRows ?? 4, bounds, measure)]));
  const foldedOf = new Map<string, Folded[]>(lanes.map(({ key }) => [key, []]));
  let drawn = 0;
  for (const item of byImportance(items, opts.keep)) {
    const extent = extentOf(item, w, width);
    const rows = rowsOf.get(item.lane);
    if (!extent || !rows) continue;
    const mark = drawn < MAX_DRAWN - 1 ? rows.place(item, extent) : null;
    if (mark) drawn += mark.label ? 2 : 1;
    else foldedOf.get(item.lane)?.push({ item, extent });
  }

  const bands: LaneBand[] = [];
  const parts: LaneDrawing[] = [];
  let y = 0;
  for (const lane of lanes) {
    const rows = rowsOf.get(lane.key);
    if (!rows) continue;
    const clusters = placeClusters(foldedOf.get(lane.key) ?? [], rows.used, w, { width, bounds }, measure);
    const count = Math.max(rows.used.length, ...clusters.map(({ row }) => row + 1));
    const height = Math.max(MIN_BAND, count * ROW_HEIGHT + BAND_PADDING);
    const top = y + (height - count * ROW_HEIGHT) / 2;
    const yOf = (row: number) => top + (row + 0.5) * ROW_HEIGHT;
    bands.push({ lane, y, height });
    parts.push({
      ...drawMarks(rows.placed, yOf),
      clusters: clusters.map((cluster) => toCluster(cluster, lane.key, yOf(cluster.row), w)),
    });
    y += height;
  }
  return {
    width,
    height: y,
    bands,
    marks: parts.flatMap(({ marks }) => marks),
    labels: parts.flatMap(({ labels }) => labels),
    clusters: parts.flatMap(({ clusters }) => clusters),
  };
}

interface LaneDrawing {
  readonly marks: Mark[];
  readonly labels: Label[];
  readonly clusters: Cluster[];
}

function drawMarks(
  placed: readonly PlacedMark[],
  yOf: (row: number) => number,
): Pick<LaneDrawing, 'marks' | 'labels'> {
  return {
    marks: placed.map(({ item, extent, row }) => ({ item, ...extent, y: yOf(row) })),
    labels: placed.flatMap(({ item, label }) => {
      if (!label) return [];
      const { text, bold, x, width, side, row } = label;
      return [{ id: item.id, text, bold, x, y: yOf(row), width, side }];
    }),
  };
}

function byImportance(items: readonly Item[], keep: ReadonlySet<string> = new Set()): Item[] {
  const kept = (item: Item) => Number(keep.has(item.id));
  return items.toSorted(
    (a, b) => kept(b) - kept(a) || b.importance - a.importance || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
