/** The drawing under the stage's controls: bands, ticks, lines to the cards, marks, in that order. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AxisTicks, Leader, Mark, StageLayout, Tick } from '../layout/types.ts';
import { cssProperties } from './css-properties.ts';
import { markDefs, markTemplate } from './mark-shape.ts';
import type { CardAnchor } from './stage-leaders.ts';
import { AXIS_HEIGHT, LEADER_ROOM } from './stage-measures.ts';

const RUN_ON = 12;

export interface StageDrawing {
  readonly layout: StageLayout;
  readonly ticks: AxisTicks;
  readonly leaders: readonly Leader[];
  /** Room for the names of the lanes, left of the plot. */
  readonly gutter: number;
  readonly width: number;
  /** Where the date lies that a link named, along the plot. */
  readonly named: readonly [from: number, to: number] | null;
  readonly lit: string | null;
  readonly hovered: string | null;
  readonly selected: string | null;
  readonly colorOfLane: (key: string) => string;
  readonly cards: readonly CardAnchor[];
}

export function stagePicture(drawing: StageDrawing): TemplateResult {
  const { layout, ticks, leaders, gutter, width, named } = drawing;
  const foot = AXIS_HEIGHT + layout.height;
  return html`<svg class="picture" width=${width} height=${foot + LEADER_ROOM} aria-hidden="true">
    ${markDefs}
    <defs>
      <clipPath id="plot">
        <rect x=${gutter} y="0" width=${Math.max(0, width - gutter)} height=${foot}></rect>
      </clipPath>
    </defs>
    ${layout.bands.map(
      ({ y, height }, i) =>
        svg`<rect class=${i % 2 === 0 ? 'band shaded' : 'band'} x="0" y=${AXIS_HEIGHT + y} width=${width} height=${height}></rect>`,
    )}
    <g transform="translate(${gutter} 0)">
      ${named ? svg`<rect class="named" x=${named[0]} y="0" width=${named[1] - named[0]} height=${AXIS_HEIGHT} rx="3"></rect>` : nothing}
      ${ticks.coarse.map((tick) => coarseTick(tick, foot))} ${ticks.fine.map((tick) => fineTick(tick, foot))}
    </g>
    ${leaders.map((leader) => leaderLine(leader, drawing))}
    <g clip-path="url(#plot)">
      <g transform="translate(${gutter} ${AXIS_HEIGHT})">
        ${repeat(
          layout.marks,
          ({ item }) => item.id,
          (mark) => drawnMark(mark, drawing),
        )}
      </g>
    </g>
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

function drawnMark(
  { item, x1, x2, y, runsOnStart, runsOnEnd }: Mark,
  { lit, selected, colorOfLane }: StageDrawing,
): SVGTemplateResult {
  const { id, lane, status, corrected } = item;
  const on = `${lit === id ? 'lit' : ''} ${selected === id ? 'selected' : ''}`;
  return svg`<g ${cssProperties({ '--_side': colorOfLane(lane) })}>
    ${selected === id ? svg`<rect class="ring" x=${x1 - 10} y=${y - 10} width=${x2 - x1 + 20} height="20" rx="10"></rect>` : nothing}
    ${markTemplate(
      {
        // Past the edge, where it is cut off: a round end would say that it ends there.
        x1: runsOnStart ? x1 - RUN_ON : x1,
        x2: runsOnEnd ? x2 + RUN_ON : x2,
        y,
        shape: item.shape === 'bar' || x2 > x1 ? 'bar' : 'point',
        status,
        corrected,
        fadesStart: (item.approximateStart && !runsOnStart) || item.startMs === null,
        fadesEnd: (item.approximateEnd && !runsOnEnd) || item.endMs === null,
      },
      on,
    )}
  </g>`;
}
