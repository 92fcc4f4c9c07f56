/** "D-Day", "D+3", "D-Day plus three": days counted from one that only the text can tell. */
import type { Match } from './said.ts';
import type { Cursor } from './scan.ts';

const FARTHEST = 1000;

export function codeDayMatch(cursor: Cursor): Match | null {
  if (cursor.text() !== 'D') return null;
  const isDay = cursor.word(1) === '-' && cursor.text(2) === 'Day';
  const n = isDay ? 3 : 1;
  const mark = cursor.word(n) === '-' && cursor.word(n + 1) === 'plus' ? n + 1 : n;
  const sign = /^(?:\+|plus)$/.test(cursor.word(mark))
    ? 1
    : /^(?:[-–−]|minus)$/.test(cursor.word(mark))
      ? -1
      : 0;
  const at = mark + 1 + (sign !== 0 && mark > n && cursor.word(mark + 1) === '-' ? 1 : 0);
  const amount = sign === 0 ? null : cursor.number(at);
  // "D-1" is one; "D - 1" alone could be a grade, and "D" any name.
  if (amount !== null && amount < FARTHEST && (isDay || cursor.joined(mark)))
    return { length: at + 1, said: { kind: 'code', amount: sign * amount, rule: 'date/code-day' } };
  return isDay ? { length: 3, said: { kind: 'code', amount: 0, rule: 'date/code-day' } } : null;
}
