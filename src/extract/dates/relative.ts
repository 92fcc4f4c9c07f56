/** Words that count from another time: the day of publication, or where the telling stands. */
import type { Base, Match } from './said.ts';
import { MONTHS, SEASONS, type Unit, UNITS, WEEKDAYS } from './words.ts';
import type { Cursor } from './scan.ts';

const FORWARD = /^(?:later|after|afterwards|afterward|on|hence)$/;
const BACK = /^(?:earlier|before|previously|prior|beforehand)$/;

export function relativeMatch(cursor: Cursor): Match | null {
  return (
    counted(cursor) ??
    shifted(cursor) ??
    sameAgain(cursor) ??
    dayBefore(cursor) ??
    deictic(cursor) ??
    duration(cursor)
  );
}

/** "two days later", "a week earlier", "three years ago", "over a year earlier". */
function counted(cursor: Cursor): Match | null {
  const amount = amountAt(cursor, 0);
  if (!amount) return null;
  const unit = UNITS.get(cursor.word(amount.length));
  if (!unit || !/day|week|fortnight|month|year|decade/.test(cursor.word(amount.length))) return null;
  const n = amount.length + 1;
  const value = amount.value * (cursor.word(amount.length) === 'fortnight' ? 2 : 1);
  const made = (sign: 1 | -1, base: Base, rule: string): Match => ({
    length: n + 1,
    said: { kind: 'offset', unit, amount: sign * value, base, rule },
  });
  if (cursor.word(n) === 'ago') return made(-1, 'published', 'relative/ago');
  // "two days after the invasion" hangs on the happening, which is not a date yet.
  const hangs = /^(?:the|his|her|its|their|a|an|that|this|\p{Lu}.*)$/u.test(cursor.peek(n + 1)?.text ?? '');
  if (
    FORWARD.test(cursor.word(n)) &&
    !(hangs && /^(?:after|on)$/.test(cursor.word(n))) &&
    cursor.word(n) !== 'on'
  )
    return made(1, 'narrative', 'relative/later');
  if (BACK.test(cursor.word(n)) && !(hangs && cursor.word(n) === 'before'))
    return made(-1, 'narrative', 'relative/earlier');
  return null;
}

/** "last month", "the following year", "this week", "last April", "next Monday", "the previous March". */
function shifted(cursor: Cursor): Match | null {
  const the = cursor.word() === 'the' ? 1 : 0;
  const word = cursor.word(the);
  const shift = /^(?:last|previous|preceding)$/.test(word)
    ? -1
    : /^(?:next|following|coming|subsequent)$/.test(word)
      ? 1
      : word === 'this'
        ? 0
        : null;
  if (shift === null) return null;
  const narrative = the === 1 || /^(?:previous|preceding|following|subsequent)$/.test(word);
  const target = cursor.word(the + 1);
  const unit = UNITS.get(target);
  if (unit && !target.endsWith('s')) {
    if (word === 'last' && (the === 1 || cursor.word(the + 2) === 'of')) return null;
    if (word === 'this' && unit === 'day')
      return /^(?:morning|afternoon|evening)$/.test(target)
        ? {
            length: 2,
            said: {
              kind: 'offset',
              unit: 'day',
              amount: 0,
              base: 'published',
              rule: 'relative/this-morning',
            },
          }
        : null;
    const base: Base = narrative ? 'narrative' : 'published';
    if (unit === 'day')
      return {
        length: the + 2,
        said: {
          kind: 'offset',
          unit,
          amount: shift,
          base: word === 'last' ? 'published' : 'narrative',
          rule: 'relative/next-day',
        },
      };
    return { length: the + 2, said: { kind: 'unit', unit, shift, base, rule: `relative/${word}-${unit}` } };
  }
  const month = MONTHS.get(target);
  const season = SEASONS.get(target);
  const weekday = WEEKDAYS.get(target);
  const point =
    month !== undefined && /^\p{Lu}/u.test(cursor.peek(the + 1)?.text ?? '')
      ? { month }
      : season !== undefined
        ? { season }
        : weekday !== undefined
          ? { weekday }
          : null;
  if (!point || (the === 1 && word !== 'following' && word !== 'previous' && word !== 'next')) return null;
  // "last May 5" and "next spring 2032" are read as points.
  if (month !== undefined && /^\d/.test(cursor.peek(the + 2)?.text ?? '')) return null;
  return { length: the + 2, said: { kind: 'named', point, shift, rule: `relative/${word}-name` } };
}

/** "that day", "the same month", "later that year", "the end of the year", "that afternoon". */
function sameAgain(cursor: Cursor): Match | null {
  let n = /^(?:later|earlier)$/.test(cursor.word()) && /^(?:that|the|in)$/.test(cursor.word(1)) ? 1 : 0;
  const early = cursor.word() === 'early' && cursor.word(1) === 'the' ? 1 : 0;
  n += early;
  const end = n === 0 && (cursor.word() === 'the' || cursor.word(-1) === 'by') ? endOfThe(cursor) : null;
  if (end) return end;
  if (cursor.word(n) === 'in') n++;
  const determiner = cursor.word(n);
  if (determiner !== 'that' && determiner !== 'the' && determiner !== 'this') return null;
  n++;
  if (cursor.word(n) === 'same') n++;
  else if (determiner === 'the' && n < 2) return null;
  else if (determiner === 'this' && !/^same$/.test(cursor.word(n))) return null;
  const unit = UNITS.get(cursor.word(n));
  if (!unit || cursor.word(n).endsWith('s') || unit === 'century' || unit === 'decade') return null;
  if (determiner === 'the' && cursor.word(n - 1) !== 'same' && unit === 'day') return null;
  return {
    length: n + 1,
    said: {
      kind: 'unit',
      unit,
      shift: 0,
      base: determiner === 'the' && cursor.word(n - 1) !== 'same' ? 'narrative' : 'last',
      rule: `relative/same-${unit}`,
    },
  };
}

