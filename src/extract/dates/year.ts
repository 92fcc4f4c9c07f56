/** Years with their era, decades and centuries. */
import type { Cursor } from './scan.ts';
import zones from './zones.json' with { type: 'json' };
import type { PointMatch } from './said.ts';
import { BEFORE_YEAR, COUNTED, MONTHS, ORDINALS, PARTS, SEASONS, wordSet } from './words.ts';

const ZONES: ReadonlySet<string> = new Set(Object.keys(zones.abbreviations));

export interface YearAt {
  readonly value: number;
  readonly length: number;
  readonly era: boolean;
  /** The words elsewhere that give the era. */
  readonly eraFrom?: string;
}

/** A year with its era, at a place where a year may stand. Four digits, or fewer with an era. */
export function yearAt(cursor: Cursor, n: number): YearAt | null {
  const number = cursor.digits(n);
  if (number === null || cursor.text(n).length > 4 || isThousands(cursor, n)) return null;
  // "12.1945", "5/1945": part of a longer number.
  if (
    cursor.joined(n) &&
    cursor.joined(n - 1) &&
    /^[./:,]$/.test(cursor.word(n - 1)) &&
    cursor.digits(n - 2) !== null
  )
    return null;
  // "S/2019/812": of the number of a document.
  if (cursor.word(n - 1) === '/' && cursor.word(n + 1) === '/' && cursor.joined(n) && cursor.joined(n + 1))
    return null;
  // "1031 AH", "2557 BE": of another era, which this calendar does not count.
  if (/^(?:AH|SH|BE)$/.test(cursor.text(n + 1)) || cursor.text(n - 1) === 'AH') return null;
  const era = eraAt(cursor, n + 1);
  if (era) return { value: era.bc ? 1 - number : number, length: 1 + era.length, era: true };
  if (cursor.joined(n + 1) && /^\p{L}/u.test(cursor.text(n + 1))) return null;
  if (cursor.text(n).length === 4)
    return isClock(cursor, n) ? null : { value: number, length: 1, era: false };
  const near = cursor.text(n).length > 1 && !counts(cursor, n) ? cursor.eras?.near(number) : null;
  return near ? { value: near.bc ? 1 - number : number, length: 1, era: false, eraFrom: near.from } : null;
}

/** "(1530 GMT)", "0530 local time", "1800 hours". */
function isClock(cursor: Cursor, n: number): boolean {
  return (
    /^(?:hours|hrs)$/.test(cursor.word(n + 1)) ||
    cursor.says(n + 1, 'local', 'time') ||
    ZONES.has(cursor.text(n + 1))
  );
}

/** Whether a number counts what stands behind it: "300 ships", "40 horsemen", "12%". */
function counts(cursor: Cursor, n: number): boolean {
  const next = cursor.word(n + 1);
  if (next === '' || /^[.,;:)\]–—?!'’]$/.test(next)) return isThousands(cursor, n);
  if (!/^\p{L}/u.test(next)) return true;
  return COUNTED.has(next) || (/(?:[^aiu]s|men)$/.test(next) && !/^(?:this|does)$/.test(next));
}

/** A year that completes a day, a month or a season: "2031", ", 2031", "of 2031", "of the year 2031", "'31". */
export function yearAfter(
  cursor: Cursor,
  n: number,
): { value: number; length: number; short?: boolean; eraFrom?: string } | null {
  let skip = cursor.word(n) === ',' || cursor.word(n) === 'of' ? 1 : 0;
  if (skip === 1 && cursor.says(n + 1, 'the', 'year')) skip = 3;
  const year = yearAt(cursor, n + skip);
  if (!year) return shortYear(cursor, n + skip, skip);
  if (year.eraFrom !== undefined)
    return cursor.word(n) === ',' ? null : { ...year, length: skip + year.length };
  if (!year.era && (year.value < 1000 || year.value > 2199)) return null;
  const second = secondYear(cursor, n + skip, year.value);
  if (second) return { value: second.value, length: skip + second.length };
  // "On 5 May, 2001 people fled" counts people; "on 5 May 2001 people fled" does not, nor does "on May 5, 2001 people fled".
  const comma = skip === 1 && cursor.word(n) === ',' && cursor.digits(n - 1) === null;
  if (comma && !year.era && COUNTED.has(cursor.word(n + 2))) return null;
  return { value: year.value, length: skip + year.length };
}

/** "30 January 1648/9": the year began in March then, and by ours it is the second. */
function secondYear(cursor: Cursor, n: number, first: number): { value: number; length: number } | null {
  const second = cursor.digits(n + 2);
  if (second === null || cursor.word(n + 1) !== '/' || !cursor.joined(n + 1) || !cursor.joined(n + 2))
    return null;
  const cut = 10 ** cursor.text(n + 2).length;
  return second === (first + 1) % cut ? { value: first + 1, length: 3 } : null;
}

function shortYear(
  cursor: Cursor,
  n: number,
  skip: number,
): { value: number; length: number; short: boolean } | null {
  const quote = cursor.text(n);
  const value = cursor.digits(n + 1);
  if ((quote !== '’' && quote !== "'" && quote !== '‘') || value === null || cursor.text(n + 1).length !== 2)
    return null;
  if (!cursor.joined(n + 1) || cursor.joined(n)) return null;
  return { value, length: skip + 2, short: true };
}

