import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ReaderContext } from './context.ts';
import { legendSigns, SIGN_WIDTH } from './legend-signs.ts';
import { markDefs, markTemplate } from './mark-shape.ts';
import { markStyles } from './mark-styles.ts';
import type { Picture } from './picture.ts';

/**
 * @summary What the signs mean, of those that are there.
 *
 * @csspart sign - one sign with its word
 */
@customElement('ct-legend')
export class CtLegend extends LitElement {
  static override styles = [
    markStyles,
    css`
      :host {
        --_side: var(--ct-neutral);
        color: var(--ct-muted);
        display: block;
        font: 0.8125rem/1.3 var(--ct-sans);
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.125rem 1rem;
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li {
        align-items: center;
        display: flex;
        gap: 0.3125rem;
      }
    `,
  ];

  @property({ attribute: false }) context: ReaderContext | undefined;
  @property({ attribute: false }) picture: Picture | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { context, picture } = this;
    if (!context || !picture) return nothing;
    const signs = legendSigns(picture.table.manners, context);
    if (signs.length === 0) return nothing;
    return html`<ul aria-label=${context.strings.legend}>
      ${signs.map(
        ([shape, words], i) =>
          html`<li part="sign">
            <svg width=${SIGN_WIDTH} height="18" aria-hidden="true">
              ${i === 0 ? markDefs : nothing}${markTemplate(shape)}
            </svg>
            ${words}
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-legend': CtLegend;
  }
}
