/**
 * Rows from a file that comes in pieces: a JSON array, NDJSON, or CSV with a row of names. What can't be read is told with where it
 * stands, and the rest goes on. Each piece costs time in its length, once.
 */
import { csvParseRows } from 'd3-dsv';
import { BadRow, type RowChunk } from './row-chunk.ts';
import type { RowFormat } from './row-format.ts';

export interface RowReader {
  /** What is whole by now. */
  read(text: string): RowChunk;
  /** What is left at the end of the file. */
  end(): RowChunk;
}

export function rowReader(format: RowFormat): RowReader {
  return format === 'csv' ? new CsvReader() : format === 'ndjson' ? new LineReader() : new ArrayReader();
}

class LineReader implements RowReader {
  #rest = '';
  #line = 1;

  read(text: string): RowChunk {
    const cut = text.lastIndexOf('\n') + 1;
    if (cut === 0) {
      this.#rest += text;
      return NOTHING;
    }
    const whole = this.#rest + text.slice(0, cut);
    this.#rest = text.slice(cut);
    return this.#parse(whole);
  }

  end(): RowChunk {
    return this.#parse(this.#rest);
  }

  #parse(text: string): RowChunk {
    const values: unknown[] = [];
    const lines: number[] = [];
    for (const line of text.split('\n')) {
      const number = this.#line++;
      const json = line.replace(/^\uFEFF/, '').trim();
      if (json === '') continue;
      values.push(parsed(json));
      lines.push(number);
    }
    // The last piece ends where the next line begins.
    this.#line--;
    return { values, pathOf: (index) => `line ${lines[index] ?? 0}` };
  }
}

/** The values of an array, cut out where a comma stands at its own level. */
class ArrayReader implements RowReader {
  /** Of the value under way; as pieces, since to add to a text that one looks into copies it. */
  #parts: string[] = [];
  #depth = 0;
  #inText = false;
  #escaped = false;
  #count = 0;

  read(text: string): RowChunk {
    const values: unknown[] = [];
    const first = this.#count;
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (this.#inText) {
        if (this.#escaped) this.#escaped = false;
        else if (code === BACKSLASH) this.#escaped = true;
        else if (code === QUOTE) this.#inText = false;
      } else if (code === QUOTE) this.#inText = true;
      else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
        if (++this.#depth === 1) from = i + 1;
      } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
        if (--this.#depth === 0) this.#take(text.slice(from, i), values);
      } else if (code === COMMA && this.#depth === 1) {
        this.#take(text.slice(from, i), values);
        from = i + 1;
      }
    }
    if (this.#depth > 0) this.#parts.push(text.slice(from));
    return { values, pathOf: (index) => `[${first + index}]` };
  }

  end(): RowChunk {
    const values: unknown[] = [];
    if (this.#depth > 0) values.push(new BadRow('expected “]”, found the end of the file'));
    return { values, pathOf: () => `[${this.#count}]` };
  }

  #take(text: string, values: unknown[]): void {
    const json = [...this.#parts, text].join('').trim();
    this.#parts = [];
    if (json === '') return;
    this.#count++;
    values.push(parsed(json));
  }
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** RFC 4180; the names of the columns are those of a row's fields, in any case and order, and others are passed over. */
class CsvReader implements RowReader {
  #parts: string[] = [];
  #isQuoted = false;
  #names: readonly string[] | null = null;
  /** Without a title and a time there are no events, and one message is enough. */
  #isLost = false;
  #record = 1;

  read(text: string): RowChunk {
    let cut = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      // Two quotes inside of quotes open and close again.
      if (code === QUOTE) this.#isQuoted = !this.#isQuoted;
      else if (code === NEWLINE && !this.#isQuoted) cut = i + 1;
    }
    if (cut === 0) {
      this.#parts.push(text);
      return NOTHING;
    }
    const whole = [...this.#parts, text.slice(0, cut)].join('');
    this.#parts = [text.slice(cut)];
    return this.#parse(whole);
  }

  end(): RowChunk {
    return this.#parse(this.#parts.join(''));
  }

  #parse(text: string): RowChunk {
    const values: unknown[] = [];
    const numbers: number[] = [];
    for (const cells of csvParseRows(this.#names ? text : text.replace(/^\uFEFF/, ''))) {
      if (!this.#names) {
        this.#names = cells.map((name) => name.trim().toLowerCase());
        const lacks = ['title', 'start'].filter((name) => this.#names?.includes(name) !== true);
        this.#isLost = lacks.length > 0;
        if (!this.#isLost) continue;
        numbers.push(1);
        values.push(
          new BadRow(`expected columns named title and start, found none for ${lacks.join(' and ')}`),
        );
      }
      if (this.#isLost) break;
      const number = ++this.#record;
      if (cells.every((cell) => cell.trim() === '')) continue;
      values.push(rowOf(this.#names, cells));
      numbers.push(number);
    }
    return { values, pathOf: (index) => `row ${numbers[index] ?? 0}` };
  }
}

const NEWLINE = 0x0a;
const FIELDS = ['id', 'title', 'start', 'end', 'group', 'kind', 'status', 'place'];
const NOTHING: RowChunk = { values: [], pathOf: () => '' };

function rowOf(names: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const text = cells[names.indexOf(field)]?.trim();
    if (text === undefined || text === '') continue;
    // A year has four digits, and epoch milliseconds more.
    const isNumber =
      field === 'id' ? /^\d{1,15}$/.test(text) : /^(?:start|end)$/.test(field) && /^-?\d{5,16}$/.test(text);
    row[field] = isNumber ? Number(text) : text;
  }
  return row;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return new BadRow('not JSON');
  }
}
