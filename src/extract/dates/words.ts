/** English words of the calendar. Values follow ISO 8601: Monday is 1. */

function words(text: string): string[] {
  return text.split(' ');
}
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(words(text));
}
function numbered(text: string, first = 1): [string, number][] {
  return words(text).map((word, i): [string, number] => [word, i + first]);
}

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered('january february march april may june july august september october november december'),
  ...numbered('jan feb mar apr . jun jul aug sep oct nov dec').filter(([word]) => word !== '.'),
  ['sept', 9],
]);

/** Months that are words or names as well: alone they need more than a capital. */
export const MONTHS_AND_WORDS = wordSet('may march august april june jan mar jun');

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered('monday tuesday wednesday thursday friday saturday sunday'),
);

/** Words and names of their own as well: each needs a date behind it. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...numbered('mon tue wed thu fri sat sun'),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
]);

/** EDTF's codes. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['springtime', 21],
  ['summer', 22],
  ['summertime', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
  ['wintertime', 24],
]);

export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['night', 'day'],
  ['nights', 'day'],
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

/** Parts of a day: they narrow nothing here, but belong to the words of a date. */
export const DAY_PARTS = wordSet('morning afternoon evening night dawn dusk noon midnight midday hours');

/** Hours without figures: the one named with a day is that day. */
export const HOUR_WORDS = wordSet('midnight dawn daybreak sunrise sunset sundown dusk nightfall');

/** The one before, the same and the one after. */
export const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
      'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first',
  ),
);

/** Which part of a longer stretch is meant. */
export type Part =
  | 'early'
  | 'mid'
  | 'late'
  | 'start'
  | 'middle'
  | 'end'
  | 'first-half'
  | 'second-half'
  | 'quarter-1'
  | 'quarter-2'
  | 'quarter-3'
  | 'quarter-4';
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

/** Words before a time that say it is not exact. */
export const ABOUT = wordSet('about around circa ca c approximately roughly');

/** Before a bare year these say that it is one. */
export const BEFORE_YEAR = wordSet(
  'in of since by until till from to during before after through throughout around about circa c ca early late mid and ' +
    'between year years for or into the as pre post than ( [ – - — , ; : / "',
);

/** After a number these say that it counts something. */
export const COUNTED = wordSet(
  'men people troops soldiers civilians tons tonnes miles km kilometers kilometres metres meters feet yards pounds dollars euros ' +
    'percent % aircraft planes tanks ships guns prisoners casualties dead wounded killed houses families refugees victims horses ' +
    'villages towns cities members votes seats workers strong hours minutes seconds barrels acres hectares pieces rounds shells vehicles ' +
    'artillery infantry cavalry infantrymen warriors militia militiamen sailors marines rifles cannon fighters rebels others more deaths ' +
    'points goals runs yen roubles rubles francs marks lire pesos per cent km² sq square cubic kg mm cm nautical mph hp calls cases ' +
    'homes children women officers students police policemen drones missiles rockets bombs sorties attacks violations breaches employees ' +
    'or-more times degrees',
);
