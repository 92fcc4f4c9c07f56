import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { middleOf } from '../../layout/extent.ts';
import type { Item, Window } from '../../layout/types.ts';
import { panWindow, toMs, toX, windowAround } from '../../layout/window.ts';
import type { Ids } from '../../layout/found.ts';
import type { Span } from '../../model/calendar.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { customElement } from '../base/custom-element.ts';
import { sendRequest, type ReaderContext } from '../base/context.ts';
import { eventName } from '../words/event-name.ts';
import { cssProperties } from '../base/css-properties.ts';
import { remembered } from '../base/remembered.ts';
import { painted } from '../base/painted.ts';
import { instantOf, inView, type Picture } from '../view/picture.ts';
import { lanesTemplate } from './stage-lanes.ts';
import { isOther, type CardAnchor } from './stage-leaders.ts';
import { AXIS_HEIGHT, LEADER_ROOM } from './stage-measures.ts';
import { stagePicture } from './stage-picture.ts';
import { StageScreens, type Paper, type StageScreen, type StageView } from './stage-screen.ts';
import { stageStyles } from './stage-styles.ts';
import { stepFrom, type Step } from '../view/step.ts';
import { zoomFactor } from '../view/timeline-keys.ts';
import { askFor } from '../view/view-requests.ts';
import type { ZoomBinding } from './zoom.ts';

