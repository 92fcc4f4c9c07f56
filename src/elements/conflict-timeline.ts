import './ahead.ts';
import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LANE_KEYS, sameLimits, type Control, type LaneKey } from '../model/link-options.ts';
import type { Timeline } from '../model/timeline.ts';
import type { TimelineRow } from '../model/rows/row-store.ts';
import { loadCalendar } from './words/calendars.ts';
import { CopyController } from './base/copy-controller.ts';
import type { CtDetail } from './reading/ct-detail.ts';
import type { CtOverview } from './stage/ct-overview.ts';
import type { CtStory } from './reading/ct-story.ts';
import type { CtSearch } from './panels/ct-search.ts';
import type { CtList } from './list/ct-list.ts';
import type { CtStage } from './stage/ct-stage.ts';
import { wake } from './stage/wake.ts';
import type { CtToolbar } from './panels/ct-toolbar.ts';
import { FocusReturn } from './base/focus-return.ts';
import { HashLink } from './base/hash-link.ts';
import { hasPart, loadPart, loadParts } from './parts.ts';
import { PaperController } from './base/paper-controller.ts';
import { linkOf, summaryOf, viewDetail, type Scene } from './view/scene.ts';
import type { Shot } from './poster/save.ts';
import type { MakeScene } from './load/row-scenes.ts';
import { Saver } from './saver.ts';
import { SizeController } from './base/size-controller.ts';
import { StoryTeller } from './view/story-teller.ts';
import { stepFrom } from './view/step.ts';
import { loadStrings, stringsFor } from './strings/strings.ts';
import { theme } from './base/theme.ts';
import { TimelineArrivals } from './timeline-arrivals.ts';
import { mayLimit, TimelineLinks } from './timeline-links.ts';
import { TimelineScenes } from './timeline-scenes.ts';
import { TimelineSearch } from './timeline-search.ts';
import { timelineKey } from './view/timeline-keys.ts';
import { timelineStyles } from './timeline-styles.ts';
import { timelineTemplate } from './timeline-template.ts';
import { heardStyles } from './base/heard-styles.ts';
import { toolStyles } from './base/tool-styles.ts';
import { ViewController, type Trace } from './view/view-controller.ts';
import type { ViewRequest } from './view/view-requests.ts';
import { isLost, onLost } from './base/wanted.ts';
import { isMoveOn, isWhole, selectedId, type Mode, type ViewState } from './view/view-state.ts';

/** Below, in the reader's size of text, time runs down the page; below the second, what is open comes as a sheet. */
const NARROW_REM = 40;
const SHEET_REM = 60;
/** What the frame has beside its contents on a desk, as timeline-styles.ts says. */
const FRAME_REM = 4;
/** Above, the stage has no room for its words: the column, which grows with the text, takes its place. In pixels. */
const LARGEST_STAGE_TEXT = 20;
const USUAL_TEXT = 16;
/** What fits between the margins of every usual sheet, in pixels. */
const PAPER_WIDTH = 700;
/** Attributes that are read as links are. */
const AS_LINKS = ['at', 'within', 'hide', 'now'] as const;

/**
 * @summary A timeline of a conflict in which every date, event and quotation leads back to the words that say so.
 *
 * @slot - The same events as plain HTML: shown before, without or instead of the timeline.
 *
 * @attr src - address of a timeline file
 * @attr heading - what a timeline of rows is called
 * @attr at - what to open: a date, a range, an event's id, `quote/ID`
 * @attr lang - language of the interface; default: that of the nearest element with one
 * @attr timezone - IANA zone for clock times; default UTC
 * @attr theme - `light`, `dark` or `auto`; default: as the page
 * @attr mode - `timeline` or `list`
 * @attr lanes - what the events are put in lanes by: `side` (who acts), `actor`, `kind`, `place`, `source` or `none`
 * @attr within - a date or range outside which nothing is there, for a lesson
 * @attr hide - what is left out, for a lesson: `search`, `filters`, `list`, `lanes`, `zoom`, `compare`, `story`, `share`,
 *   `keys`, `links`, or `all`, with commas between
 * @attr now - the present, as a date or an instant; default: the clock's, whenever the view comes to rest
 * @attr story - ids of the events that its story goes through, with spaces between; default: the most important
 * @attr page - address of the page that copied links lead to; default: the one it stands in
 * @attr embed - address of the page for frames, for code that readers copy; default: none, and the code is a script's
 * @attr linked - keeps the page's fragment in step with the view
 *
 * @fires ct-load - a timeline is shown; detail: { timeline, faults }
 * @fires ct-error - it could not be; detail: { faults }
 * @fires ct-select - an event or quotation opened or closed; detail: { kind, id } or null
 * @fires ct-viewchange - the view came to rest; detail: { start, end, mode, link }
 *
 * @csspart frame - all of it
 * @csspart title - the title
 * @csspart standfirst - the line under it
 * @csspart message - what could not be read
 *
 * @cssprop --ct-height - what it may take of the window's height, if it can; default: all of it, 100dvh
 * @cssprop --ct-paper - background
 * @cssprop --ct-ink - text
 * @cssprop --ct-muted - text that stands back
 * @cssprop --ct-line - rules and frames
 * @cssprop --ct-band - every other lane
 * @cssprop --ct-card - background of cards and buttons
 * @cssprop --ct-mark - background of telling words
 * @cssprop --ct-neutral - colour of what no one side does
 * @cssprop --ct-side-1 - colour of the first side, and so on to 8
 * @cssprop --ct-serif - font of what people said
 * @cssprop --ct-sans - font of the rest
 */
