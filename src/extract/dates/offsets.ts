/** So much from another time: "two days later", "a year ago next month", "two days after 5 May". */
import type { Amount } from './amounts.ts';
import { dateAfter } from './date-after.ts';
import type { Measure } from '../article.ts';
import { feastMatch } from './feast-words.ts';
import { halvesAt } from './halves.ts';
import { happeningAt, hungOn } from './hung.ts';
import { afterAmount, type Lead } from './measure-words.ts';
import { monthAt } from './month.ts';
import type { Base, Match } from './said.ts';
import type { Cursor } from './scan.ts';
import { endsLast } from './weekday.ts';
import { SEASONS, type Unit, UNITS, WEEKDAYS, SHIFTS } from './words.ts';

const LATER = /^(?:later|afterwards?|thereafter|hence|on)$/;
/** "Two days after that it fell", not "after that battle". */
const AFTER_THAT = /^(?:[.,;:)–—]|it|he|she|they|we|the|an?|his|her|its|their|in|on|at)?$/;
const EARLIER = /^(?:earlier|previously|prior|beforehand)$/;

/** So much from another time. */
export function countedMatch(cursor: Cursor, amount: Amount | null): Match | null {
  const halved = halvesAt(cursor);
  if (halved) {
    const { length, unit, amount: value } = halved;
    return counted(cursor, { n: length, unit, value, about: true });
  }
  const units = amount && unitsAt(cursor, amount);
  return (units && counted(cursor, units)) ?? namesAgo(cursor, amount) ?? hoursLater(cursor, amount);
}

/** So many units, and where their words end. */
interface Units {
  readonly n: number;
  readonly unit: Unit;
  readonly value: number;
  readonly about: boolean;
}

function unitsAt(cursor: Cursor, { value, length, bound }: Amount): Units | null {
  const word = cursor.word(length);
  const unit = UNITS.get(word);
  if (!unit || /^(?:night|morning|afternoon|evening|century|centuries)$/.test(word)) return null;
  // "Two decades later" may be any year of one; "a decade later" is ten years on, give or take.
  if (unit === 'decade' && value === 1) return { n: length + 1, unit: 'year', value: 10, about: true };
  return { n: length + 1, unit, value: value * (word === 'fortnight' ? 2 : 1), about: bound !== null };
}

/** "two days later", "almost two decades earlier", "three years ago", "three weeks after the siege began". */
function counted(cursor: Cursor, { n, unit, value, about: isAbout }: Units): Match | null {
  const offset = (sign: 1 | -1, base: Base, rule: string, length = n + 1, toDay = false): Match => ({
    length,
    said: {
      kind: 'offset',
      unit,
      amount: sign * value,
      base,
      ...(isAbout ? { about: true } : {}),
      ...(toDay ? { toDay } : {}),
      rule,
    },
  });
  const next = cursor.word(n);
  if (cursor.says(n, 'ago', 'to', 'the', 'day') && (unit === 'year' || unit === 'month'))
    return offset(-1, 'published', 'relative/to-the-day', n + 4, true);
  if (next === 'ago')
    return (
      agoFrom(cursor, n + 1, unit, value) ??
      // "three weeks ago today"
      offset(-1, 'published', 'relative/ago', n + (cursor.word(n + 1) === 'today' ? 2 : 1))
    );
  if (cursor.says(n, 'from', 'now')) return offset(1, 'published', 'relative/from-now', n + 2);
  const time = timeAfter(cursor, n);
  if (time > 0) return offset(1, 'published', 'relative/from-now', n + time);
  if (cursor.says(n, 'to', 'the', 'day') && (unit === 'year' || unit === 'month')) {
    const side = cursor.word(n + 3);
    if (side === 'later' || side === 'earlier')
      return offset(side === 'later' ? 1 : -1, 'narrative', 'relative/to-the-day', n + 4, true);
  }
  // "a week from Friday", "a fortnight on Friday"
  const onwards = next === 'from' || (next === 'on' && value < 3 && endsLast(cursor, n + 2));
  const weekday =
    onwards && unit === 'week' && cursor.capital(n + 1) ? WEEKDAYS.get(cursor.word(n + 1)) : undefined;
  if (weekday !== undefined)
    return {
      length: n + 2,
      said: { kind: 'named', point: { weekday }, shift: 1, weeks: value, rule: 'relative/weeks-on' },
    };
  if (EARLIER.test(next) && !(next === 'prior' && cursor.word(n + 1) === 'to'))
    return offset(-1, 'narrative', 'relative/earlier');
  if (LATER.test(next) && (next !== 'on' || /^[.,;]?$/.test(cursor.word(n + 1))))
    return offset(1, 'narrative', 'relative/later');
  if (/^(?:after|before)$/.test(next) && cursor.word(n + 1) === 'that' && AFTER_THAT.test(cursor.word(n + 2)))
    return next === 'after'
      ? offset(1, 'narrative', 'relative/later', n + 2)
      : offset(-1, 'narrative', 'relative/earlier', n + 2);
  const lead = afterAmount(cursor, n, unit, value);
  if (lead) return countedOn(cursor, lead);
  const prior = cursor.says(n, 'prior', 'to') ? 1 : 0;
  if (next !== 'after' && next !== 'before' && next !== 'following' && prior === 0) return null;
  const back = next === 'before' || prior === 1;
  const how: Measure = {
    kind: 'offset',
    unit,
    amount: back ? -value : value,
    ...(isAbout ? { about: true } : {}),
  };
  const at = n + 1 + prior;
  const beyond = dateAfter(cursor, at, how, `relative/${back ? 'before' : 'after'}-date`);
  if (beyond) return beyond;
  const hung = happeningAt(cursor, at);
  if (hung) return hungOn(at, hung, how);
  // "stopped deliveries for eleven days after talks failed": that is how long.
  return next === 'following' || cursor.word(-1) === 'for'
    ? null
    : withClause(cursor, offset(back ? -1 : 1, 'narrative', `relative/${back ? 'earlier' : 'later'}`));
}

