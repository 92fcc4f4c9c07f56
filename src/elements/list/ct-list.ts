import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Found } from '../../layout/found.ts';
import type { Window } from '../../layout/types.ts';
import type { Span } from '../../model/calendar.ts';
import type { LinkTarget } from '../../model/links.ts';
import type { Source, TimelineEvent } from '../../model/timeline.ts';
import { customElement } from '../base/custom-element.ts';
import { citeSource } from '../words/cite.ts';
import { followLink, sendRequest, type ReaderContext } from '../base/context.ts';
import { cssProperty } from '../base/css-property.ts';
import { wordPeriod } from '../words/periods.ts';
import { sourceLine } from '../reading/detail-evidence.ts';
import { foundStyles } from './found-styles.ts';
import { EventPager, MOST_AT_ONCE } from './event-pager.ts';
import { dateTemplate, dotted, kindWords, standing } from '../words/event-words.ts';
import { leadingSide } from '../words/leading-side.ts';
import { httpUrl } from '../base/http-url.ts';
import { isOnScreen } from './column-places.ts';
import { groupByMonth, inWindow, type MonthGroup, type YearGroup } from './list-groups.ts';
import { listStyles } from './list-styles.ts';
import { dateOfTelling, WHOLE_PASSAGE } from '../reading/passage.ts';
import { passageTemplate } from '../reading/passage-template.ts';
import { passageBelow } from '../reading/passage-below.ts';
import { paraphraseItems } from '../reading/paraphrase-items.ts';
import { passageLink, quoteItems } from '../reading/quote-items.ts';
import { readingStyles } from '../reading/reading-styles.ts';
import { looseParaphrases } from '../words/loose.ts';
import { undatedOf } from '../words/timeline-counts.ts';
import { readingStrings } from '../strings/reading-strings.ts';

const DAY = 86_400_000;

/**
 * @summary The same events as plain reading: headings by year and month with counts, passages and quotations under
 * their event, the undated at the end. What a screen reader and a printer get.
 *
 * @fires ct-request - select, hover
 *
 * @csspart year - heading of a year
 * @csspart month - heading of a month
 * @csspart item - one event
 * @csspart title - its title, a link
 * @csspart passage - what tells of it, whole
 * @csspart mark - the telling words
 * @csspart source - where a passage stands
 * @csspart text - a quotation
 */
@customElement('ct-list')
export class CtList extends LitElement {
  static override styles = [readingStyles, foundStyles, listStyles];

  @property({ attribute: false }) context: ReaderContext | undefined;
  /** Events outside stay in the list, set back, so that searching the page finds them; null: all alike. */
  @property({ attribute: false }) window: Span | null = null;
  /** All that is in the window, without pages to turn: for a printer. */
  @property({ type: Boolean }) paper = false;
  /** What a search has found. */
  @property({ attribute: false }) found: Found | null = null;
  /** Id of the event or quote that is open. */
  @property() selected: string | null = null;

