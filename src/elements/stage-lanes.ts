/** The controls that lie on the drawing: each lane a list, each event a button with its label, each “+N” a button. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Cluster, Label, LaneBand, Mark, StageLayout } from '../layout/types.ts';
import type { ReaderContext } from './context.ts';
import { cssProperties } from './css-properties.ts';
import { eventName } from './event-name.ts';
import { POINT_RADIUS } from './mark-shape.ts';
import { AXIS_HEIGHT } from './stage-measures.ts';

/** What a button reaches beyond a point on either side, so that one can press it. */
const REACH = POINT_RADIUS + 6.5;

export interface LanesShown {
  readonly layout: StageLayout;
  readonly context: ReaderContext;
  readonly colorOfLane: (key: string) => string;
  /** The event that Tab comes to, the one that is lit, and the one that is open. */
  readonly current: string | null;
  readonly lit: string | null;
  readonly selected: string | null;
  readonly select: (id: string) => void;
  readonly hover: (id: string | null) => void;
  readonly focus: (id: string) => void;
  readonly unfold: (cluster: Cluster) => void;
}

export function lanesTemplate(shown: LanesShown): readonly TemplateResult[] {
  const labelOf = new Map(shown.layout.labels.map((label) => [label.id, label]));
  return shown.layout.bands.map((band, i) => lane(band, i, labelOf, shown));
}

function lane(
  { lane, y, height }: LaneBand,
  index: number,
  labelOf: ReadonlyMap<string, Label>,
  shown: LanesShown,
): TemplateResult {
  const { layout, context, colorOfLane } = shown;
  return html`<div
    class="lane ${index % 2 === 0 ? 'shaded' : ''}"
    ${cssProperties({ '--_side': colorOfLane(lane.key), '--_y': `${AXIS_HEIGHT + y}px`, '--_h': `${height}px` })}
  >
    <h2 part="lane" id="lane-${index}" lang=${context.timeline.language}>${lane.label}</h2>
    <ul aria-labelledby="lane-${index}">
      ${repeat(
        layout.marks.filter(({ item }) => item.lane === lane.key),
        ({ item }) => item.id,
        (mark) => event(mark, labelOf.get(mark.item.id), y, shown),
      )}
      ${layout.clusters
        .filter((cluster) => cluster.lane === lane.key)
        .map((cluster) => folded(cluster, y, shown))}
    </ul>
  </div>`;
}

function event(
  { item, x1, x2, y }: Mark,
  label: Label | undefined,
  top: number,
  { context, current, lit, selected, select, hover, focus }: LanesShown,
): TemplateResult | typeof nothing {
  const { id, status } = item;
  const event = context.lookup.event(id);
  if (!event) return nothing;
  const middle = (x1 + x2) / 2;
  const from = Math.min(x1, middle - REACH, label?.x ?? Infinity);
  const to = Math.max(x2, middle + REACH, label ? label.x + label.width : -Infinity);
  // A label along a bar stands in the row beside it: the button holds both.
  const [upper, lower] = [Math.min(y, label?.y ?? y), Math.max(y, label?.y ?? y)];
  return html`<li>
    <button
      type="button"
      class="event ${status} ${lit === id ? 'lit' : ''}"
      data-id=${id}
      tabindex=${current === id ? 0 : -1}
      aria-label=${eventName(event, context)}
      aria-current=${selected === id ? 'true' : nothing}
      ${cssProperties({
        '--_x': `${from}px`,
        '--_w': `${to - from}px`,
        '--_y': `${upper - top}px`,
        '--_rise': `${lower - upper}px`,
        '--_lx': `${(label?.x ?? 0) - from}px`,
        '--_ly': `${(label?.y ?? y) - upper}px`,
      })}
      @click=${() => select(id)}
      @focus=${() => focus(id)}
      @blur=${() => hover(null)}
      @pointerenter=${() => hover(id)}
      @pointerleave=${() => hover(null)}
    >
      ${
        label
          ? html`<span
              part="label"
              class="label ${label.bold ? 'bold' : ''}"
              lang=${context.timeline.language}
              >${label.text}</span
            >`
          : nothing
      }
    </button>
  </li>`;
}

function folded(cluster: Cluster, top: number, { context, unfold }: LanesShown): TemplateResult {
  const { more, x, y, width } = cluster;
  const { strings } = context;
  return html`<li>
    <button
      type="button"
      class="more"
      part="more"
      tabindex="-1"
      aria-label="${strings.more(more)}, ${strings.zoomIn}"
      ${cssProperties({ '--_x': `${x}px`, '--_w': `${width}px`, '--_y': `${y - top}px` })}
      @click=${() => unfold(cluster)}
    >
      ${strings.more(more)}
    </button>
  </li>`;
}
