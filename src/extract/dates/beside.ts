/** The day or the night beside another: "the evening before", "yesterday morning", "overnight", a weekday alone. */
import { dateAfter } from './date-after.ts';
import { happeningAt, hungOn } from './hung.ts';
import { around } from './measure-words.ts';
import { dayPartAt } from './points.ts';
import type { Match } from './said.ts';
import type { Cursor } from './scan.ts';
import { DAY_PARTS, type Unit, UNITS, WEEKDAYS, SHIFTS } from './words.ts';

export function besideMatch(cursor: Cursor): Match | null {
  return (
    dayBefore(cursor) ??
    hoursOf(cursor) ??
    deictic(cursor) ??
    overnightInto(cursor) ??
    overnight(cursor) ??
    weekdayBeforeLast(cursor) ??
    weekdayAlone(cursor)
  );
}

/** "the early hours of Tuesday", "the night of the next day": that day. */
function hoursOf(cursor: Cursor): Match | null {
  const lead = dayPartAt(cursor);
  if (lead === 0 || WEEKDAYS.has(cursor.word())) return null;
  const day = weekdayAlone(cursor.on(lead)) ?? deictic(cursor.on(lead));
  return day && { length: lead + day.length, said: day.said };
}

/** "overnight into Tuesday", "overnight Monday to Tuesday", "the night from Monday to Tuesday": both days. */
function overnightInto(cursor: Cursor): Match | null {
  const lead = cursor.word() === 'overnight' ? 1 : cursor.says(0, 'the', 'night') ? 2 : 0;
  if (lead === 0) return null;
  let n = lead + (/^(?:from|of|on)$/.test(cursor.word(lead)) ? 1 : 0);
  const first = cursor.capital(n) ? WEEKDAYS.get(cursor.word(n)) : undefined;
  if (first !== undefined) n++;
  if (!/^(?:to|into)$/.test(cursor.word(n)) || (lead === 2 && first === undefined)) return null;
  const weekday = cursor.capital(n + 1) ? WEEKDAYS.get(cursor.word(n + 1)) : undefined;
  if (weekday === undefined || (first !== undefined && (first % 7) + 1 !== weekday)) return null;
  return {
    length: n + 2,
    said: { kind: 'named', point: { weekday }, shift: 0, overnight: true, rule: 'relative/overnight' },
  };
}

/** "the Sunday before last", "the weekend before last". */
function weekdayBeforeLast(cursor: Cursor): Match | null {
  if (cursor.word() !== 'the' || !cursor.says(2, 'before', 'last') || !endsLast(cursor, 4)) return null;
  if (cursor.word(1) === 'weekend')
    return {
      length: 4,
      said: {
        kind: 'unit',
        unit: 'week',
        shift: -2,
        base: 'published',
        weekend: true,
        rule: 'relative/before-last',
      },
    };
  const weekday = cursor.capital(1) ? WEEKDAYS.get(cursor.word(1)) : undefined;
  if (weekday === undefined) return null;
  return {
    length: 4,
    said: { kind: 'named', point: { weekday }, shift: -1, weeks: -1, rule: 'relative/before-last' },
  };
}

/** "the day before", "the evening after": beside what is told. With a happening or a date behind it: `hung.ts`. */
function dayBefore(cursor: Cursor): Match | null {
  if (cursor.says(0, 'the', 'eve', 'of')) return eveOf(cursor);
  if (cursor.word() !== 'the' || !/^(?:day|night|evening|morning|week|month|year)$/.test(cursor.word(1)))
    return null;
  const after = cursor.word(2);
  const direction = after === 'before' ? -1 : /^(?:after|following)$/.test(after) ? 1 : 0;
  if (direction === 0) return null;
  const unit: Unit = UNITS.get(cursor.word(1)) ?? 'day';
  if (cursor.word(3) === 'last' && direction < 0 && endsLast(cursor, 4)) return beforeLast(cursor, unit);
  if (cursor.word(3) === 'yesterday' || cursor.word(3) === 'tomorrow')
    return {
      length: 4,
      said: { kind: 'offset', unit: 'day', amount: direction * 2, base: 'published', rule: 'relative/today' },
    };
  const hung = happeningAt(cursor, 3);
  // "the day after, the army left": followed by no happening, it counts from what was told.
  if (hung && !/^[.,;:)]$/.test(cursor.text(3)))
    return unit === 'day' ? hungOn(3, hung, around(unit, direction)) : null;
  if (!/^(?:[.,;:)]|that)?$/.test(cursor.text(3)) && after !== 'following') return null;
  return {
    length: 3,
    said: { kind: 'offset', unit, amount: direction, base: 'narrative', rule: 'relative/day-before' },
  };
}

