/** The signs of `mark-shape.ts` for a file: with their colours as attributes, since a file has no theme. */
import type { Inks, Tint } from '../stage/mark-canvas.ts';
import { BAR_HEIGHT, POINT_RADIUS, widened, type MarkShape } from '../stage/mark-shape.ts';
import { svgElement } from '../base/svg-element.ts';

type Fade = 'fade-start' | 'fade-end' | 'fade-both';

const FADES: Readonly<Record<Fade, readonly (readonly [offset: number, opacity: number])[]>> = {
  'fade-start': [
    [0, 0],
    [0.45, 1],
  ],
  'fade-end': [
    [0.55, 1],
    [1, 0],
  ],
  'fade-both': [
    [0, 0],
    [0.35, 1],
    [0.65, 1],
    [1, 0],
  ],
};

/** What the signs refer to, for the `defs` of the file. */
export function markDefs(paper: string): readonly SVGElement[] {
  const gap = svgElement('rect', { width: 2.6, height: 6, fill: paper });
  const size = { width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  return [svgElement('pattern', { id: 'hatch', ...size }, gap), ...Object.entries(FADES).flatMap(fade)];
}

function fade([id, stops]: readonly [string, (typeof FADES)[Fade]]): readonly SVGElement[] {
  const ramp = stops.map(([offset, opacity]) =>
    svgElement('stop', { offset, 'stop-color': '#fff', 'stop-opacity': opacity }),
  );
  return [
    svgElement('linearGradient', { id: `${id}-ramp` }, ...ramp),
    svgElement(
      'mask',
      { id, maskContentUnits: 'objectBoundingBox' },
      svgElement('rect', { width: 1, height: 1, fill: `url(#${id}-ramp)` }),
    ),
  ];
}

export function markElement(mark: MarkShape, tint: Tint, inks: Inks): SVGElement {
  const { y, status, corrected } = mark;
  const [x1, x2] = widened(mark);
  const parts: SVGElement[] = [body(mark, x1, x2, tint)];
  if (status === 'denied')
    parts.push(
      svgElement('line', {
        x1: x1 - 8,
        y1: y + 4,
        x2: x2 + 8,
        y2: y - 4,
        stroke: inks.ink,
        'stroke-width': 1.5,
      }),
    );
  if (status === 'claimed')
    parts.push(
      svgElement(
        'text',
        {
          x: (x1 + x2) / 2,
          y: y + 3.5,
          fill: tint.side,
          'font-size': 10,
          'font-weight': 700,
          'text-anchor': 'middle',
        },
        '?',
      ),
    );
  if (corrected) {
    const cx = x2 + (mark.shape === 'point' ? POINT_RADIUS : 0);
    parts.push(svgElement('circle', { cx, cy: y - 6, r: 2, fill: inks.ink, stroke: tint.ground }));
  }
  return svgElement('g', {}, ...parts);
}

function body(mark: MarkShape, x1: number, x2: number, { side, ground }: Tint): SVGElement {
  const { y, shape, status, fadesStart, fadesEnd } = mark;
  const fadeId: Fade | null =
    shape === 'point' || !(fadesStart || fadesEnd)
      ? null
      : fadesStart && fadesEnd
        ? 'fade-both'
        : fadesStart
          ? 'fade-start'
          : 'fade-end';
  const outline = (look: Readonly<Record<string, string | number | undefined>>): SVGElement =>
    shape === 'point'
      ? svgElement('circle', {
          cx: x1,
          cy: y,
          r: status === 'claimed' ? POINT_RADIUS + 0.5 : POINT_RADIUS,
          ...look,
        })
      : svgElement('rect', {
          x: x1,
          y: y - BAR_HEIGHT / 2,
          width: x2 - x1,
          height: BAR_HEIGHT,
          // A faded end has no corner to round.
          rx: fadeId === 'fade-both' ? 0 : BAR_HEIGHT / 2,
          ...look,
        });
  const isFull = status === 'reported' || status === 'disputed';
  const drawn = [
    outline({
      fill: isFull ? side : ground,
      stroke: side,
      'stroke-width': status === 'planned' ? 2 : 1.5,
      'stroke-dasharray': status === 'claimed' ? '2.5 2' : undefined,
    }),
  ];
  if (status === 'denied') drawn.push(outline({ fill: side, 'fill-opacity': 0.45 }));
  if (status === 'disputed') drawn.push(outline({ fill: 'url(#hatch)', stroke: side, 'stroke-width': 1.5 }));
  return svgElement('g', { mask: fadeId === null ? undefined : `url(#${fadeId})` }, ...drawn);
}
