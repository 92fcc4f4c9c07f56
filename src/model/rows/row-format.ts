/** In which of the formats a file of rows is, apart from what reads them: to tell must be quick. */

export type RowFormat = 'json' | 'ndjson' | 'csv';

/** By what the server says, else by the name, else by how it begins; null: a timeline, or nothing known. */
export function rowFormatOf(contentType: string, path: string, beginning: string): RowFormat | null {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'text/csv' || /\.csv$/i.test(path)) return 'csv';
  if (/^application\/(?:x-)?(?:ndjson|jsonl|json-seq|jsonlines)$/.test(type)) return 'ndjson';
  if (/\.(?:ndjson|jsonl)$/i.test(path)) return 'ndjson';
  return beginning
    .replace(/^\uFEFF/, '')
    .trimStart()
    .startsWith('[')
    ? 'json'
    : null;
}
