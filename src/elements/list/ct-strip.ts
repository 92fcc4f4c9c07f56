import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { overviewBars, overviewLabels, overviewMarks } from '../../layout/overview.ts';
import type { Window } from '../../layout/types.ts';
import { toMs, toX } from '../../layout/window.ts';
import { customElement } from '../base/custom-element.ts';
import type { ReaderContext } from '../base/context.ts';
import { cssProperties } from '../base/css-properties.ts';
import { wordPeriod } from '../words/periods.ts';
import type { Picture } from '../view/picture.ts';
import { stripStyles } from './strip-styles.ts';
import { wordDay } from '../words/window-words.ts';

/** Where a strip asks its column to go: to an instant, or by so many headings. */
export type StripMove = (
  { readonly kind: 'to'; readonly ms: number } | { readonly kind: 'by'; readonly headings: number }
) & {
  /** A gesture begins here: worth a step back, as what follows under the same finger is not. */
  readonly begins: boolean;
};

const KEYS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
  PageUp: -6,
  PageDown: 6,
  Home: -Infinity,
  End: Infinity,
};
/** The strip is laid out at this height and shown at any: what is in it stands at parts of a hundred. */
const DRAWN_PX = 600;
/** From one sign at a match to the next at least, so that they stay few. */
const FOUND_STEP = 5;

/**
 * @summary How many events there are when, down the side of a column, and where in it one is. Tap, drag or keys move.
 *
 * @fires ct-strip-move - detail: where to go, see `StripMove`
 *
 * @csspart strip - the strip
 * @csspart window - what the column shows
 *
 * @cssprop --ct-bars - colour of the bars
 * @cssprop --ct-window - colour of the window
 */
@customElement('ct-strip')
export class CtStrip extends LitElement {
  static override styles = stripStyles;

  @property({ attribute: false }) context: ReaderContext | undefined;
  @property({ attribute: false }) picture: Picture | undefined;
  /** What the column shows; null: only what has no date, below all that has one. */
  @property({ attribute: false }) window: Window | null = null;

  /** Where matches of a search stand. */
  @property({ attribute: false }) foundMs: Float64Array | null = null;

  /** The instant under the finger. */
  #at: number | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { context, picture, window } = this;
    if (!context || !picture || picture.table.length === 0) return nothing;
    const { span, table } = picture;
    const part = (px: number): string => `${Math.round((px / DRAWN_PX) * 10_000) / 100}%`;
    const y = (ms: number): number => Math.min(DRAWN_PX, Math.max(0, toX(ms, span, DRAWN_PX)));
    const [from, to] = window ? this.#reach(window, picture, y) : [DRAWN_PX, DRAWN_PX];
    const words = this.#words(context, span);
    return html`<div
      class="strip"
      part="strip"
      role="slider"
      tabindex="0"
      aria-orientation="vertical"
      aria-label=${context.strings.overviewLabel}
      aria-valuemin="0"
      aria-valuemax="1000"
      aria-valuenow=${Math.round((from / DRAWN_PX) * 1000)}
      aria-valuetext=${words}
      @keydown=${this.#key}
      @pointerdown=${this.#down}
      @pointermove=${this.#move}
      @pointerup=${this.#up}
      @pointercancel=${this.#up}
    >
      ${overviewBars(table, span, DRAWN_PX, context.calendar).map(
        ({ x, width, height }) =>
          html`<span
            class="bar"
            ${cssProperties({ '--_y': part(x), '--_h': part(width), '--_w': String(height) })}
          ></span>`,
      )}
      ${overviewMarks(this.foundMs ?? [], span, DRAWN_PX, FOUND_STEP).map(
        (y) => html`<span class="found" ${cssProperties({ '--_y': part(y) })}></span>`,
      )}
      ${overviewLabels(span, DRAWN_PX, context.calendar, context.lang).map(
        ({ x, label }) => html`<span class="label" ${cssProperties({ '--_y': part(x) })}>${label}</span>`,
      )}
      <span
        class="window"
        part="window"
        ${cssProperties({ '--_y': part(from), '--_h': part(to - from) })}
      ></span>
      ${
        this.#at === null
          ? nothing
          : html`<span class="bubble" aria-hidden="true" ${cssProperties({ '--_y': part(y(this.#at)) })}
              >${wordPeriod(this.#at, 'month', context.lang)}</span
            >`
      }
    </div>`;
  }

  /** Where the window begins and ends: with the first or the last event in view nothing is before or after it. */
  #reach({ startMs, endMs }: Window, { table }: Picture, y: (ms: number) => number): [number, number] {
    const [first, last] = [table.item(0), table.item(table.length - 1)];
    return [
      startMs <= (first.startMs ?? -Infinity) ? 0 : y(startMs),
      endMs >= (last.endMs ?? Infinity) ? DRAWN_PX : y(endMs),
    ];
  }

  #words(context: ReaderContext, span: Window): string {
    const { window } = this;
    if (!window) return context.strings.dates.undated;
    return `${wordDay(window.startMs, span, context)} – ${wordDay(window.endMs - 1, span, context)}`;
  }

  readonly #key = (event: KeyboardEvent): void => {
    const headings = KEYS[event.key];
    if (headings === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.#go({ kind: 'by', headings, begins: !event.repeat });
  };

  readonly #down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.#point(event);
  };

  readonly #move = (event: PointerEvent): void => {
    if (this.#at !== null) this.#point(event);
  };

  readonly #up = (): void => {
    this.#at = null;
    this.requestUpdate();
  };

  #point(event: PointerEvent): void {
    const { picture } = this;
    if (!picture) return;
    const begins = this.#at === null;
    const { top, height } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const part = Math.min(1, Math.max(0, (event.clientY - top) / height));
    this.#at = toMs(part, picture.span, 1);
    this.requestUpdate();
    this.#go({ kind: 'to', ms: this.#at, begins });
  }

  #go(detail: StripMove): void {
    this.dispatchEvent(new CustomEvent<StripMove>('ct-strip-move', { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-strip': CtStrip;
  }
}
