/** Weekdays without their date: "late Tuesday", "Monday of last week", "on the Friday", "the Sunday before last". */
import type { Base, Match } from './said.ts';
import type { Cursor } from './scan.ts';
import { DAY_PARTS, SHIFTS, WEEKDAYS } from './words.ts';

export function weekdayMatch(cursor: Cursor): Match | null {
  return weekdayBeforeLast(cursor) ?? weekdayTold(cursor) ?? weekdayAlone(cursor);
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

/** "on the Tuesday", "by the Friday of that week": of what is told. */
function weekdayTold(cursor: Cursor): Match | null {
  if (cursor.word() !== 'the' || !/^(?:on|by|until|till|since|before|from)$/.test(cursor.word(-1)))
    return null;
  const day = weekdayAlone(cursor.on(1));
  if (!day || !endsLast(cursor, 1 + day.length)) return null;
  const said = day.said.kind === 'named' ? { ...day.said, base: 'narrative' as const } : day.said;
  return { length: 1 + day.length, said };
}

const ENDS =
  /^(?:$|[.,;:)”"—–]|(?:and|but|in|at|near|by|with|when|as|to|for|from|on|that|which|the|an?|he|she|it|they|we|his|her|its|their)$)/;

/** "The night before last the bridge fell", but not "the week before last Easter". */
export function endsLast(cursor: Cursor, n: number): boolean {
  return ENDS.test(cursor.word(n));
}

/** "Tuesday", "late Tuesday", "Monday morning", "Monday of last week"; of "late on Tuesday" it is "Tuesday". */
export function weekdayAlone(cursor: Cursor): Match | null {
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
        base: week.base,
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

interface WeekWords {
  readonly shift: number;
  readonly base: Base;
  readonly length: number;
}

/** The week that "Monday to Thursday of last week" names behind its second day. */
function weekShared(cursor: Cursor, n: number): WeekWords | null {
  if (!/^(?:to|and|or|until|through|[-–—])$/.test(cursor.word(n)) || !WEEKDAYS.has(cursor.word(n + 1)))
    return null;
  const week = weekAfter(cursor, n + 2);
  return week && { ...week, length: 0 };
}

/** "of last week", "next week", "of that week", "of the following week". */
function weekAfter(cursor: Cursor, n: number): WeekWords | null {
  const of = cursor.word(n) === 'of' ? 1 : 0;
  const the = of === 1 && cursor.word(n + 1) === 'the' ? 1 : 0;
  const at = n + of + the;
  if (cursor.word(at + 1) !== 'week') return null;
  const length = of + the + 2;
  const shift = the === 0 ? SHIFTS.get(cursor.word(at)) : undefined;
  if (shift !== undefined) return { shift, base: 'published', length };
  const told = of === 1 ? TOLD_WEEKS.get(cursor.word(at)) : undefined;
  return told === undefined ? null : { shift: told, base: 'last', length };
}

const TOLD_WEEKS: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['that', 0],
  ['same', 0],
  ['following', 1],
  ['next', 1],
]);
