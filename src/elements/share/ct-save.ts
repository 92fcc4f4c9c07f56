import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LANE_KEYS } from '../../model/link-options.ts';
import './ct-share.ts';
import { customElement } from '../base/custom-element.ts';
import type { Scene } from '../view/scene.ts';
import { shareWords } from './share-words.ts';
import { toolStyles } from '../base/tool-styles.ts';
import { askFor } from '../view/view-requests.ts';
import type { ViewState } from '../view/view-state.ts';
import { wanted } from '../base/wanted.ts';

const fetchHandout = () => import('./ct-handout.ts');

/**
 * @summary The panel that shares what is in view, and lets one take it along: as text, as a picture, on paper, for a class.
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
        border-block: 1px solid var(--ct-line);
        margin-block: 0.5rem;
        padding-block: 0.75rem 0.25rem;
      }
      p {
        font-size: 0.875rem;
        font-weight: 600;
        margin: 0.25rem 0 0;
      }
      .tool {
        min-block-size: 2rem;
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

  @property({ attribute: false }) scene: Scene | undefined;
  @property({ attribute: false }) view: ViewState | undefined;
  @property() address = '';

  constructor() {
    super();
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      askFor(this, { type: 'saving', open: false });
    });
  }

  async #handOut(page: Element): Promise<void> {
    const { scene, view, address } = this;
    const opener = this.shadowRoot?.activeElement;
    if (!(await wanted(fetchHandout))) return;
    const handout = document.createElement('ct-handout');
    const lanes =
      view?.options.lanes ?? LANE_KEYS.find((key) => key === page.getAttribute('lanes')) ?? 'side';
    Object.assign(handout, { scene, view, address, lanes });
    handout.open(page, opener instanceof HTMLElement ? opener : null);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene, view, address } = this;
    if (!scene || !view) return nothing;
    // The timeline whose part this is: its attributes say where its page for frames is.
    const root = this.getRootNode();
    const page = root instanceof ShadowRoot ? root.host : this;
    const words = shareWords(scene.context.lang);
    const ways = ['text', 'svg', 'png', 'paper'] as const;
    return html`<ct-share .scene=${scene} .view=${view} .address=${address} .page=${page}>
      <p id="keep">${words.keep}</p>
      <ul aria-labelledby="keep">
        ${ways.map(
          (as) =>
            html`<li>
              <button
                type="button"
                class="tool"
                part="tool"
                @click=${() => askFor(this, { type: 'save', as })}
              >
                ${words[as]}
              </button>
            </li>`,
        )}
        <li>
          <button type="button" class="tool" part="tool" @click=${() => void this.#handOut(page)}>
            ${words.handout}
          </button>
        </li>
      </ul>
    </ct-share>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-save': CtSave;
  }
}
