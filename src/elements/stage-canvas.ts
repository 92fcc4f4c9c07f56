/** The marks of the stage, and how many events stand behind them, on the canvas under its controls. */
import type { DensityBar } from '../layout/density.ts';
import type { Item, Mark, StageLayout } from '../layout/types.ts';
import { inksOf, type Resolve } from './canvas-inks.ts';
import { paintDensity, paintMark, paintRing, type Tint } from './mark-canvas.ts';
import type { MarkShape } from './mark-shape.ts';

const RUN_ON = 12;

export interface StagePainting {
  readonly layout: StageLayout;
  /** By lane, in the order of the bands; empty where every event is drawn. */
  readonly density: readonly (readonly DensityBar[])[];
  readonly lit: string | null;
  readonly selected: string | null;
  readonly colorOfLane: (key: string) => string;
  readonly colorOfItem: (item: Item) => string;
  readonly sans: string;
}

/** Sizes the canvas for the screen it is on, and draws. */
export function paintStage(
  canvas: HTMLCanvasElement,
  { layout, density, lit, selected, colorOfLane, colorOfItem, sans }: StagePainting,
  resolve: Resolve,
): void {
  const g = canvas.getContext('2d');
  if (!g) return;
  const ratio = devicePixelRatio || 1;
  const [width, height] = [Math.round(layout.width * ratio), Math.round(layout.height * ratio)];
  // To set a size, even the same, clears and allocates anew.
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  g.setTransform(ratio, 0, 0, ratio, 0, 0);
  g.clearRect(0, 0, layout.width, layout.height);
  const inks = inksOf(resolve, sans);
  const tints = new Map(
    layout.bands.map(({ lane: { key } }, i): [string, Tint] => [
      key,
      {
        side: resolve(colorOfLane(key)),
        ground: resolve(i % 2 === 0 ? 'var(--ct-band)' : 'var(--ct-paper)'),
      },
    ]),
  );
  layout.bands.forEach(({ lane, y, height: high }, i) => {
    const tint = tints.get(lane.key);
    if (tint) paintDensity(g, density[i] ?? [], y + high, tint);
  });
  for (const mark of layout.marks) {
    const ground = tints.get(mark.item.lane)?.ground;
    if (ground === undefined) continue;
    const tint = { side: resolve(colorOfItem(mark.item)), ground };
    if (mark.item.id === selected) paintRing(g, mark, tint);
    paintMark(g, shapeOf(mark), tint, inks, mark.item.id === lit);
  }
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
