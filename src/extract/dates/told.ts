/** Times that count from another: from where the telling stands, from the day of publication, from the last one named. */
import { dayStart } from '../../model/calendar.ts';
import type { Said } from './said.ts';
import { baseOf, endOfPast, NOTHING, published, type Reading, type Scene } from './scene.ts';
import { type Stand, widthOf } from './stand.ts';
import { measured } from './measure.ts';
import { moveUnit, unitAround } from './units.ts';
import { intervalEdtf } from './calendar-text.ts';
import { sliceOf } from './part-value.ts';
import { turnOf, valueOf } from './value.ts';
import type { Part } from './words.ts';
import { lastTold, openBefore } from './way.ts';
import { about, type Value } from './whole.ts';

const DAY_MS = 86_400_000;

export function offset(said: Said & { kind: 'offset' }, scene: Scene): Reading {
  // Nothing can be counted in days from something as wide as a month, or in months from a year.
  if (said.base === 'narrative' && openBefore(scene.way, scene.spot.sentence)) return NOTHING;
  // In months from a year only where they are more than one: "in 1991 …, fourteen months later".
  const limit =
    said.unit === 'day' || said.unit === 'week'
      ? 10
      : said.unit === 'month' && Math.abs(said.amount) < 12
        ? 31
        : 370;
  const last = said.base === 'narrative' ? (endTold(said, scene) ?? justTold(scene, limit)) : null;
  const base = last ?? (said.rule === OWN_ANNIVERSARY ? null : baseOf(said.base, scene));
  // "Two years on" counts from what was told, never from the day of writing.
  if (!base || (said.rule === 'relative/later' && !scene.stand && !last)) return NOTHING;
  if (said.rule === OWN_ANNIVERSARY && !isMarked(base, said.amount, scene)) return NOTHING;
  const days = widthOf(base);
  if (days > limit) return NOTHING;
  // "Nine days later it admitted …": counted from the day of writing, it would be still to come.
  const end = endOfPast(scene);
  const told = said.base === 'narrative' && said.amount > 0 && !last ? lastTold(scene.way, limit, end) : null;
  const ms = (stand: Stand): number =>
    moveUnit(stand.startMs, said.unit, said.amount, true)?.startMs ?? Infinity;
  if (told && ms(base) >= end && ms(told) < end) return offsetFrom(said, told);
  // "Six were taken in 2011 and freed five months later": in months nothing is counted from a year, and not from the present instead.
  const ahead = said.base === 'narrative' && said.amount > 0 && !last && ms(base) >= end;
  if (ahead && sameSentence(scene)) return NOTHING;
  if (said.toDay && (said.unit === 'year' || said.unit === 'month')) {
    const { unit: step, amount } = said;
    const day = measured({ kind: 'anniversary', unit: step, amount }, { ...base, exact: days <= 1.1 }, null);
    return { value: day, inferred: [{ part: 'date', from: base.from, rule: said.rule }], cost: 0 };
  }
  return offsetFrom(said, base);
}

/** "Besieged from 3 May to 28 August, and stormed two days later": from its last day, or its last month. */
function endTold({ amount }: Said & { kind: 'offset' }, { way, spot }: Scene): Stand | null {
  const { value, found } = way;
  if (amount < 0 || found?.said.kind !== 'range' || spot.sentence - found.sentence > 1) return null;
  const end = /\/\d+-\d\d(-\d\d)?$/.exec(value?.edtf ?? '');
  const last = value && end && unitAround(value.endMs - 1, end[1] === undefined ? 'month' : 'day', 0);
  if (!last || last.startMs >= endOfPast({ spot })) return null;
  const { text: from, sentence } = found;
  return { startMs: last.startMs, endMs: last.endMs, from, sentence, yearFrom: from };
}

/** Whether another time, whatever its length, was told in the same sentence. */
function sameSentence({ way, spot }: Scene): boolean {
  return way.found?.sentence === spot.sentence && way.value !== null;
}

function offsetFrom(said: Said & { kind: 'offset' }, base: Stand): Reading {
  const inferred = [{ part: 'date', from: base.from, rule: said.rule }];
  if (said.unit === 'month' && widthOf(base) > 31) {
    const month = moveUnit((base.startMs + base.endMs) / 2, 'month', said.amount, false);
    const year = month && unitAround(month.startMs, 'year', 0);
    return year ? { value: about(year), inferred, cost: 0 } : NOTHING;
  }
  const at = said.amount > 0 && said.unit === 'day' ? base.endMs - DAY_MS : base.startMs;
  const value = moveUnit(Math.max(at, base.startMs), said.unit, said.amount, widthOf(base) <= 10);
  return value ? { value: said.about ? about(value) : value, inferred, cost: 0 } : NOTHING;
}

function isNow(scene: Scene): boolean {
  const now = published(scene);
  return now !== null && (scene.stand ?? now).startMs === now.startMs;
}

const OWN_ANNIVERSARY = 'relative/own-anniversary';
/** In years. */
const AROUND_NOW = 1;

/** What news tells of an anniversary is over or at hand: else it is that of something else. */
function isMarked({ startMs }: Stand, years: number, scene: Scene): boolean {
  const now = published(scene);
  const year = new Date(startMs).getUTCFullYear() + years;
  return !now || new Date(now.startMs).getUTCFullYear() + AROUND_NOW >= year;
}

