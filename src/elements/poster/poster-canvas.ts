/** Draws a poster on a canvas, for a file of pixels. No picture is loaded for it, so that it works under any content security policy. */
import { paintDensity, paintMark } from '../stage/mark-canvas.ts';
import type { Poster, PosterLine, PosterText } from './poster-parts.ts';

/** Browsers refuse canvases much larger than this, in pixels of either side. */
const LARGEST = 8192;

/** PNG; `scale`: pixels for each CSS pixel, less where the picture would be too large. Throws where the browser gives none. */
export async function posterPng(poster: Poster, scale = 2): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const ratio = Math.min(scale, LARGEST / Math.max(poster.width, poster.height));
  canvas.width = Math.round(poster.width * ratio);
  canvas.height = Math.round(poster.height * ratio);
  const g = canvas.getContext('2d');
  if (!g) throw new Error('the browser gives no canvas to draw on');
  g.scale(ratio, ratio);
  paintPoster(g, poster);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the browser could not write the picture'));
    }, 'image/png');
  });
}

function paintPoster(g: CanvasRenderingContext2D, poster: Poster): void {
  const { width, height, inks, plot } = poster;
  g.fillStyle = inks.paper;
  g.fillRect(0, 0, width, height);
  for (const band of poster.bands) {
    g.fillStyle = band.color;
    g.fillRect(band.x, band.y, band.width, band.height);
  }
  for (const line of poster.lines) paintLine(g, line);
  g.save();
  g.beginPath();
  g.rect(plot.x, plot.y, plot.width, plot.height);
  g.clip();
  for (const { bars, footY, tint } of poster.density)
    paintDensity(g, bars, [plot.x, plot.x + plot.width], footY, tint);
  for (const { shape, tint } of poster.marks) paintMark(g, shape, tint, inks, false);
  g.restore();
  for (const { shape, tint } of poster.signs) paintMark(g, shape, tint, inks, false);
  for (const text of poster.texts) paintText(g, text, poster);
}

function paintLine(g: CanvasRenderingContext2D, { points, color, widthPx, dashed }: PosterLine): void {
  g.strokeStyle = color;
  g.lineWidth = widthPx;
  g.setLineDash(dashed ? [1.5, 3] : []);
  g.beginPath();
  points.forEach(([x, y], i) => (i === 0 ? g.moveTo(x, y) : g.lineTo(x, y)));
  g.stroke();
  g.setLineDash([]);
}

function paintText(g: CanvasRenderingContext2D, text: PosterText, { inks, serif }: Poster): void {
  g.font = `${text.weight ?? 400} ${text.sizePx}px ${text.serif ? serif : inks.sans}`;
  g.direction = text.dir ?? 'ltr';
  g.textAlign = text.anchor === 'middle' ? 'center' : (text.anchor ?? 'start');
  if (text.halo !== undefined) {
    g.strokeStyle = text.halo;
    g.lineWidth = 4;
    g.lineJoin = 'round';
    g.strokeText(text.text, text.x, text.y);
  }
  g.fillStyle = text.color;
  g.fillText(text.text, text.x, text.y);
}
