/** What the column shows in order, without a DOM: the list's years and months, and the date that a link asked for. */
import type { Span } from '../../model/calendar.ts';
import type { TimelineLookup } from '../../model/lookup.ts';
import type { Quote, TimelineEvent } from '../../model/timeline.ts';
import type { MonthGroup, YearGroup } from './list-groups.ts';

/** A stretch of time that a link named; one with both ends open has no place in a column. */
export interface Asked extends Span {
  readonly startMs: number;
}

export interface ColumnMonth extends MonthGroup {
  /** How many of its events stand before the date that was asked for; null: it is not in this month. */
  readonly askedAfter: number | null;
}

export interface ColumnYear extends YearGroup {
  readonly months: readonly ColumnMonth[];
}

const WIDE = 40 * 86_400_000;

/**
 * The groups with the place of the date that was asked for. Where nothing happened in its month or year, they get
 * their headings all the same: a link to a quiet day shows that it was quiet.
 */
export function columnGroups(years: readonly YearGroup[], asked: Asked | null): readonly ColumnYear[] {
  if (!asked) return years.map((year) => ({ ...year, months: year.months.map(withoutAsked) }));
  const place = new Date(asked.startMs);
  const yearMs = new Date(0).setUTCFullYear(place.getUTCFullYear(), 0, 1);
  const monthMs =
    (asked.endMs ?? Infinity) - asked.startMs > WIDE
      ? null
      : new Date(0).setUTCFullYear(place.getUTCFullYear(), place.getUTCMonth(), 1);
  return withEntry(years, yearMs, { startMs: yearMs, months: [], count: 0 }).map((year) => {
    if (year.startMs !== yearMs) return { ...year, months: year.months.map(withoutAsked) };
    const months = withEntry(year.months, monthMs, { startMs: monthMs, events: [] });
    return {
      ...year,
      months: months.map((month) =>
        month.startMs === monthMs
          ? { ...month, askedAfter: countBefore(month.events, asked.startMs) }
          : withoutAsked(month),
      ),
    };
  });
}

/** The event on whose card a quotation is printed whole: the first dated one that it speaks of, else the first. */
export function homeOf(quote: Quote, lookup: TimelineLookup): TimelineEvent | undefined {
  const events = quote.events.flatMap((id) => lookup.event(lookup.resolve(id) ?? id) ?? []);
  return events.find(({ date }) => date !== null) ?? events[0];
}

/** Where a link to a stretch of time leads: what begins in it, else what lasts through it, else what follows, else the last. */
export function eventAt(
  events: readonly TimelineEvent[],
  { startMs, endMs }: Span,
): TimelineEvent | undefined {
  const from = startMs ?? -Infinity;
  const dated = events.filter(({ date }) => date !== null);
  const start = ({ date }: TimelineEvent): number =>
    date?.start == null ? -Infinity : Date.parse(date.start);
  const end = ({ date }: TimelineEvent): number => (date?.end == null ? Infinity : Date.parse(date.end));
  return (
    dated.find((event) => start(event) >= from && start(event) < (endMs ?? Infinity)) ??
    dated.find((event) => start(event) < from && end(event) > from) ??
    dated.find((event) => start(event) >= from) ??
    dated.at(-1)
  );
}

function countBefore(events: readonly TimelineEvent[], startMs: number): number {
  const at = events.findIndex(({ date }) => date?.start != null && Date.parse(date.start) >= startMs);
  return at < 0 ? events.length : at;
}

function withoutAsked(month: MonthGroup): ColumnMonth {
  return { ...month, askedAfter: null };
}

/** The list with an entry for `startMs`, in the order of time; what has no month comes first in its year. */
function withEntry<T extends { readonly startMs: number | null }>(
  list: readonly T[],
  startMs: number | null,
  entry: T,
): readonly T[] {
  if (list.some((one) => one.startMs === startMs)) return list;
  return [...list, entry].sort((a, b) => (a.startMs ?? -Infinity) - (b.startMs ?? -Infinity));
}
