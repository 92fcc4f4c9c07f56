/** Clock times as instants, by the rules that their zone had on that day. */
import { DateTime } from 'luxon';
import { dayStart } from '../../model/calendar.ts';
import { dayText, intervalEdtf } from './calendar-text.ts';
import type { Point } from './said.ts';
import { type Value, wholeOf } from './whole.ts';

const DAY_MS = 86_400_000;

const MINUTE_MS = 60_000;

/**
 * From one clock time to another. EDTF keeps to the local days, as the words do, wherever the instants lie inside
 * them; one that ends at midnight ends with the day before.
 */
export function clockRange(from: Value, to: Value): Value | null {
  const { startMs } = from;
  const endMs = to.startMs;
  if (endMs <= startMs || from.zone === undefined) return null;
  const dayOf = (ms: number): number => {
    const local = DateTime.fromMillis(ms, { zone: from.zone ?? 'UTC' });
    return dayStart(local.year, local.month, local.day);
  };
  const [first, last] = [dayOf(startMs), dayOf(endMs - MINUTE_MS)];
  const inside = startMs >= first && endMs <= last + DAY_MS;
  return {
    edtf: inside ? intervalEdtf(first, last + DAY_MS, 'day') : `${clockText(startMs)}/${clockText(endMs)}`,
    precision: 'range',
    startMs,
    endMs,
    zone: from.zone,
    duration: isoDuration(endMs - startMs),
  };
}

function isoDuration(ms: number): string {
  const minutes = Math.round(ms / MINUTE_MS);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
}

/** A clock time is an instant where its zone is known and the words don't say "about". */
export function atClock(point: Point, day: Value): Value {
  const zone = point.clock?.zone;
  if (!point.clock || zone === undefined || day.precision !== 'day') return day;
  if (point.clock.about ?? point.about) return { ...day, zone };
  const startMs = instantOf(point, zone, point.clock.minutes);
  return { edtf: clockText(startMs), precision: 'minute', startMs, endMs: startMs + MINUTE_MS, zone };
}

/** The instant of a clock time on a day, by the zone's own rules of that day. */
export function instantOf({ year = 0, month = 1, day = 1 }: Point, zone: string, minutes: number): number {
  return DateTime.fromObject({ year, month, day }, { zone }).plus({ minutes }).toMillis();
}

export function clockText(ms: number): string {
  return `${dayText(ms)}T${new Date(ms).toISOString().slice(-13, -8)}Z`;
}

/** The UTC day of an instant would not be the day of the words, so a range with one clock time keeps to days. */
export function withoutClock(value: Value): Value {
  if (value.precision !== 'minute' || value.zone === undefined) return value;
  const { year, month, day } = DateTime.fromMillis(value.startMs, { zone: value.zone });
  return wholeOf({ year, month, day }) ?? value;
}
