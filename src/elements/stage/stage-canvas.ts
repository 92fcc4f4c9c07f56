/**
 * The stage on the canvas under its controls: at rest the marks, and how many events stand behind them; while it moves all of
 * it, words too, since to move the controls along would cost the browser more than to draw.
 */
import type { Density } from '../../layout/density.ts';
import type { Item, Mark, StageLayout } from '../../layout/types.ts';
import type { Ids } from '../../layout/found.ts';
import { inksOf, type Resolve } from './canvas-inks.ts';
import { paintStrip } from './density-strip.ts';
import { paintFound, paintMark, paintPlain, paintRing, type Tint } from './mark-canvas.ts';
import type { MarkShape } from './mark-shape.ts';
import {
  paintAxis,
  paintBands,
  paintLeaders,
  paintNow,
  paintWords,
  type Lettering,
  type MovingParts,
} from './moving-canvas.ts';
import { AXIS_HEIGHT, LEADER_ROOM } from './stage-measures.ts';

const RUN_ON = 12;
/** As far as the ring of the focus stands out from a mark at the edge. */
const RING = 8;

export interface StagePainting {
  readonly layout: StageLayout;
  /** By lane, in the order of the bands; null where every event is drawn. */
  readonly density: readonly (Density | null)[];
  readonly lit: string | null;
  readonly selected: string | null;
  /** Ids of what a search has found. */
  readonly found: Ids;
  readonly colorOfLane: (key: string) => string;
  readonly colorOfItem: (item: Item) => string;
  /** Left of the plot, for the names of the lanes; and the width with it. */
  readonly gutter: number;
  readonly width: number;
  readonly lettering: Lettering;
  /** What is DOM at rest; null there. */
  readonly moving: MovingParts | null;
}

/** Sizes the canvas for the screen it is on, and draws. */
export function paintStage(canvas: HTMLCanvasElement, painting: StagePainting, resolve: Resolve): void {
  const { layout, gutter, width, moving, lettering, colorOfLane } = painting;
  const g = canvas.getContext('2d');
  if (!g) return;
  const foot = AXIS_HEIGHT + layout.height;
  fit(canvas, g, width, foot + LEADER_ROOM);
  const tints = layout.bands.map(({ lane }, i): Tint => {
    return {
      side: resolve(colorOfLane(lane.key)),
      ground: resolve(i % 2 === 0 ? 'var(--ct-band)' : 'var(--ct-paper)'),
    };
  });
  const tintOf = new Map(layout.bands.map(({ lane }, i) => [lane.key, tints[i]]));
  if (moving) {
    paintBands(g, layout, tints, width);
    g.save();
    g.translate(gutter, 0);
    paintAxis(g, moving.ticks, foot, lettering, resolve);
    if (moving.now) paintNow(g, moving.now, foot, lettering, resolve);
    g.restore();
    paintLeaders(g, moving.leaders, moving.cards, resolve);
  }
  g.save();
  g.beginPath();
  g.rect(gutter, 0, layout.width, foot);
  g.clip();
  g.translate(gutter, AXIS_HEIGHT);
  paintMarks(g, painting, tintOf, tints, resolve);
  g.restore();
  if (moving) {
    // A label may stand out over the far edge, as it does in the DOM; at the near one are the names of the lanes.
    g.save();
    g.beginPath();
    g.rect(gutter - RING, 0, width, foot + LEADER_ROOM);
    g.clip();
    g.translate(gutter, AXIS_HEIGHT);
    paintWords(g, layout, moving, (key) => tintOf.get(key), lettering, resolve);
    g.restore();
  }
}

function fit(canvas: HTMLCanvasElement, g: CanvasRenderingContext2D, width: number, height: number): void {
  const ratio = devicePixelRatio || 1;
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  // To set a size, even the same, clears and allocates anew.
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  g.setTransform(ratio, 0, 0, ratio, 0, 0);
  g.clearRect(0, 0, width, height);
}

function paintMarks(
  g: CanvasRenderingContext2D,
  { layout, density, lit, selected, found, colorOfItem, lettering }: StagePainting,
  tintOf: ReadonlyMap<string, Tint | undefined>,
  tints: readonly Tint[],
  resolve: Resolve,
): void {
  const inks = inksOf(resolve, lettering.family);
  layout.bands.forEach(({ y, height }, i) => {
    const [tint, bars] = [tints[i], density[i]];
    if (tint && bars) paintStrip(g, bars, layout.width, y + height, tint, devicePixelRatio || 1);
  });
  const plain = new Map<string, MarkShape[]>();
  const others: (() => void)[] = [];
  for (const mark of layout.marks) {
    const { item } = mark;
    const ground = tintOf.get(item.lane)?.ground;
    if (ground === undefined) continue;
    const side = resolve(colorOfItem(item));
    const shape = shapeOf(mark);
    const isLit = item.id === lit;
    if (item.id === selected) paintRing(g, mark, { side, ground });
    if (found.size > 0 && found.has(item.id)) paintFound(g, mark, inks);
    if (!isLit && isPlain(shape)) {
      const same = plain.get(side);
      if (same) same.push(shape);
      else plain.set(side, [shape]);
    } else {
      others.push(() => paintMark(g, shape, { side, ground }, inks, isLit));
    }
  }
  for (const [side, marks] of plain) paintPlain(g, marks, side);
  for (const paint of others) paint();
}

/** Nothing but its colour tells it from others. */
function isPlain({ status, corrected, fadesStart, fadesEnd }: MarkShape): boolean {
  return status === 'reported' && !corrected && !fadesStart && !fadesEnd;
}

/** How a mark of the stage looks as a sign. */
export function shapeOf({ item, x1, x2, y, runsOnStart, runsOnEnd }: Mark): MarkShape {
  return {
    // Past the edge, where it is cut off: a round end would say that it ends there.
    x1: runsOnStart ? x1 - RUN_ON : x1,
    x2: runsOnEnd ? x2 + RUN_ON : x2,
    y,
    shape: item.shape === 'bar' || x2 > x1 ? 'bar' : 'point',
    status: item.status,
    corrected: item.corrected,
    fadesStart: (item.approximateStart && !runsOnStart) || item.startMs === null,
    fadesEnd: (item.approximateEnd && !runsOnEnd) || item.endMs === null,
  };
}
