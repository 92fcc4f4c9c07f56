import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Card } from '../../layout/cards.ts';
import { customElement } from '../base/custom-element.ts';
import { CARD_GAP } from './card-places.ts';
import type { ReaderContext } from '../base/context.ts';
import { cssProperties } from '../base/css-properties.ts';
import './ct-event-card.ts';
import './ct-quote-card.ts';

/**
 * @summary The row of cards at the foot of the stage, in the order of their marks.
 *
 * @csspart cards - the row
 */
@customElement('ct-cards')
export class CtCards extends LitElement {
  static override styles = css`
    :host {
      display: grid;
    }
    .cards {
      /* Left to right as time runs; the words of a card take their own direction. */
      direction: ltr;
      display: grid;
      gap: var(--_gap);
      grid-template-columns: repeat(var(--_count), minmax(0, 1fr));
    }
  `;

  @property({ attribute: false }) context: ReaderContext | undefined;
  @property({ attribute: false }) cards: readonly Card[] = [];
  @property() hovered: string | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { context, cards } = this;
    if (!context || cards.length === 0) return nothing;
    return html`<div
      class="cards"
      part="cards"
      ${cssProperties({ '--_gap': `${CARD_GAP}px`, '--_count': String(cards.length) })}
    >
      ${repeat(
        cards,
        ({ kind, id }) => `${kind} ${id}`,
        (card) => this.#card(card, context),
      )}
    </div>`;
  }

  #card({ kind, id, eventId }: Card, context: ReaderContext): TemplateResult {
    const { dir } = context.strings;
    const lit = this.hovered === id || this.hovered === eventId;
    return kind === 'event'
      ? html`<ct-event-card
          dir=${dir}
          .context=${context}
          .event=${context.lookup.event(id)}
          .lit=${lit}
        ></ct-event-card>`
      : html`<ct-quote-card
          dir=${dir}
          .context=${context}
          .quote=${context.lookup.quote(id)}
          .event=${eventId === null ? undefined : context.lookup.event(eventId)}
          .lit=${lit}
        ></ct-quote-card>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-cards': CtCards;
  }
}
