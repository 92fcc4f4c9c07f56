/** Cards of a timeline of rows: the most important events in view, whatever their number. */
import type { Card } from './cards.ts';
import type { EventTable } from './event-table.ts';
import type { Window } from './types.ts';

export class RowDeck {
  readonly #table: EventTable;

  constructor(table: EventTable) {
    this.#table = table;
  }

  /** At most `max`, in the order of time; the selected event is one of them. */
  cardsFor({ startMs, endMs }: Window, selectedId: string | null, max: number): Card[] {
    const table = this.#table;
    const selected = selectedId === null ? null : table.rowOf(selectedId);
    const inView = table.inLane
      .flatMap((lane) => [...lane.topBetween(startMs, endMs, max), ...lane.topRunningOn(startMs, max)])
      .map((row) => table.item(row))
      .sort((a, b) => b.importance - a.importance);
    const chosen =
      selected === null ? inView : [table.item(selected), ...inView.filter(({ id }) => id !== selectedId)];
    return chosen
      .slice(0, max)
      .sort((a, b) => (a.startMs ?? -Infinity) - (b.startMs ?? -Infinity))
      .map(({ id }) => ({ kind: 'event', id, eventId: id }));
  }
}
