/**
 * Rows, the light way into a timeline, as columns: what drawing needs in typed arrays, words where they were or as bytes. An event
 * in full is made of a row only when it is opened.
 */
import { KINDS, STATUSES } from '../vocabulary.ts';
import type { Kind, Status } from '../timeline.ts';
import { show, SpanReader } from './row-dates.ts';
import { grown, TextColumn, type PackedTexts } from './text-column.ts';

/** One event as a page or a file has it. Times are epoch milliseconds or EDTF texts. */
export interface TimelineRow {
  /** A text is an id as in the format. A number N, and the Nth row without one, is called `eN`. */
  readonly id?: string | number | undefined;
  readonly title: string;
  readonly start: number | string;
  readonly end?: number | string | null | undefined;
  /** Who acts, or whatever else the lanes are to be. */
  readonly group?: string | undefined;
  readonly kind?: string | undefined;
  readonly status?: string | undefined;
  readonly place?: string | undefined;
}

export interface RowColumns {
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** POINT, ABOUT_START, ABOUT_END. */
  readonly flags: Uint8Array;
  /** Places in KINDS and STATUSES. */
  readonly kind: Uint8Array;
  readonly status: Uint8Array;
  /** Places in `groups` and `places`; 0 is none. */
  readonly group: Uint16Array;
  readonly place: Uint16Array;
  readonly groups: readonly string[];
  readonly places: readonly string[];
  readonly title: PackedTexts;
  /** As given; empty: none. */
  readonly id: PackedTexts;
  /** Start and end as given, as JSON, where one is a text; else empty. */
  readonly when: PackedTexts;
}

export const POINT = 1;
export const ABOUT_START = 2;
export const ABOUT_END = 4;

const OTHER = KINDS.indexOf('other');
/** More names than this are no groups. */
const MOST_NAMES = 65_535;
const ID = /^\p{L}[\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{M}\p{N}]+)*$/u;
const LONGEST_ID = 120;
const LONGEST_TITLE = 500;

export class RowStore {
  length = 0;
  #start = new Float64Array(256);
  #end = new Float64Array(256);
  #flags = new Uint8Array(256);
  #kind = new Uint8Array(256);
  #status = new Uint8Array(256);
  #group = new Uint16Array(256);
  #place = new Uint16Array(256);
  readonly #span = new SpanReader();
  readonly #groups = new Names();
  readonly #places = new Names();
  readonly #title = new TextColumn();
  readonly #id = new TextColumn();
  readonly #when = new TextColumn();

  /** What is wrong with it, where it can't be taken in; null where it was. */
  add(value: unknown): string | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return `expected a row, found ${show(value)}`;
    const row = value as Readonly<Record<keyof TimelineRow, unknown>>;
    const span = this.#span;
    const fault = span.read(row.start, row.end);
    if (fault !== null) return fault;
    const { title, id } = row;
    if (typeof title !== 'string' || title.trim() === '')
      return `title: expected some text, found ${show(title)}`;
    if (!isId(id)) return `id: expected letters, digits and single hyphens, found ${show(id)}`;
    const kind = placeIn(KINDS, row.kind, OTHER);
    if (kind < 0) return `kind: expected one of ${KINDS.join(', ')}, found ${show(row.kind)}`;
    const status = placeIn(STATUSES, row.status, 0);
    if (status < 0) return `status: expected one of ${STATUSES.join(', ')}, found ${show(row.status)}`;
    this.#room();
    const at = this.length++;
    this.#start[at] = span.startMs;
    this.#end[at] = span.endMs;
    this.#flags[at] =
      (span.isPoint ? POINT : 0) | (span.aboutStart ? ABOUT_START : 0) | (span.aboutEnd ? ABOUT_END : 0);
    this.#kind[at] = kind;
    this.#status[at] = status;
    this.#group[at] = this.#groups.number(row.group);
    this.#place[at] = this.#places.number(row.place);
    this.#title.push(title.slice(0, LONGEST_TITLE));
    this.#id.push(typeof id === 'string' ? id : typeof id === 'number' ? `e${id}` : '');
    this.#when.push(whenText(row.start, row.end));
    return null;
  }

  /** A copy of what is there now. */
  columns(): RowColumns {
    const { length } = this;
    return {
      start: this.#start.slice(0, length),
      end: this.#end.slice(0, length),
      flags: this.#flags.slice(0, length),
      kind: this.#kind.slice(0, length),
      status: this.#status.slice(0, length),
      group: this.#group.slice(0, length),
      place: this.#place.slice(0, length),
      groups: this.#groups.list,
      places: this.#places.list,
      title: this.#title.packed(),
      id: this.#id.packed(),
      when: this.#when.packed(),
    };
  }

  #room(): void {
    if (this.length < this.#start.length) return;
    const length = 2 * this.length;
    this.#start = grown(this.#start, length);
    this.#end = grown(this.#end, length);
    this.#flags = grown(this.#flags, length);
    this.#kind = grown(this.#kind, length);
    this.#status = grown(this.#status, length);
    this.#group = grown(this.#group, length);
    this.#place = grown(this.#place, length);
  }
}

/** Texts that come again and again, by number. */
class Names {
  readonly list = [''];
  readonly #numbers = new Map<string, number>([['', 0]]);

  number(name: unknown): number {
    if (typeof name !== 'string') return 0;
    let number = this.#numbers.get(name);
    if (number === undefined) {
      if (this.list.length > MOST_NAMES) return 0;
      number = this.list.push(name) - 1;
      this.#numbers.set(name, number);
    }
    return number;
  }
}

function placeIn(list: readonly (Kind | Status)[], value: unknown, none: number): number {
  return value === undefined || value === null || value === '' ? none : list.indexOf(value as Kind | Status);
}

function isId(id: unknown): boolean {
  if (id === undefined || id === null || id === '') return true;
  if (typeof id === 'number') return Number.isSafeInteger(id) && id >= 0;
  return typeof id === 'string' && id.length <= LONGEST_ID && ID.test(id);
}

function whenText(start: unknown, end: unknown): string {
  return typeof start === 'number' && typeof end !== 'string' ? '' : JSON.stringify([start, end ?? null]);
}
