/**
 * Markwhen: a header, sections, and events as “date: title” with properties and text below. Its own parser is not used
 * here: it reads the clock and the zone of the host.
 */
import { parse as parseYaml } from 'yaml';
import type { Fields, Kind, Status } from '../model/timeline.ts';
import { KINDS, STATUSES } from '../model/vocabulary.ts';
import { EdtfError } from '../model/edtf.ts';
import { readEdtf, type ReadDate } from './date-parts.ts';
import type { Imported, ImportedEvent, Misfit, ReadOptions } from './imported.ts';
import { clipTitle } from './clip-title.ts';
import { EXPECTED, readDatedLine, type DatedLine } from './markwhen-dates.ts';
import { OWN_PROPERTIES, PROPERTY, TEXT_MARK } from './markwhen.ts';

interface Header {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly zone: string | undefined;
  readonly dayFirst: boolean;
  readonly fields: Fields;
}

interface Open extends DatedLine {
  readonly line: number;
  /** Of its line in the file. */
  readonly at: number;
  readonly text: string;
  readonly group: string | undefined;
  readonly properties: Map<string, string>;
  readonly description: string[];
}

/** @param text the source text */
export function readMarkwhen(text: string, options: ReadOptions = {}): Imported {
  const lines = text.split('\n');
  const misfits: Misfit[] = [];
  const first = endOfHeader(lines);
  const header = readHeader(lines.slice(0, first), misfits);
  const zone = options.zone ?? header.zone;
  const order = options.order ?? (header.dayFirst ? 'dmy' : 'mdy');
  const events: ImportedEvent[] = [];
  let open: Open | null = null;
  let group: string | undefined;
  let comments = 0;
  let at = lines.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0);
  const close = (): void => {
    if (open) events.push(eventOf(open, misfits));
    open = null;
  };
  lines.slice(first).forEach((line, n) => {
    const [, section] = /^\s*(?:#{1,6}|group|section)\s+(\S.*)$/i.exec(line) ?? [];
    const dated = section === undefined && !/^\s*\/\//.test(line) ? readDatedLine(line, zone, order) : null;
    if (dated) {
      close();
      open = { ...dated, line: first + n + 1, at, text: line, group, properties: new Map(), description: [] };
    } else if (section !== undefined) {
      close();
      group = section.trim();
    } else if (/^\s*end(?: (?:group|section))?\s*$/i.test(line)) {
      close();
      group = undefined;
    } else if (/^\s*\/\//.test(line)) comments++;
    else if (open) below(open, line);
    at += line.length + 1;
  });
  close();
  return {
    title: header.title,
    description: header.description,
    fields: header.fields,
    events,
    misfits: misfits.sort((a, b) => a.line - b.line),
    notes: comments === 0 ? [] : [`${comments} ${comments === 1 ? 'comment' : 'comments'} passed over`],
  };
}

/** The number of the first line behind the header. */
function endOfHeader(lines: readonly string[]): number {
  const start = lines.findIndex((line) => line.trim() !== '');
  if (/^---\s*$/.test(lines[start] ?? '')) {
    const end = lines.findIndex((line, n) => n > start && /^---\s*$/.test(line));
    if (end > 0) return end + 1;
  }
  const events = lines.findIndex(
    (line) =>
      /^\s*(?:#{1,6}\s|group\b|section\b)/i.test(line) || readDatedLine(line, undefined, 'mdy') !== null,
  );
  return events < 0 ? lines.length : events;
}

function readHeader(lines: readonly string[], misfits: Misfit[]): Header {
  const yaml = lines.filter((line) => !/^---\s*$|^\s*\/\//.test(line)).join('\n');
  let value: unknown;
  try {
    value = parseYaml(yaml, { maxAliasCount: 0, logLevel: 'error' });
  } catch {
    misfits.push({
      line: 1,
      column: 'header',
      expected: 'a header in YAML',
      found: yaml.split('\n', 1)[0] ?? '',
    });
  }
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const texts = new Map(
    entries.map(([key, one]) => [key, typeof one === 'string' ? one : JSON.stringify(one)]),
  );
  const zone = texts.get('timezone') ?? texts.get('tz');
  const taken = ['title', 'description', 'timezone', 'tz', 'dateFormat'];
  return {
    title: texts.get('title') || undefined,
    description: texts.get('description') || undefined,
    zone: zone === undefined ? undefined : zoneOf(zone, misfits),
    dayFirst: texts.get('dateFormat') === 'd/M/y',
    fields: Object.fromEntries([...texts].filter(([key, one]) => !taken.includes(key) && one !== '')),
  };
}

/** An IANA name, or hours before or after UTC as `-5` or `+05:45`. */
function zoneOf(text: string, misfits: Misfit[]): string | undefined {
  const [, sign = '+', hours, minutes = '00'] = /^([+-]?)(\d{1,2})(?::?(\d\d))?$/.exec(text) ?? [];
  if (hours !== undefined) return `${sign === '-' ? '-' : '+'}${hours.padStart(2, '0')}:${minutes}`;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    misfits.push({
      line: 1,
      column: 'timezone',
      expected: 'a zone such as Europe/Kyiv or +03:00',
      found: text,
    });
    return undefined;
  }
}

/** A line below an event: a property as long as there was no text, else text. */
function below({ properties, description }: Open, line: string): void {
  const [, key, value] = (description.length === 0 ? PROPERTY.exec(line) : null) ?? [];
  if (key !== undefined) properties.set(key, valueOf((value ?? '').trim()));
  else if (line.trim() !== '' || description.length > 0)
    description.push(line.startsWith(TEXT_MARK) ? line.slice(TEXT_MARK.length) : line);
}

/** Texts between double quotation marks are JSON, as they are YAML; others stand for themselves. */
function valueOf(text: string): string {
  if (!text.startsWith('"')) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}

function eventOf(open: Open, misfits: Misfit[]): ImportedEvent {
  const { properties, line, words, at, text } = open;
  const misfit = (column: string, expected: string, found: string): void => {
    misfits.push({ line, column, expected, found });
  };
  if (open.date === null) misfit('date', EXPECTED, words);
  const rest = text.slice(open.restAt);
  const own = rest.trim();
  const titleAt =
    own === ''
      ? { start: at + open.wordsAt, end: at + open.wordsAt + words.length }
      : startOf(rest, at + open.restAt, own);
  const title = properties.get('title') ?? (own === '' ? words : own);
  const oneOf = <T extends string>(key: string, values: readonly T[]): T | undefined => {
    const found = properties.get(key);
    const value = values.find((one) => one === found);
    if (found !== undefined && value === undefined) misfit(key, `one of ${values.join(', ')}`, found);
    return value;
  };
  const description = open.description.join('\n').trim();
  const group = properties.get('group') ?? open.group;
  const status: Status | undefined = oneOf('status', STATUSES);
  const kind: Kind | undefined = oneOf('kind', KINDS);
  const kept = [...properties].filter(
    ([key, value]) =>
      value !== '' &&
      (!(OWN_PROPERTIES as readonly string[]).includes(key) ||
        (key === 'status' && !status) ||
        (key === 'kind' && !kind)),
  );
  return {
    id: properties.get('id'),
    title,
    titleAt,
    date: finer(open.date, properties.get('edtf'), misfit),
    dateAt: { start: at + open.wordsAt, end: at + open.wordsAt + words.length },
    description: description === '' ? undefined : description,
    place: properties.get('place') || undefined,
    actors: (properties.get('actors') ?? '')
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    status,
    kind,
    fields: {
      ...Object.fromEntries(kept),
      ...(clipTitle(title) === title ? {} : { title }),
      ...(open.date === null ? { date: words } : {}),
      ...(group === undefined ? {} : { group }),
    },
  };
}

function startOf(rest: string, at: number, own: string): { start: number; end: number } {
  const start = at + rest.length - rest.trimStart().length;
  return { start, end: start + own.length };
}

/** What Markwhen can't say of a date stands in a property, which holds as long as it lies within the same days. */
function finer(
  date: ReadDate | null,
  edtf: string | undefined,
  misfit: (column: string, expected: string, found: string) => void,
): ReadDate | null {
  if (edtf === undefined || date === null) return date;
  try {
    const read = readEdtf(edtf);
    const within =
      (read.start === null || read.start >= (date.start ?? '')) &&
      (read.end === null || read.end <= (date.end ?? '~'));
    if (within) return read;
    misfit('edtf', `a date within ${date.edtf}`, edtf);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    misfit('edtf', 'a date in EDTF', edtf);
  }
  return date;
}
