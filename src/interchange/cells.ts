/** A table of separated values (RFC 4180) as cells that know where in the text they stand. */
import { dsvFormat } from 'd3-dsv';
import type { Misfit, Place } from './imported.ts';

export interface Cell extends Place {
  /** Without white space around it. */
  readonly text: string;
}

export interface Row {
  /** Of its first cell, counted from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  readonly misfits: readonly Misfit[];
}

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Rows below a row of headings. Empty rows are passed over. Between cells stands what the row of headings has most of:
 * commas, semicolons or tabs. @param text the source text, with LF at the ends of lines
 */
export function readTable(text: string): Table {
  const misfits: Misfit[] = [];
  const [head, ...rows] = readRows(text, delimiterOf(text), misfits);
  const headings = head?.cells.map((cell) => cell.text) ?? [];
  for (const { line, cells } of rows) {
    if (cells.length <= headings.length) continue;
    misfits.push({
      line,
      column: `${headings.length + 1}`,
      expected: `at most ${headings.length} cells, as there are headings`,
      found: `${cells.length}`,
    });
  }
  return { headings, rows, misfits };
}

function delimiterOf(text: string): string {
  const end = text.indexOf('\n');
  const head = end < 0 ? text : text.slice(0, end);
  const counts = DELIMITERS.map((delimiter) => head.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Cells follow each other without a gap, so their places come from their lengths. */
function readRows(text: string, delimiter: string, misfits: Misfit[]): Row[] {
  let at = 0;
  let line = 1;
  const place = (content: string, column: number): Cell => {
    const quoted = text.charAt(at) === '"';
    const start = at + (quoted ? 1 : 0);
    const end = start + content.length + (quoted ? content.split('"').length - 1 : 0);
    const after = text.charAt(quoted ? end + 1 : end);
    if (quoted && (text.charAt(end) !== '"' || ![delimiter, '\n', ''].includes(after)))
      misfits.push({
        line,
        column: `${column + 1}`,
        expected: 'a quotation mark at the end of the cell, and marks inside it doubled',
        found: after === '' ? 'the end of the file' : after,
      });
    for (let i = text.indexOf('\n', at); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) line++;
    at = (quoted ? end + 1 : end) + 1;
    return trimmed({ text: content, start, end });
  };
  const rows = dsvFormat(delimiter)
    .parseRows(text)
    .map((contents) => {
      const first = line;
      const cells = contents.map(place);
      if (text.charAt(at - 1) === '\n') line++;
      return { line: first, cells };
    });
  return rows.filter(({ cells }) => cells.some((cell) => cell.text !== ''));
}

/**
 * Spreadsheets run cells that begin like a formula, so such a text is written with an apostrophe in front, which they
 * take for “this is text”; `readTable` takes it off again.
 */
export function harmless(cell: string): string {
  return /^'*[=+@\t\r\uff1d\uff0b\uff20\uff0d-]/.test(cell) && !/^[\d./:TZX~?%-]*$/.test(cell)
    ? `'${cell}`
    : cell;
}

function trimmed({ text, start, end }: Cell): Cell {
  const behind = text.length - text.trimEnd().length;
  const kept = text.trim().replace(/^'(?='*[=+@\uff1d\uff0b\uff20\uff0d-])/, '');
  const before = text.length - behind - kept.length;
  return kept === ''
    ? { text: '', start, end: start }
    : { text: kept, start: start + before, end: end - behind };
}
