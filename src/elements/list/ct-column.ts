import { bisectRight } from 'd3-array';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { EventTable } from '../../layout/event-table.ts';
import type { Found } from '../../layout/found.ts';
import type { LinkTarget } from '../../model/links.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { customElement } from '../base/custom-element.ts';
import { columnCard } from './column-card.ts';
import { columnGroups, homeOf, type Asked, type ColumnMonth, type ColumnYear } from './column-groups.ts';
import { ColumnPlaces, isOnScreen } from './column-places.ts';
import { columnStyles } from './column-styles.ts';
import type { ReaderContext } from '../base/context.ts';
import { cssProperty } from '../base/css-property.ts';
import { painted } from '../base/painted.ts';
import './ct-strip.ts';
import type { CtStrip, StripMove } from './ct-strip.ts';
import { wordDate, wordEdtf } from '../words/dates.ts';
import { wordMonth, wordPeriod } from '../words/periods.ts';
import { foundStyles } from './found-styles.ts';
import { groupByMonth, inWindow, type YearGroup } from './list-groups.ts';
import { markDefs } from '../stage/mark-template.ts';
import { markStyles } from '../stage/mark-styles.ts';
import type { Picture } from '../view/picture.ts';
import { paraphraseItems } from '../reading/paraphrase-items.ts';
import { quoteItems } from '../reading/quote-items.ts';
import { readingStyles } from '../reading/reading-styles.ts';
import { ScrollWatch } from './scroll-watch.ts';
import { askFor } from '../view/view-requests.ts';
import { EventPager, MOST_AT_ONCE } from './event-pager.ts';
import { looseParaphrases } from '../words/loose.ts';
import { undatedOf } from '../words/timeline-counts.ts';
import { readingStrings } from '../strings/reading-strings.ts';

/** So many cards come at a time at first: all at once would hold up a phone. */
const PIECE = 8;

/**
 * @summary Time running down the page, for a phone: each event and what was said of it is one card beside its sign; year
 * and month stay in sight; a strip at the side shows where one is. The page scrolls it; it never scrolls by itself
 * but to follow a link.
 *
 * @fires ct-request - select; window, where a scroll came to rest
 *
 * @csspart year - heading of a year
 * @csspart month - heading of a month
 * @csspart item - one event with its sign
 * @csspart card - its card
 * @csspart title - its title, a link
 * @csspart asked - the line at the date that a link named
 * @csspart text - a quotation
 */
@customElement('ct-column')
export class CtColumn extends LitElement {
  static override styles = [readingStyles, markStyles, foundStyles, columnStyles];

  @property({ attribute: false }) context: ReaderContext | undefined;
  @property({ attribute: false }) picture: Picture | undefined;
  /** What is open, or the date that a link named. A new object is a new wish to be taken there. */
  @property({ attribute: false }) selected: LinkTarget = { kind: 'all' };
  /** What a search has found. */
  @property({ attribute: false }) found: Found | null = null;
  /** The page itself was opened for this timeline, so that its first link may scroll the page too. */
  @property({ type: Boolean }) linked = false;

  /** The present; a line stands at it between what was before and what comes after. */
  @property({ type: Number }) nowMs = NaN;

  @query('ct-strip') private readonly strip!: CtStrip | null;

