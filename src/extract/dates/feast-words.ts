import type { Feast } from './feasts.ts';
import { yearAfter } from './year.ts';
import type { Match } from './said.ts';
import type { Cursor } from './scan.ts';

/** Names of feasts, the longer ones first. Matched as they are capitalised in print. */
const NAMES: readonly (readonly [name: string, feast: Feast])[] = [
  ['Orthodox Easter', 'orthodox-easter'],
  ['Orthodox Christmas', 'orthodox-christmas'],
  ['Easter Sunday', 'easter'],
  ['Easter', 'easter'],
  ['Good Friday', 'good-friday'],
  ['Palm Sunday', 'palm-sunday'],
  ['Pentecost', 'pentecost'],
  ['Christmas Eve', 'christmas-eve'],
  ['Christmas Day', 'christmas'],
  ['Christmas', 'christmas'],
  ['New Year’s Day', 'new-year'],
  ["New Year's Day", 'new-year'],
  ['New Year’s Eve', 'new-year-eve'],
  ["New Year's Eve", 'new-year-eve'],
  ['Victory Day', 'victory-day'],
  ['Ramadan', 'ramadan'],
  ['Passover', 'passover'],
];
const BY_FIRST = new Map<string, { words: string[]; feast: Feast }[]>();
for (const [name, feast] of NAMES) {
  const words = name.split(' ');
  const first = words[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { words, feast }]);
}

export function feastMatch(cursor: Cursor): Match | null {
  for (const { words, feast } of BY_FIRST.get(cursor.peek()?.text ?? '') ?? []) {
    if (!words.every((word, n) => cursor.peek(n)?.text === word)) continue;
    // "Easter Rising", "Christmas Island": a name that a capital goes on with.
    if (/^\p{Lu}\p{Ll}/u.test(cursor.peek(words.length)?.text ?? '')) return null;
    const year = yearAfter(cursor, words.length);
    return {
      length: words.length + (year?.length ?? 0),
      said: { kind: 'feast', feast, ...(year ? { year: year.value } : {}), rule: `feast/${feast}` },
    };
  }
  return null;
}

/** First words of their names. */
export const FEAST_STARTS: ReadonlySet<string> = new Set(BY_FIRST.keys());
