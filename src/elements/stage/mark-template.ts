/**
 * The drawn signs, for the stage and its legend alike. Colour says who; form says what is known:
 * outline: planned. Hatched: disputed. Dashed with “?”: one side's claim. Struck through: denied. Fading: about then.
 */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Status } from '../../model/timeline.ts';
import { BAR_HEIGHT, POINT_RADIUS, widened, type MarkShape } from './mark-shape.ts';

/** Patterns and masks that the signs refer to; once per tree that draws any. */
export const markDefs: SVGTemplateResult = svg`<defs>
  <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="gap" width="2.6" height="6"></rect>
  </pattern>
  ${fade('fade-start', [
    [0, 0],
    [0.45, 1],
  ])}
  ${fade('fade-end', [
    [0.55, 1],
    [1, 0],
  ])}
  ${fade('fade-both', [
    [0, 0],
    [0.35, 1],
    [0.65, 1],
    [1, 0],
  ])}
</defs>`;

function fade(id: string, stops: readonly (readonly [number, number])[]): SVGTemplateResult {
  return svg`<linearGradient id="${id}-ramp">
      ${stops.map(([at, shade]) => svg`<stop offset=${at} stop-color="#fff" stop-opacity=${shade}></stop>`)}
    </linearGradient>
    <mask id=${id} maskContentUnits="objectBoundingBox">
      <rect width="1" height="1" fill="url(#${id}-ramp)"></rect>
    </mask>`;
}

export function markTemplate(mark: MarkShape, className = ''): SVGTemplateResult {
  const { y, status, corrected } = mark;
  const [x1, x2] = widened(mark);
  const body = mark.shape === 'point' ? point(x1, y, status) : bar(x1, x2, mark);
  return svg`<g class="mark ${status} ${className}">
    ${body}
    ${status === 'denied' ? svg`<line class="strike" x1=${x1 - 8} x2=${x2 + 8} y1=${y + 4} y2=${y - 4}></line>` : nothing}
    ${status === 'claimed' ? svg`<text class="query" x=${(x1 + x2) / 2} y=${y + 3.5}>?</text>` : nothing}
    ${corrected ? svg`<circle class="corrected" cx=${x2 + (mark.shape === 'point' ? POINT_RADIUS : 0)} cy=${y - 6} r="2"></circle>` : nothing}
  </g>`;
}

function point(x: number, y: number, status: Status): SVGTemplateResult {
  const radius = status === 'claimed' ? POINT_RADIUS + 0.5 : POINT_RADIUS;
  return svg`<circle class="body" cx=${x} cy=${y} r=${radius}></circle>
    ${status === 'disputed' ? svg`<circle class="hatching" cx=${x} cy=${y} r=${radius}></circle>` : nothing}`;
}

function bar(x1: number, x2: number, { y, status, fadesStart, fadesEnd }: MarkShape): SVGTemplateResult {
  const mask =
    fadesStart && fadesEnd
      ? 'url(#fade-both)'
      : fadesStart
        ? 'url(#fade-start)'
        : fadesEnd
          ? 'url(#fade-end)'
          : nothing;
  const top = y - BAR_HEIGHT / 2;
  // A faded end has no corner to round.
  const round = fadesStart && fadesEnd ? 0 : BAR_HEIGHT / 2;
  return svg`<g mask=${mask}>
    <rect class="body" x=${x1} y=${top} width=${x2 - x1} height=${BAR_HEIGHT} rx=${round}></rect>
    ${status === 'disputed' ? svg`<rect class="hatching" x=${x1} y=${top} width=${x2 - x1} height=${BAR_HEIGHT} rx=${round}></rect>` : nothing}
  </g>`;
}