const NONE: Ids = new Set();
/** Of no more than so many matches each keeps its mark and label, as far as there is room. */
const MOST_KEPT = 40;
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
  @property({ attribute: false, hasChanged: isOther }) cards: readonly CardAnchor[] = [];
  /** The date that a link named. */
  @property({ attribute: false }) named: Span | null = null;
  /** The present; a line stands at it while it is in the window. */
  @property({ type: Number }) nowMs = NaN;
  /** Ids of the event that is open and of what is under the pointer. */
  @property() selected: string | null = null;
  @property() hovered: string | null = null;
  /** Ids of what a search has found. */
  @property({ attribute: false }) found: Ids = NONE;
  @property({ type: Number }) width = 0;
  /** The window is on its way, and more frames will follow. */
  @property({ type: Boolean }) moving = false;
  /** The reader's hands do not move it. */
  @property({ type: Boolean, reflect: true }) still = false;
  /** For the lanes together, in pixels; the axis and the lines to the cards come to it. */
  @property({ type: Number }) height = 0;

  /** The event that Tab comes to. */
  @state() private current: string | null = null;
  @state() private engaged = false;
  @state() private hint = false;
  @query('.plot') private readonly plot!: HTMLElement | null;

  readonly #screens = new StageScreens(this);
  readonly #keep = remembered(keptIds);
  #names = new WeakMap<TimelineEvent, string>();
  #namesOf: ReaderContext | undefined;
  #zoom: ZoomBinding | undefined;
  /** The first picture is on the canvas alone, words and all: its controls take longer than itself, and follow a frame later. */
  #isSketch = true;
  #whole: Promise<void> | undefined;
  /** What was rendered at rest. */
  #screen: StageScreen | undefined;
  /** What is painted on; looked up at rest, for all frames of a move. */
  #paper: Paper | undefined;
  /** Where a move is now, ahead of `window`; null at rest. */
  #moved: Window | null = null;
  #frame = 0;
  /** The frame in which a move was last painted at once, by its time. */
  #paintedAt: CSSNumberish | null = null;
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
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A finger comes without a warning, and one that has left the page with the stage may be on it still.
    if (matchMedia('(pointer: coarse)').matches || this.hasUpdated) void this.#bindZoom();
    this.requestUpdate();
  }

  /** With its controls. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    if (!this.#isSketch || !this.#whole) return isDone;
    await this.#whole;
    return super.getUpdateComplete();
  }

  async #finish(): Promise<void> {
    await painted();
    this.#isSketch = false;
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

  /** Follows a move, which has begun with `moving`, without rendering: the controls wait until it is over. */
  moveTo(window: Window): void {
    this.#moved = window;
    if (this.picture) this.#zoom?.set(window, this.picture.span, this.#plotWidth);
    this.#paintSoon();
  }

  /** Nothing of a move is rendered, whatever else changes with it. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (changed.has('window') || changed.has('moving'))
      this.#moved = this.moving ? (this.window ?? null) : null;
    if (this.#moved === null || !this.#screen) return true;
    this.moveTo(this.#moved);
    return false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { activeElement } = this.shadowRoot ?? {};
    this.#focused = activeElement instanceof HTMLElement ? (activeElement.dataset['id'] ?? null) : null;
    if (this.context !== this.#namesOf) this.#names = new WeakMap();
    this.#namesOf = this.context;
    // What only lights up leaves the layout as it is.
    if ([...changed.keys()].every((key) => LIGHTING.has(key)) && this.#screen) return;
    const view = this.#view;
    if (!view) return;
    this.#screen = this.#screens.layOut(view);
    const { marks } = this.#screen.layout;
    if (!marks.some(({ item }) => item.id === this.current)) {
      const inReach = marks.find(({ item }) => item.id === this.selected) ?? marks[0];
      if (!this.engaged || this.current === null) this.current = inReach?.item.id ?? null;
    }
  }

  /** The hands of the reader are waited for where they are first seen: a picture to look at needs no wheel. */
  async #bindZoom(): Promise<void> {
    if (this.#zoom || this.still) return;
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
    const view = this.#view;
    this.#paper = paperIn(this.renderRoot);
    if (view && this.#screen) this.#paint(this.#screen, this.#isSketch ? { ...view, moving: true } : view);
    this.#paper?.stage.classList.toggle('moving', this.#isSketch);
    if (this.#isSketch && this.#screen) this.#whole ??= this.#finish();
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
    if (!context || !picture || !this.#screen) return nothing;
    const { layout, ticks, leaders, now } = this.#screen;
    const gutter = this.#gutter;
    const lit = this.#eventOf(this.hovered);
    const { strings } = context;
    return html`
      <div
        class="stage"
        role="group"
        aria-label=${strings.stageLabel}
        ${cssProperties({
          '--_gutter': `${gutter}px`,
          '--_width': `${this.width}px`,
          '--_height': `${AXIS_HEIGHT + layout.height + LEADER_ROOM}px`,
        })}
      >
        ${
          this.#isSketch
            ? nothing
            : stagePicture({
                layout,
                ticks,
                leaders,
                gutter,
                width: this.width,
                named: this.#named,
                now,
                hovered: this.hovered,
                cards: this.cards,
              })
        }
        <canvas class="marks" aria-hidden="true"></canvas>
        <i class="probe" hidden></i>
        <div class="plot" tabindex="-1" @dblclick=${this.#closer} @pointerleave=${() => (this.hint = false)}>
          ${lanesTemplate({
            layout: this.#isSketch ? { ...layout, marks: [], labels: [], clusters: [] } : layout,
            context,
            lit,
            current: this.current,
            selected: this.selected,
            found: this.found,
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

  /** All that a layout depends on; null while something of it is missing. */
  get #view(): StageView | null {
    const { context, picture, window, width, height, cards, nowMs } = this;
    if (!context || !picture || !window || width <= 0) return null;
    const keep = this.#keep(this.selected, this.engaged ? this.current : null, cards, this.found);
    const moving = this.#moved !== null;
    return { context, picture, window: this.#moved ?? window, width, height, cards, nowMs, keep, moving };
  }

  /** The first move of a frame at once: most come with the frame that is to show them. All that follow, once in the next. */
  #paintSoon(): void {
    const now = document.timeline.currentTime;
    if (this.#frame === 0 && this.#paintedAt !== now) {
      this.#paintedAt = now;
      this.#paintMove();
    } else {
      // One that waits is kept: to put it off by a frame with each move would put it off for good.
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        this.#paintMove();
      });
    }
  }

  #paintMove(): void {
    const view = this.#view;
    if (!view?.moving) return;
    this.#paint(this.#screens.layOut(view), view);
    this.#paper?.stage.classList.add('moving');
  }

  #paint(screen: StageScreen, view: StageView): void {
    if (!this.#paper) return;
    const isSeen = this.shadowRoot?.activeElement?.matches(':focus-visible') === true;
    const focused = isSeen ? (this.#focusedItem?.id ?? null) : null;
    const { selected, found } = this;
    this.#screens.paint(this.#paper, screen, view, {
      lit: this.#eventOf(this.hovered),
      selected,
      focused,
      found,
    });
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

  get #gutter(): number {
    return this.picture ? this.#screens.gutterOf(this.picture, this.width) : 0;
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

function paperIn(root: ParentNode): Paper | undefined {
  const [stage, canvas, probe] = ['.stage', 'canvas', '.probe'].map((each) => root.querySelector(each));
  return stage instanceof HTMLElement && canvas instanceof HTMLCanvasElement && probe instanceof HTMLElement
    ? { stage, canvas, probe }
    : undefined;
}

/** Ids of what keeps its mark and label; what a card is tied to has its mark, as far as there is room. */
function keptIds(
  selected: string | null,
  current: string | null,
  cards: readonly CardAnchor[],
  found: Ids,
): ReadonlySet<string> {
  const kept = [selected, current, ...cards.map((card) => card.eventId)];
  if (found.size <= MOST_KEPT) kept.push(...found);
  return new Set(kept.filter((id) => id !== null));
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-stage': CtStage;
  }
}
