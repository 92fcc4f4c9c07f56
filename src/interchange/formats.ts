/** The formats of other programs: what each is called, how a file of it is known, what reads and what writes it. */
import { ImportFault, type Imported, type ReadOptions } from './imported.ts';
import { readCsv } from './read-csv.ts';
import { readMarkwhen } from './read-markwhen.ts';
import { readTimelineJs } from './read-timelinejs.ts';
import { isTimelineJsCsv, readTimelineJsCsv } from './read-timelinejs-csv.ts';
import { writeCsv } from './write-csv.ts';
import { writeIcs } from './write-ics.ts';
import { writeJsonLd } from './write-json-ld.ts';
import { writeMarkwhen } from './write-markwhen.ts';
import { writeTimelineJs } from './write-timelinejs.ts';
import { writeTimelineJsCsv } from './write-timelinejs-csv.ts';
import type { WriteInput, Written } from './written.ts';

export interface Format {
  readonly name: string;
  readonly about: string;
  /** Of the names of its files. */
  readonly endings: readonly string[];
  /** Whether a file with one of these endings is in this format; undefined: each is. */
  readonly knows?: (text: string) => boolean;
  readonly read?: (text: string, options: ReadOptions) => Imported;
  readonly write?: (input: WriteInput) => Written;
}

/** The first that knows a file reads it. */
export const FORMATS: readonly Format[] = [
  {
    name: 'timelinejs',
    about: 'the JSON of TimelineJS 3',
    endings: ['.json'],
    read: readTimelineJs,
    write: writeTimelineJs,
  },
  {
    name: 'timelinejs-csv',
    about: 'the spreadsheet of TimelineJS 3',
    endings: ['.csv', '.tsv'],
    knows: isTimelineJsCsv,
    read: readTimelineJsCsv,
    write: writeTimelineJsCsv,
  },
  {
    name: 'csv',
    about: 'a table with one event in each row',
    endings: ['.csv', '.tsv'],
    read: readCsv,
    write: writeCsv,
  },
  {
    name: 'markwhen',
    about: 'Markwhen',
    endings: ['.mw', '.markwhen'],
    read: readMarkwhen,
    write: writeMarkwhen,
  },
  { name: 'ics', about: 'a calendar (iCalendar)', endings: ['.ics'], write: writeIcs },
  {
    name: 'json-ld',
    about: 'linked data in the words of schema.org',
    endings: ['.jsonld'],
    write: writeJsonLd,
  },
];

/** @throws ImportFault where no format that can be read goes by that name */
export function readerNamed(name: string): Format {
  return named(
    name,
    FORMATS.filter(({ read }) => read !== undefined),
  );
}

/** @throws ImportFault where no format that can be written goes by that name */
export function writerNamed(name: string): Format {
  return named(
    name,
    FORMATS.filter(({ write }) => write !== undefined),
  );
}

function named(name: string, formats: readonly Format[]): Format {
  const format = formats.find((one) => one.name === name);
  if (format) return format;
  throw new ImportFault(`unknown format “${name}”; expected ${formats.map((one) => one.name).join(', ')}`);
}

/** The format of a file, by the ending of its name and what is in it; null: none is known. */
export function formatOf(fileName: string, text: string): Format | null {
  const lower = fileName.toLowerCase();
  return (
    FORMATS.find(
      ({ read, endings, knows }) =>
        read !== undefined && endings.some((ending) => lower.endsWith(ending)) && (knows?.(text) ?? true),
    ) ?? null
  );
}
