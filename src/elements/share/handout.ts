/** What stands on a handout, a worksheet and its answer sheet, without a DOM: the same view always gives the same sheets. */
import { NO_OPTIONS } from '../../model/link-options.ts';
import { writeLink } from '../../model/links.ts';
import type { Evidence, Source, TimelineEvent } from '../../model/timeline.ts';
import type { ReaderContext } from '../base/context.ts';
import { inWindow } from '../list/list-groups.ts';
import type { Scene } from '../view/scene.ts';
import { inOtherOrder } from './shuffle.ts';
import { isWhole, targetOf, type ViewState } from '../view/view-state.ts';

export const SHEETS = ['handout', 'dates', 'order'] as const;
export type SheetKind = (typeof SHEETS)[number];

/** More pages than these make helps nobody; what is left out is said. */
const MOST = 200;

export interface Entry {
  readonly event: TimelineEvent;
  /** Its place in time, from 1; what has no date has its place at the end. */
  readonly number: number;
  /** Of a worksheet to be put in order: A, B, …, Z, AA, … as they stand on it. */
  readonly letter: string;
}

export interface Handout {
  /** In the order of time. */
  readonly entries: readonly Entry[];
  /** The same as they stand on the worksheet that is to be put in order. */
  readonly shuffled: readonly Entry[];
  /** Of the same view, whether they found room or not. */
  readonly total: number;
  /** Fragment, without `#`, that opens the view. */
  readonly link: string;
}

/**
 * `most`: as many events as there shall be, the most important ones; null: all. A worksheet takes no undated ones, since nobody
 * could place them; neither does a part of the timeline, since they are in no range.
 */
export function handoutOf(scene: Scene, view: ViewState, kind: SheetKind, most: number | null): Handout {
  const { context, picture } = scene;
  const window = isWhole(view.window, picture.span) ? null : view.window;
  const takesUndated = kind === 'handout' && window === null;
  const all = context.timeline.events.filter(
    (event) => (takesUndated || event.date !== null) && inWindow(event, window),
  );
  const weight = ({ id }: TimelineEvent): number => picture.table.itemOf(id)?.importance ?? -1;
  const chosen = new Set(
    [...all].sort((a, b) => weight(b) - weight(a)).slice(0, Math.min(most ?? MOST, MOST)),
  );
  const events = all.filter((event) => chosen.has(event));
  const shown: ViewState = 'id' in view.selected ? { ...view, selected: { kind: 'all' } } : view;
  const link = writeLink(targetOf(shown, picture.span), view.options);
  const order = inOtherOrder(
    events.map(({ id }) => id),
    // What is on the screen, not who looks at it: the answer sheet of next year is the same.
    writeLink(targetOf(shown, picture.span), { ...NO_OPTIONS, filters: view.options.filters }),
  );
  const letters = new Map(order.map((id, i) => [id, letterOf(i)]));
  const entries = events.map((event, i) => ({ event, number: i + 1, letter: letters.get(event.id) ?? '' }));
  const byId = new Map(entries.map((entry) => [entry.event.id, entry]));
  return { entries, shuffled: order.flatMap((id) => byId.get(id) ?? []), total: all.length, link };
}

/** A … Z, AA, AB, … */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** The sources that entries stand on, numbered as they first come: of each event its tellings and its quotations. */
export function sourcesOf(entries: readonly Entry[], { lookup }: ReaderContext): ReadonlyMap<string, Source> {
  const found = new Map<string, Source>();
  const take = (evidence: Evidence): void => {
    const source = lookup.source(evidence.source);
    if (source) found.set(source.id, source);
  };
  for (const { event } of entries) {
    for (const telling of event.evidence) take(telling);
    for (const quote of lookup.quotesOf(event.id)) for (const words of quote.evidence) take(words);
  }
  return found;
}
