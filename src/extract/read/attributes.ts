/** The end of a tag in HTML, and how many attributes stand before it, counted as the HTML standard reads them. */

const SPACE = /[\t\n\f\r ]/;
const BEFORE_NAME = /[\t\n\f\r /]/;
const ENDS_NAME = /[\t\n\f\r />=]/;
const ENDS_VALUE = /[\t\n\f\r >]/;

export interface TagEnd {
  /** Behind the ">"; the end of the text where there is none. */
  readonly end: number;
  readonly attributes: number;
}

/**
 * @param at behind the name of the tag
 * @param most counting stops when there are more than this
 */
export function tagEnd(raw: string, at: number, most: number): TagEnd {
  let attributes = 0;
  let i = at;
  while (attributes <= most) {
    i = skip(raw, i, BEFORE_NAME);
    if (i >= raw.length) break;
    if (raw.charAt(i) === '>') return { end: i + 1, attributes };
    attributes++;
    // A name may begin with "=".
    i = until(raw, i + 1, ENDS_NAME);
    const equals = skip(raw, i, SPACE);
    if (raw.charAt(equals) !== '=') continue;
    i = valueEnd(raw, skip(raw, equals + 1, SPACE));
  }
  return { end: Math.min(i, raw.length), attributes };
}

function valueEnd(raw: string, at: number): number {
  const mark = raw.charAt(at);
  if (mark !== '"' && mark !== "'") return until(raw, at, ENDS_VALUE);
  const close = raw.indexOf(mark, at + 1);
  return close < 0 ? raw.length : close + 1;
}

function skip(raw: string, at: number, these: RegExp): number {
  let i = at;
  while (i < raw.length && these.test(raw.charAt(i))) i++;
  return i;
}

function until(raw: string, at: number, these: RegExp): number {
  let i = at;
  while (i < raw.length && !these.test(raw.charAt(i))) i++;
  return i;
}
