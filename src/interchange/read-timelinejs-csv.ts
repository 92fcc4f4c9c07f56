/** The spreadsheet of TimelineJS 3, as Google Sheets gives it out. */
import { readTable, type Cell, type Row } from './cells.ts';
import { ImportFault, type Imported, type Misfit, type ReadOptions } from './imported.ts';
import { readSlides, type Leaf, type PlacedSlide } from './read-slides.ts';
import { COLUMNS } from './timelinejs.ts';
import { readClock } from './written-dates.ts';

const PATHS = new Map<string, string>(COLUMNS);

/** Whether the first row has the headings of that spreadsheet. */
export function isTimelineJsCsv(text: string): boolean {
  const { headings } = readTable(text.split('\n', 1)[0] ?? '');
  return headings.includes('Year') && headings.includes('Headline');
}

/** @param text the source text. @throws ImportFault where the headings are others */
export function readTimelineJsCsv(text: string, { zone }: ReadOptions = {}): Imported {
  const { headings, rows, misfits } = readTable(text);
  if (!headings.includes('Year') || !headings.includes('Headline'))
    throw new ImportFault(
      'no columns “Year” and “Headline”; expected the headings of the TimelineJS spreadsheet',
    );
  const odd: Misfit[] = [...misfits];
  const read = readSlides(
    rows.map((row) => slideOf(row, headings, odd)),
    {},
    zone,
  );
  return { ...read, misfits: [...odd, ...read.misfits].sort((a, b) => a.line - b.line) };
}

function slideOf({ cells, line }: Row, headings: readonly string[], misfits: Misfit[]): PlacedSlide {
  const leaves = new Map<string, Leaf>();
  let type: PlacedSlide['type'] = 'event';
  cells.forEach((cell, at) => {
    const heading = headings[at] ?? '';
    if (cell.text === '' || heading === '') return;
    // Sheets made for the first version say Tag.
    const path = heading === 'Tag' ? 'group' : (PATHS.get(heading) ?? heading);
    if (path === 'type' && (cell.text === 'title' || cell.text === 'era')) type = cell.text;
    else if (path === 'background')
      leaves.set(/^(?:https?:)?\/\/?/.test(cell.text) ? `${path}.url` : `${path}.color`, cell);
    else if (path.endsWith('.time'))
      timeOf(cell, heading, path.replace('time', ''), leaves, { line, misfits });
    else leaves.set(path, cell);
  });
  return { leaves, line, type };
}

/** A time is kept as it stands where it is none, or says more than a date can. */
function timeOf(
  cell: Cell,
  heading: string,
  path: string,
  leaves: Map<string, Leaf>,
  { line, misfits }: { readonly line: number; readonly misfits: Misfit[] },
): void {
  const clock = readClock(cell.text);
  if (!clock || /:\d\d[.,]\d/.test(cell.text) || !leaves.has(`${path}day`)) {
    leaves.set(`${path}time`.replace('_date', '_clock'), cell);
    misfits.push({ line, column: heading, expected: 'a time of a day such as 14:00', found: cell.text });
    return;
  }
  for (const [part, value] of Object.entries(clock))
    if (value !== undefined) leaves.set(`${path}${part}`, { ...cell, text: String(value) });
}
