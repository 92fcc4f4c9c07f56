/** What rows are called and how they are found. */
import type { RowColumns } from './row-store.ts';
import { TextColumn } from './text-column.ts';

export interface RowWords {
  id(index: number): string;
  label(index: number): string;
  /** The first row with an id, or null. */
  find(id: string): number | null;
}

export function rowWords({ title, id }: Pick<RowColumns, 'title' | 'id'>): RowWords {
  const titles = new TextColumn(title);
  const ids = new TextColumn(id);
  const nameOf = (index: number) => ids.at(index) || `e${index + 1}`;
  let places: Map<string, number> | undefined;
  return {
    id: nameOf,
    label: (index) => titles.at(index),
    find(wanted) {
      // A number counts the rows almost everywhere, so that no index is needed.
      const number = /^e(\d{1,9})$/.exec(wanted)?.[1];
      for (const guess of number === undefined ? [] : [Number(number) - 1, Number(number)])
        if (guess >= 0 && guess < ids.length && nameOf(guess) === wanted) return guess;
      if (!places) {
        places = new Map();
        for (let i = ids.length - 1; i >= 0; i--) places.set(nameOf(i), i);
      }
      return places.get(wanted) ?? null;
    },
  };
}
