/** Which events a story goes through when nobody has chosen them. */
import type { EventTable } from './event-table.ts';

/** Ids of the most important events, at most `max`, in the order of time. */
export function mostImportant(table: EventTable, max: number): string[] {
  const rows = table.inLane.flatMap((lane) => lane.topBetween(-Infinity, Infinity, max));
  const weightOf = new Map(rows.map((row) => [row, table.item(row).importance]));
  const weigh = (row: number) => weightOf.get(row) ?? 0;
  return rows
    .sort((a, b) => weigh(b) - weigh(a) || a - b)
    .slice(0, max)
    .sort((a, b) => a - b)
    .map((row) => table.item(row).id);
}

/** The steps with another event among them: before the first that stands later, else at the end. */
export function withStep(steps: readonly string[], id: string, table: EventTable): readonly string[] {
  if (steps.includes(id)) return steps;
  const row = table.rowOf(id) ?? Infinity;
  const later = steps.findIndex((step) => (table.rowOf(step) ?? -1) > row);
  return later < 0 ? [...steps, id] : steps.toSpliced(later, 0, id);
}
