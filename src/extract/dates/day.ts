/** Days: in figures, with a month, with an ordinal, alone. */
import { daysInMonth } from '../../model/calendar.ts';
import { monthAt, withYear } from './month.ts';
import { inBothStyles, type MonthDay, twinAt } from './both-styles.ts';
import type { PointMatch } from './said.ts';
import type { Cursor } from './scan.ts';
import { COUNTED, MONTHS, ORDINALS, wordSet, SHIFTS, WEEKDAYS } from './words.ts';
import { isOrdinalSuffix, isThousands, NUMBERED, yearAfter } from './year.ts';

/** "2031-05-04", "2031/05/04", "04.05.2031", "4/5/2031". */
export function figures(cursor: Cursor): PointMatch | null {
  const mark = cursor.word(1);
  if (mark !== cursor.word(3) || !/^[-./]$/.test(mark)) return null;
  const [first, second, third] = [cursor.digits(0), cursor.digits(2), cursor.digits(4)];
  if (first === null || second === null || third === null) return null;
  if ([1, 2, 3, 4].some((n) => !cursor.joined(n)) || partOfMore(cursor)) return null;
  if (NUMBERED.test(cursor.word(-1))) return null;
  const sizes = [0, 2, 4].map((n) => cursor.text(n).length).join();
  if (sizes === '4,2,2' && mark !== '.') return dayPoint(first, second, third);
  if (!/^[12],[12],4$/.test(sizes) || mark === '-' || third < 1000 || third > 2199) return null;
  const european = dayPoint(third, second, first);
  const american = mark === '/' ? dayPoint(third, first, second) : null;
  if (!european || !american || first === second) return european ?? american;
  // "4/5/2031" is 4 May or 5 April; nothing in it says which.
  return { length: 5, point: { ...american.point, or: european.point } };
}

/** "1.2.3.4" is no date, and neither is "12-2031-05-04". */
function partOfMore(cursor: Cursor): boolean {
  const dot = (n: number): boolean => /^[-./]$/.test(cursor.word(n));
  return (
    (cursor.joined(0) && dot(-1) && cursor.digits(-2) !== null) ||
    (cursor.joined(5) && dot(5) && cursor.joined(6) && cursor.digits(6) !== null)
  );
}

function dayPoint(year: number, month: number, day: number): PointMatch | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? { length: 5, point: { year, month, day } }
    : null;
}

/** A day of the month in figures, with its ordinal ending if it has one. */
export function dayAt(cursor: Cursor, n: number): { value: number; length: number } | null {
  const value = cursor.digits(n);
  if (value === null || value < 1 || value > 31 || cursor.text(n).length > 2) return null;
  return { value, length: isOrdinalSuffix(cursor, n + 1) ? 2 : 1 };
}

/** The most days that a list can hold before its month. */
const LONGEST_LIST = 8;

/** The "3" of "on 3, 4 and 9 April 1999", of "Saturday 3 and Sunday 4 April": a day of the month, and of the year, at the end of the list. */
export function dayInList(cursor: Cursor): PointMatch | null {
  const first = dayAt(cursor, 0);
  const named = isWeekday(cursor, -1);
  if (!first || (!named && cursor.word(first.length) !== ',')) return null;
  const goesOn = cursor.word(-1) === ',' && cursor.digits(-2) !== null;
  if (cursor.word(-1) !== 'on' && !goesOn && !named) return null;
  let [n, last] = [first.length, first.value];
  for (let i = 0; i < LONGEST_LIST; i++) {
    if (cursor.word(n) === ',') n++;
    if (cursor.word(n) === 'and' || (named && /^(?:or|to|[-–—])$/.test(cursor.word(n)))) n++;
    if (named && isWeekday(cursor, n)) n++;
    const next = dayAt(cursor, n);
    if (!next || next.value <= last) return null;
    [n, last] = [n + next.length, next.value];
    const month = monthAt(cursor, n);
    if (!month) continue;
    const year = yearAfter(cursor, n + month.length);
    return { length: first.length, point: { month: month.value, day: first.value, ...withYear(year) } };
  }
  return null;
}

function isWeekday(cursor: Cursor, n: number): boolean {
  return cursor.capital(n) && WEEKDAYS.has(cursor.word(n));
}

