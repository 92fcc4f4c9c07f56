import type { Range } from '../article.ts';
import { lowerCase } from '../lower-case.ts';
import { ACCENT, DIGIT, kindAt, LETTER, runEnd, SPACE, widthAt } from './characters.ts';
import type { Eras } from './eras.ts';
import { MONTHS, SEASONS, UNITS, WEEKDAYS } from './words.ts';
import { SMALL_NUMBERS } from '../word-classes.ts';

/** A word, a number or a mark, with what the matchers ask of it. */
export interface Token extends Range {
  readonly text: string;
  readonly lower: string;
  /** Whether it is written in digits. */
  readonly digits: boolean;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

export const NUMBER_WORDS = new Map<string, number>([
  ...SMALL_NUMBERS.map((word, n): [string, number] => [word, n]),
  ['a', 1],
  ['an', 1],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
]);

/** Of other words in the genitive "'s" stays with the word. */
const OWNERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...UNITS.keys(),
  'today',
  'yesterday',
  'tomorrow',
  'tonight',
  'weekend',
]);

/** Tokens of a range of the text, in one pass: runs of letters with one apostrophe in them, runs of digits, single signs. */
export function scan(text: string, { start, end }: Range): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  for (let at = start; at < end;) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    const to =
      kind === LETTER || kind === ACCENT
        ? wordEnd(text, at, end)
        : kind === DIGIT
          ? runEnd(text, at, end, DIGIT)
          : at + widthAt(text, at);
    const cut = to - 2 > at && kind === LETTER ? possessive(text, at, to) : to;
    tokens.push(tokenOf(text.slice(at, cut), at, cut, kind === DIGIT, spaced));
    if (cut < to) tokens.push(tokenOf(text.slice(cut, to), cut, to, false, false));
    spaced = false;
    at = to;
  }
  return tokens;
}

/** Where a word of time ends before its "'s": "Monday's talks", "last week's vote". */
function possessive(text: string, start: number, end: number): number {
  const mark = text[end - 2];
  if ((mark !== "'" && mark !== '’') || text[end - 1] !== 's') return end;
  return OWNERS.has(text.slice(start, end - 2).toLowerCase()) ? end - 2 : end;
}

function tokenOf(text: string, start: number, end: number, digits: boolean, spaced: boolean): Token {
  const lower = digits ? text : lowerCase(text);
  return {
    start,
    end,
    text,
    lower,
    digits,
    capital: lower !== text && text.charCodeAt(0) !== lower.charCodeAt(0),
    spaced,
  };
}

function wordEnd(text: string, start: number, end: number): number {
  const at = runEnd(text, start, end, LETTER, ACCENT);
  const apostrophe = at < end && (text[at] === "'" || text[at] === '’');
  if (!apostrophe) return at;
  const to = runEnd(text, at + 1, end, LETTER);
  return to > at + 1 ? to : at;
}

/** The tokens of one sentence and a place among them. */
export class Cursor {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** What the text as a whole says of its years; null: nothing. */
  readonly eras: Eras | null;

  constructor(tokens: readonly Token[], at: number, eras: Eras | null = null) {
    this.tokens = tokens;
    this.at = at;
    this.eras = eras;
  }

  /** The token n places on; n may be negative. */
  peek(n = 0): Token | undefined {
    const at = this.at + n;
    return at < 0 ? undefined : this.tokens[at];
  }

  word(n = 0): string {
    return this.peek(n)?.lower ?? '';
  }

  /** Whether the words from the n-th on are these. */
  says(n: number, ...words: readonly string[]): boolean {
    for (let i = 0; i < words.length; i++) if (this.word(n + i) !== words[i]) return false;
    return true;
  }

  /** A number in digits at the n-th place, or null. */
  digits(n = 0): number | null {
    const token = this.peek(n);
    return token?.digits ? Number(token.text) : null;
  }

  /** A number in digits or words at the n-th place, or null. */
  number(n = 0): number | null {
    return this.digits(n) ?? NUMBER_WORDS.get(this.word(n)) ?? null;
  }

  capital(n = 0): boolean {
    return this.peek(n)?.capital ?? false;
  }

  /** Whether the n-th stands right against the one before it. */
  joined(n: number): boolean {
    return this.peek(n)?.spaced === false;
  }

  /** The n-th as it is written. */
  text(n = 0): string {
    return this.peek(n)?.text ?? '';
  }

  /** Whether the words open a line of a list: nothing stands before them, or the mark of an item. */
  opens(): boolean {
    return this.at === 0 || (this.at === 1 && /^[*•·‣▪+–—-]$/.test(this.text(-1)));
  }

  on(n: number): Cursor {
    return new Cursor(this.tokens, this.at + n, this.eras);
  }
}
