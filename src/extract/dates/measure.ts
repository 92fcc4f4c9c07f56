/** What lies so far from a time, or at its nth day, once that time is known. */
import { dayStart, daysInMonth, seasonSpan } from '../../model/calendar.ts';
import type { Measure } from '../article.ts';
import { dayText, intervalEdtf } from './calendar-text.ts';
import { moveUnit, startOfDay, unitAround } from './units.ts';
import { valueOf } from './value.ts';
import { about, type Value } from './whole.ts';

const DAY_MS = 86_400_000;
/** As many units as "days after" or "within days" may be. */
const SOME = 9;
/** As many days, weeks or months as "the first days" may be, where nobody says how many. */
const EDGE = { day: 7, week: 4, month: 3, year: 3, decade: 1, century: 1 } as const;

/** A time to count from. */
export interface From {
  readonly startMs: number;
  readonly endMs: number;
  /** Both ends are days, and not only about so. */
  readonly exact: boolean;
}

/**
 * null: the time is not known as closely as the words count.
 * @param near for an anniversary without a number: the day of writing, and whether the next one is meant
 */
export function measured(
  how: Measure,
  from: From,
  near: { readonly ms: number; readonly ahead: boolean } | null,
): Value | null {
  const days = (from.endMs - from.startMs) / DAY_MS;
  const isDay = from.exact && days <= 1.1;
  switch (how.kind) {
    case 'since':
      return null;
    case 'offset':
      return offset(how, from, days);
    case 'some':
      return isDay ? some(how.unit, how.side, startOfDay(from.startMs)) : null;
    case 'beside':
      return beside(how, from, days);
    case 'weekday':
      return from.exact && days <= 62 ? weekday(how, from) : null;
    case 'season':
      return days <= 32 ? season(how, from.startMs) : null;
    case 'nth':
      return nth(how, from, days);
    case 'edge':
      return edge(how, from);
    case 'within':
      return isDay ? within(how, startOfDay(from.startMs)) : null;
    case 'anniversary':
      return anniversary(how, from, days, near);
  }
}

/** "Two days after": nothing is counted in days from a month, nor in months from a year. */
function offset(
  { unit, amount, about: rough }: Measure & { kind: 'offset' },
  { startMs, endMs, exact }: From,
  days: number,
): Value | null {
  const byDays = unit === 'day' || unit === 'week';
  if (byDays ? !exact : days > (unit === 'month' ? 32 : 370) && !exact) return null;
  const at = amount > 0 && exact ? endMs - DAY_MS : startMs;
  const value = moveUnit(startOfDay(Math.max(at, startMs)), unit, amount, exact);
  return value && rough ? about(value) : value;
}

/** "Days after": nobody says how many, so the far end fades. */
function some(unit: string, side: number, day: number): Value | null {
  const size = unit === 'day' ? 1 : unit === 'week' ? 7 : 0;
  if (size === 0) return null;
  const step = size * side * DAY_MS;
  const [near, far] = [day + step, day + step * SOME];
  const [startMs, endMs] = [Math.min(near, far), Math.max(near, far) + DAY_MS];
  const edtf = intervalEdtf(startMs, endMs, 'day');
  return {
    edtf: side > 0 ? `${edtf}~` : edtf.replace('/', '~/'),
    precision: 'range',
    startMs,
    endMs,
  };
}

/** "The week after" is seven days; months and years are those of the calendar. */
function beside(
  { unit, side }: Measure & { kind: 'beside' },
  { startMs, endMs, exact }: From,
  days: number,
): Value | null {
  if (unit === 'week' && side !== 0)
    return !exact
      ? null
      : side > 0
        ? stretch(startOfDay(endMs - 1) + DAY_MS, 7)
        : stretch(startOfDay(startMs) - 7 * DAY_MS, 7);
  const most = { day: 1.1, week: 7, month: 32, year: 370, decade: 3660, century: 36_600 }[unit];
  if (days > most || (unit === 'week' && !exact)) return null;
  return unitAround(side > 0 ? endMs - 1 : startMs, unit, side);
}

function stretch(startMs: number, days: number): Value {
  const endMs = startMs + days * DAY_MS;
  const edtf = intervalEdtf(startMs, endMs, 'day');
  return { edtf, precision: days === 1 ? 'day' : 'range', startMs, endMs };
}

function weekday({ weekday: day, side }: Measure & { kind: 'weekday' }, { startMs, endMs }: From): Value {
  const edge = startOfDay(side > 0 ? endMs - 1 : startMs);
  const today = ((new Date(edge).getUTCDay() + 6) % 7) + 1;
  const days = side > 0 ? (day - today + 6) % 7 : (today - day + 6) % 7;
  return stretch(edge + side * (days + 1) * DAY_MS, 1);
}

/** A war that breaks out in the first half of a winter has its first one then. */
function season({ season: code, n, apart }: Measure & { kind: 'season' }, startMs: number): Value | null {
  if (n === 0) return null;
  const year = new Date(startMs).getUTCFullYear();
  for (let at = year - 1; at <= year + 2; at++) {
    const span = seasonSpan(at, code);
    if (span.startMs === null || span.endMs === null) continue;
    const cut = apart ? span.startMs : (span.startMs + span.endMs) / 2;
    if (cut <= startMs) continue;
    // The first one that does not lie behind; "the winter before" is the last that does.
    const before = seasonSpan(at - 1, code);
    const whole = before.endMs !== null && before.endMs <= startMs ? at - 1 : at - 2;
    return valueOf({ year: n > 0 ? at + n - 1 : whole + n + 1, season: code });
  }
  return null;
}

