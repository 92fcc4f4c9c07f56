import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { overviewBars, overviewLabels, overviewMarks } from '../../layout/overview.ts';
import type { Window } from '../../layout/types.ts';
import { clampWindow, holds, panWindow, toMs, toX } from '../../layout/window.ts';
import { customElement } from '../base/custom-element.ts';
import type { ReaderContext } from '../base/context.ts';
import { painted } from '../base/painted.ts';
import { overviewStyles } from './overview-styles.ts';
import type { Picture } from '../view/picture.ts';
import { isWhole } from '../view/view-state.ts';
import { askFor } from '../view/view-requests.ts';
import { wordDay } from '../words/window-words.ts';

type Handle = 'start' | 'window' | 'end';

const BAR_FOOT = 42;
const BAR_TOP = 6;
/** A lone event beside a month of many can still be seen. */
const MIN_BAR = 2.5;
const MIN_WINDOW = 12;
/** Left end of an edge, from the end of the window: outside, so that a narrow window can still be taken hold of. */
const START_EDGE = 22;
const END_EDGE = 2;
const STRIP_FOOT = 58;
/** Height of the sign at a match. */
const FOUND_MARK = 10;
const HOUR = 3_600_000;
/** The end of a window is the first instant outside; in words it is the last one inside. */
const MINUTE = 60_000;
/** Part of the window that an arrow key moves by, and a page key. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -0.1,
  ArrowDown: -0.1,
  ArrowRight: 0.1,
  ArrowUp: 0.1,
  PageDown: -0.9,
  PageUp: 0.9,
};

/**
 * @summary How many events there are when, over the whole span, with a window to drag and to resize. The window and
 * its two edges are sliders for the keyboard.
 *
 * @fires ct-request - window, jump
 *
 * @csspart strip - the strip
 * @csspart window - what the stage shows
 * @csspart edge - either end of it
 *
 * @cssprop --ct-bars - colour of the bars
 * @cssprop --ct-window - colour of the window
 */
@customElement('ct-overview')
export class CtOverview extends LitElement {
  static override styles = overviewStyles;

  @property({ attribute: false }) context: ReaderContext | undefined;
  @property({ attribute: false }) picture: Picture | undefined;
  @property({ attribute: false }) window: Window | undefined;
  /** The present; marked where the whole span holds it. */
  @property({ type: Number }) nowMs = NaN;
  /** Where matches of a search stand. */
  @property({ attribute: false }) foundMs: Float64Array | null = null;
  @property({ type: Number }) width = 0;

  @query('.window') private readonly frame!: HTMLElement | null;
  @query('[data-handle=start]') private readonly startEdge!: HTMLElement | null;
  @query('[data-handle=end]') private readonly endEdge!: HTMLElement | null;

  /** Where a move is now, ahead of `window`. */
  #moved: Window | null = null;
  #drag: { readonly handle: Handle; readonly fromX: number; readonly window: Window } | null = null;

  /** Its place is kept; the stage is what one comes for, and is drawn first. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await painted();
    await super.scheduleUpdate();
  }

  /** Follows a move without rendering; its words follow when it is over. */
  moveTo(window: Window): void {
    this.#moved = window;
    this.#place(window);
  }

  protected override updated(): void {
    this.#moved = null;
    if (this.window) this.#place(this.window);
  }