const ENDS =
  /^(?:$|[.,;:)”"—–]|(?:and|but|in|at|near|by|with|when|as|to|for|from|on|that|which|the|an?|he|she|it|they|we|his|her|its|their)$)/;

/** "The night before last the bridge fell", but not "the week before last Easter". */
function endsLast(cursor: Cursor, n: number): boolean {
  return ENDS.test(cursor.word(n));
}

/** "the night before last", "the week before last": the one before the last, from the day of writing. */
function beforeLast(cursor: Cursor, unit: Unit): Match {
  const rule = `relative/${cursor.word(1)}-before-last`;
  return {
    length: 4,
    said:
      unit === 'day'
        ? { kind: 'offset', unit, amount: -2, base: 'published', rule }
        : { kind: 'unit', unit, shift: -2, base: 'published', rule },
  };
}

/** "the eve of Ramadan", "the eve of the invasion". */
function eveOf(cursor: Cursor): Match | null {
  const how = around('day', -1);
  const beyond = dateAfter(cursor, 3, how, 'relative/before-date', true);
  if (beyond) return beyond;
  const hung = happeningAt(cursor, 3);
  return hung && hungOn(3, hung, how);
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

/** "Tuesday", "late Tuesday", "Monday morning", "Monday of last week"; of "late on Tuesday" it is "Tuesday". */
function weekdayAlone(cursor: Cursor): Match | null {
  const lead = /^(?:late|early)$/.test(cursor.word()) ? 1 : 0;
  const weekday = cursor.capital(lead) ? WEEKDAYS.get(cursor.word(lead)) : undefined;
  if (weekday === undefined) return null;
  const before = cursor.word(-1);
  // "It was a Tuesday", "every Friday": one of many, and nobody says which.
  if (lead === 0 && /^(?:a|any|each|every|one|some)$/.test(before)) return null;
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
  const week = weekAfter(cursor, n) ?? weekShared(cursor, n);
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
  const beyond = cursor.word(n);
  if ((beyond === 'next' || beyond === 'last') && AFTER_NEXT.test(cursor.word(n + 1))) {
    const shift = beyond === 'next' ? 1 : -1;
    return { length: n + 1, said: { kind: 'named', point: { weekday }, shift, rule: 'date/weekday' } };
  }
  const weeks = WEEKS.get(cursor.word(n));
  // "Sunday week" is the Sunday after the coming one; "the Sunday week of prayer" is a week.
  if (weeks !== undefined && cursor.word(-1) !== 'the')
    return {
      length: n + 1,
      said: { kind: 'named', point: { weekday }, shift: 1, weeks, rule: 'relative/weeks-on' },
    };
  return { length: n, said: { kind: 'named', point: { weekday }, shift: 0, rule: 'date/weekday' } };
}

/** "on Tuesday next, at noon", "on Tuesday last", but not "on Tuesday next month's talks". */
const AFTER_NEXT = /^(?:[.,;:)–—]|at|in|for|by|from|before|after|and|to)?$/;

const WEEKS: ReadonlyMap<string, number> = new Map([
  ['week', 1],
  ['fortnight', 2],
]);

/** The week that "Monday to Thursday of last week" names behind its second day. */
function weekShared(cursor: Cursor, n: number): { shift: number; length: number } | null {
  if (!/^(?:to|and|or|until|through|[-–—])$/.test(cursor.word(n)) || !WEEKDAYS.has(cursor.word(n + 1)))
    return null;
  const week = weekAfter(cursor, n + 2);
  return week && { shift: week.shift, length: 0 };
}

/** "of last week", "next week". */
function weekAfter(cursor: Cursor, n: number): { shift: number; length: number } | null {
  const of = cursor.word(n) === 'of' ? 1 : 0;
  const shift = SHIFTS.get(cursor.word(n + of));
  return shift !== undefined && cursor.word(n + of + 1) === 'week' ? { shift, length: of + 2 } : null;
}
