import zones from './zones.json' with { type: 'json' };
import type { Clock } from './said.ts';
import type { Cursor } from './scan.ts';

const CITIES: ReadonlyMap<string, string> = new Map(Object.entries(zones.cities));
const SHORT: ReadonlyMap<string, string> = new Map(Object.entries(zones.abbreviations));

/** "18:00 Moscow time on", "5 a.m. GMT on", "06:00 in Moscow on": a clock time that a date follows. */
export function clockBefore(cursor: Cursor): { clock: Clock; length: number } | null {
  const time = timeAt(cursor);
  if (!time) return null;
  let n = time.length;
  const zone = zoneAt(cursor, n);
  if (zone) n += zone.length;
  if (cursor.word(n) === ',') n++;
  if (cursor.word(n) === 'on') n++;
  return {
    clock: { minutes: time.minutes, ...(zone?.zone === undefined ? {} : { zone: zone.zone }) },
    length: n,
  };
}

function timeAt(cursor: Cursor): { minutes: number; length: number } | null {
  const hour = cursor.peek();
  if (!hour || !/^\d{1,2}$/.test(hour.text) || hour.number === null || hour.number > 24) return null;
  const minute = cursor.peek(2);
  let n = 1;
  let minutes = hour.number * 60;
  if (
    (cursor.word(1) === ':' || cursor.word(1) === '.') &&
    minute?.spaced === false &&
    /^\d\d$/.test(minute.text) &&
    (minute.number ?? 60) < 60
  ) {
    minutes += minute.number ?? 0;
    n = 3;
  }
  const half =
    /^[ap]$/.test(cursor.word(n)) && cursor.word(n + 1) === '.' && cursor.word(n + 2) === 'm'
      ? cursor.word(n)
      : /^(?:am|pm)$/.test(cursor.word(n))
        ? cursor.word(n).slice(0, 1)
        : null;
  if (half === null && (n === 1 || cursor.word(1) === '.')) return null;
  if (half !== null) {
    if (hour.number > 12 || hour.number === 0) return null;
    minutes += half === 'p' && hour.number < 12 ? 720 : half === 'a' && hour.number === 12 ? -720 : 0;
    n += /^(?:am|pm)$/.test(cursor.word(n)) ? 1 : cursor.word(n + 3) === '.' ? 4 : 3;
  }
  return { minutes, length: n };
}

/** "Moscow time", "in Moscow", "GMT", "local time"; the last names no zone. */
function zoneAt(cursor: Cursor, n: number): { zone: string | undefined; length: number } | null {
  if (cursor.word(n) === 'local' && cursor.word(n + 1) === 'time') return { zone: undefined, length: 2 };
  const short = SHORT.get(cursor.peek(n)?.text ?? '');
  if (short !== undefined) return { zone: short, length: 1 };
  const inside = cursor.word(n) === 'in' ? 1 : 0;
  for (const words of [2, 1]) {
    const name = Array.from({ length: words }, (_, i) => cursor.peek(n + inside + i)?.text ?? '').join(' ');
    const zone = CITIES.get(name);
    const time = cursor.word(n + inside + words) === 'time' ? 1 : 0;
    if (zone !== undefined && (inside === 1 || time === 1)) return { zone, length: inside + words + time };
  }
  return null;
}
