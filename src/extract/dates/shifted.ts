/** The unit around another time, moved: "last month", "late next year", "that day", "the end of the month", "next Monday". */
import { monthDay } from './day.ts';
import { partAt, sliceAt } from './parts.ts';
import type { Base, Match } from './said.ts';
import type { Cursor } from './scan.ts';
import { MONTHS, SEASONS, type Unit, UNITS, WEEKDAYS } from './words.ts';

export function shiftedMatch(cursor: Cursor): Match | null {
  return (
    withSlice(cursor) ??
    withPart(cursor) ??
    monthsEnd(cursor) ??
    shifted(cursor) ??
    theWeekend(cursor) ??
    theTurn(cursor) ??
    midweek(cursor) ??
    same(cursor)
  );
}

/** "late last year", "the end of this month", "early in the year", "later that month", "by the end of the week". */
function withPart(cursor: Cursor): Match | null {
  const later = /^(?:later|earlier)$/.test(cursor.word());
  const early = /^(?:early|late)$/.test(cursor.word());
  const part = partAt(cursor);
  const lead = later && cursor.word(1) !== 'in' ? 1 : part ? lengthWithoutThe(cursor, part.length) : 0;
  if (lead === 0) return null;
  const inner = shifted(cursor.on(lead)) ?? same(cursor.on(lead)) ?? theUnit(cursor, lead);
  if (!inner) return null;
  const { said } = inner;
  const length = lead + inner.length;
  // "later that day" is that day, "early the next morning" the next day.
  if (said.kind !== 'unit' || said.unit === 'day') return later || early ? { length, said } : null;
  if (!part || later) return { length, said };
  return { length, said: { ...said, part: part.part, rule: `relative/${part.part}-of-${said.unit}` } };
}

/** "the first three months of this year", "the last days of the month". */
function withSlice(cursor: Cursor): Match | null {
  const sliced = sliceAt(cursor);
  if (!sliced) return null;
  const lead = lengthWithoutThe(cursor, sliced.length);
  const inner = shifted(cursor.on(lead)) ?? same(cursor.on(lead)) ?? theUnit(cursor, lead);
  if (inner?.said.kind !== 'unit' || !/^(?:month|year)$/.test(inner.said.unit)) return null;
  if (inner.said.unit === 'month' && sliced.slice.unit === 'month') return null;
  return {
    length: lead + inner.length,
    said: { ...inner.said, slice: sliced.slice, rule: `relative/part-of-${inner.said.unit}` },
  };
}

/** The part is read with its "the", which here belongs to the unit. */
function lengthWithoutThe(cursor: Cursor, length: number): number {
  return cursor.word(length - 1) === 'the' ? length - 1 : length;
}

export function theUnit(cursor: Cursor, n: number): Match | null {
  const unit = UNITS.get(cursor.word(n + 1));
  // "later in the day" is the day that was told last.
  if (cursor.says(n, 'the', 'day') && /^(?:later|earlier|late|early)$/.test(cursor.word()))
    return {
      length: 2,
      said: { kind: 'unit', unit: 'day', shift: 0, base: 'last', rule: 'relative/same-day' },
    };
  if (
    cursor.word(n) !== 'the' ||
    (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'decade') ||
    cursor.word(n + 1).endsWith('s')
  )
    return null;
  if (cursor.word(n + 2) === 'of' || cursor.digits(n + 2) !== null) return null;
  return {
    length: 2,
    said: { kind: 'unit', unit, shift: 0, base: 'narrative', rule: `relative/same-${unit}` },
  };
}

/** "over the weekend": the last one, or the one to come. */
function theWeekend(cursor: Cursor): Match | null {
  if (
    !cursor.says(0, 'the', 'weekend') ||
    !/^(?:over|at|during|for|by|until|before|since)$/.test(cursor.word(-1))
  )
    return null;
  if (cursor.word(2) === 'of') return null;
  return {
    length: 2,
    said: {
      kind: 'unit',
      unit: 'week',
      shift: 0,
      base: 'published',
      weekend: true,
      rule: 'relative/the-weekend',
    },
  };
}

/** What a new year does. */
const OPENS_YEAR = /^(?:began|opened|brought|saw|started|dawned|came|found)$/;

