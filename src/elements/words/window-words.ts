/** The ends of a window in words, as fine as the window: months of years, days of months, minutes of days. */
import type { Window } from '../../layout/types.ts';
import type { ReaderContext } from '../base/context.ts';
import { formatter, localeOf } from './date-formats.ts';
import { inZone } from './zones.ts';

const DAY = 86_400_000;

export function wordDay(atMs: number, window: Window, { lang, zone }: ReaderContext): string {
  const width = window.endMs - window.startMs;
  const { ms, timeZone } = inZone(atMs, zone);
  const fine: Intl.DateTimeFormatOptions =
    width > 1500 * DAY
      ? {}
      : width > 3 * DAY
        ? { day: 'numeric' }
        : { day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  return formatter(localeOf(lang), { year: 'numeric', month: 'long', ...fine, timeZone }).format(ms);
}

/** “12 events, 3 March 2025 to 30 April 2025”. */
export function windowSummary(count: number, window: Window, context: ReaderContext): string {
  // The end is the first instant outside.
  const last = Math.max(window.startMs, window.endMs - 60_000);
  return context.strings.summary(
    count,
    wordDay(window.startMs, window, context),
    wordDay(last, window, context),
  );
}