  #place(window: Window): void {
    const { picture, width, frame, startEdge, endEdge } = this;
    if (!picture || !frame || !startEdge || !endEdge) return;
    const x1 = Math.max(0, toX(window.startMs, picture.span, width));
    const x2 = Math.min(width, toX(window.endMs, picture.span, width));
    // Even an hour in ten years can be seen and taken hold of.
    const room = Math.max(0, MIN_WINDOW - (x2 - x1)) / 2;
    frame.style.transform = `translateX(${x1 - room}px)`;
    frame.style.inlineSize = `${x2 - x1 + 2 * room}px`;
    startEdge.style.transform = `translateX(${x1 - room - START_EDGE}px)`;
    endEdge.style.transform = `translateX(${x2 + room - END_EDGE}px)`;
    frame.classList.toggle('whole', isWhole(window, picture.span));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context, picture, window, width } = this;
    if (!context || !picture || !window || width <= 0) return nothing;
    const { span } = picture;
    return html`<div
      class="strip"
      part="strip"
      role="group"
      aria-label=${context.strings.overviewLabel}
      @pointerdown=${this.#down}
      @pointermove=${this.#move}
      @pointerup=${this.#up}
      @pointercancel=${this.#up}
    >
      ${guard([context, picture, width, this.nowMs, this.foundMs], () => this.#drawing(context, picture))}
      <div
        class="window"
        part="window"
        data-handle="window"
        role="slider"
        tabindex="0"
        aria-label=${context.strings.timeline}
        aria-valuemin="0"
        aria-valuemax="1000"
        aria-valuenow=${this.#value((window.startMs + window.endMs) / 2, span)}
        aria-valuetext="${this.#words(window.startMs)} – ${this.#words(window.endMs - MINUTE)}"
        @keydown=${(event: KeyboardEvent) => this.#key(event, 'window')}
      ></div>
      ${this.#edge('start', window.startMs, context, span)}
      ${this.#edge('end', window.endMs - MINUTE, context, span)}
    </div>`;
  }

  /** The same wherever the window is. */
  #drawing({ calendar, lang }: ReaderContext, { span, table }: Picture): TemplateResult {
    const { width, nowMs, foundMs } = this;
    const bars = overviewBars(table, span, width, calendar);
    const labels = overviewLabels(span, width, calendar, lang);
    return html`<svg width=${width} height=${STRIP_FOOT} aria-hidden="true">
      <line class="base" x1="0" x2=${width} y1=${BAR_FOOT + 0.5} y2=${BAR_FOOT + 0.5}></line>
      ${bars.map(({ x, width, height }) => {
        const tall = Math.max(MIN_BAR, height * (BAR_FOOT - BAR_TOP));
        return svg`<rect class="bar" x=${x + 0.5} y=${BAR_FOOT - tall} width=${Math.max(1, width - 1)} height=${tall}></rect>`;
      })}
      ${holds(span, nowMs) ? svg`<path class="now" d="M${toX(nowMs, span, width)} 0V${BAR_FOOT}"></path>` : nothing}
      ${
        foundMs
          ? svg`<path class="found" d=${overviewMarks(foundMs, span, width)
              .map((x) => `M${x} 0v${FOUND_MARK}`)
              .join('')}></path>`
          : nothing
      }
      ${labels.map(({ x, label }) => svg`<text x=${x} y=${STRIP_FOOT - 3}>${label}</text>`)}
    </svg>`;
  }

  #edge(handle: 'start' | 'end', ms: number, { strings }: ReaderContext, span: Window): TemplateResult {
    return html`<div
      class="edge"
      part="edge"
      data-handle=${handle}
      role="slider"
      tabindex="0"
      aria-label=${strings.parts[handle] ?? handle}
      aria-valuemin="0"
      aria-valuemax="1000"
      aria-valuenow=${this.#value(ms, span)}
      aria-valuetext=${this.#words(ms)}
      @keydown=${(event: KeyboardEvent) => this.#key(event, handle)}
    ></div>`;
  }

  get #now(): Window | undefined {
    return this.#moved ?? this.window;
  }

  #value(ms: number, { startMs, endMs }: Window): number {
    return Math.round(Math.min(1, Math.max(0, (ms - startMs) / (endMs - startMs))) * 1000);
  }

  #words(ms: number): string {
    const { context, window } = this;
    return context && window ? wordDay(ms, window, context) : '';
  }

  readonly #down = (event: PointerEvent): void => {
    const { picture } = this;
    const window = this.#now;
    if (event.button !== 0 || !picture || !window) return;
    const strip = event.currentTarget as HTMLElement;
    const x = event.clientX - strip.getBoundingClientRect().left;
    const handle = (event.target as HTMLElement).dataset['handle'] as Handle | undefined;
    strip.setPointerCapture(event.pointerId);
    if (handle) {
      this.#drag = { handle, fromX: x, window };
      return;
    }
    // A click beside the window brings it there.
    const half = (window.endMs - window.startMs) / 2;
    const ms = toMs(x, picture.span, this.width);
    askFor(this, { type: 'jump', window: { startMs: ms - half, endMs: ms + half } });
  };

  readonly #move = (event: PointerEvent): void => {
    if (!this.#drag || !this.picture) return;
    const strip = event.currentTarget as HTMLElement;
    const x = event.clientX - strip.getBoundingClientRect().left;
    const { span } = this.picture;
    const byMs = ((x - this.#drag.fromX) / this.width) * (span.endMs - span.startMs);
    this.#ask(moved(this.#drag.window, this.#drag.handle, byMs), false);
  };

  readonly #up = (): void => {
    const window = this.#now;
    if (this.#drag && window) this.#ask(window, true);
    this.#drag = null;
  };

  #key(event: KeyboardEvent, handle: Handle): void {
    const { picture } = this;
    const window = this.#now;
    if (event.altKey || event.ctrlKey || event.metaKey || !picture || !window) return;
    const part = KEYS[event.key];
    const width = window.endMs - window.startMs;
    const { span } = picture;
    const byMs =
      event.key === 'Home'
        ? span.startMs - (handle === 'end' ? window.endMs : window.startMs)
        : event.key === 'End'
          ? span.endMs - (handle === 'start' ? window.startMs : window.endMs)
          : part === undefined
            ? null
            : part * width;
    if (byMs === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.#ask(handle === 'window' ? panWindow(window, byMs / width) : moved(window, handle, byMs), true);
  }

  #ask(window: Window, settle: boolean): void {
    if (this.picture)
      askFor(this, { type: 'window', window: clampWindow(window, this.picture.span), settle });
  }
}

/** An edge stops an hour short of the other. */
function moved({ startMs, endMs }: Window, handle: Handle, byMs: number): Window {
  if (handle === 'window') return { startMs: startMs + byMs, endMs: endMs + byMs };
  if (handle === 'start') return { startMs: Math.min(startMs + byMs, endMs - HOUR), endMs };
  return { startMs, endMs: Math.max(endMs + byMs, startMs + HOUR) };
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-overview': CtOverview;
  }
}
