/**
 * The signs of `mark-shape.ts` and how many events stand when, on a canvas: as many as one likes at the cost of a few.
 * Lengths in CSS pixels.
 */
import type { DensityBar } from '../../layout/density.ts';
import { BAR_HEIGHT, POINT_RADIUS, widened, type MarkShape } from './mark-shape.ts';

/** Colours as a canvas takes them. */
export interface Inks {
  readonly paper: string;
  readonly ink: string;
  readonly sans: string;
}

/** What a sign is drawn with: the colour of who acts, and of what it lies on. */
export interface Tint {
  readonly side: string;
  readonly ground: string;
}

/** Highest bar of density. */
export const DENSITY_HEIGHT = 14;
const FADE = 0.45;
const FADE_BOTH = 0.35;
const FADE_STEPS = 12;

/** Bars that stand on `footY`. */
export function paintDensity(
  g: CanvasRenderingContext2D,
  bars: readonly DensityBar[],
  footY: number,
  { side }: Tint,
): void {
  g.save();
  g.globalAlpha = 0.28;
  g.fillStyle = side;
  for (const { x, width, height } of bars) {
    const high = height * DENSITY_HEIGHT;
    g.fillRect(x, footY - high, Math.max(1, width - 0.5), high);
  }
  g.restore();
}

export function paintMark(
  g: CanvasRenderingContext2D,
  mark: MarkShape,
  tint: Tint,
  inks: Inks,
  isLit: boolean,
): void {
  const { y, status, corrected } = mark;
  const [x1, x2] = widened(mark);
  paintBody(g, mark, x1, x2, tint, inks, isLit);
  if (status === 'denied') {
    g.strokeStyle = inks.ink;
    g.lineWidth = 1.5;
    g.beginPath();
    g.moveTo(x1 - 8, y + 4);
    g.lineTo(x2 + 8, y - 4);
    g.stroke();
  }
  if (status === 'claimed') {
    g.fillStyle = tint.side;
    g.font = `700 10px ${inks.sans}`;
    g.textAlign = 'center';
    g.fillText('?', (x1 + x2) / 2, y + 3.5);
  }
  if (corrected) {
    g.beginPath();
    g.arc(x2 + (mark.shape === 'point' ? POINT_RADIUS : 0), y - 6, 2, 0, 2 * Math.PI);
    g.fillStyle = inks.ink;
    g.strokeStyle = tint.ground;
    g.lineWidth = 1;
    g.fill();
    g.stroke();
  }
}

/** The halo of what is open. */
export function paintRing(
  g: CanvasRenderingContext2D,
  { x1, x2, y }: Pick<MarkShape, 'x1' | 'x2' | 'y'>,
  { side }: Tint,
): void {
  g.save();
  g.globalAlpha = 0.22;
  g.fillStyle = side;
  g.beginPath();
  g.roundRect(x1 - 10, y - 10, x2 - x1 + 20, 20, 10);
  g.fill();
  g.restore();
}

/** The line around what a search has found. */
export function paintFound(
  g: CanvasRenderingContext2D,
  { x1, x2, y }: Pick<MarkShape, 'x1' | 'x2' | 'y'>,
  { ink }: Inks,
): void {
  g.strokeStyle = ink;
  g.lineWidth = 1.5;
  g.beginPath();
  g.roundRect(x1 - 9, y - 9, x2 - x1 + 18, 18, 9);
  g.stroke();
}

function paintBody(
  g: CanvasRenderingContext2D,
  mark: MarkShape,
  x1: number,
  x2: number,
  tint: Tint,
  inks: Inks,
  isLit: boolean,
): void {
  const { fadesStart, fadesEnd, shape, y } = mark;
  // A faded end has no corner to round.
  const round = fadesStart && fadesEnd ? 0 : BAR_HEIGHT / 2;
  const radius = mark.status === 'claimed' ? POINT_RADIUS + 0.5 : POINT_RADIUS;
  const outline: Outline = () => {
    g.beginPath();
    if (shape === 'point') g.arc(x1, y, radius, 0, 2 * Math.PI);
    else g.roundRect(x1, y - BAR_HEIGHT / 2, x2 - x1, BAR_HEIGHT, round);
  };
  if (shape === 'point' || !(fadesStart || fadesEnd))
    return paintOutline(g, outline, mark, tint, inks, isLit);
  const fade = (fadesStart && fadesEnd ? FADE_BOTH : FADE) * (x2 - x1);
  const clipped = (from: number, to: number, alpha: number) => {
    g.save();
    g.beginPath();
    g.rect(from, y - BAR_HEIGHT, to - from, 2 * BAR_HEIGHT);
    g.clip();
    g.globalAlpha = alpha;
    paintOutline(g, outline, mark, tint, inks, isLit);
    g.restore();
  };
  const step = fade / FADE_STEPS;
  for (let i = 0; i < FADE_STEPS; i++) {
    const alpha = (i + 0.5) / FADE_STEPS;
    if (fadesStart) clipped(x1 + i * step, x1 + (i + 1) * step, alpha);
    if (fadesEnd) clipped(x2 - (i + 1) * step, x2 - i * step, alpha);
  }
  clipped(x1 + (fadesStart ? fade : -2), x2 - (fadesEnd ? fade : -2), 1);
}

/** Begins the path of a sign; an object for each would cost more than to draw it. */
type Outline = () => void;

function paintOutline(
  g: CanvasRenderingContext2D,
  outline: Outline,
  { status, x1, x2, y }: MarkShape,
  { side, ground }: Tint,
  { paper }: Inks,
  isLit: boolean,
): void {
  g.fillStyle = status === 'reported' || status === 'disputed' ? side : ground;
  outline();
  g.fill();
  if (status === 'denied') {
    const alpha = g.globalAlpha;
    g.globalAlpha = alpha * 0.45;
    g.fillStyle = side;
    g.fill();
    g.globalAlpha = alpha;
  }
  if (status === 'disputed') {
    g.save();
    g.clip();
    g.strokeStyle = paper;
    g.lineWidth = 2.6;
    g.beginPath();
    for (let x = Math.floor((x1 - 20) / 8.5) * 8.5; x < x2 + 20; x += 8.5) {
      g.moveTo(x - 10, y + 10);
      g.lineTo(x + 10, y - 10);
    }
    g.stroke();
    g.restore();
    outline();
  }
  g.strokeStyle = side;
  g.lineWidth = isLit ? 4 : status === 'planned' ? 2 : 1.5;
  if (status !== 'claimed') return g.stroke();
  g.setLineDash([2.5, 2]);
  g.stroke();
  g.setLineDash([]);
}
