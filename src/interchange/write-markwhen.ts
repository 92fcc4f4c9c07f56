/** Markwhen: sides as sections, and what it has no place for as properties of the events. */
import type { FuzzyDate, TimelineEvent } from '../model/timeline.ts';
import { clipTitle } from './clip-title.ts';
import type { DateParts } from './date-parts.ts';
import { needsMark, OWN_PROPERTIES, TEXT_MARK } from './markwhen.ts';
import { endsOf } from './parts-of-date.ts';
import { loss, sideOf, type WriteInput, type Written } from './written.ts';

/** Names that a property can have. */
const KEY = /^[\w.-]+$/;

export function writeMarkwhen(input: WriteInput): Written {
  const { timeline } = input;
  const dated = timeline.events.flatMap((event) => {
    const date = event.date ? dateText(event.date) : unread(event);
    return date !== null ? [{ event, date }] : [];
  });
  const groups = new Map<string, string[]>([['', []]]);
  for (const { event, date } of dated) {
    const group = (event.fields?.group ?? sideOf(event, input.lookup)).replace(/\s+/g, ' ').trim();
    const lines = eventLines(event, date, input);
    const section = groups.get(group);
    if (section) section.push(lines);
    else groups.set(group, [lines]);
  }
  const sections = [...groups].map(([group, events]) => (group === '' ? events : [`# ${group}`, ...events]));
  return {
    text: `${[headerOf(input), ...sections.flat()].join('\n\n')}\n`,
    losses: lossesOf(input, dated.length),
  };
}

function lossesOf({ timeline }: WriteInput, dated: number): string[] {
  const { events, quotes, paraphrases } = timeline;
  const undated = events.filter((event) => event.date === null && unread(event) === null).length;
  const told = events.filter(
    ({ date, rule, evidence }) => date !== null && evidence.length > 0 && !rule.startsWith('import/'),
  ).length;
  const nameless = events.filter(({ fields }) =>
    Object.keys(fields ?? {}).some((name) => !KEY.test(name)),
  ).length;
  return [
    ...loss(undated, 'event without a date', 'events without a date', 'left out'),
    ...loss(events.length - undated - dated, 'event', 'events', 'left out outside the years 1 to 9999'),
    ...loss(nameless, 'event', 'events', 'without fields whose names are no properties'),
    ...loss(
      quotes.filter((quote) => quote.events.length === 0).length,
      'quotation',
      'quotations',
      'left out that speak of no event',
    ),
    ...loss(paraphrases.length, 'paraphrase', 'paraphrases', 'left out'),
    ...loss(told, 'event', 'events', 'without the passages that bear them out; the sources are named'),
  ];
}

function headerOf({ timeline }: WriteInput): string {
  const { title, description, fields = {} } = timeline;
  const entries = [
    ['title', title],
    ...(description === undefined ? [] : [['description', description]]),
    ['timezone', 'UTC'],
    ...Object.entries(fields).filter(([name]) => KEY.test(name)),
  ] as [string, string][];
  return ['---', ...entries.map(([key, value]) => `${key}: ${JSON.stringify(value)}`), '---'].join('\n');
}

function eventLines(event: TimelineEvent, date: string, { lookup, words }: WriteInput): string {
  const { id, place, status, kind, description, fields = {} } = event;
  const title = event.title.replace(/\s+/g, ' ').trim();
  const actors = event.actors
    .filter(({ role }) => role === 'agent')
    .flatMap(({ actor }) => lookup.actor(actor)?.name ?? []);
  const properties = [
    ['id', id],
    ...(fields.title !== undefined && clipTitle(fields.title) === event.title
      ? [['title', fields.title]]
      : []),
    ...(event.date && !isWhole(event.date) ? [['edtf', event.date.edtf]] : []),
    ...(place === undefined ? [] : [['place', place]]),
    ...(actors.length === 0 ? [] : [['actors', actors.join('; ')]]),
    ...(status === 'reported' && fields.status === undefined ? [] : [['status', fields.status ?? status]]),
    ...(kind === 'other' && fields.kind === undefined ? [] : [['kind', fields.kind ?? kind]]),
    ...Object.entries(fields).filter(
      ([name]) => KEY.test(name) && !isOwn(name) && !(name === 'date' && event.date === null),
    ),
  ] as [string, string][];
  const sources = new Set(event.evidence.map(({ source }) => source));
  const isImported = event.rule.startsWith('import/');
  const text = [
    description ?? '',
    ...(isImported ? [] : [words.standing(event)]),
    ...lookup.quotesOf(id).map(words.quote),
    ...(isImported ? [] : [...sources].flatMap((source) => lookup.source(source) ?? []).map(words.cite)),
  ].filter((block) => block !== '');
  return [
    `${date}: ${title}`,
    ...properties.map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    ...text
      .flatMap((block) => block.split('\n'))
      .map((line) => (needsMark(line) ? `${TEXT_MARK}${line}` : line)),
  ].join('\n');
}

function isOwn(name: string): boolean {
  return (OWN_PROPERTIES as readonly string[]).includes(name);
}

/** Whether Markwhen says all of it. */
function isWhole({ edtf }: FuzzyDate): boolean {
  const end = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?Z)?)?)?$/;
  const ends = edtf.split('/');
  return (
    ends.every((one) => end.test(one)) && new Set(ends.map((one) => one.replace(/\d/g, '').length)).size === 1
  );
}

/** The date as it stood in a file of Markwhen, where it was not understood. */
function unread({ fields, rule }: TimelineEvent): string | null {
  return rule === 'import/markwhen' ? (fields?.date ?? null) : null;
}

/** null: outside the years that Markwhen counts so. */
function dateText(date: FuzzyDate): string | null {
  const ends = endsOf({ ...date, zone: 'UTC' });
  if (!ends || [ends.from, ...(ends.to ? [ends.to] : [])].some(({ year }) => year < 1 || year > 9999))
    return null;
  if (isWhole(date)) return date.edtf.split('/').map(clockText).join(markBetween(date.edtf));
  const days = [ends.from, ...(ends.to ? [ends.to] : [])].map(partsText);
  return days.join(days.some((one) => one.includes(':')) ? ' / ' : '/');
}

function markBetween(edtf: string): string {
  if (/T\d\d:\d\d:/.test(edtf)) return '-';
  return edtf.includes('T') ? ' / ' : '/';
}

/** To the minute in the zone of the header; to the second as an instant. */
function clockText(edtf: string): string {
  return /T\d\d:\d\dZ$/.test(edtf) ? edtf.replace('T', ' ').replace('Z', '') : edtf;
}

function partsText({ year, month, day, hour, minute }: DateParts): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const days = [
    String(year).padStart(4, '0'),
    ...(month === undefined ? [] : [two(month)]),
    ...(day === undefined ? [] : [two(day)]),
  ];
  return `${days.join('-')}${hour === undefined ? '' : ` ${two(hour)}:${two(minute ?? 0)}`}`;
}
