/** "at 11:30 a.m. local time", "until 5:30PM", "18:00 GMT on Tuesday": a clock time whose day is told, or only named. */
import { amountAt } from './amounts.ts';
import { besideMatch } from './beside.ts';
import { clockAt, hourWordAt, hourApart } from './clock.ts';
import { countedMatch } from './offsets.ts';
import { pointMatch } from './points.ts';
import type { Match } from './said.ts';
import type { Cursor } from './scan.ts';
import { shiftedMatch } from './shifted.ts';

const BEFORE = /^(?:at|by|around|about|until|till|before|after|since|from|to|and)$/;

export function clockMatch(cursor: Cursor): Match | null {
  const word = hourWordAt(cursor);
  const time = word > 0 ? null : clockAt(cursor);
  if (word === 0 && !time) return null;
  let n = time?.length ?? word;
  if (cursor.word(n) === ',') n++;
  if (cursor.word(n) === 'on') n++;
  const day = cursor.on(n);
  const of = shiftedMatch(day) ?? countedMatch(day, amountAt(day)) ?? pointMatch(day) ?? besideMatch(day);
  const ofDay = of && namesDay(of.said);
  // "At dawn today", "at 4am today": the hour is not a part of the day's own words, and adds nothing to them.
  if (ofDay && isDeictic(of.said) && time?.clock.zone === undefined) return null;
  if (!time) return ofDay && of.said.kind !== 'point' ? { length: n + of.length, said: of.said } : null;
  const apart = hourApart(cursor) > 0;
  if (ofDay && (apart || of.said.kind !== 'point'))
    return {
      length: apart ? time.length : n + of.length,
      said: { kind: 'clock', clock: time.clock, of: of.said, rule: 'date/clock' },
    };
  if (!BEFORE.test(cursor.word(-1)) && !BEFORE.test(cursor.word())) return null;
  return { length: time.length, said: { kind: 'clock', clock: time.clock, rule: 'date/clock' } };
}

/** "today", "yesterday": a day seen from that of writing. */
function isDeictic(said: Match['said']): boolean {
  return said.kind === 'offset' && said.base === 'published';
}

function namesDay(
  said: Match['said'],
): said is Match['said'] & { kind: 'offset' | 'unit' | 'named' | 'point' } {
  if (said.kind === 'point') return said.point.day !== undefined && said.point.clock === undefined;
  if (said.kind === 'named') return said.point.weekday !== undefined;
  return (said.kind === 'offset' || said.kind === 'unit') && said.unit === 'day';
}
