import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Manner } from '../layout/event-table.ts';
import type { ReaderContext } from './context.ts';
import { markDefs, markTemplate, type MarkShape } from './mark-shape.ts';
import { markStyles } from './mark-styles.ts';
import type { Picture } from './picture.ts';

const SIGN_WIDTH = 22;
const PLAIN: MarkShape = {
  x1: 11,
  x2: 11,
  y: 9,
  shape: 'point',
  status: 'reported',
  corrected: false,
  fadesStart: false,
  fadesEnd: false,
};
const BAR = { x1: 1, x2: SIGN_WIDTH - 1, shape: 'bar' } as const;

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
    const signs = signsOf(picture.table.manners, context);
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

function signsOf(manners: readonly Manner[], { strings }: ReaderContext): readonly [MarkShape, string][] {
  const signs: readonly [boolean, MarkShape, string][] = [
    [
      manners.some(({ status }) => status === 'planned'),
      { ...PLAIN, status: 'planned' },
      strings.legendPlanned,
    ],
    [
      manners.some(({ status }) => status === 'disputed'),
      { ...PLAIN, ...BAR, status: 'disputed' },
      strings.legendDisputed,
    ],
    [
      manners.some(({ status }) => status === 'claimed'),
      { ...PLAIN, status: 'claimed' },
      strings.legendClaimed,
    ],
    [manners.some(({ status }) => status === 'denied'), { ...PLAIN, status: 'denied' }, strings.legendDenied],
    [
      manners.some(({ approximateStart, approximateEnd }) => approximateStart || approximateEnd),
      { ...PLAIN, ...BAR, fadesStart: true, fadesEnd: true },
      strings.legendApproximate,
    ],
    [manners.some(({ corrected }) => corrected), { ...PLAIN, corrected: true }, strings.legendCorrected],
    [manners.some(({ shape }) => shape === 'point'), PLAIN, strings.legendDay],
  ];
  return signs.filter(([there]) => there).map(([, shape, words]) => [shape, words]);
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-legend': CtLegend;
  }
}
