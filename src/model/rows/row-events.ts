/** Events in full, as the format has them, made of rows when they are asked for. */
import { TimelineLookup } from '../lookup.ts';
import type { FuzzyDate, Precision, Timeline, TimelineEvent } from '../timeline.ts';
import { FORMAT, KINDS, STATUSES } from '../vocabulary.ts';
import { toIso } from '../calendar.ts';
import { edtfOf } from './row-dates.ts';
import type { RowColumns } from './row-store.ts';
import { actorId, RowTimeline } from './row-timeline.ts';
import { rowWords, type RowWords } from './row-words.ts';
import { TextColumn } from './text-column.ts';

/** Who opens one event after the other gets the same object for the same event; a million are not kept. */
const KEPT = 4096;
const RULE = 'row';

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
