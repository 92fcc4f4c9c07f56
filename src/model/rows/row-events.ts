/** Events in full, as the format has them, made of rows when they are asked for. */
import { TimelineLookup } from '../lookup.ts';
import type { Actor, FuzzyDate, Precision, Timeline, TimelineEvent } from '../timeline.ts';
import { FORMAT, KINDS, STATUSES } from '../vocabulary.ts';
import { toIso } from '../calendar.ts';
import { edtfOf } from './row-dates.ts';
import type { RowColumns } from './row-store.ts';
import { rowWords, type RowWords } from './row-words.ts';
import { TextColumn } from './text-column.ts';

/** Who opens one event after the other gets the same object for the same event; a million are not kept. */
const KEPT = 4096;
const RULE = 'row';

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
  readonly undated: readonly TimelineEvent[] = [];
  readonly rows: RowColumns;
  readonly title: string;
  readonly language: string;
  readonly #find: (id: string) => number | null;
  readonly #make: (index: number) => TimelineEvent;
  #order: Uint32Array | undefined;
  #events: TimelineEvent[] | undefined;

  constructor(
    rows: RowColumns,
    title: string,
    language: string,
    find: (id: string) => number | null,
    make: (index: number) => TimelineEvent,
  ) {
    this.rows = rows;
    this.#find = find;
    this.title = title;
    this.language = language;
    this.#make = make;
    this.eventCount = this.order.count = rows.start.length;
    this.actors = rows.groups.flatMap((name, i): Actor[] =>
      name === '' ? [] : [{ id: actorId(i), name, kind: 'group', aliases: [], corrections: [] }],
    );
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

  /** Numbers of the rows by their start; most files are in order already. */
  get #sorted(): Uint32Array {
    if (!this.#order) {
      const { start } = this.rows;
      const order = Uint32Array.from(start.keys());
      const isSorted = start.every((at, i) => i === 0 || at >= (start[i - 1] ?? 0));
      this.#order = isSorted ? order : order.sort((a, b) => (start[a] ?? 0) - (start[b] ?? 0) || a - b);
    }
    return this.#order;
  }

  #startAt(place: number): number {
    return this.rows.start[this.#sorted[place] ?? 0] ?? 0;
  }

  get events(): TimelineEvent[] {
    return (this.#events ??= Array.from({ length: this.eventCount }, (_, i) => this.#make(i)));
  }
}

export class RowLookup extends TimelineLookup {
  readonly timeline: RowTimeline;
  readonly words: RowWords;
  readonly #kept = new Map<number, TimelineEvent>();

  constructor(rows: RowColumns, title: string, language: string) {
    const words = rowWords(rows);
    const when = new TextColumn(rows.when);
    const timeline = new RowTimeline(
      rows,
      title,
      language,
      (id) => words.find(id),
      (index) => this.#event(index),
    );
    super({ ...EMPTY, title, language, actors: timeline.actors });
    this.timeline = timeline;
    this.words = words;
    this.#make = (index) => eventOf(rows, words, when, index);
  }

  readonly #make: (index: number) => TimelineEvent;

  override event(id: string): TimelineEvent | undefined {
    const index = this.words.find(id);
    return index === null ? undefined : this.#event(index);
  }

  override resolve(id: string): string | null {
    return this.words.find(id) === null ? super.resolve(id) : id;
  }

  override spelling(id: string): string {
    return [id, id.toLowerCase()].find((one) => this.words.find(one) !== null) ?? super.spelling(id);
  }

  #event(index: number): TimelineEvent {
    let event = this.#kept.get(index);
    if (!event) {
      if (this.#kept.size >= KEPT) this.#kept.clear();
      this.#kept.set(index, (event = this.#make(index)));
    }
    return event;
  }
}

const EMPTY: Timeline = {
  format: FORMAT,
  title: '',
  language: 'und',
  sources: [],
  actors: [],
  events: [],
  quotes: [],
  paraphrases: [],
  redirects: [],
};

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

/** The actor that a group stands for, by its number. */
export function actorId(group: number): string {
  return `group-${group}`;
}

function eventOf(rows: RowColumns, words: RowWords, when: TextColumn, index: number): TimelineEvent {
  const group = rows.group[index] ?? 0;
  const place = rows.places[rows.place[index] ?? 0] ?? '';
  return {
    id: words.id(index),
    title: words.label(index),
    date: dateOf(rows, when.at(index), index),
    kind: KINDS[rows.kind[index] ?? 0] ?? 'other',
    status: STATUSES[rows.status[index] ?? 0] ?? 'reported',
    claimedBy: [],
    disputedBy: [],
    actors: group === 0 ? [] : [{ actor: actorId(group), role: 'agent' }],
    ...(place === '' ? {} : { place }),
    evidence: [],
    rule: RULE,
    corrections: [],
  };
}

function dateOf({ start, end, flags }: RowColumns, when: string, index: number): FuzzyDate {
  const startMs = start[index] ?? 0;
  const endMs = end[index] ?? 0;
  const isRange = (flags[index] ?? 0) % 2 === 0;
  const [from, to] = (when === '' ? [startMs, isRange ? endMs : null] : JSON.parse(when)) as [
    number | string,
    number | string | null,
  ];
  const edtf = edtfOf(from, to);
  return {
    edtf,
    precision: precisionOf(edtf),
    start: Number.isFinite(startMs) ? toIso(startMs) : null,
    end: Number.isFinite(endMs) ? toIso(endMs) : null,
    text: '',
    rule: RULE,
    inferred: [],
  };
}

/** Of one date, by how it is written; of anything else, a range. */
export function precisionOf(edtf: string): Precision {
  const plain = edtf.replace(/[~?%]/g, '');
  if (/^-?\d{4}$/.test(plain)) return 'year';
  if (/^-?\d{4}-(?:2[1-9]|3\d|4[01])$/.test(plain)) return 'season';
  if (/^-?\d{4}-\d\d$/.test(plain)) return 'month';
  if (/^-?\d{4}-\d\d-\d\d$/.test(plain)) return 'day';
  if (/^-?\d{4}-\d\d-\d\dT\d\d:\d\d(?:Z|[+-][\d:]+)?$/.test(plain)) return 'minute';
  if (/^-?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-][\d:]+)?$/.test(plain)) return 'second';
  if (/^-?\d{3}X$/.test(plain)) return 'decade';
  if (/^-?\d{2}XX$/.test(plain)) return 'century';
  return 'range';
}
