import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { layoutLeaders } from '../layout/leaders.ts';
import { layoutStage } from '../layout/stage.ts';
import { axisTicks } from '../layout/ticks.ts';
import type {
  AxisTicks,
  Cluster,
  Item,
  Label,
  LaneBand,
  Leader,
  Mark,
  Measure,
  StageLayout,
  Window,
} from '../layout/types.ts';
import { panWindow, toMs, windowAround } from '../layout/window.ts';
import { sendRequest, type ReaderContext } from './context.ts';
import { cssProperties } from './css-properties.ts';
import { eventName } from './event-name.ts';
import { POINT_RADIUS } from './mark-shape.ts';
import { markStyles } from './mark-styles.ts';
import { textMeasure } from './measure-text.ts';
import { instantOf, inView, type Picture } from './picture.ts';
import { AXIS_HEIGHT, LEADER_ROOM, stagePicture } from './stage-picture.ts';
import { stageStyles } from './stage-styles.ts';
import { stepFrom, type Step } from './step.ts';
import { askFor } from './view-requests.ts';
import { ZoomBinding } from './zoom.ts';

/** A card below the stage, as far as its line goes. */
export interface CardAnchor {
  /** Of the event or quotation on the card. */
  readonly id: string;
  readonly eventId: string;
  /** Middle of the card, as a part of the stage's width. */
  readonly at: number;
  readonly color: string;
}

const LABEL_FONT_PX = 14;
const LIGHTING: ReadonlySet<PropertyKey> = new Set(['hovered', 'hint']);
const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/**
 * @summary The picture: axis, lanes, marks with their labels, and the lines down to the cards. Events are buttons, one
 * of them in the tab order; arrows lead from there. Time runs from left to right in every language.
 *
 * @fires ct-request - select, hover, window, jump, zoom
 *
 * @csspart axis - the two rows of ticks
 * @csspart lane - name of a lane
 * @csspart label - label of an event
 * @csspart more - button of what is folded
 * @csspart hint - how to zoom, shown when a wheel scrolled past
 */
@customElement('ct-stage')
export class CtStage extends LitElement {
  static override styles = [markStyles, stageStyles];

  @property({ attribute: false }) context: ReaderContext | undefined;
  @property({ attribute: false }) picture: Picture | undefined;
  @property({ attribute: false }) window: Window | undefined;
  @property({ attribute: false }) cards: readonly CardAnchor[] = [];
  /** Ids of the event that is open and of what is under the pointer. */
  @property() selected: string | null = null;
  @property() hovered: string | null = null;
  @property({ type: Number }) width = 0;

  /** The event that Tab comes to. */
  @state() private current: string | null = null;
  @state() private engaged = false;
  @state() private hint = false;
  @query('.plot') private readonly plot!: HTMLElement | null;