export function eraAt(cursor: Cursor, n: number): { bc: boolean; length: number } | null {
  const text = cursor.text(n);
  if (text === 'BC' || text === 'BCE') return { bc: true, length: 1 };
  if (text === 'AD' || text === 'CE') return { bc: false, length: 1 };
  if (text !== 'B' && text !== 'A') return null;
  // "B.C." and "A.D." come as four tokens.
  const dotted = text + cursor.text(n + 1) + cursor.text(n + 2);
  const length = cursor.text(n + 3) === '.' && cursor.joined(n + 3) ? 4 : 3;
  return dotted === 'B.C' ? { bc: true, length } : dotted === 'A.D' ? { bc: false, length } : null;
}

/** "1945", "480 BC", "AD 70", "the year 1945": a number that the words around it say is a year. */
export function bareYear(cursor: Cursor, inPart: boolean): PointMatch | null {
  const lead = cursor.says(0, 'the', 'year') ? (cursor.word(2) === 'of' ? 3 : 2) : 0;
  const ad = cursor.text(lead) === 'AD' || cursor.text(lead) === 'CE' ? 1 : 0;
  const year = (ad === 1 ? smallYear(cursor) : null) ?? yearAt(cursor, lead + ad);
  if (!year) return null;
  const point = { year: year.value };
  const length = lead + ad + year.length;
  if (year.eraFrom !== undefined)
    return lead > 0 || toldYear(cursor) ? { length, point: { ...point, eraFrom: year.eraFrom } } : null;
  if (lead > 0 || ad === 1 || year.era) return { length, point };
  if (year.value < 1000 || year.value > 2199) return null;
  const next = cursor.word(1);
  if (
    COUNTED.has(next) ||
    (next === '-' && cursor.joined(1) && cursor.joined(2) && COUNTED.has(cursor.word(2)))
  )
    return null;
  if (next === ':' && cursor.joined(2) && cursor.digits(2) !== null) return null;
  if (
    cursor.word(-1) === '-' &&
    cursor.joined(0) &&
    /^\p{Lu}/u.test(cursor.text(-2)) &&
    !MONTHS.has(cursor.word(-2)) &&
    !PARTS.has(cursor.word(-2))
  )
    return null;
  return inPart || saysYear(cursor) ? { length, point } : null;
}

const BEFORE_TOLD =
  /^(?:in|until|till|since|by|from|during|before|after|early|late|mid|circa|ca|about|around)$/;
/** What is called by its year: "the treaty of 214". */
const HAPPENINGS = wordSet(
  'treaty peace truce armistice alliance pact agreement settlement war battle siege campaign expedition invasion raid revolt ' +
    'rebellion rising uprising mutiny coup massacre defeat victory election elections vote census famine plague drought flood floods ' +
    'earthquake fire eruption reform reforms law decree edict council synod spring summer autumn winter season events',
);
/** How far back a list of years is followed. */
const LONGEST_LIST = 5;

/** "in 279", "in 279, 269 and 259": the word before the first of them says that they are years. */
function toldYear(cursor: Cursor): boolean {
  for (let n = -1, i = 0; i < LONGEST_LIST; i++) {
    if (BEFORE_TOLD.test(cursor.word(n))) return true;
    if (cursor.word(n) === 'of' && HAPPENINGS.has(cursor.word(n - 1))) return true;
    if (cursor.word(n) === 'and' || cursor.word(n) === 'or') n--;
    if (cursor.word(n) === ',') n--;
    if (n === -1 || cursor.digits(n) === null || cursor.eras?.near(cursor.digits(n) ?? 0) === null)
      return false;
    n--;
  }
  return false;
}

/** "AD 70". */
function smallYear(cursor: Cursor): YearAt | null {
  const value = cursor.digits(1);
  return value === null || value === 0 || value > 9999 ? null : { value, length: 1, era: true };
}

/** Words that go before a number that is none of a year: "Resolution 1973", "Article 1951", "No. 2014". */
export const NUMBERED =
  /^(?:resolution|article|no|number|flight|bill|act|law|room|highway|route|unit|order|decree|page|line|item|model|type|version|paragraph|section|chapter|boeing|airbus|regiment|squadron|case)$/;

function saysYear(cursor: Cursor): boolean {
  const before = cursor.word(-1);
  const next = cursor.text(1);
  if (before === '' || MONTHS.has(before) || SEASONS.has(before)) return true;
  if (before === '.' && NUMBERED.test(cursor.word(-2))) return false;
  if (NUMBERED.test(before)) return false;
  // "1965's", "the 1995 agreement", "its 1957 defeat", "a secret 1902 pact".
  if ((next === "'" || next === '’') && cursor.word(2) === 's') return true;
  if (BEFORE_YEAR.has(before))
    return before !== ',' && before !== 'for' ? true : !/^\d/.test(cursor.text(-2)) || isListed(cursor);
  if (!/^\p{L}/u.test(next)) return false;
  const value = cursor.digits() ?? 0;
  return value > 1400 && /^(?:[Aa]n?|\p{Ll}{3,})$/u.test(cursor.text(-1)) && !QUANTIFIERS.test(before);
}

