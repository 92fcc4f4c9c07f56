import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LinkTarget } from '../../model/links.ts';
import type { Quote, TimelineEvent } from '../../model/timeline.ts';
import { customElement } from '../base/custom-element.ts';
import { cardActions } from './card-actions.ts';
import { cardStyles } from './card-styles.ts';
import { citeQuote } from '../words/cite.ts';
import { speakerName } from '../words/speaker.ts';
import { followLink, type ReaderContext } from '../base/context.ts';
import { CopyController } from '../base/copy-controller.ts';
import { wordDate } from '../words/dates.ts';
import { isolate } from '../strings/languages.ts';
import { quoteText } from './quote-items.ts';
import { readingStyles } from './reading-styles.ts';
import { tellHover } from './tell-hover.ts';
import { readingStrings } from '../strings/reading-strings.ts';

/**
 * @summary What somebody said: the words, the speaker in the colour of their side, when and about what.
 *
 * @fires ct-request - select (the quote, or the event it speaks of), hover, copy
 *
 * @csspart card - the card
 * @csspart text - the quotation
 * @csspart speaker - the speaker's name
 * @csspart context - when, where and on what
 * @csspart actions - Passage, Copy link, Cite
 *
 * @cssprop --ct-card - background of the card
 */
@customElement('ct-quote-card')
export class CtQuoteCard extends LitElement {
  static override styles = [
    readingStyles,
    cardStyles,
    css`
      blockquote {
        font: 1.0625rem/1.45 var(--ct-serif, Georgia, serif);
        text-wrap: pretty;
      }
      .speaker {
        color: var(--_side);
        display: block;
        font-weight: 600;
        margin-block-start: 0.375rem;
      }
    `,
  ];

  @property({ attribute: false }) context: ReaderContext | undefined;
  @property({ attribute: false }) quote: Quote | undefined;
  /** The event that the card's line leads to, if one is in view. Default: the first that the quote speaks of. */
  @property({ attribute: false }) event: TimelineEvent | undefined;
  @property({ type: Boolean, reflect: true }) lit = false;

  readonly #copy = new CopyController(this);

  constructor() {
    super();
    tellHover(this, () => this.quote?.id ?? null);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('quote')) this.#copy.reset();
    if (this.context && this.quote)
      this.style.setProperty('--_side', this.context.colorOf(this.quote.speaker));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context, quote } = this;
    if (!context || !quote) return nothing;
    const strings = readingStrings(context.strings);
    const target: LinkTarget = { kind: 'quote', id: quote.id };
    const name = speakerName(quote, context);
    return html`
      <figure part="card" class="card" aria-label=${strings.quoteBy(name)}>
        ${quoteText(quote, context, '')}
        <figcaption>
          <cite class="speaker" part="speaker"><bdi>${name}</bdi></cite>
          <p class="muted context" part="context">${this.#where(context, quote)}</p>
        </figcaption>
        ${cardActions(this, quote, target, () => citeQuote(quote, context), this.#copy, context)}
      </figure>
    `;
  }

  /** “Moscow, undated · on: Proposes bilateral talks”. */
  #where(context: ReaderContext, quote: Quote): TemplateResult {
    const { lang, zone, lookup } = context;
    const strings = readingStrings(context.strings);
    const date = quote.date ? wordDate(quote.date, lang, zone) : strings.dates.undated;
    const event =
      this.event ?? quote.events.map((id) => lookup.event(lookup.resolve(id) ?? id)).find(Boolean);
    const when = [...(quote.place === undefined ? [] : [isolate(quote.place, strings.dir)]), date].join(
      strings.comma,
    );
    if (!event) return html`${when}`;
    const target: LinkTarget = { kind: 'event', id: event.id };
    return html`${when} <span aria-hidden="true">·</span>
      <a
        class="on"
        href=${context.href(target)}
        @click=${(click: MouseEvent) => followLink(click, this, target)}
        >${strings.on(isolate(event.title, strings.dir))}</a
      >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-quote-card': CtQuoteCard;
  }
}
