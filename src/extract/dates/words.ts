/** English words of the calendar. Values follow ISO 8601: Monday is 1. */

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');
const SHORT_MONTHS = 'jan feb mar apr . jun jul aug sep oct nov dec'.split(' ');

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, i): [string, number] => [name, i + 1]),
  ...SHORT_MONTHS.map((name, i): [string, number] => [name, i + 1]),
  ['sept', 9],
]);

const DAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(DAY_NAMES.map((name, i) => [name, i + 1]));

/** EDTF's codes. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['night', 'day'],
  ['morning', 'day'],
  ['afternoon', 'day'],
  ['evening', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'
  )
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

/** Which part of a longer stretch is meant. */
export type Part = 'early' | 'mid' | 'late' | 'start' | 'middle' | 'end' | 'first-half' | 'second-half';
export const PARTS: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['beginning', 'start'],
  ['start', 'start'],
  ['middle', 'middle'],
  ['end', 'end'],
  ['close', 'end'],
]);

/** Before a bare year these say that it is one. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in of since by until till from to during before after through throughout around about circa c ca early late mid and between year years for or into the as till ( – - — , ; :'.split(
    ' ',
  ),
);

/** After a number these say that it counts something. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    'men people troops soldiers civilians tons tonnes miles km kilometers kilometres metres meters feet yards pounds dollars euros ' +
    'percent % aircraft planes tanks ships guns prisoners casualties dead wounded killed houses families refugees victims horses ' +
    'villages towns cities members votes seats workers strong hours minutes seconds barrels acres hectares pieces rounds shells vehicles ' +
    'artillery infantry cavalry infantrymen warriors militia militiamen sailors marines rifles cannon fighters rebels others more deaths'
  ).split(' '),
);

export function isMonthName(lower: string): boolean {
  return MONTHS.has(lower);
}
