/** What reading and writing Markwhen (https://docs.markwhen.com) share. */

/** A property of an event: a line below it. */
export const PROPERTY = /^\s*([\w.-]+):(?:\s(.*))?$/;

/** Properties of ours; all others are kept as fields. */
export const OWN_PROPERTIES = ['id', 'title', 'edtf', 'place', 'actors', 'status', 'kind', 'group'] as const;

/** Before a line of a description that would be read as something else. */
export const TEXT_MARK = '> ';

/** Whether a line of a description needs that mark: it may begin an event, a section, a comment or a header. */
export function needsMark(line: string): boolean {
  return line.includes(':') || /^\s*(?:#|\/\/|---|>|group\b|section\b|end\b)/i.test(line);
}