/** The "2011" of "in 2004, 2011 and 2016". */
function isListed(cursor: Cursor): boolean {
  return (
    /^[12]\d{3}$/.test(cursor.text(-2)) &&
    /^(?:and|or|,)$/.test(cursor.text(1)) &&
    /^[12]\d{3}$/.test(cursor.text(2))
  );
}

const QUANTIFIERS =
  /^(?:some|over|nearly|almost|least|most|only|just|than|additional|another|further|all|were|was|are|is|killed|wounded|lost|captured|with|and|plus|total|estimated|remaining|other|these|those|found|sent|up|has|had|have|numbered|numbering)$/;

/** "1990s", "1930's", "the 1990s", "the 470s BC", "the thirties". */
export function decade(cursor: Cursor): PointMatch | null {
  const the = cursor.word() === 'the' ? 1 : 0;
  const short = shortDecade(cursor, the) ?? decadeInWords(cursor, the);
  if (short) return short;
  const value = cursor.digits(the);
  if (value === null || value % 10 !== 0 || !/^\d{3,4}$/.test(cursor.text(the)) || !cursor.joined(the + 1))
    return null;
  const mark = cursor.text(the + 1);
  let n = the + 1;
  if (cursor.word(n) === 's') n++;
  else if ((mark === "'" || mark === '’') && cursor.word(n + 1) === 's') n += 2;
  else return null;
  const era = eraAt(cursor, n);
  if (!era && (value < 1000 || value > 2190)) return null;
  // The 470s BC are the years 479 to 470 BC, -478 to -469.
  return { length: n + (era?.length ?? 0), point: { decade: era?.bc ? -value - 8 : value } };
}

/** "the ’90s": of the last century. */
function shortDecade(cursor: Cursor, n: number): PointMatch | null {
  if (!/^['’‘]$/.test(cursor.word(n)) || !/^[1-9]0$/.test(cursor.text(n + 1))) return null;
  if (!cursor.joined(n + 1) || !cursor.joined(n + 2) || cursor.word(n + 2) !== 's') return null;
  return { length: n + 3, point: { decade: 1900 + Number(cursor.text(n + 1)) } };
}

export const DECADES: ReadonlyMap<string, number> = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map(
    (word, n): [string, number] => [word, 20 + 10 * n],
  ),
);

/** "in the thirties", "since the late nineties": of the century that is told. "He was in his thirties", "in the low thirties" are none. */
function decadeInWords(cursor: Cursor, the: number): PointMatch | null {
  const value = DECADES.get(cursor.word(the));
  if (value === undefined) return null;
  const part = the === 0 ? partBefore(cursor) : 0;
  const article = the === 1 ? 0 : -1 - part;
  if (cursor.word(article) !== 'the' || (the === 0 && part === 0)) return null;
  return BEFORE_DECADE.test(cursor.word(article - 1))
    ? { length: the + 1, point: { shortDecade: value } }
    : null;
}

const BEFORE_DECADE = /^(?:in|of|since|until|till|from|to|during|through|throughout|by|before|after)?$/;

/** How many tokens of "early", "mid-" or "late" stand in front. */
function partBefore(cursor: Cursor): number {
  const hyphen = cursor.word(-1) === '-' ? 1 : 0;
  return /^(?:early|mid|late)$/.test(cursor.word(-1 - hyphen)) ? 1 + hyphen : 0;
}

/** "19th century", "the nineteenth century", "5th century BC". */
export function century(cursor: Cursor): PointMatch | null {
  let n = cursor.word() === 'the' ? 1 : 0;
  let value = ORDINALS.get(cursor.word(n));
  if (value === undefined) {
    value = cursor.digits(n) ?? undefined;
    if (!isOrdinalSuffix(cursor, n + 1)) {
      // "twenty-first" comes as three tokens.
      if (!cursor.says(n, 'twenty', '-', 'first')) return null;
      value = 21;
      n++;
    }
    n++;
  }
  n++;
  if (value === undefined || value < 1 || value > 25) return null;
  if (cursor.word(n) === '-') n++;
  if (cursor.word(n) !== 'century') return null;
  const era = eraAt(cursor, n + 1);
  return {
    length: n + 1 + (era?.length ?? 0),
    point: { century: era?.bc ? -100 * value + 1 : 100 * (value - 1) },
  };
}

export function isOrdinalSuffix(cursor: Cursor, n: number): boolean {
  // "2d" and "3d" are American, and old.
  return (
    cursor.joined(n) &&
    (/^(?:st|nd|rd|th)$/.test(cursor.word(n)) ||
      (cursor.word(n) === 'd' && /^[23]?[23]$/.test(cursor.word(n - 1))))
  );
}

export function isThousands(cursor: Cursor, n: number): boolean {
  return (
    cursor.word(n + 1) === ',' &&
    cursor.joined(n + 1) &&
    cursor.joined(n + 2) &&
    /^\d{3}$/.test(cursor.text(n + 2))
  );
}
