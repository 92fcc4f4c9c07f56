/** A file of the visitor's own: it is read here, and goes nowhere. */
import { BadRow } from '../../model/rows/row-chunk.ts';
import { rowReader } from '../../model/rows/row-files.ts';
import { rowFormatOf } from '../../model/rows/row-format.ts';
import type { TimelineRow } from '../../model/rows/row-store.ts';
import type { Timeline } from '../../model/timeline.ts';
import { parseTimeline } from '../../model/parse-timeline.ts';

export interface OwnData {
  readonly timeline: Timeline | null;
  readonly rows: readonly TimelineRow[] | null;
  /** What is wrong with it, each with where it stands. */
  readonly faults: readonly string[];
}

/** A timeline, or rows as JSON, NDJSON or CSV; the element checks rows itself. */
export function readOwnFile(name: string, text: string): OwnData {
  const format = rowFormatOf('', name, text.slice(0, 1000));
  if (format === null) {
    const { timeline, faults } = parseTimeline(text);
    return {
      timeline,
      rows: null,
      faults: faults.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)),
    };
  }
  const reader = rowReader(format);
  const chunks = [reader.read(text), reader.end()];
  const faults = chunks.flatMap(({ values, pathOf }) =>
    values.flatMap((value, i) => (value instanceof BadRow ? [`${pathOf(i)}: ${value.message}`] : [])),
  );
  const rows = chunks.flatMap(({ values }) => values.filter((value) => !(value instanceof BadRow)));
  return { timeline: null, rows: rows as TimelineRow[], faults };
}
