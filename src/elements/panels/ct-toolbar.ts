import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LANE_KEYS, type Control, type LaneKey } from '../../model/link-options.ts';
import { arrowStep } from '../base/arrow-step.ts';
import { customElement } from '../base/custom-element.ts';
import type { ReaderContext } from '../base/context.ts';
import { toolStyles } from '../base/tool-styles.ts';
import type { Mode } from '../view/view-state.ts';
import { PAN_STEP } from '../view/timeline-keys.ts';
import { askFor, type ViewRequest } from '../view/view-requests.ts';

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
  /** What the page leaves out. */
  @property({ attribute: false }) hide: readonly Control[] = [];

  protected override render(): TemplateResult | typeof nothing {
    const { context, mode, narrow } = this;
    if (!context) return nothing;
    const { strings } = context;
    const { searching, filtering, comparing, story, saving, help } = this;
    const list = mode === 'list';
    const desk = !list && !narrow;
    const other = list ? 'timeline' : 'list';
    const tools = [
      this.#tool('search', strings.search, { type: 'searching', open: !searching }, { open: searching }),
      this.#tool('filters', strings.filter, { type: 'filtering', open: !filtering }, { open: filtering }),
      this.#tool('list', strings[other], { type: 'mode', mode: other }),
      ...(desk ? [this.#lanesChoice(context), ...this.#moves(context)] : []),
      list
        ? nothing
        : this.#tool(
            'compare',
            strings.compare,
            { type: 'compare', open: !comparing },
            { pressed: comparing },
          ),
      this.#tool('story', strings.story, { type: 'story', to: 'toggle' }, { pressed: story }),
      this.#tool('share', strings.share, { type: 'saving', open: !saving }, { open: saving }),
      desk
        ? this.#tool('keys', '?', { type: 'help', open: !help }, { name: strings.keyboardHelp, open: help })
        : nothing,
    ].filter((tool) => tool !== nothing);
    if (tools.length === 0) return nothing;
    return html`<div role="toolbar" aria-label=${strings.tools} @keydown=${this.#arrow}>${tools}</div>`;
  }

  #moves({ strings }: ReaderContext): readonly (TemplateResult | typeof nothing)[] {
    if (this.hide.includes('zoom')) return [];
    return [
      html`<span class="ways" dir="ltr"
        >${this.#tool('zoom', '←', { type: 'pan', part: -PAN_STEP }, { name: strings.earlier })}
        ${this.#tool('zoom', '→', { type: 'pan', part: PAN_STEP }, { name: strings.later })}</span
      >`,
      this.#tool('zoom', '−', { type: 'zoom', factor: 1 / 2 }, { name: strings.zoomOut }),
      this.#tool('zoom', '+', { type: 'zoom', factor: 2 }, { name: strings.zoomIn }),
      this.#tool('zoom', strings.fit, { type: 'fit' }),
    ];
  }

  /** The browser's own choice: it opens over all, and keys and fingers know it. */
  #lanesChoice({ strings }: ReaderContext): TemplateResult | typeof nothing {
    if (this.hide.includes('lanes')) return nothing;
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
      ${LANE_KEYS.map((key) => html`<option .selected=${key === this.lanes}>${key === 'none' ? strings.oneLane : `${strings.lanes}: ${strings.facets[key]}`}</option>`)}
    </select>`;
  }

  #tool(
    control: Control,
    words: string,
    request: ViewRequest,
    { name, pressed, open }: { name?: string; pressed?: boolean; open?: boolean } = {},
  ): TemplateResult | typeof nothing {
    if (this.hide.includes(control)) return nothing;
    return html`<button
      type="button"
      class="tool"
      part="tool"
      tabindex="-1"
      data-name=${control}
      aria-label=${name ?? nothing}
      title=${name ?? nothing}
      aria-pressed=${pressed ?? nothing}
      aria-expanded=${open ?? nothing}
      @click=${() => askFor(this, request)}
    >
      ${words}
    </button>`;
  }

  /** Puts the focus on what opens the filters, and so on. */
  focusTool(name: Control): void {
    this.#goTo(this.#tools().find((tool) => tool.dataset['name'] === name));
  }

  /** One stop for Tab, arrows inside: the pattern of a toolbar. */
  protected override updated(): void {
    const tools = this.#tools();
    if (!tools.some((tool) => tool.tabIndex === 0)) tools[0]?.setAttribute('tabindex', '0');
  }

  readonly #arrow = (event: KeyboardEvent): void => {
    const by = arrowStep(event, this);
    if (by === 0) return;
    const tools = this.#tools();
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
