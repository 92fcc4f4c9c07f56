/**
 * The bars of a lane as a picture of their own. They stay the same for dozens of frames but for where they are, and to draw one
 * picture costs a frame as much as to draw one bar of it.
 */
import type { Density } from '../../layout/density.ts';
import { DENSITY_HEIGHT, paintDensity, type Tint } from './mark-canvas.ts';

/** Of a bar in the picture, in its pixels: as wide as one ever is, so that it is only made smaller. */
const BAR = 8;
/** Wider pictures are not to be had everywhere. */
const MOST = 8192;

interface Strip {
  readonly side: string;
  readonly canvas: HTMLCanvasElement;
}

const strips = new WeakMap<Density['heights'], Strip>();

/** Bars that stand on `footY`; `ratio`: pixels of the screen for each of CSS. */
export function paintStrip(
  g: CanvasRenderingContext2D,
  density: Density,
  width: number,
  footY: number,
  tint: Tint,
  ratio: number,
): void {
  const { x, step, heights } = density;
  if (heights.length * BAR > MOST) return paintDensity(g, density, [0, width], footY, tint);
  const high = Math.round(DENSITY_HEIGHT * ratio);
  let strip = strips.get(heights);
  if (strip?.side !== tint.side || strip.canvas.height !== high)
    strips.set(heights, (strip = stripOf(heights, high, tint)));
  g.drawImage(strip.canvas, x, footY - DENSITY_HEIGHT, heights.length * step, DENSITY_HEIGHT);
}

function stripOf(heights: Density['heights'], high: number, tint: Tint): Strip {
  const canvas = document.createElement('canvas');
  canvas.width = heights.length * BAR;
  canvas.height = high;
  const g = canvas.getContext('2d');
  g?.scale(1, high / DENSITY_HEIGHT);
  if (g) paintDensity(g, { x: 0, step: BAR, heights }, [0, canvas.width], DENSITY_HEIGHT, tint);
  return { side: tint.side, canvas };
}