/** "5 May", "5th of May 2031", "the 5th of May, 2031", "the fifth of May", "5 May 480 BC". */
export function dayMonth(cursor: Cursor): PointMatch | null {
  const the = cursor.word() === 'the' ? 1 : 0;
  const day = inBothStyles(cursor, the) ?? dayAt(cursor, the) ?? (the === 1 ? ordinalDay(cursor, 1) : null);
  if (!day) return null;
  let n = the + day.length;
  const of = cursor.word(n) === 'of' ? 1 : 0;
  // In "the 5 May attack" the article belongs to the attack.
  if (the === 1 && day.length === 1 && of === 0) return null;
  n += of;
  const month = monthAt(cursor, n);
  if (month === null || day.value > daysInMonth(2000, month.value)) return null;
  // "3.5 May", "1,005 May".
  if (the === 0 && cursor.joined(0) && cursor.digits(-2) !== null && /^[.,]$/.test(cursor.word(-1)))
    return null;
  n += month.length;
  if (isInName(cursor, n)) return null;
  return yearOrTwin(cursor, n, { month: month.value, day: day.value });
}

/** "the 26 July Movement", "the Third of May Bridge": a day long past that a name keeps. */
function isInName(cursor: Cursor, n: number): boolean {
  return cursor.capital(n) && NAMED_FOR_DAYS.has(cursor.word(n));
}

/** What is numbered: "on the 5th floor", "on the 38th parallel". */
const IN_A_ROW = wordSet(
  'floor storey parallel anniversary day night morning evening hour minute week month year century attempt try round ballot vote ' +
    'occasion time level stage lap page street avenue hole of birthday level deck',
);

const NAMED_FOR_DAYS = wordSet(
  'movement front brigade brigades group alliance party committee square street avenue boulevard bridge coalition organisation ' +
    'organization battalion regiment division forces army militia university stadium airport barracks',
);

/** A day with its year behind it, or behind the same day by the other calendar. */
function yearOrTwin(cursor: Cursor, n: number, day: MonthDay): PointMatch {
  const twin = twinAt(cursor, n, day);
  const to = n + (twin?.length ?? 0);
  const year = yearAfter(cursor, to);
  return { length: to + (year?.length ?? 0), point: { ...(twin?.day ?? day), ...withYear(year) } };
}

/** "fifth", "twenty-first". */
function ordinalDay(cursor: Cursor, n: number): { value: number; length: number } | null {
  const simple = ORDINALS.get(cursor.word(n));
  if (simple !== undefined) return cursor.word(n + 1) === 'of' ? { value: simple, length: 1 } : null;
  const tens = cursor.number(n) ?? 0;
  const ones = ORDINALS.get(cursor.word(n + 2)) ?? 10;
  if (cursor.word(n + 1) !== '-' || (tens !== 20 && tens !== 30) || ones > 9 || tens + ones > 31) return null;
  return cursor.word(n + 3) === 'of' ? { value: tens + ones, length: 3 } : null;
}

/** "May 5", "May 5th, 2031", "May the 5th". Not "May 2031", "May 5,000" or "May 10:30". */
export function monthDay(cursor: Cursor): PointMatch | null {
  const month = monthAt(cursor, 0);
  if (month === null) return null;
  const at = month.length + (cursor.word(month.length) === 'the' ? 1 : 0);
  const day = inBothStyles(cursor, at) ?? dayAt(cursor, at);
  if (!day || day.value > daysInMonth(2000, month.value) || isThousands(cursor, at)) return null;
  const n = at + day.length;
  if (
    /^[:.]$/.test(cursor.word(n)) &&
    cursor.joined(n) &&
    cursor.joined(n + 1) &&
    cursor.digits(n + 1) !== null
  )
    return null;
  if (isInName(cursor, n)) return null;
  if (
    cursor.word(n) === '%' ||
    (COUNTED.has(cursor.word(n)) && cursor.word() === 'may' && cursor.word(-1) !== 'on')
  )
    return null;
  return yearOrTwin(cursor, n, { month: month.value, day: day.value });
}

/** Months as letters and old papers count them: the present one, the last and the next. */
const OF_MONTH: ReadonlyMap<string, number> = new Map([
  ['inst', 0],
  ['instant', 0],
  ['ult', -1],
  ['ultimo', -1],
  ['prox', 1],
  ['proximo', 1],
]);

