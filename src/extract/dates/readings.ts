/** What a time expression can mean where a telling stands: each reading with its cost and what it was taken from. */
import type { Inference } from '../../model/timeline.ts';
import { dayStart } from '../../model/calendar.ts';
import type { Context } from './context.ts';
import { feastSpan } from './feasts.ts';
import type { Found } from './find.ts';
import { moveUnit, unitAround } from './units.ts';
import type { Base, Clock, Point, Said } from './said.ts';
import { jump, type Stand, widthOf, yearOf } from './stand.ts';
import {
  about,
  clockText,
  dayText,
  instantOf,
  eitherOf,
  intervalEdtf,
  rangeOf,
  type Value,
  valueOf,
} from './value.ts';
import { monthOf, nearestYear, startYear, weekdayFits } from './years.ts';

const DAY_MS = 86_400_000;

export interface Reading {
  readonly value: Value | null;
  readonly inferred: readonly Inference[];
  /** In the months of `jump`. */
  readonly cost: number;
}

/** What a reading depends on besides the words themselves. */
export interface Scene {
  /** Where the telling stands; null: nothing has been told yet. */
  readonly stand: Stand | null;
  /** The last time named that is as short as asked for, in days, whether or not it carried the telling. */
  readonly last: (days: number) => Stand | null;
  readonly context: Context;
  /** The words around speak of what is to come. */
  readonly future: boolean;
  /** The words say that it is past: "since". */
  readonly past: boolean;
  /** A paragraph or a section begins, so that a step back costs less. */
  readonly fresh: boolean;
  /** The telling stands in this paragraph. */
  readonly near: boolean;
  /** Years that the text names further on. */
  readonly ahead: readonly Stand[];
  /** The words themselves. */
  readonly text: string;
  readonly sentence: number;
}

const NOTHING: Reading = { value: null, inferred: [], cost: 0 };
/** Cost of a year in which the weekday is another, or which is not over where the words say so. */
const MISMATCH = 24;

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
      return [offset(said, scene)];
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
      return [NOTHING];
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

/** A year for a point that has none, with where it is from. */
interface YearGuess {
  readonly year: number;
  readonly inferred: Inference;
  readonly cost: number;
}

function completed(point: Point, scene: Scene, valueAt: (point: Point) => Value | null): Reading[] {
  if (point.year !== undefined || point.decade !== undefined || point.century !== undefined) {
    const { yearFrom, ...rest } = point;
    const inferred = yearFrom === undefined ? [] : [{ part: 'year', from: yearFrom, rule: 'anchor/shared' }];
    return [{ value: valueAt(rest), inferred, cost: 0 }];
  }
  if (point.shortYear !== undefined) return shortYear(point, scene, valueAt);
  if (point.month === undefined && point.season === undefined)
    return point.day === undefined ? [NOTHING] : dayOfMonth(point, scene, valueAt);
  if (point.sameYear) {
    const last = scene.last(370) ?? scene.stand;
    if (!last) return [NOTHING];
    const inferred = [{ part: 'year', from: last.from, rule: 'anchor/same-year' }];
    return [{ value: valueAt({ ...point, year: yearOf(last) }), inferred, cost: 0 }];
  }
  const readings = yearsFor(point, scene).flatMap(({ year, inferred, cost }): Reading[] => {
    const value = valueAt({ ...point, year });
    if (!value) return [];
    const away = scene.stand && cost >= 0 ? jump(scene.stand, value, scene.fresh) : 0;
    return [
      {
        value,
        inferred: [inferred],
        cost:
          Math.abs(cost) +
          away +
          (weekdayFits(point, year) ? 0 : MISMATCH) +
          (scene.past && scene.stand && value.startMs > scene.stand.endMs ? MISMATCH : 0),
      },
    ];
  });
  return readings.length > 0 ? readings : [NOTHING];
}

/** "June '44": of the century that is nearest to the telling. */
function shortYear(point: Point, scene: Scene, valueAt: (point: Point) => Value | null): Reading[] {
  const base = scene.stand ?? scene.ahead[0] ?? scene.context.present;
  const { shortYear: short = 0, ...rest } = point;
  if (!base) return [NOTHING];
  const near = yearOf(base);
  const year = short + Math.round((near - short) / 100) * 100;
  const from = 'yearFrom' in base ? base.yearFrom : base.from;
  return [
    {
      value: valueAt({ ...rest, year }),
      inferred: [{ part: 'century', from, rule: 'anchor/century' }],
      cost: 0,
    },
  ];
}

/** Cost of leaving the year of the telling for the article's own present, and of a year known only further on. */
const PRESENT = 1;
const LEAVE = 6;

