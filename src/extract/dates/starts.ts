/** Which words each reader can begin with, so that all others cost one look into a map. */
import { AMOUNT_WORDS } from './amounts.ts';
import { CLOCK_UNITS } from './duration.ts';
import { FEAST_STARTS } from './feast-words.ts';
import { ORDINAL_STARTS } from './ordinals.ts';
import { DECADES } from './year.ts';
import {
  ABOUT,
  DAY_PARTS,
  HOUR_WORDS,
  MONTHS,
  ORDINALS,
  PARTS,
  SEASONS,
  SHORT_WEEKDAYS,
  UNITS,
  wordSet,
  WEEKDAYS,
} from './words.ts';

export const CALENDAR: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...ORDINALS.keys(),
  ...PARTS.keys(),
  ...ABOUT,
  ...DAY_PARTS,
  ...HOUR_WORDS,
  ...DECADES.keys(),
  ...wordSet('the very last later earlier latter final opening just shortly twenty ad ce q overnight'),
]);

export const FEAST: ReadonlySet<string> = new Set([
  ...[...FEAST_STARTS].map((word) => word.toLowerCase()),
  ...wordSet('orthodox western catholic coptic'),
]);

export const SHIFTED: ReadonlySet<string> = new Set([
  ...ORDINALS.keys(),
  ...PARTS.keys(),
  ...wordSet(
    'the this that last next previous preceding past following coming subsequent ensuing very later earlier latter final ' +
      'month year midweek mid',
  ),
]);

export const BESIDE: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...DAY_PARTS,
  ...wordSet('the early late small very yesterday today tomorrow tonight to overnight'),
]);

export const WEEKDAY: ReadonlySet<string> = new Set([...WEEKDAYS.keys(), ...wordSet('early late')]);

export const HUNG: ReadonlySet<string> = new Set([
  ...ORDINAL_STARTS,
  ...wordSet(
    'since the a several minutes hours days weeks months years within day week month year last final closing opening',
  ),
]);

export const CODE_DAY = wordSet('d');

export const CLOCK: ReadonlySet<string> = new Set([...HOUR_WORDS, ...wordSet('noon midday first')]);

export const AMOUNT: ReadonlySet<string> = new Set([...AMOUNT_WORDS, ...wordSet('hours minutes half')]);

const AFTER_A: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...CLOCK_UNITS.keys(),
  'few',
  'couple',
  'mere',
  'hundred',
  'dozen',
  'full',
  '-',
]);

/** These begin every other phrase: for a time, one of the words behind them or a number in digits has to come next. */
export const AFTER_ARTICLE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'the',
    new Set([
      ...CALENDAR,
      ...SHIFTED,
      ...UNITS.keys(),
      ...WEEKDAYS.keys(),
      ...ORDINAL_STARTS,
      ...wordSet(
        'rest remainder eve turn new weekend nights years days weeks months same small predawn closing initial anniversary centenary centennial ' +
          "bicentenary bicentennial tercentenary ' ’ ‘",
      ),
    ]),
  ],
  ['a', AFTER_A],
  ['an', AFTER_A],
  // "to-day"
  ['to', wordSet('-')],
]);