/** "of this month", "of last month"; "of that month" is the one that is told (null). */
function monthWords(cursor: Cursor, n: number): { length: number; shift: number | null } | null {
  if (cursor.word(n) !== 'of' || cursor.word(n + 2) !== 'month') return null;
  const word = cursor.word(n + 1);
  const shift = word === 'that' ? null : SHIFTS.get(word);
  return shift === undefined ? null : { length: 3, shift };
}

/** Behind these a time stands in front of what is told: "…, and on the 20th put back". */
const LEADS = /^(?:and|but|then|when|where|while|that|[,;:—–(])$/;

/** A name that no numbered unit, place or body has, and a word in small letters behind it. */
function isSubject(cursor: Cursor, n: number): boolean {
  return !NUMBERED_NAMES.has(cursor.word(n)) && /^\p{Ll}/u.test(cursor.text(n + 1));
}

const NUMBERED_NAMES = wordSet(
  'army armies corps division divisions brigade regiment regiments battalion battalions company squadron wing fleet flotilla guards ' +
    'foot infantry cavalry artillery hussars dragoons lancers rifles fusiliers highlanders grenadiers marines marine airborne armored ' +
    'armoured panzer mountain mechanized mechanised motorized light heavy field air military territorial congress parliament republic ' +
    'assembly amendment article street avenue arrondissement ward district circuit precinct parallel dynasty century international plenum',
);

/** "the 20th", after a word that makes it a day and before none that it could count. */
export function dayAlone(cursor: Cursor): PointMatch | null {
  if (cursor.word() !== 'the') return nextInList(cursor);
  const ordinal = dayAt(cursor, 1) ?? ordinalDay(cursor, 1);
  const its = ordinal && monthWords(cursor, 1 + ordinal.length);
  if (ordinal && its) {
    const { length, shift } = its;
    return {
      length: 1 + ordinal.length + length,
      point: { day: ordinal.value, ...(shift === null ? {} : { monthShift: shift }) },
    };
  }
  const day = dayAt(cursor, 1);
  if (day?.length !== 2) return null;
  const month = OF_MONTH.get(cursor.word(3));
  if (month !== undefined) {
    const stop = cursor.text(4) === '.' && cursor.joined(4) && cursor.word(3).length < 5 ? 1 : 0;
    return { length: 4 + stop, point: { day: day.value, monthShift: month } };
  }
  // "between the 16th and the 21st"
  const second = cursor.word(-1) === 'and' && /^(?:st|nd|rd|th)$/.test(cursor.word(-2));
  const named = isWeekday(cursor, -1);
  if (
    !second &&
    !named &&
    !/^(?:on|upon|by|until|till|since|from|to|of|for|before|after|between)$/.test(cursor.word(-1))
  )
    return null;
  const next = cursor.text(3);
  const leads = named || (cursor.word(-1) === 'on' && (cursor.at === 1 || LEADS.test(cursor.word(-2))));
  // "on the 5th Army front", "by the 19th century", "to the 38th parallel"; but "on the 4th Low drew off".
  if (cursor.capital(3) && !MONTHS.has(cursor.word(3)) && !(leads && isSubject(cursor, 3))) return null;
  const opens = leads && /^\p{L}+$/u.test(next);
  // "On the 19th dockers surrounded the barracks": none of a row of things.
  const closes = AFTER_DAY.test(next) || (opens && !IN_A_ROW.has(next));
  return closes ? { length: 3, point: { day: day.value } } : null;
}

/** What goes on behind a day that has said all. */
const AFTER_DAY =
  /^(?:[.,;:)–—-]|and|or|the|was|were|had|he|she|they|it|when|but|to|in|at|a|an|as|until|with|for|from|by|after|because)?$/;

/** The "16th" of "on the 15th and 16th". */
function nextInList(cursor: Cursor): PointMatch | null {
  const day = dayAt(cursor, 0);
  if (day?.length !== 2 || !/^(?:and|or)$/.test(cursor.word(-1)) || !AFTER_DAY.test(cursor.text(2)))
    return null;
  const first = dayAt(cursor, -3);
  const listed = first?.length === 2 && first.value < day.value && cursor.word(-4) === 'the';
  return listed && /^(?:on|by|until|till|since|from|before|after)$/.test(cursor.word(-5))
    ? { length: 2, point: { day: day.value } }
    : null;
}