  #measure: Measure | undefined;
  #zoom: ZoomBinding | undefined;
  #layout: StageLayout | undefined;
  #ticks: AxisTicks | undefined;
  #leaders: readonly Leader[] = [];
  #gutter = 0;
  #focusNext: string | null = null;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('focusin', () => {
      this.engaged = true;
      this.hint = false;
    });
    this.addEventListener('focusout', () => (this.engaged = false));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#zoom?.disconnect();
    this.#zoom = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A stage that was moved in the page takes the wheel up again.
    this.requestUpdate();
  }

  /** Focuses an event, and brings it into view where it is not. */
  focusEvent(id: string): void {
    const item = this.picture?.items.find((one) => one.id === id);
    if (!item || !this.window) return;
    this.current = id;
    this.#focusNext = id;
    if (!inView(item, this.window)) this.#reveal(item, this.window);
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { context, picture, window } = this;
    if (!context || !picture || !window || this.width <= 0) return;
    this.#measure ??= textMeasure(`${LABEL_FONT_PX}px ${getComputedStyle(this).fontFamily}`);
    const measure = this.#measure;
    if (changed.has('picture') || this.#gutter === 0) {
      const widest = Math.max(0, ...picture.lanes.map(({ label }) => measure(label, true)));
      this.#gutter = Math.ceil(Math.min(Math.max(widest + 30, 72), this.width * 0.2));
    }
    // What only lights up leaves the layout as it is.
    if ([...changed.keys()].every((key) => LIGHTING.has(key)) && this.#layout) return;
    const width = this.#plotWidth;
    const kept = [this.selected, this.engaged ? this.current : null];
    const keep = new Set(kept.filter((id) => id !== null));
    this.#layout = layoutStage(picture.items, picture.lanes, window, width, measure, { keep });
    this.#ticks = axisTicks(window, width, context.zone, context.lang);
    this.#leaders = this.#layoutLeaders(this.#layout);
    const marked = this.#layout.marks;
    if (!marked.some(({ item }) => item.id === this.current)) {
      const inReach = marked.find(({ item }) => item.id === this.selected) ?? marked[0];
      if (!this.engaged || this.current === null) this.current = inReach?.item.id ?? null;
    }
  }

  protected override updated(): void {
    if (!this.plot || !this.picture || !this.window) return;
    this.#zoom ??= new ZoomBinding(this.plot, {
      moved: (window, settled) => askFor(this, { type: 'window', window, settle: settled }),
      passed: () => (this.hint = true),
      engaged: () => this.engaged,
    });
    this.#zoom.set(this.window, this.picture.span, this.#plotWidth);
    if (this.#focusNext === null) return;
    const button = this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(this.#focusNext)}"]`);
    if (!button) return;
    this.#focusNext = null;
    button.focus({ preventScroll: false });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context, picture } = this;
    const layout = this.#layout;
    const ticks = this.#ticks;
    if (!context || !picture || !layout || !ticks) return nothing;
    const lit = this.#eventOf(this.hovered);
    const { strings } = context;
    return html`
      <div
        class="stage"
        role="group"
        aria-label=${strings.stageLabel}
        ${cssProperties({
          '--_gutter': `${this.#gutter}px`,
          '--_axis': `${AXIS_HEIGHT}px`,
          '--_height': `${AXIS_HEIGHT + layout.height + (this.cards.length > 0 ? LEADER_ROOM : 0)}px`,
        })}
      >
        ${stagePicture({
          layout,
          ticks,
          leaders: this.#leaders,
          gutter: this.#gutter,
          width: this.width,
          lit,
          hovered: this.hovered,
          selected: this.selected,
          colorOfLane: picture.colorOfLane,
          colorOfCard: (id) => this.cards.find((card) => card.id === id)?.color ?? '',
        })}
        <div class="plot" tabindex="-1" @dblclick=${this.#closer} @pointerleave=${() => (this.hint = false)}>
          ${layout.bands.map((band, i) => this.#lane(band, i, layout, context, lit))}
        </div>
        <p class="hint" part="hint" ?hidden=${!this.hint}>${strings.zoomHint}</p>
      </div>
    `;
  }

  #lane(
    { lane, y, height }: LaneBand,
    index: number,
    { marks, labels, clusters }: StageLayout,
    context: ReaderContext,
    lit: string | null,
  ): TemplateResult {
    const color = this.picture?.colorOfLane(lane.key) ?? '';
    return html`<div
      class="lane ${index % 2 === 0 ? 'shaded' : ''}"
      ${cssProperties({ '--_side': color, '--_y': `${AXIS_HEIGHT + y}px`, '--_h': `${height}px` })}
    >
      <h2 part="lane" id="lane-${index}" lang=${context.timeline.language}>${lane.label}</h2>
      <ul aria-labelledby="lane-${index}">
        ${repeat(
          marks.filter(({ item }) => item.lane === lane.key),
          ({ item }) => item.id,
          (mark) =>
            this.#event(
              mark,
              labels.find(({ id }) => id === mark.item.id),
              y,
              context,
              lit === mark.item.id,
            ),
        )}
        ${clusters.filter((cluster) => cluster.lane === lane.key).map((one) => this.#more(one, y, context))}
      </ul>
    </div>`;
  }

  #event(
    { item, x1, x2, y }: Mark,
    label: Label | undefined,
    top: number,
    context: ReaderContext,
    lit: boolean,
  ): TemplateResult | typeof nothing {
    const event = context.lookup.event(item.id);
    if (!event) return nothing;
    const reach = POINT_RADIUS + 6.5;
    const middle = (x1 + x2) / 2;
    const from = Math.min(x1, middle - reach, label?.x ?? Infinity);
    const to = Math.max(x2, middle + reach, label ? label.x + label.width : -Infinity);
    const hover = (id: string | null) => () => void sendRequest(this, { type: 'hover', id });
    return html`<li>
      <button
        type="button"
        class="event ${item.status} ${lit ? 'lit' : ''}"
        data-id=${item.id}
        tabindex=${this.current === item.id ? 0 : -1}
        aria-label=${eventName(event, context)}
        aria-current=${this.selected === item.id ? 'true' : nothing}
        ${cssProperties({
          '--_x': `${from}px`,
          '--_w': `${to - from}px`,
          '--_y': `${y - top}px`,
          '--_lx': `${(label?.x ?? 0) - from}px`,
        })}
        @click=${() => sendRequest(this, { type: 'select', target: { kind: 'event', id: item.id } })}
        @focus=${() => {
          this.current = item.id;
          sendRequest(this, { type: 'hover', id: item.id });
        }}
        @blur=${hover(null)}
        @pointerenter=${hover(item.id)}
        @pointerleave=${hover(null)}
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

  #more({ more, x, y, width, window }: Cluster, top: number, { strings }: ReaderContext): TemplateResult {
    return html`<li>
      <button
        type="button"
        class="more"
        part="more"
        tabindex="-1"
        aria-label="${strings.more(more)}, ${strings.zoomIn}"
        ${cssProperties({ '--_x': `${x}px`, '--_w': `${width}px`, '--_y': `${y - top}px` })}
        @click=${() => askFor(this, { type: 'jump', window })}
      >
        ${strings.more(more)}
      </button>
    </li>`;
  }

  #layoutLeaders({ marks, height }: StageLayout): readonly Leader[] {
    const anchors = this.cards.flatMap(({ id, eventId, at }) => {
      const mark = marks.find(({ item }) => item.id === eventId);
      if (!mark) return [];
      const x = this.#gutter + (mark.x1 + mark.x2) / 2;
      return [{ id, x, y: AXIS_HEIGHT + mark.y + POINT_RADIUS, cardX: at * this.width }];
    });
    const foot = AXIS_HEIGHT + height;
    return layoutLeaders(anchors, foot + 8, foot + LEADER_ROOM);
  }

  /** A quotation under the pointer lights the event that its line leads to. */
  #eventOf(id: string | null): string | null {
    return this.cards.find((card) => card.id === id)?.eventId ?? id;
  }

  get #plotWidth(): number {
    return Math.max(1, this.width - this.#gutter);
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented || !this.picture) return;
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const item = stepFrom(this.picture, this.current, step);
    if (item) this.focusEvent(item.id);
  }

  /** Brings an event into the window: the same width if it fits. */
  #reveal(item: Item, window: Window): void {
    const width = window.endMs - window.startMs;
    const length = (item.endMs ?? instantOf(item)) - instantOf(item);
    const by = (instantOf(item) + length / 2 - (window.startMs + width / 2)) / width;
    const target =
      length < width * 0.9
        ? panWindow(window, by)
        : windowAround(item.startMs, item.endMs, this.picture?.span ?? window);
    askFor(this, { type: 'jump', window: target });
  }

  readonly #closer = (event: MouseEvent): void => {
    if (!this.plot || !this.window || event.composedPath().some((one) => one instanceof HTMLButtonElement))
      return;
    const x = event.clientX - this.plot.getBoundingClientRect().left;
    const anchorMs = toMs(x, this.window, this.#plotWidth);
    askFor(this, { type: 'zoom', factor: event.shiftKey ? 1 / 2 : 2, anchorMs });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-stage': CtStage;
  }
}
