/**
 * So many events of a long list or column as one page can hold, and the way to those before and after. A short one is a single page.
 * Time decides the order; what has no date has no place here.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Strings } from '../strings/strings.ts';
import { orderOf } from '../words/timeline-order.ts';

/** Up to here all are shown; each has some fifteen elements, and 1,500 are enough for a page. */
export const MOST_AT_ONCE = 80;
const PAGE = 50;
/** Paper has no buttons to turn: it gets as many as a printer takes without giving up. */
const MOST_ON_PAPER = 2000;

export class EventPager {
  #timeline: Timeline | undefined;
  #from = 0;
  #isPaper = false;

  /** What is shown now, the same list until that changes. */
  events: readonly TimelineEvent[] = [];
  /** Of all that have a date. */
  count = 0;

  /** Whether the events are others than before. */
  show(timeline: Timeline): boolean {
    if (this.#timeline === timeline) return false;
    const before = this.#timeline;
    this.#timeline = timeline;
    this.count = orderOf(timeline).count;
    this.#cut(before ? this.#from : 0);
    return true;
  }

  /** Brings an event, or what is there from an instant on, into the page; whether that changed it. */
  goTo(place: { readonly id: string } | { readonly ms: number }): boolean {
    if (!this.#timeline || this.count <= MOST_AT_ONCE) return false;
    const order = orderOf(this.#timeline);
    const at = 'id' in place ? order.placeOf(place.id) : Math.min(order.placeAt(place.ms), this.count - 1);
    if (at === null || at < 0 || (at >= this.#from && at < this.#from + PAGE)) return false;
    this.#cut(Math.floor(at / PAGE) * PAGE);
    return true;
  }

  /** One long page for paper, or pages again; begins at an instant, or with the first. */
  paper(isPaper: boolean, fromMs: number | null): void {
    this.#isPaper = isPaper;
    const at = this.#timeline && fromMs !== null ? orderOf(this.#timeline).placeAt(fromMs) : 0;
    this.#cut(isPaper ? at : Math.floor(at / PAGE) * PAGE);
  }

  /** Where in the whole it is, and buttons to what is `before` or after; nothing for a single page. */
  template(way: 'before' | 'after', strings: Strings, turned: () => void): TemplateResult | typeof nothing {
    const left = way === 'before' ? this.#from : this.count - this.#from - this.events.length;
    if (this.count <= MOST_AT_ONCE || left <= 0) return nothing;
    const turn = (): void => {
      this.#cut(this.#from + (way === 'before' ? -PAGE : PAGE));
      turned();
    };
    return html`<p class="pages" part="pages">
      <button type="button" class="page ${way}" @click=${turn}>
        ${way === 'before' ? strings.earlier : strings.later} (${strings.more(left)})
      </button>
      <span class="muted">${strings.shownOf(this.events.length, this.count)}</span>
    </p>`;
  }

  #cut(from: number): void {
    if (!this.#timeline) return;
    if (this.#isPaper && this.count > MOST_AT_ONCE) {
      this.#from = from;
      this.events = orderOf(this.#timeline).slice(from, from + MOST_ON_PAPER);
      return;
    }
    const last = Math.max(0, Math.floor((this.count - 1) / PAGE) * PAGE);
    this.#from = this.count <= MOST_AT_ONCE ? 0 : Math.min(Math.max(0, from), last);
    const size = this.count <= MOST_AT_ONCE ? MOST_AT_ONCE : PAGE;
    this.events = orderOf(this.#timeline).slice(this.#from, this.#from + size);
  }
}
