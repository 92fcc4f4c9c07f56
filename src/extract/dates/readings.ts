/** What a time expression can mean where a telling stands: each reading with its cost and what it was taken from. */
import { completed, shortYear } from './complete.ts';
import { feast } from './feast-reading.ts';
import { countedBack } from './counted-back.ts';
import type { Found } from './find.ts';
import type { Clock, Point, Said } from './said.ts';
import { NOTHING, type Reading, type Scene } from './scene.ts';
import { type Stand, widthOf } from './stand.ts';
import { named, offset, unit, weekday } from './told.ts';
import { moveUnit } from './units.ts';
import { clockText, instantOf } from './clock-value.ts';
import { eitherOf, rangeOf, valueOf } from './value.ts';
import type { Value } from './whole.ts';
import { monthOf, startYear } from './years.ts';

const DAY_MS = 86_400_000;

export function readingsOf(found: Found, scene: Scene): Reading[] {
  const { said } = found;
  switch (said.kind) {
    case 'duration':
      return [NOTHING];
    case 'point':
      return completed(said.point, scene, (point) => valueOf(point)).map((reading) =>
        roughClock(said.point, scene, reading),
      );
    case 'range':
      return rangeReadings(said, scene);
    case 'offset':
      return [countedBack(said, scene) ?? offset(said, scene)];
    case 'unit':
      return [unit(said, scene)];
    case 'named':
      return said.point.weekday === undefined
        ? [named(said.point, said.shift, scene)]
        : [weekday(said.point.weekday, said.shift, scene)];
    case 'feast':
      return feast(said, scene);
    case 'clock':
      return clock(found, said, scene);
    case 'beyond':
      return beyond(found, said, scene);
    case 'hung':
      return [countedBack(said, scene) ?? NOTHING];
  }
}

/** "about 06:00 in Moscow" keeps to its day; the instant is only noted, for EDTF has no approximate clock time. */
function roughClock({ clock, about: fuzzy }: Point, scene: Scene, reading: Reading): Reading {
  if (clock?.zone === undefined || !reading.value || !(clock.about ?? fuzzy)) return reading;
  const date = new Date(reading.value.startMs);
  const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  const note = `about ${clockText(instantOf(day, clock.zone, clock.minutes))}`;
  return {
    ...reading,
    inferred: [...reading.inferred, { part: 'clock', from: scene.text, rule: 'clock/approximate', note }],
  };
}

function rangeReadings(said: Said & { kind: 'range' }, scene: Scene): Reading[] {
  const { from, to, join } = said;
  const between = (first: Point, last: Point): Value | null => {
    const [a, b] = [valueOf(withZoneOf(first, last)), valueOf(withZoneOf(last, first))];
    if (!a || !b) return b ?? a;
    return join === 'to' ? rangeOf(a, b) : eitherOf([a, b], join === 'and');
  };
  if (to.year !== undefined || to.decade !== undefined || to.century !== undefined)
    return [
      {
        value: between(from.year === undefined ? { ...from, year: startYear(from, to) } : from, to),
        inferred: [],
        cost: 0,
      },
    ];
  if (to.shortYear !== undefined)
    return shortYear(to, scene, (last) =>
      between({ ...from, year: from.year ?? startYear(from, last) }, last),
    );
  if (from.year !== undefined) return [{ value: between(from, endAfter(from, to)), inferred: [], cost: 0 }];
  return completed(from, scene, (first) => between(first, endAfter(first, to)));
}

/** The end of a range takes month and year from its start, or the next ones where it would lie before it. */
function endAfter(from: Point, to: Point): Point {
  const month = to.month ?? (to.season === undefined ? from.month : undefined);
  const next = { ...to, ...(month === undefined ? {} : { month }) };
  const wraps = monthOf(from) > monthOf(next) || (from.month === month && (from.day ?? 0) > (to.day ?? 31));
  return { ...next, ...(from.year === undefined ? {} : { year: from.year + (wraps ? 1 : 0) }) };
}

/** "at 11:30 a.m.": of the day last named, where it is as near as the sentence before. */
function clock(found: Found, said: Said & { kind: 'clock' }, scene: Scene): Reading[] {
  if (said.of)
    return readingsOf({ ...found, said: said.of }, scene).map((reading) =>
      reading.value ? { ...reading, value: atClockOf(reading.value, said.clock) } : reading,
    );
  const day = scene.last(1.1);
  if (!day || scene.sentence - day.sentence > 1) return [NOTHING];
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

/** "two days after 5 May". */
function beyond(found: Found, said: Said & { kind: 'beyond' }, scene: Scene): Reading[] {
  return readingsOf({ ...found, said: said.of }, scene).map((reading) => {
    const { value } = reading;
    if (!value) return reading;
    const precise = /^(?:day|minute|range)$/.test(value.precision);
    if (!precise && (said.unit === 'day' || said.unit === 'week')) return NOTHING;
    if (widthOf(value) > 31 && said.unit !== 'year') return NOTHING;
    const at = said.amount > 0 && precise ? value.endMs - DAY_MS : value.startMs;
    return { ...reading, value: moveUnit(at, said.unit, said.amount, precise) };
  });
}

/** "from 18:00 Moscow time on 19 April to 00:00 on 21 April": one zone for both. */
function withZoneOf(point: Point, other: Point): Point {
  if (!point.clock || point.clock.zone !== undefined || other.clock?.zone === undefined) return point;
  return { ...point, clock: { ...point.clock, zone: other.clock.zone } };
}
