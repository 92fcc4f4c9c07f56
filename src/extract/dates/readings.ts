/** What a time expression can mean where a telling stands: each reading with its cost and what it was taken from. */
import { completed, givenElsewhere, shortYear } from './complete.ts';
import { feast } from './feast-reading.ts';
import { countedBack } from './counted-back.ts';
import type { Clock, Point, Said } from './said.ts';
import { measured } from './measure.ts';
import { NO_READING, NOTHING, published, type Reading, type Scene } from './scene.ts';
import type { Stand } from './stand.ts';
import { named, weekday } from './named.ts';
import { offset, unit } from './told.ts';
import { clockText, instantOf } from './clock-value.ts';
import { eitherOf, rangeOf, valueOf } from './value.ts';
import { dayTold, openBefore } from './way.ts';
import type { Value } from './whole.ts';
import { monthOf, startYear } from './years.ts';
import { noteText } from '../../model/notes.ts';

/** Whether words leave nothing out, so that whatever was told before, their readings are the same. */
export function isSettled(said: Said): boolean {
  switch (said.kind) {
    case 'duration':
    case 'code':
      return true;
    case 'point':
      return namesYears(said.point);
    case 'range':
      return namesYears(said.to) || (said.to.shortYear === undefined && said.from.year !== undefined);
    case 'feast':
      return said.year !== undefined;
    case 'beyond':
      return isSettled(said.of);
    default:
      return false;
  }
}

function namesYears({ year, decade, century }: Point): boolean {
  return year !== undefined || decade !== undefined || century !== undefined;
}

export function readingsOf(said: Said, scene: Scene): readonly Reading[] {
  switch (said.kind) {
    case 'duration':
    case 'code':
      return NO_READING;
    case 'point':
      return roughClock(said.point, scene, completed(said.point, scene, valueOf));
    case 'range':
      return rangeReadings(said, scene);
    case 'offset':
      // "Three days after strikes that killed ten": from a clause that tells no day nothing is counted, and from no other.
      return [countedBack(said, scene) ?? (said.than ? NOTHING : offset(said, scene))];
    case 'unit':
      return [unit(said, scene)];
    case 'named':
      return said.point.weekday === undefined
        ? [named(said.point, said.shift, scene, said.base)]
        : [weekday(said, said.point.weekday, scene)];
    case 'feast':
      return feast(said, scene);
    case 'clock':
      return clock(said, scene);
    case 'beyond':
      return beyond(said, scene);
    case 'hung':
      return [apposed(said, scene) ?? countedBack(said, scene) ?? NOTHING];
  }
}

/** "On 21 July, the fifth day of the revolt": the words name the day in front of them once more. */
function apposed({ how }: Said & { kind: 'hung' }, { spot, way }: Scene): Reading | null {
  const isDay = how.kind === 'anniversary' || (how.kind === 'nth' && how.unit === 'day');
  const { value, found } = way;
  if (!spot.apposed || !isDay || !found || value?.precision !== 'day') return null;
  return { value, inferred: [{ part: 'date', from: found.text, rule: 'relative/apposition' }], cost: 0 };
}

/** "about 06:00 in Moscow" keeps to its day; the instant is only noted, for EDTF has no approximate clock time. */
function roughClock(
  { clock, about: fuzzy }: Point,
  { spot }: Scene,
  readings: readonly Reading[],
): readonly Reading[] {
  if (clock?.zone === undefined || !(clock.about ?? fuzzy)) return readings;
  const { zone, minutes } = clock;
  return readings.map((reading) => {
    if (!reading.value) return reading;
    const date = new Date(reading.value.startMs);
    const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    const note = noteText('about', clockText(instantOf(day, zone, minutes)));
    const rough = { part: 'clock', from: spot.text, rule: 'clock/approximate', note };
    return { ...reading, inferred: [...reading.inferred, rough] };
  });
}

function rangeReadings(said: Said & { kind: 'range' }, scene: Scene): readonly Reading[] {
  const { from, to, join } = said;
  if (namesYears(to)) {
    const first = from.year === undefined ? { ...from, year: startYear(from, to) } : from;
    return [{ value: between(first, to, join), inferred: givenElsewhere(to), cost: 0 }];
  }
  if (to.shortYear !== undefined)
    return shortYear(to, scene, (last) =>
      between({ ...from, year: from.year ?? startYear(from, last) }, last, join),
    );
  if (from.year !== undefined)
    return [{ value: between(from, endAfter(from, to), join), inferred: [], cost: 0 }];
  return completed(from, scene, (point, year) => {
    const first = year === undefined ? point : { ...point, year };
    return between(first, endAfter(first, to), join);
  });
}

function between(first: Point, last: Point, join: 'to' | 'or' | 'and'): Value | null {
  const [a, b] = [valueOf(withZoneOf(first, last)), valueOf(withZoneOf(last, first))];
  if (!a || !b) return b ?? a;
  return join === 'to' ? rangeOf(a, b) : eitherOf([a, b], join === 'and');
}

/** The end of a range takes month and year from its start, or the next ones where it would lie before it. */
function endAfter(from: Point, to: Point): Point {
  const month = to.month ?? (to.season === undefined ? from.month : undefined);
  const next = { ...to, ...(month === undefined ? {} : { month }) };
  const wraps = monthOf(from) > monthOf(next) || (from.month === month && (from.day ?? 0) > (to.day ?? 31));
  return { ...next, ...(from.year === undefined ? {} : { year: from.year + (wraps ? 1 : 0) }) };
}

/** "at 11:30 a.m.": of the day last named, where it is as near as the sentence before. */
function clock(said: Said & { kind: 'clock' }, scene: Scene): readonly Reading[] {
  if (said.of)
    return readingsOf(said.of, scene).map((reading) =>
      reading.value ? { ...reading, value: atClockOf(reading.value, said.clock) } : reading,
    );
  if (openBefore(scene.way, scene.spot.sentence)) return NO_READING;
  const now = published(scene);
  const until = now && !scene.spot.future ? now.endMs : Infinity;
  const day = dayTold(scene.way, scene.spot.sentence, until);
  if (!day) return NO_READING;
  const inferred = [{ part: 'day', from: day.from, rule: 'anchor/clock' }];
  return [{ value: atClockOf(day, said.clock), inferred, cost: 0 }];
}

function atClockOf({ startMs }: Pick<Stand, 'startMs'>, clock: Clock): Value | null {
  const date = new Date(startMs);
  return valueOf({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    clock,
  });
}

/** "two days after 5 May", "the tenth anniversary of 5 May 1940". */
function beyond({ how, of }: Said & { kind: 'beyond' }, scene: Scene): readonly Reading[] {
  const now = published(scene);
  const near = now && { ms: now.startMs, ahead: scene.spot.future };
  return readingsOf(of, scene).map((reading) => {
    const { value } = reading;
    if (!value) return reading;
    const exact = /^(?:day|minute|range)$/.test(value.precision) && !/[~[{]/.test(value.edtf);
    return { ...reading, value: measured(how, { ...value, exact }, near) };
  });
}

/** "from 18:00 Moscow time on 19 April to 00:00 on 21 April": one zone for both. */
function withZoneOf(point: Point, other: Point): Point {
  if (!point.clock || point.clock.zone !== undefined || other.clock?.zone === undefined) return point;
  return { ...point, clock: { ...point.clock, zone: other.clock.zone } };
}
