/** Times that count from a happening which the words name: "two days after the invasion", "since the truce". */
import type { Hanging, Measure, Range } from '../article.ts';
import { dateAfter } from './date-after.ts';
import { around, leadAt, shareAt } from './measure-words.ts';
import type { Match, Said } from './said.ts';
import type { Cursor } from './scan.ts';
import { MONTHS, SEASONS, UNITS, WEEKDAYS, wordSet } from './words.ts';
import { DECADES } from './year.ts';

/** How long the words of a happening may be, in tokens. */
const LONGEST_HAPPENING = 12;
const DETERMINERS = wordSet('the his her its their a an that this those these');
const SUBJECTS: ReadonlySet<string> = new Set([...DETERMINERS, ...wordSet('he she it they we i')]);
/** These open a clause behind "that", as subjects do. */
const CLAUSES = wordSet('there no all every everybody everyone nobody nothing none');
const ENDS = wordSet('and but which who that when where in on at while');
/** With one of these the words name a time themselves. */
const TIMES: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...SEASONS.keys(),
  ...WEEKDAYS.keys(),
  ...DECADES.keys(),
  ...wordSet('weekend time times moment hour hours minutes dawn dusk midnight noon today yesterday then'),
]);

/** The words of a happening at a place, and how many tokens they take. */
export interface Happening {
  readonly length: number;
  readonly range: Range;
}

