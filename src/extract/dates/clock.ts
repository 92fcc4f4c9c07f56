/** Clock times and their zones. */
import zones from './zones.json' with { type: 'json' };
import type { Clock } from './said.ts';
import type { Cursor } from './scan.ts';
import { HOUR_WORDS } from './words.ts';

const CITIES: ReadonlyMap<string, string> = new Map(Object.entries(zones.cities));
const SHORT: ReadonlyMap<string, string> = new Map(Object.entries(zones.abbreviations));

export interface ClockMatch {
  readonly clock: Clock;
  readonly length: number;
}

/** "18:00 Moscow time", "5 a.m. GMT", "06:00 in Moscow", "noon", "0600 hours local time"; "about" stands outside. */
export function clockAt(cursor: Cursor): ClockMatch | null {
  const time = timeAt(cursor);
  if (!time) return null;
  let n = time.length;
  const zone = zoneAt(cursor, n);
  if (zone) n += zone.length;
  return {
    clock: {
      minutes: time.minutes,
      ...(zone?.zone === undefined ? {} : { zone: zone.zone }),
      ...(isRough(cursor) ? { about: true } : {}),
    },
    length: n,
  };
}

/** Behind "about", "shortly after", "just before". */
function isRough(cursor: Cursor): boolean {
  const side = /^(?:before|after)$/.test(cursor.word(-1)) ? -2 : -1;
  return (side === -1 ? /^(?:about|around|approximately|roughly)$/ : /^(?:shortly|just|soon)$/).test(
    cursor.word(side),
  );
}

/** Hours without figures, which only a day beside them makes a time: how many tokens they take. */
export function hourWordAt(cursor: Cursor): number {
  return HOUR_WORDS.has(cursor.word()) ? 1 : cursor.says(0, 'first', 'light') ? 2 : 0;
}

/**
 * "3:15 a.m. on 23 April" are two times, as TimeML has it of what a preposition joins: how many tokens the hour takes, else 0. With a
 * zone they are one instant, and noon is named with its day as dawn is.
 */
export function hourApart(cursor: Cursor): number {
  const time = cursor.digits() === null ? null : clockAt(cursor);
  const isBare = time !== null && time.clock.zone === undefined && cursor.word(time.length - 1) !== 'time';
  return isBare && cursor.word(time.length) === 'on' ? time.length : 0;
}

function timeAt(cursor: Cursor): { minutes: number; length: number } | null {
  if (/^(?:noon|midday)$/.test(cursor.word())) return { minutes: 720, length: 1 };
  const hour = cursor.digits();
  if (hour === null || (cursor.joined(0) && /^[\d.:,-]$/.test(cursor.word(-1)))) return null;
  const digits = cursor.text().length;
  if (digits === 4) return military(cursor, hour);
  if (digits > 2 || hour > 24) return null;
  let n = 1;
  let minutes = hour * 60;
  const minute = cursor.digits(2);
  const mark = cursor.word(1);
  if ((mark === ':' || mark === '.') && cursor.joined(1) && cursor.joined(2) && minute !== null) {
    if (cursor.text(2).length !== 2 || minute > 59) return null;
    minutes += minute;
    n = 3;
  }
  const half = halfAt(cursor, n);
  // "5" alone, and "5.30" without more, are no times.
  if (half === null && (n === 1 || mark === '.')) return null;
  if (half === null) return minutes > 1440 ? null : { minutes, length: n };
  if (hour > 12 || hour === 0) return null;
  if (half.half === 'p' && hour < 12) minutes += 720;
  if (half.half === 'a' && hour === 12) minutes -= 720;
  return { minutes, length: n + half.length };
}

/** "0600 hours", "1800 GMT". */
function military(cursor: Cursor, number: number): { minutes: number; length: number } | null {
  const minutes = Math.floor(number / 100) * 60 + (number % 100);
  if (number % 100 > 59 || minutes > 1440) return null;
  if (/^(?:hours|hrs)$/.test(cursor.word(1))) return { minutes, length: 2 };
  if (cursor.says(1, 'local', 'time')) return { minutes, length: 1 };
  return SHORT.has(cursor.text(1)) ? { minutes, length: 1 } : null;
}

/** "a.m.", "pm", "P.M": which half of the day. */
function halfAt(cursor: Cursor, n: number): { half: string; length: number } | null {
  const word = cursor.word(n);
  if (word === 'am' || word === 'pm') return { half: word.slice(0, 1), length: 1 };
  if ((word !== 'a' && word !== 'p') || cursor.word(n + 1) !== '.' || cursor.word(n + 2) !== 'm') return null;
  return { half: word, length: cursor.word(n + 3) === '.' && cursor.joined(n + 3) ? 4 : 3 };
}

/** "Moscow time", "in Moscow", "GMT", "local time"; the last names no zone. */
export function zoneAt(cursor: Cursor, from: number): { zone: string | undefined; length: number } | null {
  const open = cursor.word(from) === '(' ? 1 : 0;
  const n = from + open;
  const closed = (length: number): number => length + open * 2;
  if (cursor.says(n, 'local', 'time')) return { zone: undefined, length: 2 };
  const short = SHORT.get(cursor.text(n));
  if (short !== undefined && (open === 0 || cursor.word(n + 1) === ')'))
    return { zone: short, length: closed(1) };
  if (open === 1) return null;
  const inside = cursor.word(n) === 'in' ? 1 : 0;
  if (!cursor.capital(n + inside)) return null;
  for (const words of [2, 1]) {
    const name = Array.from({ length: words }, (_, i) => cursor.text(n + inside + i)).join(' ');
    const zone = CITIES.get(name);
    const time = cursor.word(n + inside + words) === 'time' ? 1 : 0;
    if (zone !== undefined && (inside === 1 || time === 1)) return { zone, length: inside + words + time };
  }
  return null;
}
