/** iCalendar (RFC 5545): days as all-day events, clock times in UTC, what is longer than a day from its first day to its last. */
import type { FuzzyDate, TimelineEvent } from '../model/timeline.ts';
import { contentLine, escapeText } from './ics-lines.ts';
import { loss, needsWords, type WriteInput, type Written } from './written.ts';

const NEVER_REVISED = '19700101T000000Z';

export function writeIcs(input: WriteInput): Written {
  const { timeline } = input;
  const { events } = timeline;
  const shown = events.filter(({ date }) => date !== null && timesOf(date) !== null);
  const stamp = stampOf(input);
  const undated = events.filter(({ date }) => date === null).length;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//conflict-timeline//conflict-timeline//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(timeline.title)}`,
    `X-WR-CALNAME:${escapeText(timeline.title)}`,
    ...(timeline.description === undefined ? [] : [`DESCRIPTION:${escapeText(timeline.description)}`]),
    ...shown.flatMap((event) => eventLines(event, stamp, input)),
    'END:VCALENDAR',
  ];
  return {
    text: lines.map(contentLine).join(''),
    losses: [
      ...loss(undated, 'event without a date', 'events without a date', 'left out'),
      ...loss(
        events.length - undated - shown.length,
        'event',
        'events',
        'left out outside the years 1 to 9999',
      ),
      ...loss(
        shown.filter(({ date }) => date !== null && needsWords(date)).length,
        'date',
        'dates',
        'less precise than a day, not certain or open: from first to last day, and said in the description',
      ),
      ...loss(
        timeline.quotes.filter((quote) => quote.events.length === 0).length,
        'quotation',
        'quotations',
        'left out that speak of no event',
      ),
      ...loss(timeline.paraphrases.length, 'paraphrase', 'paraphrases', 'left out'),
      ...loss(
        shown.filter(({ evidence }) => evidence.length > 0).length,
        'event',
        'events',
        'without the passages that bear them out; the sources are named',
      ),
    ],
  };
}

function eventLines(event: TimelineEvent, stamp: string, { lookup, words }: WriteInput): string[] {
  const { id, date, title, place, kind, description } = event;
  const sources = new Set(event.evidence.map(({ source }) => source));
  const address = words.address({ kind: 'event', id });
  const text = [
    ...(date && needsWords(date) ? [words.date(date)] : []),
    words.standing(event),
    description ?? '',
    ...lookup.quotesOf(id).map(words.quote),
    ...[...sources].flatMap((source) => lookup.source(source) ?? []).map(words.cite),
  ].filter((line) => line !== '');
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(`${id}@conflict-timeline`)}`,
    `DTSTAMP:${stamp}`,
    ...((date && timesOf(date)) ?? []),
    `SUMMARY:${escapeText(title)}`,
    ...(text.length === 0 ? [] : [`DESCRIPTION:${escapeText(text.join('\n'))}`]),
    ...(place === undefined ? [] : [`LOCATION:${escapeText(place)}`]),
    `CATEGORIES:${escapeText(kind)}`,
    ...(address === null ? [] : [`URL:${address}`]),
    // Nobody is busy because something happened.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Start and end; a date that is open at one end is the day at the other. null: no calendar has it. */
function timesOf({ edtf, start, end }: FuzzyDate): string[] | null {
  const [from = '', to = from] = edtf.split('/');
  const startMs = start === null ? null : Date.parse(start);
  const endMs = end === null ? null : Date.parse(end);
  const first = startMs ?? dayBefore(endMs);
  if (first === null || !isInCalendar(first) || (endMs !== null && !isInCalendar(endMs))) return null;
  if (from.includes('T') || to.includes('T')) {
    const alone = !edtf.includes('/') || endMs === null || startMs === null;
    return [`DTSTART:${instant(first)}`, ...(alone ? [] : [`DTEND:${instant(endMs)}`])];
  }
  return [`DTSTART;VALUE=DATE:${day(first)}`, `DTEND;VALUE=DATE:${day(endMs ?? first + DAY)}`];
}

const DAY = 86_400_000;

function dayBefore(ms: number | null): number | null {
  return ms === null ? null : ms - DAY;
}

function isInCalendar(ms: number): boolean {
  const year = new Date(ms).getUTCFullYear();
  return year >= 1 && year <= 9999;
}

function day(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10).replaceAll('-', '');
}

function instant(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** When this was last revised, as far as the timeline says: the last day on which a source was published. Never the clock. */
function stampOf({ timeline }: WriteInput): string {
  const days = timeline.sources.flatMap(
    ({ published }) => /^\d{4}-\d\d-\d\d$/.exec(published ?? '')?.[0] ?? [],
  );
  const last = days.sort().at(-1);
  return last === undefined ? NEVER_REVISED : `${last.replaceAll('-', '')}T000000Z`;
}