/** "An accord was signed in 2009. It lapsed three years later": the time told last, if the telling did not go there. */
export function justTold(scene: Scene, days: number): Stand | null {
  const { way, spot } = scene;
  const last = lastTold(way, days, endOfPast(scene));
  if (!last) return null;
  // From the day of writing nobody counts "the week before" and "two days later": some way back another time was told.
  if (spot.sentence - last.sentence > 1) return isNow(scene) && !last.back ? last : null;
  // "He had been there the week before. The next day …": what looked back is left again where the next sentence goes on.
  return last.back && last.sentence < spot.sentence && scene.stand ? null : last;
}

export function unit(said: Said & { kind: 'unit' }, scene: Scene): Reading {
  if (said.base !== 'published' && openBefore(scene.way, scene.spot.sentence)) return NOTHING;
  const base =
    said.base === 'last'
      ? (lastTold(scene.way, WIDTHS[said.unit], endOfPast(scene)) ?? baseOf('narrative', scene))
      : (toldLast(said, scene) ?? baseOf(scene.spot.now ? 'published' : said.base, scene));
  if (
    !base ||
    widthOf(base) > (said.unit === 'day' ? 10 : said.unit === 'month' || said.unit === 'week' ? 40 : 4000)
  )
    return NOTHING;
  const inferred = [{ part: said.unit, from: base.from, rule: said.rule }];
  if (said.turn) return { value: turnOf(turnNear(base, scene)), inferred, cost: 0 };
  const middle = said.unit === 'year' ? base.endMs - 1 : base.startMs;
  const moved = said.years === undefined ? middle : yearsOn(middle, said.years);
  const whole = unitAround(moved, said.unit, said.shift);
  if (whole && (said.weekday !== undefined || said.weekend)) {
    const coming = whole.startMs + ((said.weekday ?? 6) - 1) * DAY_MS;
    const alone = said.rule === 'relative/the-weekend';
    if (alone && !published(scene)) return NOTHING;
    // "over the weekend": the last one, unless the words speak of what is to come.
    const startMs = alone && !scene.spot.future && coming >= base.endMs ? coming - 7 * DAY_MS : coming;
    const endMs = startMs + (said.weekend ? 2 : 1) * DAY_MS;
    const edtf = intervalEdtf(startMs, endMs, 'day');
    return { value: { edtf, precision: said.weekend ? 'range' : 'day', startMs, endMs }, inferred, cost: 0 };
  }
  if (whole && said.slice) return { value: sliceOf(whole, said.slice), inferred, cost: 0 };
  if (whole && said.overnight) {
    if (!published(scene)) return NOTHING;
    const endMs = whole.endMs + DAY_MS;
    const edtf = intervalEdtf(whole.startMs, endMs, 'day');
    return { value: { edtf, precision: 'range', startMs: whole.startMs, endMs }, inferred, cost: 0 };
  }
  if (whole && said.part !== undefined && said.unit === 'week')
    return { value: partOfWeek(whole, said.part), inferred, cost: 0 };
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

/** "He reported in May 1987. The king was overthrown the following year": the time told last, if the telling did not go there. */
function toldLast({ unit, shift, base }: Said & { kind: 'unit' }, scene: Scene): Stand | null {
  if (scene.spot.now) return null;
  // "Three times what it was in the previous quarter": a quarter before the one that was told, not before a day.
  if (unit === 'quarter')
    return base === 'narrative' ? lastTold(scene.way, WIDTHS.quarter, Infinity, SHORTEST_QUARTER) : null;
  if (unit === 'decade') return justTold(scene, WIDTHS.decade);
  return unit === 'year' && shift > 0 && base === 'narrative' ? justTold(scene, WIDTHS.year) : null;
}

/** Its first two days, the three in the middle, or the last three, which the weekend belongs to. */
function partOfWeek(week: Value, part: Part): Value {
  const days =
    part === 'mid' || part === 'middle' ? [1, 4] : part === 'early' || part === 'start' ? [0, 2] : null;
  if (!days) return about(week);
  const [startMs, endMs] = [week.startMs + (days[0] ?? 0) * DAY_MS, week.startMs + (days[1] ?? 7) * DAY_MS];
  const edtf = intervalEdtf(startMs, endMs, 'day');
  return {
    edtf: days[0] === 0 ? `${edtf}~` : edtf.replaceAll(/[^/]+/g, '$&~'),
    precision: 'range',
    startMs,
    endMs,
  };
}

/** The year whose beginning is meant: in news the last one, unless the words speak of what is to come; else the nearer one. */
function turnNear({ startMs }: Stand, scene: Scene): number {
  const year = new Date(startMs).getUTCFullYear();
  const next = published(scene)?.startMs === startMs ? scene.spot.future : startMs > dayStart(year, 7);
  return next ? year + 1 : year;
}

function yearsOn(ms: number, years: number): number {
  const date = new Date(ms);
  return dayStart(date.getUTCFullYear() + years, date.getUTCMonth() + 1, date.getUTCDate());
}

/** The widest time in days that "that day", "that month" … can point back to. */
const WIDTHS = { day: 3, week: 10, month: 32, quarter: 93, year: 370, decade: 4000, century: 40_000 };

/** In days. */
const SHORTEST_QUARTER = 90;