/** Candidates; a negative cost is one that the way from the telling's stand does not add to. */
function yearsFor(point: Point, { stand, context, future, near, ahead }: Scene): YearGuess[] {
  const { present, narrative } = context;
  const guesses: YearGuess[] = [];
  if (present && !(narrative && stand)) {
    const aside = stand !== null && near && Math.abs(stand.startMs - present.startMs) > 300 * DAY_MS;
    const inferred = { part: 'year', from: present.from, rule: present.rule };
    const year = nearestYear(point, present, future);
    guesses.push({ year, inferred, cost: -(aside ? LEAVE : PRESENT) });
    // "Monday, 5 May": the weekday tells the year where the nearest does not fit.
    if (!weekdayFits(point, year))
      for (const other of [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6].map((n) => year + n))
        if (weekdayFits(point, other)) {
          guesses.push({
            year: other,
            inferred: { ...inferred, note: 'the weekday fits that year' },
            cost: -LEAVE,
          });
          break;
        }
    if (!aside) return guesses;
  }
  if (stand) {
    const inferred = { part: 'year', from: stand.yearFrom, rule: 'anchor/narrative' };
    const year = yearOf(stand);
    guesses.push(...[0, 1, -1].map((n) => ({ year: year + n, inferred, cost: 0 })));
  } else
    for (const each of ahead) {
      const inferred = {
        part: 'year',
        from: each.from,
        rule: 'anchor/ahead',
        note: 'the text names its year only further on',
      };
      const year = yearOf(each);
      guesses.push(...[0, -1].map((n) => ({ year: year + n, inferred, cost: 2 - 3 * n })));
    }
  return guesses;
}

/** "the 20th": of the month of the telling, or of the one after where that day is past. */
function dayOfMonth(point: Point, scene: Scene, valueAt: (point: Point) => Value | null): Reading[] {
  const base = baseOf('narrative', scene);
  if (!base || widthOf(base) > 31) return [NOTHING];
  const date = new Date(base.startMs);
  const inferred = [{ part: 'month', from: base.from, rule: 'anchor/narrative' }];
  return [0, 1].flatMap((n) => {
    const month = ((date.getUTCMonth() + n) % 12) + 1;
    const value = valueAt({
      ...point,
      month,
      year: date.getUTCFullYear() + (month === 1 && n === 1 ? 1 : 0),
    });
    return value ? [{ value, inferred, cost: jump(base, value, scene.fresh) + n }] : [];
  });
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

function offset(said: Said & { kind: 'offset' }, scene: Scene): Reading {
  const base = baseOf(said.base, scene);
  if (!base) return NOTHING;
  const days = widthOf(base);
  // Nothing can be counted in days from something as wide as a month, or in months from a year.
  const limit = said.unit === 'day' || said.unit === 'week' ? 10 : said.unit === 'month' ? 31 : 370;
  if (days > limit) return NOTHING;
  const inferred = [{ part: 'date', from: base.from, rule: said.rule }];
  const at = said.amount > 0 && said.unit === 'day' ? base.endMs - DAY_MS : base.startMs;
  const value = moveUnit(Math.max(at, base.startMs), said.unit, said.amount, days <= 10);
  return value ? { value: said.about ? about(value) : value, inferred, cost: 0 } : NOTHING;
}

function unit(said: Said & { kind: 'unit' }, scene: Scene): Reading {
  const base =
    said.base === 'last'
      ? (scene.last(WIDTHS[said.unit]) ?? baseOf('narrative', scene))
      : baseOf(said.base, scene);
  if (
    !base ||
    widthOf(base) > (said.unit === 'day' ? 10 : said.unit === 'month' || said.unit === 'week' ? 40 : 4000)
  )
    return NOTHING;
  const inferred = [{ part: said.unit, from: base.from, rule: said.rule }];
  const middle = said.unit === 'year' ? base.endMs - 1 : base.startMs;
  const moved = said.years === undefined ? middle : yearsOn(middle, said.years);
  const whole = unitAround(moved, said.unit, said.shift);
  if (whole && (said.weekday !== undefined || said.weekend)) {
    const startMs = whole.startMs + ((said.weekday ?? 6) - 1) * DAY_MS;
    const endMs = startMs + (said.weekend ? 2 : 1) * DAY_MS;
    const edtf = intervalEdtf(startMs, endMs, 'day');
    return { value: { edtf, precision: said.weekend ? 'range' : 'day', startMs, endMs }, inferred, cost: 0 };
  }
  if (whole && said.part !== undefined && said.unit === 'week')
    return { value: about(whole), inferred, cost: 0 };
  if (!whole || said.part === undefined) return { value: whole, inferred, cost: 0 };
  const date = new Date(whole.startMs);
  const start =
    said.unit === 'decade'
      ? { decade: date.getUTCFullYear() }
      : said.unit === 'century'
        ? { century: date.getUTCFullYear() }
        : {
            year: date.getUTCFullYear(),
            ...(said.unit === 'month' ? { month: date.getUTCMonth() + 1 } : {}),
          };
  const value = valueOf({ ...start, part: said.part });
  return { value, inferred, cost: 0 };
}

function yearsOn(ms: number, years: number): number {
  const date = new Date(ms);
  return dayStart(date.getUTCFullYear() + years, date.getUTCMonth() + 1, date.getUTCDate());
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
    const days = widthOf(value);
    if (days > (said.unit === 'day' || said.unit === 'week' ? 10 : said.unit === 'month' ? 31 : 370))
      return NOTHING;
    const at = said.amount > 0 ? value.endMs - DAY_MS : value.startMs;
    return {
      ...reading,
      value: moveUnit(said.unit === 'day' ? at : value.startMs, said.unit, said.amount, days <= 10),
    };
  });
}

