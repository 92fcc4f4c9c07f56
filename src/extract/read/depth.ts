/**
 * How deep markup nests and how many attributes a tag has, estimated in one pass. The parsers take time with the square of
 * both, and walk into elements by recursion, so what no writer ever wrote is refused before it reaches them.
 */
import { tagEnd } from './attributes.ts';
import { ReadFault } from './fault.ts';

/** Pages of newspapers stay below 60. */
const DEEPEST_HTML = 600;
/** Tags that programs write stay below 50. */
const MOST_ATTRIBUTES = 300;
/** Marks of quotes and lists, and the white space between them, at the start of one line of Markdown. */
const DEEPEST_MARKDOWN = 200;

/** Metadata has one level. */
const DEEPEST_FRONT_MATTER = 50;

const TAG = /<(?:!--|(\/?)([a-z][a-z\d-]*))/gi;
/** What is inside these is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'iframe', 'xmp']);
/** Elements without an end, and those that end without being told. */
const UNNESTED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp html head body'
  ).split(' '),
);

/** @throws ReadFault where elements nest deeper, or a tag has more attributes, than in any page that is written to be read */
export function checkHtml(raw: string): void {
  const open = new Map<string, number>();
  let depth = 0;
  let tagged = 0;
  TAG.lastIndex = 0;
  for (let match = TAG.exec(raw); match; match = TAG.exec(raw)) {
    const name = match[2]?.toLowerCase();
    if (name !== undefined && match.index >= tagged) {
      const { end, attributes } = tagEnd(raw, TAG.lastIndex, MOST_ATTRIBUTES);
      if (attributes > MOST_ATTRIBUTES) throw fault(raw, match.index, 'a tag with too many attributes');
      tagged = end;
    }
    if (name === undefined) {
      TAG.lastIndex = after(raw, '-->', TAG.lastIndex);
    } else if (match[1] === '/') {
      const count = open.get(name) ?? 0;
      if (count > 0) depth--;
      open.set(name, Math.max(0, count - 1));
    } else if (RAW.has(name)) {
      TAG.lastIndex = after(raw, `</${match[2] ?? ''}`, TAG.lastIndex);
    } else if (!UNNESTED.has(name)) {
      open.set(name, (open.get(name) ?? 0) + 1);
      if (++depth > DEEPEST_HTML) throw fault(raw, match.index, TOO_DEEP);
    }
  }
}

/** @throws ReadFault where a line opens more quotes and lists than any text that is written to be read */
export function checkMarkdownDepth(raw: string): void {
  let start = 0;
  while (start < raw.length) {
    const newline = raw.indexOf('\n', start);
    const end = newline < 0 ? raw.length : newline;
    let at = start;
    while (at < end && ' \t>-*+'.includes(raw.charAt(at))) at++;
    const marks = raw.slice(start, at);
    // A line of marks alone is a rule between sections, or nothing.
    const opens = at < end || marks.includes('>');
    if (opens && marks.length > DEEPEST_MARKDOWN) throw fault(raw, start, TOO_DEEP);
    start = end + 1;
  }
}

/** The line, counted from 0, on which front matter opens more lists and mappings than anybody fills in; null: there is none. */
export function tooDeepLine(yaml: string): number | null {
  let inFlow = 0;
  for (const [n, line] of yaml.split('\n').entries()) {
    // "- - - a" opens a list in a list, "? ? a" a mapping in a mapping; deeper lines stand further in.
    const opened = /^[ \t?:-]*/.exec(line)?.[0].length ?? 0;
    for (const mark of line) {
      if (mark === '[' || mark === '{') inFlow++;
      else if ((mark === ']' || mark === '}') && inFlow > 0) inFlow--;
      if (inFlow > DEEPEST_FRONT_MATTER) return n;
    }
    if (opened > 2 * DEEPEST_FRONT_MATTER) return n;
  }
  return null;
}

function after(raw: string, mark: string, from: number): number {
  const at = raw.indexOf(mark, from);
  return at < 0 ? raw.length : at + mark.length;
}

const TOO_DEEP = 'markup nested too deeply';

function fault(raw: string, offset: number, what: string): ReadFault {
  const line = raw.slice(0, offset).split('\n').length;
  return new ReadFault(`line ${line}: ${what} to be read; save the text of the article alone`);
}
