/** A table with one event in each row: `Date,Title,…`. Columns that mean nothing here are kept as fields. */
import type { Fields } from '../model/timeline.ts';
import { KINDS, STATUSES } from '../model/vocabulary.ts';
import { readTable, type Cell, type Row } from './cells.ts';
import { clipTitle } from './clip-title.ts';
import { columnsOf, type Meaning } from './csv-columns.ts';
import { ImportFault, type Imported, type ImportedEvent, type Misfit, type ReadOptions } from './imported.ts';
import { orderOf, readClock, readWritten } from './written-dates.ts';
import type { DateOrder } from './imported.ts';

interface Sheet {
  readonly headings: readonly string[];
  readonly columns: ReadonlyMap<Meaning, number>;
  readonly order: DateOrder | null;
  readonly zone: string | undefined;
}

/** @param text the source text. @throws ImportFault where the table has no headings, or none that gives the titles */
export function readCsv(text: string, options: ReadOptions = {}): Imported {
  const { headings, rows, misfits } = readTable(text);
  if (headings.length === 0)
    throw new ImportFault('the file is empty; expected a row of headings and rows below it');
  const columns = columnsOf(headings, options.columns ?? new Map());
  const dates = (['date', 'end'] as const).flatMap((meaning) => {
    const column = columns.get(meaning);
    return column === undefined ? [] : rows.map(({ cells }) => cells[column]?.text ?? '');
  });
  const sheet: Sheet = { headings, columns, order: options.order ?? orderOf(dates), zone: options.zone };
  const read = rows.map((row) => readRow(row, sheet));
  const used = new Set(columns.values());
  const others = headings.filter((heading, at) => !used.has(at) && heading !== '');
  return {
    fields: {},
    events: read.flatMap(({ event }) => event ?? []),
    misfits: [...misfits, ...read.flatMap((row) => row.misfits)].sort((a, b) => a.line - b.line),
    notes: [
      `columns: ${[...columns].map(([meaning, at]) => `${meaning}=${headings[at] ?? ''}`).join(', ')}`,
      ...(others.length === 0 ? [] : [`kept and not shown: ${others.join(', ')}`]),
    ],
  };
}

function readRow(row: Row, sheet: Sheet): { event: ImportedEvent | null; misfits: Misfit[] } {
  const { headings, columns } = sheet;
  const misfits: Misfit[] = [];
  const cell = (meaning: Meaning): Cell | undefined => {
    const found = row.cells[columns.get(meaning) ?? -1];
    return found?.text === '' ? undefined : found;
  };
  const misfit = (meaning: Meaning, expected: string): void => {
    misfits.push({
      line: row.line,
      column: headings[columns.get(meaning) ?? -1] ?? meaning,
      expected,
      found: cell(meaning)?.text ?? '',
    });
  };
  const title = cell('title');
  if (!title) {
    misfit('title', 'a title; the row was left out');
    return { event: null, misfits };
  }
  const oneOf = <T extends string>(meaning: Meaning, values: readonly T[]): T | undefined => {
    const found = cell(meaning);
    const value = values.find((one) => one === found?.text.toLowerCase());
    if (found && value === undefined) misfit(meaning, `one of ${values.join(', ')}`);
    return value;
  };
  const event: ImportedEvent = {
    id: cell('id')?.text,
    title: title.text,
    titleAt: title,
    ...dateOf(cell, misfit, sheet),
    description: cell('text')?.text,
    place: cell('place')?.text,
    actors: (cell('actors')?.text ?? '')
      .split(/[;|]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    status: oneOf('status', STATUSES),
    kind: oneOf('kind', KINDS),
    fields: fieldsOf(row, sheet, misfits),
  };
  return { event, misfits };
}

function dateOf(
  cell: (meaning: Meaning) => Cell | undefined,
  misfit: (meaning: Meaning, expected: string) => void,
  { order, zone }: Sheet,
): Pick<ImportedEvent, 'date' | 'dateAt' | 'dateText'> {
  const [from, end] = [withTime(cell, 'date', 'time', misfit), withTime(cell, 'end', 'end-time', misfit)];
  if (from === '' && end === '') return { date: null };
  if (from === '') misfit('end', 'a date in the column of the start');
  const read = from === '' ? null : readWritten(from, end, { zone, order });
  if (read === null || 'expected' in read) {
    if (read) misfit('date', read.expected);
    return { date: null };
  }
  return { date: read, dateAt: cell('date'), ...(end === '' ? {} : { dateText: `${from} – ${end}` }) };
}

/** The date and, from a cell of its own, the clock time. */
function withTime(
  cell: (meaning: Meaning) => Cell | undefined,
  day: Meaning,
  clock: Meaning,
  misfit: (meaning: Meaning, expected: string) => void,
): string {
  const [date = '', time] = [cell(day)?.text, cell(clock)?.text];
  if (time === undefined || date === '') return date;
  const read = readClock(time);
  if (!read) {
    misfit(clock, 'a clock time such as 14:00');
    return date;
  }
  const two = (part: number | undefined): string => String(part ?? 0).padStart(2, '0');
  const seconds = read.second === undefined ? '' : `:${two(read.second)}`;
  return `${date} ${two(read.hour)}:${two(read.minute)}${seconds}`;
}

/** What has no meaning here, and what had to be cut or could not be read. */
function fieldsOf({ cells }: Row, { headings, columns }: Sheet, misfits: readonly Misfit[]): Fields {
  const used = new Map([...columns].map(([meaning, column]) => [column, meaning]));
  const unread = new Set(misfits.map(({ column }) => column));
  const kept = cells.flatMap(({ text }, at): [string, string][] => {
    const heading = headings[at];
    if (heading === undefined || heading === '' || text === '') return [];
    const meaning = used.get(at);
    const cut = meaning === 'title' && clipTitle(text) !== text;
    return meaning === undefined || cut || unread.has(heading) ? [[heading, text]] : [];
  });
  return Object.fromEntries(kept);
}
