import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { LinkTarget } from '../../model/links.ts';
import type { Quote, TimelineEvent } from '../../model/timeline.ts';
import { customElement } from '../base/custom-element.ts';
import { absoluteHref, citeEvent, citeQuote } from '../words/cite.ts';
import { speakerName } from '../words/speaker.ts';
import { followLink, sendRequest, type ReaderContext } from '../base/context.ts';
import { CopyController } from '../base/copy-controller.ts';
import { eventDetail } from './detail-event.ts';
import { quoteDetail } from './detail-quote.ts';
import { detailStyles } from './detail-styles.ts';
import { leadingSide } from '../words/leading-side.ts';
import { isolate } from '../strings/languages.ts';
import { panelStyles } from './panel-styles.ts';
import { readingStyles } from './reading-styles.ts';
import { neighboursOf } from '../words/timeline-order.ts';
import { readingStrings } from '../strings/reading-strings.ts';

/**
 * @summary Everything about one event or quotation: date and why, every passage with its source, who, what was said,
 * what an editor changed, and what stands before and after it. Any other target renders nothing.
 *
 * @fires ct-request - select, close, copy
 *
 * @csspart panel - the panel
 * @csspart title - its heading
 * @csspart facts - date, kind, status and who claims or disputes
 * @csspart why - why this date
 * @csspart evidence - the passages
 * @csspart passage - one passage
 * @csspart mark - the telling words
 * @csspart source - where a passage stands
 * @csspart quotes - what was said
 * @csspart corrections - what an editor changed
 * @csspart actions - Show on the timeline, Copy link, Cite
 * @csspart close - the button that closes it
 */
@customElement('ct-detail')
export class CtDetail extends LitElement {
  static override styles = [readingStyles, panelStyles, detailStyles];

  @property({ attribute: false }) context: ReaderContext | undefined;
  @property({ attribute: false }) target: LinkTarget | null = null;
  /** On a phone: a sheet from below, whose head stays in sight. */
  @property({ type: Boolean, reflect: true }) sheet = false;

  @query('h2') private readonly heading!: HTMLElement | null;
  readonly #copy = new CopyController(this);

  constructor() {
    super();
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (sendRequest(this, { type: 'close' })) event.preventDefault();
    });
  }

  /** Puts the reader at the top of the panel, as one does after opening it. */
  focusHeading(): void {
    this.heading?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('target')) this.#copy.reset();
    const { context, event, quote } = this;
    if (!context) return;
    const side = event ? leadingSide(event, context) : (quote?.speaker ?? null);
    this.style.setProperty('--_side', context.colorOf(side));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context, event, quote } = this;
    if (!context) return nothing;
    if (event)
      return this.#panel(context, event, eventDetail(event, context, this), citeEvent(event, context));
    if (quote)
      return this.#panel(context, quote, quoteDetail(quote, context, this), citeQuote(quote, context));
    return nothing;
  }

  private get event(): TimelineEvent | undefined {
    return this.target?.kind === 'event' ? this.context?.lookup.event(this.target.id) : undefined;
  }

  private get quote(): Quote | undefined {
    return this.target?.kind === 'quote' ? this.context?.lookup.quote(this.target.id) : undefined;
  }

  #panel(
    context: ReaderContext,
    shown: TimelineEvent | Quote,
    content: { readonly facts: unknown; readonly body: unknown },
    citation: string,
  ): TemplateResult {
    const { timeline } = context;
    const strings = readingStrings(context.strings);
    const isEvent = 'title' in shown;
    const target: LinkTarget = { kind: isEvent ? 'event' : 'quote', id: shown.id };
    const heading = isEvent
      ? html`<h2 id="title" part="title" tabindex="-1" lang=${timeline.language}>${shown.title}</h2>`
      : html`<h2 id="title" part="title" tabindex="-1">
          ${strings.quoteBy(isolate(speakerName(shown, context), strings.dir))}
        </h2>`;
    return html`
      <article part="panel" class="panel" aria-labelledby="title">
        <header class="head">
          ${heading}
          <button
            type="button"
            class="close"
            part="close"
            @click=${() => sendRequest(this, { type: 'close' })}
          >
            ${strings.close}
          </button>
        </header>
        <div class="facts muted" part="facts">${content.facts}</div>
        ${content.body}
        <footer>
          <div class="actions" part="actions">
            <a href=${context.href(target)} @click=${(click: MouseEvent) => followLink(click, this, target)}
              >${strings.showOnTimeline}</a
            >
            <button type="button" @click=${() => this.#copy.copy('link', absoluteHref(target, context))}>
              ${strings.copyLink}
            </button>
            <button type="button" @click=${() => this.#copy.copy('citation', citation)}>
              ${strings.cite}
            </button>
          </div>
          ${this.#copy.status(strings)} ${isEvent ? this.#neighbours(context, shown) : nothing}
        </footer>
      </article>
    `;
  }

  /** In the order of the file, which is the order of time. */
  #neighbours(context: ReaderContext, event: TimelineEvent): TemplateResult | typeof nothing {
    const { strings, timeline } = context;
    const neighbours = neighboursOf(timeline, event);
    if (!neighbours) return nothing;
    const [before, after] = neighbours;
    const link = (one: TimelineEvent | undefined, name: string, words: string): unknown => {
      if (!one) return nothing;
      const target: LinkTarget = { kind: 'event', id: one.id };
      return html`<a
        class=${name}
        rel=${name === 'next' ? 'next' : 'prev'}
        href=${context.href(target)}
        @click=${(click: MouseEvent) => followLink(click, this, target)}
        ><span class="muted">${words}</span><br /><span lang=${timeline.language}>${one.title}</span></a
      >`;
    };
    return html`<nav class="neighbours" aria-label="${strings.previous}${strings.comma}${strings.next}">
      ${link(before, 'previous', strings.previous)} ${link(after, 'next', strings.next)}
    </nav>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-detail': CtDetail;
  }
}
