import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement } from '../base/custom-element.ts';
import type { Strings } from '../strings/strings.ts';

/**
 * @summary The keys that work in a timeline, and what each does.
 *
 * @csspart keys - the list of them
 */
@customElement('ct-keys')
export class CtKeys extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    dl {
      background: var(--ct-card);
      border: 1px solid var(--ct-line);
      border-radius: 8px;
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1.75rem;
      margin: 0 0 0.875rem;
      padding: 0.75rem 1rem;
    }
    div {
      display: flex;
      gap: 0.5rem;
    }
    dt {
      font-weight: 600;
    }
    dd {
      color: var(--ct-muted);
      margin: 0;
    }
  `;

  @property({ attribute: false }) strings: Strings | undefined;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.strings) return nothing;
    const { keys, keyboardHelp } = this.strings;
    return html`<dl part="keys" aria-label=${keyboardHelp}>
      ${keys.map(
        ([key, what]) =>
          html`<div>
            <dt>${key}</dt>
            <dd>${what}</dd>
          </div>`,
      )}
    </dl>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-keys': CtKeys;
  }
}
