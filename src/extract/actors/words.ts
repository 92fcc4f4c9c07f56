/** The words of an article, cut once for actors and quotes. No tagging: that would cost more than the rest of both stages. */
import type { Article, Range, Sentence } from '../article.ts';
import { lowerCase } from '../lower-case.ts';

export interface Word extends Range {
  readonly text: string;
  /** Lower case, with ASCII apostrophes. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'possessive' | 'mark';
  /** Written like a name: a capital first, also after a particle ("al-Hashimi"). */
  readonly capital: boolean;
  /** Index into the sentences. */
  readonly sentence: number;
  /** First word of its sentence or of a quotation, where a capital says nothing. */
  readonly first: boolean;
}

/** In lower case, the word at `i`; empty: there is none. */
export const lowerAt = (words: readonly Word[], i: number): string => words[i]?.lower ?? '';

const WORD = /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:[-'’ʼ‑][\p{L}\p{M}\p{N}]+)*|\S/gu;
/**
 * A word of ASCII letters that no hyphen or apostrophe goes on with, and no stop as in an acronym, or an ASCII mark: most of a
 * text, for less than `WORD` takes.
 */
const PLAIN =
  /[a-z](?:[a-z\d]+(?=[ \n\x21-\x26\x28-\x2c\x2e\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]|$)|(?=[ \n\x21-\x26\x28-\x2c\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]|$))|[\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]/iy;
const POSSESSIVE = /.['’ʼ]s$/is;
const LETTER = /^[\p{L}\p{N}]/u;
const NUMBER = /^\p{N}/u;
const CAPITAL = /^(?:\p{Lu}|(?:al|el|ad|an|ar|as|at|ash|az|ul|[dot])[-'’]\p{Lu})/u;
/** "Iran-backed", "U.S.-led": a modifier and no name; "Jong-un" and "Ki-moon" are names. */
const MODIFIER =
  /-(?:\p{Ll}+(?:ed|ing|wide|ward|style|ist|age|size|free|ready)|run|born|held|built|made|era|like|type|level|proof|old|long|only|to|in|up|on|general|elect|designate|chief)$/u;
const OPENING = /^["“„«‘‚‹`]$/;

/**
 * Actors, quotes and indirect speech read the same words. Those of one article are kept, and the next one takes their place:
 * kept for as long as its sentences, they were most of what the collector of garbage had to copy.
 */
let cut: { readonly sentences: readonly Sentence[]; readonly words: readonly Word[] } | null = null;

/** The words of the sentences, in order. */
export function cutWords(article: Article, sentences: readonly Sentence[]): readonly Word[] {
  if (cut?.sentences === sentences) return cut.words;
  const words: Word[] = [];
  for (const [index, sentence] of sentences.entries()) {
    cutInto(words, article.text, sentence, index);
  }
  cut = { sentences, words };
  return words;
}

/** The words of a name, as they would be cut in a text. */
export function cutName(name: string): string[] {
  const words: Word[] = [];
  cutInto(words, name, { start: 0, end: name.length }, 0);
  return words.map((word) => word.text);
}

function cutInto(words: Word[], text: string, range: Range, sentence: number): void {
  const slice = range.start === 0 && range.end === text.length ? text : text.slice(range.start, range.end);
  let first = true;
  let next = 0;
  for (;;) {
    let at = next;
    while (isSpace(slice.charCodeAt(at))) at++;
    PLAIN.lastIndex = at;
    const plain = PLAIN.test(slice);
    let end = PLAIN.lastIndex;
    if (!plain) {
      WORD.lastIndex = at;
      at = WORD.exec(slice)?.index ?? -1;
      if (at < 0) break;
      end = WORD.lastIndex;
    }
    next = end;
    const start = range.start + at;
    const whole = slice.slice(at, end);
    const code = slice.charCodeAt(at);
    const letters = isAsciiLetter(code) || LETTER.test(whole);
    if (!letters) {
      words.push({
        start,
        end: range.start + end,
        text: whole,
        lower: whole,
        kind: 'mark',
        capital: false,
        sentence,
        first: false,
      });
      if (OPENING.test(whole)) first = true;
      continue;
    }
    // "Kyiv's" is the name and its possessive.
    const possessive = !plain && POSSESSIVE.test(whole);
    const own = possessive ? whole.slice(0, -2) : whole;
    const kind = !plain && !isAsciiLetter(code) && NUMBER.test(own) ? 'number' : 'word';
    const lower = lowerCase(own);
    words.push({
      start,
      end: range.start + (possessive ? end - 2 : end),
      text: own,
      lower: !plain && CURLY.test(lower) ? lower.replace(/[’ʼ]/g, "'") : lower,
      kind,
      capital: plain ? isAsciiCapital(code) : kind === 'word' && isCapital(own, code),
      sentence,
      first,
    });
    first = false;
    if (!possessive) continue;
    words.push({
      start: range.start + end - 2,
      end: range.start + end,
      text: whole.slice(-2),
      lower: "'s",
      kind: 'possessive',
      capital: false,
      sentence,
      first: false,
    });
  }
}

const CURLY = /[’ʼ]/;

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a;
const isAsciiCapital = (code: number): boolean => code > 64 && code < 91;
const isAsciiLetter = (code: number): boolean => isAsciiCapital(code) || (code > 96 && code < 123);

function isCapital(word: string, code: number): boolean {
  const hyphen = word.includes('-') || word.includes("'") || word.includes('’');
  if (!hyphen && isAsciiLetter(code)) return isAsciiCapital(code);
  return CAPITAL.test(word) && !MODIFIER.test(word);
}