export class ConflictTimeline extends LitElement {
  static override styles = [theme, toolStyles, heardStyles, timelineStyles];

  @property({ reflect: true }) src: string | null = null;
  @property({ reflect: true }) at: string | null = null;
  @property({ reflect: true, useDefault: true }) override lang = '';
  @property({ reflect: true }) timezone = 'UTC';
  @property({ reflect: true }) theme: 'light' | 'dark' | 'auto' | null = null;
  @property({ reflect: true }) mode: Mode = 'timeline';
  @property({ reflect: true }) lanes: LaneKey = 'side';
  @property({ reflect: true }) within: string | null = null;
  @property({ reflect: true }) hide: string | null = null;
  @property({ reflect: true }) now: string | null = null;
  @property({ reflect: true }) story: string | null = null;
  @property({ type: Boolean, reflect: true }) linked = false;
  /** A timeline that the page has already; it goes before `src`. */
  @property({ attribute: false }) timeline: Timeline | null = null;

  /** The same in the light way, one small object for each event (docs/format.md); they go before `src`, too. */
  @property({ attribute: false }) rows: readonly TimelineRow[] | null = null;
  @property({ reflect: true }) heading: string | null = null;

  @state() private view: ViewState | null = null;
  @query('ct-stage') private readonly stage!: CtStage | null;
  @query('ct-overview') private readonly overview!: CtOverview | null;
  @query('ct-list') private readonly list!: Partial<CtList> | null;
  @query('ct-search') private readonly searchBar!: CtSearch | null;
  @query('ct-toolbar') private readonly toolbar!: CtToolbar | null;
  @query('ct-detail, ct-story') private readonly panel!: CtDetail | CtStory | null;

