/** From one weekday to another: "between Monday and Thursday", "from Friday night until Sunday", "Monday through Wednesday". */
import type { Match } from './said.ts';
import type { Cursor } from './scan.ts';
import { DAY_PARTS, WEEKDAYS } from './words.ts';

/** What is put off "from Monday to Thursday" is on Thursday. */
const MOVED =
  /^(?:moved?|moving|postponed?|postponing|delayed|deferred|rescheduled|shifted|pushed|brought|put|adjourned|advanced|changed|switched)$/;
/** How far before "from" such a verb stands, in tokens. */
const REACH = 8;

export function weekdaysMatch(cursor: Cursor): Match | null {
  const first = dayAt(cursor, 0);
  if (!first) return null;
  const before = cursor.word(-1);
  const join = cursor.word(first.length);
  const joins =
    before === 'between'
      ? join === 'and'
      : before === 'from'
        ? /^(?:to|until|till|through|thru)$/.test(join) && !isMoved(cursor)
        : /^(?:through|thru)$/.test(join);
  const second = joins ? dayAt(cursor, first.length + 1) : null;
  const days = second ? (second.weekday - first.weekday + 7) % 7 : 0;
  if (!second || days === 0) return null;
  return {
    length: first.length + 1 + second.length,
    said: {
      kind: 'named',
      point: { weekday: second.weekday },
      shift: 0,
      days: days + 1,
      rule: 'date/weekdays',
    },
  };
}

function dayAt(cursor: Cursor, n: number): { weekday: number; length: number } | null {
  const lead = /^(?:late|early)$/.test(cursor.word(n)) ? 1 : 0;
  const weekday = cursor.capital(n + lead) ? WEEKDAYS.get(cursor.word(n + lead)) : undefined;
  if (weekday === undefined) return null;
  let length = lead + 1;
  while (DAY_PARTS.has(cursor.word(n + length)) && cursor.word(n + length) !== 'hours') length++;
  // "from Monday to Thursday's session", "to Friday 5 May", "to Thursday of last week"
  const next = cursor.peek(n + length);
  if (next?.digits || /^(?:['’]s|of|last|next|week)$/.test(next?.lower ?? '')) return null;
  return { weekday, length };
}

function isMoved(cursor: Cursor): boolean {
  for (let n = -2; n >= -REACH; n--) if (MOVED.test(cursor.word(n))) return true;
  return false;
}