/** The widest time in days that "that day", "that month" … can point back to. */
const WIDTHS = { day: 3, week: 10, month: 32, year: 370, decade: 4000, century: 40_000 };

/** "last April", "next spring". */
function named(point: Point, shift: number, scene: Scene): Reading {
  const base = baseOf('published', scene);
  if (!base) return NOTHING;
  const date = new Date(base.startMs);
  const month = monthOf(point);
  const year = date.getUTCFullYear();
  const current = date.getUTCMonth() + 1;
  const moved =
    shift < 0 ? (month < current ? year : year - 1) : shift > 0 ? (month > current ? year : year + 1) : year;
  const inferred = [{ part: 'year', from: base.from, rule: 'anchor/last-next' }];
  return { value: valueOf({ ...point, year: moved }), inferred, cost: 0 };
}

/** The last one up to and including the base, the next one where the words say so. */
function weekday(day: number, shift: number, scene: Scene): Reading {
  const { narrative } = scene.context;
  const told = narrative && scene.stand && widthOf(scene.stand) <= 10 ? scene.stand : null;
  const base = told ?? published(scene) ?? scene.stand;
  if (!base || widthOf(base) > 10) return NOTHING;
  const today = ((new Date(base.startMs).getUTCDay() + 6) % 7) + 1;
  let days = day - today;
  if (shift > 0 || (shift === 0 && !told && scene.future)) days += days <= 0 ? 7 : 0;
  else if (!told) days -= days > 0 || (shift < 0 && days === 0) ? 7 : 0;
  // In a narrative a weekday alone is the next one from where the telling stands.
  else days += days < 0 ? 7 : 0;
  const startMs = base.startMs + days * DAY_MS;
  return {
    value: { edtf: dayText(startMs), precision: 'day', startMs, endMs: startMs + DAY_MS },
    inferred: [{ part: 'day', from: base.from, rule: 'anchor/weekday' }],
    cost: 0,
  };
}

function feast(said: Said & { kind: 'feast' }, scene: Scene): Reading[] {
  const guess = new Date(feastSpan(said.feast, said.year ?? 2000).startMs);
  const point = {
    month: guess.getUTCMonth() + 1,
    day: guess.getUTCDate(),
    ...(said.year === undefined ? {} : { year: said.year }),
  };
  return completed(point, scene, ({ year = 0 }) => feastValue(said, year)).map((reading) => {
    if (!reading.value) return reading;
    const { note } = feastSpan(said.feast, new Date(reading.value.startMs).getUTCFullYear());
    const why = { part: 'feast', from: scene.text, rule: said.rule, ...(note === undefined ? {} : { note }) };
    return { ...reading, inferred: [...reading.inferred, why] };
  });
}

function feastValue({ feast }: Said & { kind: 'feast' }, year: number): Value {
  const { startMs, endMs } = feastSpan(feast, year);
  return {
    edtf: intervalEdtf(startMs, endMs, 'day'),
    precision: endMs - startMs > DAY_MS ? 'range' : 'day',
    startMs,
    endMs,
  };
}

function published({ context: { present } }: Scene): Stand | null {
  return present?.rule === 'anchor/publication' ? { ...present, sentence: -1, yearFrom: present.from } : null;
}

function baseOf(base: Base, scene: Scene): Stand | null {
  return base === 'published' ? (published(scene) ?? scene.stand) : (scene.stand ?? published(scene));
}

/** "from 18:00 Moscow time on 19 April to 00:00 on 21 April": one zone for both. */
function withZoneOf(point: Point, other: Point): Point {
  if (!point.clock || point.clock.zone !== undefined || other.clock?.zone === undefined) return point;
  return { ...point, clock: { ...point.clock, zone: other.clock.zone } };
}
