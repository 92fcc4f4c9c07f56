/** Some rows as they were read, before anybody knows whether they are sound. */

export interface RowChunk {
  /** What stands for a row; `BadRow` where nothing could be read. */
  readonly values: readonly unknown[];
  /** Where the value at a place stands, as `rows[12]` or `line 13`. */
  readonly pathOf: (index: number) => string;
}

export class BadRow {
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}

const CHUNK = 500;

/** Rows that are all there. */
export function* chunksOf(rows: readonly unknown[]): Generator<RowChunk> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    yield { values: rows.slice(from, from + CHUNK), pathOf: (index) => `rows[${from + index}]` };
  }
}
