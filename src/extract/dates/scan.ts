import type { Range } from '../article.ts';

/** A word, a number or a mark, with what the matchers ask of it. */
export interface Token extends Range {
  readonly text: string;
  readonly lower: string;
  /** Value of a number in digits or words; null: not a number. */
  readonly number: number | null;
  /** Whether it is written in digits. */
  readonly digits: boolean;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const NUMBER_WORDS = new Map<string, number>([
  ...SMALL.map((word, n): [string, number] => [word, n]),
  ['a', 1],
  ['an', 1],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['ninety', 90],
  ['hundred', 100],
]);

const WORDS = /[\p{L}\p{M}]+(?:['’]\p{L}+)?|\d+|[^\s\p{L}\p{M}\d]/gu;

/** Tokens of a range of the text, in one pass. */
export function scan(text: string, range: Range): Token[] {
  const tokens: Token[] = [];
  const words = text.slice(range.start, range.end);
  let end = -1;
  for (const match of words.matchAll(WORDS)) {
    const [word] = match;
    const lower = word.toLowerCase();
    const digits = word.charCodeAt(0) < 58 && word.charCodeAt(0) > 47;
    tokens.push({
      start: range.start + match.index,
      end: range.start + match.index + word.length,
      text: word,
      lower,
      digits,
      capital: !digits && word.slice(0, 1) !== lower.slice(0, 1),
      number: digits ? Number(word) : (NUMBER_WORDS.get(lower) ?? null),
      spaced: match.index !== end,
    });
    end = match.index + word.length;
  }
  return tokens;
}

/** The tokens of one sentence and a place among them. */
export class Cursor {
  readonly tokens: readonly Token[];
  readonly at: number;

  constructor(tokens: readonly Token[], at: number) {
    this.tokens = tokens;
    this.at = at;
  }

  /** The token n places on; n may be negative. */
  peek(n = 0): Token | undefined {
    return this.tokens[this.at + n];
  }

  word(n = 0): string {
    return this.peek(n)?.lower ?? '';
  }

  /** Whether the words from the n-th on are these. */
  says(n: number, ...words: readonly string[]): boolean {
    return words.every((word, i) => this.word(n + i) === word);
  }

  /** A number in digits at the n-th place, or null. */
  digits(n = 0): number | null {
    const token = this.peek(n);
    return token?.digits ? token.number : null;
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

  on(n: number): Cursor {
    return new Cursor(this.tokens, this.at + n);
  }
}
