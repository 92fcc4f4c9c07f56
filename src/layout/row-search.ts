/**
 * Which rows hold some words, in their title or in the name of their group or place: the titles are folded many at a time, as one
 * text, since to fold a million by themselves takes ten times as long.
 */
import type { RowColumns } from '../model/rows/row-store.ts';
import { folded } from './search-index.ts';

/** As many bytes of titles are one text. */
const BLOCK = 1 << 16;
const DECODER = new TextDecoder();
/** Stands between two titles; within one it is a space, and no word has either. */
const BREAK = 10;
const SPACE = 32;

/** Some rows, and how far they go. */
interface Block {
  readonly from: number;
  readonly to: number;
}

/**
 * 1 for each row that holds all words, written into `matches` a block of rows at a time; yields how many rows are done.
 * @param words folded
 * @param among 1 for the rows that can match at all
 */
export function* matchSteps(
  rows: RowColumns,
  words: readonly string[],
  among: Uint8Array | null,
  matches: Uint8Array,
): Generator<number, void> {
  const named = words.map((word) => ({
    group: flags(rows.groups, word),
    place: flags(rows.places, word),
  }));
  const held = new Uint8Array(BLOCK + 1);
  for (const { from, to } of blocksOf(rows.title.ends)) {
    if (words.length === 0 || (among && !among.subarray(from, to).includes(1))) {
      yield to;
      continue;
    }
    const text = textOf(rows, from, to);
    const left = matches.subarray(from, to);
    for (let i = 0; i < left.length; i++) left[i] = among ? (among[from + i] ?? 0) : 1;
    for (const [n, word] of words.entries()) {
      held.fill(0, 0, left.length);
      markLines(text, word, held);
      const { group, place } = named[n] ?? { group: held, place: held };
      for (let i = 0; i < left.length; i++)
        if (held[i] === 0 && group[rows.group[from + i] ?? 0] !== 1 && place[rows.place[from + i] ?? 0] !== 1)
          left[i] = 0;
    }
    yield to;
  }
}

function flags(names: readonly string[], word: string): Uint8Array {
  return Uint8Array.from(names, (name) => (folded(name).includes(word) ? 1 : 0));
}

/** Of about as many bytes each, and of no more rows than `BLOCK`. */
function* blocksOf(ends: Uint32Array): Generator<Block> {
  for (let from = 0; from < ends.length;) {
    const begin = from === 0 ? 0 : (ends[from - 1] ?? 0);
    let to = from + 1;
    while (to < ends.length && (ends[to] ?? 0) - begin <= BLOCK) to++;
    yield { from, to };
    from = to;
  }
}

/** Folded titles, one in each line. */
function textOf({ title: { bytes, ends } }: RowColumns, from: number, to: number): string {
  let at = from === 0 ? 0 : (ends[from - 1] ?? 0);
  const lines = new Uint8Array((ends[to - 1] ?? 0) - at + (to - from));
  let length = 0;
  for (let row = from; row < to; row++) {
    for (const end = ends[row] ?? 0; at < end; at++) {
      const byte = bytes[at] ?? 0;
      lines[length++] = byte === BREAK ? SPACE : byte;
    }
    lines[length++] = BREAK;
  }
  return folded(DECODER.decode(lines));
}

/** Sets 1 for the number of each line that holds the word. */
function markLines(text: string, word: string, held: Uint8Array): void {
  let line = 0;
  let counted = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, counted)) {
    for (;;) {
      const end = text.indexOf('\n', counted);
      if (end < 0 || end > at) break;
      line++;
      counted = end + 1;
    }
    held[line] = 1;
    // On with the next line.
    counted = text.indexOf('\n', at) + 1;
    line++;
    if (counted === 0) return;
  }
}
