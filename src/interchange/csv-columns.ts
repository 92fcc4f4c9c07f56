/** What the columns of a table mean: as one says, else as their headings say. */
import { ImportFault } from './imported.ts';

/** What a column can mean, and the headings that say so; compared without capitals, marks and spaces. */
const HEADINGS = {
  date: ['date', 'when', 'start', 'start date', 'from', 'begin', 'day', 'edtf'],
  time: ['time', 'start time'],
  end: ['end', 'end date', 'to', 'until'],
  'end-time': ['end time'],
  title: ['title', 'what', 'event', 'headline', 'name', 'summary', 'subject'],
  text: ['text', 'description', 'details', 'notes', 'body'],
  place: ['place', 'where', 'location'],
  actors: ['actors', 'actor', 'who', 'side', 'sides', 'party', 'parties'],
  status: ['status'],
  kind: ['kind'],
  id: ['id'],
} as const;

export type Meaning = keyof typeof HEADINGS;

export const MEANINGS = Object.keys(HEADINGS) as Meaning[];

/**
 * The number of the column of each meaning that has one.
 * @param given headings by meaning, which go before what is guessed
 * @throws ImportFault where a heading is not there, or nothing gives the titles
 */
export function columnsOf(
  headings: readonly string[],
  given: ReadonlyMap<string, string>,
): ReadonlyMap<Meaning, number> {
  const columns = new Map<Meaning, number>();
  for (const [meaning, heading] of given) {
    if (!isMeaning(meaning))
      throw new ImportFault(`no column can mean “${meaning}”; expected ${MEANINGS.join(', ')}`);
    const exact = headings.indexOf(heading);
    const column = exact >= 0 ? exact : headings.findIndex((one) => plain(one) === plain(heading));
    if (column < 0)
      throw new ImportFault(
        `no column has the heading “${heading}”; found ${headings.map((one) => `“${one}”`).join(', ')}`,
      );
    columns.set(meaning, column);
  }
  const taken = new Set(columns.values());
  for (const meaning of MEANINGS) {
    if (columns.has(meaning)) continue;
    const column = firstOf(headings, HEADINGS[meaning], taken);
    if (column === null) continue;
    columns.set(meaning, column);
    taken.add(column);
  }
  if (!columns.has('title'))
    throw new ImportFault(
      `no column is known to hold the titles; expected a heading such as Title, or --map title=HEADING; found ${headings.map((one) => `“${one}”`).join(', ')}`,
    );
  return columns;
}

/** Better names first, not columns further left. */
function firstOf(
  headings: readonly string[],
  names: readonly string[],
  taken: ReadonlySet<number>,
): number | null {
  for (const name of names) {
    const column = headings.findIndex((heading, at) => !taken.has(at) && plain(heading) === plain(name));
    if (column >= 0) return column;
  }
  return null;
}

function isMeaning(text: string): text is Meaning {
  return Object.hasOwn(HEADINGS, text);
}

function plain(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