/** "the turn of the year", "about the new year"; "until the new year", "the new year brought" mean its first day. */
function theTurn(cursor: Cursor): Match | null {
  const turn = cursor.says(0, 'the', 'turn', 'of', 'the', 'year') && cursor.digits(5) === null;
  const starts = cursor.says(0, 'the', 'new', 'year');
  const before = cursor.word(-1);
  if (starts && (/^(?:at|by|until|till|before|since|with)$/.test(before) || OPENS_YEAR.test(cursor.word(3))))
    return { length: 3, said: { kind: 'feast', feast: 'new-year', rule: 'feast/new-year' } };
  if (!turn && !(starts && /^(?:about|around|in|after|into)$/.test(before))) return null;
  return {
    length: turn ? 5 : 3,
    said: {
      kind: 'unit',
      unit: 'year',
      shift: 0,
      base: turn ? 'published' : 'narrative',
      turn: true,
      rule: 'relative/turn-of-year',
    },
  };
}

/** "midweek", "by mid-week": Tuesday to Thursday. "A midweek match" says only of what sort it is. */
function midweek(cursor: Cursor): Match | null {
  const length = cursor.word() === 'midweek' ? 1 : cursor.says(0, 'mid', '-', 'week') ? 3 : 0;
  if (length === 0 || /^(?:an?|the|this|that|every|each|of)$/.test(cursor.word(-1))) return null;
  if (
    /^\p{Ll}+$/u.test(cursor.word(length)) &&
    !/^(?:and|but|in|at|when|as|the|after|before|with|for|by|on)$/.test(cursor.word(length))
  )
    return null;
  return {
    length,
    said: { kind: 'unit', unit: 'week', shift: 0, base: 'published', part: 'mid', rule: 'relative/midweek' },
  };
}

