/** The ends of a window in words, as fine as the window: months of years, days of months, minutes of days. */
import type { Window } from '../../layout/types.ts';
import type { ReaderContext } from '../base/context.ts';
import { formatter, FORMATS, localeOf, type Format } from './date-formats.ts';
import { inZone } from './zones.ts';

const DAY = 86_400_000;
const DATE = FORMATS.day;
const CLOCK: Format = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

export function wordDay(atMs: number, window: Window, context: ReaderContext): string {
  const { startMs, endMs } = window;
  const format = endMs - startMs > 1500 * DAY ? FORMATS.month : isFine(window) ? { ...DATE, ...CLOCK } : DATE;
  return wordsOf(atMs, format, context);
}

/** “12 events, 3 March 2025 to 30 April 2025”; of one day its clock times, and the day once. */
export function windowSummary(count: number, window: Window, context: ReaderContext): string {
  // The end is the first instant outside.
  const lastMs = Math.max(window.startMs, window.endMs - 60_000);
  const isOneDay =
    isFine(window) && wordsOf(window.startMs, DATE, context) === wordsOf(lastMs, DATE, context);
  return context.strings.summary(
    count,
    wordDay(window.startMs, window, context),
    isOneDay ? wordsOf(lastMs, CLOCK, context) : wordDay(lastMs, window, context),
  );
}

/** So narrow that days alone would say too little. */
function isFine({ startMs, endMs }: Window): boolean {
  return endMs - startMs <= 3 * DAY;
}

function wordsOf(atMs: number, format: Format, { lang, zone }: ReaderContext): string {
  const { ms, timeZone } = inZone(atMs, zone);
  return formatter(localeOf(lang), { ...format, timeZone }).format(ms);
}