/** "the invasion", "his arrest", "the siege of Boston began", "Marathon"; "with a parade" tells how its day was kept. */
export function happeningAt(cursor: Cursor, n: number): Happening | null {
  const opens = DETERMINERS.has(cursor.word(n)) || cursor.capital(n) || /ing$/.test(cursor.word(n));
  const first = cursor.peek(n);
  if (!opens || !first || MONTHS.has(first.lower)) return null;
  // "was told the evening before that there was no cause"
  if (first.lower === 'that' && (SUBJECTS.has(cursor.word(n + 1)) || CLAUSES.has(cursor.word(n + 1))))
    return null;
  let length = 1;
  while (
    length < LONGEST_HAPPENING &&
    /^[\p{L}\p{M}'’-]+$/u.test(cursor.text(n + length)) &&
    !MONTHS.has(cursor.word(n + length)) &&
    !ENDS.has(cursor.word(n + length)) &&
    !opensClause(cursor, n, length) &&
    !(cursor.word(n + length) === 'with' && /^an?$/.test(cursor.word(n + length + 1)))
  )
    length++;
  return { length, range: { start: first.start, end: cursor.peek(n + length - 1)?.end ?? first.end } };
}

/**
 * "A month after the surrender the king made peace", "the day after the battle Low's guns came up", "after the fall of Tarn he …":
 * what stands behind a noun that needs no more is the subject of what is told.
 */
function opensClause(cursor: Cursor, n: number, length: number): boolean {
  const next = cursor.word(n + length);
  const owner = cursor.capital(n + length) && /['’]s?$/.test(cursor.text(n + length));
  if (!owner && !SUBJECTS.has(next)) return false;
  const last = n + length - 1;
  // "the surrender", but not "the army took"
  if (length === 2) return DETERMINERS.has(cursor.word(n)) && !cursor.capital(last);
  return length > 3 && cursor.capital(last) && /^(?:of|at|in)$/.test(cursor.word(last - 1));
}

export function hungOn(
  length: number,
  { range, length: more }: Happening,
  how: Measure,
  name = nameOf(how),
): Match & { readonly said: { readonly kind: 'hung' } } {
  return {
    length: length + more,
    said: { kind: 'hung', how, happening: range, rule: `relative/${name}-happening` },
  };
}

function nameOf(how: Measure): string {
  const side = how.kind === 'offset' ? how.amount : 'side' in how ? how.side : 0;
  return side < 0 ? 'before' : side > 0 ? 'after' : 'same-as';
}

/** What counts no units, or not from so many: "days after the siege was lifted", "since the truce", "the war's 500th day". */
export function hungMatch(cursor: Cursor): Match | null {
  return since(cursor) ?? uncounted(cursor) ?? shareOf(cursor) ?? owned(cursor) ?? dayThat(cursor);
}

/** "since the truce". */
function since(cursor: Cursor): Match | null {
  if (cursor.word() !== 'since') return null;
  const happening = namedAt(cursor, 1);
  return happening && hungOn(1, happening, { kind: 'since' }, 'since');
}

/** "days after the siege was lifted", "several weeks before the vote", "hours after the attack". */
function uncounted(cursor: Cursor): Match | null {
  const lead = cursor.word() === 'several' ? 1 : cursor.says(0, 'a', 'few') ? 2 : 0;
  const word = cursor.word(lead);
  const unit = /^(?:hours|minutes)$/.test(word) ? 'day' : UNITS.get(word);
  if (!unit || !/^(?:minutes|hours|days|weeks|months|years)$/.test(word)) return null;
  const side = cursor.word(lead + 1);
  if ((side !== 'after' && side !== 'before') || (lead === 0 && cursor.number(-1) !== null)) return null;
  const happening = namedAt(cursor, lead + 2);
  if (!happening) return null;
  return hungOn(
    lead + 2,
    happening,
    /^(?:hours|minutes)$/.test(word)
      ? { kind: 'offset', unit: 'day', amount: 0 }
      : { kind: 'some', unit, side: side === 'after' ? 1 : -1 },
  );
}

/** "the third day of the battle", "the Sunday after the vote", "within days of the coup", "the anniversary of 5 May". */
function shareOf(cursor: Cursor): Match | null {
  const lead = leadAt(cursor);
  if (!lead) return null;
  // "The night of 5 May" is read as that day (`points.ts`).
  const beyond =
    lead.name === 'same-as' ? null : dateAfter(cursor, lead.length, lead.how, `relative/${lead.name}-date`);
  if (beyond) return beyond;
  const happening = namedAt(cursor, lead.length);
  return happening && hungOn(lead.length, happening, lead.how, lead.name);
}

/** "the war's 500th day", "the invasion's second anniversary". */
function owned(cursor: Cursor): Match | null {
  const owner = cursor.peek(1);
  if (cursor.word() !== 'the' || !owner || !/^\p{Ll}{3,}['’]s$/u.test(owner.text)) return null;
  const share = shareAt(cursor, 2);
  if (!share || share.how.kind === 'beside') return null;
  const happening = { start: cursor.peek()?.start ?? owner.start, end: owner.end - 2 };
  return {
    length: 2 + share.length,
    said: { kind: 'hung', how: share.how, happening, leads: true, rule: `relative/${share.name}-happening` },
  };
}

/** "the day the siege was lifted", "the year that the war broke out". */
function dayThat(cursor: Cursor): Match | null {
  if (cursor.word() !== 'the' || !/^(?:day|night|morning|evening|week|month|year)$/.test(cursor.word(1)))
    return null;
  const n = /^(?:that|when)$/.test(cursor.word(2)) ? 3 : 2;
  // "The year the army lost" needs a happening that is told; "the day the" alone opens any clause.
  const happening = /^(?:the|his|her|its|their)$/.test(cursor.word(n)) ? namedAt(cursor, n) : null;
  return happening && hungOn(n, happening, around(UNITS.get(cursor.word(1)) ?? 'day', 0), 'day-that');
}

/** A happening that is known, and named by more than the name of a time. */
function namedAt(cursor: Cursor, n: number): Happening | null {
  if (!DETERMINERS.has(cursor.word(n)) || cursor.word(n) === 'a' || cursor.word(n) === 'an') return null;
  const happening = happeningAt(cursor, n);
  if (!happening || happening.length === 1) return null;
  for (let i = 0; i < happening.length; i++)
    // "The fall of Tarn" is no autumn.
    if (TIMES.has(cursor.word(n + i)) && !cursor.says(n + i, 'fall', 'of')) return null;
  // "since the 2014 vote", "since the May vote", "since the vote in May" name their time themselves.
  const link = /^(?:in|on)$/.test(cursor.word(n + happening.length)) ? 1 : 0;
  const next = cursor.peek(n + happening.length + link);
  return MONTHS.has(next?.lower ?? '') || (next?.digits && next.spaced) ? null : happening;
}

/** What a time without a value waits for: a happening, or the time told before it that waits for one itself. */
export function hangingOf(said: Said, open: Range | null): Hanging | null {
  if (said.kind === 'hung') {
    const { happening, how, leads } = said;
    return { ...happening, how, ...(leads ? { leads } : {}) };
  }
  if (!open) return null;
  const { start, end } = open;
  if (said.kind === 'offset' && said.base === 'narrative') {
    const { unit, amount, about } = said;
    return { start, end, how: { kind: 'offset', unit, amount, ...(about ? { about } : {}) }, isDate: true };
  }
  if (said.kind !== 'unit' || said.base === 'published' || Math.abs(said.shift) > 1) return null;
  if (said.unit === 'quarter') return null;
  // Of parts of a unit and its days nothing is said by the measures.
  if (said.part ?? said.slice ?? said.weekday ?? said.weekend ?? said.overnight ?? said.years) return null;
  return { start, end, how: around(said.unit, said.shift > 0 ? 1 : said.shift < 0 ? -1 : 0), isDate: true };
}
