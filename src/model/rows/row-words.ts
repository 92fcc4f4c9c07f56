/** What rows are called and how they are found. */
import { hashOf, IdIndex } from '../id-index.ts';
import type { RowColumns } from './row-store.ts';
import { TextColumn } from './text-column.ts';

const ENCODER = new TextEncoder();

export interface RowWords {
  id(index: number): string;
  label(index: number): string;
  /** The first row with an id, or null. */
  find(id: string): number | null;
}

export function rowWords({ title, id }: Pick<RowColumns, 'title' | 'id'>): RowWords {
  const titles = new TextColumn(title);
  const ids = new TextColumn(id);
  const numbered = (index: number) => `e${index + 1}`;
  const nameOf = (index: number) => ids.at(index) || numbered(index);
  const places = new IdIndex(
    ids.length,
    nameOf,
    (index) => ids.hashAt(index) ?? hashOf(ENCODER.encode(numbered(index))),
  );
  return {
    id: nameOf,
    label: (index) => titles.at(index),
    find(wanted) {
      // A number counts the rows almost everywhere, so that no index is needed.
      const number = /^e(\d{1,9})$/.exec(wanted)?.[1];
      for (const guess of number === undefined ? [] : [Number(number) - 1, Number(number)])
        if (guess >= 0 && guess < ids.length && nameOf(guess) === wanted) return guess;
      return places.find(wanted);
    },
  };
}
