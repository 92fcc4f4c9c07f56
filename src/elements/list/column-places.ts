/** Where in a column things stand: the card of an event, the part that a link leads to, the time that some of its cards take. */
import type { EventTable } from '../../layout/event-table.ts';
import type { Item, Window } from '../../layout/types.ts';
import type { LinkTarget } from '../../model/links.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { ReaderContext } from '../base/context.ts';
import { eventAt, homeOf } from './column-groups.ts';

const HOUR = 3_600_000;

export class ColumnPlaces {
  readonly #root: () => ParentNode;
  /** Of the events that the column shows. */
  table: EventTable | undefined;

  constructor(root: () => ParentNode) {
    this.#root = root;
  }

  cards(): readonly HTMLElement[] {
    return [...this.#root().querySelectorAll<HTMLElement>('.event')];
  }

  /** What a link leads to, of `events` in the column; null where it leads nowhere in it. */
  partOf(target: LinkTarget, events: readonly TimelineEvent[], { lookup }: ReaderContext): Element | null {
    switch (target.kind) {
      case 'all':
      case 'compare':
        return null;
      case 'event':
      case 'story':
        return this.#cardOf(target.id);
      case 'quote': {
        const quote = lookup.quote(target.id);
        const home = quote && homeOf(quote, lookup);
        return home ? this.#cardOf(home.id) : this.#root().querySelector('.loose');
      }
      case 'date':
        return this.#root().querySelector('.asked-line') ?? this.#cardOf(eventAt(events, target)?.id);
      case 'range':
        return this.#cardOf(eventAt(events, target)?.id);
    }
  }

  /** From the first beginning to the last end of the dated cards in view; null where there is none. */
  windowOf(isInView: (card: Element) => boolean): Window | null {
    let startMs = Infinity;
    let endMs = -Infinity;
    for (const card of this.cards()) {
      const item = isInView(card) ? this.#itemOf(card) : null;
      if (!item) continue;
      startMs = Math.min(startMs, item.startMs ?? item.endMs ?? Infinity);
      endMs = Math.max(endMs, item.endMs ?? item.startMs ?? -Infinity);
    }
    if (startMs > endMs) return null;
    return { startMs, endMs: Math.max(endMs, startMs + HOUR) };
  }

  /** The first card that begins at an instant or later; the last where none does. */
  cardAt(ms: number): HTMLElement | undefined {
    const dated = this.cards().filter((card) => this.#itemOf(card));
    const start = (card: HTMLElement): number => {
      const item = this.#itemOf(card);
      return item?.startMs ?? item?.endMs ?? -Infinity;
    };
    return dated.find((each) => start(each) >= ms) ?? dated.at(-1);
  }

  /** What has a heading, so many headings on from the first card in view. */
  sectionFrom(isInView: (card: Element) => boolean, headings: number): Element | undefined {
    const sections = [...this.#root().querySelectorAll('.month, .year > ol, .undated, .loose')];
    const inView = this.cards().find(isInView);
    const here = sections.findIndex((section) => inView && section.contains(inView));
    return sections[Math.min(sections.length - 1, Math.max(0, here + headings))];
  }

  #cardOf(id: string | undefined): Element | null {
    return id === undefined ? null : this.#root().querySelector(`[data-id="${CSS.escape(id)}"]`);
  }

  #itemOf(card: HTMLElement): Item | null {
    return this.table?.itemOf(card.dataset['id'] ?? '') ?? null;
  }
}

export function isOnScreen(card: Element): boolean {
  const { top, bottom } = card.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
