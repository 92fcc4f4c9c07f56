/**
 * Writes a poster as an SVG file that stands by itself: colours and fonts are in it, each mark is a link to its event and
 * says which. No style sheet and no script, so that every drawing program opens it.
 */
import { DENSITY_HEIGHT } from '../stage/mark-canvas.ts';
import type { Poster, PosterDensity, PosterMark, PosterText } from './poster-parts.ts';
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
      ...poster.density.map(density),
      ...poster.marks.map((mark) => linked(mark, poster)),
    ),
    ...poster.signs.map(({ shape, tint }) => markElement(shape, tint, inks)),
    ...poster.texts.map((each) => words(each, poster)),
  );
}

function density({ bars, footY, tint }: PosterDensity): SVGElement {
  return element(
    'g',
    { fill: tint.side, opacity: 0.28 },
    ...bars.map(({ x, width, height: part }) => {
      const height = part * DENSITY_HEIGHT;
      return element('rect', { x, y: footY - height, width: Math.max(1, width - 0.5), height });
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