  #heard = '';
  /** A link that was to be opened before there was anything to open. */
  #wanted: string | undefined;
  /** What there is may not be shown, since what keeps its limits has not come. */
  #isWithheld = false;
  readonly #arrivals: TimelineArrivals = new TimelineArrivals(this, {
    language: () => this.#language,
    mayBeSampled: () => this.#mayBeSampled,
    isUntouched: () => this.#isUntouched,
    start: (make, shown) => this.#start(make, undefined, shown),
    redraw: (make, shown) => this.#redraw(shown, make),
    tell: (name, detail) => this.#tell(name, detail),
  });
  readonly #sizes: SizeController<'host' | 'main' | 'top' | 'room' | 'rem'> = new SizeController(
    this,
    {
      host: ['width', () => this],
      main: ['width', () => this.renderRoot.querySelector('.main')],
      top: ['height', () => this.renderRoot.querySelector('.top')],
      room: ['height', () => this.renderRoot.querySelector('.room')],
      rem: ['width', () => this.renderRoot.querySelector('.rem')],
    },
    'main',
  );
  readonly #links = new TimelineLinks();
  readonly #copy = new CopyController(this);
  readonly #saver = new Saver({ shot: () => this.#shot(), copy: this.#copy });
  readonly #paper = new PaperController(this);
  readonly #opener = new FocusReturn(this);
  readonly #hash = new HashLink(this, {
    isLinked: () => this.linked,
    follow: (fragment) => this.#open(fragment, null, true),
  });
  readonly #scenes = new TimelineScenes({
    language: () => this.#language,
    zone: () => this.timezone,
    lanes: () => this.#lanes,
    view: () => this.view,
    changed: (scene, late) => {
      if (late) this.#heard = scene.context.strings.shownOf(late.shown, late.total);
      this.#views.redraw(scene.picture);
      this.requestUpdate();
    },
    found: () => {
      this.requestUpdate();
      this.#search.foundMore();
    },
  });
  readonly #teller = new StoryTeller({
    scene: () => this.#scene,
    selected: () => this.view?.selected,
    chosen: () => this.story ?? '',
    show: (target) => this.#views.handle({ type: 'select', target }),
  });
  readonly #search: TimelineSearch = new TimelineSearch(this, {
    scenes: this.#scenes,
    view: () => this.view,
    bar: () => this.searchBar,
    toolbar: () => this.toolbar,
    ask: (request) => this.#views.handle(request),
    keepFocus: () => this.#keepFocus('search'),
  });
  readonly #views = new ViewController({
    changed: (view, before, trace, settled) => this.#viewChanged(view, before, trace, settled),
    nowMs: () => this.#links.present(this.now),
    story: (to) => void this.#teller.tell(to),
    searching: (open) => void this.#search.show(open),
    seek: (step) => this.#search.seek(step),
    save: (as) => void this.#saver.save(as),
  });

  constructor() {
    super();
    for (const arrival of ['pointerenter', 'focusin'])
      this.addEventListener(arrival, loadParts, { once: true });
    this.addEventListener('ct-request', (event) => {
      if (this.#ask(event.detail)) event.preventDefault();
      event.stopPropagation();
    });
    this.addEventListener('keydown', (event) =>
      timelineKey(event, this.view, (request) => this.#ask(request)),
    );
  }

  /** What the reader asks for; answers whether it was for us, and may be. */
  #ask(request: ViewRequest): boolean {
    const left = request.type === 'mode' ? this.list?.elsewhere : undefined;
    if (!this.#scenes.allows(request) || !this.#views.handle(request)) return false;
    // The picture goes to what was read in the list, and the list to what was in the picture.
    if (left) this.#views.handle({ type: 'jump', window: left });
    else if (request.type === 'mode') void this.#goToPart();
    return true;
  }

  async #goToPart(): Promise<void> {
    await loadPart('ct-list');
    await this.updateComplete;
    void this.list?.goToPart?.();
  }

  /** Opens a date, a range, an event or a quotation, as a link would. */
  goTo(link: string): void {
    // What it leads to may not be here yet.
    if (this.#scene && this.#scene.picture.sampleOf === undefined) this.#open(link, 'push', true);
    else this.#wanted = link;
  }

  /** Opens the event after the one that is open; the first where none is. */
  next(): void {
    this.#step('next');
  }

  /** Opens the event before the one that is open; the last where none is. */
  previous(): void {
    this.#step('previous');
  }

  /** Larger than 1 comes closer. */
  zoomBy(factor: number): void {
    this.#views.handle({ type: 'zoom', factor });
  }

  /** Shows the whole. */
  fit(): void {
    this.#views.handle({ type: 'fit' });
  }

  /** The view as an SVG file: the picture, what was said, the sources. Rejects while nothing is shown. */
  toSVG(): Promise<string> {
    return this.#saver.make(({ shotSvg }, shot) => shotSvg(shot));
  }

  /** The same as a PNG file, of two pixels for each CSS pixel. */
  toPNG(): Promise<Blob> {
    return this.#saver.make(({ shotPng }, shot) => shotPng(shot));
  }

  /** What is in view as plain text. */
  toText(): Promise<string> {
    return this.#saver.make(({ shotText }, shot) => shotText(shot));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    onLost.add(this.#lost);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    onLost.delete(this.#lost);
    this.#arrivals.stop();
    this.#views.stop();
    this.#scenes.stop();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#links.arrival;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.#hasLink(changed)) void this.#links.fetch();
    if (!this.hasUpdated || changed.has('lang')) void this.#speak();
    if (changed.has('timezone')) void this.#tellTime();
    if (changed.has('src')) this.#arrivals.load(this.src);
    // What shows rows comes beside them; with an address, it may not be needed.
    if (!this.hasUpdated && this.src === null && !this.timeline)
      import('./load/row-scenes.ts').catch(() => undefined);
    if (changed.has('timeline') || changed.has('rows')) {
      if (!this.#arrivals.take(this.timeline, this.rows)) this.#forget();
      if (!this.view) wake(this, this.#language);
    } else if (['timezone', 'lang', 'lanes'].some((name) => changed.has(name))) {
      this.#redraw();
    }
    if (changed.has('mode') && this.view) this.#views.setMode(this.mode);
    if (changed.has('at') && this.view && this.at !== null && !changed.has('timeline'))
      this.#open(this.at, null, true);
    else if (changed.has('within') || changed.has('hide')) this.#limit();
  }

  protected override render(): TemplateResult {
    const hostPx = this.#sizes.of('host');
    const remPx = this.#sizes.of('rem') || USUAL_TEXT;
    return timelineTemplate({
      scene: this.#scenes.awaitsFilters ? null : this.#scene,
      whole: this.#scenes.whole,
      sifted: this.#scenes.sifted,
      found: this.#scenes.found,
      finding: this.#scenes.isFinding,
      busy: this.#scenes.isBusy,
      // Ahead of the last one rendered while a move is under way.
      view: this.view && this.#views.view,
      load: this.#arrivals.state,
      withheld: this.#isWithheld,
      cut: (isCut) => this.#arrivals.cut(isCut),
      faults: this.#arrivals.faults,
      strings: stringsFor(this.#language),
      narrow: hostPx > 0 && isNarrow(hostPx, remPx),
      headRem: hostPx > 0 ? hostPx / remPx - FRAME_REM : Infinity,
      sheet: hostPx > 0 && hostPx < SHEET_REM * remPx,
      printing: this.#paper.isPrinting,
      address: () => this.#address(),
      linked: this.linked,
      story: this.story ?? '',
      widthPx: Math.min(Math.floor(this.#sizes.of('main')), this.#paper.isPrinting ? PAPER_WIDTH : Infinity),
      topPx: this.#sizes.of('top'),
      roomPx: this.#sizes.of('room'),
      heard: this.#heard,
      lanes: this.#lanes,
      hide: this.#scenes.limits.hide,
      copied: this.#copy.status(stringsFor(this.#language)),
    });
  }

  /** A part of the script has not come, or may come now. */
  readonly #lost = (): void => {
    this.requestUpdate();
    if (isLost()) return;
    if (this.view) {
      this.#keepFocus('search');
      if (this.#links.isLost) this.#open(this.#first(), null, true);
    } else if (!this.#arrivals.take(this.timeline, this.rows)) this.#arrivals.load(this.src);
    this.stage?.requestUpdate();
  };

  #forget(): void {
    this.#views.stop();
    this.#scenes.forget();
    this.view = null;
    this.#isWithheld = false;
  }

  /** A link may lead to what is in no sample; and where events stand one below the other, each that comes moves the rest. */
  get #mayBeSampled(): boolean {
    const isBare =
      !this.at && !this.within && !this.hide && !(this.linked && location.hash) && this.#wanted === undefined;
    const remPx = this.renderRoot.querySelector('.rem')?.clientWidth ?? USUAL_TEXT;
    return isBare && this.mode === 'timeline' && !isNarrow(this.clientWidth, remPx);
  }

  /** Nobody has moved, so that what comes may take the place of what is there. */
  get #isUntouched(): boolean {
    const { view } = this;
    const { whole } = this.#scenes;
    const isAtRest = view && whole && isWhole(view.window, whole.picture.span) && selectedId(view) === null;
    return !view || isAtRest === true || this.#wanted !== undefined;
  }

  /** Whether there is something to read that the first picture hangs on. */
  #hasLink(changed: PropertyValues): boolean {
    const isOpenedByLink = !this.hasUpdated && this.linked && location.hash !== '';
    return isOpenedByLink || AS_LINKS.some((name) => changed.has(name) && this[name] !== null);
  }

  /** `make`: null to make the same again. `link`: what to open; absent: what the page was opened for. */
  #start(make: MakeScene | null, link?: string, shown?: () => void): void {
    this.#scenes.start(make, (whole, wasLong) => {
      this.#begin(whole, link, shown);
      if (wasLong) this.requestUpdate();
    });
  }

  /** `shown`: told once it is. */
  #begin(whole: Scene, link: string | undefined, shown: (() => void) | undefined): void {
    const fragment = this.linked ? this.#hash.read() : '';
    const target = this.#first(link);
    const reading = this.#links.readFirst(target, whole.context.lookup);
    const limits = reading && this.#links.limits(this.within, this.hide, reading.options);
    if (!limits) {
      void this.#fetchFor(link, this.#links.fetch(), shown);
      return;
    }
    if (this.now !== null && this.#links.isComing) {
      // The present is the page's: rather a moment later than the clock's for a moment.
      void this.#links.arrival.then(() => this.#start(null, link, shown));
      return;
    }
    const isBegun = this.#scenes.begin(whole, limits);
    const scene = this.#scene;
    if (!isBegun || !scene) {
      void this.#fetchFor(link, this.#scenes.fetchLesson(), shown);
      return;
    }
    this.#isWithheld = false;
    this.#views.start(scene.picture, scene.context.lookup, this.mode);
    this.view = this.#views.view;
    if (scene.picture.sampleOf === undefined) this.#wanted = undefined;
    this.#open(target, null, false);
    shown?.();
    void this.updateComplete.then(() => {
      // The browser went to the plain list's entry, which is gone now, and left the page scrolled to nowhere.
      if (fragment !== '' && (this.stage || this.mode === 'list') && this.getBoundingClientRect().top < 0)
        this.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
  }

  /** What is to be opened first. */
  #first(link?: string): string {
    const fragment = this.linked ? location.hash.slice(1) : '';
    return link ?? this.#wanted ?? (fragment === '' ? (this.at ?? '') : fragment);
  }

  /** Better nothing for a moment than what a lesson leaves out; and nothing at all where that can't be known. */
  async #fetchFor(
    link: string | undefined,
    isFetched: Promise<boolean>,
    shown: (() => void) | undefined,
  ): Promise<void> {
    const mayBeRead =
      (await isFetched) || (this.within === null && this.hide === null && !mayLimit(this.#first(link)));
    if (mayBeRead) this.#start(null, link, shown);
    else this.#withhold();
  }

  #withhold(): void {
    this.#forget();
    this.#arrivals.stop();
    this.#arrivals.load(null);
    this.#isWithheld = true;
  }

  /** The same timeline, or more of it, in other words or another zone. */
  #redraw(shown?: () => void, make: MakeScene | null = null): void {
    if (this.#scenes.redraw(shown, make)) this.requestUpdate();
  }

  get #scene(): Scene | null {
    return this.#scenes.scene;
  }

  /** As the reader chose, else as the page says; what it can't be is as if the page said nothing. */
  get #lanes(): LaneKey {
    return this.view?.options.lanes ?? LANE_KEYS.find((key) => key === this.lanes) ?? 'side';
  }

  get #language(): string {
    return this.lang || (this.closest('[lang]')?.getAttribute('lang') ?? '') || 'en';
  }

  /** So does the calendar of a zone. */
  async #tellTime(): Promise<void> {
    if (await loadCalendar(this.timezone)) this.#redraw();
    this.requestUpdate();
  }

  /** The words of the language come after the first picture. */
  async #speak(): Promise<void> {
    await loadStrings(this.#language);
    this.#redraw();
    this.requestUpdate();
  }

  /** Keeps what the page fixes now. */
  #limit(): void {
    if (!this.view || !this.#scene) return;
    const limits = this.#links.limits(this.within, this.hide, this.view.options);
    if (!limits) void this.#links.fetch().then((isHere) => (isHere ? this.#limit() : this.#withhold()));
    else if (!sameLimits(limits, this.#scenes.limits))
      this.#open(linkOf(this.view, this.#scene), null, false);
  }

  #open(link: string, trace: Trace, travel: boolean): void {
    if (!this.#scene) return;
    const reading = this.#links.read(link, this.#scene.context.lookup);
    const limits = reading && this.#links.limits(this.within, this.hide, reading.options);
    if (!limits) {
      void this.#links.fetch().then((isHere) => {
        if (isHere) this.#open(link, trace, travel);
        else if (mayLimit(link)) this.#withhold();
      });
      return;
    }
    if (this.#scenes.isUnlike(limits)) {
      this.#start(null, link);
      return;
    }
    const { target } = reading;
    // Where a story begins is not known before what tells it is here.
    const isBare = target.kind === 'story' && target.id === '';
    this.#views.open(
      isBare ? { ...reading, target: { kind: 'all' } } : reading,
      isBare ? null : trace,
      travel,
    );
    if (isBare) void this.#teller.tell('start');
  }

  #step(step: 'next' | 'previous'): void {
    if (!this.#scene || !this.view) return;
    const item = stepFrom(this.#scene.picture.table, selectedId(this.view), step);
    if (item) this.#views.handle({ type: 'select', target: { kind: 'event', id: item.id } });
  }

  #viewChanged(view: ViewState, before: ViewState, trace: Trace, settled: boolean): void {
    if (isMoveOn(view, before) && this.stage && this.overview && hasPart('ct-overview')) {
      // Sixty times a second: only what shows the window follows it.
      this.stage.moveTo(view.window);
      this.overview.moveTo(view.window);
      return;
    }
    this.view = view;
    this.mode = view.mode;
    const isSifted = view.options.filters !== before.options.filters;
    if (view.options.lanes !== before.options.lanes) this.#redraw();
    else if (isSifted) this.#scenes.sift();
    if (isSifted || view.filtering !== before.filtering) this.#keepFocus('filters');
    else if (view.mode !== before.mode) this.#keepFocus('list');
    else if ((view.otherMs === null) !== (before.otherMs === null)) this.#keepFocus('compare');
    const opened = selectedId(view);
    if (opened !== selectedId(before) || view.selected.kind !== before.selected.kind)
      this.#selected(view, opened, before);
    if (!this.#scene) return;
    if (trace) this.#hash.write(linkOf(view, this.#scene), trace);
    if (!settled) return;
    const sifted = isSifted && !this.#scenes.isSifting ? this.#scenes.sifted : null;
    this.#heard = sifted
      ? this.#scene.context.strings.shownOf(sifted.shown, sifted.total)
      : // A step of a story is heard by its heading, and not by all that came into view with it.
        view.selected.kind === 'story' || this.#scene.picture.sampleOf !== undefined
        ? ''
        : summaryOf(view, this.#scene);
    this.requestUpdate();
    this.#tell('ct-viewchange', viewDetail(view, this.#scene));
  }

  /** What one pressed may be gone with what it did: then the tool that opens it has the focus. */
  #keepFocus(tool: Control): void {
    if (!this.shadowRoot?.activeElement) return;
    requestAnimationFrame(() => {
      if (!this.shadowRoot?.activeElement) this.toolbar?.focusTool(tool);
    });
  }

  #selected(view: ViewState, id: string | null, before: ViewState): void {
    // Only dates and ranges come and go.
    if (id === null && selectedId(before) === null) return;
    const isStory = view.selected.kind === 'story';
    this.#tell('ct-select', id === null ? null : { kind: view.selected.kind, id });
    if (id === null) {
      void this.updateComplete.then(() =>
        this.#opener.giveBack(() => this.stage?.focusEvent(selectedId(before) ?? '')),
      );
    } else if (
      !(isStory && before.selected.kind === 'story') &&
      this.shadowRoot?.activeElement?.localName !== 'ct-search' &&
      this.#opener.take()
    ) {
      // Only for who opened it from inside: a page that opens with a link keeps its focus.
      void this.updateComplete.then(async () => {
        const part = isStory ? 'ct-story' : 'ct-detail';
        await loadPart(part);
        if (!hasPart(part)) return;
        await this.panel?.updateComplete;
        this.panel?.focusHeading();
      });
    }
  }

  #address(): string {
    const page = this.getAttribute('page') ?? '';
    const url = new URL(URL.canParse(page, location.href) ? page : '', location.href);
    url.hash = this.view && this.#scene ? linkOf(this.view, this.#scene) : '';
    return url.href;
  }

  #shot(): Shot | null {
    const probe = this.renderRoot.querySelector<HTMLElement>('.inks');
    if (!this.#scene || !this.view || !probe) return null;
    const widthPx = Math.floor(this.#sizes.of('main'));
    return { scene: this.#scene, view: this.view, address: this.#address(), widthPx, probe };
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

function isNarrow(hostPx: number, remPx: number): boolean {
  return hostPx < NARROW_REM * remPx || remPx > LARGEST_STAGE_TEXT;
}

// Two scripts on one page may both bring the element.
if (!customElements.get('conflict-timeline')) customElements.define('conflict-timeline', ConflictTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline': ConflictTimeline;
  }
}
