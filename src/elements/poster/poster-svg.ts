/**
 * Writes a poster as an SVG file that stands by itself: colours and fonts are in it, each mark is a link to its event and
 * says which. No style sheet and no script, so that every drawing program opens it.
 */
import { barsIn } from '../../layout/density.ts';
import { DENSITY_GAP, DENSITY_HEIGHT } from '../stage/mark-canvas.ts';
import type { Box, Poster, PosterDensity, PosterMark, PosterText } from './poster-parts.ts';
import { short, svgElement as element } from '../base/svg-element.ts';
import { markDefs, markElement } from './svg-marks.ts';

export function posterSvg(poster: Poster): string {
  return `${new XMLSerializer().serializeToString(posterElement(poster))}\n`;
}

export function posterElement(poster: Poster): SVGElement {
  const { width, height, inks, plot, lang } = poster;
  return element(
    'svg',
    {
      width,
      height,
      viewBox: `0 0 ${short(width)} ${short(height)}`,
      lang,
      // Time runs from left to right on every page, whichever way its words do.
      direction: 'ltr',
      'font-family': inks.sans,
      role: 'img',
    },
    element('title', {}, poster.title),
    element('desc', {}, poster.summary),
    element(
      'defs',
      {},
      element('clipPath', { id: 'plot' }, element('rect', { ...plot })),
      ...markDefs(inks.paper),
    ),
    element('rect', { width, height, fill: inks.paper }),
    ...poster.bands.map(({ color, ...box }) => element('rect', { ...box, fill: color })),
    ...poster.lines.map(({ points, color, widthPx, dashed }) =>
      element('polyline', {
        points: points.map((point) => point.map(short).join(',')).join(' '),
        fill: 'none',
        stroke: color,
        'stroke-width': widthPx,
        'stroke-dasharray': dashed ? '1.5 3' : undefined,
      }),
    ),
    element(
      'g',
      { 'clip-path': 'url(#plot)' },
      ...poster.density.map((each) => density(each, poster.plot)),
      ...poster.marks.map((mark) => linked(mark, poster)),
    ),
    ...poster.signs.map(({ shape, tint }) => markElement(shape, tint, inks)),
    ...poster.texts.map((each) => words(each, poster)),
  );
}

function density({ bars, footY, tint }: PosterDensity, plot: Box): SVGElement {
  return element(
    'g',
    { fill: tint.side, opacity: 0.28 },
    ...barsIn(bars, plot.x, plot.x + plot.width).map(({ x, width, height: part }) => {
      const height = part * DENSITY_HEIGHT;
      return element('rect', { x, y: footY - height, width: (1 - DENSITY_GAP) * width, height });
    }),
  );
}

function linked({ shape, tint, event }: PosterMark, { inks }: Poster): SVGElement {
  const mark = markElement(shape, tint, inks);
  if (!event) return mark;
  mark.prepend(element('title', {}, event.name));
  return element('a', { href: event.href }, mark);
}

function words(
  { text, halo, dir, anchor, weight, serif, x, y, sizePx, color }: PosterText,
  poster: Poster,
): SVGElement {
  const around =
    halo === undefined
      ? {}
      : { stroke: halo, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return element(
    'text',
    {
      x,
      y,
      fill: color,
      'font-size': sizePx,
      'font-weight': weight,
      'font-family': serif ? poster.serif : undefined,
      'text-anchor': anchor,
      direction: dir === 'rtl' ? dir : undefined,
      ...around,
    },
    text,
  );
}
