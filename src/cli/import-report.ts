import type { Format } from '../interchange/formats.ts';
import type { Imported } from '../interchange/imported.ts';
import { nameForMessage } from './file-text.ts';

/** More lines than this are counted instead: who has a thousand faults has one, a thousand times. */
const MOST = 100;
const LONGEST_FOUND = 60;

/** What was read, and line by line what did not fit. */
export function importReport(
  file: string,
  format: Format,
  imported: Imported | null,
): { readonly lines: string[]; readonly complaints: string[] } {
  const { events = [], misfits = [], notes = [] } = imported ?? {};
  const undated = events.filter(({ date }) => date === null).length;
  const guessed = events.filter(({ date }) => date?.inferred.some(({ part }) => part === 'zone')).length;
  const complaints = misfits
    .slice(0, MOST)
    .map(
      ({ line, column, expected, found }) =>
        `${file}:${line}: ${nameForMessage(column)}: expected ${expected}; found ${show(found)}`,
    );
  return {
    lines: [
      `${events.length} ${events.length === 1 ? 'event' : 'events'} (${undated} undated) from ${file} as ${format.name}`,
      ...notes.map(nameForMessage),
      ...(guessed === 0
        ? []
        : [`${guessed} with a clock time and no zone: read in UTC; --timezone ZONE says another`]),
      ...(misfits.length === 0 ? [] : [`did not fit: ${misfits.length}`]),
    ],
    complaints: [
      ...complaints,
      ...(misfits.length > MOST ? [`${file}: and ${misfits.length - MOST} more that did not fit`] : []),
    ],
  };
}

function show(found: string): string {
  if (found === '') return 'nothing';
  const points = Array.from(found.slice(0, 2 * LONGEST_FOUND));
  const short = points.length > LONGEST_FOUND ? `${points.slice(0, LONGEST_FOUND).join('')}…` : found;
  return `“${nameForMessage(short)}”`;
}
