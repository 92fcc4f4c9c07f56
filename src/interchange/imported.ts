/** What a reader of an outside format gives, before it is a timeline. Offsets are in UTF-16 units of the source text. */
import type { Fields, Kind, Status } from '../model/timeline.ts';
import type { ReadDate } from './date-parts.ts';

export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface ImportedEvent {
  /** An id that the file gives it; it may be none that the format takes. */
  readonly id?: string | undefined;
  /** Plain text of any length, not empty. */
  readonly title: string;
  /** Where the title stands in the file. */
  readonly titleAt: Place;
  readonly date: ReadDate | null;
  /** The words of the date for readers; undefined: those at `dateAt`. */
  readonly dateText?: string | undefined;
  readonly dateAt?: Place | undefined;
  readonly description?: string | undefined;
  readonly place?: string | undefined;
  /** Names of those who act. */
  readonly actors?: readonly string[];
  readonly status?: Status | undefined;
  readonly kind?: Kind | undefined;
  readonly fields: Fields;
}

/** Something of the file that did not fit. What stands around it was read all the same. */
export interface Misfit {
  /** Counted from 1. */
  readonly line: number;
  /** The heading, the key or the like under which it stands. */
  readonly column: string;
  readonly expected: string;
  readonly found: string;
}

export interface Imported {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly fields: Fields;
  readonly events: readonly ImportedEvent[];
  readonly misfits: readonly Misfit[];
  /** What was taken in and is not shown, or was understood in some way that one should know of; each one sentence. */
  readonly notes: readonly string[];
}

export interface ReadOptions {
  /** IANA zone of clock times that name none; undefined: UTC, which is then said to be inferred. */
  readonly zone?: string | undefined;
  /** What `3/4/2025` means; undefined: what the other dates of the column show. */
  readonly order?: DateOrder | undefined;
  /** From what a column means to its heading. */
  readonly columns?: ReadonlyMap<string, string> | undefined;
}

export type DateOrder = 'dmy' | 'mdy';

/** The file as a whole can't be read: one line without its name. */
export class ImportFault extends Error {
  override readonly name = 'ImportFault';
}

/** The source text of a file: no byte order mark, lines end in LF; as docs/format.md has it. */
export function sourceText(file: string): string {
  return file.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
}
