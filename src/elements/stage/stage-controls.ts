/**
 * What one can press on the stage, and the drawing under it as it is at rest: each event a button with its label, each “+N” a button.
 * It comes with the frame after the first picture, which the canvas draws alone.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Ids } from '../../layout/found.ts';
import type { Cluster, Label, LaneBand, Mark, StageLayout } from '../../layout/types.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { ReaderContext } from '../base/context.ts';
import { placed } from '../base/placed.ts';
import { POINT_RADIUS } from './mark-shape.ts';

export { heedColors } from './colors.ts';
export { EventNames } from './event-names.ts';
export { stagePicture } from './stage-picture.ts';

/** Half the least height of what one can press. */
const HALF = 12;
/** What a button reaches beyond a point on either side, so that one can press it. */
const REACH = POINT_RADIUS + 6.5;

export interface ControlsShown {
  readonly layout: StageLayout;
  readonly context: ReaderContext;
  /** The event that Tab comes to, the one that is lit, and the one that is open. */
  readonly current: string | null;
  readonly lit: string | null;
  readonly selected: string | null;
  /** Ids of what a search has found. */
  readonly found: Ids;
  /** What the control of an event is called. */
  readonly nameOf: (event: TimelineEvent) => string;
  readonly select: (id: string) => void;
  readonly hover: (id: string | null) => void;
  readonly focus: (id: string) => void;
  readonly unfold: (cluster: Cluster) => void;
}

/** Of one lane, to stand in a list. */
export function controlsOf({ lane, y }: LaneBand, shown: ControlsShown): TemplateResult {
  const { layout } = shown;
  const labelOf = new Map(layout.labels.map((label) => [label.id, label]));
  return html`${repeat(
    layout.marks.filter(({ item }) => item.lane === lane.key),
    ({ item }) => item.id,
    (mark) => event(mark, labelOf.get(mark.item.id), y, shown),
  )}
  ${layout.clusters
    .filter((cluster) => cluster.lane === lane.key)
    .map((cluster) => folded(cluster, y, shown))}`;
}

function event(
  { item, x1, x2, y }: Mark,
  label: Label | undefined,
  top: number,
  { context, current, lit, selected, found, nameOf, select, hover, focus }: ControlsShown,
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
      class="event ${status} ${lit === id ? 'lit' : ''} ${found.has(id) ? 'found' : ''}"
      data-id=${id}
      tabindex=${current === id ? 0 : -1}
      aria-label=${nameOf(event)}
      aria-current=${selected === id ? 'true' : nothing}
      ${placed({ x: from, y: upper - top - HALF, width: to - from, height: 2 * HALF + lower - upper })}
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
              ${placed({ x: label.x - from, y: label.y - upper })}
              lang=${context.timeline.language}
              >${label.text}</span
            >`
          : nothing
      }
    </button>
  </li>`;
}

function folded(cluster: Cluster, top: number, { context, unfold }: ControlsShown): TemplateResult {
  const { more, x, y, width } = cluster;
  const { strings } = context;
  return html`<li>
    <button
      type="button"
      class="more"
      part="more"
      tabindex="-1"
      aria-label="${strings.more(more)}, ${strings.zoomIn}"
      ${placed({ x, y: y - top - HALF, width, height: 2 * HALF })}
      @click=${() => unfold(cluster)}
    >
      ${strings.more(more)}
    </button>
  </li>`;
}
