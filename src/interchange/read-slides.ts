/** Slides of TimelineJS, whether of its JSON or of its spreadsheet, as events. What has no place is kept by its name. */
import { EdtfError } from '../model/edtf.ts';
import type { Fields } from '../model/timeline.ts';
import { clipTitle } from './clip-title.ts';
import { dateOfParts, type DateParts, type ReadDate } from './date-parts.ts';
import { escapeHtml, htmlOfText } from './html-escape.ts';
import { textOfHtml } from './html-text.ts';
import type { Imported, ImportedEvent, Misfit, Place } from './imported.ts';
import { endsOf } from './parts-of-date.ts';
import { DATE_KEYS, dateEntries, fromTimelineYear } from './timelinejs.ts';

export interface Leaf extends Place {
  readonly text: string;
}

/** What a slide says, by name, each where it stands. Empty texts are left out. */
export interface PlacedSlide {
  readonly leaves: ReadonlyMap<string, Leaf>;
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly type: 'title' | 'event' | 'era';
}

/** Names that are the event's own and need not be kept, unless they say it otherwise than it would be written. */
const OWN = /^(?:start_date|end_date|text)\./;

export function readSlides(slides: readonly PlacedSlide[], head: Fields, zone: string | undefined): Imported {
  const titles = slides.filter(({ type }) => type === 'title');
  const [title] = titles;
  const misfits: Misfit[] = titles.slice(1).map(({ line }) => ({
    line,
    column: 'type',
    expected: 'one title; this one was read as an event',
    found: 'title',
  }));
  const events = slides
    .filter((slide) => slide !== title)
    .flatMap((slide) => eventOf(slide, zone, misfits) ?? []);
  const headline = title && textOfHtml(title.leaves.get('text.headline')?.text ?? '');
  const text = title && textOfHtml(title.leaves.get('text.text')?.text ?? '');
  return {
    title: headline === '' ? undefined : headline,
    description: text === '' ? undefined : text,
    fields: { ...head, ...(title ? keptOf(title, headline ?? '', text ?? '', null) : {}) },
    events,
    misfits,
    notes: notesOf(events),
  };
}

function notesOf(events: readonly ImportedEvent[]): string[] {
  const kept = new Set(events.flatMap(({ fields }) => Object.keys(fields)).filter((name) => !OWN.test(name)));
  return kept.size === 0 ? [] : [`kept and not shown: ${[...kept].sort().join(', ')}`];
}

function eventOf(slide: PlacedSlide, zone: string | undefined, misfits: Misfit[]): ImportedEvent | null {
  const { leaves, line, type } = slide;
  const titled = [
    'text.headline',
    'text.text',
    'media.caption',
    'display_date',
    'media.url',
    'start_date.year',
  ]
    .map((name) => leaves.get(name))
    .find((leaf) => leaf !== undefined && textOfHtml(leaf.text) !== '');
  if (!titled) {
    misfits.push({
      line,
      column: 'text.headline',
      expected: 'a headline; the slide was left out',
      found: '',
    });
    return null;
  }
  const title = textOfHtml(titled.text).replace(/\s+/g, ' ');
  const description = textOfHtml(leaves.get('text.text')?.text ?? '');
  const date = readDate(slide, zone, misfits);
  const id = leaves.get('unique_id')?.text;
  return {
    id,
    title,
    titleAt: titled,
    date,
    dateAt: placeOf(leaves, 'start_date.'),
    dateText: leaves.get('display_date')?.text ?? wordsOf(leaves),
    description: description === '' ? undefined : description,
    fields: {
      ...keptOf(slide, title, description, date),
      // No headline is one too: what stands in its place is not written as one.
      ...(leaves.has('text.headline') ? {} : { 'text.headline': '' }),
      ...(type === 'event' ? {} : { type }),
    },
  };
}

/** Every text that would not be written from the event's own values as it stood. */
function keptOf({ leaves }: PlacedSlide, title: string, description: string, date: ReadDate | null): Fields {
  const own = new Map([
    ['text.headline', escapeHtml(clipTitle(title))],
    ['text.text', htmlOfText(description)],
    ...(date ? datesOf(date) : []),
  ]);
  const stood = [...leaves].map(([name, { text }]): [string, string] => [name, text]);
  const datesHold = sameDates(stood, own);
  return Object.fromEntries(
    stood.filter(([name, text]) => {
      if (name.startsWith('start_date.') || name.startsWith('end_date.')) return !datesHold;
      return own.get(name) !== text;
    }),
  );
}

function datesOf(date: ReadDate): [string, string][] {
  const ends = endsOf({ ...date, text: '', rule: '' });
  if (!ends) return [];
  return [...dateEntries('start_date', ends.from), ...(ends.to ? dateEntries('end_date', ends.to) : [])];
}

/** `08` is 8, and an end that is the start says nothing. */
function sameDates(stood: readonly [string, string][], own: ReadonlyMap<string, string>): boolean {
  const parts = stood.filter(([name]) => /^(?:start|end)_date\./.test(name));
  const count = [...own.keys()].filter((name) => !name.startsWith('text.')).length;
  return (
    parts.length === count && parts.every(([name, text]) => Number(own.get(name) ?? NaN) === Number(text))
  );
}

function readDate(
  { leaves, line }: PlacedSlide,
  zone: string | undefined,
  misfits: Misfit[],
): ReadDate | null {
  const misfit = (column: string, expected: string): null => {
    misfits.push({ line, column, expected, found: leaves.get(column)?.text ?? wordsOf(leaves) });
    return null;
  };
  const [from, to] = [partsOf(leaves, 'start_date'), partsOf(leaves, 'end_date')];
  if (from === null) return misfit('start_date.year', 'a year');
  for (const parts of [from, to]) if (typeof parts === 'string') return misfit(parts, 'a whole number');
  try {
    return dateOfParts(from as DateParts, to as DateParts | null, zone);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return misfit('start_date.year', `a date that the calendar has (${error.message})`);
  }
}

/** null: there is no year; a name: what stands there is no number. */
function partsOf(
  leaves: ReadonlyMap<string, Leaf>,
  name: 'start_date' | 'end_date',
): DateParts | string | null {
  const parts: Partial<Record<(typeof DATE_KEYS)[number], number>> = {};
  for (const key of DATE_KEYS) {
    const text = leaves.get(`${name}.${key}`)?.text.replace(/[\s,]/g, '');
    if (text === undefined || text === '') continue;
    if (!/^-?\d{1,20}$/.test(text)) return `${name}.${key}`;
    parts[key] = Number(text);
  }
  const { year, ...rest } = parts;
  return year === undefined ? null : { ...rest, year: fromTimelineYear(year) };
}

/** The date as it stands, from year to second. */
function wordsOf(leaves: ReadonlyMap<string, Leaf>): string {
  const words = (name: string): string =>
    DATE_KEYS.flatMap((key) => leaves.get(`${name}.${key}`)?.text ?? []).join('-');
  return [words('start_date'), words('end_date')].filter((one) => one !== '').join(' – ');
}

/** From the first to the last of the texts whose name begins so. */
function placeOf(leaves: ReadonlyMap<string, Leaf>, prefix: string): Place | undefined {
  const places = [...leaves].filter(([name]) => name.startsWith(prefix)).map(([, leaf]) => leaf);
  if (places.length === 0) return undefined;
  return {
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end)),
  };
}
