import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Window } from '../../layout/types.ts';
import { panWindow } from '../../layout/window.ts';
import { customElement } from '../base/custom-element.ts';
import type { RequestEvent } from '../base/context.ts';
import { cssProperties } from '../base/css-properties.ts';
import { LEADER_ROOM, RANGE_FOOT } from '../stage/stage-measures.ts';
import '../stage/ct-stage.ts';
import type { Scene } from '../view/scene.ts';
import { PAN_STEP } from '../view/timeline-keys.ts';
import { toolStyles } from '../base/tool-styles.ts';
import { askFor, type ViewRequest } from '../view/view-requests.ts';
import { otherWindow, selectedId, type ViewState } from '../view/view-state.ts';
import { windowSummary } from '../words/window-words.ts';

/**
 * @summary Two ranges of time, one below the other, on one scale: the same lanes, and as much time to the pixel. Each is
 * moved by itself; who zooms in one zooms in both.
 *
 * @fires ct-request - pan, other (the second range, as it is moved), compare (to leave)
 *
 * @csspart range - one of the two
 * @csspart title - how much there is in it, from when to when
 * @csspart tool - a button
 */
@customElement('ct-compare')
export class CtCompare extends LitElement {
  static override styles = [
    toolStyles,
    css`
      :host {
        display: block;
      }
      .head {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        margin-block-end: 0.25rem;
      }
      h2 {
        flex: 1 1 12em;
        font: 600 0.9375rem/1.3 var(--ct-sans);
        margin: 0;
      }
      /* No lines lead down from it. */
      ct-stage {
        margin-block-end: var(--_foot);
      }
      .ways {
        display: flex;
        gap: 0.5rem;
      }
    `,
  ];

  @property({ attribute: false }) scene: Scene | undefined;
  @property({ attribute: false }) view: ViewState | undefined;
  @property({ type: Number }) width = 0;
  /** For the lanes of each, in pixels. */
  @property({ type: Number }) height = 0;

  protected override render(): TemplateResult | typeof nothing {
    const { scene, view } = this;
    const other = view && otherWindow(view);
    if (!scene || !view || !other) return nothing;
    return html`${this.#range(scene, view, view.window, (part) => askFor(this, { type: 'pan', part }))}
      <div @ct-request=${this.#translate} @keydown=${this.#key}>
        ${this.#range(scene, view, other, (part) => this.#pan(part))}
      </div>`;
  }

  #range(scene: Scene, view: ViewState, window: Window, pan: (part: number) => void): TemplateResult {
    const { context, picture } = scene;
    const { strings } = context;
    const words = windowSummary(picture.table.countIn(window), window, context);
    const way = (sign: string, name: string, part: number) =>
      html`<button
        type="button"
        class="tool"
        part="tool"
        aria-label=${name}
        title=${name}
        @click=${() => pan(part)}
      >
        ${sign}
      </button>`;
    return html`<section
      part="range"
      aria-label=${words}
      ${cssProperties({ '--_foot': `${RANGE_FOOT - LEADER_ROOM}px` })}
    >
      <div class="head">
        <h2 part="title">${words}</h2>
        <span class="ways" dir="ltr"
          >${way('←', strings.earlier, -PAN_STEP)}${way('→', strings.later, PAN_STEP)}</span
        >
      </div>
      <ct-stage
        .context=${context}
        .picture=${picture}
        .window=${window}
        .moving=${view.moving}
        .nowMs=${view.nowMs}
        .width=${this.width}
        .height=${this.height}
        .selected=${selectedId(view)}
        .hovered=${view.hovered}
      ></ct-stage>
    </section>`;
  }

  #pan(part: number): void {
    const other = this.view && otherWindow(this.view);
    if (other) askFor(this, { type: 'other', window: panWindow(other, part), settle: true });
  }

  /** What the second stage asks of the window is meant for its own. */
  readonly #translate = (event: RequestEvent): void => {
    // What a stage sends is more than what the reading elements ask for.
    const request = event.detail as ViewRequest;
    if (request.type === 'window')
      askFor(this, { type: 'other', window: request.window, settle: request.settle });
    else if (request.type === 'jump') askFor(this, { type: 'other', window: request.window, settle: true });
    else if (request.type === 'zoom') askFor(this, { type: 'zoom', factor: request.factor });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== '[' && event.key !== ']') return;
    event.preventDefault();
    event.stopPropagation();
    this.#pan(event.key === '[' ? -PAN_STEP : PAN_STEP);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-compare': CtCompare;
  }
}
