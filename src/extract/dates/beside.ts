/** The day or the night beside another: "the evening before", "yesterday morning", "overnight". */
import { dateAfter } from './date-after.ts';
import { happeningAt, hungOn } from './hung.ts';
import { around } from './measure-words.ts';
import { dayPartAt } from './points.ts';
import type { Match } from './said.ts';
import type { Cursor } from './scan.ts';
import { endsLast, weekdayAlone, weekdayMatch } from './weekday.ts';
import { DAY_PARTS, type Unit, UNITS, WEEKDAYS } from './words.ts';

export function besideMatch(cursor: Cursor): Match | null {
  return (
    dayBefore(cursor) ??
    hoursOf(cursor) ??
    deictic(cursor) ??
    overnightInto(cursor) ??
    overnight(cursor) ??
    weekdayMatch(cursor)
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
  if (!/^(?:[.,;:)]|that|and|but|or|when|in|at|by|to|from)?$/.test(cursor.text(3)) && after !== 'following')
    return null;
  return {
    length: 3,
    said: { kind: 'offset', unit, amount: direction, base: 'narrative', rule: 'relative/day-before' },
  };
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
