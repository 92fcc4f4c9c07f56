import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { middleOf } from '../layout/extent.ts';
import { densityOfFolded } from '../layout/density.ts';
import { axisTicks } from '../layout/ticks.ts';
import type { AxisTicks, Item, Leader, Measure, StageLayout, Window } from '../layout/types.ts';
import { panWindow, toMs, toX, windowAround } from '../layout/window.ts';
import type { Span } from '../model/calendar.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { resolver, type Resolve } from './canvas-inks.ts';
import { sendRequest, type ReaderContext } from './context.ts';
import { eventName } from './event-name.ts';
import { cssProperties } from './css-properties.ts';
import { textMeasure } from './measure-text.ts';
import { instantOf, inView, type Picture } from './picture.ts';
import { paintStage } from './stage-canvas.ts';
import { lanesTemplate } from './stage-lanes.ts';
import { leadersOf, type CardAnchor } from './stage-leaders.ts';
import { AXIS_HEIGHT, LEADER_ROOM } from './stage-measures.ts';
import { StageFlow } from './stage-flow.ts';
import { stagePicture } from './stage-picture.ts';
import { stageStyles } from './stage-styles.ts';
import { stepFrom, type Step } from './step.ts';
import { zoomFactor } from './timeline-keys.ts';
import { askFor } from './view-requests.ts';
import type { ZoomBinding } from './zoom.ts';

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
  static override styles = stageStyles;

  @property({ attribute: false }) context: ReaderContext | undefined;
  @property({ attribute: false }) picture: Picture | undefined;
  @property({ attribute: false }) window: Window | undefined;
  @property({ attribute: false }) cards: readonly CardAnchor[] = [];
  /** The date that a link named. */
  @property({ attribute: false }) named: Span | null = null;
  /** Ids of the event that is open and of what is under the pointer. */
  @property() selected: string | null = null;
  @property() hovered: string | null = null;
  @property({ type: Number }) width = 0;
  /** The window is on its way, and more frames will follow. */
  @property({ type: Boolean }) moving = false;
  /** For the lanes together, in pixels; the axis and the lines to the cards come to it. */
  @property({ type: Number }) height = 0;

  /** The event that Tab comes to. */
  @state() private current: string | null = null;
  @state() private engaged = false;
  @state() private hint = false;
  @query('canvas') private readonly canvas!: HTMLCanvasElement | null;
  @query('.probe') private readonly probe!: HTMLElement | null;
  @query('.plot') private readonly plot!: HTMLElement | null;

  readonly #flow = new StageFlow();
  readonly #names = new Map<TimelineEvent, string>();
  #measure: Measure | undefined;
  #fontFamily = '';
  #resolve: Resolve | undefined;
  #zoom: ZoomBinding | undefined;
  #layout: StageLayout | undefined;
  #ticks: AxisTicks | undefined;
  #leaders: readonly Leader[] = [];
  #gutter = 0;
  #focusNext: string | null = null;
  /** The event whose mark had the focus before an update. */
  #focused: string | null = null;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#key(event));
    for (const arrival of ['pointerenter', 'focusin'])
      this.addEventListener(arrival, () => void this.#bindZoom());
    this.addEventListener('focusin', () => {
      this.engaged = true;
      this.hint = false;
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      this.engaged = false;
      if (relatedTarget !== null) this.#focusNext = null;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#zoom?.disconnect();
    this.#zoom = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A finger comes without a warning, and one that has left the page with the stage may be on it still.
    if (matchMedia('(pointer: coarse)').matches || this.hasUpdated) void this.#bindZoom();
    this.requestUpdate();
  }

  /** Focuses an event, and brings it into view where it is not. */
  focusEvent(id: string): void {
    const item = this.picture?.table.itemOf(id);
    if (!item || !this.window) return;
    this.current = id;
    this.#focusNext = id;
    if (!inView(item, this.window)) this.#reveal(item, this.window);
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { activeElement } = this.shadowRoot ?? {};
    this.#focused = activeElement instanceof HTMLElement ? (activeElement.dataset['id'] ?? null) : null;
    const { context, picture, window } = this;
    if (!context || !picture || !window || this.width <= 0) return;
    if (changed.has('context')) this.#names.clear();
    if (!this.#measure) {
      const { fontSize, fontFamily } = getComputedStyle(this);
      this.#fontFamily = fontFamily;
      this.#measure = textMeasure(`${fontSize} ${fontFamily}`);
    }
    const measure = this.#measure;
    if (changed.has('picture') || this.#gutter === 0) {
      const widest = Math.max(0, ...picture.table.lanes.map(({ label }) => measure(label, true)));
      this.#gutter = Math.ceil(Math.min(Math.max(widest + 30, 72), this.width * 0.2));
    }
    // What only lights up leaves the layout as it is.
    if ([...changed.keys()].every((key) => LIGHTING.has(key)) && this.#layout) return;
    const size = { width: this.#plotWidth, height: this.height };
    // What a card is tied to has its mark, as far as there is room.
    const kept = [
      this.selected,
      this.engaged ? this.current : null,
      ...this.cards.map((card) => card.eventId),
    ];
    const keep = new Set(kept.filter((id) => id !== null));
    this.#layout = this.#flow.layout(picture.table, window, size, measure, keep, this.moving);
    this.#ticks = axisTicks(window, size.width, context.calendar, context.lang);
    this.#leaders = leadersOf(this.#layout, this.cards, this.#gutter, this.width);
    const marked = this.#layout.marks;
    if (!marked.some(({ item }) => item.id === this.current)) {
      const inReach = marked.find(({ item }) => item.id === this.selected) ?? marked[0];
      if (!this.engaged || this.current === null) this.current = inReach?.item.id ?? null;
    }
  }

  /** The hands of the reader are waited for where they are first seen: a picture to look at needs no wheel. */
  async #bindZoom(): Promise<void> {
    if (this.#zoom) return;
    // Offline, or the file is gone: keys and buttons do the same.
    const loaded = await import('./zoom.ts').catch(() => null);
    await this.updateComplete;
    if (!loaded || !this.isConnected || !this.plot || !this.picture || !this.window) return;
    this.#zoom ??= new loaded.ZoomBinding(this.plot, {
      moved: (window, settled) => askFor(this, { type: 'window', window, settle: settled }),
      passed: () => (this.hint = true),
      engaged: () => this.engaged,
    });
    this.#zoom.set(this.window, this.picture.span, this.#plotWidth);
  }

  protected override updated(): void {
    if (!this.plot || !this.picture || !this.window) return;
    if (this.#layout) this.#paint(this.#layout, this.picture, this.window);
    this.#zoom?.set(this.window, this.picture.span, this.#plotWidth);
    // Who stood on a mark that is no longer drawn stays with its event, and has the keys of the plot until it is back.
    if (this.#focused !== null && !this.shadowRoot?.activeElement) {
      this.#focusNext ??= this.#focused;
      this.plot.focus({ preventScroll: true });
    }
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
        class="stage ${this.moving ? 'moving' : ''}"
        role="group"
        aria-label=${strings.stageLabel}
        ${cssProperties({
          '--_gutter': `${this.#gutter}px`,
          '--_axis': `${AXIS_HEIGHT}px`,
          '--_height': `${AXIS_HEIGHT + layout.height + LEADER_ROOM}px`,
          '--_leaders': `${LEADER_ROOM}px`,
        })}
      >
        ${stagePicture({
          layout,
          ticks,
          leaders: this.#leaders,
          gutter: this.#gutter,
          width: this.width,
          named: this.#named,
          hovered: this.hovered,
          cards: this.cards,
        })}
        <canvas class="marks" aria-hidden="true"></canvas>
        <i class="probe" hidden></i>
        <div class="plot" tabindex="-1" @dblclick=${this.#closer} @pointerleave=${() => (this.hint = false)}>
          ${lanesTemplate({
            layout,
            context,
            lit,
            current: this.current,
            selected: this.selected,
            colorOfLane: picture.colorOfLane,
            nameOf: (event) => this.#nameOf(event, context),
            select: (id) => sendRequest(this, { type: 'select', target: { kind: 'event', id } }),
            hover: (id) => sendRequest(this, { type: 'hover', id }),
            focus: (id) => {
              this.current = id;
              sendRequest(this, { type: 'hover', id });
            },
            unfold: ({ window }) => askFor(this, { type: 'jump', window }),
          })}
        </div>
        <p class="hint" part="hint" ?hidden=${!this.hint}>${strings.zoomHint}</p>
      </div>
    `;
  }

  #paint(layout: StageLayout, { table, colorOfLane, colorOfItem }: Picture, window: Window): void {
    if (!this.canvas || !this.probe) return;
    const density = densityOfFolded(layout, table, window);
    // Colours are asked for at rest: an answer makes the browser work out styles at once.
    if (!this.moving || !this.#resolve) this.#resolve = resolver(this.probe);
    const lit = this.#eventOf(this.hovered);
    const { selected } = this;
    paintStage(
      this.canvas,
      { layout, density, lit, selected, colorOfLane, colorOfItem, sans: this.#fontFamily },
      this.#resolve,
    );
  }

  /** What the control of an event is called; worded once for each language and zone. */
  #nameOf(event: TimelineEvent, context: ReaderContext): string {
    let name = this.#names.get(event);
    if (name === undefined) this.#names.set(event, (name = eventName(event, context)));
    return name;
  }

  /** A quotation under the pointer lights the event that its line leads to. */
  #eventOf(id: string | null): string | null {
    return this.cards.find((card) => card.id === id)?.eventId ?? id;
  }

  /** The event whose button has the focus. */
  get #focusedItem(): Item | null {
    const id = this.shadowRoot?.activeElement?.getAttribute('data-id');
    return (id && this.picture?.table.itemOf(id)) || null;
  }

  get #named(): readonly [number, number] | null {
    const { named, window } = this;
    if (!named || !window) return null;
    const width = this.#plotWidth;
    const at = (ms: number | null, open: number) =>
      ms === null ? open : Math.min(Math.max(toX(ms, window, width), 0), width);
    const [from, to] = [at(named.startMs, 0), at(named.endMs, width)];
    return to > from ? [from, to] : null;
  }

  get #plotWidth(): number {
    return Math.max(1, this.width - this.#gutter);
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented || !this.picture) return;
    const factor = zoomFactor(event.key);
    const at = this.#focusedItem;
    if (factor !== null && at) {
      // Towards what has the focus: it stays in view.
      event.preventDefault();
      askFor(this, { type: 'zoom', factor, anchorMs: middleOf(at) });
      return;
    }
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const item = stepFrom(this.picture.table, this.current, step);
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
