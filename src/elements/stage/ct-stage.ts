import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { middleOf } from '../../layout/extent.ts';
import type { Item, Window } from '../../layout/types.ts';
import { toMs, toX } from '../../layout/window.ts';
import type { Ids } from '../../layout/found.ts';
import type { Span } from '../../model/calendar.ts';
import { customElement } from '../base/custom-element.ts';
import { sendRequest, type ReaderContext } from '../base/context.ts';
import type * as stageControls from './stage-controls.ts';
import type { ControlsShown } from './stage-controls.ts';
import { keptIds } from './kept-ids.ts';
import { MoveFrames } from './move-frames.ts';
import { paperIn, type Paper } from './paper.ts';
import { windowTo } from './window-to.ts';
import { cssProperty } from '../base/css-property.ts';
import { remembered } from '../base/remembered.ts';
import { painted } from '../base/painted.ts';
import { inView, type Picture } from '../view/picture.ts';
import { lanesTemplate } from './stage-lanes.ts';
import { isOther, type CardAnchor } from './stage-leaders.ts';
import { StageScreens, type StageScreen, type StageView } from './stage-screen.ts';
import { stageStyles } from './stage-styles.ts';
import { stepFrom, type Step } from '../view/step.ts';
import { zoomFactor } from '../view/timeline-keys.ts';
import { askFor } from '../view/view-requests.ts';
import { wanted } from '../base/wanted.ts';
import type { ZoomBinding } from './zoom.ts';

const NONE: Ids = new Set();
/** What makes the controls of every stage, asked for when the first is laid out and used when its picture is on the screen; once it is here, it is waited for no more. */
let arriving: Promise<typeof stageControls | undefined> | undefined;
let arrived: typeof stageControls | undefined;

const importControls = (): Promise<typeof stageControls> => import('./stage-controls.ts');

async function fetchControls(): Promise<typeof stageControls | undefined> {
  arrived ??= await (arriving ??= wanted(importControls));
  // The next to ask may try again.
  if (!arrived) arriving = undefined;
  return arrived;
}

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
  /** What makes the controls, once it is here. */
  #controls: typeof stageControls | undefined;
  #names: stageControls.EventNames | undefined;
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
  readonly #frames = new MoveFrames(() => this.#paintMove());
  #focusNext: string | null = null;
  /** The event whose mark had the focus before an update. */
  #focused: string | null = null;

  constructor() {
    super();
    this.addEventListener('keydown', this.#key);
    this.addEventListener('pointerenter', () => void this.#bindZoom());
    this.addEventListener('focusin', () => {
      void this.#bindZoom();
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
    this.#frames.stop();
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
    const coming = fetchControls();
    await painted();
    this.#controls = arrived ?? (await coming);
    // Without them, or without the stage: the next update asks again.
    if (!this.#controls || !this.isConnected) return void (this.#whole = undefined);
    this.#names = new this.#controls.EventNames();
    this.#controls.heedColors(this);
    this.#isSketch = false;
    this.requestUpdate();
  }

  /** Focuses an event, and brings it into view where it is not. */
  focusEvent(id: string): void {
    const item = this.picture?.table.itemOf(id);
    if (!item || !this.window) return;
    this.current = id;
    this.#focusNext = id;
    // What has folded away while the focus was elsewhere is drawn for it.
    this.engaged = true;
    if (!inView(item, this.window)) {
      const window = windowTo(item, this.window, this.picture?.span ?? this.window);
      askFor(this, { type: 'jump', window });
    }
    this.requestUpdate();
  }

  /** Follows a move, which has begun with `moving`, without rendering: the controls wait until it is over. */
  moveTo(window: Window): void {
    this.#moved = window;
    if (this.picture) this.#zoom?.set(window, this.picture.span, this.#plotWidth);
    this.#frames.ask();
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
    const controls = this.#isSketch ? undefined : this.#controls;
    const shown: ControlsShown = {
      layout,
      context,
      lit,
      current: this.current,
      selected: this.selected,
      found: this.found,
      nameOf: (event) => this.#names?.of(event, context) ?? '',
      select: (id) => sendRequest(this, { type: 'select', target: { kind: 'event', id } }),
      hover: (id) => sendRequest(this, { type: 'hover', id }),
      focus: (id) => {
        this.current = id;
        sendRequest(this, { type: 'hover', id });
      },
      unfold: ({ window }) => askFor(this, { type: 'jump', window }),
    };
    return html`
      <div
        class="stage"
        role="group"
        aria-label=${strings.stageLabel}
        ${cssProperty('--_gutter', `${gutter}px`)}
      >
        ${
          controls?.stagePicture({
            layout,
            ticks,
            leaders,
            gutter,
            width: this.width,
            named: this.#named,
            now,
            hovered: this.hovered,
            cards: this.cards,
          }) ?? nothing
        }
        <canvas class="marks" aria-hidden="true"></canvas>
        <i class="probe" hidden></i>
        <div class="plot" tabindex="-1" @dblclick=${this.#closer} @pointerleave=${() => (this.hint = false)}>
          ${lanesTemplate({
            layout,
            context,
            colorOfLane: picture.colorOfLane,
            itemsOf: (band) => controls?.controlsOf(band, shown) ?? nothing,
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

  readonly #key = (event: KeyboardEvent): void => {
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
  };

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
