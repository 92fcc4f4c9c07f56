import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LinkTarget } from '../../model/links.ts';
import { customElement } from '../base/custom-element.ts';
import { followLink, sendRequest, type ReaderContext } from '../base/context.ts';
import { cssProperty } from '../base/css-property.ts';
import { leadingSide } from '../words/leading-side.ts';
import { readingStyles } from '../reading/reading-styles.ts';
import { undatedOf } from '../words/timeline-counts.ts';
import { readingStrings } from '../strings/reading-strings.ts';

/**
 * @summary The shelf of what the sources do not date, in the order of their text. It opens to the whole list.
 *
 * @fires ct-request - select, hover
 *
 * @csspart summary - the line that opens it
 * @csspart item - one event, a link
 */
@customElement('ct-undated')
export class CtUndated extends LitElement {
  static override styles = [
    readingStyles,
    css`
      summary {
        align-items: center;
        color: var(--ct-muted, #66625a);
        cursor: pointer;
        display: flex;
        list-style: none;
        min-block-size: 24px;
        padding-block: 0.125rem;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary::before {
        margin-inline-end: 0.375rem;
        background: currentcolor;
        block-size: 0.6em;
        /* Not of borders, of which forced colours show the transparent ones, too. */
        clip-path: polygon(0 0, 100% 50%, 0 100%);
        content: '';
        flex: none;
        forced-color-adjust: none;
        inline-size: 0.45em;
        transition: rotate 120ms;
      }
      summary:dir(rtl)::before {
        rotate: 180deg;
      }
      details[open] summary::before {
        rotate: 90deg;
      }
      .preview {
        flex: 1;
        min-inline-size: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .heading {
        white-space: nowrap;
      }
      details[open] .preview {
        display: none;
      }
      ul {
        display: grid;
        gap: 0 2rem;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
        padding-block: 0.25rem 0.5rem;
      }
      a {
        align-items: center;
        display: flex;
        gap: 0.5rem;
        min-block-size: 32px;
      }
      a::before {
        background: var(--_side);
        block-size: 0.5rem;
        border-radius: 50%;
        content: '';
        flex: none;
        inline-size: 0.5rem;
      }
      a[aria-current] {
        font-weight: 700;
      }
      @media (prefers-reduced-motion: reduce) {
        summary::before {
          transition: none;
        }
      }
      @media (forced-colors: active) {
        a::before {
          background: LinkText;
        }
      }
    `,
  ];

  @property({ attribute: false }) context: ReaderContext | undefined;
  /** Id of the event that is open. */
  @property() selected: string | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    const events = context ? undatedOf(context.timeline) : [];
    if (!context || events.length === 0) return nothing;
    const { timeline, colorOf } = context;
    const strings = readingStrings(context.strings);
    const hover = (id: string | null) => () => void sendRequest(this, { type: 'hover', id });
    // The preview is the list once more, cut off; a screen reader that hears the count opens the list.
    return html`<details ?open=${events.some(({ id }) => id === this.selected)}>
      <summary part="summary">
        <span class="heading">${strings.undatedTitle(events.length)}</span
        ><span class="preview" aria-hidden="true" lang=${timeline.language}
          >: ${events.map(({ title }, at) => html`${at === 0 ? nothing : ' · '}<bdi>${title}</bdi>`)}</span
        >
      </summary>
      <ul>
        ${events.map((event) => {
          const target: LinkTarget = { kind: 'event', id: event.id };
          return html`<li>
            <a
              part="item"
              lang=${timeline.language}
              href=${context.href(target)}
              aria-current=${event.id === this.selected ? 'true' : nothing}
              ${cssProperty('--_side', colorOf(leadingSide(event, context)))}
              @click=${(click: MouseEvent) => followLink(click, this, target)}
              @pointerenter=${hover(event.id)}
              @pointerleave=${hover(null)}
              @focus=${hover(event.id)}
              @blur=${hover(null)}
              >${event.title}</a
            >
          </li>`;
        })}
      </ul>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-undated': CtUndated;
  }
}
