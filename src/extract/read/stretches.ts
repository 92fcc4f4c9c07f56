/** Markdown in which no mark can make the parser look on and on for its other half. */

/** Characters of lines with no empty one between them. Nobody writes paragraphs of this length. */
const LONGEST = 16_000;

const EMPTY_LINE = /\n[ \t]*\n/g;
const PAIRED = /[`*_[\]<]/g;
/** What says which kind of block a line is, or opens a fence around code, or is a whole definition. */
const OPENING = /^[ \t>+<*-]*(?:`{3,}|\[[^[\]\n]{1,200}\]:.*)?/;

/**
 * The marks inside of longer stretches become letters, for the parser to pass over, so that there they read as text.
 * Every offset stays what it was, and front matter as it is.
 */
export function withoutEndlessMarks(raw: string): string {
  let at = raw.startsWith('---\n') ? raw.indexOf('\n---', 3) + 1 : 0;
  let made = raw.slice(0, at);
  const add = (end: number): void => {
    const stretch = raw.slice(at, end);
    made += stretch.length > LONGEST ? stretch.split('\n').map(plain).join('\n') : stretch;
    at = end;
  };
  for (const { 0: line, index } of raw.matchAll(EMPTY_LINE))
    if (index + line.length > at) add(index + line.length);
  add(raw.length);
  return made;
}

function plain(line: string): string {
  const opening = OPENING.exec(line)?.[0].length ?? 0;
  return line.slice(0, opening) + line.slice(opening).replace(PAIRED, 'x');
}
