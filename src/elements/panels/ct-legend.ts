import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { arrowStep } from '../base/arrow-step.ts';
import { customElement } from '../base/custom-element.ts';
import type { ReaderContext } from '../base/context.ts';
import { legendSigns, SIGN_WIDTH, type LegendSign } from './legend-signs.ts';
import { legendStyles } from './legend-styles.ts';
import { markDefs, markTemplate } from '../stage/mark-template.ts';
import { markStyles } from '../stage/mark-styles.ts';
import type { Picture } from '../view/picture.ts';

/**
 * @summary What the signs mean, of those that are there: each with its word, and a sentence for who asks. Where there is
 * little room, all of it behind one line.
 *
 * @csspart sign - one sign with its word
 * @csspart what - what it means
 */
@customElement('ct-legend')
export class CtLegend extends LitElement {
  static override styles = [markStyles, legendStyles];

  @property({ attribute: false }) context: ReaderContext | undefined;
  @property({ attribute: false }) picture: Picture | undefined;
  @property({ type: Boolean }) narrow = false;

  /** Place of the sign whose sentence is shown. */
  @state() private asked: number | null = null;
  /** Place of the sign that Tab comes to; arrows lead on. */
  @state() private current = 0;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.asked === null) return;
      event.stopPropagation();
      this.asked = null;
    });
    this.addEventListener('focusout', () => (this.asked = null));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('picture') && !changed.has('narrow')) return;
    this.asked = null;
    this.current = 0;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context, picture } = this;
    if (!context || !picture) return nothing;
    const { strings } = context;
    const signs = legendSigns(picture.table.manners, context);
    if (signs.length === 0) return nothing;
    return this.narrow
      ? html`<details>
          <summary>${strings.legend}</summary>
          <ul>
            ${signs.map(
              (sign, i) =>
                html`<li part="sign">
                  ${this.#drawn(sign, i)}
                  <span part="what"><strong>${sign.words}</strong> ${sign.what}</span>
                </li>`,
            )}
          </ul>
        </details>`
      : html`<ul role="toolbar" aria-label=${strings.legend} @keydown=${this.#arrow}>
            ${signs.map((sign, i) => this.#asking(sign, i))}
          </ul>
          <div role="status">
            ${this.asked === null ? nothing : html`<p class="what" part="what">${signs[this.asked]?.what}</p>`}
          </div>`;
  }

  #asking(sign: LegendSign, i: number): TemplateResult {
    return html`<li part="sign" role="none">
      <button
        type="button"
        tabindex=${this.current === i ? 0 : -1}
        aria-expanded=${this.asked === i}
        @click=${({ currentTarget }: Event) => {
          // Not every browser gives a pressed button the focus, and without it nothing would take the sentence away.
          (currentTarget as HTMLElement).focus();
          this.current = i;
          this.asked = this.asked === i ? null : i;
        }}
      >
        ${this.#drawn(sign, i)} ${sign.words}
      </button>
    </li>`;
  }

  /** One stop for Tab, arrows inside: the pattern of a toolbar. */
  readonly #arrow = (event: KeyboardEvent): void => {
    const by = arrowStep(event, this);
    if (by === 0) return;
    const buttons = [...this.renderRoot.querySelectorAll('button')];
    this.current = (this.current + by + buttons.length) % buttons.length;
    buttons[this.current]?.focus();
    event.preventDefault();
    event.stopPropagation();
  };

  #drawn({ shape }: LegendSign, i: number): TemplateResult {
    return html`<svg width=${SIGN_WIDTH} height="18" aria-hidden="true">
      ${i === 0 ? markDefs : nothing}${markTemplate(shape)}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-legend': CtLegend;
  }
}