/** The "’ time" of "in three weeks’ time", "in a month’s time". */
function timeAfter(cursor: Cursor, n: number): number {
  const length = /^['’]s?$/.test(cursor.word(n)) ? 1 : 0;
  return length > 0 && cursor.word(n + 1) === 'time' ? length + 1 : 0;
}

/** "a week into the offensive", "a year to the day after 5 May". */
function countedOn(cursor: Cursor, { length, how, name }: Lead): Match | null {
  const beyond = dateAfter(cursor, length, how, `relative/${name}-date`);
  if (beyond) return beyond;
  const hung = happeningAt(cursor, length);
  return hung && hungOn(length, hung, how, name);
}

/** "a day after two of them died": something follows that it counts from. */
function withClause(cursor: Cursor, { length, said }: Match): Match {
  const than = /^[\p{L}\d]/u.test(cursor.text(length));
  return { length, said: than && said.kind === 'offset' ? { ...said, than } : said };
}

/** Longer than this, and it may well be the next day. */
const HOURS_OF_A_DAY = 8;

/** "Two hours later", "minutes later": the day that is being told. */
function hoursLater(cursor: Cursor, amount: Amount | null): Match | null {
  const half = cursor.says(0, 'half', 'an', 'hour') ? 2 : 0;
  const n = half > 0 ? half : (amount?.length ?? 0);
  const unit = cursor.word(n);
  if (!/^(?:hours?|minutes?)$/.test(unit) || !/^(?:later|earlier|afterwards)$/.test(cursor.word(n + 1)))
    return null;
  if (unit.startsWith('hour') && (amount?.value ?? HOURS_OF_A_DAY) > HOURS_OF_A_DAY) return null;
  return {
    length: n + 2,
    said: { kind: 'unit', unit: 'day', shift: 0, base: 'last', rule: 'relative/hours-later' },
  };
}

/** EDTF's code. */
const WINTER = 24;

/** "two Fridays ago": the last one but one; "two summers ago": of the year before the last. */
function namesAgo(cursor: Cursor, amount: Amount | null): Match | null {
  const n = amount?.length ?? 0;
  const day = cursor.word(n);
  if (!amount || amount.bound !== null || !Number.isInteger(amount.value) || cursor.word(n + 1) !== 'ago')
    return null;
  if (!day.endsWith('s')) return null;
  const weekday = cursor.capital(n) ? WEEKDAYS.get(day.slice(0, -1)) : undefined;
  const season = SEASONS.get(day.slice(0, -1));
  const rule = 'relative/weeks-ago';
  // A winter counts by the year in which it ends.
  if (season !== undefined) {
    const yearShift = (season === WINTER ? 1 : 0) - amount.value;
    return { length: n + 2, said: { kind: 'point', point: { season, yearShift }, rule } };
  }
  if (weekday === undefined) return null;
  return {
    length: n + 2,
    said: {
      kind: 'named',
      point: { weekday },
      shift: -1,
      weeks: 1 - amount.value,
      rule,
    },
  };
}

/** "a week ago on Wednesday", "a week ago last Monday": the last one up to now, and so many weeks before that. */
function weeksAgoOn(cursor: Cursor, n: number, weeks: number): Match | null {
  const link = /^(?:on|last)$/.test(cursor.word(n)) ? 1 : 0;
  const weekday = cursor.capital(n + link) ? WEEKDAYS.get(cursor.word(n + link)) : undefined;
  if (weekday === undefined) return null;
  const shift = cursor.word(n) === 'last' ? -1 : 0;
  return {
    length: n + link + 1,
    said: { kind: 'named', point: { weekday }, shift, weeks: -weeks, rule: 'relative/weeks-ago' },
  };
}

/** "two years ago last Easter", "a year ago last March" */
function yearsAgoAt(cursor: Cursor, n: number, years: number): Match | null {
  const rule = 'relative/years-ago';
  const feast = feastMatch(cursor.on(n));
  if (feast?.said.kind === 'feast' && feast.said.year === undefined)
    return { length: n + feast.length, said: { ...feast.said, yearShift: -years, rule } };
  const month = monthAt(cursor, n);
  return (
    month && {
      length: n + month.length,
      said: { kind: 'point', point: { month: month.value, yearShift: -years }, rule },
    }
  );
}

/** "a year ago this week", "two years ago next month", "a week ago on Wednesday". */
function agoFrom(cursor: Cursor, n: number, unit: Unit, amount: number): Match | null {
  if (unit === 'week' && Number.isInteger(amount)) return weeksAgoOn(cursor, n, amount);
  if (unit !== 'year') return null;
  const beyond =
    cursor.word(n) === 'last' && Number.isInteger(amount) ? yearsAgoAt(cursor, n + 1, amount) : null;
  if (beyond) return beyond;
  const shift = SHIFTS.get(cursor.word(n));
  const target = UNITS.get(cursor.word(n + 1));
  if (cursor.word(n) === 'today')
    return {
      length: n + 1,
      said: {
        kind: 'unit',
        unit: 'day',
        shift: 0,
        base: 'published',
        years: -amount,
        rule: 'relative/ago-today',
      },
    };
  if (shift === undefined || (target !== 'month' && target !== 'week')) return null;
  return {
    length: n + 2,
    said: {
      kind: 'unit',
      unit: target,
      shift,
      base: 'published',
      years: -amount,
      rule: `relative/ago-${target}`,
    },
  };
}
