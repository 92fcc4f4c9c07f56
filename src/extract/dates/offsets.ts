/** Times counted from another: "two days later", "a year ago next month", "the evening before", "yesterday morning". */
import { type Amount, amountAt } from './amounts.ts';
import { feastMatch } from './feast-words.ts';
import { happeningAt, hungOn } from './hung.ts';
import { pointMatch } from './points.ts';
import type { Base, Match } from './said.ts';
import type { Cursor } from './scan.ts';
import { DAY_PARTS, type Unit, UNITS, WEEKDAYS } from './words.ts';

const LATER = /^(?:later|afterwards?|thereafter|hence|on)$/;
const EARLIER = /^(?:earlier|previously|prior|beforehand)$/;

export function offsetMatch(cursor: Cursor): Match | null {
  return countedMatch(cursor, amountAt(cursor)) ?? besideMatch(cursor);
}

/** So much from another time. */
export function countedMatch(cursor: Cursor, amount: Amount | null): Match | null {
  return (amount && counted(cursor, amount)) ?? hoursLater(cursor, amount);
}

/** The day or the night beside another. */
export function besideMatch(cursor: Cursor): Match | null {
  return dayBefore(cursor) ?? deictic(cursor) ?? overnight(cursor) ?? weekdayAlone(cursor);
}

/** "two days later", "almost two decades earlier", "three years ago", "three weeks after the siege began". */
function counted(cursor: Cursor, amount: Amount): Match | null {
  const word = cursor.word(amount.length);
  const unit = UNITS.get(word);
  if (!unit || /^(?:nights?|morning|afternoon|evening|century|centuries)$/.test(word)) return null;
  const n = amount.length + 1;
  const value = amount.value * (word === 'fortnight' ? 2 : 1);
  const offset = (sign: 1 | -1, base: Base, rule: string, length = n + 1): Match => ({
    length,
    said: {
      kind: 'offset',
      unit,
      amount: sign * value,
      base,
      ...(isAbout(amount) ? { about: true } : {}),
      rule,
    },
  });
  const next = cursor.word(n);
  if (next === 'ago') return agoFrom(cursor, n + 1, unit, value) ?? offset(-1, 'published', 'relative/ago');
  if (cursor.says(n, 'from', 'now')) return offset(1, 'published', 'relative/from-now', n + 2);
  if (EARLIER.test(next) && !(next === 'prior' && cursor.word(n + 1) === 'to'))
    return offset(-1, 'narrative', 'relative/earlier');
  if (LATER.test(next) && (next !== 'on' || /^[.,;]?$/.test(cursor.word(n + 1))))
    return offset(1, 'narrative', 'relative/later');
  const prior = cursor.says(n, 'prior', 'to') ? 1 : 0;
  if (next !== 'after' && next !== 'before' && next !== 'following' && prior === 0) return null;
  const back = next === 'before' || prior === 1;
  const beyond = dateAfter(cursor, n + 1 + prior, unit, back ? -value : value);
  if (beyond) return beyond;
  const hung = happeningAt(cursor, n + 1 + prior);
  if (hung) return hungOn(n + 1 + prior, hung, unit, back ? -value : value);
  return next === 'following'
    ? null
    : withClause(cursor, offset(back ? -1 : 1, 'narrative', `relative/${back ? 'earlier' : 'later'}`));
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
  const n = amount?.length ?? 0;
  const unit = cursor.word(n);
  if (!/^(?:hours?|minutes?)$/.test(unit) || !/^(?:later|earlier|afterwards)$/.test(cursor.word(n + 1)))
    return null;
  if (unit.startsWith('hour') && (amount?.value ?? HOURS_OF_A_DAY) > HOURS_OF_A_DAY) return null;
  return {
    length: n + 2,
    said: { kind: 'unit', unit: 'day', shift: 0, base: 'last', rule: 'relative/hours-later' },
  };
}

/** "overnight" in news: from the day before into the day of writing. With a date or a noun behind it, it is no time of its own. */
function overnight(cursor: Cursor): Match | null {
  if (cursor.word() !== 'overnight' || cursor.word(-1) === 'the' || cursor.word(-1) === 'an') return null;
  const next = cursor.word(1);
  const ends = cursor.peek(1) === undefined || /^[.,;:—–)]$/.test(next);
  if (
    !ends &&
    !/^(?:in|at|near|by|after|and|but|when|as|with|under|between|across|over|for)$/.test(next) &&
    cursor.at > 0
  )
    return null;
  if (/^(?:on|from|into)$/.test(next)) return null;
  return {
    length: 1,
    said: {
      kind: 'unit',
      unit: 'day',
      shift: -1,
      base: 'published',
      overnight: true,
      rule: 'relative/overnight',
    },
  };
}

function isAbout({ bound }: Amount): boolean {
  return bound !== null;
}

