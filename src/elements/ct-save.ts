import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ReaderContext } from './context.ts';
import { toolStyles } from './tool-styles.ts';
import { askFor } from './view-requests.ts';

/**
 * @summary The ways to take along what is in view: as text, as a picture, on paper.
 *
 * @fires ct-request - save, saving (to close)
 *
 * @csspart tool - a button
 */
@customElement('ct-save')
export class CtSave extends LitElement {
  static override styles = [
    toolStyles,
    css`
      :host {
        display: block;
        margin-block: 0.5rem;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        list-style: none;
        margin: 0;
        padding: 0;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) context: ReaderContext | undefined;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      askFor(this, { type: 'saving', open: false });
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.context) return nothing;
    const { strings } = this.context;
    const ways = [
      ['text', strings.saveText],
      ['svg', strings.saveSvg],
      ['png', strings.savePng],
      ['paper', strings.print],
    ] as const;
    return html`<ul aria-label=${strings.save}>
      ${ways.map(
        ([as, words]) =>
          html`<li>
            <button type="button" class="tool" part="tool" @click=${() => askFor(this, { type: 'save', as })}>
              ${words}
            </button>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-save': CtSave;
  }
}