  #groups: readonly YearGroup[] = [];
  readonly #pager = new EventPager();
  #zone = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { context } = this;
    // A new context comes with every view; the events are put in order once.
    if (!context) return;
    const pager = this.#pager;
    let isNew = pager.show(context.timeline) || this.#zone !== context.zone;
    this.#zone = context.zone;
    if (this.selected !== null && changed.has('selected')) isNew = pager.goTo({ id: this.selected }) || isNew;
    else if (changed.has('window') && this.window?.startMs != null)
      isNew = pager.goTo({ ms: this.window.startMs }) || isNew;
    if (changed.has('paper') && (this.paper || changed.get('paper') === true)) {
      pager.paper(this.paper, this.window?.startMs ?? null);
      isNew = true;
    }
    if (isNew) this.#group(context);
  }

  #group({ zone }: ReaderContext): void {
    this.#groups = groupByMonth(this.#pager.events, zone);
  }

  #turn(context: ReaderContext): void {
    this.#group(context);
    this.requestUpdate();
    // What one reads next begins where it did.
    void this.updateComplete.then(() => {
      this.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    if (!context) return nothing;
    const undated = undatedOf(context.timeline);
    const loose = context.timeline.quotes.filter(
      ({ events }) => !events.some((id) => context.lookup.event(context.lookup.resolve(id) ?? id)),
    );
    const indirect = looseParaphrases(context.timeline, context.lookup);
    const strings = readingStrings(context.strings);
    const turned = (): void => {
      this.#turn(context);
    };
    return html`
      ${this.#pager.template('before', strings, turned)}
      ${repeat(
        this.#groups,
        ({ startMs }) => startMs,
        (year) => this.#year(year, context),
      )}
      ${this.#pager.template('after', strings, turned)}
      ${
        undated.length === 0
          ? nothing
          : html`<section class="undated">
              <h2 part="year">${strings.undatedTitle(undated.length)}</h2>
              ${this.#items(undated.slice(0, MOST_AT_ONCE), context)}
              ${undated.length > MOST_AT_ONCE ? html`<p class="muted">${strings.more(undated.length - MOST_AT_ONCE)}</p>` : nothing}
            </section>`
      }
      ${
        loose.length + indirect.length === 0
          ? nothing
          : html`<section>
              <h2 part="year">${strings.quotes}</h2>
              <ul class="quotes">
                ${quoteItems(loose, context, this)}
                ${paraphraseItems(indirect, context, ({ evidence }) => passageBelow(evidence, context))}
              </ul>
            </section>`
      }
      ${
        context.timeline.sources.length === 0
          ? nothing
          : html`<section class="sources">
              <h2 part="year">${strings.sources}</h2>
              <ul>
                ${context.timeline.sources.map((source) => this.#source(source, context))}
              </ul>
            </section>`
      }
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // From match to match the list goes along; what one opens oneself is in sight.
    const { selected, found } = this;
    if (!changed.has('selected') || selected === null || !found?.ids.has(selected)) return;
    this.renderRoot
      .querySelector(`[data-id="${CSS.escape(selected)}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }

  /** To the first event of what the window holds, if none is on screen; the keys go on from there. */
  async goToPart(): Promise<void> {
    await this.updateComplete;
    if (!this.window || this.#onScreen('.inside').length > 0) return;
    const title = this.renderRoot.querySelector<HTMLElement>('.year .inside .title');
    title?.closest('.event')?.scrollIntoView({ block: 'start', behavior: 'instant' });
    title?.focus({ preventScroll: true });
  }

  /** From when to when the events on screen are, and a little around it; null where one of them is in the window, or none has a date. */
  get elsewhere(): Window | null {
    if (!this.window || this.#onScreen('.inside').length > 0) return null;
    const seen = new Set(this.#onScreen('.outside').map((event) => event.dataset['id']));
    const ms = this.#pager.events
      .filter(({ id }) => seen.has(id))
      .flatMap(({ date }) =>
        [date?.start, date?.end].flatMap((each) => (each == null ? [] : Date.parse(each))),
      );
    if (ms.length === 0) return null;
    const [startMs, endMs] = [Math.min(...ms), Math.max(...ms)];
    const aroundMs = Math.max(DAY, (endMs - startMs) / 8);
    return { startMs: startMs - aroundMs, endMs: endMs + aroundMs };
  }

  #onScreen(which: string): readonly HTMLElement[] {
    const events = this.renderRoot.querySelectorAll<HTMLElement>(`.year ${which}`);
    return [...events].filter(isOnScreen);
  }

  /** As a citation with the address in it, since paper has no links. */
  #source(source: Source, context: ReaderContext): TemplateResult {
    const href = httpUrl(source.url);
    const words = citeSource(source, context);
    return html`<li>
      ${href === null ? words : html`<a href=${href} target="_blank" rel="noopener">${words}</a>`}
    </li>`;
  }

  /** On paper what lies outside is left out, and not counted. */
  #count(events: readonly TimelineEvent[], { strings }: ReaderContext): string {
    const isThere = (event: TimelineEvent) => !this.paper || inWindow(event, this.window);
    return strings.count(events.filter(isThere).length);
  }

  #year({ startMs, months }: YearGroup, context: ReaderContext): TemplateResult {
    const { lang } = context;
    const count = this.#count(
      months.flatMap(({ events }) => events),
      context,
    );
    return html`<section class="year">
      <h2 part="year">${wordPeriod(startMs, 'year', lang)} <span class="count">${count}</span></h2>
      ${months.map((month) => this.#month(month, context))}
    </section>`;
  }

  #month({ startMs, events }: MonthGroup, context: ReaderContext): TemplateResult {
    if (startMs === null) return this.#items(events, context);
    const { lang } = context;
    return html`<section>
      <h3 part="month">
        ${wordPeriod(startMs, 'month', lang)} <span class="count">${this.#count(events, context)}</span>
      </h3>
      ${this.#items(events, context)}
    </section>`;
  }

  #items(events: readonly TimelineEvent[], context: ReaderContext): TemplateResult {
    return html`<ol class="events">
      ${repeat(
        events,
        ({ id }) => id,
        (event) => this.#item(event, context),
      )}
    </ol>`;
  }

  #item(event: TimelineEvent, context: ReaderContext): TemplateResult {
    const { strings, lookup, colorOf, timeline } = context;
    const target: LinkTarget = { kind: 'event', id: event.id };
    const side = leadingSide(event, context);
    const quotes = lookup.quotesOf(event.id);
    const paraphrases = lookup.paraphrasesOf(event.id);
    const said = standing(event, context);
    const hover = (id: string | null) => () => void sendRequest(this, { type: 'hover', id });
    return html`<li
      part="item"
      class="event ${inWindow(event, this.window) ? 'inside' : 'outside'} ${this.found?.ids.has(event.id) ? 'found' : ''}"
      data-id=${event.id}
      ${cssProperty('--_side', colorOf(side))}
      @pointerenter=${hover(event.id)}
      @pointerleave=${hover(null)}
      @focusin=${hover(event.id)}
      @focusout=${hover(null)}
    >
      ${event.date ? html`<p class="when muted">${dateTemplate(event.date, context)}</p>` : nothing}
      <div>
        <p>
          <a
            part="title"
            class="title"
            lang=${timeline.language}
            aria-current=${this.selected === event.id ? 'true' : nothing}
            href=${context.href(target)}
            @click=${(click: MouseEvent) => followLink(click, this, target)}
            >${event.title}</a
          >
        </p>
        <p class="muted">
          ${dotted(
            side === null
              ? nothing
              : html`<span class="side"><bdi>${lookup.actor(side)?.name ?? side}</bdi></span>`,
            kindWords(event, strings),
            event.place === undefined ? nothing : html`<bdi>${event.place}</bdi>`,
            said === '' ? nothing : html`<strong>${said}</strong>`,
          )}
        </p>
        ${event.evidence.map(
          (telling) =>
            html`${passageTemplate(telling, dateOfTelling(telling, event.date), WHOLE_PASSAGE, context)}
              <p class="source muted" part="source">${sourceLine(telling, context)}</p>`,
        )}
        ${
          quotes.length + paraphrases.length === 0
            ? nothing
            : html`<ul class="quotes">
                ${quoteItems(quotes, context, this)}
                ${paraphraseItems(paraphrases, context, () => html`<p>${passageLink(target, context, this)}</p>`)}
              </ul>`
        }
      </div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-list': CtList;
  }
}