/** "a year ago this week", "two years ago next month", "a week ago today". */
function agoFrom(cursor: Cursor, n: number, unit: Unit, amount: number): Match | null {
  if (unit !== 'year') return null;
  const shift = { this: 0, next: 1, last: -1 }[cursor.word(n)];
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

/** "two days after 5 May", "the day before Easter". */
function dateAfter(cursor: Cursor, n: number, unit: Unit, amount: number): Match | null {
  const of = feastMatch(cursor.on(n)) ?? pointMatch(cursor.on(n));
  if (of?.said.kind !== 'point' && of?.said.kind !== 'feast') return null;
  return {
    length: n + of.length,
    said: {
      kind: 'beyond',
      unit,
      amount,
      of: of.said,
      rule: `relative/${amount < 0 ? 'before' : 'after'}-date`,
    },
  };
}

/** "the day before", "the day after", "the evening before", "the day after the vote", "the eve of the battle". */
function dayBefore(cursor: Cursor): Match | null {
  if (cursor.says(0, 'the', 'eve', 'of')) return eveOf(cursor);
  if (cursor.word() !== 'the' || !/^(?:day|night|evening|morning|week|month|year)$/.test(cursor.word(1)))
    return null;
  const after = cursor.word(2);
  const direction = after === 'before' ? -1 : /^(?:after|following)$/.test(after) ? 1 : 0;
  if (direction === 0) return null;
  const unit: Unit = UNITS.get(cursor.word(1)) ?? 'day';
  if (cursor.word(3) === 'yesterday' || cursor.word(3) === 'tomorrow')
    return {
      length: 4,
      said: { kind: 'offset', unit: 'day', amount: direction * 2, base: 'published', rule: 'relative/today' },
    };
  const beyond = dateAfter(cursor, 3, unit, direction);
  if (beyond) return beyond;
  const hung = happeningAt(cursor, 3);
  // "the day after, the army left": followed by no happening, it counts from what was told.
  if (hung && !/^[.,;:)]$/.test(cursor.text(3)))
    return unit === 'day' ? hungOn(3, hung, unit, direction) : null;
  if (!/^[.,;:)]?$/.test(cursor.text(3)) && after !== 'following') return null;
  return {
    length: 3,
    said: { kind: 'offset', unit, amount: direction, base: 'narrative', rule: 'relative/day-before' },
  };
}

/** "the eve of Ramadan", "the eve of the invasion". */
function eveOf(cursor: Cursor): Match | null {
  const beyond = dateAfter(cursor, 3, 'day', -1);
  if (beyond) return beyond;
  const hung = happeningAt(cursor, 3);
  return hung && hungOn(3, hung, 'day', -1);
}

const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "yesterday", "tomorrow night". With a capital inside a sentence it is a name: "USA Today". */
function deictic(cursor: Cursor): Match | null {
  // "to-day", "to-morrow", as papers wrote them once.
  const hyphen = cursor.word() === 'to' && cursor.word(1) === '-' && cursor.joined(1) && cursor.joined(2);
  const amount = DAYS.get(hyphen ? `to${cursor.word(2)}` : cursor.word());
  if (amount === undefined || (cursor.at > 0 && cursor.capital())) return null;
  const length = hyphen ? 3 : 1;
  return {
    length: DAY_PARTS.has(cursor.word(length)) && cursor.word(length) !== 'hours' ? length + 1 : length,
    said: { kind: 'offset', unit: 'day', amount, base: 'published', rule: 'relative/today' },
  };
}

/** "Tuesday", "late on Tuesday", "Monday morning", "Monday of last week". */
function weekdayAlone(cursor: Cursor): Match | null {
  const lead = /^(?:late|early)$/.test(cursor.word()) ? (cursor.word(1) === 'on' ? 2 : 1) : 0;
  const weekday = cursor.capital(lead) ? WEEKDAYS.get(cursor.word(lead)) : undefined;
  if (weekday === undefined) return null;
  const before = cursor.word(-1);
  // "Bloody Sunday", "Sunday Times", "Sundays": a name, or a habit.
  if (lead === 0 && /^(?:black|bloody|good|palm|easter|holy|red|ash|super|white|fat|maundy)$/.test(before))
    return null;
  if (
    /^(?:times|telegraph|mail|mirror|post|express|observer|prayers?|agreement|club)$/.test(
      cursor.word(lead + 1),
    )
  )
    return null;
  let n = lead + 1;
  if (cursor.joined(n) && cursor.word(n) === 's') return null;
  const week = weekAfter(cursor, n);
  if (week)
    return {
      length: n + week.length,
      said: {
        kind: 'unit',
        unit: 'week',
        shift: week.shift,
        base: 'published',
        weekday,
        rule: 'date/weekday',
      },
    };
  while (DAY_PARTS.has(cursor.word(n)) && cursor.word(n) !== 'hours') n++;
  const weeks = { week: 1, fortnight: 2 }[cursor.word(n)];
  // "Sunday week" is the Sunday after the coming one; "the Sunday week of prayer" is a week.
  if (weeks !== undefined && cursor.word(-1) !== 'the')
    return {
      length: n + 1,
      said: { kind: 'named', point: { weekday }, shift: 1, weeks, rule: 'relative/weeks-on' },
    };
  return { length: n, said: { kind: 'named', point: { weekday }, shift: 0, rule: 'date/weekday' } };
}

/** "of last week", "next week". */
function weekAfter(cursor: Cursor, n: number): { shift: number; length: number } | null {
  const of = cursor.word(n) === 'of' ? 1 : 0;
  const shift = { last: -1, this: 0, next: 1 }[cursor.word(n + of)];
  return shift !== undefined && cursor.word(n + of + 1) === 'week' ? { shift, length: of + 2 } : null;
}
