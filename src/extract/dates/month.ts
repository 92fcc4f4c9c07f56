/** Months and seasons, with their year or alone. */
import type { Point, PointMatch } from './said.ts';
import type { Cursor } from './scan.ts';
import { MONTHS, MONTHS_AND_WORDS, SEASONS, wordSet } from './words.ts';
import { yearAfter, yearAt } from './year.ts';
import { yearWords } from './year-words.ts';

export function monthAt(cursor: Cursor, n: number): { value: number; length: number } | null {
  if (!cursor.capital(n)) return null;
  const value = MONTHS.get(cursor.word(n));
  if (value === undefined) return null;
  const text = cursor.text(n);
  const short = text.length <= 4 && !/^(?:may|june|july)$/.test(cursor.word(n));
  return { value, length: short && cursor.word(n + 1) === '.' && cursor.joined(n + 1) ? 2 : 1 };
}

/** What a year after it adds to a point. */
export function withYear(
  year: { value: number; short?: boolean; eraFrom?: string } | null,
): Pick<Point, 'year' | 'shortYear' | 'eraFrom'> {
  if (year === null) return {};
  if (year.short) return { shortYear: year.value };
  return { year: year.value, ...(year.eraFrom === undefined ? {} : { eraFrom: year.eraFrom }) };
}

/** "May 2031", "May of 2031", "May, 2031", "May '31", "May". */
export function monthYear(cursor: Cursor, inPart: boolean): PointMatch | null {
  const month = monthAt(cursor, 0);
  if (month === null) return null;
  const year = yearAfter(cursor, month.length);
  if (year) return { length: month.length + year.length, point: { month: month.value, ...withYear(year) } };
  // "June that year" is "June" here; the words after it are read with the point.
  return inPart || isMonthInContext(cursor, month.length)
    ? { length: month.length, point: { month: month.value } }
    : null;
}

const BEFORE_MONTH = wordSet(
  'in of since by until till during from to through throughout between early late mid last next this that previous following ' +
    'and before after for beginning around or about ending starting each until toward towards into ( - – — /',
);
const JOINS = wordSet('and or , to through until - – — /');
const AFTER_MONTH = wordSet(
  'saw brought was had and that offensive attack raid campaign election elections operation ceasefire truce summit meeting deadline ' +
    'talks referendum agreement deal uprising coup invasion massacre battles fighting plot crisis vote protests revolt',
);

