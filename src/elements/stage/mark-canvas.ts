/**
 * The signs of `mark-shape.ts` and how many events stand when, on a canvas: as many as one likes at the cost of a few.
 * Lengths in CSS pixels.
 */
import type { Density } from '../../layout/density.ts';
import { BAR_HEIGHT, POINT_RADIUS, widened, type MarkShape } from './mark-shape.ts';

export type PlainMark = Pick<MarkShape, 'x1' | 'x2' | 'y' | 'shape'>;

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

/** Highest bar of density, and what part of its width lies between it and the next. */
export const DENSITY_HEIGHT = 14;
export const DENSITY_GAP = 0.08;
const FADE = 0.45;
const FADE_BOTH = 0.35;
const FADE_STEPS = 12;

/** Bars that stand on `footY`, as far as they reach into a stretch. */
export function paintDensity(
  g: CanvasRenderingContext2D,
  { x, step, heights }: Density,
  [fromX, toX]: readonly [number, number],
  footY: number,
  { side }: Tint,
): void {
  g.save();
  g.globalAlpha = 0.28;
  g.fillStyle = side;
  const width = (1 - DENSITY_GAP) * step;
  // One by one: a path of hundreds of bars takes the browser several times as long to fill.
  for (let i = Math.max(0, Math.floor((fromX - x) / step)); i < heights.length && x + i * step < toX; i++) {
    const height = (heights[i] ?? 0) * DENSITY_HEIGHT;
    if (height > 0) g.fillRect(x + i * step, footY - height, width, height);
  }
  g.restore();
}

/**
 * Signs of what is reported, all of one colour: most are, and at the cost of one. What fades, is lit or was corrected is for
 * `paintMark`.
 */
export function paintPlain(g: CanvasRenderingContext2D, marks: readonly PlainMark[], side: string): void {
  g.fillStyle = g.strokeStyle = side;
  g.lineWidth = 1.5;
  g.beginPath();
  for (const mark of marks) {
    const { y } = mark;
    const [x1, x2] = widened(mark);
    if (mark.shape === 'bar') {
      g.roundRect(x1, y - BAR_HEIGHT / 2, x2 - x1, BAR_HEIGHT, BAR_HEIGHT / 2);
    } else {
      g.moveTo(x1 + POINT_RADIUS, y);
      g.arc(x1, y, POINT_RADIUS, 0, 2 * Math.PI);
    }
  }
  g.fill();
  g.stroke();
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
