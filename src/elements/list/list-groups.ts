/** The events of a list by year and month, without a DOM. */
import type { Span } from '../../model/calendar.ts';
import type { FuzzyDate, TimelineEvent } from '../../model/timeline.ts';
import { inZone } from '../words/zones.ts';

export interface MonthGroup {
  /** First instant of the month; null: events whose date is wider than a month, which no month may claim. */
  readonly startMs: number | null;
  readonly events: readonly TimelineEvent[];
}

export interface YearGroup {
  readonly startMs: number;
  readonly months: readonly MonthGroup[];
  readonly count: number;
}

/** Undated events are in no group. Order inside a group is that of the file; groups follow time. */
export function groupByMonth(events: readonly TimelineEvent[], zone: string): readonly YearGroup[] {
  const years = new Map<number, Map<number | null, TimelineEvent[]>>();
  for (const event of events) {
    if (!event.date) continue;
    const { year, month } = placeOf(event.date, zone);
    const months = years.get(year) ?? new Map<number | null, TimelineEvent[]>();
    years.set(year, months);
    const group = months.get(month);
    if (group) group.push(event);
    else months.set(month, [event]);
  }
  return [...years].sort(byKey).map(([startMs, months]) => {
    const groups = [...months].sort(byKey).map(([month, list]) => ({ startMs: month, events: list }));
    return { startMs, months: groups, count: groups.reduce((sum, group) => sum + group.events.length, 0) };
  });
}

/** Whether any part of a date lies in the window. No window leaves nothing out, and what has no date is not outside one. */
export function inWindow(event: TimelineEvent, window: Span | null): boolean {
  if (!window || !event.date) return true;
  const startMs = event.date.start === null ? -Infinity : Date.parse(event.date.start);
  const endMs = event.date.end === null ? Infinity : Date.parse(event.date.end);
  return startMs < (window.endMs ?? Infinity) && endMs > (window.startMs ?? -Infinity);
}

/** A month heading takes a date that begins and ends in it, or that runs from it as days; a wider one goes under its year. */
function placeOf(date: FuzzyDate, zone: string): { readonly year: number; readonly month: number | null } {
  // A clock time belongs to the day that its words name, in the zone of its words.
  const shift = (ms: number): Date => {
    if (!date.edtf.includes('T')) return new Date(ms);
    const zoned = inZone(ms, date.zone ?? zone);
    if (zoned.timeZone === 'UTC') return new Date(zoned.ms);
    const parts = daysIn(zoned.timeZone);
    const of = Object.fromEntries(parts.formatToParts(zoned.ms).map(({ type, value }) => [type, value]));
    const year = Number(of['year']) * (of['era'] === 'BC' ? -1 : 1) + (of['era'] === 'BC' ? 1 : 0);
    return new Date(new Date(0).setUTCFullYear(year, Number(of['month']) - 1, Number(of['day'])));
  };
  const startMs = date.start === null ? null : Date.parse(date.start);
  const endMs = date.end === null ? null : Date.parse(date.end) - 1;
  const first = shift(startMs ?? endMs ?? 0);
  const year = new Date(0).setUTCFullYear(first.getUTCFullYear(), 0, 1);
  const WIDE = 40 * 86_400_000;
  const wide = startMs === null || endMs === null || endMs - startMs > WIDE;
  return {
    year,
    month: wide ? null : new Date(0).setUTCFullYear(first.getUTCFullYear(), first.getUTCMonth(), 1),
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Numbers of the days in a zone; kept, since one takes much longer to make than to use. */
function daysIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-iso8601', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      era: 'short',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** Those of the whole year before its months. */
function byKey([a]: readonly [number | null, unknown], [b]: readonly [number | null, unknown]): number {
  return (a ?? -Infinity) - (b ?? -Infinity);
}
