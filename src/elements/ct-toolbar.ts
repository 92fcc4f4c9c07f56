import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LANE_KEYS, type LaneKey } from '../model/link-options.ts';
import { customElement } from './custom-element.ts';
import type { ReaderContext } from './context.ts';
import { toolStyles } from './tool-styles.ts';
import type { Mode } from './view-state.ts';
import { PAN_STEP } from './timeline-keys.ts';
import { askFor } from './view-requests.ts';

/**
 * @summary What one can do with the view: list or picture, earlier, later, closer, farther, the whole, taking it along, the keys.
 *
 * @fires ct-request - options, mode, pan, zoom, fit, story, help
 *
 * @csspart tool - a button
 */
@customElement('ct-toolbar')
export class CtToolbar extends LitElement {
  static override styles = [
    toolStyles,
    css`
      :host {
        display: block;
      }
      [role='toolbar'],
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3125rem;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) context: ReaderContext | undefined;
  @property() mode: Mode = 'timeline';
  @property() lanes: LaneKey = 'side';
  @property({ type: Boolean }) searching = false;
  @property({ type: Boolean }) filtering = false;
  /** Two ranges are compared. */
  @property({ type: Boolean }) comparing = false;
  /** One is in a story. */
  @property({ type: Boolean }) story = false;
  @property({ type: Boolean }) help = false;
  @property({ type: Boolean }) saving = false;
  /** Where time runs down the page there is nothing to zoom. */
  @property({ type: Boolean }) narrow = false;
  @property({ type: Boolean }) whole = false;

  protected override render(): TemplateResult | typeof nothing {
    const { context, mode, narrow } = this;
    if (!context) return nothing;
    const { strings } = context;
    const list = mode === 'list';
    return html`<div role="toolbar" aria-label=${strings.tools} @keydown=${this.#arrow}>
      ${this.#switch('search', strings.search, this.searching, () =>
        askFor(this, { type: 'searching', open: !this.searching }),
      )}
      ${this.#switch('filter', strings.filter, this.filtering, () =>
        askFor(this, { type: 'filtering', open: !this.filtering }),
      )}
      ${this.#tool(list ? strings.timeline : strings.list, () =>
        askFor(this, { type: 'mode', mode: list ? 'timeline' : 'list' }),
      )}
      ${
        list || narrow
          ? nothing
          : html`${this.#lanesChoice(context)}<span class="ways" dir="ltr"
                >${this.#tool('←', () => askFor(this, { type: 'pan', part: -PAN_STEP }), strings.earlier)}
                ${this.#tool('→', () => askFor(this, { type: 'pan', part: PAN_STEP }), strings.later)}</span
              >
              ${this.#tool('−', () => askFor(this, { type: 'zoom', factor: 1 / 2 }), strings.zoomOut)}
              ${this.#tool('+', () => askFor(this, { type: 'zoom', factor: 2 }), strings.zoomIn)}
              ${this.#tool(strings.fit, () => askFor(this, { type: 'fit' }))}`
      }
      ${
        list
          ? nothing
          : html`<button
              type="button"
              class="tool"
              part="tool"
              tabindex="-1"
              aria-pressed=${this.comparing}
              @click=${() => askFor(this, { type: 'compare', open: !this.comparing })}
            >
              ${strings.compare}
            </button>`
      }
      <button
        type="button"
        class="tool"
        part="tool"
        tabindex="-1"
        aria-pressed=${this.story}
        @click=${() => askFor(this, { type: 'story', to: 'toggle' })}
      >
        ${strings.story}
      </button>
      ${this.#switch('save', strings.share, this.saving, () => askFor(this, { type: 'saving', open: !this.saving }))}
      ${
        list || narrow
          ? nothing
          : html`<button
              type="button"
              class="tool"
              part="tool"
              tabindex="-1"
              aria-label=${strings.keyboardHelp}
              title=${strings.keyboardHelp}
              aria-expanded=${this.help}
              @click=${() => askFor(this, { type: 'help', open: !this.help })}
            >
              ?
            </button>`
      }
    </div>`;
  }

  /** The browser's own choice: it opens over all, and keys and fingers know it. */
  #lanesChoice({ strings }: ReaderContext): TemplateResult {
    const choose = ({ currentTarget }: Event): void => {
      const lanes = LANE_KEYS[(currentTarget as HTMLSelectElement).selectedIndex] ?? 'side';
      askFor(this, { type: 'options', part: { lanes }, settle: true });
    };
    return html`<select
      class="tool"
      part="tool"
      tabindex="-1"
      aria-label=${strings.lanes}
      title=${strings.lanes}
      @change=${choose}
    >
      ${LANE_KEYS.map((key) => html`<option .selected=${key === this.lanes}>${strings.lanes}: ${strings.facets[key]}</option>`)}
    </select>`;
  }

  #tool(words: string, act: () => void, name?: string): TemplateResult {
    return html`<button
      type="button"
      class="tool"
      part="tool"
      tabindex="-1"
      aria-label=${name ?? nothing}
      title=${name ?? nothing}
      @click=${act}
    >
      ${words}
    </button>`;
  }

  /** Opens and closes something. */
  #switch(name: string, words: string, isOpen: boolean, act: () => void): TemplateResult {
    return html`<button
      type="button"
      class="tool"
      part="tool"
      tabindex="-1"
      data-name=${name}
      aria-expanded=${isOpen}
      @click=${act}
    >
      ${words}
    </button>`;
  }

  /** Puts the focus on what opens the filters, and so on. */
  focusTool(name: string): void {
    this.#goTo(this.#tools().find((tool) => tool.dataset['name'] === name));
  }

  /** One stop for Tab, arrows inside: the pattern of a toolbar. */
  protected override updated(): void {
    const tools = this.#tools();
    if (!tools.some((tool) => tool.tabIndex === 0)) tools[0]?.setAttribute('tabindex', '0');
  }

  readonly #arrow = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const tools = this.#tools();
    const rtl = getComputedStyle(this).direction === 'rtl';
    const by = (event.key === 'ArrowRight') !== rtl ? 1 : -1;
    const at = tools.findIndex((tool) => tool.matches(':focus'));
    const next = tools[(at + by + tools.length) % tools.length];
    event.preventDefault();
    event.stopPropagation();
    this.#goTo(next);
  };

  #goTo(next: HTMLElement | undefined): void {
    for (const tool of this.#tools()) tool.setAttribute('tabindex', tool === next ? '0' : '-1');
    next?.focus();
  }

  #tools(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.tool')];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-toolbar': CtToolbar;
  }
}
