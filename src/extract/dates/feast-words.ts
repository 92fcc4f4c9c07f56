/** Names of feasts as they are capitalised in print, and the part of a long one that is meant. */
import { FEASTS } from './feasts.ts';
import { pointMatch } from './points.ts';
import type { Match, Point } from './said.ts';
import { type Cursor, scan } from './scan.ts';
import { wordSet } from './words.ts';
import { yearAfter } from './year.ts';
import { yearWords } from './year-words.ts';

interface Name {
  readonly tokens: readonly string[];
  readonly feast: string;
}

/** By first word, the longer names first. */
const BY_FIRST = new Map<string, Name[]>();
for (const { key, names } of FEASTS)
  for (const name of names) {
    const tokens = scan(name, { start: 0, end: name.length }).map(({ text }) => text);
    const first = tokens[0] ?? '';
    BY_FIRST.set(
      first,
      [...(BY_FIRST.get(first) ?? []), { tokens, feast: key }].toSorted(
        (a, b) => b.tokens.length - a.tokens.length,
      ),
    );
  }

/** First words of their names. */
export const FEAST_STARTS: ReadonlySet<string> = new Set(BY_FIRST.keys());

/** Adjectives that say who keeps a feast; any other capital before it makes a name ("White Christmas"). */
const KEEPERS = wordSet(
  'orthodox western eastern catholic russian ukrainian greek serbian coptic ethiopian armenian christian jewish muslim julian gregorian american canadian islamic soviet european this last next',
);
/** Words that open a sentence or a phrase, with a capital there. */
const OPENERS = wordSet(
  'on at by before after since until during over for the in from between and around every each no but',
);

/** "the church of All Saints" */
const NAMED_AFTER = wordSet(
  'church churches parish chapel cathedral abbey convent monastery college hospital school',
);

export function feastMatch(cursor: Cursor): Match | null {
  const lead = /^(?:orthodox|western|catholic|coptic)$/.test(cursor.word()) ? 1 : 0;
  for (const { tokens, feast } of BY_FIRST.get(cursor.text(lead)) ?? []) {
    if (!tokens.every((token, n) => cursor.text(lead + n).replace('’', "'") === token)) continue;
    const length = lead + tokens.length;
    if (isName(cursor, lead, length)) return null;
    // "10 Muharram 61 AH": a year of its own calendar.
    if (cursor.digits(length) !== null && cursor.text(length + 1) === 'AH') return null;
    const day = cursor.word(length) === ',' ? pointMatch(cursor.on(length + 1)) : null;
    if (day?.said.kind === 'point' && isDayOfMonth(day.said.point))
      return { length: length + 1 + day.length, said: day.said };
    const after = yearAfter(cursor, length);
    const year = after?.short ? null : after;
    const told = year ? null : yearWords(cursor, length);
    return {
      length: length + (year ?? told ?? { length: 0 }).length,
      said: {
        kind: 'feast',
        feast,
        ...(year ? { year: year.value } : {}),
        ...told?.adds,
        ...(/^(?:last|this|next|coming)$/.test(cursor.word(-1)) ? { fromNow: true } : {}),
        rule: `feast/${feast}`,
      },
    };
  }
  return null;
}

/** "Whitsunday, 22 May": the day itself, said once more. */
function isDayOfMonth({ day, month }: Point): boolean {
  return day !== undefined && month !== undefined;
}

/** "On Christmas Day Low's men came": a name that is all of a day, and somebody behind it who does something. */
function opensClause(cursor: Cursor, length: number): boolean {
  return (
    cursor.word(-1) === 'on' &&
    /(?:Day|Eve|day)$/.test(cursor.text(length - 1)) &&
    (/^\p{Ll}/u.test(cursor.text(length + 1)) || /['’]s?$/.test(cursor.text(length)))
  );
}

/** "Easter Rising", "Christmas Island", "Operation Ramadan": capitals around it make it a part of a name. */
function isName(cursor: Cursor, lead: number, length: number): boolean {
  const next = cursor.text(length);
  if (cursor.word(-1) === 'of' && NAMED_AFTER.has(cursor.word(-2))) return true;
  if (cursor.capital(length) && next.length > 1 && !opensClause(cursor, length)) return true;
  if (lead === 1) return false;
  const before = cursor.word(-1);
  return cursor.capital(-1) && cursor.text(-1).length > 1 && !KEEPERS.has(before) && !OPENERS.has(before);
}
