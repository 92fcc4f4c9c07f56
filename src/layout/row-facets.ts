/** What rows can be filtered by, and how many each choice would show: their columns are numbers already. */
import { FILTER_KEYS, type FilterKey, type Filters } from '../model/link-options.ts';
import { actorId } from '../model/rows/row-timeline.ts';
import type { RowColumns } from '../model/rows/row-store.ts';
import { KINDS, STATUSES } from '../model/vocabulary.ts';
import type { FacetCount, FacetCounts, Sifting } from './facets.ts';
import { STRIDE } from './steps.ts';

interface Column {
  readonly key: FilterKey;
  readonly codes: Uint8Array | Uint16Array;
  /** Empty: none. */
  readonly values: readonly string[];
  /** 1 for each code that is asked for; null: any will do. */
  readonly allowed: Uint8Array | null;
  readonly tally: Uint32Array;
  readonly isThere: Uint8Array;
}

/** As `Facets` does it. Who acts is the side and the actor in one: the actors are counted only where a filter names some. */
export function* siftRows(rows: RowColumns, filters: Filters): Generator<undefined, Sifting> {
  const columns = FILTER_KEYS.flatMap((key) => columnOf(rows, key, filters) ?? []);
  const passes = new Uint8Array(rows.start.length);
  let shown = 0;
  for (let row = 0; row < passes.length; row++) {
    let missed: Column | null = null;
    let misses = 0;
    for (const column of columns) {
      const code = column.codes[row] ?? 0;
      column.isThere[code] = 1;
      if (column.allowed?.[code] !== 0) continue;
      missed = column;
      misses++;
    }
    if (misses === 0) {
      passes[row] = 1;
      shown++;
      for (const column of columns) count(column, row);
    } else if (missed && misses === 1) {
      // Only its own key keeps it out: there it counts, as what one more choice would bring.
      count(missed, row);
    }
    if (row % STRIDE === 0) yield;
  }
  const none = FILTER_KEYS.map((key) => [key, unknown(filters[key] ?? [], [])]);
  const known = columns.map((column) => [column.key, countsOf(column, filters[column.key] ?? [])]);
  return { passes, shown, counts: Object.fromEntries([...none, ...known]) as FacetCounts };
}

function count({ codes, tally }: Column, row: number): void {
  const code = codes[row] ?? 0;
  tally[code] = (tally[code] ?? 0) + 1;
}

function columnOf(rows: RowColumns, key: FilterKey, filters: Filters): Column | null {
  const asked = filters[key] ?? [];
  const read = readColumn(rows, key, asked.length > 0);
  if (!read) return null;
  const [codes, values] = read;
  const wanted = new Set(asked);
  return {
    key,
    codes,
    values,
    allowed:
      asked.length === 0
        ? null
        : Uint8Array.from(values, (value) => (value !== '' && wanted.has(value) ? 1 : 0)),
    tally: new Uint32Array(values.length),
    isThere: new Uint8Array(values.length),
  };
}

function readColumn(
  rows: RowColumns,
  key: FilterKey,
  isAsked: boolean,
): [Uint8Array | Uint16Array, readonly string[]] | null {
  const groups = () => rows.groups.map((name, i) => (name === '' ? '' : actorId(i)));
  switch (key) {
    case 'side':
      return [rows.group, groups()];
    case 'actor':
      return isAsked ? [rows.group, groups()] : null;
    case 'kind':
      return [rows.kind, KINDS];
    case 'status':
      return [rows.status, STATUSES];
    case 'place':
      return [rows.place, rows.places];
    case 'source':
    case 'quoted':
      // Rows have neither, so that such a filter lets none pass.
      return isAsked ? [new Uint8Array(rows.start.length), ['']] : null;
  }
}

function countsOf({ values, tally, isThere }: Column, asked: readonly string[]): FacetCount[] {
  const known = values.flatMap((value, code) =>
    value !== '' && isThere[code] === 1 ? [{ value, count: tally[code] ?? 0 }] : [],
  );
  return [...known, ...unknown(asked, known)];
}

function unknown(asked: readonly string[], known: readonly FacetCount[]): FacetCount[] {
  return asked
    .filter((value) => !known.some((one) => one.value === value))
    .map((value) => ({ value, count: 0 }));
}
