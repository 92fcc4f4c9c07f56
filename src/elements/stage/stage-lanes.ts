/** The lanes that lie on the drawing: each a list with its name, for what one can press. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LaneBand, StageLayout } from '../../layout/types.ts';
import type { ReaderContext } from '../base/context.ts';
import { cssProperties } from '../base/css-properties.ts';
import { AXIS_HEIGHT } from './stage-measures.ts';

/** Height of a line of a lane's name, in pixels, where the text is at its largest. */
const NAME_LINE = 21;

export interface LanesShown {
  readonly layout: StageLayout;
  readonly context: ReaderContext;
  readonly colorOfLane: (key: string) => string;
  /** What stands in the list of a lane. */
  readonly itemsOf: (band: LaneBand) => TemplateResult | typeof nothing;
}

export function lanesTemplate(shown: LanesShown): readonly TemplateResult[] {
  return shown.layout.bands.map((band, i) => lane(band, i, shown));
}

function lane(band: LaneBand, index: number, { context, colorOfLane, itemsOf }: LanesShown): TemplateResult {
  const { lane, y, height } = band;
  const { label } = lane;
  const { language } = context.timeline;
  const words = html`<span>${label}</span>`;
  const name = html`<h2 part="lane" id="lane-${index}" lang=${language} title=${label}>${words}</h2>`;
  return html`<div
    class="lane ${index % 2 === 0 ? 'shaded' : ''}"
    ${cssProperties({ '--_side': colorOfLane(lane.key), '--_y': `${AXIS_HEIGHT + y}px`, '--_h': `${height}px`, '--_lines': `${Math.floor(height / NAME_LINE)}` })}
  >
    ${
      // One lane of all has no name.
      lane.label === '' ? nothing : name
    }
    <ul aria-labelledby="lane-${index}">
      ${itemsOf(band)}
    </ul>
  </div>`;
}