/** "the end of the year", "the end of that month". */
function endOfThe(cursor: Cursor): Match | null {
  const n = cursor.word() === 'the' ? 1 : 0;
  const part = /^(?:end|close)$/.test(cursor.word(n))
    ? 'end'
    : /^(?:beginning|start)$/.test(cursor.word(n))
      ? 'start'
      : cursor.word(n) === 'middle'
        ? 'middle'
        : null;
  if (!part || cursor.word(n + 1) !== 'of' || !/^(?:the|that)$/.test(cursor.word(n + 2))) return null;
  const unit = UNITS.get(cursor.word(n + 3));
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null;
  return {
    length: n + 4,
    said: { kind: 'unit', unit, shift: 0, base: 'narrative', part, rule: `relative/${part}-of-${unit}` },
  };
}

/** "the day before", "the day after", "the evening before". */
function dayBefore(cursor: Cursor): Match | null {
  if (cursor.word() !== 'the' || !/^(?:day|night|evening|morning|week|month|year)$/.test(cursor.word(1)))
    return null;
  const direction = cursor.word(2) === 'before' ? -1 : /^(?:after|following)$/.test(cursor.word(2)) ? 1 : 0;
  const next = cursor.peek(3)?.text ?? '.';
  // Followed by words, it hangs on what they tell.
  if (direction === 0 || !/^[.,;:)]$/.test(next)) return null;
  const unit: Unit = UNITS.get(cursor.word(1)) ?? 'day';
  return {
    length: 3,
    said: { kind: 'offset', unit, amount: direction, base: 'narrative', rule: 'relative/day-before' },
  };
}

const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** "yesterday", "last night", a weekday alone. */
function deictic(cursor: Cursor): Match | null {
  const days = DAYS[cursor.word()];
  // With a capital inside a sentence it is a name: "USA Today".
  const plain = cursor.at === 0 || !/^\p{Lu}/u.test(cursor.peek()?.text ?? '');
  if (days !== undefined && plain)
    return {
      length: 1,
      said: { kind: 'offset', unit: 'day', amount: days, base: 'published', rule: 'relative/today' },
    };
  const weekday = WEEKDAYS.get(cursor.word());
  if (weekday === undefined || !/^\p{Lu}/u.test(cursor.peek()?.text ?? '')) return null;
  // "Bloody Sunday", "Sunday Times": a name.
  const named =
    /^\p{Lu}\p{Ll}/u.test(cursor.peek(-1)?.text ?? '') &&
    cursor.word(-1) !== 'on' &&
    cursor.peek(-1)?.spaced === true &&
    cursor.word(-1) !== 'late' &&
    cursor.word(-1) !== 'early';
  const paper = /^(?:times|telegraph|mail|mirror|post|express)$/.test(cursor.word(1));
  const plural = cursor.peek(1)?.spaced === false && cursor.word(1) === 's';
  return paper ||
    plural ||
    (named && /^(?:black|bloody|good|palm|easter|holy|red|ash|super)$/.test(cursor.word(-1)))
    ? null
    : { length: 1, said: { kind: 'named', point: { weekday }, shift: 0, rule: 'date/weekday' } };
}

/** "for over three years", "30-hour", "two weeks": no date, but it can bound one. */
function duration(cursor: Cursor): Match | null {
  const bound =
    /^(?:over|above)$/.test(cursor.word(-1)) || (cursor.word(-1) === 'than' && cursor.word(-2) === 'more')
      ? 'over'
      : /^(?:nearly|almost|under)$/.test(cursor.word(-1))
        ? 'under'
        : /^(?:about|around|some|roughly)$/.test(cursor.word(-1))
          ? 'about'
          : null;
  const amount = amountAt(cursor, 0);
  if (!amount) return null;
  let n = amount.length;
  if (cursor.word(n) === '-') n++;
  const word = cursor.word(n);
  const hours = /^(?:hours?|minutes?)$/.test(word);
  const unit = UNITS.get(word);
  if (!hours && (!unit || /^(?:night|morning|afternoon|evening)$/.test(word))) return null;
  const letter = hours
    ? word.startsWith('h')
      ? 'H'
      : 'M'
    : unit === 'week'
      ? 'W'
      : unit === 'day'
        ? 'D'
        : unit === 'month'
          ? 'M'
          : 'Y';
  const times = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1;
  return {
    length: n + 1,
    said: {
      kind: 'duration',
      iso: `P${hours ? 'T' : ''}${amount.value * times}${letter}`,
      unit: unit ?? 'day',
      amount: amount.value * times,
      bound,
      rule: 'duration',
    },
  };
}

/** "two", "25", "a", "twenty-five"; "a few" and "several" count nothing. */
function amountAt(cursor: Cursor, n: number): { value: number; length: number } | null {
  const token = cursor.peek(n);
  if (!token || token.number === null || token.number === 0 || token.number > 2000) return null;
  if (/^[.,:]$/.test(cursor.word(n - 1)) && cursor.peek(n)?.spaced === false) return null;
  const tens = cursor.word(n + 1) === '-' ? cursor.peek(n + 2)?.number : null;
  if (token.number >= 20 && token.number % 10 === 0 && tens && tens < 10 && !/^\d/.test(token.text))
    return { value: token.number + tens, length: 3 };
  return { value: token.number, length: 1 };
}
