/**
 * Dates in a text, to be left out of a worksheet: years, months and days of the week in the words of its language, and the numbers
 * beside them. No list of words: the browser knows the names.
 */

export interface Piece {
  readonly text: string;
  readonly isDate: boolean;
}

/** Years from the first to the last. */
export type Years = readonly [first: number, last: number];

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What may stand inside a date, between its words: never the end of a sentence. */
const INSIDE = /^[\s,–-]{1,3}$|^\. ?$/u;
const DAY = /^\d{1,2}(?:st|nd|rd|th|er)?$/u;

/** The pieces give the text again. `own`: words that date it for sure. `years`: which numbers are years here. */
export function datePieces(text: string, language: string, years: Years, own = ''): readonly Piece[] {
  const names = namesOf(language);
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const between = (i: number): string => text.slice(words[i]?.end, words[i + 1]?.start);
  const ownAt = own.trim() === '' ? -1 : text.indexOf(own);
  const isOwn = (start: number): boolean => ownAt >= 0 && start >= ownAt && start < ownAt + own.length;
  const marked = words.map(({ word, start }) => isOwn(start) || names.has(word) || isYear(word, years));
  // A number is a day only beside a month.
  words.forEach(({ word }, i) => {
    if (!DAY.test(word)) return;
    const isBeside = (at: number, gap: number): boolean =>
      names.has(words[at]?.word ?? '') && INSIDE.test(between(gap));
    if (isBeside(i + 1, i) || isBeside(i - 1, i - 1)) marked[i] = true;
  });
  const pieces: Piece[] = [];
  let end = 0;
  for (let i = 0; i < words.length; i++) {
    if (!marked[i]) continue;
    const first = i;
    while (marked[i + 1] && INSIDE.test(between(i))) i++;
    const [from, to] = [words[first]?.start ?? 0, words[i]?.end ?? 0];
    if (from > end) pieces.push({ text: text.slice(end, from), isDate: false });
    pieces.push({ text: text.slice(from, to), isDate: true });
    end = to;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isDate: false });
  return pieces;
}

function isYear(word: string, [first, last]: Years): boolean {
  return /^\d{4}$/.test(word) && Number(word) >= first && Number(word) <= last;
}

const known = new Map<string, ReadonlySet<string>>();

/** With their capitals, where the language has them: “may” and “march” are no months. */
function namesOf(language: string): ReadonlySet<string> {
  let names = known.get(language);
  if (!names) {
    const [locale = 'en'] = localesOf(language);
    const found = new Set<string>();
    const take = (ms: number, type: 'month' | 'weekday', format: Intl.DateTimeFormatOptions): void => {
      const formatter = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { timeZone: 'UTC', ...format });
      const name = formatter.formatToParts(ms).find((part) => part.type === type)?.value ?? '';
      for (const word of name.match(WORD) ?? []) if (/^\p{L}{3}/u.test(word)) found.add(word);
    };
    for (let month = 0; month < 12; month++) {
      // Alone and beside a day: languages bend them.
      take(Date.UTC(2023, month, 5), 'month', { month: 'long' });
      take(Date.UTC(2023, month, 5), 'month', { month: 'long', day: 'numeric' });
    }
    for (let day = 1; day <= 7; day++) take(Date.UTC(2023, 0, day), 'weekday', { weekday: 'long' });
    known.set(language, (names = found));
  }
  return names;
}

function localesOf(language: string): readonly string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([language]);
  } catch {
    return [];
  }
}
