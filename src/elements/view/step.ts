/** Where an arrow key leads from an event: along time in all lanes, or to the nearest event of the next lane. */
import type { EventTable } from '../../layout/event-table.ts';
import type { Item } from '../../layout/types.ts';

export type Step = 'previous' | 'next' | 'first' | 'last' | 'up' | 'down';

/** null where there is nothing further that way. With no `from`, the first or the last. */
export function stepFrom(table: EventTable, from: string | null, step: Step): Item | null {
  const here = from === null ? null : table.rowOf(from);
  const row = rowFrom(table, here, step);
  return row !== null && row >= 0 && row < table.length ? table.item(row) : null;
}

function rowFrom(table: EventTable, here: number | null, step: Step): number | null {
  switch (step) {
    case 'first':
      return 0;
    case 'last':
      return table.length - 1;
    case 'previous':
      return (here ?? table.length) - 1;
    case 'next':
      return (here ?? -1) + 1;
    case 'up':
    case 'down':
      return here === null ? 0 : neighbour(table, here, step === 'up' ? -1 : 1);
  }
}

function neighbour(table: EventTable, here: number, by: 1 | -1): number | null {
  const { lane } = table.item(here);
  const start = table.lanes.findIndex(({ key }) => key === lane);
  for (let i = start + by; i >= 0 && i < table.lanes.length; i += by) {
    const nearest = table.inLane[i]?.nearest(table.at[here] ?? 0) ?? null;
    if (nearest !== null) return nearest;
  }
  return null;
}
