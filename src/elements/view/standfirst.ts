/** The line under the title: how much there is, from when to when, on whose clock. */
import type { ReaderContext } from '../base/context.ts';
import { localeOf } from '../words/date-formats.ts';
import { wordPeriod } from '../words/periods.ts';
import type { Picture } from './picture.ts';
import { zoneName } from '../words/zones.ts';
import { eventCount } from '../words/timeline-counts.ts';

const TWO_YEARS = 2 * 366 * 86_400_000;

export function standfirst(
  { timeline, strings, lang, zone }: ReaderContext,
  { table, sampleOf, total }: Picture,
): string {
  const { bounds } = table;
  const count = sampleOf ?? total ?? eventCount(timeline);
  if (!bounds) return strings.count(count);
  const { startMs } = bounds;
  // The last instant inside.
  const lastMs = bounds.endMs - 1;
  const from = wordPeriod(startMs, lastMs - startMs > TWO_YEARS ? 'year' : 'month', lang);
  const to = wordPeriod(lastMs, 'month', lang);
  if (timeline.sources.length === 0) return strings.summary(count, from, to);
  return strings.standfirst(
    count,
    timeline.sources.length,
    from,
    to,
    zoneName(zone, localeOf(lang), strings.dates.zones),
  );
}
