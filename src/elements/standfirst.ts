/** The line under the title: how much there is, from when to when, on whose clock. */
import type { ReaderContext } from './context.ts';
import { localeOf } from './date-formats.ts';
import { wordPeriod } from './dates.ts';
import type { Picture } from './picture.ts';
import { zoneName } from './zones.ts';

const TWO_YEARS = 2 * 366 * 86_400_000;

export function standfirst({ timeline, strings, lang, zone }: ReaderContext, { table }: Picture): string {
  const { bounds } = table;
  if (!bounds) return strings.count(timeline.events.length);
  const { startMs } = bounds;
  // The last instant inside.
  const lastMs = bounds.endMs - 1;
  return strings.standfirst(
    timeline.events.length,
    timeline.sources.length,
    wordPeriod(startMs, lastMs - startMs > TWO_YEARS ? 'year' : 'month', lang),
    wordPeriod(lastMs, 'month', lang),
    zoneName(zone, localeOf(lang), strings.dates.zones),
  );
}
