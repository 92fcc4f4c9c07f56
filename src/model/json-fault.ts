/**
 * Where a text stops being JSON, and what should have stood there. `JSON.parse` is what reads; this runs after it
 * has failed, because engines word the failure differently and some do not say where it is.
 */

export interface JsonFault {
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly expected: string;
}

/** What may come next. */
type State = 'value' | 'first item' | 'first key' | 'key' | 'colon' | 'after item' | 'after member' | 'end';

const EXPECTED: Readonly<Record<State | 'string end' | 'escape', string>> = {
  value: 'a value',
  'first item': 'a value or "]"',
  'first key': 'a key in double quotes or "}"',
  key: 'a key in double quotes',
  colon: '":"',
  'after item': '"," or "]"',
  'after member': '"," or "}"',
  end: 'nothing more',
  'string end': 'a closing quote on the same line',
  escape: 'an escape that JSON has',
};

const SPACE = /[ \t\n\r]*/y;
// eslint-disable-next-line no-control-regex -- JSON strings may not hold them
const PLAIN = /[^"\\\0-\x1f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

/** Linear in the text, without recursion; null if the text is JSON. */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('item' | 'member')[] = [];
  let state: State = 'value';
  let at = 0;

  const match = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const after = (): State => {
    const inside = open.at(-1);
    return inside ? `after ${inside}` : 'end';
  };

  for (;;) {
    match(SPACE);
    const next = text.charAt(at);
    if (next === '') return state === 'end' ? null : place(text, at, EXPECTED[state]);
    const wantsValue: boolean = state === 'value' || state === 'first item';
    const wantsKey: boolean = state === 'key' || state === 'first key';
    if (next === '"' && (wantsValue || wantsKey)) {
      at++;
      while (match(PLAIN) && text.charAt(at) === '\\')
        if (!match(ESCAPE)) return place(text, at, EXPECTED.escape);
      if (text.charAt(at) !== '"') return place(text, at, EXPECTED['string end']);
      at++;
      state = wantsKey ? 'colon' : after();
    } else if (wantsValue && (next === '{' || next === '[')) {
      open.push(next === '{' ? 'member' : 'item');
      state = next === '{' ? 'first key' : 'first item';
      at++;
    } else if (closes(next, state)) {
      open.pop();
      state = after();
      at++;
    } else if (next === ',' && (state === 'after item' || state === 'after member')) {
      state = state === 'after item' ? 'value' : 'key';
      at++;
    } else if (next === ':' && state === 'colon') {
      state = 'value';
      at++;
    } else if (wantsValue && match(LITERAL)) {
      state = after();
    } else {
      return place(text, at, EXPECTED[state]);
    }
  }
}

function closes(next: string, state: State): boolean {
  if (next === '}') return state === 'first key' || state === 'after member';
  return next === ']' && (state === 'first item' || state === 'after item');
}

function place(text: string, offset: number, expected: string): JsonFault {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { offset, line: lines.length, column: (lines.at(-1) ?? '').length + 1, expected };
}
