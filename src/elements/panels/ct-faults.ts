import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Fault } from '../../model/validate.ts';
import { customElement } from '../base/custom-element.ts';
import type { Strings } from '../strings/strings.ts';

const MOST = 50;

/**
 * @summary What could not be read of a timeline, and was left out: how much, and where and why behind it.
 */
@customElement('ct-faults')
export class CtFaults extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    summary {
      cursor: pointer;
      min-block-size: 24px;
    }
    ul {
      margin: 0;
      padding-inline-start: 1.25rem;
    }
    code {
      font-family: ui-monospace, monospace;
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }
  `;

  @property({ attribute: false }) faults: readonly Fault[] = [];
  @property({ attribute: false }) strings: Strings | undefined;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.strings || this.faults.length === 0) return nothing;
    return html`<details>
      <summary>${this.strings.faults(this.faults.length)}</summary>
      <ul lang="en" dir="ltr">
        ${this.faults.slice(0, MOST).map(({ path, message }) => html`<li><code>${path}</code> ${message}</li>`)}
      </ul>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-faults': CtFaults;
  }
}
