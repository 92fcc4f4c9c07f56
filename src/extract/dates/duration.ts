/** "for over three years", "30-hour", "an hour and a half": no date, but it can bound one. */
import type { Amount } from './amounts.ts';
import type { Match } from './said.ts';
import type { Cursor } from './scan.ts';
import { UNITS } from './words.ts';

/** Units of the clock, as ISO 8601 has them. */
export const CLOCK_UNITS: ReadonlyMap<string, string> = new Map([
  ['hour', 'H'],
  ['hours', 'H'],
  ['minute', 'M'],
  ['minutes', 'M'],
  ['second', 'S'],
  ['seconds', 'S'],
]);
const CALENDAR_UNITS = { day: 'D', week: 'W', month: 'M', year: 'Y', decade: 'Y', century: 'Y' } as const;

export function durationMatch(cursor: Cursor, amount: Amount | null): Match | null {
  if (!amount || amount.exact) return null;
  let n = amount.length;
  if (cursor.word(n) === '-') n++;
  const word = cursor.word(n);
  const clock = CLOCK_UNITS.get(word);
  const unit = UNITS.get(word);
  // "a second", "a night" and "a morning" measure nothing.
  if (clock === undefined && (!unit || /^(?:nights?|morning|afternoon|evening)$/.test(word))) return null;
  if (clock === 'S' && (cursor.number() === 1 || word === 'second')) return null;
  n++;
  // "a day's march" measures no time.
  if (/^['’]s$/.test(cursor.word(n)) && cursor.word(n + 1) !== 'time') return null;
  const half = cursor.says(n, 'and', 'a', 'half');
  if (half) n += 3;
  const times = unit === 'decade' ? 10 : unit === 'century' ? 100 : word === 'fortnight' ? 2 : 1;
  const iso =
    clock === undefined
      ? `P${amount.value * times}${CALENDAR_UNITS[unit ?? 'day']}`
      : `PT${amount.value}${clock}`;
  const more = !half ? '' : clock === 'H' ? '30M' : unit === 'year' ? '6M' : '';
  return {
    length: n,
    said: {
      kind: 'duration',
      iso: iso + more,
      unit: unit ?? 'day',
      amount: amount.value * times + (half ? 0.5 : 0),
      bound: amount.bound,
      rule: 'duration',
    },
  };
}
