/** A timeline of rows, whole or in part, whose events in full are made when they are asked for. */
import type { Actor, Timeline, TimelineEvent } from '../timeline.ts';
import { FORMAT } from '../vocabulary.ts';
import type { RowColumns } from './row-store.ts';

/** A timeline whose `events` are made all at once when first asked for: for what needs them all, such as a filter. */
export class RowTimeline implements Timeline {
  readonly format = FORMAT;
  readonly sources = [];
  readonly quotes = [];
  readonly paraphrases = [];
  readonly redirects = [];
  readonly actors: Actor[];
  /** How many events there are, and those without a date, without making any. */
  readonly eventCount: number;
  /** 1 for each row that is there, by its number; null: all are. */
  readonly passes: Uint8Array | null;
  readonly undated: readonly TimelineEvent[] = [];
  readonly rows: RowColumns;
  readonly title: string;
  readonly language: string;
  readonly #find: (id: string) => number | null;
  readonly #make: (index: number) => TimelineEvent;
  readonly #whole: RowTimeline | null;
  #order: Uint32Array | undefined;
  #events: TimelineEvent[] | undefined;

  constructor(
    rows: RowColumns,
    title: string,
    language: string,
    find: (id: string) => number | null,
    make: (index: number) => TimelineEvent,
    whole: RowTimeline | null = null,
    passes: Uint8Array | null = null,
    count = rows.start.length,
  ) {
    this.rows = rows;
    this.#whole = whole;
    this.passes = passes;
    this.#find = find;
    this.title = title;
    this.language = language;
    this.#make = make;
    this.eventCount = this.order.count = count;
    this.actors = whole?.actors ?? actorsOf(rows.groups);
  }

  /** The same with only the rows that pass, of which there are `count`. */
  part(passes: Uint8Array, count: number): RowTimeline {
    const { rows, title, language } = this;
    return new RowTimeline(rows, title, language, this.#find, this.#make, this, passes, count);
  }

  /** In the order of time. */
  readonly order = {
    count: 0,
    slice: (from: number, to: number): TimelineEvent[] =>
      Array.from(this.#sorted.subarray(from, to), (index) => this.#make(index)),
    placeAt: (ms: number): number => bisect(this.#sorted.length, (place) => this.#startAt(place) < ms),
    placeOf: (id: string): number | null => {
      const index = this.#find(id);
      if (index === null) return null;
      if (this.passes && this.passes[index] !== 1) return null;
      const start = this.rows.start[index] ?? 0;
      for (let place = this.order.placeAt(start); place < this.#sorted.length; place++) {
        if (this.#sorted[place] === index) return place;
        if (this.#startAt(place) > start) break;
      }
      return null;
    },
  };

  /** Before and after, without making the rest. */
  neighboursOf(id: string): readonly [TimelineEvent | undefined, TimelineEvent | undefined] {
    const at = this.order.placeOf(id);
    if (at === null) return [undefined, undefined];
    const [after] = this.order.slice(at + 1, at + 2);
    return [at === 0 ? undefined : this.order.slice(at - 1, at)[0], after];
  }

  /** Numbers of the rows by their start. */
  get #sorted(): Uint32Array {
    return (this.#order ??= this.#whole
      ? numbersThatPass(this.#whole.#sorted, this.passes)
      : inOrder(this.rows.start));
  }

  #startAt(place: number): number {
    return this.rows.start[this.#sorted[place] ?? 0] ?? 0;
  }

  get events(): TimelineEvent[] {
    if (!this.#events) {
      const { passes } = this;
      const numbers = [...this.rows.start.keys()].filter((i) => !passes || passes[i] === 1);
      this.#events = numbers.map((i) => this.#make(i));
    }
    return this.#events;
  }
}

/** The first of `count` places that is not before; d3-array searches arrays, and this is none. */
function bisect(count: number, isBefore: (place: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Most files are in order already. */
function inOrder(start: Float64Array): Uint32Array {
  const order = new Uint32Array(start.length);
  let isSorted = true;
  for (let i = 0; i < order.length; i++) {
    order[i] = i;
    isSorted &&= i === 0 || (start[i] ?? 0) >= (start[i - 1] ?? 0);
  }
  return isSorted ? order : order.sort((a, b) => (start[a] ?? 0) - (start[b] ?? 0) || a - b);
}

function numbersThatPass(numbers: Uint32Array, passes: Uint8Array | null): Uint32Array {
  return numbers.filter((number) => passes?.[number] === 1);
}

function actorsOf(groups: readonly string[]): Actor[] {
  return groups.flatMap((name, i): Actor[] =>
    name === '' ? [] : [{ id: actorId(i), name, kind: 'group', aliases: [], corrections: [] }],
  );
}

/** The actor that a group stands for, by its number. */
export function actorId(group: number): string {
  return `group-${group}`;
}