/** "The third day of": the first is the one on which it began. */
function nth(
  { unit, n }: Measure & { kind: 'nth' },
  { startMs, endMs, exact }: From,
  days: number,
): Value | null {
  const date = new Date(startMs);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  if (!exact) {
    if (n > 0 && unit === 'month' && days <= 32) return unitAround(startMs, 'month', n - 1);
    if (n > 0 && unit === 'year' && days >= 28 && days <= 370)
      return yearsFrom(year + n - 1, month, days > 32 ? null : month);
    return null;
  }
  const many = days > 1.1;
  if (n < 0) return many ? counted(unit, startOfDay(endMs - 1) + DAY_MS, -1) : null;
  const value = counted(unit, startOfDay(startMs), n);
  return value && many && value.startMs >= endMs ? null : value;
}

/** From one month of a year to the one before it in the next; of a year alone both are named. */
function yearsFrom(year: number, first: number, month: number | null): Value {
  const startMs = dayStart(year, month === null ? 1 : first);
  const endMs = month === null ? dayStart(year + 2) : dayStart(year + 1, first);
  const edtf = intervalEdtf(startMs, endMs, month === null ? 'year' : 'month');
  return { edtf, precision: 'range', startMs, endMs };
}

/** The nth day, week, month or year from a day; -1: the last before it. */
function counted(unit: string, day: number, n: number): Value | null {
  const step = n < 0 ? -1 : n - 1;
  if (unit === 'day') return stretch(day + step * DAY_MS, 1);
  if (unit === 'week') return stretch(day + step * 7 * DAY_MS, 7);
  const months = unit === 'month' ? 1 : unit === 'year' ? 12 : 0;
  if (months === 0) return null;
  const startMs = monthsOn(day, step * months);
  const endMs = monthsOn(day, (step + 1) * months);
  return { edtf: intervalEdtf(startMs, endMs, 'day'), precision: 'range', startMs, endMs };
}

/** The same day of another month, or its last where it has no such day. */
function monthsOn(ms: number, months: number): number {
  const date = new Date(ms);
  const first = new Date(dayStart(date.getUTCFullYear(), date.getUTCMonth() + 1 + months));
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
  return dayStart(year, month, Math.min(date.getUTCDate(), daysInMonth(year, month)));
}

/** "The first weeks of": the end fades where nobody says how many. */
function edge(
  { end, unit, count }: Measure & { kind: 'edge' },
  { startMs, endMs, exact }: From,
): Value | null {
  if (!exact || !/^(?:day|week|month)$/.test(unit)) return null;
  const many = endMs - startMs > 1.1 * DAY_MS;
  if (end === 'last' && !many) return null;
  const size = count ?? EDGE[unit];
  const [first, last] = [startOfDay(startMs), startOfDay(endMs - 1) + DAY_MS];
  const move = (ms: number, n: number): number =>
    unit === 'month' ? monthsOn(ms, n) : ms + n * (unit === 'week' ? 7 : 1) * DAY_MS;
  const from = end === 'first' ? first : move(last, -size);
  const to = end === 'first' ? move(first, size) : last;
  const [a, b] = many ? [Math.max(from, first), Math.min(to, last)] : [from, to];
  const edtf = intervalEdtf(a, b, 'day');
  if (!edtf.includes('/') || count !== null)
    return { edtf, precision: edtf.includes('/') ? 'range' : 'day', startMs: a, endMs: b };
  const fading = end === 'first' ? `${edtf}~` : edtf.replace('/', '~/');
  return { edtf: fading, precision: 'range', startMs: a, endMs: b };
}

function within({ unit, amount }: Measure & { kind: 'within' }, day: number): Value | null {
  const size = unit === 'day' ? 1 : unit === 'week' ? 7 : 0;
  const n = amount ?? SOME;
  if (size === 0 && (unit !== 'month' || amount === null)) return null;
  const endMs = (size === 0 ? monthsOn(day, n) : day + n * size * DAY_MS) + DAY_MS;
  const edtf = intervalEdtf(day, endMs, 'day');
  return { edtf: amount === null ? `${edtf}~` : edtf, precision: 'range', startMs: day, endMs };
}

/** The same day of another month or year; the same month or year, where no more is known. */
function anniversary(
  { unit, amount }: Measure & { kind: 'anniversary' },
  { startMs, endMs, exact }: From,
  days: number,
  near: { readonly ms: number; readonly ahead: boolean } | null,
): Value | null {
  if (amount === null) return exact && days <= 1.1 && near ? nearest(startMs, near) : null;
  const months = amount * (unit === 'year' ? 12 : 1);
  if (exact) {
    const day = monthsOn(startOfDay(startMs), months);
    return { edtf: dayText(day), precision: 'day', startMs: day, endMs: day + DAY_MS };
  }
  if (days <= 32) return unitAround(startMs, 'month', months);
  return unit === 'year' && days <= 370 && endMs - startMs > 360 * DAY_MS
    ? unitAround(startMs, 'year', amount)
    : null;
}

function nearest(
  ms: number,
  { ms: now, ahead }: { readonly ms: number; readonly ahead: boolean },
): Value | null {
  const years = new Date(now).getUTCFullYear() - new Date(ms).getUTCFullYear();
  const at = (n: number): number => monthsOn(startOfDay(ms), 12 * n);
  const last = at(years) <= now ? years : years - 1;
  const n = ahead ? last + 1 : last;
  if (n < 1) return null;
  return { edtf: dayText(at(n)), precision: 'day', startMs: at(n), endMs: at(n) + DAY_MS };
}
