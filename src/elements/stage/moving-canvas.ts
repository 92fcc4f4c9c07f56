/** What of the stage is DOM at rest, drawn for the frames between: bands, ticks, lines to the cards, labels. Lengths in CSS pixels. */
import type { AxisTicks, Leader, Mark, StageLayout } from '../../layout/types.ts';
import type { Resolve } from './canvas-inks.ts';
import type { Tint } from './mark-canvas.ts';
import { POINT_RADIUS } from './mark-shape.ts';
import type { NowLine } from './now-line.ts';
import type { CardAnchor } from './stage-leaders.ts';
import { AXIS_HEIGHT } from './stage-measures.ts';

/** What labels are set in, in the size of the reader's text. */
export interface Lettering {
  readonly family: string;
  readonly sizePx: number;
}

/** What is DOM at rest. */
export interface MovingParts {
  readonly ticks: AxisTicks;
  readonly leaders: readonly Leader[];
  readonly now: NowLine | null;
  readonly cards: readonly CardAnchor[];
  readonly more: (count: number) => string;
  /** Id of the event whose control has the focus, seen as such. */
  readonly focused: string | null;
}

/** Of the sizes in stage-styles.ts, as parts of a label's. */
const SMALL = 12 / 14;
const BOLD = '600 ';
const HALO = 2;
const LABEL_BOX = 18;

/** All that the stage is lettered in, as a canvas takes it. */
export function fontsOf({
  family,
  sizePx,
}: Lettering): [plain: string, bold: string, small: string, smallBold: string] {
  const font = (part: number, weight: string): string => `${weight}${sizePx * part}px ${family}`;
  return [font(1, ''), font(1, BOLD), font(SMALL, ''), font(SMALL, BOLD)];
}

export function paintBands(
  g: CanvasRenderingContext2D,
  { bands }: StageLayout,
  tints: readonly Tint[],
  width: number,
): void {
  bands.forEach(({ y, height }, i) => {
    if (i % 2 !== 0) return;
    g.fillStyle = tints[i]?.ground ?? 'transparent';
    g.fillRect(0, AXIS_HEIGHT + y, width, height);
  });
}

/** As `stage-picture.ts` draws it. */
export function paintAxis(
  g: CanvasRenderingContext2D,
  { coarse, fine }: AxisTicks,
  foot: number,
  lettering: Lettering,
  resolve: Resolve,
): void {
  g.strokeStyle = resolve('var(--ct-line)');
  g.lineWidth = 1;
  g.beginPath();
  for (const { x } of coarse) {
    if (x <= 0.5) continue;
    g.moveTo(x, 0);
    g.lineTo(x, 22);
    g.moveTo(x, 40);
    g.lineTo(x, foot);
  }
  g.stroke();
  g.setLineDash([1.5, 3]);
  g.beginPath();
  for (const { x } of fine) {
    g.moveTo(x, 40);
    g.lineTo(x, foot);
  }
  g.stroke();
  g.setLineDash([]);
  g.textBaseline = 'alphabetic';
  g.textAlign = 'left';
  const [, bold, small] = fontsOf(lettering);
  g.font = bold;
  g.fillStyle = resolve('var(--ct-ink)');
  for (const { x, label } of coarse) if (label !== '') g.fillText(label, x + 8, 15);
  g.textAlign = 'center';
  g.font = small;
  g.fillStyle = resolve('var(--ct-muted)');
  for (const { x, label } of fine) g.fillText(label, x, 34);
}

/** As `now-line.ts` draws it. */
export function paintNow(
  g: CanvasRenderingContext2D,
  { x, word, anchor, baseline }: NowLine,
  foot: number,
  lettering: Lettering,
  resolve: Resolve,
): void {
  g.strokeStyle = resolve('var(--ct-ink)');
  g.lineWidth = 1.5;
  g.beginPath();
  g.moveTo(x, AXIS_HEIGHT);
  g.lineTo(x, foot);
  g.stroke();
  const [, , , smallBold] = fontsOf(lettering);
  g.font = smallBold;
  g.textAlign = anchor === 'middle' ? 'center' : anchor;
  g.textBaseline = 'alphabetic';
  g.strokeStyle = resolve('var(--ct-paper)');
  g.lineWidth = 4;
  g.strokeText(word, x, baseline);
  g.fillStyle = resolve('var(--ct-ink)');
  g.fillText(word, x, baseline);
}

export function paintLeaders(
  g: CanvasRenderingContext2D,
  leaders: readonly Leader[],
  cards: readonly CardAnchor[],
  resolve: Resolve,
): void {
  g.save();
  g.globalAlpha = 0.75;
  g.lineWidth = 1.25;
  for (const { id, points } of leaders) {
    const color = cards.find((card) => card.id === id)?.color;
    if (color === undefined) continue;
    g.strokeStyle = resolve(color);
    g.beginPath();
    for (const [x, y] of points) g.lineTo(Math.round(x) + 0.5, y);
    g.stroke();
  }
  g.restore();
}

/** Labels with the halo that keeps them clear of lines, and the counts of what is folded. */
export function paintWords(
  g: CanvasRenderingContext2D,
  { bands, marks, labels, clusters }: StageLayout,
  { more, focused }: MovingParts,
  tintOf: (lane: string) => Tint | undefined,
  lettering: Lettering,
  resolve: Resolve,
): void {
  g.textAlign = 'left';
  g.textBaseline = 'alphabetic';
  const [plain, bold, , smallBold] = fontsOf(lettering);
  const rise = riseOf(g, plain);
  const half = (LABEL_BOX * lettering.sizePx) / 14 / 2 + HALO;
  for (const band of bands) {
    g.fillStyle = tintOf(band.lane.key)?.ground ?? '';
    for (const { x, y, width } of labels)
      if (y >= band.y && y < band.y + band.height) g.fillRect(x - HALO, y - half, width + 2 * HALO, 2 * half);
  }
  const ink = resolve('var(--ct-ink)');
  g.fillStyle = ink;
  for (const isBold of [false, true]) {
    g.font = isBold ? bold : plain;
    for (const label of labels) if (label.bold === isBold) g.fillText(label.text, label.x, label.y + rise);
  }
  g.font = smallBold;
  for (const cluster of clusters) {
    g.fillStyle = tintOf(cluster.lane)?.ground ?? '';
    g.fillRect(cluster.x, cluster.y - 8, cluster.width, 16);
    g.fillStyle = resolve('var(--ct-muted)');
    g.fillText(more(cluster.more), cluster.x, cluster.y + rise * SMALL);
  }
  const mark = marks.find(({ item }) => item.id === focused);
  if (mark) paintFocus(g, mark, resolve);
}

/** From the middle of a line of text down to what its letters stand on; measured once for each font. */
const rises = new Map<string, number>();

function riseOf(g: CanvasRenderingContext2D, font: string): number {
  let rise = rises.get(font);
  if (rise === undefined) {
    g.font = font;
    const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = g.measureText('x');
    rises.set(font, (rise = (up - down) / 2));
  }
  return rise;
}

/** Who moves by keys sees where the focus is all the way. */
function paintFocus(g: CanvasRenderingContext2D, { x1, x2, y }: Mark, resolve: Resolve): void {
  const reach = POINT_RADIUS + 6.5;
  const [from, to] = [Math.min(x1, (x1 + x2) / 2 - reach), Math.max(x2, (x1 + x2) / 2 + reach)];
  g.strokeStyle = resolve('var(--ct-focus)');
  g.lineWidth = 2;
  g.beginPath();
  g.roundRect(from - 2, y - 14, to - from + 4, 28, 4);
  g.stroke();
}
