/** The drawing under the stage's controls, apart from the marks: bands, ticks, lines to the cards, in that order. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { AxisTicks, Leader, StageLayout, Tick } from '../../layout/types.ts';
import { cssProperties } from '../base/css-properties.ts';
import type { NowLine } from './now-line.ts';
import type { CardAnchor } from './stage-leaders.ts';
import { AXIS_HEIGHT, LEADER_ROOM } from './stage-measures.ts';

export interface StageDrawing {
  readonly layout: StageLayout;
  readonly ticks: AxisTicks;
  readonly leaders: readonly Leader[];
  /** Room for the names of the lanes, left of the plot. */
  readonly gutter: number;
  readonly width: number;
  /** Where the date lies that a link named, along the plot. */
  readonly named: readonly [from: number, to: number] | null;
  readonly now: NowLine | null;
  readonly hovered: string | null;
  readonly cards: readonly CardAnchor[];
}

export function stagePicture(drawing: StageDrawing): TemplateResult {
  const { layout, ticks, leaders, gutter, width, named, now } = drawing;
  const foot = AXIS_HEIGHT + layout.height;
  return html`<svg class="picture" width=${width} height=${foot + LEADER_ROOM} aria-hidden="true">
    ${layout.bands.map(
      ({ y, height }, i) =>
        svg`<rect class=${i % 2 === 0 ? 'band shaded' : 'band'} x="0" y=${AXIS_HEIGHT + y} width=${width} height=${height}></rect>`,
    )}
    <g transform="translate(${gutter} 0)">
      ${named ? svg`<rect class="named" x=${named[0]} y="0" width=${named[1] - named[0]} height=${AXIS_HEIGHT} rx="3"></rect>` : nothing}
      ${ticks.coarse.map((tick) => coarseTick(tick, foot))} ${ticks.fine.map((tick) => fineTick(tick, foot))}
      ${nowLineTemplate(now, foot)}
    </g>
    ${leaders.map((leader) => leaderLine(leader, drawing))}
  </svg>`;
}

/** Its line leaves out the row of the fine labels, one of which stands just there. */
function coarseTick({ x, label }: Tick, foot: number): SVGTemplateResult {
  return svg`${x > 0.5 ? svg`<path class="coarse" d="M${x} 0V22M${x} 40V${foot}"></path>` : nothing}
    ${label === '' ? nothing : svg`<text class="coarse" x=${x + 8} y="15">${label}</text>`}`;
}

function fineTick({ x, label }: Tick, foot: number): SVGTemplateResult {
  return svg`<line class="fine" x1=${x} x2=${x} y1="40" y2=${foot}></line>
    <text class="fine" x=${x} y="34">${label}</text>`;
}

function leaderLine({ id, points }: Leader, { hovered, cards }: StageDrawing): SVGTemplateResult {
  const card = cards.find((each) => each.id === id);
  const isLit = hovered !== null && (hovered === id || hovered === card?.eventId);
  return svg`<polyline
    class="leader ${isLit ? 'lit' : ''}"
    ${cssProperties({ '--_side': card?.color ?? '' })}
    points=${points.map(([x, y]) => `${Math.round(x) + 0.5},${y}`).join(' ')}
  ></polyline>`;
}

/** `foot`: where the lanes end. */
function nowLineTemplate(line: NowLine | null, foot: number): SVGTemplateResult | typeof nothing {
  if (!line) return nothing;
  const { x, word, anchor, baseline } = line;
  return svg`<line class="now" x1=${x} x2=${x} y1=${AXIS_HEIGHT} y2=${foot}></line>
    <text class="now" x=${x} y=${baseline} text-anchor=${anchor}>${word}</text>`;
}
