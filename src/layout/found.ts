/** What a search has found: as a list, or, of very many rows, by their numbers. */
import { bisectLeft } from 'd3-array';
import type { LinkTarget } from '../model/links.ts';
import type { EventTable } from './event-table.ts';

export interface Found {
  /** Targets, in the order of time; what has no date after that, and quotations that speak of no event last. */
  readonly count: number;
  readonly targetAt: (place: number) => LinkTarget | null;
  /** Of an event or a quotation; null: it is none of them. */
  readonly placeOf: (id: string) => number | null;
  /**
   * The one after or before the one that is open, round at either end; with none open, from the first that stands at or after
   * an instant. null: there is none.
   */
  readonly from: (openId: string | null, step: 'next' | 'previous', fromMs: number) => LinkTarget | null;
  /** Ids of the events among them. */
  readonly ids: Ids;
  /** Where those with a date stand, ascending. */
  readonly atMs: Float64Array;
  /** Not all has been looked through. */
  readonly isPart: boolean;
}

export type Ids = Pick<ReadonlySet<string>, 'size' | 'has'> & Iterable<string>;

export function foundList(
  targets: readonly LinkTarget[],
  ids: ReadonlySet<string>,
  atMs: Float64Array,
): Found {
  const places = new Map(targets.map((target, place) => ['id' in target ? target.id : '', place]));
  return withSteps({
    count: targets.length,
    targetAt: (place) => targets[place] ?? null,
    placeOf: (id) => places.get(id) ?? null,
    ids,
    atMs,
    isPart: false,
  });
}

/** `rows`: of the table, ascending. */
export function foundRows(rows: Uint32Array, table: EventTable, isPart: boolean): Found {
  const atMs = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) atMs[i] = table.at[rows[i] ?? 0] ?? 0;
  const placeOf = (id: string): number | null => {
    const row = table.rowOf(id);
    if (row === null) return null;
    const place = bisectLeft(rows, row);
    return rows[place] === row ? place : null;
  };
  const idAt = (place: number): string => table.item(rows[place] ?? 0).id;
  return withSteps({
    count: rows.length,
    targetAt: (place) => (place in rows ? { kind: 'event', id: idAt(place) } : null),
    placeOf,
    ids: {
      size: rows.length,
      has: (id) => placeOf(id) !== null,
      *[Symbol.iterator]() {
        for (let place = 0; place < rows.length; place++) yield idAt(place);
      },
    },
    atMs,
    isPart,
  });
}

function withSteps(found: Omit<Found, 'from'>): Found {
  const { count, atMs, placeOf, targetAt } = found;
  return {
    ...found,
    from: (openId, step, fromMs) => {
      if (count === 0) return null;
      const here = openId === null ? null : placeOf(openId);
      const first = bisectLeft(atMs, fromMs) % count;
      const at =
        here === null ? (step === 'next' ? first : first - 1) : step === 'next' ? here + 1 : here - 1;
      return targetAt((at + count) % count);
    },
  };
}
