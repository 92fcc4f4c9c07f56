/** Times that count from a happening which the words name: "two days after the invasion", "since the truce". */
import type { Hanging, Range } from '../article.ts';
import type { Match, Said } from './said.ts';
import type { Cursor } from './scan.ts';
import { MONTHS, SEASONS, type Unit, UNITS, WEEKDAYS, wordSet } from './words.ts';

/** How long the words of a happening may be, in tokens. */
const LONGEST_HAPPENING = 12;
const DETERMINERS = wordSet('the his her its their a an that this those these');
const ENDS = wordSet('and but which who that when where in on at while');
/** With one of these the words name a time themselves. */
const TIMES: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...SEASONS.keys(),
  ...WEEKDAYS.keys(),
  ...wordSet('weekend time times moment hour hours minutes dawn dusk midnight noon today yesterday then'),
]);

/** The words of a happening at a place, and how many tokens they take. */
export interface Happening {
  readonly length: number;
  readonly range: Range;
}

/** "the invasion", "his arrest", "the siege of Boston began", "Marathon". */
export function happeningAt(cursor: Cursor, n: number): Happening | null {
  const opens = DETERMINERS.has(cursor.word(n)) || cursor.capital(n) || /ing$/.test(cursor.word(n));
  const first = cursor.peek(n);
  if (!opens || !first || MONTHS.has(first.lower)) return null;
  let length = 1;
  while (
    length < LONGEST_HAPPENING &&
    /^[\p{L}\p{M}'’-]+$/u.test(cursor.text(n + length)) &&
    !MONTHS.has(cursor.word(n + length)) &&
    !ENDS.has(cursor.word(n + length))
  )
    length++;
  return { length, range: { start: first.start, end: cursor.peek(n + length - 1)?.end ?? first.end } };
}

export function hungOn(
  length: number,
  { range, length: more }: Happening,
  unit: Unit,
  amount: number,
  loose = false,
): Match & { readonly said: { readonly kind: 'hung' } } {
  return {
    length: length + more,
    said: {
      kind: 'hung',
      unit,
      amount,
      ...(loose ? { loose } : {}),
      happening: range,
      rule: `relative/${amount < 0 ? 'before' : amount > 0 ? 'after' : 'same-as'}-happening`,
    },
  };
}

/** What counts no units: "days after the siege was lifted", "since the truce", "on the day of the vote". */
export function hungMatch(cursor: Cursor): Match | null {
  return since(cursor) ?? uncounted(cursor) ?? dayOf(cursor);
}

/** "since the truce". */
function since(cursor: Cursor): Match | null {
  if (cursor.word() !== 'since') return null;
  const happening = namedAt(cursor, 1);
  if (!happening) return null;
  const { length, said } = hungOn(1, happening, 'day', 0);
  return { length, said: { ...said, open: true, rule: 'relative/since-happening' } };
}

/** "days after the siege was lifted", "several weeks before the vote", "within hours of the attack". */
function uncounted(cursor: Cursor): Match | null {
  const lead = cursor.word() === 'several' ? 1 : cursor.says(0, 'a', 'few') ? 2 : 0;
  const word = cursor.word(lead);
  const unit = /^(?:hours|minutes)$/.test(word) ? 'day' : UNITS.get(word);
  if (!unit || !/^(?:minutes|hours|days|weeks|months|years)$/.test(word)) return null;
  const side = { after: 1, before: -1 }[cursor.word(lead + 1)];
  if (side === undefined || (lead === 0 && cursor.number(-1) !== null)) return null;
  const happening = namedAt(cursor, lead + 2);
  if (!happening) return null;
  return /^(?:hours|minutes)$/.test(word)
    ? hungOn(lead + 2, happening, 'day', 0)
    : hungOn(lead + 2, happening, unit, side, true);
}

/** "the day of the vote", "the night of the coup". */
function dayOf(cursor: Cursor): Match | null {
  if (cursor.word() !== 'the' || !/^(?:day|night|morning|evening|afternoon)$/.test(cursor.word(1)))
    return null;
  if (cursor.word(2) !== 'of') return null;
  const happening = namedAt(cursor, 3);
  return happening && hungOn(3, happening, 'day', 0);
}

/** A happening that is known, and named by more than the name of a time. */
function namedAt(cursor: Cursor, n: number): Happening | null {
  if (!DETERMINERS.has(cursor.word(n)) || cursor.word(n) === 'a' || cursor.word(n) === 'an') return null;
  const happening = happeningAt(cursor, n);
  if (!happening || happening.length === 1) return null;
  for (let i = 0; i < happening.length; i++) if (TIMES.has(cursor.word(n + i))) return null;
  // "since the 2014 vote", "since the May vote", "since the vote in May" name their time themselves.
  const link = /^(?:in|on)$/.test(cursor.word(n + happening.length)) ? 1 : 0;
  const next = cursor.peek(n + happening.length + link);
  return MONTHS.has(next?.lower ?? '') || (next?.digits && next.spaced) ? null : happening;
}

export function hangingOf({ happening, unit, amount, loose, open }: Said & { kind: 'hung' }): Hanging {
  return { ...happening, unit, amount, ...(loose ? { loose } : {}), ...(open ? { open } : {}) };
}