/** "month's end", "the year's end". */
function monthsEnd(cursor: Cursor): Match | null {
  const the = cursor.word() === 'the' ? 1 : 0;
  const unit = cursor.word(the);
  if (unit !== 'month' && unit !== 'year') return null;
  if (!/^(?:-|['’]s)$/.test(cursor.word(the + 1)) || cursor.word(the + 2) !== 'end') return null;
  return {
    length: the + 3,
    said: { kind: 'unit', unit, shift: 0, base: 'narrative', part: 'end', rule: `relative/end-of-${unit}` },
  };
}

const BACK = /^(?:last|previous|preceding|past)$/;
const FORTH = /^(?:next|following|coming|subsequent|ensuing)$/;

/** "last month", "the following year", "this week", "last April", "next Monday", "the previous March", "last weekend". */
function shifted(cursor: Cursor): Match | null {
  // "This past Friday", "this coming spring".
  const these = cursor.word() === 'this' && /^(?:past|coming)$/.test(cursor.word(1));
  const the = cursor.word() === 'the' || these ? 1 : 0;
  const word = cursor.word(the);
  const shift = BACK.test(word) ? -1 : FORTH.test(word) ? 1 : word === 'this' && the === 0 ? 0 : null;
  if (shift === null) return null;
  const target = cursor.word(the + 1);
  const telling = (the === 1 && !these) || /^(?:previous|preceding|following|subsequent|ensuing)$/.test(word);
  // "In the coming week" counts from when it was written, wherever that stands.
  const base: Base = telling && !cursor.says(1, 'coming') ? 'narrative' : 'published';
  if (target === 'weekend')
    return {
      length: the + 2,
      said: { kind: 'unit', unit: 'week', shift, base, weekend: true, rule: `relative/${word}-weekend` },
    };
  // Not "the last quarter of the year", nor "the next quarter of an hour".
  if (target === 'quarter' && !these && word !== 'past' && cursor.word(the + 2) !== 'of')
    return {
      length: the + 2,
      said: {
        kind: 'unit',
        unit: 'quarter',
        shift,
        base: word === 'last' ? 'published' : base,
        rule: `relative/${word}-quarter`,
      },
    };
  const unit = target.endsWith('s') ? undefined : UNITS.get(target);
  if (unit && these) return null;
  if (unit) return shiftedUnit(cursor, the, word, shift, unit, base);
  return word === 'past' && !these ? null : shiftedName(cursor, the, word, shift, these);
}

function shiftedUnit(
  cursor: Cursor,
  the: number,
  word: string,
  shift: number,
  unit: Unit,
  base: Base,
): Match | null {
  const length = the + 2;
  // "the last month of the war", "the past year" are stretches, not units of the calendar.
  if (word === 'past' || (word === 'last' && (the === 1 || cursor.word(length) === 'of'))) return null;
  if (unit !== 'day')
    return { length, said: { kind: 'unit', unit, shift, base, rule: `relative/${word}-${unit}` } };
  const target = cursor.word(the + 1);
  if (word === 'this') return target === 'day' || target === 'night' ? null : today(length, 0);
  if (word === 'last') return /^(?:night|evening)$/.test(target) ? today(length, -1) : null;
  return {
    length,
    said: { kind: 'offset', unit, amount: shift, base: 'narrative', rule: 'relative/next-day' },
  };
}

function today(length: number, amount: number): Match {
  return {
    length,
    said: { kind: 'offset', unit: 'day', amount, base: 'published', rule: 'relative/this-day' },
  };
}

function shiftedName(cursor: Cursor, the: number, word: string, shift: number, these: boolean): Match | null {
  const target = cursor.word(the + 1);
  const weekday = WEEKDAYS.get(target);
  const month = cursor.capital(the + 1) ? MONTHS.get(target) : undefined;
  const season = SEASONS.get(target);
  const point =
    month !== undefined
      ? { month }
      : season !== undefined
        ? { season }
        : weekday !== undefined
          ? { weekday }
          : null;
  if (
    !point ||
    (the === 1 && !these && !/^(?:following|previous|next|preceding|subsequent|ensuing|coming)$/.test(word))
  )
    return null;
  // "The next Sunday" is that of the telling, "next Sunday" that of whoever writes.
  const told =
    /^(?:following|subsequent|ensuing|previous|preceding)$/.test(word) ||
    (weekday !== undefined && the === 1 && !these && word === 'next');
  // "last May 5", "last Oct. 30"; "next spring 2032" is read as a point.
  const day = month === undefined ? null : monthDay(cursor.on(the + 1));
  if (day && day.point.year === undefined && !told)
    return {
      length: the + 1 + day.length,
      said: { kind: 'named', point: day.point, shift, rule: `relative/${word}-name` },
    };
  if (cursor.digits(the + 2) !== null) return null;
  return {
    length: the + 2,
    said: {
      kind: 'named',
      point,
      shift,
      ...(told ? { base: 'narrative' } : {}),
      rule: `relative/${word}-name`,
    },
  };
}

const REPORTS =
  /^(?:said|says?|told|know|knew|think|thought|means?|meant|so|is|was|feel|felt|(?:announc|report|claim|add|confirm|warn|learn|not|insist|argu|stat|declar|predict|promis|fear|hop|agree?|complain|explain|believ|recall|admitt|alleg|suggest|indicat|reveal|order|demand|decid|propos|repli|remark|stress|vow|pledg)ed)$/;

/** "said that Saturday had been quiet"; in "was buried that Saturday" it points. */
function isConjunction(cursor: Cursor): boolean {
  return REPORTS.test(cursor.word(-1));
}

/** "that day", "the same month", "that same spring", "that afternoon", "the month" after "later in". */
function same(cursor: Cursor): Match | null {
  const determiner = cursor.word();
  const isSame = cursor.word(1) === 'same' || cursor.word(1) === 'very';
  if (determiner !== 'that' && !(isSame && (determiner === 'the' || determiner === 'this'))) return null;
  const n = isSame ? 2 : 1;
  const word = cursor.word(n);
  const season = SEASONS.get(word);
  const month = cursor.capital(n) ? MONTHS.get(word) : undefined;
  // "that May" is one of a year that was told; "that May 5 men" and "that March 2014 saw" are not.
  if (season !== undefined || (month !== undefined && cursor.digits(n + 1) === null))
    return {
      length: n + 1,
      said: {
        kind: 'point',
        point: {
          ...(season === undefined ? {} : { season }),
          ...(month === undefined ? {} : { month }),
          sameYear: 0,
        },
        rule: `relative/same-${season === undefined ? 'name' : 'season'}`,
      },
    };
  const weekday = cursor.capital(n) && determiner === 'that' ? WEEKDAYS.get(word) : undefined;
  // "That Saturday" is the one after what was told.
  if (weekday !== undefined && /^(?:$|[\p{Ll}.,;:)–—])/u.test(cursor.text(n + 1)) && !isConjunction(cursor))
    return {
      length: n + 1,
      said: { kind: 'named', point: { weekday }, shift: 0, base: 'narrative', rule: 'relative/same-name' },
    };
  if (word === 'weekend')
    return {
      length: n + 1,
      said: {
        kind: 'unit',
        unit: 'week',
        shift: 0,
        base: 'last',
        weekend: true,
        rule: 'relative/same-weekend',
      },
    };
  const unit = UNITS.get(word);
  if (!unit || word.endsWith('s') || unit === 'century' || unit === 'decade') return null;
  return {
    length: n + 1,
    said: { kind: 'unit', unit, shift: 0, base: 'last', rule: `relative/same-${unit}` },
  };
}
