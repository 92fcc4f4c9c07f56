/**
 * The model of TimelineJS 3: slides of named texts. A name is the path in its JSON, as `media.url`; the columns of its
 * spreadsheet stand for the same. https://timeline.knightlab.com/docs/json-format.html
 */
import type { DateParts } from './date-parts.ts';

/** The columns of the spreadsheet, in their order. A background is an address or a colour; a time is read by itself. */
export const COLUMNS = [
  ['Year', 'start_date.year'],
  ['Month', 'start_date.month'],
  ['Day', 'start_date.day'],
  ['Time', 'start_date.time'],
  ['End Year', 'end_date.year'],
  ['End Month', 'end_date.month'],
  ['End Day', 'end_date.day'],
  ['End Time', 'end_date.time'],
  ['Display Date', 'display_date'],
  ['Headline', 'text.headline'],
  ['Text', 'text.text'],
  ['Media', 'media.url'],
  ['Media Credit', 'media.credit'],
  ['Media Caption', 'media.caption'],
  ['Media Thumbnail', 'media.thumbnail'],
  ['Alt Text', 'media.alt'],
  ['Type', 'type'],
  ['Group', 'group'],
  ['Background', 'background'],
  ['Link', 'media.link'],
] as const;

export const DATE_KEYS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

export type Slide = ReadonlyMap<string, string>;

/** Before year 1 TimelineJS counts as people do, 44 BC being -44, and has no year 0. */
export function fromTimelineYear(year: number): number {
  return year < 0 ? year + 1 : year;
}

export function toTimelineYear(year: number): number {
  return year <= 0 ? year - 1 : year;
}

/** Texts of a date by the names of its parts: `start_date.year` … */
export function dateEntries(name: 'start_date' | 'end_date', parts: DateParts): [string, string][] {
  const numbers = { ...parts, year: toTimelineYear(parts.year) };
  return DATE_KEYS.flatMap((key): [string, string][] =>
    numbers[key] === undefined ? [] : [[`${name}.${key}`, String(numbers[key])]],
  );
}
