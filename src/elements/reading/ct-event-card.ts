import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LinkTarget } from '../../model/links.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { customElement } from '../base/custom-element.ts';
import { cardActions } from './card-actions.ts';
import { cardStyles } from './card-styles.ts';
import { citeEvent } from '../words/cite.ts';
import { followLink, type ReaderContext } from '../base/context.ts';
import { CopyController } from '../base/copy-controller.ts';
import { dateTemplate, inferenceWords, sourceCount } from '../words/event-words.ts';
import { leadingSide } from '../words/leading-side.ts';
import { dateOfTelling, SHORT_PASSAGE } from './passage.ts';
import { hasReasons, hasSources } from './grounds.ts';
import { passageTemplate } from './passage-template.ts';
import { readingStyles } from './reading-styles.ts';
import { tellHover } from './tell-hover.ts';
import { readingStrings } from '../strings/reading-strings.ts';

/**
 * @summary An event in brief: title, date in words, the best passage with its telling words marked, and what was inferred.
 *
 * @fires ct-request - select, hover, copy
 *
 * @csspart card - the card
 * @csspart title - the title, a link that opens the event
 * @csspart when - date, number of sources, status
 * @csspart passage - the best passage
 * @csspart mark - its telling words
 * @csspart why - what was inferred, and the way to the rest
 * @csspart actions - Passage, Copy link, Cite
 *
 * @cssprop --ct-mark - background of the telling words
 */
@customElement('ct-event-card')
export class CtEventCard extends LitElement {
  static override styles = [
    readingStyles,
    cardStyles,
    css`
      .title {
        font-size: 1.1875rem;
        font-weight: 700;
        text-wrap: balance;
      }
      .passage {
        font-size: 1rem;
        line-height: 1.4;
        margin-block: 0.375rem 0.25rem;
      }
      .status {
        font-weight: 700;
      }
      .why a {
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) context: ReaderContext | undefined;
  @property({ attribute: false }) event: TimelineEvent | undefined;
  @property({ type: Boolean, reflect: true }) lit = false;

  readonly #copy = new CopyController(this);

  constructor() {
    super();
    tellHover(this, () => this.event?.id ?? null);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('event')) this.#copy.reset();
    if (this.context && this.event)
      this.style.setProperty('--_side', this.context.colorOf(leadingSide(this.event, this.context)));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context, event } = this;
    if (!context || !event) return nothing;
    const { timeline } = context;
    const strings = readingStrings(context.strings);
    const target: LinkTarget = { kind: 'event', id: event.id };
    const follow = (click: MouseEvent): void => followLink(click, this, target);
    const href = context.href(target);
    const telling = event.evidence[0];
    // What is explained is the date of the passage that is shown; the event's own may come from another.
    const date = telling ? (dateOfTelling(telling, event.date) ?? event.date) : event.date;
    const sources = sourceCount(event);
    // Where nothing has a source, that it is reported says nothing.
    const isBare = !hasSources(timeline);
    return html`
      <article part="card" class="card" aria-labelledby="title">
        <h2 class="title" id="title" part="title" lang=${timeline.language}>
          <a href=${href} @click=${follow}>${event.title}</a>
        </h2>
        <p class="muted" part="when">
          ${dateTemplate(event.date, context)}
          ${sources === 0 ? nothing : html`· <span class="together">${strings.sourceCount(sources)}</span>`}
          ${isBare && event.status === 'reported' ? nothing : html`· <strong class="status">${strings.statuses[event.status]}</strong>`}
        </p>
        ${
          telling
            ? passageTemplate(telling, date, SHORT_PASSAGE, context)
            : !isBare
              ? html`<p class="muted">${strings.noEvidence}</p>`
              : nothing
        }
        ${
          hasReasons(event, timeline)
            ? html`<p class="muted why" part="why">
                ${inferenceWords(date, strings)[0] ?? nothing}
                <a href=${href} @click=${follow}>${strings.whyThisDate}</a>
              </p>`
            : nothing
        }
        ${cardActions(this, event, target, () => citeEvent(event, context), this.#copy, context)}
      </article>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-event-card': CtEventCard;
  }
}
