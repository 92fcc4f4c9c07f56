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
 * What a tool takes, in rem: of a letter, as wide as they may be; around its words, with the gap to the next; beside the name of a
 * choice; at least. An estimate, so that nothing is laid out to measure it: where it is short of the truth, the row wraps.
 */
const LETTER_REM = 0.56;
const AROUND_REM = 1.7;
const CHOICE_REM = 8.3;
const LEAST_REM = 2.82;

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
  /** For one row, in rem: what does not fit goes into a menu at its end. */
  @property({ type: Number }) room = Infinity;
  /** What the page leaves out. */
  @property({ attribute: false }) hide: readonly Control[] = [];

  /** What is left of the room, in rem; and what the menu has. */
  #leftRem = Infinity;
  #rest: TemplateResult[] = [];

  protected override render(): TemplateResult | typeof nothing {
    const { context, mode, narrow } = this;
    if (!context) return nothing;
    this.#leftRem = this.room;
    this.#rest = [];
    const { strings } = context;
    const { searching, filtering, comparing, story, saving, help } = this;
    const list = mode === 'list';
    const desk = !list && !narrow;
    const other = list ? 'timeline' : 'list';
    const tools = [
      this.#tool('search', strings.search, { type: 'searching', open: !searching }, { open: searching }),
      this.#tool('filters', strings.filter, { type: 'filtering', open: !filtering }, { open: filtering }),
      this.#tool('list', strings[other], { type: 'mode', mode: other }),
      ...(desk ? [...this.#moves(context), this.#lanesChoice(context)] : []),
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
    return html`<div role="toolbar" aria-label=${strings.tools} @keydown=${this.#arrow}>
      ${tools}${this.#menu(strings.tools)}
    </div>`;
  }

  #menu(name: string): TemplateResult | typeof nothing {
    if (this.#rest.length === 0) return nothing;
    return html`<button
        type="button"
        class="tool"
        part="tool"
        tabindex="-1"
        popovertarget="rest"
        aria-label=${name}
      >
        ⋯</button
      ><ct-more id="rest" popover>${this.#rest}</ct-more>`;
  }

  /** In the row where there is room, also for the button of the menu. */
  #place(tool: TemplateResult, { length }: string, aroundRem = AROUND_REM): TemplateResult | typeof nothing {
    this.#leftRem -= Math.max(LEAST_REM, length * LETTER_REM + aroundRem);
    if (this.#leftRem >= LEAST_REM) return tool;
    this.#rest.push(tool);
    return nothing;
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
    const choice = html`<select
      class="tool"
      part="tool"
      tabindex="-1"
      aria-label=${strings.lanes}
      title=${strings.lanes}
      @change=${choose}
    >
      ${LANE_KEYS.map((key) => html`<option .selected=${key === this.lanes}>${key === 'none' ? strings.oneLane : `${strings.lanes}: ${strings.facets[key]}`}</option>`)}
    </select>`;
    return this.#place(choice, strings.lanes, CHOICE_REM);
  }

  #tool(
    control: Control,
    words: string,
    request: ViewRequest,
    { name, pressed, open }: { name?: string; pressed?: boolean; open?: boolean } = {},
  ): TemplateResult | typeof nothing {
    if (this.hide.includes(control)) return nothing;
    const tool = html`<button
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
    return this.#place(tool, words);
  }

  /** Puts the focus on what opens the filters, and so on; on the menu where they are in it. */
  focusTool(name: Control): void {
    const tools = this.#tools();
    this.#goTo(tools.find((tool) => tool.dataset['name'] === name) ?? tools.at(-1));
  }

  /** One stop for Tab, arrows inside: the pattern of a toolbar. */
  protected override updated(): void {
    if (!this.renderRoot.querySelector(':not(ct-more) > [tabindex="0"]'))
      this.#tools()[0]?.setAttribute('tabindex', '0');
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
    for (const tool of this.renderRoot.querySelectorAll('.tool'))
      tool.setAttribute('tabindex', tool === next ? '0' : '-1');
    next?.focus();
  }

  /** Those of the row. */
  #tools(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>(':not(ct-more) > .tool')];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-toolbar': CtToolbar;
  }
}
