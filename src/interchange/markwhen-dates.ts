/** The dates of Markwhen that stand by themselves. Those that hang on other events, or on now, are none of these. */
import { EdtfError } from '../model/edtf.ts';
import { dateOfParts, readEdtf, type ReadDate } from './date-parts.ts';
import type { DateOrder } from './imported.ts';
import { readWritten } from './written-dates.ts';

export const EXPECTED =
  'a date that stands by itself, such as 2031-05-03 or 2031-05/2031-07; none that counts from now or from another event, or recurs';

const LONGEST = 80;
/** What begins as a date does and is none that we read. */
const OTHER =
  /^\s*(?:now\b|(?:after|before|by)\b|!\w|\.(?:start|end)\b|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+\d)/i;
const ISO = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d*)?Z$/;

export interface DatedLine {
  readonly date: ReadDate | null;
  /** The date part, and where in the line it and what follows its colon begin. */
  readonly words: string;
  readonly wordsAt: number;
  readonly restAt: number;
}

/** The line of an event; `date` is null where there is one that we do not read. null: a line of another sort. */
export function readDatedLine(line: string, zone: string | undefined, order: DateOrder): DatedLine | null {
  const wordsAt = line.length - line.trimStart().length;
  let found: DatedLine | null = null;
  const head = line.slice(0, wordsAt + LONGEST);
  for (let colon = head.indexOf(':'); colon >= 0; colon = head.indexOf(':', colon + 1)) {
    const words = line.slice(wordsAt, colon).trimEnd();
    const date = readPart(words, zone, order);
    if (date) found = { date, words, wordsAt, restAt: colon + 1 };
  }
  if (found) return found;
  const colon = head.indexOf(':');
  if (colon < 0 || !OTHER.test(line.slice(0, colon))) return null;
  return { date: null, words: line.slice(wordsAt, colon), wordsAt, restAt: colon + 1 };
}

function readPart(words: string, zone: string | undefined, order: DateOrder): ReadDate | null {
  const [from = '', to = '', ...more] = endsOf(words);
  if (from === '' || more.length > 0) return null;
  const bc = [bcYear(from), to === '' ? null : bcYear(to)];
  try {
    if (bc[0] !== null && bc[0] !== undefined)
      return dateOfParts({ year: bc[0] }, to === '' ? null : { year: bc[1] ?? Number(to) }, zone);
    if (ISO.test(from) && (to === '' || ISO.test(to)))
      return readEdtf(
        [from, to]
          .filter((one) => one !== '')
          .map((one) => one.replace(ISO, '$1Z'))
          .join('/'),
      );
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
  const read = readWritten(from, to, { zone, order });
  return 'expected' in read ? null : read;
}

/** `A/B`, `A - B`, `A to B`, and two instants with a hyphen between. */
function endsOf(words: string): string[] {
  const slash = words.split(/(?<=[\dZ]) ?\/ ?(?=\d{4}\b)/);
  if (slash.length === 2 && /^\d{4}(?:-|$|[ /])/.test(words)) return slash;
  const instants = words.split(/(?<=Z)-(?=\d)/);
  if (instants.length > 1) return instants;
  return words.split(/ - | to /);
}

/** `44 BCE` is the year -43. */
function bcYear(text: string): number | null {
  const [, year] = /^(\d{1,4}) ?BCE?$/i.exec(text) ?? [];
  return year === undefined ? null : 1 - Number(year);
}