/** "May" and "March" are words, "April" and "June" are names: alone, a month needs something that makes it one. */
function isMonthInContext(cursor: Cursor, length: number): boolean {
  const before = cursor.word(-1);
  const next = cursor.text(length);
  if (/^\d/.test(next)) return false;
  // One month beside another is one.
  if (JOINS.has(next) && cursor.capital(length + 1) && MONTHS.has(cursor.word(length + 1))) return true;
  if (JOINS.has(before) && cursor.capital(-2) && MONTHS.has(cursor.word(-2))) return true;
  // A name goes on with a capital: "and May said" does not, "after June Low" does.
  const nameFollows = cursor.capital(length) && next.length > 1 && !MONTHS.has(cursor.word(length));
  const doubtful = MONTHS_AND_WORDS.has(cursor.word());
  // "December's vote" is a month's, "May's speech" can be hers.
  if (/^['’]s$/.test(next)) return !doubtful || /^(?:last|this|next|since)$/.test(before);
  // "the Strait of Mar": what lies behind a name and "of" is a part of it.
  if (before === 'of' && isNameBefore(cursor)) return false;
  // "In April Kesh sent envoys": at the head of a sentence nobody is in somebody.
  if (nameFollows && cursor.text(-1) === 'In' && !/^['’]s$/.test(cursor.text(length + 1))) return true;
  if (BEFORE_MONTH.has(before) || asEarlyAs(cursor))
    return (
      !(nameFollows && doubtful) &&
      !(
        doubtful &&
        /^(?:and|for|or|before|after|that)$/.test(before) &&
        SAID.has(next) &&
        !isOver(cursor, length)
      )
    );
  if (AFTER_MONTH.has(next.toLowerCase()))
    return !doubtful || /^(?:the|a|an|its|their|his|her|this)$/.test(before);
  // "November:", "Spring —": the head of a line. "May:" can be who speaks.
  if (cursor.opens() && LINE_MARK.test(next)) return cursor.text().length > 3;
  if (doubtful) return false;
  if (before === '') return cursor.text().length > 4 && next === ',';
  return (
    !nameFollows &&
    !(cursor.capital(-1) && cursor.text(-1).length > 1 && cursor.word(-1) !== 'the') &&
    cursor.text().length > 4
  );
}

/** "before March was out": what can be over is a month. */
function isOver(cursor: Cursor, length: number): boolean {
  return cursor.word(length) === 'was' && /^(?:out|over|half|done)$/.test(cursor.word(length + 1));
}

/** "as early as March", "as recently as May" */
function asEarlyAs(cursor: Cursor): boolean {
  return cursor.word(-1) === 'as' && /^(?:early|late|recently|soon)$/.test(cursor.word(-2));
}

/** "the Strait of", but not "the Saturday of", "the Treaty of" */
function isNameBefore(cursor: Cursor): boolean {
  return (
    cursor.text().length < 4 &&
    cursor.capital(-2) &&
    cursor.text(-2).length > 1 &&
    !cursor.text(-2).endsWith('day')
  );
}

/** After a time at the head of a line of a list. */
const LINE_MARK = /^[:–—|]$/;
const SAID = wordSet('said says told added be have not also was has had wrote asked');

/** "spring 2022", "the winter of 1941–42", "1982 summer", "summer". */
export function season(cursor: Cursor, inPart: boolean): PointMatch | null {
  const the = cursor.word() === 'the' ? 1 : 0;
  const first = yearAt(cursor, the);
  if (first && !first.era && first.value > 999 && first.value < 2200) {
    const code = SEASONS.get(cursor.word(the + 1));
    return code !== undefined &&
      !(code === 23 && cursor.word(the + 1) === 'fall' && cursor.word(the + 2) === 'of')
      ? { length: the + 2, point: { season: code, year: first.value } }
      : null;
  }
  const code = SEASONS.get(cursor.word(the));
  if (code === undefined) return null;
  const year = yearAfter(cursor, the + 1);
  if (year) {
    const n = the + 1 + year.length;
    const wrapped = code === 24 && !year.short ? wrappedYear(cursor, n, year.value) : null;
    return {
      length: n + (wrapped?.length ?? 0),
      point: { season: code, ...withYear(wrapped ?? year) },
    };
  }
  return inPart || isSeasonInContext(cursor, the) ? { length: the + 1, point: { season: code } } : null;
}

/** The second year of "winter of 1941–42", which is the one a winter counts by. */
function wrappedYear(cursor: Cursor, n: number, first: number): { value: number; length: number } | null {
  const digits = cursor.digits(n + 1);
  if (digits === null || !/^[-–—/]$/.test(cursor.word(n))) return null;
  const value = cursor.text(n + 1).length === 2 ? first - (first % 100) + digits : digits;
  const next = value < first ? value + 100 : value;
  return next === first + 1 ? { value: next, length: 2 } : null;
}

const SEASON_VERBS = wordSet('fall spring');
/** "when winter came", "as autumn wore on" */
const COMES = wordSet(
  'came comes arrived arrives began begins ended ends returned returns approached approaches neared nears passed passes wore set sets turned',
);
const AFTER_SEASON = wordSet(
  'offensive offensives campaign counteroffensive counter-offensive rains season months fighting push harvest',
);
const BEFORE_SEASON = wordSet(
  'in that this by during of throughout since until last next early late mid through',
);

/** "fall" and "spring" are verbs more often than seasons, so a season alone needs something that makes it one. */
function isSeasonInContext(cursor: Cursor, the: number): boolean {
  const after = cursor.word(the + 1);
  if (after === 'of') return yearWords(cursor, the + 1) !== null;
  const word = cursor.word(the);
  if (the === 0 && cursor.opens() && LINE_MARK.test(after)) return true;
  // "the Prague Spring", "Winter War": a name.
  if (
    cursor.capital(the) &&
    cursor.at + the > 0 &&
    ((cursor.at > 0 && cursor.capital(the - 1)) || cursor.capital(the + 1))
  )
    return AFTER_SEASON.has(after);
  if (AFTER_SEASON.has(after)) return true;
  const before = cursor.word(-1);
  if (the === 1)
    return (
      !SEASON_VERBS.has(word) ||
      /^(?:in|of|during|by|until|since|that|through|throughout|over|spent)$/.test(before) ||
      // "with the fall in prices", "from the spring they drew water"
      (word === 'spring' && /^(?:with|for|before|after|till|into)$/.test(before)) ||
      (before === 'from' && /^(?:on|onwards?|to|until)$/.test(after))
    );
  if (before === 'same') return true;
  // "pairs of winter boots"
  if (before === 'of' && /^\p{Ll}{3,}s$/u.test(after) && !/^(?:was|has|brings|means|comes)$/.test(after))
    return false;
  if (asEarlyAs(cursor)) return true;
  if (!SEASON_VERBS.has(word) && (/^(?:before|after)$/.test(before) || COMES.has(after)))
    return !/^\p{Ll}{3,}s$/u.test(after) || COMES.has(after);
  return BEFORE_SEASON.has(before) || (before === 'and' && SEASONS.has(cursor.word(-2)));
}