  /** The scroll under way is a jump by the strip. */
  #leaps = false;
  #groups: readonly YearGroup[] = [];
  /** How many cards there may be by now, and how many of these are yet to be rendered. */
  #drawn = PIECE;
  #left = 0;
  #drawing: Promise<void> | null = null;
  readonly #pager = new EventPager();
  readonly #places = new ColumnPlaces(() => this.renderRoot);
  /** Id of the first event after the present, if some were before. */
  #afterNow: string | null = null;
  readonly #watch = new ScrollWatch(this, {
    parts: () => this.#places.cards(),
    seen: () => {
      if (this.strip) this.strip.window = this.#places.windowOf(this.#isInView);
    },
    settled: () => {
      // While cards are still to come, and a link to be followed, nobody has chosen what is in view.
      if (!this.#drawing) this.#settled();
    },
    // At the strip alone: what all cards inherit is worked out anew for each.
    shown: (heightPx) => this.strip?.style.setProperty('--_shown', `${heightPx}px`),
  });

  readonly #isInView = (card: Element): boolean => this.#watch.isInView(card);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { context, picture } = this;
    const before = changed.get('context');
    // Only what comes first comes in pieces; and who has gone on meanwhile wants all of it.
    if (this.hasUpdated && (changed.has('selected') || !this.#drawing)) this.#drawn = Infinity;
    if (context) {
      const isNew = this.#pager.show(context.timeline) || before?.zone !== context.zone;
      const isTurned = changed.has('selected') && this.#turnTo(this.selected, context);
      if (isNew || isTurned) this.#groups = groupByMonth(this.#pager.events, context.zone);
    }
    if (picture && changed.has('picture')) this.#places.table = picture.table;
    if (context && picture && (changed.has('context') || changed.has('picture') || changed.has('nowMs')))
      this.#afterNow = idAfter(picture.table, this.#pager.events, this.nowMs);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context, picture } = this;
    if (!context || !picture) return nothing;
    const { timeline, lookup } = context;
    const strings = readingStrings(context.strings);
    const undated = undatedOf(timeline);
    const loose = timeline.quotes.filter((quote) => !homeOf(quote, lookup));
    const indirect = looseParaphrases(timeline, lookup);
    const turned = (): void => {
      this.#regroup(context);
    };
    const missing = Math.max(0, this.#pager.events.length - this.#drawn);
    this.#left = this.#drawn;
    return html`
      <svg class="defs" aria-hidden="true">${markDefs}</svg>
      <div class="flow">
        ${this.#pager.template('before', strings, turned)}
        ${repeat(
          columnGroups(this.#groups, askedOf(this.selected)),
          ({ startMs }) => startMs,
          (year) => this.#year(year, context),
        )}
        ${missing === 0 ? nothing : html`<div class="rest" ${cssProperty('--_rest', String(missing))}></div>`}
        ${this.#pager.template('after', strings, turned)}
        ${
          undated.length === 0 || missing > 0
            ? nothing
            : html`<section class="undated">
                <h2 part="year">${strings.undatedTitle(undated.length)}</h2>
                <ol>
                  ${undated.slice(0, MOST_AT_ONCE).map((event) => this.#card(event, context))}
                </ol>
              </section>`
        }
        ${
          loose.length + indirect.length === 0 || missing > 0
            ? nothing
            : html`<section class="loose">
                <h2 part="year">${strings.quotes}</h2>
                <ul class="quotes">
                  ${quoteItems(loose, context, this)} ${paraphraseItems(indirect, context)}
                </ul>
              </section>`
        }
      </div>
      <div class="side">
        <ct-strip
          .context=${context}
          .picture=${picture}
          .foundMs=${this.found?.atMs ?? null}
          @ct-strip-move=${this.#move}
        ></ct-strip>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.context || !this.picture) return;
    const isFirst = changed.has('picture') && changed.get('picture') === undefined;
    if (isFirst && this.#pager.events.length > this.#drawn) this.#drawing = this.#drawOn();
    else if (isFirst ? this.linked : changed.has('selected')) this.#follow(changed.get('selected'), isFirst);
  }

  /** Not before all cards are there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#drawing;
    return isComplete;
  }

  /** The rest of the cards, each piece in a frame of its own. */
  async #drawOn(): Promise<void> {
    const { selected, context } = this;
    let isWaiting = this.linked;
    // As soon as it is there; where a date belongs is known only when all is.
    const follow = (): void => {
      isWaiting = false;
      if (this.selected === selected) this.#follow(undefined, true);
    };
    const zoned = this.#pager.events.find(({ date }) => date?.zone !== undefined)?.date;
    if (zoned && context) {
      // What the browser reads before it first tells a zone's time takes as long as a piece: a turn of its own.
      await painted();
      wordDate(zoned, context.lang, context.zone);
    }
    while (this.#drawn < this.#pager.events.length) {
      await painted();
      this.#drawn += PIECE;
      this.requestUpdate();
      await super.getUpdateComplete();
      if (
        isWaiting &&
        'id' in selected &&
        context &&
        this.#places.partOf(selected, this.#pager.events, context)
      )
        follow();
    }
    this.#drawing = null;
    if (isWaiting) follow();
  }

  /** Whether the page had to be turned for what is wanted. */
  #turnTo(target: LinkTarget, { lookup }: ReaderContext): boolean {
    switch (target.kind) {
      case 'event':
        return this.#pager.goTo(target);
      case 'quote': {
        const quote = lookup.quote(target.id);
        const home = quote && homeOf(quote, lookup);
        return home ? this.#pager.goTo(home) : false;
      }
      case 'date':
      case 'range':
        return target.startMs !== null && this.#pager.goTo({ ms: target.startMs });
      default:
        return false;
    }
  }

  #regroup({ zone }: ReaderContext): void {
    this.#groups = groupByMonth(this.#pager.events, zone);
    this.requestUpdate();
    void this.updateComplete.then(() =>
      this.#places.cards()[0]?.scrollIntoView({ block: 'start', behavior: 'instant' }),
    );
  }

  #year({ startMs, months, count }: ColumnYear, context: ReaderContext): TemplateResult | typeof nothing {
    if (this.#left <= 0 && count > 0) return nothing;
    const { lang, strings } = context;
    const words = wordPeriod(startMs, 'year', lang);
    return html`<section class="year" ${cssProperty('--_chars', String(words.length))}>
      <h2 part="year" aria-label="${words}${strings.comma}${strings.count(count)}">${words}</h2>
      ${months.map((month) => this.#month(month, context))}
    </section>`;
  }

  #month(month: ColumnMonth, context: ReaderContext): TemplateResult | typeof nothing {
    const { startMs, askedAfter } = month;
    const events = month.events.slice(0, Math.max(0, this.#left));
    this.#left -= events.length;
    if (events.length === 0 && month.events.length > 0) return nothing;
    const { lang, strings } = context;
    const items = html`<ol>
      ${events.slice(0, askedAfter ?? 0).map((event) => this.#card(event, context))}
      ${askedAfter === null || askedAfter > events.length ? nothing : this.#askedLine(context)}
      ${events.slice(askedAfter ?? 0).map((event) => this.#card(event, context))}
    </ol>`;
    if (startMs === null) return items;
    const count = strings.count(month.events.length);
    // Beside the year, which stays in sight, the name of the month is enough; a list of headings has both.
    return html`<section class="month">
      <h3 part="month" aria-label="${wordPeriod(startMs, 'month', lang)}${strings.comma}${count}">
        ${wordMonth(startMs, lang)} <span class="count">${count}</span>
      </h3>
      ${items}
    </section>`;
  }

  #askedLine(context: ReaderContext): TemplateResult | typeof nothing {
    const { selected } = this;
    if (selected.kind !== 'date') return nothing;
    return html`<li class="asked-line" part="asked" aria-current="date">
      <span>${wordEdtf(selected.edtf, context.lang)}</span>
    </li>`;
  }

  #card(event: TimelineEvent, context: ReaderContext): unknown {
    const { selected } = this;
    const id = 'id' in selected ? selected.id : null;
    const asked = selected.kind === 'date' && event.date !== null && inWindow(event, selected);
    const isFound = this.found?.ids.has(event.id) ?? false;
    const isHere =
      id !== null && (id === event.id || context.lookup.quotesOf(event.id).some((quote) => quote.id === id));
    const { table } = this.#places;
    const card = guard([event, context, table, isHere && id, asked, isFound], () =>
      columnCard(
        event,
        context,
        { item: table?.itemOf(event.id) ?? undefined, selected: id, asked, isFound },
        this,
      ),
    );
    if (event.id !== this.#afterNow) return card;
    return html`<li class="now-line"><span>${context.strings.now}</span></li>
      ${card}`;
  }

  /** Scrolls to what is selected, unless the reader has just touched it: then it is where they want it. */
  #follow(before: LinkTarget | undefined, isFirst: boolean): void {
    const { selected, context } = this;
    if (!context || selected.kind === 'all') return;
    const part = this.#places.partOf(selected, this.#pager.events, context);
    if (!part) return;
    const isOpening = selected.kind === 'event' || selected.kind === 'quote';
    const again = before && writeKey(before) === writeKey(selected);
    // From match to match it goes along: what comes from below may cover the one in view.
    const isMatch = isOpening && this.found?.ids.has(selected.id);
    if (!isFirst && isOpening && !isMatch && !again && this.#watch.isInView(part)) return;
    this.#watch.bringToTop(part);
  }

  /** At the very beginning one has the whole before one, and the link says no more than that. */
  #settled(): void {
    // Measured, once: the observer may not have spoken yet.
    const window = this.#places.windowOf(isOnScreen);
    const [first] = this.#places.cards();
    if (!window || !this.picture || !first) return;
    const atTop = isOnScreen(first);
    const leap = this.#leaps;
    this.#leaps = false;
    askFor(this, { type: 'window', window: atTop ? this.picture.span : window, settle: true, leap });
  }

  readonly #move = ({ detail }: CustomEvent<StripMove>): void => {
    const { top } = this.getBoundingClientRect();
    if (detail.kind === 'to' && this.context && this.#pager.goTo({ ms: detail.ms }))
      this.#regroup(this.context);
    else {
      const part =
        detail.kind === 'to'
          ? this.#places.cardAt(detail.ms)
          : this.#places.sectionFrom(this.#isInView, detail.headings);
      part?.scrollIntoView({ block: 'start', behavior: 'instant' });
    }
    this.#leaps ||= detail.begins && this.getBoundingClientRect().top !== top;
  };
}

/** A date that a link named has a line of its own; a range, which is also what a scroll writes, is only gone to. */
function askedOf(target: LinkTarget): Asked | null {
  if (target.kind !== 'date') return null;
  const startMs = target.startMs ?? target.endMs;
  return startMs === null ? null : { startMs, endMs: target.endMs };
}

/** Id of the event that follows an instant in the order of the file; null where none does, or none was before. */
function idAfter(table: EventTable, events: readonly TimelineEvent[], ms: number): string | null {
  const row = bisectRight(table.at, ms);
  if (row === 0 || row >= table.length) return null;
  const ids = new Set<string>();
  // Of those that stand at the same time, the table and the file may have another first.
  for (let i = row; table.at[i] === table.at[row]; i++) ids.add(table.item(i).id);
  return events.find(({ id }) => ids.has(id))?.id ?? null;
}

function writeKey(target: LinkTarget): string {
  return 'id' in target ? `${target.kind} ${target.id}` : target.kind;
}

declare global {
  interface HTMLElementTagNameMap {
    'ct-column': CtColumn;
  }
}
